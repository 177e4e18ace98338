"""The only ways from text to code.

`Code` is a string that is safe in a generated module. It is made by `identifier` (checked), `literal` and `docstring`
(escaped at the sink), or from other code by `join` and `template`. The templates' `finalize` lets nothing else through.
"""

from __future__ import annotations

import keyword
import re
import textwrap
import unicodedata
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Any, LiteralString, cast

from ...base.json_values import is_object
from ..ir import Text


class Code(str):
    """Python source text made by this module."""

    __slots__ = ()

    def __new__(cls, text: str) -> Code:
        """Not of any object, as `str` takes it: an untrusted `Text` is a type error."""
        return super().__new__(cls, text)


def identifier(name: str) -> Code:
    """`name` as code. Raises ValueError where it is not a plain ASCII identifier or is a keyword."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise ValueError(f"not an identifier: {name!a}")
    return Code(name)


def dotted(name: str) -> Code:
    """A dotted name, each part checked."""
    return Code(".".join(identifier(part) for part in name.split(".")))


def literal(value: Any) -> Code:
    """A JSON value as a Python literal in printable ASCII.

    Raises TypeError for what is not a JSON value.
    """
    if isinstance(value, Text):
        value = value.raw
    if value is None or isinstance(value, (bool, int)):
        return Code(repr(value))
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return Code(f"float({str(value)!r})")
        return Code(repr(value))
    if isinstance(value, str):
        return Code(_quoted(value))
    if isinstance(value, (list, tuple)):
        members = cast("Iterable[Any]", value)
        return Code("[" + ", ".join(literal(member) for member in members) + "]")
    if is_object(value):
        return Code("{" + ", ".join(f"{literal(str(k))}: {literal(v)}" for k, v in value.items()) + "}")
    raise TypeError(f"no JSON value: {type(value).__name__}")


def _quoted(text: str) -> str:
    """A double-quoted literal: non-printable and non-ASCII characters are escaped, so nothing can hide in the source."""
    plain = ascii(text)
    body = plain[1:-1]
    if plain[0] == "'":
        body = body.replace("\\'", "'").replace('"', '\\"')
    else:
        # ascii() chose double quotes: the text has single quotes and no double ones.
        pass
    return f'"{body}"'


_SAFE_LETTERS = {
    "Lu",
    "Ll",
    "Lt",
    "Lm",
    "Lo",
    "Nd",
    "Nl",
    "No",
    "Sm",
    "Sc",
    "So",
    "Pd",
    "Ps",
    "Pe",
    "Pi",
    "Pf",
    "Po",
    "Pc",
}


def prose(text: Text) -> str:
    """Text for a docstring: control, format and other invisible characters are escaped, white space is folded per line."""
    out: list[str] = []
    for char in text.raw.replace("\r\n", "\n").replace("\r", "\n"):
        if char == "\n" or char == " ":
            out.append(char)
        elif char == "\t":
            out.append("    ")
        elif (char.isascii() and char.isprintable()) or (
            unicodedata.category(char) in _SAFE_LETTERS and unicodedata.normalize("NFKC", char) == char
        ):
            out.append(char)
        else:
            out.append(ascii(char)[1:-1])
    return "".join(out)


def docstring(parts: Iterable[Text], indent: int = 0, width: int = 118) -> Code:
    """Paragraphs as a docstring, wrapped; empty code where there is nothing to say."""
    margin = " " * indent
    lines: list[str] = []
    for part in parts:
        block = _wrapped(prose(part).strip(), width - indent)
        if block:
            lines += ["", *block] if lines else block
    if not lines:
        return Code("")
    text = "\n".join(line.rstrip() for line in f"\n{margin}".join(lines).replace("\\", "\\\\").split("\n"))
    # Quotes at the end would join the closing ones, if they are on the same line.
    body = text.rstrip('"') if len(lines) == 1 else text
    text = body.replace('"""', '\\"\\"\\"') + '\\"' * (len(text) - len(body))
    if len(lines) == 1:
        return Code(f'"""{text}"""')
    return Code(f'"""{text}\n{margin}"""')


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        stripped = line.rstrip()
        if len(stripped) <= width:
            lines.append(stripped)
        else:
            lead = stripped[: len(stripped) - len(stripped.lstrip())]
            # An address is never broken in two, however long it is.
            lines += textwrap.wrap(
                stripped, width, subsequent_indent=lead, break_on_hyphens=False, break_long_words=False
            ) or [stripped]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def join(separator: str, parts: Iterable[Code]) -> Code:
    """Code joined by a separator that is written in our own source."""
    return Code(separator.join(parts))


