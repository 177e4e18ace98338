"""`validate --changed-since`: what a change reaches is checked, whatever file it is in; nothing else is."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.__main__ import run

SETTINGS = """
[tool.confwright.packages.alone]
schema = "schemas/alone.json"
documents = ["config/alone/*.yaml"]

[tool.confwright.packages.shared]
schema = "schemas/shared.json"
documents = ["config/shared/*.yaml"]
"""
ALONE = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "part": {"$ref": "#/$defs/P"}},
    "$defs": {"P": {"type": "string"}},
}
SHARED = {"type": "object", "properties": {"name": {"$ref": "parts/name.json"}}}


@pytest.fixture
def repository(tmp_path: Path, git_user: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two packages of the project, a flow and its prefect.yaml, a dagster.yaml and an example; all of it committed."""
    files = {
        "pyproject.toml": SETTINGS,
        "schemas/alone.json": json.dumps(ALONE),
        "schemas/shared.json": json.dumps(SHARED),
        "schemas/parts/name.json": json.dumps({"type": "string"}),
        "config/alone/a.yaml": "name: a\n",
        "config/alone/b.yaml": "name: b\n",
        "config/shared/c.yaml": "name: c\n",
        "jobs/dagster.yaml": "telemetry: {enabled: false}\n",
        "jobs/flow.py": "from prefect import flow\n\n@flow\ndef main(): ...\n",
        "jobs/prefect.yaml": "deployments:\n- name: d\n  entrypoint: flow.py:main\n  work_pool: {name: p}\n",
        "README.md": "words\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONFWRIGHT_CACHE", str(tmp_path.parent / f"{tmp_path.name}-cache"))
    git = ["git", "-c", "core.autocrlf=false"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "one"]):
        subprocess.run([*git, *words], env={**os.environ, **git_user}, check=True)
    return tmp_path


EVERY = {"config/alone/a.yaml", "config/alone/b.yaml", "config/shared/c.yaml", "jobs/dagster.yaml", "jobs/prefect.yaml"}
SYSTEMS = {"jobs/dagster.yaml", "jobs/prefect.yaml"}
OF_ALONE = {"config/alone/a.yaml", "config/alone/b.yaml"}
OF_SHARED = {"config/shared/c.yaml"}


