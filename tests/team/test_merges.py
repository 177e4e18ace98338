"""Two branches of a project, merged by Git: no conflict in `generated/` where the sources have none."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.team.project import Clone, make

Edits: TypeAlias = list[tuple[str, str, str]]

PAIRS: dict[str, tuple[Edits, Edits]] = {
    "values of two environments": (
        [("deployment.yaml", "host: production.internal", "host: db.internal")],
        [("deployment.yaml", "folder: staging-lake", "folder: other-lake")],
    ),
    "two values of one resource": (
        [("deployment.yaml", "host: production.internal", "host: db.internal")],
        [("deployment.yaml", "timeout: 60", "timeout: 90")],
    ),
    "fields that are neighbours in the class": (
        [("deployment.yaml", "host: staging.internal", "host: {env: STAGING_HOST}")],
        [("deployment.yaml", "port: 5432", "port: 6543")],
    ),
    "a value for all, and one that is new": (
        [("deployment.yaml", "user: etl", "user: loader")],
        [("deployment.yaml", "      limit: 100\n", "      limit: 100\n      partitions: [eu]\n")],
    ),
    "a new value beside one that changes": (
        [("deployment.yaml", "timeout: 60", "port: 1521\n      timeout: 60")],
        [("deployment.yaml", "user: etl", "user: loader")],
    ),
    "a resource and a value": (
        [("deployment.yaml", "resources.yaml#/$defs/Lake\n", "resources.yaml#/$defs/Lake\n  alerts:\n    schema: schemas/resources.yaml#/$defs/Alerts\n"),
         ("deployment.yaml", "  base:\n", "  base:\n    alerts: {channel: shop}\n")],
        [("deployment.yaml", "host: production.internal", "host: db.internal")],
    ),
    "an environment and a value": (
        [("deployment.yaml", "  staging: {}\n", "  staging: {}\n  preview: {extends: staging}\n")],
        [("deployment.yaml", "      limit: 100\n", "      limit: 200\n")],
    ),
    "two environments": (
        [("deployment.yaml", "  staging: {}\n", "  staging: {}\n  preview: {extends: staging}\n")],
        [("deployment.yaml", "  local: {}\n", "  local: {}\n  laptop: {extends: local}\n")],
    ),
    "a type and a description": (
        [("schemas/app.yaml", "type: integer\n    default: 2", "type: integer\n    default: 3")],
        [("schemas/app.yaml", "description: Its address.", "description: The address of the server.")],
    ),
    "properties that are neighbours": (
        [("schemas/app.yaml", "        description: Its address.\n        type: string", "        description: Its address.\n        type: [string, 'null']")],
        [("schemas/app.yaml", "default: 5432", "default: 5433")],
    ),
    "a property each": (
        [("schemas/app.yaml", "  region:\n", "  zone:\n    type: string\n\n  region:\n")],
        [("schemas/app.yaml", "  cache:\n", "  timeout:\n    type: number\n\n  cache:\n")],
    ),
    "a definition and a property": (
        [("schemas/app.yaml", "  database:\n    $ref", "  queue:\n    $ref: '#/$defs/Queue'\n\n  database:\n    $ref"),
         ("schemas/app.yaml", "  Database:\n", "  Queue:\n    type: object\n    properties:\n      url: {type: string}\n\n  Database:\n")],
        [("schemas/app.yaml", "        description: In megabytes.\n", "        description: In gigabytes.\n")],
    ),
    "two packages": (
        [("schemas/jobs.yaml", "maximum: 23", "maximum: 24")],
        [("schemas/app.yaml", "default: eu", "default: us")],
    ),
    "a comment and a value": (
        [("deployment.yaml", "# Three environments.", "# Three environments, and what is in them.")],
        [("deployment.yaml", "timeout: 30", "timeout: 31")],
    ),
    "the deployment and a class of its resources": (
        [("schemas/resources.yaml", "limit: {type: integer}", "limit: {type: integer, minimum: 1}")],
        [("deployment.yaml", "timeout: 30", "timeout: 31")],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    return make(tmp_path_factory.mktemp("team") / "project")


@pytest.fixture
def clone(first: Clone, tmp_path: Path) -> Clone:
    shutil.copytree(first.folder, tmp_path / "project")
    return Clone(tmp_path / "project")


def branches(clone: Clone, one: Edits, other: Edits) -> None:
    """Two branches, each with its edits and what comes of them; the working tree is at the first."""
    for name, edits in (("other", other), ("one", one)):
        clone.git("checkout", "-q", "-b", name, "main")
        for edit in edits:
            clone.edit(*edit)
        clone.generate()
        clone.commit(name)


@pytest.mark.parametrize("pair", PAIRS)
def test_what_merges_in_the_sources_merges_in_what_is_generated(pair: str, clone: Clone) -> None:
    branches(clone, *PAIRS[pair])
    done = clone.git("merge", "-q", "--no-edit", "other", check=False)
    assert clone.conflicts() == [], clone.git("diff").stdout
    assert done.returncode == 0
    assert clone.check() == 0, "and the merged files are what the merged sources give"
    clone.generate()
    assert set(clone.git("status", "--porcelain").stdout.split()) <= {"M", "generated/.confwright.json"}


def test_a_comment_changes_nothing(clone: Clone) -> None:
    clone.edit("deployment.yaml", "# who writes", "# who it is that writes\n      # and why")
    clone.edit("schemas/app.yaml", "# The settings of the service.", "# All settings.\n")
    clone.edit("schemas/resources.yaml", "$defs:\n  Warehouse", "# classes\n$defs:\n  Warehouse")
    clone.generate()
    assert clone.git("status", "--porcelain", "generated").stdout == ""


@pytest.mark.parametrize("style", ["merge", "diff3"])
def test_a_conflict_is_generated_away(clone: Clone, style: str) -> None:
    """The sources conflict, and so does what comes of them: whoever mends the sources generates, and that is all."""
    host = "host: production.internal"
    branches(
        clone, [("deployment.yaml", host, "host: one"), ("schemas/jobs.yaml", "maximum: 23", "maximum: 22")],
        [("deployment.yaml", host, "host: other"), ("schemas/jobs.yaml", "maximum: 23", "maximum: 21")],
    )  # fmt: skip
    clone.git("-c", f"merge.conflictStyle={style}", "merge", "other", check=False)
    assert {"deployment.yaml", "generated/shop/environments.py", "generated/jobs/schema.json"} <= set(clone.conflicts())
    for path in ("deployment.yaml", "schemas/jobs.yaml"):
        clone.git("checkout", "--theirs", path)
    clone.generate()
    assert clone.check() == 0
    assert "<<<<<<<" not in "".join(p.read_text() for p in (clone.folder / "generated").rglob("*.*") if p.is_file())
    clone.commit("merged")


def test_a_manifest_with_markers_is_generated_away(clone: Clone) -> None:
    """Where the attributes are not obeyed, the manifest conflicts as well."""
    (clone.folder / ".git/info/attributes").write_text(".confwright.json !merge\n")
    branches(
        clone, [("deployment.yaml", "timeout: 30", "timeout: 31"), ("schemas/jobs.yaml", "maximum: 23", "maximum: 22")],
        [("deployment.yaml", "timeout: 60", "timeout: 61")],
    )  # fmt: skip
    clone.git("merge", "other", check=False)
    assert clone.conflicts() == ["generated/.confwright.json"]
    assert "<<<<<<< " in (clone.folder / "generated/.confwright.json").read_text()
    clone.generate()
    assert clone.check() == 0


def test_a_package_that_one_removed_and_the_other_changed(clone: Clone) -> None:
    branches(
        clone, [("pyproject.toml", '[tool.confwright.packages.jobs]\nschema = "schemas/jobs.yaml"\n', "")],
        [("schemas/jobs.yaml", "maximum: 23", "maximum: 22")],
    )  # fmt: skip
    clone.git("merge", "other", check=False)
    assert clone.conflicts() != []
    clone.generate()
    assert clone.check() == 0
    assert not (clone.folder / "generated/jobs").exists()


def test_an_edit_is_kept_after_a_merge_that_did_not_touch_the_file(
    clone: Clone, capsys: pytest.CaptureFixture[str]
) -> None:
    branches(clone, *PAIRS["values of two environments"])
    clone.git("merge", "-q", "--no-edit", "other")
    clone.edit("generated/jobs/__init__.py", "def load(", "def  load(")
    clone.edit("schemas/jobs.yaml", "title: Jobs", "title: Jobs\ndescription: What runs at night.")
    assert clone.confwright("generate", "--no-verify") == 1
    assert "generated/jobs/__init__.py: error[foreign-file]: was edited by hand" in capsys.readouterr().err


def test_a_file_without_our_mark_is_never_taken_for_a_merged_one(clone: Clone) -> None:
    """A manifest is a file of the tree: one that names a file twice, as a merge does, gets nothing of the user's deleted."""
    mine = clone.folder / "generated/shop/mine.py"
    mine.write_text("<<<<<<< HEAD\nprecious = 1\n>>>>>>> other\n")
    manifest = clone.folder / "generated/.confwright.json"
    lines = "".join(f',"shop/mine.py": "{letter * 64}"\n' for letter in "ab")
    manifest.write_text(manifest.read_text().removesuffix("}\n") + lines + "}\n")
    clone.edit("deployment.yaml", "timeout: 30", "timeout: 31")
    assert clone.confwright("generate", "--no-verify") == 1
    assert mine.exists()
