"""What is asked about a whole document: actions, symbols, folding, colours, types behind references."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from confwright.editor.positions import Position, Text
from tests.lsp import LanguageServer, Place

VERSIONS = count(2)
DAGSTER = """\
# What the
# instance is.
storge:
  postgres:
    postgres_db: {hostnam: "é𝄞", username: u, password: hunter2Zq7, db_name: d}
telemetry:
  enabld: true
run_launcher:
  module: dagster_docker
  class: DockerRunLauncher
  config:
    network: {env: NET}
    env_vars:
      - NET
      - TOKEN=hunter2Zq7
"""
REQUESTS: dict[str, dict[str, Any]] = {
    "textDocument/completion": {}, "textDocument/hover": {}, "textDocument/definition": {}, "textDocument/typeDefinition": {},
    "textDocument/references": {"context": {"includeDeclaration": True}}, "textDocument/prepareRename": {},
}  # fmt: skip
"""What is asked about a place."""
WHOLE = ("documentSymbol", "foldingRange", "semanticTokens/full")


def about(server: LanguageServer, file: Path, what: str) -> Any:
    return server.request(f"textDocument/{what}", {"textDocument": {"uri": file.as_uri()}})


def actions(server: LanguageServer, file: Path, text: str, words: str) -> dict[str, str]:
    """The text after each action that is offered at some words, by its title."""
    offset = text.index(words) + 1
    at = Text(text).position(offset)
    place = {"line": at.line, "character": at.character}
    params = {
        "textDocument": {"uri": file.as_uri()},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": []},
    }
    out: dict[str, str] = {}
    for one in server.request("textDocument/codeAction", params):
        changed = text
        (edits,) = one["edit"]["changes"].values()
        for edit in sorted(edits, key=lambda edit: -edit["range"]["start"]["line"]):
            begin, end = (Text(text).offset(Position(**edit["range"][side])) for side in ("start", "end"))
            changed = changed[:begin] + edit["newText"] + changed[end:]
        out[one["title"]] = changed
    return out


def test_actions_are_those_of_fix(server: LanguageServer, project: Path) -> None:
    file, wrong = project / "fixed" / "dagster.yaml", DAGSTER.replace("hunter2Zq7", "{env: PASSWORD}", 1)
    file.parent.mkdir(exist_ok=True)
    file.write_text(wrong, "utf-8")
    server.open(file, wrong, "yaml")
    found = actions(server, file, wrong, "enabld")
    assert found["Rename enabld to enabled"] == wrong.replace("enabld", "enabled")
    right = wrong.replace("storge", "storage").replace("enabld", "enabled").replace("hostnam:", "hostname:")
    assert found["Fix what is safe to fix (3 keys)"] == right
    subprocess.run([sys.executable, "-m", "confwright", "validate", "--fix", file], capture_output=True, check=False)
    assert file.read_text("utf-8") == right
    assert not any(title.startswith("Rename") for title in actions(server, file, wrong, "module"))


SECRETS = {
    "a document": ("dagster.yaml", "storage: {postgres: {postgres_db: {hostname: h, username: u, password: hunter2Zq7, db_name: d}}}\n", "{env: POSTGRES_DB_PASSWORD}"),
    "quotes": ("dagster.yaml", "storage: {postgres: {postgres_db: {hostname: h, username: u, password: 'hunter2Zq7', db_name: d}}}\n", "{env: POSTGRES_DB_PASSWORD}"),
    "a name that is taken": ("dagster.yaml", "python_logs: {}\nstorage: {postgres: {postgres_db: {hostname: {env: POSTGRES_DB_PASSWORD}, username: u, password: hunter2Zq7, db_name: d}}}\n", "{env: POSTGRES_POSTGRES_DB_PASSWORD}"),
    "a template": ("prefect.yaml", "deployments:\n  - name: a\n    work_pool: {name: p, job_variables: {env: {API_TOKEN: hunter2Zq7}}}\n", '"{{ $ENV_API_TOKEN }}"'),
    "where none can be": ("dagster.yaml", "telemetry: {enabled: true, token: hunter2Zq7}\n", None),
}  # fmt: skip


@pytest.mark.parametrize("case", SECRETS)
def test_a_secret_becomes_a_reference(case: str, server: LanguageServer, project: Path) -> None:
    name, text, expected = SECRETS[case]
    file = project / "secret" / name
    server.open(file, text, "yaml")
    found = {title: new for title, new in actions(server, file, text, "hunter2Zq7").items() if title.startswith("Make")}
    if expected is None:
        assert not found
    else:
        assert found == {f"Make it a reference: {expected}": re.sub("'?hunter2Zq7'?", lambda _: expected, text)}


def test_a_secret_of_a_layer(server: LanguageServer, project: Path) -> None:
    file = project / "deployment.yaml"
    right = file.read_text()
    server.open(file, right, "yaml")
    server.diagnostics(file)
    text = right.replace("{env: WAREHOUSE_DEV_PASSWORD}", "hunter2Zq7")
    server.change(file, text, next(VERSIONS))
    found = actions(server, file, text, "hunter2Zq7")
    # WAREHOUSE_PASSWORD is that of production.
    assert found == {
        "Make it a reference: {env: LOCAL_WAREHOUSE_PASSWORD}": text.replace(
            "hunter2Zq7", "{env: LOCAL_WAREHOUSE_PASSWORD}"
        )
    }


def test_symbols_and_folds(server: LanguageServer, project: Path) -> None:
    file = project / "outline" / "dagster.yaml"
    server.open(file, DAGSTER.replace("password: hunter2Zq7", "password hunter2Zq7: x"), "yaml")
    found = about(server, file, "documentSymbol")
    assert [one["name"] for one in found] == ["storge", "telemetry", "run_launcher"]
    launcher = found[2]
    assert (launcher["range"]["start"]["line"], launcher["range"]["end"]["line"]) == (7, 14)
    config = launcher["children"][2]
    assert [one["name"] for one in config["children"]] == ["network", "env_vars"]
    assert [one["name"] for one in config["children"][1]["children"]] == ["[0]", "[1]"]
    assert "hunter2" not in str(found)
    folds = {(one["startLine"], one["endLine"], one.get("kind")) for one in about(server, file, "foldingRange")}
    assert {(0, 1, "comment"), (2, 4, None), (7, 14, None), (10, 14, None), (12, 14, None)} <= folds


def tokens(server: LanguageServer, file: Path, text: str) -> list[tuple[str, int, int]]:
    """The words that are coloured, with their type and modifiers."""
    data = about(server, file, "semanticTokens/full")["data"]
    line = character = 0
    out: list[tuple[str, int, int]] = []
    for at in range(0, len(data), 5):
        lines, characters, length, kind, modifiers = data[at : at + 5]
        line, character = line + lines, characters + (0 if lines else character)
        units = text.split("\n")[line].encode("utf-16-le")
        out.append((units[2 * character : 2 * (character + length)].decode("utf-16-le"), kind, modifiers))
    return out


def test_colours(server: LanguageServer, project: Path) -> None:
    file, text = (
        project / "colours" / "dagster.yaml",
        DAGSTER.replace("storge", "storage").replace("hostnam", "hostname"),
    )
    server.open(file, text, "yaml")
    found = tokens(server, file, text)
    assert found == [("hunter2Zq7", 1, 0), ("NET", 0, 0), ("NET", 0, 0), ("TOKEN=hunter2Zq7", 1, 0)]
    env, lines = project / "colours" / ".env", "A_TOKEN=hunter2Zq7\nPREFECT_API_URL=${HOST}\n"
    server.open(env, lines, "sh")
    assert tokens(server, env, lines) == [
        ("A_TOKEN", 0, 1),
        ("hunter2Zq7", 1, 0),
        ("PREFECT_API_URL", 0, 1),
        ("HOST", 0, 0),
    ]
    block = project / "colours" / "block" / "dagster.yaml"
    lines = "storage:\n  postgres:\n    postgres_url: |\n      hunter\n\n      two\n"
    server.open(block, lines, "yaml")
    assert tokens(server, block, lines) == [("|", 1, 0), ("      hunter", 1, 0), ("      two", 1, 0)]


def hints(server: LanguageServer, file: Path, text: str) -> set[tuple[int, str]]:
    params = {
        "textDocument": {"uri": file.as_uri()},
        "range": {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}},
    }
    return {
        (Text(text).offset(Position(**one["position"])), one["label"])
        for one in server.request("textDocument/inlayHint", params)
    }


def test_types_behind_references(server: LanguageServer, project: Path) -> None:
    file = project / "hints" / "dagster.yaml"
    text = "storage: {postgres: {postgres_db: {hostname: {env: H}, port: {env: P}, username: u, password: {env: S}, db_name: d}}}\n"
    server.open(file, text, "yaml")
    assert hints(server, file, text) == {
        (text.index("}, port") + 1, ": str"),
        (text.index("}, user") + 1, ": int"),
        (text.index("}, db") + 1, ": str"),
    }
    file = project / "deployment.yaml"
    text = file.read_text()
    server.change(file, text, next(VERSIONS))
    server.diagnostics(file)
    found = hints(server, file, text)
    assert (text.index("{env: WAREHOUSE_PORT}") + len("{env: WAREHOUSE_PORT}"), ": int") in found
    assert (text.index("{env: WAREHOUSE_DEV_PASSWORD}") + len("{env: WAREHOUSE_DEV_PASSWORD}"), ": str") in found
    assert len(found) == text.count("{env: ")


LEAKS = {
    "dagster.yaml": "storage: {postgres: {postgres_db: {hostname: h, username: u, password: hunter2Zq7, db_name: d}}}\n",
    "prefect.yaml": "deployments:\n  - name: a\n    work_pool: {name: p, job_variables: {env: {API_TOKEN: hunter2Zq7}}}\n",
    ".env": "WAREHOUSE_PASSWORD=hunter2Zq7\nPREFECT_API_KEY=hunter2Zq7\nPREFECT_API_URL=${WAREHOUSE_PASSWORD}\n",
    "compose.yaml": "services: {a: {image: b, environment: {WAREHOUSE_PASSWORD: hunter2Zq7, AIRFLOW__CORE__FERNET_KEY: hunter2Zq7}}}\n",
    "code.py": 'import os\nos.environ["WAREHOUSE_PASSWORD"] = "hunter2Zq7"\n',
    "swallowed/dagster.yaml": "storage: {postgres: {postgres_db: {password hunter2Zq7: x, token: {hunter2Zq7: y}}}}\n",
}  # fmt: skip


@pytest.mark.parametrize("name", LEAKS)
def test_no_value_of_a_secret_is_in_an_answer(name: str, server: LanguageServer, project: Path) -> None:
    """Every third character of texts with secrets: no answer to any question about it has one."""
    file, text = project / "leaks" / name, LEAKS[name]
    server.open(file, text, "yaml")
    for offset in range(0, len(text), 3):
        at = Text(text).position(offset)
        for request, more in REQUESTS.items():
            try:
                answer = server.ask(request, file, Place(at.line, at.character), **more)
            except Exception as error:  # noqa: BLE001 - a refusal is an answer
                answer = str(error)
            assert "hunter2" not in str(answer), request
        place = {"line": at.line, "character": at.character}
        params = {
            "textDocument": {"uri": file.as_uri()},
            "range": {"start": place, "end": place},
            "context": {"diagnostics": []},
        }
        for action in server.request("textDocument/codeAction", params):
            assert "hunter2" not in str(action)
    for what in WHOLE:
        assert "hunter2" not in str(about(server, file, what))
    assert "hunter2" not in str(hints(server, file, text))
