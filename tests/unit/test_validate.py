"""`confwright validate`: what a file is taken for, how findings are told, what is mended, and how it ends."""

from __future__ import annotations

import ast
import inspect
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from confwright import codes, parts, validating
from confwright.__main__ import run
from confwright.cli import app
from confwright.documents import recognise
from confwright.project import ProjectError
from confwright.recognise import recognised, top_keys
from confwright.reports.check import check
from confwright.reports.formats import FORMATS
from confwright.reports.frame import MASK, keys_of_path, token_end
from confwright.reports.text import Style, text_report
from confwright.runtime.places import dotted
from confwright.validating import simple_options
from generated import dagster
from tests.oracle import corpus

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "tests/cases/reports"
ERRORS = sorted((ROOT / "tests/cases/dagster_errors").glob("*.yaml"))
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))
WRONG = "telemetry:\n  enabld: true\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is no project, to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


# -- what a file is


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("dagster.yaml", "run_launcher: {}", "dagster"),
        ("dagster.yml", "", "dagster"),
        ("dagster.yaml", "telemetri: {}", "dagster"),  # misspelt, and still an instance
        ("dagster.yaml", "load_from: []", "dagster_workspace"),
        ("dagster.yaml", "dagsterDaemon: {}\nglobal: {}", "helm_dagster"),
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
        "values.yaml: error[document-unknown]: is no file that is known by its name or its keys "
        "(say what it is with --as PACKAGE)"
    )
    assert "dagster.yaml: error[document-unknown]: is named like a Dagster instance file, and is none" in said[3]
    assert run(["validate", "values.yaml", "--as", "dagster"]) == 1
    assert run(["validate"]) == 2
    assert "nothing-to-do" in capsys.readouterr().err


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
    assert said.endswith("1 error in 1 of 2 files\n")


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
    assert "documents: must be a list of patterns of paths" in capsys.readouterr().err


