"""docs/checkers.md says what the language servers of type checkers can do on generated code; the quick ones are asked again."""

from __future__ import annotations

import pytest

from bench.questions import PAGE, QUESTIONS, SERVERS, Server, answers, page


def told(name: str) -> dict[str, bool]:
    """What the page says of a server."""
    rows = [line.strip("|").split("|") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("|")]
    column = next(number for number, cell in enumerate(rows[0]) if cell.split()[0] == name)
    return {row[0].strip(): row[column].strip() == "yes" for row in rows[2:]}


@pytest.mark.parametrize("server", [one for one in SERVERS if one.name in ("ty", "pyrefly")], ids=lambda one: one.name)
def test_the_page_says_what_a_server_answers(server: Server) -> None:
    assert answers(server) == told(server.name)


def test_the_page_is_the_printed_one() -> None:
    words = {one.name: told(one.name) for one in SERVERS}
    assert set(words["pyright"]) == {one.words for one in QUESTIONS}
    assert page(words) == PAGE.read_text("utf-8")
