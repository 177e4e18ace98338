"""Types and fields of the IR as annotations, laid out as formatters lay them out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..ir import Env, Field, ListOf, Lit, MapOf, Prim, Ref, TupleOf, Type, Union, UnsetDefault
from ..reference_forms import ANYTHING, BARE, PYTHON_TYPES
from .code import Code, code, identifier, join, literal, tuple_of

_WIDTH = 120


def annotation(type_: Type) -> Code:
    """A type as an annotation."""
    match type_:
        case Prim(name):
            return identifier(name) if name != "None" else Code("None")
        case Lit(values):
            return code("Literal[{}]", join(", ", [literal(value) for value in values]))
        case Ref(name):
            return identifier(name)
        case Env(of, into):
            return identifier(of) if of in BARE else code("{}[{}]", identifier(of), annotation(into))
        case ListOf(item):
            return code("list[{}]", annotation(item))
        case TupleOf(items):
            return code("tuple[{}]", join(", ", [annotation(item) for item in items]))
        case MapOf(value):
            return code("Mapping[str, {}]", annotation(value))
        case Union(members):
            return join(" | ", [annotation(member) for member in members])


def wrapped(type_: Type, used: int, depth: int) -> Code:
    """A type as an annotation that begins at column `used` of a line indented by `depth`; broken where it is too long."""
    plain = annotation(type_)
    if used + len(plain) <= _WIDTH:
        return plain
    margin, close = Code("    " * (depth + 1)), Code("    " * depth)
    if isinstance(type_, Lit):
        values = [literal(value) for value in type_.values]
        line = join(", ", values)
        if len(values) > 8 and len(margin) + len(line) <= _WIDTH:
            return code("Literal[\n{}{}\n{}]", margin, line, close)
        # One per line, as formatters do after a trailing comma.
        return code("Literal[\n{}\n{}]", join("\n", [code("{}{},", margin, value) for value in values]), close)
    if isinstance(type_, Union):
        if len(margin) + len(plain) <= _WIDTH:
            return code("(\n{}{}\n{})", margin, plain, close)
        parts = [wrapped(member, len(margin) + 2, depth + 1) for member in type_.members]
        first, rest = parts[0], parts[1:]
        tail = join("", [code("\n{}| {}", margin, part) for part in rest])
        return code("(\n{}{}{}\n{})", margin, first, tail, close)
    if isinstance(type_, ListOf):
        return code("list[\n{}{}\n{}]", margin, wrapped(type_.item, len(margin), depth + 1), close)
    if isinstance(type_, TupleOf):
        items = [code("{}{},", margin, wrapped(item, len(margin) + 1, depth + 1)) for item in type_.items]
        return code("tuple[\n{}\n{}]", join("\n", items), close)
    if isinstance(type_, MapOf):
        return code("Mapping[\n{}str,\n{}{},\n{}]", margin, margin, wrapped(type_.value, len(margin), depth + 1), close)
    return plain


def _filled(parts: list[Code], indent: int) -> list[Code]:
    """Members of a long list, several on a line."""
    lines: list[Code] = []
    line: list[Code] = []
    length = indent
    for part in parts:
        if line and length + len(part) + 2 > _WIDTH:
            lines.append(code("{},", join(", ", line)))
            line, length = [], indent
        line.append(part)
        length += len(part) + 2
    lines.append(code("{},", join(", ", line)))
    return lines


def alias_value(type_: Type) -> Code:
    """The right side of a type alias: what is defined elsewhere is quoted, so that nothing is imported for it."""
    match type_:
        case Lit(values):
            flat = annotation(type_)
            if len(flat) <= 80:
                return flat
            lines = _filled([literal(value) for value in values], 4)
            return code("Literal[\n{}\n]", join("\n", [code("    {}", line) for line in lines]))
        case Union(members):
            parts = [code("    {},", alias_value(member)) for member in members]
            return code("Union[\n{}\n]", join("\n", parts))
        case Prim(name) if name not in ANYTHING and name not in PYTHON_TYPES:
            return annotation(type_)
        case _:
            text = annotation(type_)
            # ty takes no escaped characters in a type.
            return Code(f"'{text}'") if '"' in text and not {"'", "\\"} & {*text} else literal(str(text))


def names_in(type_: Type) -> Iterable[str]:
    """The records and aliases, and the names of typing and the runtime, that an annotation mentions."""
    match type_:
        case Ref(name):
            yield name
        case Prim(name):
            if name in ANYTHING or name in PYTHON_TYPES:
                yield name
        case Lit():
            yield "Literal"
        case Env(of, into):
            yield of
            if of not in BARE:
                yield from names_in(into)
        case ListOf(item):
            yield from names_in(item)
        case MapOf(value):
            yield "Mapping"
            yield from names_in(value)
        case Union(members) | TupleOf(members):
            for member in members:
                yield from names_in(member)


def field_line(field: Field, default: Code | None) -> Code:
    """`name: type = default`."""
    name = identifier(field.name)
    unset = isinstance(field.default, UnsetDefault)
    used = 4 + len(name) + 2 + (len(default) + 3 if default else 0) + (8 if unset else 0)
    type_ = field.type if not unset else Union((*_members(field.type), Ref("Unset")))
    if isinstance(field.type, Prim) and field.type.name in ANYTHING and unset:
        type_ = Union((field.type, Ref("Unset")))
    if default and isinstance(type_, Lit) and used + len(annotation(type_)) > _WIDTH:
        flat = code("{}: {} = (", name, annotation(type_))
        if len(type_.values) == 1 or (len(type_.values) > 8 and 4 + len(flat) <= _WIDTH):
            return code("{}\n        {}\n    )", flat, default)
    call = bool(default and default.startswith("field("))
    if default and (call or isinstance(type_, Union)) and used - (8 if unset else 0) + len(annotation(type_)) > _WIDTH:
        # The right side gives way before the annotation does.
        head = code("{}: {} = ", name, annotation(type_))
        if call and 4 + len(head) + len("field(") <= _WIDTH:
            return code("{}field(\n        {}\n    )", head, Code(default[len("field(") : -1]))
        if 4 + len(head) + len("(") <= _WIDTH:
            return code("{}(\n        {}\n    )", head, default)
    flat = annotation(type_)
    fits = 4 + len(name) + 2 + len(flat) + len(" = (") <= _WIDTH
    if default and isinstance(type_, Union) and used - (8 if unset else 0) + len(flat) > _WIDTH and fits:
        return code("{}: {} = (\n        {}\n    )", name, flat, default)
    shown = wrapped(type_, used - (8 if unset else 0), 1)
    return code("{}: {} = {}", name, shown, default) if default else code("{}: {}", name, shown)


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, Union) else (type_,)


def key_map(keys: list[Code]) -> Code:
    """A mapping display, on several lines where it is long."""
    line = code("{{{}}}", join(", ", keys)) if keys else Code("")
    if len(line) <= _WIDTH - len("    _keys_: ClassVar[Mapping[str, str]] = "):
        return line
    return code("{{\n{}\n    }}", join("\n", [code("        {},", key) for key in keys]))


def names_tuple(names: list[Code], used: int) -> Code:
    """A tuple display at a column of a line of depth 1, on several lines where it is long."""
    line = tuple_of(names)
    if used + len(line) <= _WIDTH:
        return line
    return code("(\n{}\n    )", join("\n", [code("        {},", name) for name in names]))


def bag_line(name: Code, value: Code, *, hidden: bool) -> Code:
    default_text = Code("default_factory=empty, repr=False" if hidden else "default_factory=empty")
    line = code("{}: {} = field({})", name, value, default_text)
    if 4 + len(line) <= _WIDTH:
        return line
    return code("{}: {} = field(\n        {}\n    )", name, value, default_text)


def import_order(name: str) -> tuple[int, tuple[tuple[int, str], ...]]:
    """How names of one import are sorted. Constants, classes, functions: the order that import sorters want."""
    parts = tuple((int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name))
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, parts)


def imported(module: Code, names: list[Code], package: Code = Code(".")) -> Code:  # noqa: B008 - a string
    """The import of names of another module of the package, in a block."""
    return code("    from {}{} import {}", package, module, one_a_line(names, 1))


def one_a_line(names: list[Code], depth: int = 0) -> Code:
    """Names in brackets, one a line: what two branches add merges, and another name changes no line."""
    margin = Code("    " * depth)
    return code("(\n{}\n{})", join("\n", [code("{}    {},", margin, name) for name in names]), margin)
