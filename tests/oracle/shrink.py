"""The smallest case that still shows a difference: what a failing test reports."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from tests.oracle.mutations import places


def shrunk(document: Any, differs: Callable[[Any], bool], *, steps: int = 400) -> Any:
    """The document with everything left out that the difference does not need. Asks `differs` at most `steps` times."""
    asked = 0
    again = True
    while again:
        again = False
        for smaller in _smaller(document):
            asked += 1
            if asked > steps:
                return document
            if differs(smaller):
                document, again = smaller, True
                break
    return document


def _smaller(document: Any) -> Iterator[Any]:
    """The document with one member left out, or one value made simpler; the big cuts first."""
    for index, (node, key) in enumerate(list(places(document))):
        value = node[key]
        yield _changed(document, index, None)
        simple: tuple[Any, ...] = ({}, [], "", 0)
        for plain in simple:
            if type(value) is type(plain) and value != plain:
                yield _changed(document, index, plain)


def _changed(document: Any, index: int, value: Any) -> Any:
    """A copy in which the place of that number holds a value, or is left out where the value is None."""
    out = copy.deepcopy(document)
    node, key = list(places(out))[index]
    if value is None:
        del node[key]
    else:
        node[key] = value
    return out
