"""Values as constructor calls, laid out so that Git merges what two branches changed.

Values that are apart in deployment.yaml are side by side here, and Git cannot merge changes of adjacent lines. So each value has
a line of its own between two that no change of a value touches: the path that leads to it, and an empty one.
"""

from __future__ import annotations

from ..generate.emit.code import Code, code, identifier, join, literal
from .constructed import Call, Constructed, Items, Pairs
from .expression import flat


def entry(key: str, constructed: Constructed, depth: int) -> Code:
    """One entry of a dictionary on lines indented by `depth`, without the indentation of the first and the comma of the last."""
    margin, name = Code("    " * depth), Code(identifier(key))
    value = _value(constructed, depth, name)
    return (
        code("{}: {}", literal(key), value)
        if "\n" in value
        else code("# {}\n{}{}: {}", name, margin, literal(key), value)
    )


def _value(constructed: Constructed, depth: int, path: Code) -> Code:
    inner = depth + 1
    margin, close = Code("    " * inner), Code("    " * depth)
    match constructed:
        case Call() if constructed.arguments:
            parts = [
                _lines(code("{}=", identifier(a.name)), a.value, inner, code("{}.{}", path, identifier(a.name)))
                for a in constructed.arguments
            ]
            return code("{}(\n{}\n{})", identifier(constructed.cls), join("\n", parts), close)
        case Items() if any(isinstance(member, Call | Pairs | Items) for member in constructed.members):
            members = [code("{}{},", margin, _value(member, inner, path)) for member in constructed.members]
            return code("(\n{}\n{})" if constructed.fixed else "[\n{}\n{}]", join("\n", members), close)
        case Pairs() if constructed.members:
            parts = [
                _lines(code("{}: ", literal(key)), member, inner, code("{}[{}]", path, literal(key)))
                for key, member in constructed.members.items()
            ]
            return code("{{\n{}\n{}}}", join("\n", parts), close)
        case _:
            return flat(constructed)


def _lines(name: Code, constructed: Constructed, depth: int, path: Code) -> Code:
    """One argument or entry, with the lines that keep it apart."""
    margin, value = Code("    " * depth), _value(constructed, depth, path)
    if "\n" in value:
        return code("{}{}{},\n", margin, name, value)
    return code("{}# {}\n{}{}{},\n", margin, path, margin, name, value)
