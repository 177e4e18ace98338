"""The generated code in the hands of type checkers and of an editor: ours, and the peers' of the same schema."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from confwright.generate.emit.editor_schema import plain
from tests.lsp import Place, language_server

from . import peers
from .dagster import OURS, PEER, ROOT, SCHEMA
from .measure import command
from .model import Figure, Values, Work

_STYLES = {PEER: peers.PYDANTIC, "msgspec": "msgspec.Struct", "dataclasses": "dataclasses.dataclass"}
_BIN = Path(sys.executable).parent
_ASKED = 10
"""Completions in one session."""


def works(scratch: Path) -> list[Work]:
    """The rows, for the schema of Dagster's instances."""
    folders = _folders(scratch)
    return [
        Work(
            (Figure("cpu", "mypy --strict over the output, nothing cached", "s", {PEER: 1.0}),),
            {name: _mypy_cold(folder) for name, folder in folders.items()},
            rounds=1,
            note="the types of Python's own library are most of it, and pydantic's where models import it",
        ),
        Work(
            (Figure("cpu", "the same after a change", "s", {PEER: 1.0}),),
            {name: _mypy_again(folder) for name, folder in folders.items()},
            rounds=3,
            note="all is cached but the module of the root class, to which a line is added; ours is in as many modules as the "
            "schema has files",
        ),
        Work(
            (Figure("cpu", "basedpyright over the output", "s", {PEER: 1.0}),),
            {name: _pyright(folder) for name, folder in folders.items()},
            rounds=1,
            note="each in basedpyright's own default strictness; what it finds in the peers' output does not count",
        ),
        Work(
            (
                Figure("first", "first completion in an editor, with the start of its server", "s", {PEER: 1.0}),
                Figure("next", "completion of a field after a keystroke", "ms", {PEER: 1.0}),
            ),
            {name: _completion(folders[name]) for name in (OURS, PEER)},
            rounds=2,
            note=f"basedpyright's language server, by the clock; the median of {_ASKED} completions, half in the call of the root "
            "class and half after a value of it",
        ),
    ]


def _folders(scratch: Path) -> dict[str, Path]:
    """A folder for each subject, with `models` in it."""
    schema = scratch / "checked.schema.json"
    schema.write_text(json.dumps(plain(json.loads(SCHEMA.read_text("utf-8")))), "utf-8")
    jobs = peers.write_jobs(scratch / "checked.jobs.json", [(schema, "models")])
    folders = {OURS: scratch / "checkers_ours"}
    for package in ("dagster", "_runtime"):
        shutil.copytree(ROOT / "generated" / package, folders[OURS] / "models" / package)
    (folders[OURS] / "models" / "__init__.py").write_text("", "utf-8")
    for name, style in _STYLES.items():
        folders[name] = scratch / f"checkers_{style.replace('.', '_')}"
        peers.dmcg(jobs, folders[name], style)
    return folders


def _target(folder: Path) -> str:
    return "models" if (folder / "models").is_dir() else "models.py"


def _changed(folder: Path) -> Path:
    """The module with the root class."""
    return folder / ("models/dagster/instance.py" if (folder / "models").is_dir() else "models.py")


def _mypy(folder: Path, cache: Path) -> Values:
    words = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", _target(folder)]
    return {"cpu": command(words, folder, fine=(0, 1)).seconds}


def _mypy_cold(folder: Path) -> Callable[[], Values]:
    numbers = count()
    return lambda: _mypy(folder, folder / f".mypy{next(numbers)}")


def _mypy_again(folder: Path) -> Callable[[], Values]:
    numbers = count()

    def run() -> Values:
        cache, module = folder / ".mypy", _changed(folder)
        if not cache.exists():
            _mypy(folder, cache)
        module.write_text(module.read_text("utf-8") + f"\nCHANGED{next(numbers)} = 1\n", "utf-8")
        return _mypy(folder, cache)

    return run


def _pyright(folder: Path) -> Callable[[], Values]:
    words: list[str | Path] = [_BIN / "basedpyright", "--pythonpath", sys.executable, _target(folder)]
    return lambda: {"cpu": command(words, folder, fine=(0, 1)).seconds}


def _completion(folder: Path) -> Callable[[], Values]:
    name, package = ("DagsterInstance", "models.dagster") if (folder / "models").is_dir() else ("SchemaRoot", "models")
    lines = [f"from {package} import {name}", f"def ask(value: {name}) -> None:", "    value.", f"    {name}()"]
    places = (Place(2, len(lines[2])), Place(3, len(lines[3]) - 1))
    return lambda: _session(folder, "\n".join(lines) + "\n", places)


def _session(folder: Path, text: str, places: tuple[Place, Place]) -> Mapping[str, float]:
    """One start of the server. Raises ValueError where it does not offer what it should."""
    import time
    from statistics import median

    file = folder / "asked.py"
    analysis = {"diagnosticMode": "openFilesOnly", "typeCheckingMode": "off"}
    settings = {"python": {"pythonPath": sys.executable}, "basedpyright": {"analysis": analysis}}
    times: list[float] = []
    began = time.monotonic()
    with language_server([_BIN / "basedpyright-langserver", "--stdio"], folder, settings) as server:
        server.open(file, text)
        for number in range(_ASKED + 1):
            if number:
                server.change(file, text + f"# {number}\n", number + 1)
                began = time.monotonic()
            offered = server.completions(file, places[number % 2])
            times.append(time.monotonic() - began)
            if not {"run_launcher", "run_launcher="} & set(offered):
                raise ValueError(f"no completion of a field: {offered[:10]}")
    return {"first": times[0], "next": median(times[1:])}
