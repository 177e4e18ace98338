"""What is wrong with an option of airflow.cfg, or with the variable that sets it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.near_words import nearest
from ...base.said import Ours, as_name, as_names, own, own_or_none
from .facts import Facts

_BOOLEANS = {"t": True, "true": True, "1": True, "f": False, "false": False, "0": False}
_REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def lint_option(section: str, option: str, text: str, facts: Facts) -> list[Diagnostic]:
    """The findings on one option. The value of a sensitive one is in no message."""
    where = f"[{as_name(section)}] {as_name(option)}"
    known, found = facts.option(section, option), list[Diagnostic]()
    changed = lint_change(section, option, text, facts)
    if changed is not None:
        found.append(changed)
    if known is None:
        if changed is None:
            found += _unknown(section, option, facts)
        return found
    if known.get("sensitive") and re.search(r"\$\w", text):
        found.append(
            _warning(
                "expanded", f"{where}: Airflow expands `$NAME` in it; a secret with '$' belongs in a secrets backend"
            )
        )
    if (section, option) == ("core", "executor"):
        found += _executors(text, facts)
    if "$" not in text and (why := misread(text, known, facts)):
        found.append(_error("option-value", f"{where}: {why}"))
    return found


_REMOVED_EXECUTORS: dict[str, Ours] = {
    "SequentialExecutor": "LocalExecutor",
    "DebugExecutor": "LocalExecutor, or `dag.test()`",
    "CeleryKubernetesExecutor": "CeleryExecutor,KubernetesExecutor",
    "LocalKubernetesExecutor": "LocalExecutor,KubernetesExecutor",
    "DaskExecutor": "another executor",
}
"""What Airflow 2 had, and what its release notes say to use."""


def _executors(text: str, facts: Facts) -> Iterator[Diagnostic]:
    """Names that are not executors of this Airflow. Upstream: `ExecutorLoader._get_executor_names`."""
    if not facts.executors or "$" in text:
        return
    for one in re.split("[;,]", text):
        name = as_name(one.strip().rpartition("=")[2].rpartition(":")[2])
        if not name or "." in name:
            continue
        instead, is_known = _REMOVED_EXECUTORS.get(name), name in facts.executors
        if instead is not None and is_known:
            yield _note("option-removed", f"[core] executor: {name} is removed in Airflow 3")
        elif instead is not None:
            yield _warning("option-removed", f"[core] executor: {name} was removed from Airflow", f"use {instead}")
        elif not is_known:
            near = nearest(name, facts.executors)
            message = f"[core] executor: Airflow has no executor {name!r}; one of your own is written with its module"
            yield _warning("option-value", message, _meant(near))


_OPEN = frozenset({
    "celery_broker_transport_options", "celery_result_backend_transport_options", "elasticsearch_configs", "opensearch_configs",
    "kubernetes_environment_variables", "kubernetes_secrets", "kubernetes_labels", "kubernetes_annotations",
    "kubernetes_node_selectors", "sentry",
})  # fmt: skip
"""Sections that Airflow or a provider hands on as a whole (`conf.getsection`), with options of other programs."""


def _unknown(section: str, option: str, facts: Facts) -> list[Diagnostic]:
    if section in _OPEN:
        return []
    other = _other_version(section, option, facts)
    if section not in facts.options:
        near = nearest(section, facts.options)
        message = f"[{as_name(section)}]: no such section is known to Airflow or to the providers of this import"
        return [_warning("option-unknown", message, other or _meant(near))]
    base = next((option.removesuffix(end) for end in ("_cmd", "_secret") if option.endswith(end)), None)
    if base is not None and facts.option(section, base) is not None:
        if facts.is_sensitive(section, base):
            return []
        message = f"[{as_name(section)}] {as_name(option)}: only sensitive options can come from a command or a secrets backend"
        return [_warning("option-ignored", message)]
    near = nearest(option, facts.options[section])
    elsewhere = [f"[{name}] {option}" for name, members in facts.options.items() if option in members]
    return [
        _warning(
            "option-unknown",
            f"[{as_name(section)}] {as_name(option)}: no such option is known to Airflow or to the providers of this import",
            other or _meant(near or next(iter(elsewhere), None)),
        )
    ]


def _other_version(section: str, option: str, facts: Facts) -> Ours | None:
    """Which other version knows an option, and which one the project runs."""
    if facts.at is None or facts.at.span is None:
        return None
    words = facts.at.span(section, option).words(f"`[{section}] {option}`", "Airflow")
    return f"{as_name(words)}; {as_name(facts.at.pins)}" if words else None


def lint_change(section: str, option: str, text: str, facts: Facts) -> Diagnostic | None:
    """What Airflow's own list of changes says of an option; where it says nothing, that of a newer Airflow, as a note."""
    change: Mapping[str, Any] = facts.changes.get((section, option), {})
    where = f"[{as_name(section)}] {as_name(option)}"
    if "renamed-to" in change:
        new_section, new_option = change["renamed-to"]
        if facts.version is not None and facts.version < (3,):
            # Airflow 2 goes on reading each name that it has ever had.
            known = (
                f"Airflow reads both names since {as_name(change['since'])}, this one with a warning"
                if "since" in change
                else None
            )
            return _note(
                "option-renamed", f"{where} becomes [{as_name(new_section)}] {as_name(new_option)} in Airflow 3", known
            )
        known = "Airflow reads the old name too, with a warning" if "since" in change else None
        return _warning("option-renamed", f"{where} is now [{as_name(new_section)}] {as_name(new_option)}", known)
    if change.get("removed") and facts.option(section, option) is None:
        return _warning("option-removed", f"{where} was removed from Airflow")
    if text and text in (change.get("invalid"), change.get("removed-value")):
        return _warning("option-removed", f"{where}: its value {as_name(text)!r} is no longer valid")
    return _coming(section, option, where, facts)


