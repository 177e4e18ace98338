"""Resources that are made of other resources, which they name: each must be there, of the right class, and not made of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..base.finding import Note
from ..base.json_values import Keys
from .constructed import Call, Constructed, Items, Pairs, Plain
from .reader import no_resource
from .real_classes import converted, kinds_of, names_of, real_class
from .types import Types


@dataclass(frozen=True, slots=True)
class Naming:
    """A place that names a resource."""

    keys: Keys
    record: str
    name: str


def wrongly_named(types: Types, values: Mapping[str, Constructed]) -> Iterator[Note]:
    """What is wrong with the names of resources in the values of one environment."""
    keys = names_of(types)
    if not keys:
        return
    known = converted(types)
    parts: dict[str, set[str]] = {}
    for resource, constructed in values.items():
        for naming in _namings(constructed, (resource,), keys):
            wrong = _wrong(types, values, naming, known)
            if wrong is None:
                parts.setdefault(resource, set()).add(naming.name)
                if resource in _reached(naming.name, parts):
                    wrong = (
                        f"{naming.name!r} uses {resource!r} itself",
                        "remove one of the two references",
                    )
            if wrong is not None:
                yield Note(naming.keys, "resource-reference", *wrong, on_key=False)


def _wrong(
    types: Types, values: Mapping[str, Constructed], naming: Naming, known: set[str]
) -> tuple[str, str | None] | None:
    """What is wrong with a name by itself, and what to do."""
    constructed = values.get(naming.name)
    if constructed is None:
        return no_resource(naming.name, values)
    if naming.name not in known or not isinstance(constructed, Call):
        return f"{naming.name!r} is not a resource of Dagster", "its schema has no 'x-resource'"
    plans = types.built.plan.records
    wanted = plans[naming.record].node.properties[names_of(types)[naming.record]].names_resource
    node = plans[constructed.cls].node
    if wanted in kinds_of(node):
        return None
    hint = "if it is one: import both classes with one command of `confwright import dagster-resources`"
    return f"{naming.name!r} is of class {real_class(node)}, not {wanted}", hint


def _reached(start: str, parts: Mapping[str, set[str]]) -> set[str]:
    """The resources that a resource uses, at any depth, and itself."""
    found: set[str] = set()
    pending = [start]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += parts.get(name, ())
    return found


def _namings(constructed: Constructed, at: Keys, keys: Mapping[str, str]) -> Iterator[Naming]:
    match constructed:
        case Call():
            for argument in constructed.arguments:
                below = at if argument.key is None else (*at, argument.key)
                if keys.get(constructed.cls) == argument.key and isinstance(argument.value, Plain):
                    yield Naming(below, constructed.cls, str(argument.value.value))
                else:
                    yield from _namings(argument.value, below, keys)
        case Items():
            for index, member in enumerate(constructed.members):
                yield from _namings(member, (*at, index), keys)
        case Pairs():
            for key, member in constructed.members.items():
                yield from _namings(member, (*at, key), keys)
        case _:
            return
