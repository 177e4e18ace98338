"""What a stranger laid into the working tree leads no writer out of it: links, linked folders, Git's own folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from confwright.base.diagnostics import GenerateError, ProjectError
from confwright.base.writing import write_file
from tests.publish.versions import codes


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone, with a file outside of it that is precious."""
    folder = tmp_path / "clone"
    (folder / ".git" / "hooks").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "precious").write_text("precious")
    monkeypatch.chdir(folder)
    return folder


def outside(tree: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in (tree.parent / "outside").iterdir()}


def refused(path: Path | str, code: str, *, new: bool = False) -> None:
    with pytest.raises(ProjectError) as error:
        write_file(Path(path), "mine", new=new, folders=True)
    assert codes(error) == [code]


@pytest.mark.parametrize("to", ["../outside/precious", "../outside/new", "ABSOLUTE/outside/precious", "by-two"])
@pytest.mark.parametrize("named", ["out.yaml", "ABSOLUTE/clone/out.yaml", "sub/../out.yaml", "../clone/out.yaml"])
def test_a_link_out_of_the_project_is_refused(tree: Path, to: str, named: str) -> None:
    (tree / "sub").mkdir()
    (tree / "by-two").symlink_to("../outside/precious")
    (tree / "out.yaml").symlink_to(to.replace("ABSOLUTE", str(tree.parent)))
    refused(named.replace("ABSOLUTE", str(tree.parent)), "unsafe-path")
    assert outside(tree) == {"precious": "precious"}


@pytest.mark.parametrize("to", ["../outside", "ABSOLUTE/outside", "sub/../../outside", "/"])
@pytest.mark.parametrize("below", ["precious", "new", "deep/er/new"])
def test_a_linked_folder_that_leads_out_is_refused(tree: Path, to: str, below: str) -> None:
    (tree / "sub").mkdir()
    (tree / "folder").symlink_to(to.replace("ABSOLUTE", str(tree.parent)))
    refused(Path("folder", below if to != "/" else f"confwright-must-not-be/{below}"), "unsafe-path")
    assert outside(tree) == {"precious": "precious"}
    assert not Path("/confwright-must-not-be").exists()


def test_the_root_of_the_clone_is_the_bound_not_a_nearer_project(tree: Path) -> None:
    (tree / "package").mkdir()
    (tree / "package" / "pyproject.toml").touch()
    (tree / "package" / "shared.yaml").symlink_to("../shared.yaml")
    write_file(Path("package/shared.yaml"), "mine")
    assert (tree / "shared.yaml").read_text() == "mine"
    assert (tree / "package" / "shared.yaml").is_symlink()


@pytest.mark.parametrize("mark", ["pyproject.toml", None])
def test_without_git_the_project_or_the_current_folder_is_the_bound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str | None
) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "out").symlink_to("../outside")
    if mark is None:
        monkeypatch.chdir(project)
    else:
        (project / mark).touch()
        monkeypatch.chdir("/")
    refused(project / "out", "unsafe-path")
    assert not (tmp_path / "outside").exists()


def test_a_link_of_the_user_s_own_is_followed(tree: Path) -> None:
    (tree.parent / "elsewhere").symlink_to("outside")
    (tree.parent / "outside" / "link").symlink_to("precious")
    write_file(Path("../elsewhere/link"), "mine")
    assert (tree.parent / "outside" / "link").is_symlink()
    assert outside(tree) == {"precious": "mine", "link": "mine"}


def test_links_in_a_circle(tree: Path) -> None:
    (tree / "a").symlink_to("b")
    (tree / "b").symlink_to("a")
    refused("a", "cannot-write")
    refused("a/x", "cannot-write")


@pytest.mark.parametrize(
    "path", [".git/hooks/post-checkout", ".git/config", ".GIT/hooks/x", "sub/.git/hooks/x", ".git", "hooks/pre-commit"]
)
def test_git_s_own_folder_is_refused(tree: Path, path: str) -> None:
    (tree / "hooks").symlink_to(".git/hooks")
    refused(path, "unsafe-path")
    assert not [file for file in tree.rglob("*") if file.is_file()]


def test_another_name_of_the_same_file_keeps_its_content(tree: Path) -> None:
    os.link("../outside/precious", "out.yaml")
    write_file(Path("out.yaml"), "mine")
    assert outside(tree) == {"precious": "precious"}


@pytest.mark.parametrize("to", ["../outside/precious", "../outside/new", "inside", "nowhere"])
def test_a_new_file_takes_no_name_that_is_there(tree: Path, to: str) -> None:
    (tree / "inside").write_text("precious")
    (tree / "out.py").symlink_to(to)
    refused("out.py", "file-exists", new=True)
    refused("inside", "file-exists", new=True)
    refused(".git/hooks", "unsafe-path", new=True)
    assert outside(tree) == {"precious": "precious"}
    assert (tree / "inside").read_text() == "precious"


def test_every_error_is_one_that_the_tool_reports(tree: Path) -> None:
    (tree / "file").touch()
    for path in ("file/x", "", "sub", "x" * 300, "a\udcffb"):
        (tree / "sub").mkdir(exist_ok=True)
        try:
            write_file(Path(path), "mine")
        except GenerateError as error:
            assert {one.code for one in error.diagnostics} <= {"cannot-write", "unsafe-path"}, path
        else:
            assert path == "a\udcffb"
