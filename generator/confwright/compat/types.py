"""TYPE: code that uses the package stops to type-check, or to run. Judged on the classes, which are what callers see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..base.json_values import unescaped
from ..base.said import as_name
from ..generate.emit.annotations import annotation
from ..generate.ir import Alias, Field, NoDefault, Package, Record
from ..generate.schema.node import Place
from .change import Change


def type_changes(old: Package, new: Package) -> Iterator[Change]:
    """Every class, alias and field that callers can no longer use as they did."""
    after = _named(new)
    for name, before in _named(old).items():
        now = after.get(name)
        if now is None:
            yield Change(
                "type-class-removed", name, f"there is no {as_name(name)} any more", _place(before.pointer), in_old=True
            )
        elif isinstance(before, Record) and isinstance(now, Record):
            yield from _fields(before, now)
        elif isinstance(before, Alias) and isinstance(now, Alias):
            if _differ(annotation(before.type), annotation(now.type)):
                message = (
                    f"{as_name(name)} was {as_name(annotation(before.type))}, and is {as_name(annotation(now.type))}"
                )
                yield Change("type-changed", name, message, _place(now.pointer))
        else:
            kinds = ("a class", "a name of a type")
            words = kinds if isinstance(before, Record) else kinds[::-1]
            yield Change(
                "type-changed", name, f"{as_name(name)} was {words[0]}, and is {words[1]}", _place(now.pointer)
            )
    if _differ(annotation(old.root), annotation(new.root)):
        message = f"load gave {as_name(annotation(old.root))}, and gives {as_name(annotation(new.root))}"
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
            message = f"{as_name(before.name)} has no {as_name(field.name)} any more"
            yield Change("type-field-removed", at, message, _place(field.pointer), in_old=True)
            continue
        was, now_is = annotation(field.type), annotation(found.type)
        if _differ(was, now_is):
            yield Change("type-changed", at, f"was {as_name(was)}, and is {as_name(now_is)}", _place(found.pointer))
        if _must_be_given(found) and not _must_be_given(field):
            yield Change("type-field-required", at, "must be given now", _place(found.pointer))
    for name, field in fields.items():
        if _must_be_given(field):
            yield Change(
                "type-field-required", f"{now.name}.{name}", "is new, and must be given", _place(field.pointer)
            )


def _differ(before: str, after: str) -> bool:
    """Whether two annotations are different types: the order of a union says nothing."""
    return before != after and _ordered(before) != _ordered(after)


def _ordered(text: str) -> str:
    """An annotation with the members of each union and of each Literal in one order."""
    if text[:1] in "'\"" and text[:1] == text[-1:] and text.count(text[0]) == 2:
        return text
    for mark in (" | ", ", "):
        parts = _split(text, mark)
        if len(parts) > 1:
            return mark.join(sorted(map(_ordered, parts)) if mark == " | " else map(_ordered, parts))
    name, bracket, inner = text.partition("[")
    if not bracket or not text.endswith("]"):
        return text
    parts = [_ordered(part) for part in _split(inner[:-1], ", ")]
    return f"{name}[{', '.join(sorted(parts) if name == 'Literal' else parts)}]"


def _split(text: str, mark: str) -> list[str]:
    """A text at a mark that is in no brackets and no quotes."""
    parts, depth, quote, begin = list[str](), 0, "", 0
    at = 0
    while at < len(text):
        letter = text[at]
        if quote:
            at += letter == "\\"
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "[(":
            depth += 1
        elif letter in "])":
            depth -= 1
        elif depth == 0 and text.startswith(mark, at):
            parts.append(text[begin:at])
            begin = at + len(mark)
        at += 1
    return [*parts, text[begin:]]


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
    return Place(document, tuple(unescaped(t) for t in path.split("/")[1:]))
