"""The main job: one instance configuration of Dagster, by our package and by pydantic models of the same schema."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from confwright.base.json_values import is_list, is_object
from confwright.runtime.yaml_text import read_text

from . import peers
from .measure import Sample, command, task
from .model import Figure, Values, Work

ROOT = Path(__file__).resolve().parents[1]
SCHEMA = ROOT / "generated" / "dagster" / "schema.json"
OURS = "confwright"
PEER = "datamodel-code-generator + pydantic"
_PACKAGE = "generated.dagster"


def works(scratch: Path, python: str) -> list[Work]:
    """The rows. `python` runs our command line."""
    document = scratch / "dagster.json"
    document.write_text(json.dumps(_document("dagster.yaml")), "utf-8")
    schema = scratch / "dagster.schema.json"
    schema.write_text(json.dumps(_plain(json.loads(SCHEMA.read_text("utf-8")))), "utf-8")
    jobs = peers.write_jobs(scratch / "dagster.jobs.json", [(schema, "dagster_models")])
    theirs = scratch / "theirs"
    peers.dmcg(jobs, theirs)
    bare_ours, bare_theirs = _without_bytecode(scratch, theirs)
    project = _project(scratch / "project", schema, python)

    def generate_theirs() -> Values:
        return _cpu(peers.dmcg(jobs, scratch / "generated_theirs"))

    return [
        Work(
            (Figure("cpu", "process start: import, load, dump", "ms", 0.3),),
            {
                OURS: lambda: _cpu(task("cold_ours", ROOT, _PACKAGE, document)),
                PEER: lambda: _cpu(task("cold_pydantic", theirs, "dagster_models", document)),
            },
            rounds=9,
        ),
        Work(
            (Figure("cpu", "the same without `.pyc` files of the generated code", "ms", 0.3),),
            {
                OURS: lambda: _cpu(task("cold_ours", bare_ours, _PACKAGE, document, flags=["-B"])),
                PEER: lambda: _cpu(task("cold_pydantic", bare_theirs, "dagster_models", document, flags=["-B"])),
            },
        ),
        Work(
            (Figure("load", "load a parsed document", "µs", 1.0), Figure("dump", "dump it", "µs", 1.0)),
            {
                OURS: _repeat("repeat_ours", ROOT, _PACKAGE, document, scratch),
                PEER: _repeat("repeat_pydantic", theirs, "dagster_models", document, scratch),
            },
            note="the models of the peer lose keys of this document (`mountPath`, `emptyDir`); ours dumps it whole",
        ),
        Work(
            (Figure("cpu", "generate, cold", "s", 1.0),),
            {OURS: lambda: _cpu(peers.ours(jobs, scratch / "generated_ours")), PEER: generate_theirs},
        ),
        Work(
            (Figure("cpu", "generate and check with mypy --strict", "s", 1.0),),
            {
                OURS: lambda: _cpu(peers.ours(jobs, scratch / "checked_ours", verify=True)),
                PEER: lambda: _cpu(peers.dmcg(jobs, scratch / "checked_theirs", mypy_cache=scratch / "mypy")),
            },
            rounds=3,
        ),
        Work(
            (Figure("cpu", "`confwright generate` with nothing changed, to generating", "s", 0.02),),
            {OURS: lambda: _cpu(command([python, "-m", "confwright", "generate"], project)), PEER: generate_theirs},
        ),
        Work(
            (Figure("peak", "memory: import the package", "MB", 0.7),),
            {
                OURS: lambda: _peak(task("import_ours", ROOT, _PACKAGE, "lazily")),
                PEER: lambda: _peak(task("import_module", theirs, "dagster_models")),
            },
            rounds=3,
        ),
        Work(
            (Figure("peak", "memory: import the package with all its classes", "MB", 0.7),),
            {
                OURS: lambda: _peak(task("import_ours", ROOT, _PACKAGE, "all")),
                PEER: lambda: _peak(task("import_module", theirs, "dagster_models")),
            },
            rounds=3,
        ),
    ]


def _document(name: str) -> Any:
    return read_text((Path(__file__).with_name("documents") / name).read_text("utf-8")).data


def _cpu(sample: Sample) -> Values:
    return {"cpu": sample.seconds}


def _peak(sample: Sample) -> Values:
    return {"peak": float(sample.said["peak"])}


def _repeat(name: str, folder: Path, module: str, document: Path, scratch: Path) -> Callable[[], Values]:
    jobs = scratch / f"{name}.json"
    jobs.write_text(json.dumps([[module, [json.loads(document.read_text("utf-8"))]]]), "utf-8")
    return lambda: task(name, folder, jobs).said


def _without_bytecode(scratch: Path, theirs: Path) -> tuple[Path, Path]:
    """Copies of both that never get `.pyc` files."""
    bare = scratch / "bare"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generated", bare / "generated", ignore=ignored)
    (bare / "theirs").mkdir()
    shutil.copy(theirs / "dagster_models.py", bare / "theirs")
    return bare, bare / "theirs"


def _plain(schema: Any) -> Any:
    """A schema without our vocabulary, so that all generate from the same."""
    if is_object(schema):
        return {key: _plain(member) for key, member in schema.items() if not key.startswith("x-")}
    return [_plain(member) for member in schema] if is_list(schema) else schema


def _project(folder: Path, schema: Path, python: str) -> Path:
    """A project of that one schema, generated."""
    folder.mkdir()
    shutil.copy(schema, folder / "dagster.json")
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.dagster]\nschema = "dagster.json"\n', "utf-8")
    command([python, "-m", "confwright", "generate"], folder)
    return folder