def checked(monkeypatch: pytest.MonkeyPatch, *words: str) -> set[str]:
    """The documents of the repository that a run looks at: each has one finding, as no reader knows the key."""
    from confwright.validate import validating

    seen: set[str] = set()
    judge = validating.Judge.judge

    def judged(self: validating.Judge, file: Path, name: str, content: bytes, **more: bool) -> validating.Result:
        seen.add(name)
        return judge(self, file, name, content, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(validating.Judge, "judge", judged)
        run(["validate", "config", "jobs", "--changed-since", "HEAD", *words])
    return seen & EVERY


def append(text: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(path.read_text("utf-8") + text, "utf-8")


def replaced(text: str) -> Callable[[Path], object]:
    def change(path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    return change


@pytest.mark.parametrize(
    ("name", "change", "reached"),
    [
        ("config/alone/a.yaml", append("# more\n"), {"config/alone/a.yaml"}),
        ("config/alone/new.yaml", replaced("name: n\n"), set()),
        ("jobs/dagster.yaml", append("# more\n"), SYSTEMS),
        ("schemas/alone.json", append(" "), OF_ALONE | OF_SHARED | SYSTEMS),
        ("schemas/parts/name.json", append(" "), OF_SHARED | SYSTEMS),
        ("schemas/parts/other.json", replaced("{}"), OF_SHARED | SYSTEMS),
        ("schemas/parts/name.json", Path.unlink, OF_SHARED | SYSTEMS),
        ("schemas/overrides/one.yaml", replaced("{}"), EVERY),
        ("pyproject.toml", append("\n"), EVERY),
        ("jobs/flow.py", append("\n"), SYSTEMS),
        ("jobs/flow.py", Path.unlink, SYSTEMS),
        ("uv.lock", replaced('\nname = "dagster"\nversion = "1.9.13"\n'), SYSTEMS),
        (".env", replaced("A=1\n"), SYSTEMS),
        ("README.md", append("more\n"), SYSTEMS),
        (".git/description", append("more\n"), set()),
        (".venv/pyvenv.cfg", replaced("home = /\n"), set()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_a_change_reaches(
    repository: Path, monkeypatch: pytest.MonkeyPatch, name: str, change: Callable[[Path], object], reached: set[str]
) -> None:
    assert checked(monkeypatch) == set()
    change(repository / name)
    assert checked(monkeypatch) == reached


def test_a_link_that_leads_elsewhere_reaches_all(
    repository: Path, monkeypatch: pytest.MonkeyPatch, git_user: dict[str, str]
) -> None:
    link = repository / "config/alone/link.yaml"
    link.symlink_to("../../jobs/one.yaml")
    for name in ("one", "two"):
        (repository / f"jobs/{name}.yaml").write_text(f"name: {name}\n")
    for words in (["add", "-A"], ["commit", "-qm", "two"]):
        subprocess.run(["git", *words], env={**os.environ, **git_user}, check=True)
    before = checked(monkeypatch)
    assert before == set()
    link.unlink()
    link.symlink_to("../../jobs/two.yaml")
    assert checked(monkeypatch) == EVERY


def test_a_document_that_holds_files_of_systems_looks_around(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document of a package of the project may be a manifest too: then a version may be pinned beside it."""
    manifest = "kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata: {dagster.yaml: 'telemetry: {}'}\n"
    (repository / "config/alone/a.yaml").write_text(manifest)
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "two"], check=True)
    assert checked(monkeypatch) == set()
    (repository / "requirements.txt").write_text("dagster==1.9.13\n")
    assert checked(monkeypatch) == SYSTEMS | {"config/alone/a.yaml"}


def test_the_report_is_that_of_the_documents_that_are_reached(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An old error in a document that nobody touched does not stop a change elsewhere."""
    (repository / "config/alone/b.yaml").write_text("name: 1\n")
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "two"], check=True)
    assert run(["validate"]) == 1
    capsys.readouterr()
    assert run(["validate", "--changed-since", "HEAD"]) == 0
    assert "nothing to check" in capsys.readouterr().out
    assert run(["validate", "--changed-since", "HEAD~1"]) == 1
    assert "config/alone/b.yaml:1:7: error[type]" in capsys.readouterr().err


@pytest.mark.parametrize("reference", ["nowhere", "--output=x", "-x", "HEAD:README.md", "a b", "HEAD^{tree}"])
def test_what_is_not_a_commit_is_refused(repository: Path, capsys: pytest.CaptureFixture[str], reference: str) -> None:
    assert run(["validate", f"--changed-since={reference}"]) == 2
    assert "error[git]" in capsys.readouterr().err
    assert run(["validate", "--changed-since=HEAD"]) == 0


def test_outside_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dagster.yaml").write_text("{}\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert run(["validate", "dagster.yaml", "--changed-since", "HEAD"]) == 2
    assert "error[git]" in capsys.readouterr().err


# -- parts


@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_each_document_is_in_one_part(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], count: int
) -> None:
    for number in range(40):
        (repository / f"config/alone/n{number}.yaml").write_text("name: 1\n")
    assert run(["validate", "--format", "json"]) == 1
    whole = [one["file"] for one in json.loads(capsys.readouterr().out)]
    parts: list[str] = []
    for number in range(1, count + 1):
        assert run(["validate", "--format", "json", "--shard", f"{number}/{count}"]) in (0, 1)
        parts += [one["file"] for one in json.loads(capsys.readouterr().out)]
    assert sorted(parts) == sorted(whole)
    assert len(whole) == 40


def test_a_part_does_not_depend_on_the_other_files(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def part() -> set[str]:
        run(["validate", "--format", "json", "--shard", "2/3"])
        return {one["file"] for one in json.loads(capsys.readouterr().out)}

    for number in range(20):
        (repository / f"config/alone/n{number}.yaml").write_text("name: 1\n")
    before = part()
    assert 0 < len(before) < 20
    for number in range(20, 40):
        (repository / f"config/alone/n{number}.yaml").write_text("name: 1\n")
    assert {file for file in part() if int(re.findall(r"\d+", file)[0]) < 20} == before


def test_sarif_of_the_parts_have_categories_of_their_own(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GitHub keeps the newest upload of a category; a run without parts has none, as before."""
    found = []
    for words in ([], ["--shard", "1/2"], ["--shard", "2/2"]):
        run(["validate", "--format", "sarif", *words])
        found.append(json.loads(capsys.readouterr().out)["runs"][0].get("automationDetails", {}).get("id"))
    assert found == [None, "confwright/1-of-2/", "confwright/2-of-2/"]


@pytest.mark.parametrize("text", ["0/3", "4/3", "3", "a/b", "1/", "-1/3", "1/3/3", "\u0661/\u0663", "1.0/3"])
def test_what_is_not_a_part_is_refused(repository: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert run(["validate", f"--shard={text}"]) == 2
    assert "error[usage]" in capsys.readouterr().err
