"""Hints of one input do not depend on the inputs before it: the work is bounded per input, not per process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.api import generate_package
from confwright.base import near_words
from confwright.base.diagnostics import GenerateError, ProjectError
from confwright.environments.read import read_deployment
from confwright.project.reading import load_project


def _settings(root: Path) -> str | None:
    (root / "pyproject.toml").write_text("[tool.confwright]\noutptu = 'generated'\n")
    with pytest.raises(ProjectError) as caught:
        load_project(root)
    return caught.value.diagnostics[0].hint


def _schema(root: Path) -> str | None:
    (root / "app.json").write_text(
        '{"type": "object", "properties": {"a": {"$ref": "#/$defs/colour"}}, "$defs": {"color": {}}}'
    )
    with pytest.raises(GenerateError) as caught:
        generate_package(root / "app.json", "app", root / "out")
    return caught.value.diagnostics[0].hint


def _deployment(root: Path) -> str | None:
    (root / "deployment.yaml").write_text("enviroments: {}\n")
    with pytest.raises(GenerateError) as caught:
        read_deployment(root / "deployment.yaml", root)
    return next(one.hint for one in caught.value.diagnostics if "enviroments" in one.message)


@pytest.mark.parametrize(
    ("read", "meant"),
    [(_settings, "output"), (_schema, "color"), (_deployment, "environments")],
    ids=["settings", "schema", "deployment"],
)
def test_an_input_that_used_up_its_hints_leaves_those_of_the_next(
    tmp_path: Path, read: Callable[[Path], str | None], meant: str
) -> None:
    near_words.anew()
    while near_words.nearest("words", [f"word{n}" for n in range(5_000)]):
        pass
    assert meant in (read(tmp_path) or "")
