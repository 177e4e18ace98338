"""Defaults of fields as code: literals, and what makes a new list, mapping or object of a class."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...base.json_values import is_list, is_object
from ..ir import Field, Fixed, Instance, NoDefault, Plain, Record, Ref, Union, UnsetDefault, Value
from ..names import BAG
from .annotations import annotation
from .code import Code, code, identifier, join, literal, tuple_of


def default_code(field: Field, maker: Code | None = None) -> Code | None:
    """The right side of a field; `maker` is the function that makes its default, where it has one."""
    match field.default:
        case NoDefault():
            return Code("field(repr=False)") if field.sensitive else None
        case UnsetDefault():
            return Code("field(default=UNSET, repr=False)") if field.sensitive else Code("UNSET")
        case Value(value, built):
            if built is not None or isinstance(value, (list, dict)):
                maker = maker or factory(field)
                return code("field(default_factory={}{})", maker, Code(", repr=False") if field.sensitive else Code(""))
            if field.sensitive:
                return code("field(default={}, repr=False)", literal(value))
            return literal(value)


def factory(field: Field) -> Code:
    """What makes a new list, mapping or object that is a default."""
    value = field.default.value if isinstance(field.default, Value) else None
    if not value and not objects_in(field):
        return identifier("empty_list" if isinstance(value, list) else "empty")
    return code("lambda: {}", _display(field))


def foreign_factory(record: Record, field: Field, home: Mapping[str, str], up: Code) -> tuple[Code, Code] | None:
    """The name and the text of the function that makes a default with classes of other modules; None for another default.

    Its imports are inside: classes of other modules are imported when they are needed. `home` names the module of each class.
    """
    names = sorted({built.name for built in objects_in(field)})
    if all(home[name] == record.module for name in names):
        return None
    name = identifier(f"_default_{record.name}_{field.name}")
    lines = [
        code("    from .{} import {}\n", identifier(home[one]), identifier(one))
        for one in names
        if home[one] != record.module
    ]
    if "plain(" in _display(field):
        lines.insert(0, code("    from {}_runtime.record import plain\n", up))
    result = code("def {}() -> {}:", name, annotation(field.type))
    return name, code("{}\n{}\n    return {}", result, join("", lines), _display(field))


def runtime_names(field: Field) -> set[str]:
    """The names of the runtime that the default needs where the class is built."""
    default = field.default
    if not isinstance(default, Value) or not (default.built is not None or isinstance(default.value, (list, dict))):
        return {"UNSET"} if isinstance(default, UnsetDefault) else set()
    text = factory(field)
    return {str(text)} if text.isidentifier() else {"plain"} if "plain(" in text else set()


def objects_in(field: Field) -> list[Instance]:
    """The objects of classes in the default of a field."""
    return list(_objects(field.default.built)) if isinstance(field.default, Value) else []


def _objects(value: Any) -> Iterator[Instance]:
    if isinstance(value, Instance):
        yield value
    below = [*(one for _, one in value.fields), *value.extra.values()] if isinstance(value, Instance) else value
    below = below.value if isinstance(below, Plain) else below.members if isinstance(below, Fixed) else below
    for one in below.values() if is_object(below) else below if is_list(below) else ():
        yield from _objects(one)


def _display(field: Field) -> Code:
    if not isinstance(field.default, Value):
        raise TypeError("no default")
    if field.default.built is not None:
        return _written(field.default.built)
    value = literal(field.default.value)
    # Type checkers do not look for a list's type in a union, nor in an alias of one.
    return code("plain({})", value) if isinstance(field.type, (Union, Ref)) else value


def _written(value: Any) -> Code:
    if isinstance(value, Instance):
        given = [code("{}={}", identifier(name), _written(one)) for name, one in value.fields]
        if value.extra:
            given.append(code("{}={}", identifier(BAG), _written(value.extra)))
        return code("{}({})", identifier(value.name), join(", ", given))
    if isinstance(value, Plain):
        return code("plain({})", _written(value.value))
    if isinstance(value, Fixed):
        return tuple_of([_written(one) for one in value.members])
    if is_list(value):
        return code("[{}]", join(", ", [_written(one) for one in value]))
    if is_object(value):
        return code("{{{}}}", join(", ", [code("{}: {}", literal(key), _written(one)) for key, one in value.items()]))
    return literal(value)
