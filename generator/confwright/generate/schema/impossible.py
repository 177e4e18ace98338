"""Schemas that say nothing about any value, and what was probably meant instead: one of the definitions beside."""

from __future__ import annotations

from typing import Final

from ...base.json_values import escaped, is_object
from ...base.said import Ours
from .graph import Graph
from .keywords import KEYWORDS, MANY, NAMED, ONE
from .node import Node, asserted

_SHOWN: Final = 5
_SAYING: Final = frozenset({"$ref", "$dynamicRef", "x-resource", *ONE, *MANY, *NAMED} - {"$defs", "definitions"})


def says_nothing(node: Node) -> bool:
    """Whether every value is valid by a schema, and no annotation of ours makes more of it."""
    if node.always is not None:
        return node.always
    if node.refs or node.resource is not None:
        return False
    given = asserted(node)
    if given - {"all_of", "any_of"}:
        return False
    return all(map(says_nothing, node.all_of)) and (not node.any_of or any(map(says_nothing, node.any_of)))


def what_it_has(graph: Graph, node: Node) -> tuple[Ours, str | None]:
    """The content of a schema that says nothing, in words, and the schema that may be intended."""
    data = graph.data_at(node.place.document, node.place.tokens)
    if not is_object(data) or not data:
        return "says nothing about the value", None
    names = [
        f"{node.place.document}#{node.place.pointer}/{keyword}/{_token(name)}"
        for keyword in ("$defs", "definitions")
        if is_object(data.get(keyword))
        for name, value in data[keyword].items()
        if _says_something(value)
    ]
    what: Ours = "only has definitions"
    if not names:
        names = [
            f"{node.place.document}#{node.place.pointer}/{_token(name)}"
            for name, value in data.items()
            if name not in KEYWORDS and _says_something(value)
        ]
        what = "says nothing about the value"
    if not names:
        return what, None
    more = f" (and {len(names) - _SHOWN} more)" if len(names) > _SHOWN else ""
    return what, f"did you mean {' or '.join(names[:_SHOWN])}?{more}"


def _says_something(value: object) -> bool:
    return is_object(value) and any(KEYWORDS[key].validation or key in _SAYING for key in value if key in KEYWORDS)


def _token(name: str) -> str:
    return escaped(str(name))
