"""What can be written in files of settings that are not YAML: `airflow.cfg`, `prefect.toml`, `.env`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from ..base.document_walk import ANYTHING, Schema, described, schemas_at
from ..base.json_values import Keys, is_object
from ..runtime import dataclass, field
from ..systems.system import TextKind
from .completion import Offer, Variables, describe
from .hover import Hover, heading
from .known import Known, keys_at, known_at, known_of
from .positions import Span

_HEADER: Final = re.compile(r"^[ \t]*\[\[?[ \t]*([^\]\r\n]*?)[ \t]*\]", re.MULTILINE)
_OPEN: Final = re.compile(r"[ \t]*\[\[?[ \t]*")
_NAME: Final = re.compile(r"[ \t]*(?:export[ \t]+)?([\w.\"'-]*)")
_GIVEN: Final = re.compile(r"^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:]", re.MULTILINE)
_SIGN: Final = re.compile(r"[ \t]*[=:][ \t]*")
_DEEPEST: Final = 4
"""Levels of tables that are offered by name."""


@dataclass(frozen=True, slots=True)
class Described:
    """A kind of file, and the schema of the package that says what can be set in it. `data` is what the file sets, if known."""

    kind: TextKind
    schema: Schema
    data: Any = field(default_factory=dict[str, Any], repr=False)

    def keys_at(self, keys: Keys) -> dict[str, tuple[Known, bool]]:
        """What can be set in a table."""
        found = keys_at(self.schema, self.data, keys)
        return {name: (_without_references(known), needed) for name, (known, needed) in found.items()}

    def known_at(self, keys: Keys) -> Known | None:
        """What is known of a setting."""
        known = known_at(self.schema, self.data, keys)
        return _without_references(known) if known is not None else None


def _without_references(known: Known) -> Known:
    """What is known of a value where no reference is one: these files are text, whose programs fill in `$NAME` at most."""
    words = [word for word in known.type.split(" | ") if not word.startswith("{")]
    # A document must refer to what is a secret.
    return replace(known, forms=frozenset(), type=" | ".join(words) or "string", sensitive=known.sensitive or not words)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a cursor is: in the name of a table, of a setting, or (`value`) in the value of the setting `name`."""

    part: str
    table: Keys
    name: str
    span: Span
    typed: str


def offers(text: str, offset: int, files: Sequence[Described], variables: Variables) -> list[Offer]:
    """What can be written at an offset. `variables` are those that the project names, for a file that sets variables."""
    found: list[Offer] = []
    for one in files:
        spot = _spot(text, offset, one.kind)
        if spot is not None:
            found += _offers(spot, text, one)
    spot = _spot(text, offset, files[0].kind) if files else None
    if spot is not None and spot.part == "name" and files[0].kind.variables is not None:
        there = {offer.label for offer in found} | set(_GIVEN.findall(text))
        found += [
            Offer(name, f"{name}=", spot.span, "reference", "variable")
            for name in sorted(variables())
            if name not in there
        ]
    return found


def hover(text: str, offset: int, files: Sequence[Described], where: str = "") -> Hover | None:
    """What is known of the setting at an offset; None where nothing is. `where` says where the variable at the offset is set."""
    for one in files:
        spot = _spot(text, offset, one.kind)
        known = _known(one, spot) if spot is not None and spot.name and spot.part != "table" else None
        if spot is not None and known is not None:
            name = ".".join(map(str, (*spot.table[len(one.kind.table) :], spot.name)))
            parts = [where, heading(name, known), describe(known)]
            return Hover("\n\n".join(part for part in parts if part), spot.span)
    return None


def _spot(text: str, offset: int, kind: TextKind) -> _Spot | None:
    begin = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    line = re.match(r"[^\r\n]*", text[begin:])
    content, column = line[0] if line is not None else "", offset - begin
    if content.lstrip()[:1] in ("#", ";"):
        return None
    opened = _OPEN.match(content) if kind.variables is None else None
    if opened is not None:
        end = min(len(content), max(column, len(content.partition("]")[0])))
        return _Spot(
            "table", (), "", Span(begin + opened.end(), begin + end), content[opened.end() : column]
        ) if column >= opened.end() else None  # fmt: skip
    headers = [match[1] for match in _HEADER.finditer(text, 0, begin)] if kind.variables is None else []
    table = _table(headers[-1], kind) if headers else ()
    name = _NAME.match(content)
    if name is None:
        return None
    sign = _SIGN.match(content, name.end())
    first, bare = begin + name.start(1), name[1].strip("\"'")
    if sign is None or column <= name.end():
        return _Spot("name", table, bare, Span(first, begin + name.end()), content[name.start(1) : max(column, 0)])
    if column < sign.end():
        return None
    value = re.match(r"\"[^\"\r\n]*\"?|'[^'\r\n]*'?|[^\s#;]*", content[sign.end() :])
    end = sign.end() + (value.end() if value is not None else 0)
    if column > end:
        return None
    return _Spot("value", table, bare, Span(begin + sign.end(), begin + end), content[sign.end() : column])


