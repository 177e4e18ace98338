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
MANY = 10_000
STYLES = {"pydantic": peers.PYDANTIC, "msgspec": "msgspec.Struct", "cattrs": "dataclasses.dataclass"}


def works(scratch: Path) -> list[Work]:
    """The rows, as far as the environments of the peers can be made; what cannot is said."""
    jobs = peers.write_jobs(scratch / "service.jobs.json", [(SCHEMA, "service")])
    peers.ours(jobs, scratch / "service_ours")
    names = ("msgspec", "cattrs", "pydantic-settings", "omegaconf", "hydra", "dynaconf", "check-jsonschema")
    pythons = {"pydantic": Path(sys.executable), **environments_of(*names)}
    for name, style in STYLES.items():
        peers.dmcg(jobs, scratch / f"service_{name}", style)
    npm = environments.npm()
    found = [_load(scratch, pythons, npm), *_start(scratch, pythons), *_validate(scratch, pythons, npm)]
    if npm is not None:
        found.append(_quicktype(scratch, jobs, npm))
    return found


def environments_of(*names: str) -> dict[str, Path]:
    """The Pythons of the peers' environments; one that cannot be made is left out, and said."""
    found: dict[str, Path] = {}
    for name in names:
        try:
            found[name] = environments.python(name)
        except SetupError as error:
            print(f"no rows of {name}: {error}", file=sys.stderr)
    return found


def _load(scratch: Path, pythons: dict[str, Path], npm: Path | None) -> Work:
    file = scratch / "service.documents.json"
    file.write_text(json.dumps([["service", [read_text(DOCUMENT.read_text("utf-8")).data]]]), "utf-8")
    subjects: dict[str, Callable[[], Values]] = {OURS: _repeat("repeat_ours", scratch / "service_ours", file)}
    for name in STYLES:
        if name in pythons:
            subjects[name] = _repeat(f"repeat_{name}", scratch / f"service_{name}", file, pythons[name])
    if npm is not None:
        folder = scratch / "service_quicktype"
        folder.mkdir()
        command([*_quicktype_words(npm), "--top-level", "Service", "-o", folder / "service.py"])
        subjects["quicktype"] = _repeat("repeat_quicktype", folder, file)
    return Work(
        (
            Figure("load", "load a service's configuration", "µs", {"pydantic": 1.0, "msgspec": 5.0}),
            Figure("dump", "dump it", "µs", {"pydantic": 1.0}),
        ),
        subjects,
        note="quicktype's classes check types and no bounds, and take unknown keys",
    )


def _repeat(name: str, folder: Path, file: Path, python: Path | None = None) -> Callable[[], Values]:
    return lambda: task(name, folder, file, python=python).said


def _start(scratch: Path, pythons: dict[str, Path]) -> list[Work]:
    def start(name: str, folder: str, python: Path | None = None, *flags: str) -> Callable[[], Values]:
        return lambda: _cpu(task(name, scratch / folder, "service", DOCUMENT, python=python, flags=flags))

    def subjects(ours: str, theirs: str, *flags: str) -> dict[str, Callable[[], Values]]:
        found = {OURS: start("start_ours", ours, None, *flags)}
        for name in ("pydantic-settings", "omegaconf", "hydra", "dynaconf"):
            if name in pythons:
                found[name] = start(f"start_{name.replace('-', '_')}", theirs, pythons[name], *flags)
        return found

    for name in ("ours", "pydantic"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(scratch / f"service_{name}", scratch / f"service_{name}_bare", ignore=ignored)
    aims = {"pydantic-settings": 0.3}
    return [
        Work(
            (Figure("cpu", "process start to a typed configuration from YAML", "ms", aims),),
            subjects("service_ours", "service_pydantic"),
            note="OmegaConf, Hydra and dynaconf read the file and check nothing of it; bare Python takes a good part of our time",
        ),
        Work(
            (Figure("cpu", "the same without `.pyc` files of the generated code", "ms", aims),),
            subjects("service_ours_bare", "service_pydantic_bare", "-B"),
        ),
    ]


def _validate(scratch: Path, pythons: dict[str, Path], npm: Path | None) -> list[Work]:
    project = scratch / "service_project"
    project.mkdir()
    shutil.copy(SCHEMA, project / "service.json")
    settings = '[tool.confwright.packages.service]\nschema = "service.json"\n'
    (project / "pyproject.toml").write_text(settings, "utf-8")
    command([sys.executable, "-m", "confwright", "generate"], project)
    works: list[Work] = []
    for count in (1, 1_000, MANY):
        folder = project / f"documents{count}"
        folder.mkdir()
        for number in range(count):
            shutil.copy(DOCUMENT, folder / f"service{number}.yaml")
        files = [str(file.relative_to(project)) for file in sorted(folder.iterdir())]
        ours: list[str | Path] = [sys.executable, "-m", "confwright", "validate", "--as", "service", *files]
        words = {OURS: ours}
        if "check-jsonschema" in pythons:
            tool = pythons["check-jsonschema"].with_name("check-jsonschema")
            words["check-jsonschema"] = [tool, "--schemafile", SCHEMA, *files]
        if npm is not None:
            words["ajv-cli"] = [npm / "ajv", "validate", "--spec=draft2020", "-s", SCHEMA, "-d", f"{folder}/*.yaml"]
        label = "validate a YAML file" if count == 1 else f"validate {count} YAML files"
        aim = None if count == 1 else 0.1
        figures = [Figure("cpu", label, "s", 0.5 if aim is None else aim)]
        if count == MANY:
            figures.append(Figure("elapsed", "the same by the clock", "s", aim))
        works.append(Work(tuple(figures), _commands(words, project), rounds={1: 5, 1_000: 3, MANY: 1}[count]))
    return works


def _commands(words: dict[str, list[str | Path]], cwd: Path) -> dict[str, Callable[[], Values]]:
    def run(line: list[str | Path]) -> Callable[[], Values]:
        def once() -> Values:
            sample = command(line, cwd)
            return {"cpu": sample.seconds, "elapsed": sample.elapsed}

        return once

    return {name: run(line) for name, line in words.items()}


def _quicktype(scratch: Path, jobs: peers.Jobs, npm: Path) -> Work:
    line = [*_quicktype_words(npm), "-o", scratch / "quicktype.py"]
    return Work(
        (
            Figure(
                "cpu",
                "generate from the service's schema, cold",
                "s",
                {"datamodel-code-generator": 1.0, "quicktype": 1.0},
            ),
        ),
        {
            OURS: lambda: _cpu(peers.whole(peers.ours(jobs, scratch / "service_again"))),
            "datamodel-code-generator": lambda: _cpu(peers.whole(peers.dmcg(jobs, scratch / "service_again_theirs"))),
            "quicktype": lambda: _cpu(command(line)),
        },
        note="quicktype writes classes and converters, and neither bounds nor closed objects are checked by them",
    )


def _quicktype_words(npm: Path) -> list[str | Path]:
    return [npm / "quicktype", "--src-lang", "schema", "--lang", "python", "--src", SCHEMA]


def _cpu(sample: Sample) -> Values:
    return {"cpu": sample.seconds}
