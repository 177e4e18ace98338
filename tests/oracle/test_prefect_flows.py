"""Flows of one's own become types: what fits their signatures type-checks beside `Deployment`, what does not is refused."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from confwright import generate_package
from confwright.base.diagnostics import GenerateError
from confwright.systems.prefect.offered import entrypoints_of
from tests.oracle.prefect_support import Prefect, prefect
from tests.oracle.test_prefect_import import run
from tests.typing.checkers import Said, run_mypy

__all__ = ["prefect"]

FLOW = """
import torch  # not installed: nothing is imported
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Optional
from pydantic import BaseModel, Field
from prefect import flow

class Colour(Enum):
    RED = "red"

class Options(BaseModel):
    depth: int = Field(3, ge=1)
    colours: list[Colour] = []
    name: str

@flow
def train(day: str, rate: float = 0.1, mode: Literal["fast", "slow"] = "fast", options: Optional[Options] = None,
          model: torch.nn.Module = None, token: str = "s3cr3t", *, dry: bool = False) -> None: ...

@flow
def _score(day: str, **rest): ...
"""
RIGHT = [
    "TrainParameters(day='x')",
    "TrainParameters(day=PrefectEnv('DAY'), rate=1, mode='slow', dry=True)",
    "TrainParameters(day='x', options=TrainOptions(name='o', colours=['red']), model={'any': ['thing']})",
    "TrainParameters(day='x', dry=PrefectVariable('dry'), options=PrefectBlock('json', 'options'))",
    "ScoreParameters(day='x', extra={'more': 1})",
    "{'day': 'x'}",
]
WRONG = [
    "TrainParameters()", "TrainParameters(day=3)", "TrainParameters(day='x', mode='quick')", "TrainParameters(day='x', dry=PrefectEnv('DRY'))",
    "TrainParameters(day='x', options=TrainOptions())", "TrainParameters(day='x', options=TrainOptions(name='o', colours=['blue']))",
    "TrainParameters(day='x', epochs=3)", "TrainOptions(name='o')",
]  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package `prefect` of a project with these flows."""
    folder = tmp_path_factory.mktemp("prefect_flows")
    (folder / "flows").mkdir()
    (folder / "flows" / "train.py").write_text(FLOW)
    (folder / "prefect.yaml").write_text(
        "deployments: [{name: a, entrypoint: flows/train.py:train}, {name: b, entrypoint: flows/train.py:_score}, {name: c, entrypoint: pkg.flow}]"
    )
    (folder / "schemas").mkdir()
    for name, text in run(*entrypoints_of([str(folder / "prefect.yaml")])).files.items():
        (folder / "schemas" / name).write_text(text)
    output = folder / "prefect_flows_demo"
    generate_package(schema=folder / "schemas" / "prefect_yaml.yaml", package="demo", output=output, verify=False)
    (output / "__init__.py").touch()
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module("prefect_flows_demo.demo")
    finally:
        sys.path.remove(str(folder))


def test_what_fits_the_signature_type_checks(package: ModuleType) -> None:
    names = "Deployment, PrefectBlock, PrefectEnv, PrefectVariable, ScoreParameters, TrainOptions, TrainParameters"
    head = f"from prefect_flows_demo.demo import {names}\n"
    lines = [f"Deployment(name='d', entrypoint='f.py:f', parameters={one})" for one in (*RIGHT, *WRONG)]
    root = Path(str(package.__file__)).parents[2]
    (root / "use.py").write_text(head + "\n".join(lines) + "\n")
    first = len(head.splitlines()) + 1
    found: list[Said] = run_mypy(root, [root / "use.py"], root / "cache")
    assert {one.file.name for one in found} == {"use.py"}
    assert sorted({one.line for one in found if one.severity == "error"}) == [
        first + len(RIGHT) + n for n in range(len(WRONG))
    ]


def test_what_is_written_is_what_a_mapping_would_be(package: ModuleType) -> None:
    parameters = package.TrainParameters(
        day=package.PrefectEnv("DAY"), rate=1, options=package.TrainOptions(name="o", colours=["red"])
    )
    value = package.PrefectYaml(
        deployments=[package.Deployment(name="d", entrypoint="flows/train.py:train", parameters=parameters)]
    )
    data = package.dump(value)
    assert data["deployments"][0]["parameters"] == {
        "day": "{{ $DAY }}",
        "rate": 1,
        "options": {"name": "o", "colours": ["red"]},
    }
    assert package.dump(package.load(data)) == data
    assert isinstance(package.load(data).deployments[0].parameters, dict)
    assert "s3cr3t" not in "".join(path.read_text() for path in Path(str(package.__file__)).parent.rglob("*.*"))


def test_prefect_takes_them(prefect: Prefect) -> None:
    source = FLOW.replace("import torch", "").replace("torch.nn.Module", "object")
    values = {"day": "x", "rate": 1, "options": {"name": "o", "colours": ["red"]}}
    assert prefect.one("parameters", source, "train", values) is None
    assert (
        prefect.one("parameters", source, "train", {**values, "options": {"name": "o", "colours": ["blue"]}})
        is not None
    )


@pytest.mark.parametrize(
    ("flow", "message"),
    [
        ("gone.py:f", "the file cannot be read"),
        ("flow.py:g", "no function 'g'"),
        ("broken.py:f", "the file cannot be read"),
    ],
)
def test_flows_that_are_not_there(flow: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "flow.py").write_text("def f(): ...\n")
    (tmp_path / "broken.py").write_text("def f(:\n")
    with pytest.raises(GenerateError, match=message):
        run(str(tmp_path / flow))
