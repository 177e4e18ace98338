"""Texts of environment variables: a .env file, and a script for a shell.

Readers of .env files disagree on quotes: `docker run --env-file` takes them as part of the value, Compose, the Astro CLI
and python-dotenv do not, and all expand `$` outside of single quotes. So a value is written bare where it can be, JSON
always; what no reader would misunderstand in quotes is quoted; the rest is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...diagnostics import Diagnostic
from .variables import Entry, is_shell_name

_BARE = re.compile(r"""[^\s'"$#`\\]([^'"$#`\\\n\r\t]*[^\s'"$#`\\])?|""")
_SINGLE = re.compile(r"[^'\\\n\r]*")
_EXPANDED = re.compile(r"(?<!\\)\$(\w|\{)")
_SINGLE_QUOTED = re.compile(r"^'[^']*'")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$", "`": "`"}


def dotenv_text(entries: Iterable[Entry]) -> tuple[str, list[Diagnostic]]:
    """A .env file."""
    lines: list[str] = []
    found: list[Diagnostic] = []
    for entry in entries:
        written = _value(entry)
        if written is None:
            message = f"{entry.name}: no way of quoting this value is read alike by all readers of .env files"
            found.append(Diagnostic(code="dotenv-quoting", message=message, hint="use the target 'export'"))
        elif not is_shell_name(entry.name):
            found.append(_bad_name(entry))
        else:
            lines.append(f"{entry.name}={written}\n")
    return "".join(lines), found


def _value(entry: Entry) -> str | None:
    text = entry.text
    if (entry.is_json and "\n" not in text) or entry.holds_references or _BARE.fullmatch(text):
        return text
    if _SINGLE.fullmatch(text):
        return f"'{text}'"
    if "$" in text or "`" in text or "\r" in text:
        return None
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def export_text(entries: Iterable[Entry]) -> tuple[str, list[Diagnostic]]:
    """A script of `export` commands, for `source`. Nothing in a value can reach the shell."""
    lines: list[str] = []
    found: list[Diagnostic] = []
    for entry in entries:
        if not is_shell_name(entry.name):
            found.append(_bad_name(entry))
        elif "\0" in entry.text:
            found.append(Diagnostic(code="nul", message=f"{entry.name}: no environment variable holds a NUL"))
        else:
            quoted = entry.text.replace("'", "'\\''")
            lines.append(f"export {entry.name}='{quoted}'\n")
    return "".join(lines), found


def _bad_name(entry: Entry) -> Diagnostic:
    return Diagnostic(
        code="variable-name",
        message=f"{entry.name!r} is no name for a shell's variable",
        hint="an id of letters, digits and underscores can be set in the environment",
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A variable that was read, and the line it stands in, from 1; `expands` says that readers may replace a `$NAME` in it."""

    name: str
    text: str
    line: int
    expands: bool = False


def read_dotenv(text: str) -> tuple[list[Line], list[Diagnostic]]:
    """The variables of a .env file or of a script of `export` commands, as Compose reads the one and a shell the other."""
    lines: list[Line] = []
    found: list[Diagnostic] = []
    number = 0
    rest = iter(text.split("\n"))
    for raw in rest:
        number += 1
        start = number
        stripped = raw.strip()
        if not stripped or stripped.startswith("#"):
            continue
        exported = re.match(r"export\s+", stripped)
        body = stripped[exported.end() :] if exported else stripped
        name, sign, value = body.partition("=")
        if not sign:
            found.append(_at("dotenv-syntax", "expected NAME=VALUE", start))
            continue
        value = value.strip()
        while value[:1] in ("'", '"') and not _closed(value):
            # A quoted value may go over several lines.
            following = next(rest, None)
            if following is None:
                break
            number += 1
            value = f"{value}\n{following}"
        read = _unquoted(value)
        if read is None:
            found.append(_at("dotenv-syntax", f"{name.strip()}: the quotes do not close", start))
        else:
            lines.append(
                Line(name.strip(), read, start, expands=_EXPANDED.search(_SINGLE_QUOTED.sub("", value)) is not None)
            )
    return lines, found


def _closed(value: str) -> bool:
    return _unquoted(value) is not None


def _unquoted(value: str) -> str | None:
    """A value without its quotes; None where they do not close. Adjoining pieces are one value, as in a shell."""
    if value[:1] not in ("'", '"'):
        return re.split(r"\s#", value, maxsplit=1)[0].rstrip()
    out: list[str] = []
    at = 0
    while at < len(value):
        char = value[at]
        if char == "'":
            end = value.find("'", at + 1)
            if end < 0:
                return None
            out.append(value[at + 1 : end])
            at = end + 1
        elif char == '"':
            piece, end = _double(value, at + 1)
            if end < 0:
                return None
            out.append(piece)
            at = end
        elif char == "\\" and at + 1 < len(value):
            out.append(value[at + 1])
            at += 2
        else:
            break  # a comment, or blanks
    return "".join(out)


def _double(value: str, at: int) -> tuple[str, int]:
    out: list[str] = []
    while at < len(value):
        char = value[at]
        if char == '"':
            return "".join(out), at + 1
        if char == "\\" and at + 1 < len(value):
            out.append(_ESCAPES.get(value[at + 1], "\\" + value[at + 1]))
            at += 2
        else:
            out.append(char)
            at += 1
    return "", -1


def _at(code: str, message: str, line: int) -> Diagnostic:
    return Diagnostic(code=code, message=message, line=line, column=1)
