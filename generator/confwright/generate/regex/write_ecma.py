"""Writes the tree of a regular expression as ECMA-262 reads it with the `u` flag; see regex_dialects.py."""

from __future__ import annotations

from .character_sets import Ranges
from .errors import PatternError
from .nodes import Alt, Chars, Edge, Group, Look, Node, Repeat, Seq
from .write import character_set

_EDGES = {"^": "^", "$": "$", "b": r"\b", "B": r"\B"}
_SYNTAX = r"\^$.*+?()[]{}|/"


def written(node: Node) -> str:
    """The pattern of a tree without references. Raises PatternError."""
    match node:
        case Chars():
            return _characters(node.ranges)
        case Edge():
            return _EDGES[node.kind]
        case Seq():
            return "".join(f"(?:{written(part)})" if isinstance(part, Alt) else written(part) for part in node.parts)
        case Alt():
            return "|".join(written(option) for option in node.options)
        case Group():
            return f"(?:{written(node.body)})"
        case Look():
            return f"(?{'<' if node.behind else ''}{'!' if node.negated else '='}{written(node.body)})"
        case Repeat():
            body = written(node.body)
            return (body if isinstance(node.body, (Chars, Group)) else f"(?:{body})") + _times(node.least, node.most)
        case _:
            raise PatternError("a reference to a group")


def _times(least: int, most: int | None) -> str:
    if most is None:
        return "*" if least == 0 else "+" if least == 1 else f"{{{least},}}"
    return "?" if (least, most) == (0, 1) else f"{{{least}}}" if least == most else f"{{{least},{most}}}"


def _characters(ranges: Ranges) -> str:
    return character_set(ranges, ("[^]", "[]", _one), (_SYNTAX, r"\]^-["))


def _one(code: int, special: str) -> str:
    character = chr(code)
    if character in special:
        return "\\" + character
    if 0x20 <= code < 0x7F:
        return character
    known = {9: r"\t", 10: r"\n", 11: r"\v", 12: r"\f", 13: r"\r"}.get(code)
    return known or (f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}")
