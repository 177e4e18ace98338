"""Keys that a document does not write, and whose default is another one in another version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..base.document_walk import Schema, described, walked
from ..base.json_values import Keys, is_list, is_object
from ..runtime.values import same

_DEEPEST: Final = 6
"""Levels below a mapping of the document that are looked into: a mapping that is left out has defaults, too."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A key that is not written. `around` is the mapping of the document that it would be in, or below."""

    around: Keys
    keys: Keys
    old: Any
    new: Any
    """The defaults; None where there is none."""


def changed_defaults(old: Schema, new: Schema, data: Any) -> Iterator[Changed]:
    """Every default that another version has for a key that both know, and that the document leaves out.

    Where the new schema says none, it is not known.
    """
    before = {visit.keys: visit for visit in walked(old, data)}
    for visit in list(walked(new, data)):
        was = before[visit.keys]
        # Of a choice without a tag it is not known which branch the reader takes.
        if is_object(visit.value) and not (_is_open(was.schemas) or _is_open(visit.schemas)):
            yield from _below(old, new, was.schemas, visit.schemas, visit.value, visit.keys, visit.keys)


def _below(
    old: Schema, new: Schema, was: tuple[Schema, ...], now: tuple[Schema, ...], value: Mapping[str, Any], around: Keys, keys: Keys
) -> Iterator[Changed]:  # fmt: skip
    before, after = _properties(was), _properties(now)
    for key in [key for key in before if key in after and key not in value]:
        one = _default(before[key]), _default(after[key])
        if "default" in after[key] and not _alike(*one):
            yield Changed(around, (*keys, key), *one)
        if len(keys) - len(around) < _DEEPEST:
            parts = _plain(old, before[key]), _plain(new, after[key])
            if all(parts):
                yield from _below(old, new, *parts, {}, around, (*keys, key))


def _alike(old: Any, new: Any) -> bool:
    """Whether two defaults are read as the same value: `"False"` and false are, and nothing and an empty text."""
    words = ["" if value is None else "".join(str(value).lower().split()) for value in (old, new)]
    return same(old, new) or words[0] == words[1]


def _properties(schemas: tuple[Schema, ...]) -> dict[str, Schema]:
    found: dict[str, Schema] = {}
    for schema in schemas:
        for key, member in schema.get("properties", {}).items():
            if is_object(member) and (key not in found or "default" in member):
                found[key] = member
    return found


def _default(schema: Schema) -> Any:
    return schema.get("default")


def _plain(root: Schema, schema: Schema) -> tuple[Schema, ...]:
    """The schemas of a mapping whose own defaults hold where it is left out: it has no default of its own, and no other form."""
    if "default" in schema:
        return ()
    found = tuple(described(root, schema, {}))
    return found if any(one.get("type") == "object" for one in found) and not _has_choice(found) else ()


def _has_choice(schemas: tuple[Schema, ...]) -> bool:
    return any(word in one for one in schemas for word in ("anyOf", "oneOf", "if"))


def _is_open(schemas: tuple[Schema, ...]) -> bool:
    """Whether several mappings of a choice describe a value, and no tag says which."""
    for one in schemas:
        choice = [b for word in ("anyOf", "oneOf") for b in (one[word] if is_list(one.get(word)) else ())]
        taken = sum(any(branch is schema for schema in schemas) for branch in choice)
        if taken > 1 and "x-discriminator" not in one:
            return True
    return False
