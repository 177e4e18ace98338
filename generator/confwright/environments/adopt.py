"""A document as the Python that makes it: constructor calls, typed, in the layout of a formatter."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any, cast

from ..generate.emit.code import Code, code, identifier, join, literal
from ..generate.reference_forms import FROM_TEXT
from .constructed import Argument, Call, Constructed, Items, Pairs, Plain, Reference, Template, template_of
from .expression import classes, expression

_WIDTH = 120


def python_of(value: Any, package: ModuleType, imported_as: str, source: str) -> str:
    """The text of a module whose `config` equals `value`, which was read by `package`.

    What the document wrote is written, defaults too; what it left out is left out. `imported_as` is the package as the module
    shall import it, `source` the name of the document. A value that is not an object of a class is annotated with its type.
    """
    constructed = _constructed(value)
    names = {name for _, name in classes(constructed)} - {""}
    exported = set(cast("list[str]", package.__all__))
    root = sorted(names & exported)
    # A root that is a list or a plain mapping has no class: what `load` gives is an alias, whose name is the annotation.
    annotation = "" if isinstance(constructed, Call) else _alias(package)
    imports = sorted({*root, annotation} if annotation in exported else root)
    head = [
        code('"""{}, as Python."""', Code(_words(source))),
        Code(""),
        Code("from __future__ import annotations"),
        Code(""),
    ]
    if imports:
        head += [_import(imported_as, imports), Code("")]
    left = f"config: {annotation} = " if annotation in imports else "config = "
    body = code("{}{}", Code(left), expression(constructed, 0, len(left)))
    return "\n".join([*head, body, ""])


def _words(source: str) -> str:
    shown = literal(source)[1:-1]
    return shown.replace("\\", "/")


def _import(package: str, names: list[str]) -> Code:
    line = code("from {} import {}", Code(package), join(", ", [identifier(name) for name in names]))
    if len(line) <= _WIDTH:
        return line
    return code("from {} import (\n{}\n)", Code(package), join("\n", [code("    {},", identifier(n)) for n in names]))


def _alias(package: ModuleType) -> str:
    return str(package.load.__annotations__.get("return", ""))


def _constructed(value: Any) -> Constructed:
    """The description of a value that a generated package has read."""
    cls: Any = value.__class__
    if hasattr(cls, "_keys_"):
        return _call(value, cls)
    if cls.__name__ == "EnvVar":
        return Reference(str(value.name), "str")
    if any(base.__name__ == "Reference" for base in cls.__mro__):
        return template_of(value, _constructed)
    if isinstance(getattr(value, "text", None), str) and hasattr(cls, "_format"):
        return Template(FROM_TEXT, (Plain(cls._format), Plain(value.text)))
    if isinstance(value, Mapping):
        return Pairs({str(key): _constructed(member) for key, member in cast("Mapping[str, Any]", value).items()})
    if isinstance(value, Sequence) and not isinstance(value, str):
        return Items(
            tuple(_constructed(member) for member in cast("Sequence[object]", value)), isinstance(value, tuple)
        )
    return Plain(value)


def _call(record: Any, cls: Any) -> Call:
    keys: Mapping[str, str] = cls._keys_
    tags: tuple[str, ...] = cls._tags_
    written: list[str] = list(record._written)
    # A value that does not fit the field of its key, which only some documents have, stays among the other keys.
    beside: Mapping[str, Any] = record.extra if hasattr(record, "extra") and "extra" not in keys else {}
    arguments: list[Argument] = []
    for field in dataclasses.fields(record):
        key = keys.get(field.name, field.name)
        value = getattr(record, field.name)
        if field.name == "extra" and "extra" not in keys:
            if value:
                arguments.append(Argument("extra", None, _constructed(value)))
        elif key in written and key not in beside and not (field.name in tags and value == field.default):
            arguments.append(Argument(field.name, key, _constructed(value)))
    order = {key: number for number, key in enumerate(written)}
    arguments.sort(key=lambda one: order.get(one.key, len(order)) if one.key is not None else len(order))
    return Call(str(cls.__name__), str(cls.__module__), tuple(arguments))
