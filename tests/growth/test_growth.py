"""What an input costs grows with its size, and not with the square of it: for every kind of file, from a size to eight times that size.

No second is asserted: a machine may be slow. Where a run grows too much, it is done again, and the least time of each size counts.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright import GenerateError, generate_package
from confwright.base.diagnostics import ProjectError
from confwright.environments.analysis import analyse
from confwright.environments.dotenv_file import parse_env
from confwright.environments.dotenv_readers import findings
from confwright.project.reading import load_project
from confwright.validate.judging import Judge
from confwright.validate.validating import _Run
from tests.growth.inputs import BLOCKS, DEPLOYMENTS, DOCUMENTS, PLACES, SCHEMAS, SETTINGS, TEXTS, Make

PER_DOUBLING = 2.6
SUSPECT = 2.2
"""A first look at small sizes is enough where the time grows by no more than this; else the larger sizes decide."""
NOISE = 0.005
"""Seconds added to every time: what is as short as this tells nothing."""


def growth(make: Make, work: Callable[[str], object], smallest: int = 3_000) -> tuple[float, list[float]]:
    """By how much the time grows when the size doubles, on the average of three doublings; and the times."""
    ratio, spent = measured(make, work, smallest // 2, 1, SUSPECT)
    return (ratio, spent) if ratio <= SUSPECT else measured(make, work, smallest, 3, PER_DOUBLING)


def measured(
    make: Make, work: Callable[[str], object], smallest: int, rounds: int, enough: float
) -> tuple[float, list[float]]:
    """The growth between a size and eight times that size, by the least times of so many rounds."""
    texts, spent = (make(smallest), make(smallest << 3)), [float("inf")] * 2
    for _ in range(rounds):
        for n, text in enumerate(texts):
            started = time.process_time()
            work(text)
            spent[n] = min(spent[n], time.process_time() - started)
        ratio = ((spent[1] + NOISE) / (spent[0] + NOISE)) ** (1 / 3)
        if ratio <= enough:
            break
    return ratio, spent


def of(kinds: dict[str, dict[str, Make]]) -> list[object]:
    return [
        pytest.param(name, make, id=f"{name}-{label}") for name, group in kinds.items() for label, make in group.items()
    ]


FILES = {
    name: {**DOCUMENTS.get(name, {}), **TEXTS.get(name, {}), **PLACES.get(name, {})}
    for name in {**DOCUMENTS, **TEXTS, **PLACES}
}
"""values.yaml is in two of them."""


MANY = [("values.yaml", "instance"), ("values.yaml", "deployments")]
"""A thousand findings cost a second, so that a small cost for each pair of keys is seen only where there are many more."""


@pytest.mark.parametrize(("name", "make"), of(FILES))
def test_validate(name: str, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ratio, spent = growth(make, validating(name))
    assert ratio <= PER_DOUBLING, spent


@pytest.mark.parametrize(("name", "label"), MANY)
def test_validate_many(name: str, label: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ratio, spent = growth(FILES[name][label], validating(name), 96_000)
    assert ratio <= PER_DOUBLING, spent


def validating(name: str) -> Callable[[str], None]:
    """Validates texts as files of that name."""

    def validate(text: str) -> None:
        Path(name).write_text(text, "utf-8", newline="")
        _Run(None, False, Judge(None)).one(Path(name), named=True)

    validate("{}\n")  # what is imported once
    return validate


@pytest.mark.parametrize("make", SCHEMAS.values(), ids=SCHEMAS)
def test_generate(make: Make, tmp_path: Path) -> None:
    def generate(text: str) -> None:
        (tmp_path / "schema.json").write_text(text, "utf-8")
        try:
            generate_package(schema=tmp_path / "schema.json", package="grown", output=tmp_path / "out", verify=False)
        except GenerateError as error:
            assert "internal" not in {one.code for one in error.diagnostics}

    generate("{}")
    ratio, spent = growth(make, generate)
    assert ratio <= PER_DOUBLING, spent


@pytest.mark.parametrize("make", DEPLOYMENTS.values(), ids=DEPLOYMENTS)
def test_deployments(make: Make, tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text(
        '{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": true}'
    )
    (tmp_path / "pyproject.toml").write_text("[tool.confwright.packages.p]\ndeployment = 'deployment.yaml'\n")
    (tmp_path / "deployment.yaml").write_text("environments: {local: {}}\nresources: {}\nvalues: {}\n")
    project = load_project(tmp_path)

    def read(text: str) -> None:
        (tmp_path / "deployment.yaml").write_text(text, "utf-8")
        try:
            analyse(project.deployments[0], project)
        except GenerateError as error:
            assert "internal" not in {one.code for one in error.diagnostics}

    ratio, spent = growth(make, read)
    assert ratio <= PER_DOUBLING, spent


@pytest.mark.parametrize("make", SETTINGS.values(), ids=SETTINGS)
def test_settings(make: Make, tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text("{}")

    def read(text: str) -> None:
        (tmp_path / "pyproject.toml").write_text(text, "utf-8")
        try:
            load_project(tmp_path)
        except ProjectError as error:
            assert error.diagnostics

    ratio, spent = growth(make, read)
    assert ratio <= PER_DOUBLING, spent


@pytest.mark.parametrize("make", TEXTS[".env"].values(), ids=TEXTS[".env"])
def test_env_files(make: Make) -> None:
    ratio, spent = growth(make, lambda text: findings(parse_env(text, ".env", {})))
    assert ratio <= PER_DOUBLING, spent


def test_a_quadratic_cost_is_found() -> None:
    """The measure itself can fail."""

    def quadratic(text: str) -> int:
        found = text.split(",")
        return sum(1 for word in found for other in found if word is other)

    ratio, _ = growth(lambda size: ",".join(map(str, range(size // 4))), quadratic)
    assert ratio > PER_DOUBLING


def test_a_planted_quadratic_cost_of_a_document_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of half a second at the largest size, beside what the reading of the document costs."""
    monkeypatch.chdir(tmp_path)

    def validate(text: str) -> None:
        Path("prefect.yaml").write_text(text, "utf-8")
        _Run(None, False, Judge(None)).one(Path("prefect.yaml"), named=True)
        end = time.process_time() + 1e-9 * len(text) ** 2
        while time.process_time() < end:
            pass

    validate("{}\n")
    ratio, spent = growth(BLOCKS["long text"], validate)
    assert ratio > PER_DOUBLING, spent


