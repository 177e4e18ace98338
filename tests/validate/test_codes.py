"""The codes of findings: each is explained, and a report says where."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
import yaml

from confwright.__main__ import run
from confwright.base import code_table, codes
from tests.validate.cases import ACCEPT, ERRORS, REPORTS, ROOT, WRONG, findings

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
    written = "".join(
        path.read_text("utf-8") for path in (ROOT / "generator").rglob("*.py") if path.name != "code_table.py"
    )
    assert {code for code in table if f'"{code}"' not in written} == set()


def test_the_page_of_the_codes() -> None:
    file = ROOT / "docs/reference/diagnostics.md"
    if ACCEPT:
        codes.main(str(file))
    text = file.read_text("utf-8")
    assert text == codes.page()
    assert re.findall(r"^### `(.*)`$", text, re.MULTILINE) == sorted(
        codes.codes(),
        key=lambda name: (
            [*dict.fromkeys(c.about for c in codes.codes().values())].index(codes.codes()[name].about),
            name,
        ),
    ), "one anchor per code"


def test_every_code_names_its_judge() -> None:
    judges = {code.judge for code in codes.codes().values()}
    assert judges == {*code_table.JUDGES, codes.CONFWRIGHT}, "a judge of no code leaves the list"


SYSTEM_FILES = ("documents", "the text of documents", "references", "Prefect", "Airflow")
"""What codes about the files of real systems are about. Confwright's limits, settings, environments and schemas are its own."""
WRITTEN = {"control-character", "env-unset", "secret-plain"}
"""Refused when `render` writes a file; the answer to `env --check`."""


REPORTED = ("Note", "Diagnostic", "Finding")


def test_what_only_confwright_objects_to_is_no_error_of_a_systems_file() -> None:
    own = {c.name for c in codes.codes().values() if c.judge == codes.CONFWRIGHT and c.about in SYSTEM_FILES} - WRITTEN
    found: set[str] = set()
    for path in (
        path for room in ("systems", "validate") for path in (ROOT / "generator/confwright" / room).rglob("*.py")
    ):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REPORTED):
                continue
            values = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg in ("code", "severity"))]
            words = {value.value for value in values if isinstance(value, ast.Constant)}
            if words & own:
                found |= words & own
                severity = next((word for word in ("error", "warning", "note") if word in words), "error")
                assert severity != "error", f"{path.name}:{node.lineno}: {words & own}"
    assert found >= {"not-replaced", "secret-written-out"}, "the test sees the calls"


def test_the_words_of_a_report_are_those_of_loads() -> None:
    """A report adds frames and warnings, marks what is wrong in a reference, and says what becomes of an unknown key.

    Else it says what is wrong as `loads` does.
    """
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
            elif key[0] == "unknown-key":
                told[key] = re.sub(r"unknown key: Dagster refuses .*", "unknown key", text)
            elif key[0] == "type" and "(must be one of" in text:  # the hint was followed, and led to this
                told[key] = re.sub(r"\(must be one of .*\)", "(write it in quotes)", text)
        expected = path.with_suffix(".txt").read_text("utf-8").splitlines()
        expected = [
            re.sub(r":\d+:\d+:", "", line)
            if "{env: NAME}, got a mapping" in line
            else re.sub(r"unknown key \(.*", "unknown key", line)
            for line in expected
        ]
        assert sorted(told.values()) == sorted(expected)
    assert pointed > 1


def test_yaml_reads_the_case_that_is_reported() -> None:
    assert yaml.safe_load((REPORTS / "dagster.yaml").read_text())["run_launcher"]["class"] == "DockerRunLaunher"


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
