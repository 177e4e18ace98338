"""Files of Airflow and Prefect, read by the orchestrators' own loaders and by our packages."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from oracles.setup import SetupError, environment

from .dagster import OURS, ROOT
from .measure import command, task
from .model import Figure, Values, Work

_DOCUMENTS = Path(__file__).with_name("documents")
CONNECTIONS = _DOCUMENTS / "connections.yaml"
PREFECT = _DOCUMENTS / "prefect.yaml"


def works(scratch: Path) -> list[Work]:
    """The rows, as far as the orchestrators' environments can be made; what cannot is said."""
    found: list[Work] = []
    for name, document, package in (
        ("airflow", CONNECTIONS, "generated.airflow_connections"),
        ("prefect", PREFECT, "generated.prefect"),
    ):
        try:
            python = environment(name)
        except SetupError as error:
            print(f"no rows of {name}: {error}", file=sys.stderr)
            continue
        home = scratch / name
        home.mkdir()
        peer = f"{name.capitalize()}'s own loader"
        subjects = {OURS: _ours(package, document), peer: _theirs(name, python, document, home)}
        found.append(
            Work(
                (
                    Figure("cpu", f"process start to the content of a {document.name}", "ms", 0.3),
                    Figure("load", f"load a {document.name}", "µs", 1.0),
                ),
                subjects,
                rounds=3,
                note="the loader gives mappings, connections of untyped extras, or what it keeps; ours types every field",
            )
        )
    return found


def _ours(package: str, document: Path) -> Callable[[], Values]:
    def run() -> Values:
        start = command([sys.executable, _task("loader_ours"), ROOT, package, document, "once"])
        return {"cpu": start.seconds, "load": task("loader_ours", ROOT, package, document, "often").said["load"]}

    return run


def _theirs(name: str, python: Path, document: Path, home: Path) -> Callable[[], Values]:
    words: list[str | Path] = [
        "/usr/bin/env", f"AIRFLOW_HOME={home}", f"PREFECT_HOME={home}", python, _task(f"loader_{name}"), document,
    ]  # fmt: skip

    def run() -> Values:
        start = command([*words, "once"])
        return {"cpu": start.seconds, "load": command([*words, "often"]).said["load"]}

    return run


def _task(name: str) -> Path:
    return Path(__file__).with_name("tasks") / f"{name}.py"
