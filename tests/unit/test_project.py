"""The settings in pyproject.toml, and knowing when there is nothing to do."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.base.diagnostics import ProjectError
from confwright.base.toml_lines import line_of
from confwright.base.user_cache import user_cache
from confwright.build.cache.inputs import input_digest, tool_digest, up_to_date, write_stamp
from confwright.build.cache.state import load
from confwright.project.reading import load_project
from confwright.publish.publishing import publish

GOOD = """\
[project]
name = "mine"

[tool.confwright]
output = "src/generated"

[tool.confwright.packages.app]
schema = "schemas/app.yaml"
assume-object = true
ref-roots = {"https://example.org/" = "vendored"}

[tool.confwright.packages.other]
schema = "schemas/other.json"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "project"
    (folder / "schemas").mkdir(parents=True)
    (folder / "vendored").mkdir()
    (folder / "schemas/app.yaml").write_text("1")
    (folder / "schemas/other.json").write_text("2")
    (folder / "vendored/types.yaml").write_text("3")
    (folder / "pyproject.toml").write_text(GOOD)
    return folder


def problems(root: Path, text: str) -> list[str]:
    (root / "pyproject.toml").write_text(text)
    with pytest.raises(ProjectError) as error:
        load_project(root)
    prefix = str(root / "pyproject.toml")
    return [str(d).removeprefix(prefix) for d in error.value.diagnostics]


def test_reads_every_setting_from_below_the_project_too(root: Path) -> None:
    for start in (root, root / "schemas"):
        project = load_project(start)
        assert project.root == root
        assert project.output == root / "src/generated"
        app, other = project.packages
        assert (app.name, app.schema, dict(app.options)) == ("app", root / "schemas/app.yaml", {"assume-object": True})
        assert app.ref_roots == {"https://example.org/": root / "vendored"}
        assert (other.name, other.schema, dict(other.options)) == (
            "other",
            root / "schemas/other.json",
            {},
        )


def test_an_inner_pyproject_without_our_table_is_passed_by(root: Path) -> None:
    (root / "schemas/pyproject.toml").write_text("[tool.ruff]\n")
    assert load_project(root / "schemas").root == root


