"""Commands in processes of their own, as a hook or an editor calls them: one dagster.yaml checked, and the help."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from confwright.generate.emit.editor_schema import plain
from oracles.setup import SetupError, environment

from . import environments
from .dagster import OURS, SCHEMA
from .measure import TASKS, command
from .model import Figure, Values, Work

_DOCUMENT = Path(__file__).with_name("documents") / "local_instance.yaml"


def works(scratch: Path, python: str) -> list[Work]:
    """The rows. A peer whose environment cannot be made is left out, and named on standard error."""
    home = scratch / "instance"
    home.mkdir()
    document = home / "dagster.yaml"
    shutil.copy(_DOCUMENT, document)
    schema = scratch / "instance.schema.json"
    schema.write_text(json.dumps(plain(json.loads(SCHEMA.read_text("utf-8")))), "utf-8")
    words: dict[str, list[str | Path]] = {OURS: [python, "-m", "confwright", "validate", document]}
    tool = _beside("check-jsonschema", lambda: environments.python("check-jsonschema"))
    if tool is not None:
        words["check-jsonschema"] = [tool, "--schemafile", schema, document]
    tool = _beside("dagster", lambda: environment("dagster"))
    if tool is not None:
        words["dagster instance info"] = ["/usr/bin/env", f"DAGSTER_HOME={home}", tool, "instance", "info"]
    aims = {"check-jsonschema": 0.5, "dagster instance info": 0.1}
    return [
        Work((Figure("cpu", "validate a dagster.yaml, process and all", "s", aims),), _commands(words, home), rounds=9),
        Work(
            (Figure("cpu", "`confwright --help`", "s", 4),),
            _commands(
                {
                    OURS: [python, "-m", "confwright", "--help"],
                    "an argparse program of two commands": [python, TASKS / "help_argparse.py", "--help"],
                },
                home,
            ),
            rounds=9,
        ),
    ]


def _beside(name: str, make: Callable[[], Path]) -> Path | None:
    try:
        return make().with_name(name)
    except SetupError as error:
        print(f"no rows of {name}: {error}", file=sys.stderr)
        return None


def _commands(words: dict[str, list[str | Path]], cwd: Path) -> dict[str, Callable[[], Values]]:
    def run(line: list[str | Path]) -> Callable[[], Values]:
        return lambda: {"cpu": command(line, cwd).seconds}

    return {name: run(line) for name, line in words.items()}
