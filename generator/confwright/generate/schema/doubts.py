"""What a schema says and cannot mean: keywords that are almost one, values that it refuses itself, keys that nothing can have.

JSON Schema allows all of it, and none of it has the effect that its author had in mind.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from pathlib import PurePath
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.json_values import is_list, is_object
from ...base.near_words import did_you_mean
from ...base.said import as_count, own
from ...runtime.hints import known_keys
from .fits import Judge, matches
from .graph import Graph
from .impossible import says_nothing, what_it_has
from .keywords import KEYWORDS
from .near_keywords import near_keywords
from .node import Node, Place, asserted
from .walk import nodes_at

_MOST: Final = 10
"""The most doubts of one kind that are reported for one file; generated schemas repeat theirs."""


def doubts(graph: Graph) -> list[Diagnostic]:
    """Errors for what is almost a keyword of ours, warnings for the rest, in the order of the files and lines."""
    found: list[Diagnostic] = []
    count: dict[tuple[str | None, str], int] = {}
    for one in _all(graph):
        kind = (one.file, one.code)
        count[kind] = count.get(kind, 0) + 1
        if one.severity == "error" or count[kind] <= _MOST:
            found.append(one)
    for (file, code), number in count.items():
        if number > _MOST and any(one.code == code and one.severity != "error" for one in found):
            message = f"{as_count(number - _MOST)} more like these"
            found.append(Diagnostic(code=code, message=own(message), severity="note", file=file))
    order = {document.name: number for number, document in enumerate(graph.documents)}
    return sorted(found, key=lambda d: (order.get(d.file or "", 0), d.line or 10**9, d.column or 0))


def _all(graph: Graph) -> Iterator[Diagnostic]:
    by_place: dict[Place, Node] = {}
    for node in graph.nodes():
        by_place.setdefault(node.place, node)
    nodes = list(by_place.values())
    judge = Judge()
    places = {(place.document, place.tokens[:end]) for place in by_place for end in range(1, len(place.tokens))}
    for node in nodes:
        data = graph.data_at(node.place.document, node.place.tokens)
        if is_object(data):
            yield from _near(graph, node, data, places)
            yield from _refused(graph, node, data, judge)
            yield from _flags(graph, node, data)
    if judge.spent:
        message = "not every value of the schema was held against it: there are too many"
        yield graph.diagnostic("schema-value", message, graph.root.place, None, "note")
    yield from _impossible(graph, nodes)
    if says_nothing(graph.root) and not graph.root.place.tokens:
        yield from _nothing(graph)


def _nothing(graph: Graph) -> Iterator[Diagnostic]:
    """A file by which every document is valid, and that was probably not meant so."""
    what, hint = what_it_has(graph, graph.root)
    document = graph.root.place.document
    data = graph.data_at(document, ())
    if hint is not None:
        hint = hint.replace(f"{document}#", f"{PurePath(document).name}#")
    elif is_object(data) and data and not any(key in KEYWORDS or key.startswith("x-") for key in data):
        hint = "`confwright import json-sample` writes a schema from documents"
    if hint is not None:
        message = f"the file {what}, so it accepts every document"
        yield _warning(graph, "schema-says-nothing", message, graph.root.place, hint)


def _warning(graph: Graph, code: str, message: str, place: Place, hint: str | None = None) -> Diagnostic:
    return graph.diagnostic(code, message, place, hint, "warning")


def _below(place: Place, *tokens: str) -> Place:
    return Place(place.document, (*place.tokens, *tokens))


# -- keywords


def _near(
    graph: Graph, node: Node, data: dict[str, Any], places: set[tuple[str, tuple[str, ...]]]
) -> Iterator[Diagnostic]:
    def is_place(key: str) -> bool:
        return (node.place.document, (*node.place.tokens, key)) in places

    for key, near in near_keywords(data, is_place):
        place = _below(node.place, key)
        if near.startswith("x-"):
            yield graph.diagnostic("keyword-near", f"there is no keyword {key!r}", place, f"did you mean {near!r}?")
        else:
            message = f"there is no keyword {key!r}, so it says nothing"
            yield _warning(graph, "keyword-near", message, place, f"did you mean {near!r}?")


def _flags(graph: Graph, node: Node, data: dict[str, Any]) -> Iterator[Diagnostic]:
    """Draft 3 had `required: true` in a property; since draft 4 it says nothing."""
    if data.get("required") is True:
        message = "'required: true' says nothing since draft 4"
        hint = "list the key in 'required' of the object around it"
        yield _warning(graph, "keyword-near", message, _below(node.place, "required"), hint)


# -- values


def _refused(graph: Graph, node: Node, data: dict[str, Any], judge: Judge) -> Iterator[Diagnostic]:
    """What a schema gives as a value and refuses. No value is shown: it may be a secret."""
    if "default" in data and judge.fits(node, data["default"]) is False:
        message = "the schema itself refuses this default"
        yield _warning(graph, "schema-value", message, _below(node.place, "default"), _one_of(node, data["default"]))
    if is_list(data.get("examples")):
        for number, example in enumerate(data["examples"]):
            if judge.fits(node, example) is False:
                message = "the schema itself refuses this example"
                yield _warning(graph, "schema-value", message, _below(node.place, "examples", str(number)))
    if node.values is None or not (node.refs or asserted(node) - {"values"}):
        return
    beside = copy(node)
    beside.values = None
    if "const" in data and judge.fits(beside, data["const"]) is False:
        message = "no value is valid here: a keyword beside 'const' rejects it"
        yield _warning(graph, "schema-value", message, _below(node.place, "const"))
    if is_list(data.get("enum")):
        for number, member in enumerate(data["enum"]):
            if judge.fits(beside, member) is False:
                message = "this member of 'enum' is never valid: a keyword beside 'enum' rejects it"
                yield _warning(graph, "schema-value", message, _below(node.place, "enum", str(number)))


def _one_of(node: Node, value: object) -> str | None:
    values = next((part.values for part in nodes_at(node, (), branches=False) if part.values), ())
    return did_you_mean(value, [member for member in values if isinstance(member, str)]) if not node.sensitive else None


# -- keys


def _impossible(graph: Graph, nodes: list[Node]) -> Iterator[Diagnostic]:
    """Keys that must be there and may not: no object is valid."""
    negated = {part for node in nodes if node.not_ is not None for part in nodes_at(node.not_, ())}
    seen: set[tuple[Place, str]] = set()
    for node in nodes:
        parts = nodes_at(node, (), branches=False) if node.refs or node.all_of else (node,)
        if node in negated or not any(part.required for part in parts):
            continue
        closed = [part for part in parts if _is_false(part.additional)]
        for part in parts:
            for number, key in enumerate(part.required):
                if (part.place, key) in seen or not _never(key, parts, closed, node):
                    continue
                seen.add((part.place, key))
                known = sorted({name for one in parts for name in one.properties})
                hint = (did_you_mean(key, known) or known_keys(known)) if key not in known else None
                message = f"{key!r} must be there and may not: no object is valid"
                place = _below(part.place, "required", str(number))
                yield _warning(graph, "schema-impossible", message, place, hint)


def _never(key: str, parts: tuple[Node, ...], closed: list[Node], node: Node) -> bool:
    if any(key in part.properties and _is_false(part.properties[key]) for part in parts):
        return True
    if any(key not in part.properties and _no_pattern(part, key) for part in closed):
        return True
    if not any(_is_false(part.unevaluated_properties) for part in parts):
        return False
    speaking = nodes_at(node, ())
    return all(key not in part.properties and _no_pattern(part, key) and part.additional is None for part in speaking)


def _no_pattern(node: Node, key: str) -> bool:
    return all(matches(pattern, key) is False for pattern in node.pattern_properties)


def _is_false(node: Node | None) -> bool:
    return node is not None and node.always is False