def test_no_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="confwright init") as error:
        load_project(tmp_path)
    assert [d.code for d in error.value.diagnostics] == ["project-missing"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("output =", "outptu =", ":5: error[project-setting]: tool.confwright.outptu: there is no setting 'outptu' (did you mean 'output'?)"),
        ("assume-object = true", "assume_object = true",
         ":9: error[project-setting]: tool.confwright.packages.app.assume_object: there is no setting 'assume_object' (did you mean 'assume-object'?)"),
        ("assume-object = true", 'style = "pydntic"', ":9: error[project-setting]: tool.confwright.packages.app.style: must be one of confwright, pydantic, msgspec, typeddict (did you mean 'pydantic'?)"),
        ("assume-object = true", 'dialect = "draft-7"', ":9: error[project-setting]: tool.confwright.packages.app.dialect: must be one of draft-04, draft-06, draft-07, 2019-09, 2020-12, openapi-3.0 (did you mean 'draft-07'?)"),
        ("assume-object = true", 'root = "vendored"', ":9: error[project-setting]: tool.confwright.packages.app.root: the schema must lie in this folder, or below it"),
        ("assume-object = true", 'assume-object = "yes"', ":9: error[project-setting]: tool.confwright.packages.app.assume-object: must be true or false"),
        ("packages.app]", "packages.class]", ":7: error[project-setting]: tool.confwright.packages.class: 'class' is not a name that Python can import"),
        ("packages.app]", 'packages."a b"]', ":7: error[project-setting]: tool.confwright.packages.'a b': 'a b' is not a name that Python can import"),
        ("packages.app]", "packages._runtime]", ":7: error[project-setting]: tool.confwright.packages._runtime: '_runtime' is not a name that Python can import"),
        ('"schemas/app.yaml"', '"schemas/ap.yaml"', ":8: error[project-setting]: tool.confwright.packages.app.schema: there is no file 'schemas/ap.yaml' (did you mean 'app.yaml'?)"),
        ('"schemas/app.yaml"', '"nowhere/app.yaml"', ":8: error[project-setting]: tool.confwright.packages.app.schema: there is no file 'nowhere/app.yaml' (there is no folder 'nowhere')"),
        ('schema = "schemas/app.yaml"', 'schema = "schemas/app.yaml"\ndeployment = "d.yaml"', ":7: error[project-setting]: tool.confwright.packages.app: a package has a `schema` or a `deployment`, not both"),
        ("assume-object = true", 'documents = ["/etc/*"]', ":9: error[project-setting]: tool.confwright.packages.app.documents: '/etc/*' is outside the project (paths are relative to pyproject.toml, and stay beside it)"),
        ('schema = "schemas/app.yaml"', "", ":7: error[project-setting]: tool.confwright.packages.app: `schema` is missing (the file that describes the documents), or `deployment`"),
        ('"vendored"', '"vended"', ":10: error[project-setting]: tool.confwright.packages.app.ref-roots.'https://example.org/': there is no folder 'vended'"),
        ('"https://', '"file://', ":10: error[project-setting]: tool.confwright.packages.app.ref-roots.'file://example.org/': 'file://example.org/' is not an http(s) address"),
        ('"src/generated"', '"src/my-code"', ":5: error[project-setting]: tool.confwright.output: the last part must be a name that Python can import"),
        ('"src/generated"', "1", ":5: error[project-setting]: tool.confwright.output: must be a path, as a string"),
        ('"src/generated"', '"a\\u0000b"', ":5: error[project-setting]: tool.confwright.output: must be a path, as a string"),
        ('"src/generated"', '"."', ":5: error[project-setting]: tool.confwright.output: must be a folder inside the project"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_named_with_its_line(root: Path, old: str, new: str, expected: str) -> None:
    assert old in GOOD
    assert problems(root, GOOD.replace(old, new, 1)) == [expected]


@pytest.mark.parametrize("path", ["../outside", "/etc", "schemas/../../outside", "way_out"])
@pytest.mark.parametrize("setting", ['"src/generated"', '"schemas/app.yaml"', '"vendored"'])
def test_no_path_leaves_the_project(root: Path, path: str, setting: str) -> None:
    (root.parent / "outside").mkdir()
    (root / "way_out").symlink_to(root.parent / "outside")
    found = problems(root, GOOD.replace(setting, f'"{path}"'))
    assert len(found) == 1
    assert f"{path!r} is outside the project" in found[0]


def test_all_problems_at_once_in_the_order_of_their_lines(root: Path) -> None:
    found = problems(root, GOOD.replace("output", "x").replace("assume-object", "y").replace("other.json", "z"))
    assert [line.split(":")[1] for line in found] == ["5", "9", "13"]


@pytest.mark.parametrize(
    "text", ["[tool.confwright]\n", "[tool]\nconfwright = 3\n", "[tool.confwright]\npackages = []\n"]
)
def test_no_packages(root: Path, text: str) -> None:
    assert len(problems(root, text)) == 1


@pytest.mark.parametrize("text", ["[tool.confwright", "a = " + "[" * 100_000, "a = '\x00'"])
def test_not_toml(root: Path, text: str) -> None:
    (found,) = problems(root, text)
    assert "error[project-syntax]" in found


def test_not_utf_8(root: Path) -> None:
    (root / "pyproject.toml").write_bytes(b"\xff")
    with pytest.raises(ProjectError, match="UTF-8"):
        load_project(root)


def test_lines_of_toml_keys() -> None:
    text = "[a]\nb.c = 1\n'd e' = {f = 2}\n[[g]]\n[ a . \"h\" ]\nb = 1\n"
    assert line_of(text, ("a", "b", "c")) == 2
    assert line_of(text, ("a", "d e", "f")) == 3
    assert line_of(text, ("a", "h", "b")) == 6
    assert line_of(text, ("a", "h", "missing")) == 5
    assert line_of(text, ("nowhere",)) is None


def make(root: Path) -> None:
    project = load_project(root)
    inputs = input_digest(project)
    publish({"app/__init__.py": "", "app/models.py": "x = 1\n"}, project.output)
    write_stamp(project, inputs)


def test_up_to_date_until_something_changes(root: Path) -> None:
    assert not up_to_date(load_project(root))
    make(root)
    assert up_to_date(load_project(root))
    (root / "src/generated/note.txt").write_text("not ours")
    (root / "README.md").write_text("not an input")
    assert up_to_date(load_project(root))


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "schemas/app.yaml").write_text("changed"),
        lambda root: (root / "schemas/new.yaml").write_text("a new file that a $ref could find"),
        lambda root: (root / "vendored/types.yaml").write_text("changed"),
        lambda root: (root / "vendored/types.yaml").rename(root / "vendored/renamed.yaml"),
        lambda root: (root / "pyproject.toml").write_text(GOOD.replace("assume-object = true", "")),
        lambda root: (root / "pyproject.toml").write_text(GOOD.replace("packages.app", "packages.apps")),
        lambda root: (root / "src/generated/app/models.py").write_text("x = 2\n"),
        lambda root: (root / "src/generated/app/models.py").unlink(),
        lambda root: (root / "src/generated/.confwright.json").unlink(),
        lambda root: (root / ".confwright/stamp.json").write_text("[" * 100_000),
        lambda root: (root / ".confwright/stamp.json").unlink(),
    ],
    ids=lambda change: str(change.__code__.co_firstlineno),
)
def test_a_change_is_noticed(root: Path, change: Callable[[Path], object]) -> None:
    make(root)
    change(root)
    assert not up_to_date(load_project(root))


