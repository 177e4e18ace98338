"""What an environment has, with the defaults of the classes that its values are of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..base.json_values import Keys
from ..generate.ir import Record, Value
from ..generate.schema.walk import leaves
from .analysis import Analysis
from .constructed import Call, Constructed, Items, Pairs
from .tree import plain


def effective(analysis: Analysis, environment: str) -> dict[Keys, Any]:
    """Every value that holds no other one, by its keys: those that layers give, then those that are defaults."""
    found: dict[Keys, Any] = dict(leaves(plain(analysis.deployment.merged(environment))))
    records = {record.name: record for module in analysis.types.built.package.modules for record in module.records}
    for resource, value in analysis.values.environments[environment].items():
        for keys, default in _defaults(value, (resource,), records):
            for end in range(1, len(keys)):
                found.pop(keys[:end], None)  # an empty map, which has defaults
            found |= {(*keys, *rest): inner for rest, inner in leaves(default)}
    return found


def _defaults(value: Constructed, at: Keys, records: Mapping[str, Record]) -> Iterator[tuple[Keys, Any]]:
    match value:
        case Call(cls, _, arguments):
            for argument in arguments:
                yield from _defaults(argument.value, at if argument.key is None else (*at, argument.key), records)
            given = {argument.name for argument in arguments}
            for field in records[cls].fields:
                default = field.default
                if field.name not in given and isinstance(default, Value) and (default.value is not None or field.null):
                    yield (*at, field.key.raw), default.value
        case Items(members):
            for index, member in enumerate(members):
                yield from _defaults(member, (*at, index), records)
        case Pairs(members):
            for key, member in members.items():
                yield from _defaults(member, (*at, key), records)
        case _:
            return
