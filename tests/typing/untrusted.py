"""Text of a schema does not become code, a value of a document no message: each line that tries is a type error.

Checked with mypy and basedpyright by test_untrusted.py; never run.
"""

from __future__ import annotations

from typing import Any

from confwright.base.diagnostics import Diagnostic
from confwright.base.finding import Finding, SourceLine
from confwright.base.said import Ours, Said, as_count, as_reason, as_shown, own, own_or_none
from confwright.base.veil import Veil
from confwright.generate.emit.code import Code, Lines, code, docstring, dotted, identifier, join, literal, tuple_of
from confwright.generate.ir import Text


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


def said(veil: Veil, value: str) -> Finding:
    """The way of a value into a report."""
    return Finding(
        code="x", message=veil.say(f"not {value}"), file="f", path=veil.path(("a", value)), hint=veil.maybe(None)
    )


def unsaid(value: str) -> None:
    """Every other way."""
    Finding(code="x", message=f"not {value}", file="f")  # error: "str"
    Finding(code="x", message=value, file="f")  # error: "str"
    Finding(code="x", message=Veil({}).say(value) + value, file="f")  # error: "str"
    Finding(code="x", message=Veil({}).say(value), file="f", hint=value)  # error: "str"
    Finding(code="x", message=Veil({}).say(value), file="f", notes=(value,))  # error: "tuple[str]"
    Finding(code="x", message=Veil({}).say(value), file="f", path=value)  # error: "str"
    SourceLine(1, value)  # error: "str"


def diagnosed(veil: Veil, value: str) -> Diagnostic:
    """The way into a diagnostic of a schema, a deployment or a project."""
    return Diagnostic(code="x", message=veil.say(f"not {value}"), hint=veil.maybe(value))


def undiagnosed(value: str) -> None:
    """Every other way."""
    Diagnostic(code="x", message=f"not {value}")  # error: "str"
    Diagnostic(code="x", message=value)  # error: "str"
    Diagnostic(code="x", message=Veil({}).say(value) + value)  # error: "str"
    Diagnostic(code="x", message=Veil({}).say(value), hint=value)  # error: "str"
    Diagnostic(code="x", message=Veil({}).say(value), hint=f"not {value}")  # error: "str"


def ours(error: OSError, names: list[Ours], count: int, known: Said) -> list[Said]:
    """Text that no value of a document can be in: literals, what is composed of them, and what the types of these functions hold."""
    return [
        own("x"),
        own(f"{as_count(count)} of {as_reason(error)}: {', '.join(names)}{as_shown(known)}"),
        own("s" * count),
    ]


def not_ours(value: str, number: int, data: Any) -> None:
    """Every other way; mypy takes LiteralString for str, pyright does not."""
    own(value)  # pyright: "str"
    own(f"not {value!r}")  # pyright: "str"
    own("not " + value)  # pyright: "str"
    own("not %s" % value)  # noqa: UP031  # pyright: "str"
    own("not {}".format(value))  # noqa: UP032  # pyright: "str"
    own(", ".join([value]))  # pyright: "str"
    own(f"not {number}")  # pyright: "str"
    own(f"not {data}")  # pyright: "str"
    own(str(data))  # pyright: "str"
    own(as_shown(value))  # error: "str"
    own_or_none(value)  # pyright: "str"
    Finding(code="x", message=own(data), file="f")  # pyright: "message"
    Diagnostic(code="x", message=own("x"), hint=own(data["y"]))  # pyright: "hint"


def refused_by_pyright(name: str, lines: Lines) -> None:
    """A template that is not a literal of ours; mypy takes LiteralString for str, pyright does not."""
    code(f"x = {name}")  # pyright: "LiteralString"
    lines.add("x = " + name)  # pyright: "LiteralString"
