"""Schemas that say nothing about any value, and what was probably meant instead: one of the definitions beside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.json_values import escaped, is_list, is_object
from ...base.said import Ours
from .graph import Graph
from .keywords import KEYWORDS, MANY, NAMED, ONE
from .node import Node, asserted

_SHOWN: Final = 5
_HOMES: Final = (("components", "schemas", "*"), ("spec", "versions", "*", "schema", "openAPIV3Schema"), ("?",))
"""Where files keep their schemas that are not schemas themselves: OpenAPI, a CustomResourceDefinition, keys at the top."""
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
    nothing: Ours = "says nothing about the value"
    if not is_object(data) or not data:
        return nothing, None
    definitions = [*_schemas(data, "$defs", "*"), *_schemas(data, "definitions", "*")]
    if definitions:
        return "only has definitions", _meant(node, definitions)
    found = [one for one in (list(_schemas(data, *home)) for home in _HOMES) if one]
    return nothing, _meant(node, found[0] if found else [])


def _schemas(data: Any, *home: str) -> Iterator[tuple[str, ...]]:
    """Where schemas that say something are, of the places that a path means; `*`: any key or index, `?`: any key that is
    not a keyword.
    """
    if not home:
        if is_object(data) and any(KEYWORDS[key].validation or key in _SAYING for key in data if key in KEYWORDS):
            yield ()
        return
    here = dict(enumerate(data)) if is_list(data) else data if is_object(data) else {}
    for key, value in here.items():
        if home[0] in (key, "*") or (home[0] == "?" and key not in KEYWORDS):
            for rest in _schemas(value, *home[1:]):
                yield (str(key), *rest)


def _meant(node: Node, found: list[tuple[str, ...]]) -> str | None:
    names = ["/".join((f"{node.place.document}#{node.place.pointer}", *map(escaped, tokens))) for tokens in found]
    more = f" (and {len(names) - _SHOWN} more)" if len(names) > _SHOWN else ""
    return f"did you mean {' or '.join(names[:_SHOWN])}?{more}" if names else None