def test_a_new_version_of_the_tool_is_noticed(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    make(root)
    other = tmp_path / "templates"
    other.mkdir()
    (other / "record.py.jinja").write_text("new")
    monkeypatch.setattr("confwright.build.cache.inputs.templates_dir", lambda: other)
    tool_digest.cache_clear()  # as in another process
    try:
        assert not up_to_date(load_project(root))
    finally:
        tool_digest.cache_clear()


def test_the_digest_does_not_depend_on_where_the_project_stands(root: Path) -> None:
    before = input_digest(load_project(root))
    moved = root.rename(root.parent / "elsewhere")
    assert input_digest(load_project(moved)) == before


def test_a_schema_at_the_top_does_not_read_the_whole_project(root: Path) -> None:
    (root / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    (root / "app.yaml").write_text("1")
    before = input_digest(load_project(root))
    for folder in (".hidden", "node_modules/x", "generated", "env"):
        (root / folder).mkdir(parents=True)
        (root / folder / "some.json").write_text("{}")
    (root / "env/pyvenv.cfg").write_text("")
    assert input_digest(load_project(root)) == before


def test_a_state_folder_of_somebody_else_is_not_believed(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """One that came with a repository says that all is up to date; its writer has not our key."""
    make(root)
    project = load_project(root)
    assert up_to_date(project)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("other user")))
    assert not up_to_date(project)
    make(root)
    assert up_to_date(project)
    key = user_cache() / "key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert [path.name for path in key.parent.iterdir()] == ["key"]


def test_without_a_key_nothing_is_remembered(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    make(root)
    assert not up_to_date(load_project(root))
    assert not list((root / ".confwright").glob("stamp*"))


def test_the_stamp_holds_digests_only(root: Path) -> None:
    make(root)
    stamp = json.loads(load(load_project(root), "stamp.json"))
    assert stamp.keys() == {"inputs", "read", "manifest"}
    assert len(stamp["inputs"]) == len(stamp["manifest"]) == 64
    assert stamp["read"] == {}
