"""The version that a document is judged by: which it is, where it comes from, and what follows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.shipped import schemas_dir
from confwright.systems.versions import catalogue as catalogue_module
from confwright.systems.versions.catalogue import catalogue
from confwright.systems.versions.known_keys import span_of_states
from confwright.systems.versions.releases import exactly, is_bounded, newest_of, release, text_of

KNOWN = [release(text) or () for text in ("1.7.0", "1.8.13", "1.9.0", "1.9.13", "1.10.0", "1.13.27")]
VALID = "run_monitoring: {enabled: true}\n"


@pytest.mark.parametrize(
    ("specifier", "expected"),
    [
        ("==1.9.13", "1.9.13"), ("===1.9.0", "1.9.0"), ("==1.9.*", "1.9.13"), ("~=1.9.0", "1.9.13"), ("~=1.7", "1.13.27"),
        (">=1.7,<1.9", "1.8.13"), ("<1.9.13", "1.9.0"), ("<=1.9.13", "1.9.13"), ("^1.9", "1.13.27"), ("!=1.13.27", "1.10.0"),
        (">1.13.27", None), ("==2.0.0", None),
    ],
)  # fmt: skip
def test_what_a_specifier_allows(specifier: str, expected: str | None) -> None:
    found = newest_of(specifier, KNOWN)
    assert (text_of(found) if found is not None else None) == expected


def test_exact_and_open_specifiers() -> None:
    assert exactly("==1.9.13") == exactly("1.9.13") == (1, 9, 13)
    assert exactly("==1.9.*") is None
    assert exactly(">=1.9") is None
    assert is_bounded("<1.10")
    assert not is_bounded(">=1.7")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("uv.lock", 'version = 1\n\n[[package]]\nname = "dagster"\nversion = "1.9.13"\n'),
        ("poetry.lock", '[[package]]\nname = "dagster"\nversion = "1.9.13"\ndescription = ""\n'),
        ("pdm.lock", '[[package]]\nname = "dagster"\nversion = "1.9.13"\n'),
        ("Pipfile.lock", '{"default": {"dagster": {"hashes": ["sha256:0"], "version": "==1.9.13"}}}'),
        ("requirements.txt", "# dagster==1.7.0\ndagster[all]==1.9.13 ; python_version > '3.8'  # pinned\n"),
        ("requirements-dev.txt", "dagster_cloud == 1.9.13\n"),
        ("constraints.txt", "dagster-webserver==1.9.13\n"),
        ("pyproject.toml", '[project]\nname = "x"\ndependencies = ["dagster==1.9.13"]\n'),
        ("pyproject.toml", '[tool.poetry.dependencies]\ndagster = "1.9.13"\n'),
        ("pyproject.toml", '[tool.poetry.dependencies]\ndagster = {version = "1.9.13", extras = ["all"]}\n'),
        ("Dockerfile", "FROM python:3.11\nRUN pip install dagster==1.9.13 dagster-aws==0.25.13\n"),
        ("Dockerfile", "FROM --platform=linux/amd64 docker.io/dagster/dagster-cloud-agent:1.9.13 AS agent\n"),
        ("Chart.yaml", "name: dagster\nversion: 9.9.9\nappVersion: 1.9.13\n"),
        ("Chart.yaml", "name: mine\ndependencies:\n- {name: dagster, version: 1.9.13}\n"),
        (".venv/lib/python3.11/site-packages/dagster-1.9.13.dist-info/METADATA", "run nothing"),
    ],
)
def test_where_a_version_is_found(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text(text)
    (tmp_path / "dagster.yaml").write_text(VALID)
    assert run(["validate", "dagster.yaml"]) == 0
    source = ".venv" if name.startswith(".venv") else name
    assert capsys.readouterr().out == f"dagster.yaml: valid (Dagster 1.9.13, from {source})\n"


def test_the_first_that_says_so_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / "dagster.yaml").write_text(VALID)

    def said(*more: str) -> str:
        assert run(["validate", "dagster.yaml", *more]) == 0
        return capsys.readouterr().out.removeprefix("dagster.yaml: valid").strip()

    newest = text_of(known().newest)
    assert said() == ""
    (tmp_path / "requirements.txt").write_text("dagster>=1.7\n")
    assert said() == ""
    (tmp_path / "requirements.txt").write_text("dagster>=1.7,<1.9\n")
    assert said() == "(Dagster 1.8.13, the newest known that requirements.txt allows)"
    (tmp_path / "uv.lock").write_text('[[package]]\n\nname = "x"\n[[package]]\nname = "dagster"\nversion = "1.9.0"\n')
    assert said() == "(Dagster 1.9.0, from uv.lock)"
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.versions]\ndagster = "1.9.12"\n')
    assert said() == "(Dagster 1.9.12, from [tool.confwright.versions])"
    assert said("--for", "dagster==1.7.16") == "(Dagster 1.7.16, from --for)"
    assert said("--for=dagster==1.5.0") == "(Dagster 1.5.0, from --for; judged as 1.7.0, the oldest that is known)"
    assert said("--for=dagster==9.0.0") == f"(Dagster 9.0.0, from --for; judged as {newest}, the newest that is known)"


def test_what_is_no_version_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dagster.yaml").write_text(VALID)
    for word in ("dagster", "dagster==latest", "luigi==1.0"):
        assert run(["validate", "dagster.yaml", "--for", word]) == 2
        assert "error[version-unknown]" in capsys.readouterr().err


def test_a_tree_that_means_ill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A pipe, a file of a gigabyte, a chart that is not YAML: each is passed over, and nothing waits."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / "dagster.yaml").write_text(VALID)
    os.mkfifo(tmp_path / "uv.lock")
    with (tmp_path / "requirements.txt").open("wb") as file:
        file.truncate(1 << 30)
    (tmp_path / "Chart.yaml").write_text("{[: *a\n")
    (tmp_path / "pyproject.toml").symlink_to("pyproject.toml")
    assert run(["validate", "dagster.yaml"]) in (0, 2)  # settings that cannot be read are an error of their own
    (tmp_path / "pyproject.toml").unlink()
    capsys.readouterr()
    assert run(["validate", "dagster.yaml"]) == 0
    assert capsys.readouterr().out == "dagster.yaml: valid\n"


def test_a_package_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from confwright.build.cache import version_packages

    (tmp_path / "tree").mkdir()
    monkeypatch.chdir(tmp_path / "tree")
    monkeypatch.setenv("CONFWRIGHT_CACHE", str(tmp_path / "cache"))
    made: list[str] = []
    make = version_packages.generated_version

    def counted(name: str, *rest: object) -> object:
        made.append(name)
        return make(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(version_packages, "generated_version", counted)
    for _ in range(2):
        version_packages._known.clear()
        package = version_packages.version_package(
            "dagster_workspace", "dagster_cloud/workspace.yaml", "dagster", (1, 9, 0)
        )
        assert package.schema()["x-provenance"] == {"imported-from": {"dagster": "1.9.0"}}
    assert made == ["dagster_workspace"]


@pytest.mark.parametrize(("version", "expected"), [("1.7.0", 1), ("1.9.13", 1), ("1.10.0", 0), ("1.13.27", 0)])
def test_a_rule_by_hand_changes_with_the_version(
    version: str, expected: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`QueuedRunCoordinator.__init__`: runs are blocked by default from 1.10 on, and a buffer is for blocked ones."""
    monkeypatch.chdir(tmp_path)
    text = "run_queue: {block_op_concurrency_limited_runs: {op_concurrency_slot_buffer: 1}}\n"
    (tmp_path / "dagster.yaml").write_text(text)
    assert run(["validate", "dagster.yaml", "--for", f"dagster=={version}"]) == expected
    assert ("needs 'enabled: true' beside it" in "".join(capsys.readouterr())) == bool(expected)
    (tmp_path / "dagster.yaml").write_text(text.replace("{op_", "{enabled: true, op_"))
    assert run(["validate", "dagster.yaml", "--for", f"dagster=={version}"]) == 0


