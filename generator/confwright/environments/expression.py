"""Values as constructor calls."""

from __future__ import annotations

from collections.abc import Iterator

from ..code import Code, code, identifier, join, literal
from .made import Call, Items, Made, Pairs, Plain, Reference, Template

_WIDTH = 120


def expression(made: Made, depth: int, used: int) -> Code:
    """The expression that makes a value; it begins at column `used` of a line indented by `depth`."""
    flat = _flat(made)
    if used + len(flat) + 1 <= _WIDTH:
        return flat
    inner = depth + 1
    margin = Code("    " * inner)

    def lines(parts: list[Code]) -> Code:
        return join("\n", [code("{}{},", margin, part) for part in parts])

    close = Code("    " * depth)
    match made:
        case Call() if made.arguments:
            parts = [_named(a.name, a.value, inner) for a in made.arguments]
            return code("{}(\n{}\n{})", identifier(made.cls), lines(parts), close)
        case Items():
            parts = [expression(member, inner, 4 * inner) for member in made.members]
            return code("[\n{}\n{}]", lines(parts), close)
        case Template():
            parts = [expression(part, inner, 4 * inner) for part in made.parts]
            return code("{}(\n{}\n{})", identifier(made.cls), lines(parts), close)
        case Pairs():
            parts = [entry(key, member, inner) for key, member in made.members.items()]
            return code("{{\n{}\n{}}}", lines(parts), close)
        case _:
            return flat


def entry(key: str, made: Made, depth: int) -> Code:
    """One entry of a dictionary on a line indented by `depth`."""
    name = literal(key)
    return code("{}: {}", name, expression(made, depth, 4 * depth + len(name) + 2))


def _named(name: str, made: Made, depth: int) -> Code:
    return code("{}={}", identifier(name), expression(made, depth, 4 * depth + len(name) + 1))


def _flat(made: Made) -> Code:
    match made:
        case Reference():
            return code("EnvVar({})", literal(made.name))
        case Call():
            parts = [code("{}={}", identifier(a.name), _flat(a.value)) for a in made.arguments]
            return code("{}({})", identifier(made.cls), join(", ", parts))
        case Items():
            return code("[{}]", join(", ", [_flat(member) for member in made.members]))
        case Pairs():
            parts = [code("{}: {}", literal(key), _flat(member)) for key, member in made.members.items()]
            return code("{{{}}}", join(", ", parts))
        case Template():
            return code("{}({})", identifier(made.cls), join(", ", [_flat(part) for part in made.parts]))
        case Plain():
            return literal(made.value)


def classes(made: Made) -> Iterator[tuple[str, str]]:
    """The module and name of every class that an expression calls; those of the runtime are in the module ''."""
    match made:
        case Reference():
            yield "", "EnvVar"
        case Call():
            yield made.module, made.cls
            for argument in made.arguments:
                yield from classes(argument.value)
        case Template():
            yield "", made.cls
            for part in made.parts:
                yield from classes(part)
        case Items():
            for member in made.members:
                yield from classes(member)
        case Pairs():
            for member in made.members.values():
                yield from classes(member)
        case Plain():
            return