def _coming(section: str, option: str, where: Ours, facts: Facts) -> Diagnostic | None:
    """What becomes of an option in the next Airflow."""
    if facts.at is None or facts.option(section, option) is None:
        return None
    change: Mapping[str, Any] = facts.at.coming.get((section, option), {})
    if "renamed-to" in change:
        new_section, new_option = change["renamed-to"]
        return _note("option-renamed", f"{where} becomes [{as_name(new_section)}] {as_name(new_option)} in Airflow 3")
    return _note("option-removed", f"{where} is removed in Airflow 3") if change.get("removed") else None


def parse_option(text: str, kind: str) -> Any:
    """An option's text as a value of its kind. Raises ValueError where Airflow would not read it so."""
    match kind:
        case "boolean":
            lowered = text.lower().strip().partition("#")[0].strip()
            if lowered not in _BOOLEANS:
                raise ValueError("a boolean is true, t, 1, false, f or 0")
            return _BOOLEANS[lowered]
        case "integer":
            try:
                return int(text)
            except ValueError:
                number = float(text)
                if number != int(number):
                    raise ValueError("not an integer") from None
                return int(number)
        case "number":
            return float(text)
        case "list":
            return [item.strip() for item in text.split(",")] if text else []
        case "json":
            return json.loads(text)
        case _:
            return text


def misread(text: str, known: Mapping[str, Any], facts: Facts) -> Ours | None:
    """Why Airflow cannot take a text as the value of an option; None where it can."""
    kind = known["kind"]
    if not text.strip() and kind in ("boolean", "integer", "number", "json") and not known.get("filled"):
        return None  # the code that reads it takes an empty text, or is not known
    try:
        value = int(text) if kind == "integer" and not facts.exponents else parse_option(text, kind)
    except (ValueError, OverflowError):
        expected: dict[str, Ours] = {
            "boolean": "true, t, 1, false, f or 0",
            "integer": "an integer",
            "number": "a number",
            "json": "JSON",
        }
        return f"Airflow takes {expected[kind]} here"
    choices = known.get("choices")
    if choices and value and value not in choices:
        return f"not one of {as_names(choices)}"
    return None


def reference_in(text: str) -> str | None:
    """The variable's name where a text is one reference and nothing else."""
    whole = _REFERENCE.fullmatch(text) if "$" in text else None
    return whole[1] if whole else None


def _meant(near: str | None) -> Ours | None:
    return f"did you mean {as_name(near)}?" if near else None


def _error(code: str, message: Ours) -> Diagnostic:
    return Diagnostic(code=code, message=own(message))


def _note(code: str, message: Ours, hint: Ours | None = None) -> Diagnostic:
    return Diagnostic(code=code, message=own(message), severity="note", hint=own_or_none(hint))


def _warning(code: str, message: Ours, hint: Ours | None = None) -> Diagnostic:
    return Diagnostic(code=code, message=own(message), severity="warning", hint=own_or_none(hint))