@pytest.mark.parametrize("system", sorted(path.stem for path in (schemas_dir() / "versions").glob("*.json")))
def test_every_step_leads_back(system: str) -> None:
    """Each change of a catalogue fits the schemas that are there, down to the oldest release."""
    import copy
    import json

    from confwright.systems.versions.known_keys import _newest

    found = catalogue(system)
    assert found is not None
    files = copy.deepcopy({**_newest(system), **(_newest("dagster_cloud") if system == "dagster" else {})})
    if system == "airflow":
        files["airflow/facts.json"] = json.loads((schemas_dir() / "airflow" / "facts.json").read_text("utf-8"))
    for step in found.steps:
        assert step.changes.keys() <= files.keys(), step.release
        files = catalogue_module.taken_back(files, step)
    assert list(found.known) == sorted(found.known)
    if system == "dagster":
        assert "runs" not in files["dagster/instance.yaml"]["$defs"]["Concurrency"]["properties"]
        assert files["dagster/instance.yaml"]["x-booleans"] == "any-text"
    if system == "airflow":
        assert "base_url" not in files["airflow/facts.json"]["options"]["api"]
        assert "FtpConnection" in files["airflow/connections.yaml"]["$defs"]


@pytest.mark.parametrize(
    ("knows", "unread", "words"),
    [
        ([True, False, False], (), "x needs A 1.2.0 or newer"),
        ([True, False, False], ((1, 1, 5),), "x needs A newer than 1.1.0"),
        ([False, False, True], ((1, 1, 5),), "x needs A older than 1.1"),
        ([False, False, True], ((1, 0, 5),), "x needs A up to 1.0.0"),
        ([False, False, False], (), ""),
    ],
)
def test_since_when_a_key_is_known(knows: list[bool], unread: tuple[tuple[int, ...], ...], words: str) -> None:
    """A release that was not read may have brought what the next one has: nothing is said of it."""
    steps = (catalogue_module.Step((1, 2, 0), {}), catalogue_module.Step((1, 1, 0), {}))
    found = catalogue_module.Catalogue("A", ((1, 0, 0), (1, 1, 0), (1, 2, 0)), steps, {}, unread)
    version = (1, 1, 0) if knows[0] else (1, 2, 0)
    assert span_of_states(found, version, knows).words("x", "A") == words.replace("1.2.0", "1.2")


def known() -> catalogue_module.Catalogue:
    found = catalogue("dagster")
    assert found is not None
    return found


def test_a_file_above_the_working_tree_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is no repository, a folder above may be anybody's: /tmp has a requirements.txt of another user."""
    (tmp_path / "requirements.txt").write_text("dagster==1.7.16\n")
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "dagster.yaml").write_text("telemetry: {enabled: false}\n")
    monkeypatch.chdir(folder)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    assert run(["validate", "dagster.yaml"]) == 0
    assert capsys.readouterr().out == "dagster.yaml: valid\n"
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert run(["validate", "dagster.yaml"]) == 0
    assert "(Dagster 1.7.16, from ../requirements.txt)" in capsys.readouterr().out
