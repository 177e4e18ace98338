"""What is offered and shown in `airflow.cfg`, `prefect.toml`, `dg.toml`, `pyproject.toml` and `.env`. `¦` is the cursor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from confwright.editor.answers import Asked, completions, shown
from confwright.editor.positions import Text
from confwright.editor.session import Session

SECRET = "hunter2Zq7"  # noqa: S105 - not one


def asked(folder: Path, name: str, marked: str) -> tuple[Asked, Any]:
    text = marked.replace("¦", "")
    file, session = folder / name, Session()
    session.show(file, text)
    one = Asked(session, file, file.as_uri(), Text(text), "utf-16")
    return one, one.text.position(marked.index("¦"))


def offered(folder: Path, name: str, marked: str) -> dict[str, str]:
    """The text after each completion, by its label."""
    one, at = asked(folder, name, marked)
    text, found = one.text.text, dict[str, str]()
    for item in completions(one, at)["items"]:
        begin, end = (one.text.offset(type(at)(**item["textEdit"]["range"][side])) for side in ("start", "end"))
        found[item["label"]] = text[:begin] + item["textEdit"]["newText"] + text[end:]
    return found


OFFERED = {
    "a section": ("airflow.cfg", "[core]\n[da¦]\n", "database", "[core]\n[database]\n"),
    "an option": ("airflow.cfg", "[core]\r\npara¦\r\n", "parallelism", "[core]\r\nparallelism = \r\n"),
    "its name": ("airflow.cfg", "[core]\npara¦ = 1\n", "parallelism", "[core]\nparallelism = 1\n"),
    "a boolean": ("airflow.cfg", "# 😀\n[core]\nload_examples = ¦\n", "false", "# 😀\n[core]\nload_examples = false\n"),
    "a default": ("airflow.cfg", "[core]\nparallelism = ¦", "32", "[core]\nparallelism = 32"),
    "a table": ("prefect.toml", "[serv¦", "server.api", "[server.api"),
    "a key": ("prefect.toml", "[server.api]\nho¦", "host", "[server.api]\nhost = "),
    "a word": ("prefect.toml", "[server]\nlogging_level = ¦", '"ERROR"', '[server]\nlogging_level = "ERROR"'),
    "a quoted word": ("prefect.toml", '[server]\nlogging_level = "D¦"\n', '"ERROR"', '[server]\nlogging_level = "ERROR"\n'),
    "a dotted key": ("prefect.toml", "server.logging_level = ¦", '"ERROR"', 'server.logging_level = "ERROR"'),
    "a table in pyproject.toml": ("pyproject.toml", "[tool.prefect.ser¦]", "tool.prefect.server.api", "[tool.prefect.server.api]"),
    "a key in pyproject.toml": ("pyproject.toml", "[tool.prefect.server]\nlog¦", "logging_level", "[tool.prefect.server]\nlogging_level = "),
    "a choice": ("dg.toml", "directory_type = ¦\n", '"workspace"', 'directory_type = "workspace"\n'),
    "an option as a variable": (".env", "X=1\nAIRFLOW__CORE__PARA¦", "AIRFLOW__CORE__PARALLELISM", "X=1\nAIRFLOW__CORE__PARALLELISM="),
    "a setting as a variable": ("x.env", "export PREFECT_LOGGING_LE¦", "PREFECT_LOGGING_LEVEL", "export PREFECT_LOGGING_LEVEL="),
    "the value of a variable": (".env", "AIRFLOW__CORE__LOAD_EXAMPLES=¦", "true", "AIRFLOW__CORE__LOAD_EXAMPLES=true"),
    "a variable of the project": (".env", "LAKE¦", "LAKE_TOKEN", "LAKE_TOKEN="),
}  # fmt: skip
NOTHING = {
    "a comment": ("airflow.cfg", "[core]\n# para¦\n"),
    "a table of others": ("pyproject.toml", "[project]\nna¦\n"),
    "a file of others": ("setup.cfg", "[core]\npara¦\n"),
    "a section that is unknown": ("airflow.cfg", "[crore]\npara¦\n"),
    "behind the value": ("airflow.cfg", "[core]\nparallelism = 1 ; ¦\n"),
    "a value of any text": (".env", "LAKE_TOKEN=hun¦"),
}


@pytest.mark.parametrize("case", OFFERED)
def test_offered(case: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.confwright.packages]\n", "utf-8")
    (tmp_path / "dagster.yaml").write_text("python_logs: {managed_python_loggers: [{env: LAKE_TOKEN}]}\n", "utf-8")
    name, text, label, after = OFFERED[case]
    assert offered(tmp_path, name, text)[label] == after


@pytest.mark.parametrize("case", NOTHING)
def test_nothing_is_offered(case: str, tmp_path: Path) -> None:
    assert offered(tmp_path, *NOTHING[case]) == {}


def test_what_is_there_is_not_offered(tmp_path: Path) -> None:
    found = offered(tmp_path, "airflow.cfg", "[core]\nparallelism = 1\n¦\n[database]\nexecutor = x\n")
    assert "parallelism" not in found
    assert "executor" in found


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("airflow.cfg", "[core]\nparall¦elism = 3\n", ["**core.parallelism**: `integer`", "Default: `32`"]),
        ("prefect.toml", "[server.api]\nhost = \"¦x\"\n", ["**server.api.host**: `string`", 'Default: `"127.0.0.1"`']),
        ("pyproject.toml", "[tool.prefect.server.api]\nho¦st = 1\n", ["**server.api.host**: `string`"]),
        (".env", "PREFECT_LOGGING_LE¦VEL=x\n", ["is set in .env:1", "The default logging level"]),
        (".env", f"AIRFLOW__CORE__FERNET_KE¦Y={SECRET}\n", ["(sensitive)", "is set in .env:1"]),
        ("airflow.cfg", f"[core]\nfernet_key = {SECRET}¦\n", ["**core.fernet\\_key**: `string` (sensitive)"]),
    ],
)  # fmt: skip
def test_shown(name: str, text: str, words: list[str], tmp_path: Path) -> None:
    one, at = asked(tmp_path, name, text)
    found = shown(one, at)
    assert found is not None
    value = found["contents"]["value"]
    assert [word for word in words if word not in value] == [], value
    assert SECRET not in value
    assert "{env:" not in value
