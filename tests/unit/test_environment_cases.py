"""tests/cases/environments: a folder per deployment. `expected.txt` has what is said of a wrong one, `expected/` what comes of a right one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.build import packages as project_files
from confwright.environments.layout import layout_deployment
from tests.environments import CASES, analysis_of, copy_case

ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))
RIGHT = ["warehouse"]
OURS = ("__init__.py", "environments.py")
WRONG = sorted(path.name for path in CASES.iterdir() if path.name not in RIGHT)


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_case(request.param, tmp_path.resolve())
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize("project", WRONG, indirect=True)
def test_cases_that_are_wrong(
    project: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_files, "verify", _never)
    assert run(["generate"]) == 1
    said = capsys.readouterr()
    begin, *found = said.err.replace(str(project), "<project>").splitlines()
    assert begin == "generating generated.analytics from deployment.yaml"
    expected = CASES / request.node.callspec.params["project"] / "expected.txt"
    if ACCEPT:
        expected.write_text("\n".join(found) + "\n")
    assert found == expected.read_text().splitlines()
    assert said.out == ""
    assert not (project / "generated").exists()


def _never(*arguments: object) -> None:
    raise AssertionError("a wrong deployment came as far as mypy")


@pytest.mark.parametrize("project", RIGHT, indirect=True)
def test_cases_that_are_right(project: Path, request: pytest.FixtureRequest) -> None:
    found = analysis_of(project)
    files = layout_deployment(found.deployment, found.types, found.values)
    modules = [f"{path.stem}.py" for path in (project / "schemas").iterdir()]
    codec = [f"_codec/{name}" for name in ("__init__.py", *modules)]
    assert files.keys() == {*OURS, *modules, *codec}
    # The classes are those of every package: other tests look at them.
    files = {path: files[path] for path in OURS}
    folder = CASES / request.node.callspec.params["project"] / "expected"
    if ACCEPT:
        folder.mkdir(exist_ok=True)
        for path, text in files.items():
            (folder / path).write_text(text)
    assert files == {path.name: path.read_text() for path in folder.iterdir()}


def test_the_same_deployment_gives_the_same_bytes_wherever_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: list[dict[str, str]] = []
    for place, here in ((tmp_path / "a", tmp_path), (tmp_path / "b/c", tmp_path / "b/c/schemas")):
        folder = copy_case("warehouse", place)
        monkeypatch.chdir(here)
        found = analysis_of(folder)
        texts.append(layout_deployment(found.deployment, found.types, found.values))
    assert texts[0] == texts[1]