# -- memory

_CHILD = """
import json, resource, sys
from pathlib import Path
from confwright.validate.judging import Judge
from confwright.validate.validating import _Run
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
made = json.load(sys.stdin)
for name, _, small, _ in made:
    Path(name).write_text(small)
    _Run(None, False, Judge(None)).one(Path(name), named=True)
base = peak()
for name, label, _, text in made:
    Path(name).write_text(text)
    _Run(None, False, Judge(None)).one(Path(name), named=True)
    print(int(base + PART * (peak() - base)), name, label)
"""
_PART = 10
"""One such part of a megabyte is read, and what it takes counts as often: memory grows in proportion, as the time does."""
_READER = (
    "unknown keys",
    "deep",
    "aliases",
    "merges",
    "numbers",
    "nothing in json",
    "keys in one line",
    "lists",
    "long text",
)
"""Shapes that cost the reader of YAML memory, whatever the kind of document."""


def test_a_megabyte_takes_no_more_than_500(tmp_path: Path) -> None:
    """Megabytes of memory, in one process that reads a part of a megabyte of every kind of document and of its own shapes."""
    made: list[tuple[str, str, str, str]] = []
    for name, group in FILES.items():
        own = [label for label in group if label.rpartition(": ")[2] not in BLOCKS][:2] or list(group)[:2]
        shapes = [label for label in _READER if label in group] if name == "dagster.yaml" else [*own, *list(group)[:1]]
        made += [
            (name, label, group[label](1_000), group[label](1_000_000 // _PART)) for label in dict.fromkeys(shapes)
        ]
    done = subprocess.run(
        [sys.executable, "-c", _CHILD.replace("PART", str(_PART))], cwd=tmp_path, input=json.dumps(made), capture_output=True, text=True,
        check=False, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30)), env={**os.environ},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-500:]
    said = done.stdout.splitlines()
    assert len(said) == len(made)
    assert int(said[-1].split()[0]) < 500, [line for line in said if int(line.split()[0]) >= 500][:1]
