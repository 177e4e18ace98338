"""What `load_file` says about wrong documents: tests/cases/dagster_errors/NAME.yaml, and the exact words in NAME.txt.

`make accept` writes the words anew; read the difference before it is committed.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from generated import dagster
from generated.dagster import ConfigError, load, load_file, loads

CASES = Path(__file__).parents[1] / "cases" / "dagster_errors"
DOCUMENTS = sorted(CASES.glob("*.yaml"))
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))


def problems_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> ConfigError:
    """What is wrong with a document that is called dagster.yaml, as the messages say it."""
    with pytest.raises(ConfigError) as caught:
        loads(path.read_bytes(), source="dagster.yaml")
    monkeypatch.chdir(path.parent)
    with pytest.raises(ConfigError) as from_file:
        load_file(path.name)
    assert str(from_file.value) == str(caught.value).replace("dagster.yaml:", f"{path.name}:")
    return caught.value


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_problem_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = problems_of(path, monkeypatch)
    told = "".join(f"[{problem.code}] {problem}\n" for problem in error.problems)
    assert str(error) == "\n".join(str(problem) for problem in error.problems)
    assert all(problem.line and problem.column for problem in error.problems)
    assert "hunter2" not in told
    assert told.isprintable() or all(line.isprintable() for line in told.splitlines())
    expected = path.with_suffix(".txt")
    if ACCEPT:
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")


def test_no_expected_text_is_left_over() -> None:
    assert len(DOCUMENTS) >= 45
    assert {path.stem for path in CASES.glob("*.txt")} == {path.stem for path in DOCUMENTS}


def _planted(value: Any) -> Any:
    """A document with a secret wherever a scalar stands; the tags that choose a branch stay."""
    if isinstance(value, dict):
        return {k: v if k in ("module", "class") else _planted(v) for k, v in value.items()}
    return [_planted(v) for v in value] if isinstance(value, list) else "s3cr3t-planted"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_no_message_shows_a_value(path: Path) -> None:
    """Whatever the document: a field that may hold a secret, and any other one too."""
    try:
        data = yaml.safe_load(path.read_bytes())
    except (yaml.YAMLError, RecursionError, UnicodeDecodeError):
        data = None  # what is not YAML is told without its words: "hunter2" above
    if not isinstance(data, dict) or path.stem.startswith(("bomb", "key_is")):
        data = {"storage": {"postgres": {"postgres_url": ["x"], "postgres_db": "x"}}}
    with pytest.raises(ConfigError) as caught:
        load(_planted(data))
    assert "s3cr3t" not in str(caught.value)
    assert "s3cr3t" not in repr(caught.value.problems)


def test_an_empty_file_is_the_default_instance(tmp_path: Path) -> None:
    for number, text in enumerate(("", "# nothing but a comment\n", "---\n...\n", "{}\n")):
        path = tmp_path / f"{number}.yaml"
        path.write_text(text)
        assert dagster.dump(load_file(path)) == {}


@pytest.mark.parametrize(
    ("name", "said"),
    [("absent.yaml", "No such file or directory"), (".", "Is a directory"), ("a\0b", "embedded null byte")],
)
def test_a_file_that_cannot_be_read(name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError) as caught:
        load_file(name)
    (problem,) = caught.value.problems
    assert (problem.code, problem.line, problem.source) == ("file", None, name)
    assert said in problem.message


def test_without_a_yaml_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ConfigError, match=r"reading YAML needs PyYAML \(pip install PyYAML\)"):
        loads("telemetry: {}\n")
    import_module("generated.dagster")  # and nothing else needs it
    assert dagster.dump(loads('{"telemetry": {"enabled": false}}')) == {"telemetry": {"enabled": False}}
