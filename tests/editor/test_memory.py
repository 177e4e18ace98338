"""A server runs all day: questions and keys that are pressed leave nothing behind."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.base import document_walk, veil
from confwright.editor import navigation
from confwright.editor.hover import hover
from confwright.editor.mentions import mentions
from confwright.editor.secrets import hidden_keys, secret_values
from confwright.editor.session import Session

TEXTS = {
    "dagster.yaml": "storage: {postgres: {postgres_db: {hostname: {env: H}, username: u, password: hunter2, db_name: d}}}\n",
    "prefect.yaml": "deployments:\n- name: a\n  version: '{{ $V }}'\n",
    "connections.yaml": "a: {conn_type: http, host: h}\n",
}


def everything(session: Session, file: Path, text: str) -> None:
    session.show(file, text)
    session.findings(file)
    schema, tree = session.schema(file), session.tree(file)
    assert schema is not None
    hover(text, len(text) // 2, schema)
    hidden_keys(tree, schema)
    secret_values(tree, schema)
    mentions(file, text, tree, session.project_or_none(file))
    navigation.definitions(session, file, len(text) // 2)


def remembered() -> int:
    return len(document_walk._ROOTS) + len(veil._KNOWN)


@pytest.mark.parametrize("name", [*TEXTS, "deployment.yaml"])
def test_nothing_is_left_behind(name: str, project: Path) -> None:
    file = project / name
    right = file.read_text() if name == "deployment.yaml" else TEXTS[name]
    session = Session()
    ask: Callable[[int], None] = lambda n: everything(session, file, f"{right}# {'x' * n}\n")  # noqa: E731
    for n in range(3):
        ask(n)
    gc.collect()
    before = remembered()
    for n in range(6):
        ask(n)
    assert remembered() == before