def test_standard_input(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    assert run(["validate", "-", "--as", "dagster"]) == 1
    assert capsys.readouterr().err.startswith("<stdin>:2:3: error[unknown-key]: telemetry.enabld: unknown key\n")


def test_a_file_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(WRONG)
    assert run(["validate", "absent.yaml", "dagster.yaml"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("absent.yaml: error[file]: cannot be read: No such file or directory\n")
    assert "dagster.yaml:2:3: error[unknown-key]" in said
    assert said.endswith("2 errors in 2 of 2 files\n")


# -- reports


@pytest.mark.parametrize("form", ["text", "ascii", *FORMATS])
def test_reports_as_they_are(form: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPORTS)
    options = {"text": [], "ascii": ["--ascii"]}.get(form, ["--format", form])
    assert run(["validate", "dagster.yaml", *options]) == 1
    out, err = capsys.readouterr()
    told = err if form in ("text", "ascii") else out
    assert "hunter2" not in out + err
    assert told.isascii() or form == "text"
    expected = REPORTS / f"report.{form}"
    if ACCEPT:
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")


def findings(path: Path) -> list[Any]:
    return check(path.read_bytes(), "dagster.yaml", dagster)


def test_machines_can_read_them() -> None:
    found = findings(REPORTS / "dagster.yaml")
    sarif = json.loads(FORMATS["sarif"](found, codes.explanations()))["runs"][0]
    rules = [rule["id"] for rule in sarif["tool"]["driver"]["rules"]]
    for result, one in zip(sarif["results"], found, strict=True):
        assert rules[result["ruleIndex"]] == result["ruleId"] == one.code
        assert result["level"] in ("error", "warning", "note")
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (one.line, one.column)
        assert region["endColumn"] > region["startColumn"]
    gitlab = json.loads(FORMATS["gitlab"](found, {}))
    assert len({one["fingerprint"] for one in gitlab}) == len(found)
    assert {one["severity"] for one in gitlab} == {"major", "minor"}
    github = FORMATS["github"](found, {}).splitlines()
    assert len(github) == len(found)
    pattern = r"::(error|warning) file=dagster\.yaml,line=\d+,col=\d+,endColumn=\d+,title=[\w-]+::.+"
    assert all(re.fullmatch(pattern, line) for line in github)


@pytest.mark.parametrize("path", [*ERRORS, REPORTS / "dagster.yaml"], ids=lambda path: path.stem)
def test_a_caret_stands_under_the_token_and_no_text_of_the_document_is_shown(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "replace")
    found = findings(path)
    assert found
    for one in found:
        for line in text_report([one], Style(), {}):
            assert "hunter2" not in line
            assert all(c.isprintable() for c in line)
        for line in one.frame:
            # Every letter that is not masked is a key of the document, or one of a few words of the schema.
            for word in re.findall(r"[\w/]+", line.text.replace(MASK, " ")):
                assert word in text
        if one.frame and one.column:
            assert one.frame[-1].number == one.line
            assert one.end_column > one.column
            original = re.split("\r\n|\n", text.removeprefix("\ufeff"))[one.line - 1]
            assert original[one.column - 1 : one.end_column - 1].strip(" ") != "" or one.column > len(original)
            if one.code == "unknown-key" and (key := keys_of_path(one.path)[-1]) and str(key).isidentifier():
                assert original[one.column - 1 : one.end_column - 1].strip("'\"") == key


SECRETS = """\
# password: hunter2
storage:
  postgres:
    postgres_url: "postgresql://dagster:hunter2@db" # hunter2
    postgres_db: {password: hunter2, port: 7777777, hostnam: hunter2}
    passwrd: hunter2
run_launcher:
  module: hunter2.launchers
  class: Launcher
  config: {token: hunter2, list: [hunter2, {pin: 7777777}]}
  # hunter2
  colour: |
    hunter2
    hunter2
telemetry: {enabled: yes, hunter: hunter2}
"""


def test_frames_show_only_what_is_a_setting() -> None:
    shown = [line.text for one in check(SECRETS.encode(), "x", dagster) for line in one.frame]
    assert not [line for line in shown if "hunter2" in line and "hunter2.launchers" not in line]
    assert "    postgres_db: {password: •••••••, port: 7777777, hostnam: •••••••}" in shown
    assert "telemetry: {enabled: yes, hunter: •••••••}" in shown
    # The text is no YAML: of what stands before the place of the error, only the first key of a line is shown.
    broken = check(SECRETS.replace('db" #', "db #").encode(), "x", dagster)
    assert broken[0].code == "yaml-syntax"
    assert not [line.text for one in broken for line in one.frame if "hunter2" in line.text]


@pytest.mark.parametrize(
    ("text", "column", "end"),
    [
        ("a: b", 1, 2), ("a: b c # d", 4, 7), ("a: 'b c' # d", 4, 9), ('a: "b', 4, 6), ("a: [b, c]", 5, 6), ("a: {b: c}", 4, 5),
        ("a: b:c", 4, 7), ("- a", 3, 4), ("a: *x", 4, 6), ("a: !t b", 4, 6), ("a: b#c", 4, 7), ("a:", 3, 4), ("{a b: c}", 2, 5),
    ],
)  # fmt: skip
def test_where_a_token_ends(text: str, column: int, end: int) -> None:
    assert token_end(text, column) == end


def test_paths_are_read_as_they_are_written() -> None:
    for keys in (
        ("a", "b"),
        ("a", 2, "b-c"),
        ("two words", "x.y", 0, 1),
        ("it's", 'say "it"', ""),
        ("naïve", "a\nb", "[0]"),
    ):
        assert keys_of_path(dotted(keys)) == keys


def test_colours_are_for_terminals(here: Path) -> None:
    (here / "dagster.yaml").write_text(WRONG)
    script = (
        "import os, pty, sys\n"
        "def read(fd):\n"
        "    return os.read(fd, 1024)\n"
        "status = pty.spawn([sys.executable, '-m', 'confwright', 'validate', 'dagster.yaml'], read)\n"
        "sys.exit(os.waitstatus_to_exitcode(status))\n"
    )
    for extra, coloured in (
        ({"TERM": "xterm"}, True),
        ({"NO_COLOR": "1", "TERM": "xterm"}, False),
        ({"TERM": "dumb"}, False),
    ):
        environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | extra
        done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
        assert done.returncode == 1
        assert b"unknown-key" in done.stdout
        assert (b"\x1b[31m" in done.stdout) == coloured


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
    "arguments",
    [
        ["a.yaml"], ["a.yaml", "b.yaml", "--as", "app"], ["--as=app", "--format=json", "a.yaml"], ["--fix", "--ascii", "a.yaml"],
        ["--format", "sarif", "-"], [],
    ],
)  # fmt: skip
def test_the_short_way_reads_options_as_the_command_line_does(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[dict[str, Any]] = []
    signature = inspect.signature(validating.validate_files)

    def record(*args: Any, **options: Any) -> int:
        bound = signature.bind(*args, **options)
        bound.apply_defaults()
        calls.append(bound.arguments)
        return 0

    monkeypatch.setattr(validating, "validate_files", record)
    assert CliRunner().invoke(app, ["validate", *arguments]).exit_code == 0
    assert run(["validate", *arguments]) == 0
    assert len(calls) == 2
    assert calls[0] == calls[1]


def test_what_is_unusual_goes_the_long_way() -> None:
    for arguments in (
        ["--help"],
        ["--as"],
        ["--as", "--fix"],
        ["--format", "xml"],
        ["--format=xml"],
        ["--", "a"],
        ["--fx"],
    ):
        assert simple_options(arguments) is None


# -- codes


def used_codes() -> set[str]:
    """Every code that the source gives to a problem: `code="x"`, or the word at the place of the code in a call."""
    found: set[str] = set()
    for path in (ROOT / "generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            found |= {k.value.value for k in node.keywords if k.arg == "code" and isinstance(k.value, ast.Constant)}
            position = {"Found": 1, "Advice": 1}.get(name, 0 if name in CALLS else None)
            if position is not None and len(node.args) > position and isinstance(node.args[position], ast.Constant):
                found.add(node.args[position].value)
        found |= set(re.findall(r"r\.problem\(at, \"([a-z-]+)\"", path.read_text("utf-8")))
        found |= set(re.findall(r"report\.problem\(\s*(?:at|\(at, key\)), \"([a-z-]+)\"", path.read_text("utf-8")))
    words = {code for code in found if isinstance(code, str) and re.fullmatch(r"[a-z][a-z0-9-]*", code)}
    return {code for code in words if "-" in code or code in codes.codes()}  # `error("title")` is about a keyword


CALLS = ("problem", "_problem", "_note", "_fail", "_refused", "_error", "error", "_cannot")


def test_every_code_is_explained_and_every_explanation_is_of_a_code() -> None:
    used = used_codes()
    table = set(codes.codes())
    assert len(used) > 50
    assert used - table == set()
    written = "".join(path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py") if path.name != "codes.py")
    assert {code for code in table if f'"{code}"' not in written} == set()


def test_the_pages_of_the_codes() -> None:
    folder = ROOT / "docs/reference/diagnostics"
    if ACCEPT:
        codes.main(str(folder))
    assert {path.name: path.read_text("utf-8") for path in folder.iterdir()} == codes.pages()


def test_the_words_of_a_report_are_those_of_loads() -> None:
    """A report adds frames and warnings, and marks what is wrong in a reference; else it says what is wrong as `loads` does."""
    pointed = 0
    for path in ERRORS:
        told = {
            (one.code, one.path, one.message): f"[{one.code}] {one.file}:{one.line}:{one.column}: {one.text}"
            for one in findings(path)
            if one.severity == "error"
        }
        for key, text in told.items():
            if key[0] == "type" and "{env: NAME}, got a mapping" in text:
                told[key] = re.sub(r":\d+:\d+:|did you mean 'env'\? ", "", text)
                pointed += 1
        expected = path.with_suffix(".txt").read_text("utf-8").splitlines()
        expected = [
            re.sub(r":\d+:\d+:", "", line) if "{env: NAME}, got a mapping" in line else line for line in expected
        ]
        assert sorted(told.values()) == sorted(expected)
    assert pointed > 1


def test_yaml_reads_the_case_that_is_reported() -> None:
    assert yaml.safe_load((REPORTS / "dagster.yaml").read_text())["run_launcher"]["class"] == "DockerRunLaunher"


# -- where a problem really is


@pytest.mark.parametrize(
    ("value", "marked", "hint"),
    [
        ("{evn: X}", "evn", "did you mean 'env'? a reference is written {env: NAME}"),
        ("{ 'ENV': X }", "'ENV'", "did you mean 'env'? a reference is written {env: NAME}"),
        ("{variable: X}", "variable", "a reference is written {env: NAME}"),
        ("{env: X, default: 5}", "default", "a reference has no key beside 'env'"),
        ("{env: 55}", "55", "the name of a variable is a string"),
        ("{a: 1, b: 2}", "{", "a reference is written {env: NAME}"),
        ("\n        enw:\n          X", "enw", "did you mean 'env'? a reference is written {env: NAME}"),
    ],
)
def test_of_a_reference_that_is_written_wrongly_the_wrong_token_is_marked(value: str, marked: str, hint: str) -> None:
    text = (
        f"storage:\n  postgres:\n    postgres_db: {{username: a, hostname: b, db_name: c}}\n    postgres_url: {value}\n"
    )
    (one,) = (one for one in check(text.encode(), "x", dagster) if one.code == "type")
    assert text.splitlines()[one.line - 1][one.column - 1 : one.end_column - 1] == marked
    assert one.hint == hint


def test_the_key_that_needs_another_is_marked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schema = {"type": "object", "properties": {"tls": {"type": "object", "dependentRequired": {"cert": ["key", "ca"]}}}}
    (here / "app.json").write_text(json.dumps(schema))
    (here / "pyproject.toml").write_text(
        '[tool.confwright.packages.app]\nschema = "app.json"\ndocuments = ["a.yaml"]\n'
    )
    (here / "a.yaml").write_text("tls: {port: 1, cert: x}\n")
    assert run(["generate"]) == 0
    capsys.readouterr()
    assert run(["validate"]) == 1
    assert "a.yaml:1:16: error[dependent-required]" in capsys.readouterr().err


def test_a_package_that_reads_no_documents_or_is_broken(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.yaml").write_text("name: a\n")
    assert run(["validate", "a.yaml", "--as", "analytics"]) == 2  # what comes along for the README
    assert "error[package-unknown]" in capsys.readouterr().err
    run(["init", "."])
    (here / "generated/app").mkdir(parents=True)
    (here / "generated/app/__init__.py").write_text("nonsense\n")
    capsys.readouterr()
    for command in (["validate", "config/app.yaml"], ["adopt", "config/app.yaml"], ["schema", "app"]):
        assert run(command) == 2
        said = capsys.readouterr().err
        assert "generated/app cannot be imported (NameError: name 'nonsense' is not defined)" in said
        assert "generate --check" in said


TWICE = [
    ("telemetry: {enabled: true}\nnux: {}\ntelemetry: {enabled: false}\n", (3, 1), (1, 1), 10),
    ("telemetry: {enabled: true, enabled: true}\n", (1, 28), (1, 13), 20),
    ('{"telemetry": {},\n "nux": {}, "telemetry": {}}', (2, 13), (1, 2), 13),
    ("auto_materialize:\n  run_tags:\n    - {a: 1}\n    - b: 1\n      'c d': 2\n      c d: 3\n", (6, 7), (5, 7), 12),
    ("telemetry: &t {enabled: true}\nnux:\n  <<: *t\n  <<: *t\n", (4, 3), (3, 3), 5),
]


@pytest.mark.parametrize(("text", "second", "first", "end"), TWICE)
def test_a_key_that_stands_twice_is_told_with_both_places(text: str, second: Any, first: Any, end: int) -> None:
    found = [one for one in check(text.encode(), "x.yaml", dagster) if one.code == "yaml-duplicate-key"]
    assert [(one.line, one.column) for one in found] == [second]
    assert [(other.line, other.column, other.end_column) for other in found[0].related] == [(*first, end)]
    (result,) = json.loads(FORMATS["sarif"](found, {}))["runs"][0]["results"]
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"] == {"uri": "x.yaml"}
    assert related["physicalLocation"]["region"] == {"startLine": first[0], "startColumn": first[1], "endColumn": end}
    for form in ("github", "gitlab"):
        assert f"the first stands here: line {first[0]}, column {first[1]}" in FORMATS[form](found, {})
    (row,) = json.loads(FORMATS["json"](found, {}))
    assert row["related"] == [
        {"message": "the first stands here", "line": first[0], "column": first[1], "endColumn": end}
    ]
    told = list(text_report(found, Style(ascii=True), {}))
    assert any(line.endswith(("the first stands here", f"here: x.yaml:{first[0]}:{first[1]}")) for line in told)


def test_every_pair_of_keys_that_stand_twice_has_its_own_first(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(
        "nux: {enabled: true}\ntelemetry:\n  enabled: a\n  enabled: hunter2\n\nnux: {}\nnux: {}\n"
    )
    assert run(["validate", "dagster.yaml"]) == 1
    told = capsys.readouterr().err
    assert "hunter2" not in told
    assert told.count("the first stands here") == 3
    assert " 1 │ nux: {•••••••: ••••}\n   │ --- the first stands here\n 6 │ nux: {}\n   │ ^^^\n" in told


def test_carets_stand_under_wide_characters_and_in_long_lines() -> None:
    wide = list(text_report(check("nux: {\u540d\u524d: 1, e\u0301: 2}\n".encode(), "x", dagster), Style(), {}))
    assert wide[1:3] == [" 1 │ nux: {\u540d\u524d: •, e\u0301: •}", "   │       ^^^^ there is: enabled"]
    assert wide[5] == "   │                ^ there is: enabled"
    tags = {f"tag{number}": "hunter2" for number in range(60)}
    text = json.dumps({"auto_materialize": {"run_tags": tags, "enabeld": True}, "telemetry": {"enabled": "hunter2"}})
    found = check(text.encode(), "x", dagster)
    assert len(found) == 2
    for one, token in zip(found, ('"enabeld"', '"•••••••"'), strict=True):
        _, line, carets, *_ = text_report([one], Style(), {})
        assert len(line) < 180
        assert line[carets.index("^") : carets.rindex("^") + 1] == token
        assert line.startswith(" 1 │ ...")


# -- classes


@pytest.mark.parametrize(
    ("section", "severity", "hint"),
    [
        ("run_storage: {module: dagster._core.storage.runs, class: SqliteRunStorge, config: {base_dir: x}}", "error", "did you mean 'SqliteRunStorage'?"),
        ("run_launcher: {module: dagster_docker, class: Foo}", "error", "of this module: DockerRunLauncher"),
        ("scheduler: {module: dagster.core.run_coordinator, class: QueuedRunCoordinator}", "error", "none of this module can stand here"),
        ("run_launcher: {module: my_company, class: DockerRunLauncher}", "note", None),
        ("run_launcher: {module: dagster_docker.of_ours, class: DockerRunLauncher}", "note", None),
    ],
)  # fmt: skip
def test_classes_that_are_not_there(section: str, severity: str, hint: str | None, here: Path) -> None:
    (one,) = check(section.encode(), "dagster.yaml", dagster)
    assert (one.severity, one.hint, one.path) == (severity, hint, section.partition(":")[0] + ".class")
    assert section[one.column - 1 : one.end_column - 1] == section.partition("class: ")[2].partition(",")[0].strip("}")
    (here / "dagster.yaml").write_text(section)
    assert run(["validate", "dagster.yaml"]) == (1 if severity == "error" else 0)


# -- where a code is explained


def test_a_report_names_where_there_is_more(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(WRONG)
    run(["validate", "dagster.yaml"])
    assert "   = more: confwright explain unknown-key\n" in capsys.readouterr().err
    assert run(["explain", "unknown-key"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("unknown-key (about documents)\n")
    assert codes.codes()["unknown-key"].mend in page
    assert run(["explain", "unknown-key", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == "unknown-key"
    assert run(["explain", "no-such-code"]) == 2
    # With an address of the project's site, the page on it.
    run(["init", "."])
    text = (here / "pyproject.toml").read_text()
    (here / "pyproject.toml").write_text(
        text.replace("[tool.confwright]\n", '[tool.confwright]\ndocs-url = "https://docs.example/x"\n', 1)
    )
    capsys.readouterr()
    run(["validate", "dagster.yaml"])
    assert "   = more: https://docs.example/x/codes.html#unknown-key\n" in capsys.readouterr().err
    run(["validate", "dagster.yaml", "--format", "sarif"])
    (rule,) = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["helpUri"] == "https://docs.example/x/codes.html#unknown-key"
    assert codes.codes()["unknown-key"].mend in rule["help"]["text"]
    for wrong in ('"ftp://x"', '"docs.example"', "5", '"https://a b"', '"javascript:x"'):
        (here / "pyproject.toml").write_text(
            text.replace("[tool.confwright]\n", f"[tool.confwright]\ndocs-url = {wrong}\n", 1)
        )
        assert run(["validate", "dagster.yaml"]) == 2
        assert "docs-url: must be an address" in capsys.readouterr().err
