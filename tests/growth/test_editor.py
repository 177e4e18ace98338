"""What the editor asks costs as much as the text is long, and not the square of it: at every kind of place, in every kind of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.editor.completion import offers
from confwright.editor.cursor import spot_at
from confwright.editor.hover import hover
from confwright.editor.inlay import hints, of_document
from confwright.editor.loose import read
from confwright.editor.mentions import mentions
from confwright.editor.outline import folds, symbols
from confwright.editor.positions import Position, Text
from confwright.editor.secrets import hidden_keys
from confwright.editor.tokens import coloured, encoded
from confwright.validate.packages import find_package
from tests.growth.inputs import BLOCKS, DOCUMENTS, Make, repeated, same
from tests.growth.test_growth import PER_DOUBLING, growth

SCHEMA = find_package("dagster", None).schema()
TYPED: dict[str, Make] = {
    "blanks": same(" ", start="a", end="b\n"),
    "blanks between brackets": same(" ", start="a: {b", end="c"),
    "dashes": same("- "),
    "quoted words between brackets": same("'x' ", start="a: {b: "),
    "returns": same(" \r", start="a: [\r"),
    "open brackets": same("[{", start="a: "),
    "open quotes": repeated(lambda n: f'k{n}: "x\n'),
    "stairs": repeated(lambda n: " " * (n % 90) + f"k{n}:\n"),
    "templates in one text": repeated(
        lambda n: f"{{{{ $NAME{n} }}}} ", start="deployments:\n- name: d\n  version: '", end="'\n"
    ),
    "wide characters": same("\N{MUSICAL SYMBOL G CLEF}", start="a: "),
}
"""What is in a text for a moment while it is typed."""
_USUAL = (
    "unknown keys",
    "keys in one line",
    "records",
    "long text",
    "block of text",
    "comments",
    "quotes",
    "brackets",
    "references",
)
TEXTS = {**{name: BLOCKS[name] for name in _USUAL}, **TYPED, "env_vars": DOCUMENTS["dagster.yaml"]["many variables"]}


def positions(text: str) -> None:
    places = Text(text)
    for offset in range(0, len(text), 20):
        places.offset(places.position(offset))
        places.span(1, offset)
        places.offset(Position(0, offset))


def whole(text: str) -> None:
    """What is asked about a whole document."""
    tree, places = read(text), Text(text)
    symbols(tree, hidden_keys(tree, SCHEMA))
    list(folds(places, tree))
    file = Path("prefect.yaml" if text.startswith("deployments:") else "dagster.yaml")
    found = mentions(file, text, tree, None)
    encoded(places, coloured(text, tree, SCHEMA, found))
    list(hints(tree, of_document(file, text, None)))


ASKED: dict[str, Callable[[str], object]] = {
    "tree": read,
    "place of the cursor at the end": lambda text: spot_at(text, len(text), read(text)),
    "completion": lambda text: offers(text, len(text) // 2, SCHEMA, tuple),
    "hover": lambda text: hover(text, len(text) // 2, SCHEMA),
    "positions": positions,
    "whole document": whole,
}


@pytest.mark.parametrize("name", ASKED)
def test_editor(name: str) -> None:
    ASKED[name]("a: 1\n")  # what is imported once
    grown = {label: growth(make, ASKED[name], 2_000) for label, make in TEXTS.items()}
    assert {label: spent for label, (ratio, spent) in grown.items() if ratio > PER_DOUBLING} == {}
