"""What is allowed in a document, and yet probably not meant: deprecated keys, names of classes that are misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from ..runtime.report import did_you_mean
from .walk import Keys, Schema, Visit, tags_of, walk


@dataclass(frozen=True, slots=True)
class Advice:
    """A warning at a place; `on_key` tells that the key is meant."""

    keys: Keys
    code: str
    message: str
    hint: str | None = None
    on_key: bool = False


def gives_advice(schema: Schema) -> bool:
    """Whether there can be a warning about any document of a schema."""
    known = _GIVES.get(id(schema))
    if known is None:
        known = _GIVES[id(schema)] = any(key in _KEYWORDS for key in _keys(schema))
    return known


_KEYWORDS = frozenset({"x-deprecated", "x-discriminator"})
_GIVES: dict[int, bool] = {}
"""By schema; those of packages live as long as the process."""


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        yield from members
        for member in members.values():
            yield from _keys(member)
    elif isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _keys(member)


def advice(schema: Schema, data: Any) -> Iterator[Advice]:
    """The warnings about a document that is valid, or not."""
    for visit in walk(schema, data):
        yield from _deprecated(visit)
        yield from _misspelt_class(visit, schema)


def _deprecated(visit: Visit) -> Iterator[Advice]:
    for schema in visit.schemas:
        told = schema.get("x-deprecated")
        if isinstance(told, str) and visit.keys:
            message = "is deprecated" if told == "deprecated" else told
            yield Advice(visit.keys, "deprecated", message, on_key=isinstance(visit.keys[-1], str))
            return


def _misspelt_class(visit: Visit, root: Schema) -> Iterator[Advice]:
    """An open choice takes any class; one of a known module whose name is nearly a known one is most likely that one."""
    for schema in visit.schemas:
        keys = cast("list[str]", schema.get("x-discriminator", []))
        value: Any = visit.value
        if len(keys) != 2 or not isinstance(value, dict) or visit.branch is not None:
            continue
        module, name = (cast("dict[str, Any]", value).get(key) for key in keys)
        known = [name for tag_module, name in tags_of(schema, root) if tag_module == module]
        if isinstance(name, str) and name not in known:
            hint = did_you_mean(name, known)
            if hint is not None:
                message = "is not a class that is known of this module, so its configuration was not checked"
                yield Advice((*visit.keys, keys[1]), "class-unknown", message, hint)
