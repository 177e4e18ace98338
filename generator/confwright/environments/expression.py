"""Values as constructor calls, in the layout of a formatter."""

from __future__ import annotations

from collections.abc import Iterator

from ..generate.emit.code import Code, code, identifier, join, literal, tuple_of
from .constructed import Call, Constructed, Items, Pairs, Plain, Reference, Template

_WIDTH = 120


def expression(constructed: Constructed, depth: int, used: int) -> Code:
    """The expression that makes a value; it begins at column `used` of a line indented by `depth`."""
    line = flat(constructed)
    if used + len(line) + 1 <= _WIDTH:
        return line
    inner = depth + 1
    margin = Code("    " * inner)

    def lines(parts: list[Code]) -> Code:
        return join("\n", [code("{}{},", margin, part) for part in parts])

    close = Code("    " * depth)
    match constructed:
        case Call() if constructed.arguments:
            parts = [_named(a.name, a.value, inner) for a in constructed.arguments]
            return code("{}(\n{}\n{})", identifier(constructed.cls), lines(parts), close)
        case Items():
            parts = [expression(member, inner, 4 * inner) for member in constructed.members]
            return code("(\n{}\n{})" if constructed.fixed else "[\n{}\n{}]", lines(parts), close)
        case Template():
            parts = [expression(part, inner, 4 * inner) for part in constructed.parts]
            return code("{}(\n{}\n{})", identifier(constructed.cls), lines(parts), close)
        case Pairs():
            parts = [_entry(key, member, inner) for key, member in constructed.members.items()]
            return code("{{\n{}\n{}}}", lines(parts), close)
        case _:
            return line


def _entry(key: str, constructed: Constructed, depth: int) -> Code:
    name = literal(key)
    return code("{}: {}", name, expression(constructed, depth, 4 * depth + len(name) + 2))


def _named(name: str, constructed: Constructed, depth: int) -> Code:
    return code("{}={}", identifier(name), expression(constructed, depth, 4 * depth + len(name) + 1))


def flat(constructed: Constructed) -> Code:
    """The expression that makes a value, on one line."""
    match constructed:
        case Reference():
            return code("EnvVar({})", literal(constructed.name))
        case Call():
            parts = [code("{}={}", identifier(a.name), flat(a.value)) for a in constructed.arguments]
            return code("{}({})", identifier(constructed.cls), join(", ", parts))
        case Items():
            parts = [flat(member) for member in constructed.members]
            return tuple_of(parts) if constructed.fixed else code("[{}]", join(", ", parts))
        case Pairs():
            parts = [code("{}: {}", literal(key), flat(member)) for key, member in constructed.members.items()]
            return code("{{{}}}", join(", ", parts))
        case Template():
            return code("{}({})", identifier(constructed.cls), join(", ", [flat(part) for part in constructed.parts]))
        case Plain():
            return literal(constructed.value)


def classes(constructed: Constructed) -> Iterator[tuple[str, str]]:
    """The module and name of every class that an expression calls; those of the runtime are in the module ''."""
    match constructed:
        case Reference():
            yield "", "EnvVar"
        case Call():
            yield constructed.module, constructed.cls
            for argument in constructed.arguments:
                yield from classes(argument.value)
        case Template():
            yield "", constructed.cls
            for part in constructed.parts:
                yield from classes(part)
        case Items():
            for member in constructed.members:
                yield from classes(member)
        case Pairs():
            for member in constructed.members.values():
                yield from classes(member)
        case Plain():
            return
