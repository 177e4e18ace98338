"""Writes the tree of a regular expression of ECMA-262 as Python's `re` understands it; see ecma.py for what differs."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from typing import Final

from .character_sets import ALL, LAST, Ranges, complement
from .errors import PatternError
from .nodes import Alt, Back, Chars, Edge, Group, Look, Node, Repeat, Seq

# Before 3.14, Python's `\B` does not match in an empty text.
_EDGES: Final = {"^": "^", "$": r"\Z", "b": r"(?a:\b)", "B": r"(?!(?a:\b))"}
_NEVER: Final = "(?!)"


def written(tree: Node) -> str:
    """The Python pattern for a tree. Raises PatternError for the little that `re` cannot do."""
    _check_references(tree)
    try:
        text = _Writer(tree).text(tree)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(text)
    except (re.error, Warning, OverflowError) as error:
        reason = "look-behind of variable width" if "look-behind" in str(error) else f"Python's re refuses it: {error}"
        raise PatternError(reason) from None
    except RecursionError:
        raise PatternError("nested too deeply") from None
    return text


class _Writer:
    """Writes a tree for Python. A reference to a group that is open or has not begun is empty, as it is in ECMA."""

    def __init__(self, tree: Node) -> None:
        self._used = {node.number for node in _walk(tree) if isinstance(node, Back)}
        self._done: set[int] = set()
        # Python counts only the groups that we write as capturing.
        self._numbers: dict[int, int] = {}

    def text(self, node: Node) -> str:
        match node:
            case Chars():
                return _characters(node.ranges)
            case Edge():
                return _EDGES[node.kind]
            case Seq():
                return "".join(self._part(part) for part in node.parts)
            case Alt():
                return "|".join(self.text(option) for option in node.options)
            case Group():
                return self._group(node)
            case Repeat():
                return self._atom(node.body) + _quantifier(node)
            case Look():
                return self._look(node)
            case Back():
                number = self._numbers.get(node.number) if node.number in self._done else None
                return f"(?({number})\\{number}|)" if number is not None else "(?:)"

    def _part(self, node: Node) -> str:
        return f"(?:{self.text(node)})" if isinstance(node, Alt) else self.text(node)

    def _atom(self, node: Node) -> str:
        text = self.text(node)
        single = isinstance(node, (Chars, Group)) and text != _NEVER
        return text if single else f"(?:{text})"

    def _group(self, node: Group) -> str:
        if node.number is None:
            return f"(?:{self.text(node.body)})"
        if node.number in self._used:
            self._numbers[node.number] = len(self._numbers) + 1
            text = f"({self.text(node.body)})"
            self._done.add(node.number)
            return text
        # `(` reads better than `(?:`, and makes no difference unless something refers to a group by number.
        return f"(?:{self.text(node.body)})" if self._used else f"({self.text(node.body)})"

    def _look(self, node: Look) -> str:
        sign = ("<" if node.behind else "") + ("!" if node.negated else "=")
        before = set(self._done)
        body = node.body.body if isinstance(node.body, Group) and node.body.number not in self._used else node.body
        options = body.options if isinstance(body, Alt) and node.behind else (body,)
        # Python wants one width for all of a look-behind; options can each have their own.
        texts = [f"(?{sign}{self.text(option)})" for option in options]
        if node.negated:
            # Its groups are never set outside of it.
            self._done = before
            return "".join(texts)
        return texts[0] if len(texts) == 1 else f"(?:{'|'.join(texts)})"


def _quantifier(node: Repeat) -> str:
    least, most = node.least, node.most
    if most is None and least < 2:
        text = "+" if least else "*"
    elif (least, most) == (0, 1):
        text = "?"
    elif least == most:
        text = f"{{{least}}}"
    else:
        text = f"{{{least},{'' if most is None else most}}}"
    return text + ("?" if node.lazy else "")


def _characters(ranges: Ranges) -> str:
    return character_set(ranges, ("(?s:.)", _NEVER, _escaped), (r"\.^$*+?{}[]|()", r"\]^-[&~|"))


def character_set(ranges: Ranges, dialect: tuple[str, str, Callable[[int, str], str]], special: tuple[str, str]) -> str:
    """A set of characters as text.

    `dialect`: what matches any character, what matches none, and how one is written. `special`: the characters that are
    escaped outside of brackets, and inside.
    """
    everything, nothing, escaped = dialect
    if ranges == ALL:
        return everything
    if not ranges:
        return nothing
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return escaped(ranges[0][0], special[0])
    # A set that goes to the last character is most likely a complement.
    negated = ranges[-1][1] == LAST and ranges[0][0] == 0
    parts: list[str] = []
    for low, high in complement(ranges) if negated else ranges:
        first, last = escaped(low, special[1]), escaped(high, special[1])
        parts.append(first if low == high else f"{first}{last}" if high == low + 1 else f"{first}-{last}")
    return f"[{'^' if negated else ''}{''.join(parts)}]"


def _escaped(code: int, special: str) -> str:
    character = chr(code)
    if character in special:
        return "\\" + character
    if 0x20 <= code < 0x7F:
        return character
    if code in (9, 10, 13):
        return {9: r"\t", 10: r"\n", 13: r"\r"}[code]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _children(node: Node) -> tuple[Node, ...]:
    match node:
        case Seq():
            return node.parts
        case Alt():
            return node.options
        case Repeat() | Group() | Look():
            return (node.body,)
        case _:
            return ()


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for child in _children(node):
        yield from _walk(child)


def _check_references(tree: Node) -> None:
    """Refuse a reference to a group that one round of a repetition may skip: ECMA forgets it there, Python does not."""
    used = {node.number for node in _walk(tree) if isinstance(node, Back)}
    if not used:
        return

    def visit(node: Node, repeated: bool, skipped: bool) -> None:
        if isinstance(node, Group) and node.number in used and repeated and skipped:
            raise PatternError("a reference to a group that a repetition may leave out")
        if isinstance(node, Repeat):
            again = node.most is None or node.most > 1
            # Around the repetition it does not matter what may be skipped; inside it does.
            repeated, skipped = repeated or again, (skipped and repeated) or (node.least == 0 and not again)
        elif isinstance(node, (Alt, Look)):
            skipped = True
        for child in _children(node):
            visit(child, repeated, skipped)

    visit(tree, repeated=False, skipped=False)
