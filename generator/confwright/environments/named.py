"""Resources that are made of other resources, which they name: each must be there, of the right class, and not made of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..runtime.hints import did_you_mean
from .made import Call, Items, Made, Pairs, Plain
from .stage import Finding
from .tree import Keys
from .types import Types, converted, names_of


@dataclass(frozen=True, slots=True)
class Naming:
    """A place that names a resource."""

    keys: Keys
    record: str
    name: str


def wrongly_named(types: Types, values: Mapping[str, Made]) -> Iterator[Finding]:
    """What is wrong with the names of resources in the values of one environment."""
    keys = names_of(types)
    if not keys:
        return
    known = converted(types)
    made_of: dict[str, set[str]] = {}
    for resource, made in values.items():
        for naming in _namings(made, (resource,), keys):
            wrong = _wrong(types, values, naming, known)
            if wrong is None:
                made_of.setdefault(resource, set()).add(naming.name)
                if resource in _reached(naming.name, made_of):
                    wrong = (
                        f"{naming.name!r} is made of {resource!r} itself",
                        "one of them must be made of something else",
                    )
            if wrong is not None:
                yield Finding(naming.keys, "resource-reference", *wrong, on_key=False)


def _wrong(types: Types, values: Mapping[str, Made], naming: Naming, known: set[str]) -> tuple[str, str | None] | None:
    """What is wrong with a name by itself, and what to do."""
    made = values.get(naming.name)
    if made is None:
        hint = did_you_mean(naming.name, values) or "resources: " + ", ".join(values)
        return f"there is no resource {naming.name!r}", hint
    if naming.name not in known or not isinstance(made, Call):
        return f"{naming.name!r} is no resource of Dagster", "its schema has no 'x-resource'"
    plans = types.built.plan.records
    wanted = plans[naming.record].node.properties[names_of(types)[naming.record]].names_resource
    node = plans[made.cls].node
    if wanted == node.resource or wanted in node.resource_kinds:
        return None
    hint = "if it is one: import both classes with one command of `confwright import dagster-resources`"
    return f"{naming.name!r} is no {wanted}, it is {node.resource}", hint


def _reached(start: str, made_of: Mapping[str, set[str]]) -> set[str]:
    """The resources that one is made of, however deep, and itself."""
    found: set[str] = set()
    pending = [start]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += made_of.get(name, ())
    return found


def _namings(made: Made, at: Keys, keys: Mapping[str, str]) -> Iterator[Naming]:
    match made:
        case Call():
            for argument in made.arguments:
                below = at if argument.key is None else (*at, argument.key)
                if keys.get(made.cls) == argument.key and isinstance(argument.value, Plain):
                    yield Naming(below, made.cls, str(argument.value.value))
                else:
                    yield from _namings(argument.value, below, keys)
        case Items():
            for index, member in enumerate(made.members):
                yield from _namings(member, (*at, index), keys)
        case Pairs():
            for key, member in made.members.items():
                yield from _namings(member, (*at, key), keys)
        case _:
            return
