"""From typed values back to data: the keys that were written, in their order; else what differs from the defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, final

from .classes import REQUIRED, function, shape_of
from .record import MAPPING, REFERENCE, SEQUENCE, UNSET, EnvVar, Record

_OFTEN: Final = 8
"""Records of one class and order of keys after which it pays to compile how they are dumped."""
_MOST: Final = 64
"""Orders of keys that are remembered of one class."""


@final
class _Wire:
    """How a class is written: its fields by key, what each is when left out, and the orders of keys that were met."""

    __slots__ = ("bag", "fields", "met", "names", "writers")

    def __init__(self, cls: type[Any]) -> None:
        keys: Mapping[str, str] = cls._keys_
        tags: tuple[str, ...] = cls._tags_
        shape = shape_of(cls)
        self.bag = "extra" in shape.fields and "extra" not in keys
        entries = [
            (keys.get(name, name), name, REQUIRED if name in tags else shape.default(name))
            for name in shape.fields
            if name != "extra" or "extra" in keys
        ]
        self.fields = tuple(entries)
        self.names = {key: name for key, name, _ in entries}
        self.met: dict[tuple[str, ...], int] = {}
        self.writers: dict[tuple[str, ...] | None, Callable[[Any], dict[str, Any]]] = {}

    def meet(self, order: tuple[str, ...]) -> None:
        """Count an order of keys; one that comes often gets a function of its own."""
        times = self.met[order] = self.met.get(order, 0) + 1
        if times == _OFTEN and order and self.names.keys() >= set(order):
            self.writers[order] = self._compiled(order)
        if len(self.met) > _MOST:
            self.met.clear()
            self.writers.clear()

    def _compiled(self, order: tuple[str, ...]) -> Any:
        # Keys come in as values, so that nothing of a document can be code; names of fields are identifiers.
        values: dict[str, Any] = {"plain": _PLAIN, "dump": dump_value, "slow": _dump_record}
        members: list[str] = []
        for number, key in enumerate(order):
            values[f"key{number}"] = key
            name = self.names[key]
            members.append(f"key{number}: x if (x := v.{name}).__class__ in plain else dump(x),")
        # What has no field may stand under the key of one, where its value fits none of the field's types.
        rest = [" if v.extra:", "  return slow(v)"] if self.bag else []
        return function("dump_record", ["v"], [*rest, " return {", *members, " }"], values)


_WIRES: Final[dict[type, _Wire]] = {}
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


def _wire_of(cls: type) -> _Wire:
    wire = _WIRES.get(cls)
    if wire is None:
        wire = _WIRES[cls] = _Wire(cls)
    return wire


def items_of(record: Record) -> list[tuple[str, Any]]:
    """The keys and values of a record, as they are written."""
    wire = _wire_of(type(record))
    extra: Mapping[str, Any] = (getattr(record, "extra", None) or {}) if wire.bag else {}
    written: tuple[str, ...] | None = getattr(record, "_written", None)
    if written is not None:
        names = wire.names
        return [(key, extra[key] if key in extra else getattr(record, names[key])) for key in written]
    items: list[tuple[str, Any]] = []
    for key, name, default in wire.fields:
        value = getattr(record, name)
        if value is UNSET or (default is not REQUIRED and type(value) is type(default) and value == default):
            continue
        items.append((key, value))
    items.extend(extra.items())
    return items


def dump_value(value: Any) -> Any:
    """The data that a value is written as. Raises TypeError for what is no value of a configuration."""
    kind = value.__class__
    if kind in _WIRES:
        return _WIRES[kind].writers.get(getattr(value, "_written", None), _dump_record)(value)
    if kind in _PLAIN:
        return value
    if kind is list:
        for member in value:
            if member.__class__ not in _PLAIN:
                return [dump_value(member) for member in value]
        return [*value]
    if kind is dict:
        return _dumped(value)
    if kind is EnvVar or isinstance(value, REFERENCE):
        return value.wire()
    if isinstance(value, Record):
        return _dump_record(value)
    if isinstance(value, MAPPING):
        return {key: dump_value(member) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [dump_value(member) for member in value]
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"not a value of a configuration: {kind.__name__}")


def _dumped(data: dict[str, Any]) -> dict[str, Any]:
    for member in data.values():
        if member.__class__ not in _PLAIN:
            return {key: dump_value(member) for key, member in data.items()}
    return {**data}


def _dump_record(record: Any) -> dict[str, Any]:
    written: tuple[str, ...] | None = getattr(record, "_written", None)
    if written is not None:
        _wire_of(record.__class__).meet(written)
    return _dumped(dict(items_of(record)))
