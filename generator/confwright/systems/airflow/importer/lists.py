"""What Airflow lists beside its options: those that it renamed or removed, its executors; and how it reads an integer."""

from __future__ import annotations

from importlib import metadata
from typing import Any

from .upstream import upstream


def changes() -> list[dict[str, Any]]:
    """Airflow's own list of options that were renamed, moved or removed.

    That of Airflow 3 (`CONFIGS_CHANGES`) says what it does not read any more; 2.11 has it too, for those who move to 3. Airflow 2
    reads all that it renamed: `deprecated_options`.
    """
    read = upstream("airflow.configuration:conf").deprecated_options
    since = {(section, option): version for section, option, version in read.values()}
    if metadata.version("apache-airflow").startswith("2."):
        return [
            {"section": old, "option": name, "renamed-to": [*new], "since": version}
            for new, (old, name, version) in sorted(read.items())
            if (old, name) != new
        ]
    found: list[dict[str, Any]] = []
    for change in upstream("airflow.cli.commands.config_command:CONFIGS_CHANGES"):
        entry: dict[str, Any] = {"section": change.config.section, "option": change.config.option}
        if change.renamed_to:
            entry["renamed-to"] = [change.renamed_to.section, change.renamed_to.option]
        elif change.default_change:
            entry["default"] = [str(change.old_default), str(change.new_default)]
        elif change.is_invalid_if is not None:
            entry["invalid"] = str(change.is_invalid_if)
        elif change.remove_if_equals is not None:
            entry["removed-value"] = str(change.remove_if_equals)
        elif change.was_removed:
            entry["removed"] = True
        if (change.config.section, change.config.option) in since:
            entry["since"] = since[change.config.section, change.config.option]
        found.append(entry)
    return found


def executors() -> tuple[str, ...]:
    """The names of executors that Airflow knows without a module."""
    try:
        return tuple(sorted(upstream("airflow.executors.executor_loader:ExecutorLoader").executors))
    except (ImportError, AttributeError):
        return ()


def reads_exponents() -> bool:
    """Whether `1e3` is an integer: since Airflow 3.2, whose `getint` tries `float` where `int` fails."""
    parser = upstream("airflow.configuration:AirflowConfigParser")()
    parser.read_string("[confwright]\nnumber = 1e3\n")
    try:
        return bool(parser.getint("confwright", "number") == 1000)
    except Exception:  # noqa: BLE001 - an AirflowConfigException, whose module moves
        return False
