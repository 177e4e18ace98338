"""Commands in processes of their own, as a hook or an editor calls them: one dagster.yaml checked, and the help."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from confwright.generate.emit.editor_schema import plain
from oracles.setup import SetupError, environment

from . import environments
from .dagster import OURS, SCHEMA
from .measure import TASKS, command
from .model import Figure, Values, Work

_ROOT = Path(__file__).resolve().parents[1]
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
        *_waited_for(scratch / "waited", python),
    ]


def _waited_for(project: Path, python: str) -> list[Work]:
    """The commands that a person waits for, in a project of five resources after `generate`, beside bare Python."""
    shutil.copytree(_ROOT / "examples" / "analytics", project)
    shutil.copy(_DOCUMENT, project / "dagster.yaml")
    file = project / "deployment.yaml"
    text = file.read_text("utf-8")
    schemas = "schemas/dagster_resources/analytics.yaml#/$defs"
    text = text.replace(
        "\nvalues:\n  base:\n",
        f"""
  copies:
    schema: {schemas}/Lake
  pages:
    schema: {schemas}/Alerts

values:
  base:
    copies: {{folder: copies, login: {{user: a, token: {{env: COPIES_TOKEN}}}}}}
    pages: {{channel: "#pages", threshold: 0.1, enabled: true}}
""",
    )
    file.write_text(text, "utf-8")
    git = ["git", "-c", "user.name=bench", "-c", "user.email=bench@example.com"]
    for line in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "one"]):
        command([*git, *line], project)
    words = [python, "-P", "-m", "confwright"]
    command([*words, "generate"], project)
    time.sleep(2.5)  # what has just changed is not believed to be as it looks
    again = {
        "env": ["env"],
        "explain": ["explain", "warehouse.host", "-e", "production"],
        "diff": ["diff", "branch", "production"],
    }
    works: list[Work] = []
    for name, line in again.items():
        command([*words, *line], project, fine=(0, 1))
        works.append(_beside_python(f"`confwright {name}`, nothing changed", [*words, *line], project, 3.0))
    changing = shutil.copytree(project, project.with_name("changing"))
    works.append(_beside_python("`confwright env`, something changed", [*words, "env"], changing, None, touched=True))
    anew = {
        "`confwright docs`": ["docs"],
        "`confwright compat HEAD`": ["compat", "HEAD"],
        "`confwright validate` of two files": ["validate", "deployment.yaml", "dagster.yaml"],
    }
    return works + [_beside_python(label, [*words, *line], project, None) for label, line in anew.items()]


def _beside_python(
    label: str, words: list[str | Path], project: Path, aim: float | None, *, touched: bool = False
) -> Work:
    figures = (Figure("cpu", label, "s", aim), Figure("elapsed", f"{label}, by the clock", "s", aim))

    def run(line: list[str | Path]) -> Callable[[], Values]:
        def once() -> Values:
            if touched:
                (project / "deployment.yaml").touch()
            sample = command(line, project, fine=(0, 1))
            return {"cpu": sample.seconds, "elapsed": sample.elapsed}

        return once

    subjects = {OURS: run(words), "bare Python (`python -c pass`)": run([words[0], "-c", "pass"])}
    return Work(figures, subjects, rounds=5)


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
