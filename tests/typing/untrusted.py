"""Text of a schema does not become code: each line that tries is a type error, and the ways that there are, are none.

Checked with mypy and basedpyright by test_untrusted.py; never run.
"""

from __future__ import annotations

from confwright.code import Code, Lines, code, docstring, dotted, identifier, join, literal, tuple_of
from confwright.ir import Text


def allowed(text: Text) -> list[Code]:
    """The ways in: escaped as a literal or a docstring."""
    return [literal(text), docstring([text]), code("x = {}", literal(text))]


def refused(text: Text, name: str, lines: Lines) -> None:
    """What somebody could write by accident."""
    code("x = {}", text)  # error: "Text"
    code("x = {}", name)  # error: "str"
    code("x = {}", text.raw)  # error: "str"
    Code(text)  # error: "Text"
    identifier(text)  # error: "Text"
    dotted(text)  # error: "Text"
    join(", ", [text])  # error: "Text"
    join(", ", [name])  # error: "str"
    tuple_of([text])  # error: "Text"
    lines.add("{}", text)  # error: "Text"
    lines.add("{}", name)  # error: "str"
    with lines.block("if {}:", text):  # error: "Text"
        pass
    print("x = " + text)  # error: "Text"
    print("".join([text]))  # error: "Text"


def refused_by_pyright(name: str, lines: Lines) -> None:
    """A template that is not a literal of ours; mypy takes LiteralString for str, pyright does not."""
    code(f"x = {name}")  # pyright: "LiteralString"
    lines.add("x = " + name)  # pyright: "LiteralString"
