"""Walks a document and its schema together: every value with the schemas that describe it.

This does not judge. It gives what is known about a value: whether it may be shown, whether it is deprecated, and which branch of
a choice its tag selects.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, NamedTuple, cast

from .json_values import Keys, unescaped

Schema = Mapping[str, Any]


class Visit(NamedTuple):
    """A value, its place, and the schemas that describe it. `branch` is the name of the branch that its tag selects."""

    keys: Keys
    value: Any
    schemas: tuple[Schema, ...]
    branch: str | None


def walk(root: Schema, data: Any) -> Iterator[Visit]:
    """Every value of a document, the containing one first. `root` is a bundled schema: its references stay inside it."""
    known = _known(id(root), _Root(root))
    stack: list[tuple[Keys, Any, list[Schema]]] = [((), data, [root])]
    while stack:
        keys, value, given = stack.pop()
        schemas, branch = known.describe(given, value)
        yield Visit(keys, value, tuple(schemas), branch)
        if isinstance(value, dict):
            for key, part in reversed(cast("dict[str, Any]", value).items()):
                stack.append(((*keys, key), part, [sub for schema in schemas for sub in _part(schema, key)]))
        elif isinstance(value, list) and value:
            members = cast("list[object]", value)
            below = [sub for schema in schemas for sub in _part(schema, 0)]
            stack += [((*keys, index), members[index], below) for index in range(len(members) - 1, -1, -1)]


_LAST: list[tuple[Schema, Any, list[Visit]]] = []


def walked(root: Schema, data: Any) -> list[Visit]:
    """What `walk` gives, remembered for the last document: a report goes through it six times."""
    if not _LAST or _LAST[0][0] is not root or _LAST[0][1] is not data:
        _LAST[:] = [(root, data, list(walk(root, data)))]
    return _LAST[0][2]


def described(root: Schema, schema: Schema, value: Any) -> list[Schema]:
    """A schema with all that it leads to; of a choice, the branches that a value can mean."""
    return _known(id(root), _Root(root)).describe([schema], value)[0]


ANYTHING = object()
"""In place of a value that is not known yet: every branch can be meant."""


def schemas_at(root: Schema, data: Any, keys: Keys, value: Any = ANYTHING) -> list[Schema]:
    """Every schema that describes `value` at some keys of `data`, whatever is there. The values around it choose branches."""
    known = _known(id(root), _Root(root))
    given: list[Schema] = [root]
    for key in keys:
        around: Any = data
        if not isinstance(data, list if isinstance(key, int) else dict):
            around = [] if isinstance(key, int) else {}
        given = [sub for schema in known.describe(given, around)[0] for sub in _part(schema, key)]
        try:
            data = around[key]
        except LookupError:
            data = None
    return known.describe(given, value)[0]


def tags_of(choice: Schema, root: Schema) -> Iterator[tuple[Any, ...]]:
    """The tags of the branches of a choice that has `x-discriminator`, every spelling of each."""
    for branch in choice.get("oneOf", ()):
        table = _table(_end(cast(Schema, branch), root), "properties")
        yield from product(*(_words(table.get(key)) for key in choice["x-discriminator"]))


@dataclass(frozen=True, slots=True)
class _Root:
    """A bundled schema, with what was found out about its parts: many documents are walked beside the same one."""

    schema: Schema
    reached: dict[int, list[Schema]] = field(default_factory=dict[int, list[Schema]])
    untagged: dict[tuple[type, tuple[int, ...]], list[Schema]] = field(
        default_factory=dict[tuple[type, tuple[int, ...]], list[Schema]]
    )
    """What `describe` gave for schemas that ask nothing of a value but its type."""

    def describe(self, given: list[Schema], value: Any) -> tuple[list[Schema], str | None]:
        """The schemas with all that they refer to; of a choice, the branches that a value of this form can mean.

        And the name of the branch that the value's tag chose.
        """
        key: tuple[type, tuple[int, ...]] = (value.__class__, tuple(map(id, given)))
        known = self.untagged.get(key)
        if known is not None:
            return [*known], None
        out, chosen = self._describe(given, value)
        if not any("x-discriminator" in schema for schema in out):
            self.untagged[key] = [*out]
        return out, chosen

    def _describe(self, given: list[Schema], value: Any) -> tuple[list[Schema], str | None]:
        out: list[Schema] = []
        chosen: str | None = None
        todo = list(given)
        seen: set[int] = set()
        while todo:
            for schema in self._reach(todo.pop()):
                if id(schema) in seen:
                    continue
                seen.add(id(schema))
                out.append(schema)
                for keyword in ("anyOf", "oneOf"):
                    if keyword not in schema:
                        continue
                    branches = [cast(Schema, sub) for sub in schema[keyword] if isinstance(sub, dict)]
                    tagged = _tagged(branches, schema.get("x-discriminator"), value, self.schema)
                    if tagged is None:
                        todo += [
                            b for b in branches if value is ANYTHING or of_type(_end(b, self.schema).get("type"), value)
                        ]
                    else:
                        chosen = chosen or str(tagged.get("$ref", "")).rsplit("/", 1)[-1] or None
                        todo.append(tagged)
        return out, chosen

    def _reach(self, schema: Schema) -> list[Schema]:
        """A schema and what it leads to without any choice."""
        found = self.reached.get(id(schema))
        if found is None:
            found = self.reached[id(schema)] = []
            todo, seen = [schema], set[int]()
            while todo:
                here = todo.pop(0)
                if id(here) in seen:
                    continue
                seen.add(id(here))
                found.append(here)
                target = _resolve(self.schema, here.get("$ref"))
                todo += [target] if target is not None else []
                todo += [cast(Schema, sub) for sub in here.get("allOf", ()) if isinstance(sub, dict)]
                todo += [cast(Schema, here[word]) for word in ("then", "else") if isinstance(here.get(word), dict)]
        return found


_ROOTS: dict[int, _Root] = {}


def _known(identity: int, fresh: _Root) -> _Root:
    """What is known of a root already. It is kept alive, so its identity stays its own."""
    return _ROOTS.setdefault(identity, fresh)


def _tagged(branches: list[Schema], keys: Any, value: Any, root: Schema) -> Schema | None:
    """The branch whose tag a value has."""
    if not isinstance(keys, list) or not isinstance(value, dict):
        return None
    given = cast("dict[str, Any]", value)
    for branch in branches:
        table = _table(_end(branch, root), "properties")
        if all(given.get(key) in _words(table.get(key)) for key in cast("list[str]", keys)):
            return branch
    return None


def _end(schema: Schema, root: Schema) -> Schema:
    """What a chain of references ends in."""
    for _ in range(10):
        target = _resolve(root, schema.get("$ref"))
        if target is None:
            break
        schema = target
    return schema


def _words(schema: Any) -> list[Any]:
    """The values that a tag can have."""
    table = cast("dict[str, Any]", schema) if isinstance(schema, dict) else {}
    return [table["const"]] if "const" in table else list(table.get("enum", ()))


_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
    "null": (type(None),),
}  # fmt: skip


def of_type(types: Any, value: Any) -> bool:
    """Whether a value is of one of the types that `type` names; True where it names none."""
    names = cast("list[str]", types if isinstance(types, list) else [types])
    return types is None or any(isinstance(value, _TYPES.get(name, (object,))) for name in names)


def _part(schema: Schema, key: str | int) -> list[Schema]:
    if isinstance(key, int):
        found: Any = schema.get("items")
    else:
        properties = _table(schema, "properties")
        found = properties[key] if key in properties else schema.get("additionalProperties")
    return [cast(Schema, found)] if isinstance(found, dict) else []


def _table(schema: Schema, keyword: str) -> Mapping[str, Any]:
    found = schema.get(keyword)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _resolve(root: Schema, reference: Any) -> Schema | None:
    if not isinstance(reference, str):
        return None
    end: Any = root
    for part in reference.removeprefix("#").split("/")[1:]:
        step = unescaped(part)
        end = cast("dict[str, Any]", end).get(step) if isinstance(end, dict) else None
    return cast(Schema, end) if isinstance(end, dict) else None