def _table(header: str, kind: TextKind) -> Keys:
    """The keys of a table by its header: in TOML a dot leads further down, in airflow.cfg it is part of the name."""
    return tuple(part.strip().strip("\"'") for part in header.split(".")) if _is_toml(kind) else (header,)


def data_of(text: str, kind: TextKind) -> Any:
    """What a file of settings sets, where its schema starts: for choices that depend on it. Nothing for a file that is not TOML."""
    from tomllib import loads

    try:
        found: Any = loads(text) if _is_toml(kind) else {}
    except (ValueError, RecursionError):
        return {}
    for key in kind.table:
        found = found.get(str(key)) if is_object(found) else None
    return found if is_object(found) else {}


def _is_toml(kind: TextKind) -> bool:
    return kind.names[0].endswith(".toml")


def _in_schema(one: Described, table: Keys) -> Keys | None:
    """The keys of a table in the schema; None for a table of something else."""
    size = len(one.kind.table)
    return (*one.kind.below, *table[size:]) if table[:size] == one.kind.table else None


def _known(one: Described, spot: _Spot) -> Known | None:
    if one.kind.variables is not None:
        schema = next((schema for name, schema in _settings(one) if name == spot.name), None)
        return _of_variable(one, schema) if schema is not None else None
    keys = _in_schema(one, spot.table)
    inner = tuple(spot.name.split(".")) if _is_toml(one.kind) else (spot.name,)
    return one.known_at((*keys, *inner)) if keys is not None else None


def _settings(one: Described) -> Iterator[tuple[str, Schema]]:
    """Every variable that sets something, and the schema of what it sets."""
    if one.kind.variables is not None:
        yield from one.kind.variables(one.schema)


def _of_variable(one: Described, schema: Schema) -> Known:
    return _without_references(known_of(one.schema, described(one.schema, schema, ANYTHING)))


def _offers(spot: _Spot, text: str, one: Described) -> Iterator[Offer]:
    if spot.part == "value":
        known = _known(one, spot)
        yield from _values(spot, known, one.kind) if known is not None else ()
    elif spot.part == "table":
        there = {match[1] for match in _HEADER.finditer(text)} - {text[spot.span.begin : spot.span.end]}
        for name, known in _tables(one, one.kind.below, one.kind.table):
            if name not in there:
                yield Offer(name, name, spot.span, "key", "table", known.description)
    elif one.kind.variables is not None:
        there = set(_GIVEN.findall(text)) - {spot.name}
        wanted = spot.typed.upper()
        for name, schema in _settings(one) if wanted else ():
            if name.startswith(wanted) and name not in there:
                known = _of_variable(one, schema)
                yield Offer(name, f"{name}=", spot.span, "key", known.type, describe(known))
    else:
        keys = _in_schema(one, spot.table)
        sign = re.match(r"[ \t]*[=:]", text[spot.span.end :]) is not None
        there = _names_beside(text, spot) - {spot.name}
        for name, (known, _) in one.keys_at(keys).items() if keys is not None else ():
            if not known.is_map and name not in there:
                yield Offer(
                    name, name if sign else f"{name} = ", spot.span, "key", known.type, describe(known),
                    2 if known.deprecated else 1, bool(known.deprecated),
                )  # fmt: skip


def _names_beside(text: str, spot: _Spot) -> set[str]:
    """The names that the table around a place sets."""
    bounds = [0, *(match.start() for match in _HEADER.finditer(text)), len(text)]
    begin = max(at for at in bounds if at <= spot.span.begin)
    end = min((at for at in bounds if at > spot.span.begin), default=len(text))
    return set(_GIVEN.findall(text[begin:end]))


def _tables(one: Described, keys: Keys, names: Keys, depth: int = 0) -> Iterator[tuple[str, Known]]:
    for name, (known, _) in one.keys_at(keys).items():
        members = any(is_object(found.get("properties")) for found in schemas_at(one.schema, one.data, (*keys, name)))
        if known.is_map and members:
            yield ".".join(map(str, (*names, name))), known
            if _is_toml(one.kind) and depth < _DEEPEST:
                yield from _tables(one, (*keys, name), (*names, name), depth + 1)


def _values(spot: _Spot, known: Known, kind: TextKind) -> Iterator[Offer]:
    toml = _is_toml(kind)
    words = [json.dumps(one) if toml or not isinstance(one, str) else one for one in known.choices]
    words += ["true", "false"] if known.boolean else []
    if known.default is not None and known.default[:1] not in "[{":
        given = json.loads(known.default)
        words.append(known.default if toml or not isinstance(given, str) else given)
    for word in dict.fromkeys(words):
        if word and "\n" not in word:
            yield Offer(word, word, spot.span, "value", known.type)
