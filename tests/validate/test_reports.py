"""`confwright validate`: how findings are told, and at which place."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run
from confwright.base import codes
from confwright.base.frame import MASK, keys_of_path, token_end
from confwright.runtime.report import dotted
from confwright.validate.check import check
from confwright.validate.formats import FORMATS
from confwright.validate.text_report import Style, text_report
from generated import dagster
from tests.validate.cases import ACCEPT, ERRORS, REPORTS, WRONG, findings

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
    # The text is not YAML: of what stands before the place of the error, only the first key of a line is shown.
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


def test_a_package_that_reads_no_documents_and_one_whose_code_is_broken(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "a.yaml").write_text("name: a\n")
    assert run(["validate", "a.yaml", "--as", "analytics"]) == 2  # what comes along for the README
    assert "error[package-unknown]" in capsys.readouterr().err
    run(["init", "."])
    (here / "generated/app").mkdir(parents=True)
    (here / "generated/app/__init__.py").write_text("nonsense\n")
    capsys.readouterr()
    for command in (["validate", "config/app.yaml"], ["adopt", "config/app.yaml"], ["schema", "app"]):
        assert run(command) == 0, "generated code is not asked"


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
        assert f"the first is here: line {first[0]}, column {first[1]}" in FORMATS[form](found, {})
    (row,) = json.loads(FORMATS["json"](found, {}))
    assert row["related"] == [{"message": "the first is here", "line": first[0], "column": first[1], "endColumn": end}]
    told = list(text_report(found, Style(ascii=True), {}))
    assert any(line.endswith(("the first is here", f"here: x.yaml:{first[0]}:{first[1]}")) for line in told)


def test_every_pair_of_keys_that_stand_twice_has_its_own_first(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "dagster.yaml").write_text(
        "nux: {enabled: true}\ntelemetry:\n  enabled: a\n  enabled: hunter2\n\nnux: {}\nnux: {}\n"
    )
    assert run(["validate", "dagster.yaml"]) == 1
    told = capsys.readouterr().err
    assert "hunter2" not in told
    assert told.count("the first is here") == 3
    assert " 1 │ nux: {•••••••: ••••}\n   │ --- the first is here\n 6 │ nux: {}\n   │ ^^^\n" in told


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
        ("scheduler: {module: dagster.core.run_coordinator, class: QueuedRunCoordinator}", "error", "no class of this module is allowed here"),
        ("run_launcher: {module: my_company, class: DockerRunLauncher}", "note", None),
        ("run_launcher: {module: dagster_docker_of_ours, class: DockerRunLauncher}", "note", None),
    ],
)  # fmt: skip
def test_classes_that_are_not_there(
    section: str, severity: str, hint: str | None, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (one,) = check(section.encode(), "dagster.yaml", dagster)
    assert (one.severity, one.hint, one.path) == (severity, hint, section.partition(":")[0] + ".class")
    assert section[one.column - 1 : one.end_column - 1] == section.partition("class: ")[2].partition(",")[0].strip("}")
    (here / "dagster.yaml").write_text(section)
    assert run(["validate", "dagster.yaml"]) == (1 if severity == "error" else 0)
    valid = "dagster.yaml: valid; 1 check could not run\n"
    assert (capsys.readouterr().out == valid) == (severity == "note")
