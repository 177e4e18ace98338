"""TYPE: code that uses the package stops to type-check, or to run. Judged on the classes, which are what callers see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..annotations import annotation
from ..ir import Alias, Field, NoDefault, Package, Record
from ..schema.node import Place
from .change import Change


def type_changes(old: Package, new: Package) -> Iterator[Change]:
    """Every class, alias and field that callers can no longer use as they did."""
    after = _named(new)
    for name, before in _named(old).items():
        now = after.get(name)
        if now is None:
            yield Change(
                "type-class-removed", name, f"there is no {name} any more", _place(before.pointer), in_old=True
            )
        elif isinstance(before, Record) and isinstance(now, Record):
            yield from _fields(before, now)
        elif isinstance(before, Alias) and isinstance(now, Alias):
            if annotation(before.type) != annotation(now.type):
                message = f"{name} was {annotation(before.type)}, and is {annotation(now.type)}"
                yield Change("type-changed", name, message, _place(now.pointer))
        else:
            kinds = ("a class", "a name of a type")
            words = kinds if isinstance(before, Record) else kinds[::-1]
            yield Change("type-changed", name, f"{name} was {words[0]}, and is {words[1]}", _place(now.pointer))
    if annotation(old.root) != annotation(new.root):
        message = f"load gave {annotation(old.root)}, and gives {annotation(new.root)}"
        yield Change("type-changed", "load", message, Place(*_root(new)))


def _root(package: Package) -> tuple[str, tuple[str, ...]]:
    """The top of the file that the first module came from."""
    named = list(_named(package).values())
    return (named[0].pointer.partition("#")[0] if named else "", ())


def _fields(before: Record, now: Record) -> Iterator[Change]:
    fields = {field.name: field for field in now.fields}
    for field in before.fields:
        at = f"{before.name}.{field.name}"
        found = fields.pop(field.name, None)
        if found is None:
            message = f"{before.name} has no {field.name} any more"
            yield Change("type-field-removed", at, message, _place(field.pointer), in_old=True)
            continue
        was, now_is = annotation(field.type), annotation(found.type)
        if was != now_is:
            yield Change("type-changed", at, f"was {was}, and is {now_is}", _place(found.pointer))
        if _must_be_given(found) and not _must_be_given(field):
            yield Change("type-field-required", at, "must be given now", _place(found.pointer))
    for name, field in fields.items():
        if _must_be_given(field):
            yield Change(
                "type-field-required", f"{now.name}.{name}", "is new, and must be given", _place(field.pointer)
            )


def _must_be_given(field: Field) -> bool:
    return isinstance(field.default, NoDefault)


def _named(package: Package) -> Mapping[str, Record | Alias]:
    found: dict[str, Record | Alias] = {}
    for module in package.modules:
        found |= {record.name: record for record in module.records}
        found |= {alias.name: alias for alias in module.aliases}
    return found


def _place(pointer: str) -> Place:
    document, _, path = pointer.partition("#")
    return Place(document, tuple(t.replace("~1", "/").replace("~0", "~") for t in path.split("/")[1:]))
