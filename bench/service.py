"""A configuration of one's own, in a schema that every peer can serve: load, start, validate."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from confwright.runtime.yaml_text import read_text
from oracles.setup import SetupError

from . import environments, peers
from .dagster import OURS
from .measure import Sample, command, task
from .model import Figure, Values, Work

_DOCUMENTS = Path(__file__).with_name("documents")
SCHEMA = _DOCUMENTS / "service.schema.json"
DOCUMENT = _DOCUMENTS / "service.yaml"
MANY = 1_000
_STYLES = {"pydantic": peers.PYDANTIC, "msgspec": "msgspec.Struct", "cattrs": "dataclasses.dataclass"}


def works(scratch: Path) -> list[Work]:
    """The rows, as far as the environments of the peers can be made; what cannot is said."""
    jobs = peers.write_jobs(scratch / "service.jobs.json", [(SCHEMA, "service")])
    peers.ours(jobs, scratch / "service_ours")
    pythons = {"pydantic": Path(sys.executable)}
    for name in ("msgspec", "cattrs", "pydantic-settings", "omegaconf", "dynaconf", "check-jsonschema"):
        try:
            pythons[name] = environments.python(name)
        except SetupError as error:
            print(f"no rows of {name}: {error}", file=sys.stderr)
    for name, style in _STYLES.items():
        peers.dmcg(jobs, scratch / f"service_{name}", style)
    npm = environments.npm()
    found = [_load(scratch, pythons), _start(scratch, pythons), *_validate(scratch, pythons, npm)]
    if npm is not None:
        found.append(_quicktype(scratch, jobs, npm))
    return found


def _load(scratch: Path, pythons: dict[str, Path]) -> Work:
    file = scratch / "service.documents.json"
    file.write_text(json.dumps([["service", [read_text(DOCUMENT.read_text("utf-8")).data]]]), "utf-8")
    subjects: dict[str, Callable[[], Values]] = {OURS: _repeat("repeat_ours", scratch / "service_ours", file)}
    for name in _STYLES:
        if name in pythons:
            subjects[name] = _repeat(f"repeat_{name}", scratch / f"service_{name}", file, pythons[name])
    aims = {"pydantic": 1.0, "msgspec": 5.0}
    return Work(
        (Figure("load", "load a service's configuration", "µs", aims), Figure("dump", "dump it", "µs")), subjects
    )


def _repeat(name: str, folder: Path, file: Path, python: Path | None = None) -> Callable[[], Values]:
    return lambda: task(name, folder, file, python=python).said


def _start(scratch: Path, pythons: dict[str, Path]) -> Work:
    def start(name: str, folder: str, python: Path | None = None) -> Callable[[], Values]:
        return lambda: _cpu(task(name, scratch / folder, "service", DOCUMENT, python=python))

    subjects = {OURS: start("start_ours", "service_ours")}
    folders = {"pydantic-settings": "service_pydantic", "omegaconf": "service_pydantic", "dynaconf": "service_pydantic"}
    for name, folder in folders.items():
        if name in pythons:
            subjects[name] = start(f"start_{name.replace('-', '_')}", folder, pythons[name])
    return Work(
        (Figure("cpu", "process start to a typed configuration from YAML", "ms", {"pydantic-settings": 0.3}),),
        subjects,
        note="OmegaConf and dynaconf read the file and check nothing of it; bare Python takes a good part of our time",
    )


def _validate(scratch: Path, pythons: dict[str, Path], npm: Path | None) -> list[Work]:
    project = scratch / "service_project"
    project.mkdir()
    shutil.copy(SCHEMA, project / "service.json")
    settings = '[tool.confwright.packages.service]\nschema = "service.json"\n'
    (project / "pyproject.toml").write_text(settings, "utf-8")
    command([sys.executable, "-m", "confwright", "generate"], project)
    works: list[Work] = []
    for count, aim in ((1, None), (MANY, 0.1)):
        folder = project / f"documents{count}"
        folder.mkdir()
        for number in range(count):
            shutil.copy(DOCUMENT, folder / f"service{number}.yaml")
        files = [str(file) for file in sorted(folder.iterdir())]
        words: dict[str, list[str | Path]] = {
            OURS: [sys.executable, "-m", "confwright", "validate", "--as", "service", *files]
        }
        if "check-jsonschema" in pythons:
            tool = pythons["check-jsonschema"].with_name("check-jsonschema")
            words["check-jsonschema"] = [tool, "--schemafile", SCHEMA, *files]
        if npm is not None:
            words["ajv-cli"] = [npm / "ajv", "validate", "--spec=draft2020", "-s", SCHEMA, "-d", f"{folder}/*.yaml"]
        label = "validate a YAML file" if count == 1 else f"validate {count} YAML files"
        works.append(Work((Figure("cpu", label, "s", aim),), _commands(words, project), rounds=5 if count == 1 else 3))
    return works


def _commands(words: dict[str, list[str | Path]], cwd: Path) -> dict[str, Callable[[], Values]]:
    def run(line: list[str | Path]) -> Callable[[], Values]:
        return lambda: _cpu(command(line, cwd))

    return {name: run(line) for name, line in words.items()}


def _quicktype(scratch: Path, jobs: peers.Jobs, npm: Path) -> Work:
    out = scratch / "quicktype.py"
    line: list[str | Path] = [npm / "quicktype", "--src-lang", "schema", "--lang", "python", "--src", SCHEMA, "-o", out]
    return Work(
        (Figure("cpu", "generate from the service's schema, cold", "s", {"datamodel-code-generator": 1.0}),),
        {
            OURS: lambda: _cpu(peers.ours(jobs, scratch / "service_again")),
            "datamodel-code-generator": lambda: _cpu(peers.dmcg(jobs, scratch / "service_again_theirs")),
            "quicktype": lambda: _cpu(command(line)),
        },
        note="quicktype writes classes and converters, and neither bounds nor closed objects are checked by them",
    )


def _cpu(sample: Sample) -> Values:
    return {"cpu": sample.seconds}