def tuple_of(parts: Iterable[Code]) -> Code:
    """A tuple display."""
    members = list(parts)
    return Code(f"({members[0]},)" if len(members) == 1 else "(" + ", ".join(members) + ")")


def rows_of(parts: Iterable[Code]) -> Code:
    """A tuple display of a module's constant, a member a line, so that Git merges what two branches add."""
    members = list(parts)
    return Code("(\n    " + ",\n    ".join(members) + ",\n)") if len(members) > 1 else tuple_of(members)


def code(template: LiteralString, *parts: Code) -> Code:
    """Code from a template written in our own source; `{}` takes the parts, which must be code themselves."""
    return Code(template.format(*parts))


class Lines:
    """Lines of code under construction, with their indentation."""

    def __init__(self, depth: int = 0) -> None:
        self._lines: list[str] = []
        self.depth = depth
        self.returns = False
        """Whether the last statement returns on every way through, so that nothing that follows needs an `else`."""

    def add(self, template: LiteralString, *parts: Code) -> None:
        """One line from a template of our own; `{}` takes the parts, which must be code themselves."""
        if not template:
            self._lines.append("")
            return
        self._lines.append("    " * self.depth + (template.format(*parts) if parts else template))

    def extend(self, other: Lines) -> None:
        """The lines of a block, under the present depth."""
        margin = "    " * self.depth
        self._lines += [margin + line if line else line for line in other._lines]

    @contextmanager
    def block(self, template: LiteralString, *parts: Code) -> Generator[None, None, None]:
        """A line that opens a block, and what is added meanwhile inside it."""
        self.add(template, *parts)
        before = len(self._lines)
        self.depth += 1
        try:
            yield
        finally:
            if len(self._lines) == before:
                self.add("pass")
            self.depth -= 1

    def __bool__(self) -> bool:
        return bool(self._lines)

    def code_lines(self) -> list[Code]:
        """The lines, one by one."""
        return [Code(line) for line in self._lines]

    def code(self) -> Code:
        """All of it; an `if` that holds nothing but another is one with it."""
        lines = "\n".join(self._lines).split("\n")
        number = 0
        while number < len(lines) - 1:
            if not _joined(lines, number):
                number += 1
        return Code("\n".join(lines))


def _joined(lines: list[str], number: int) -> bool:
    """Put the `if` of the line after into the one of this line, where that is all that it holds."""
    outer, inner = lines[number], lines[number + 1]
    depth = len(outer) - len(outer.lstrip())
    if not (outer.lstrip().startswith("if ") and outer.endswith(":") and inner.startswith(" " * (depth + 4) + "if ")):
        return False
    if not inner.endswith(":"):
        return False
    end = number + 2
    while end < len(lines) and (not lines[end] or lines[end].startswith(" " * (depth + 5))):
        end += 1
    # What follows is another statement of the outer block, or belongs to one of the two.
    after = lines[end] if end < len(lines) else ""
    if len(after) - len(after.lstrip()) > depth or (
        after.startswith((" " * depth + "else", " " * depth + "elif")) and len(after) - len(after.lstrip()) == depth
    ):
        return False
    tests = [line.strip()[3:-1] for line in (outer, inner)]
    joined = " and ".join(f"({test})" if re.search(r" or | if |:=", test) else test for test in tests)
    lines[number:end] = [f"{' ' * depth}if {joined}:", *(line[4:] for line in lines[number + 2 : end])]
    return True
