"""`confwright validate`: what a file is taken for, what is mended, and how it ends."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base import parallel as parts
from confwright.base.diagnostics import ProjectError
from confwright.validate.kinds import recognise
from confwright.validate.recognise import recognised, top_keys
from generated import dagster
from tests.oracle import corpus
from tests.validate.cases import WRONG

# -- what a file is


def test_a_file_is_known_by_what_stands_below_its_only_key() -> None:
    assert _recognised("dagster.yaml", b"settings:\n  run_launcher: {module: a, class: B}\n") == "dagster"
    assert _recognised("dagster.yaml", b"settings:\n  launcher: {module: a, class: B}\n") is None
    assert _recognised("values.yaml", b"dagster:\n  run_launcher: {module: a, class: B}\n") is None


@pytest.mark.parametrize(
    ("name", "warned"), [("dagster.yml", True), ("dagster.yaml", False), ("dagster.prod.yml", False)]
)
def test_a_name_that_dagster_does_not_read(
    name: str, warned: bool, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / name).write_text("run_monitoring: {enabled: true}\n")
    assert run(["validate", name, "--as", "dagster"]) == 0
    assert ("warning[never-read]" in capsys.readouterr().err) == warned


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("dagster.yaml", "run_launcher: {}", "dagster"),
        ("dagster.yml", "", "dagster"),
        ("dagster.yaml", "telemetri: {}", "dagster"),  # misspelt, and still an instance
        ("dagster.yaml", "load_from: []", "dagster_workspace"),
        ("dagster.yaml", "dagsterDaemon: {}\nglobal: {}", "helm_dagster"),
        ("dagster.yaml", "instance: {telemetry: {enabled: false}}", "dagster"),  # the documentation's mistake
        ("dagster.yaml", "apiVersion: v1\nkind: ConfigMap\ndata: {}", None),
        ("instance.yaml", "compute_logs:\n  module: x", "dagster"),
        ("workspace.yaml", "load_from:\n- python_file: a.py", "dagster_workspace"),
        ("dagster_cloud.yaml", "locations: []", "dagster_cloud"),
        ("prefect.yaml", "name: x\ndeployments: []", "prefect"),
        ("airflow_settings.yaml", "airflow: {}", "astro_settings"),
        ("values.yaml", "replicas: 2", None),
        (
            "prefect.yaml",
            "prefect: {api_url: http://127.0.0.1}\nserver: {}",
            None,
        ),  # the settings of somebody's own program
        ("prefect.yaml", "deploymnets: []", "prefect"),
        ("connections.yaml", "any_name: {conn_type: http}", "airflow_connections"),  # its keys are the user's
    ],
)
def test_what_a_file_is(name: str, text: str, kind: str | None) -> None:
    known = frozenset(dagster.schema()["properties"]) if name.startswith("dagster.") else frozenset[str]()
    found = recognise(name, top_keys(text.encode()), known)
    assert (found.package if found else None) == kind


def test_the_files_of_the_corpus_and_what_only_looks_like_them() -> None:
    if not corpus.files("lookalikes"):
        pytest.skip(corpus.absent("lookalikes"))
    for kind, name in (
        ("dagster_instance", "dagster.yaml"), ("dagster_cloud", "dagster_cloud.yaml"), ("dagster_workspace", "workspace.yaml"),
        ("prefect", "prefect.yaml"), ("airflow_settings", "airflow_settings.yaml"),
    ):  # fmt: skip
        package = {"dagster_instance": "dagster", "airflow_settings": "astro_settings"}.get(kind, kind)
        found = [_recognised(name, path.read_bytes()) for path in corpus.files(kind)]
        assert found.count(package) >= len(found) - 1, kind
    for path in corpus.files("lookalikes"):
        for name in ("config.yaml", path.name.rpartition("_")[2]):
            assert _recognised(name, path.read_bytes()) is None, path.name


def _recognised(name: str, content: bytes) -> str | None:
    try:
        return recognised(name, content, None)
    except ProjectError:
        return None


def test_the_keys_at_the_top_are_read_from_a_text_with_mistakes_too() -> None:
    assert top_keys(b'# a\nstorage:\n  inner: 1\n"run_launcher": {\nx\n') == ["storage", "run_launcher"]
    assert top_keys(b'{"storage": {"inner": 1}, "nux": 2}') == ["storage", "nux"]
    assert top_keys(b"{") == top_keys(b"[1]") == top_keys(b"\xff\xfe") == []


def test_what_cannot_be_told_or_checked_is_an_error(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "values.yaml").write_text("replicas: 2\n")
    (here / "dagster.yaml").write_text("apiVersion: v1\nkind: ConfigMap\n")
    assert run(["validate", "values.yaml", "dagster.yaml"]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said[0] == (
        "values.yaml: error[document-unknown]: neither the name nor the keys of this file are known "
        "(choose a package with --as PACKAGE)"
    )
    assert "dagster.yaml:1:1: error[document-unknown]: no key at the top of this file belongs to" in said[3]
    assert run(["validate", "values.yaml", "--as", "dagster"]) == 1
    assert run(["validate"]) == 2
    assert "nothing-to-do" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("workspace.yaml", "load_from"),
        ("prefect.yaml", "deployments"),
        ("dagster.yaml", "run_launcher"),
        ("airflow_settings.yaml", "airflow"),
        ("astro-deployment.yaml", "deployment"),
    ],
)
def test_a_file_without_the_top_key_of_its_name_has_a_line(
    name: str, key: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / name).write_text("# a comment\nreplicas: 2\nother: {}\n")
    assert run(["validate", name]) == 2
    said = capsys.readouterr().err
    assert f"{name}:2:1: error[document-unknown]: no key at the top" in said
    assert key in said.splitlines()[0]


def test_a_name_that_says_nothing_gets_the_kind_beside_the_verdict(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "values.yaml").write_text("dagsterCloud: {deployments: [p]}\n")
    assert run(["validate", "values.yaml"]) == 0
    assert capsys.readouterr().out == "values.yaml: valid (values of the Helm chart dagster-cloud-agent)\n"
    (here / "dagster.yaml").write_text("telemetry: {enabled: true}\n")
    assert run(["validate", "dagster.yaml"]) == 0
    assert capsys.readouterr().out == "dagster.yaml: valid\n"


def test_a_folder_is_searched_for_documents(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "deploy/.git").mkdir(parents=True)
    (here / "deploy/dagster.yaml").write_text("telemetry: {enabled: true}\n")
    (here / "deploy/other.yaml").write_text("a: 1\n")
    (here / "deploy/.git/dagster.yaml").write_text(WRONG)
    (here / "deploy/inner.yaml").write_text("run_retries: {enabled: 1}\n")
    assert run(["validate", "deploy"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "deploy/inner.yaml:1:24: error[type]: run_retries.enabled: expected a boolean, got an integer\n"
    )
    assert said.endswith("1 error in 1 of 2 files (Dagster instance)\n")


def test_the_documents_of_a_project(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init"]) == 0
    assert run(["generate"]) == 0
    settings = (here / "pyproject.toml").read_text()
    assert 'documents = ["config/*.yaml"]' in settings
    capsys.readouterr()
    assert run(["validate"]) == 0
    assert capsys.readouterr().out == "config/app.yaml: valid\n"
    (here / "config/two.yaml").write_text("name: b\ndatabase: {host: h, pasword: {env: P}}\n")
    assert run(["validate", "config/two.yaml"]) == 1
    assert "config/two.yaml:2:21: error[unknown-key]: database.pasword" in capsys.readouterr().err
    assert run(["validate", "--fix"]) == 0
    assert (here / "config/two.yaml").read_text() == "name: b\ndatabase: {host: h, password: {env: P}}\n"
    (here / "pyproject.toml").write_text(settings.replace('["config/*.yaml"]', '["../x.yaml"]'))
    assert run(["validate"]) == 2
    assert "documents: '../x.yaml' is outside the project" in capsys.readouterr().err


def test_a_fresh_clone_needs_no_generated_code(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init"]) == 0
    capsys.readouterr()
    for arguments in ([], ["config"], ["config/app.yaml"]):
        assert run(["validate", *arguments]) == 0
        assert capsys.readouterr().out == "config/app.yaml: valid\n"
    assert not (here / "generated").exists()


def test_what_was_looked_for_and_not_found_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init"]) == 0
    (here / "config/app.yaml").unlink()
    capsys.readouterr()
    assert run(["validate"]) == 2
    assert "no file is called like `documents` in [tool.confwright]: config/*.yaml" in capsys.readouterr().err
    (here / "config/other.yaml").touch()
    (here / "more").mkdir()
    (here / "more/some.yaml").write_text("a: 1\n")
    assert run(["validate", "more"]) == 0
    assert capsys.readouterr().err.startswith("no file there is a document that is known")


@pytest.mark.parametrize(("text", "hint"), [("# nothing yet\n", "the file is empty"), ("null\n", "give it a value")])
def test_an_empty_file_is_said_to_be_empty(
    here: Path, capsys: pytest.CaptureFixture[str], text: str, hint: str
) -> None:
    (here / "a.yaml").write_text(text)
    assert run(["validate", "a.yaml", "--as", "prefect"]) == 1
    assert hint in capsys.readouterr().err


def test_a_folder_with_a_pipe_in_it_is_searched_to_its_end(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(here / "a.yaml")
    (here / "dagster.yaml").write_text("telemetry: {enabled: true}\n")
    assert run(["validate", "."]) == 0
    assert capsys.readouterr().out == "dagster.yaml: valid\n"


def test_two_code_locations_of_one_name(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "workspace.yaml").write_text("load_from:\n- python_file: a/x.py\n- python_file: {relative_path: b/x.py}\n")
    assert run(["validate", "workspace.yaml"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "workspace.yaml:3:3: error[unique-by]: load_from[1]: the location is called 'x.py', as load_from[0] is"
    )
    (here / "workspace.yaml").write_text("load_from:\n- python_file: a/x.py\n- python_file: {relative_path: b/y.py}\n")
    assert run(["validate", "workspace.yaml"]) == 0


def test_standard_input(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    assert run(["validate", "-", "--as", "dagster"]) == 1
    assert capsys.readouterr().err.startswith(
        "<stdin>:2:3: error[unknown-key]: telemetry.enabld: unknown key: Dagster ref"
    )


def test_a_file_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(WRONG)
    assert run(["validate", "absent.yaml", "dagster.yaml"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("absent.yaml: error[file]: cannot be read: No such file or directory\n")
    assert "dagster.yaml:2:3: error[unknown-key]" in said
    assert said.endswith("2 errors in 2 of 2 files\n")


# -- mending


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("telemetry:\n  enabld: true # stays\n", "telemetry:\n  enabled: true # stays\n"),
        ("telemetry: {'enabld': true}\r\n", "telemetry: {'enabled': true}\r\n"),
        ("\ufefftelemetri: {enabld: true}\n", "\ufefftelemetry: {enabled: true}\n"),
        ('{"telemetry": {"enabld": true}}', '{"telemetry": {"enabled": true}}'),
        ("retention: {sensr: {purge_after_days: 1}, schedul: {purge_after_days: 2}}\n",
         "retention: {sensor: {purge_after_days: 1}, schedule: {purge_after_days: 2}}\n"),
        # Not safe: the right key is there already; its value would not fit; the names are too far apart; not written as read.
        ("telemetry: {enabled: true, enabld: false}\n", None),
        ("telemetry: {enabld: maybe}\n", None),
        ("retention: {sense: {purge_after_days: 1}}\n", None),
        ("telemetry: {able: true}\n", None),
        ('telemetry: {"en\\x61bld": true}\n', None),
    ],
)  # fmt: skip
def test_fix(before: str, after: str | None, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = here / "dagster.yaml"
    file.write_bytes(before.encode())
    file.chmod(0o640)
    status = run(["validate", "--fix", "dagster.yaml"])
    assert file.read_bytes().decode() == (before if after is None else after)
    assert status == (1 if after is None else 0)
    assert file.stat().st_mode & 0o777 == 0o640
    assert (": fixed: " in capsys.readouterr().err) == (after is not None)
    assert [path.name for path in here.iterdir()] == ["dagster.yaml"]


def test_a_link_stays_a_link(here: Path) -> None:
    (here / "real.yaml").write_text(WRONG)
    (here / "dagster.yaml").symlink_to("real.yaml")
    assert run(["validate", "--fix", "dagster.yaml"]) == 0
    assert (here / "dagster.yaml").is_symlink()
    assert (here / "real.yaml").read_text() == "telemetry:\n  enabled: true\n"


# -- the two ways to the same


def test_many_files_are_judged_as_by_one_process(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three processes find the same, tell it in the same order, and pass over the same files."""
    for number in range(700):
        text = "telemetry: {enabled: 1}\n" if number % 97 == 0 else "telemetry: {enabled: true}\n"
        folder = here / f"f{number % 7}" / str(number)
        folder.mkdir(parents=True)
        (folder / "dagster.yaml").write_text(text)
        (folder / "notes.yaml").write_text("no: document\n")
    said: list[tuple[int, str, str]] = []
    for count in (1, 3):
        monkeypatch.setattr(parts, "processors", lambda count=count: count)
        for arguments in (["validate", "."], ["validate", ".", "--format", "json"]):
            status = run(arguments)
            said.append((status, *capsys.readouterr()))
    assert said[:2] == said[2:]
    assert said[0][0] == 1
    assert said[0][2].count("error[type]") == 8
    assert "8 errors in 8 of 700 files" in said[0][2]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("sites.yaml", "locations: [Berlin, Paris]\n", None),
        ("a.yml", "deployment: {replicas: 3}\n", None),
        ("a.yml", "deployments:\n- name: web\n  image: x\n", None),
        ("a.yml", "airflow: {enabled: true}\n", None),
        ("a.yml", "locations:\n- location_name: a\n  code_source: {module_name: b}\n", "dagster_cloud"),
        ("a.yml", "deployments: [{name: a, entrypoint: 'f.py:f'}]\n", "prefect"),
        ("a.yml", "airflow:\n  variables:\n  - variable_name: a\n", "astro_settings"),
        ("a.yml", "deployment:\n  environment_variables: []\n", "astro_deployment"),
    ],
)
def test_a_key_at_the_top_alone_claims_no_file(name: str, text: str, kind: str | None) -> None:
    try:
        found = recognised(name, text.encode(), None)
    except ProjectError:
        found = None
    assert found == kind
