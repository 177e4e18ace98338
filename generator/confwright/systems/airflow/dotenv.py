"""Texts of environment variables: a .env file, and a script for a shell.

A value in a .env file is written so that a shell that sources the file, python-dotenv and Compose all read it as it is, and so
that nothing in it reaches the shell. Where they share no way to write it, it is refused:

- python-dotenv replaces `${NAME}` within all quotes, and knows no way to keep it;
- in single quotes python-dotenv reads `\\` as one backslash, the others as two;
- in double quotes a shell and Compose act on `$`, a shell on a backtick, and python-dotenv does not know `\\$`.

`docker run --env-file` takes quotes as part of a value: it gets the variables from Compose or from a shell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...base.diagnostics import Diagnostic
from ...base.said import as_name, own
from ...base.terminal import acts
from ...environments.dotenv_file import references
from .variables import Entry, is_shell_name

_BARE = re.compile(r"[A-Za-z0-9_@%+=:,./-]*")
"""What no shell acts on in an assignment: `~` would be a home."""
_SINGLE = re.compile(r"(?:[^'\\\r\0]|\\(?![\\']|\Z))*")
_DOUBLE = re.compile(r"[^$`\r\0]*")
_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)


def dotenv_text(entries: Iterable[Entry]) -> tuple[str, list[Diagnostic]]:
    """A .env file."""
    lines: list[str] = []
    found: list[Diagnostic] = []
    for entry in entries:
        written = _value(entry)
        if written is not None and acts(written):
            found.append(_acting(entry))
        elif written is None:
            message = f"{as_name(entry.name)}: no way of quoting this value is read alike by all readers of .env files"
            found.append(Diagnostic(code="dotenv-quoting", message=own(message), hint=own("use the target 'export'")))
        elif not is_shell_name(entry.name):
            found.append(_bad_name(entry))
        else:
            lines.append(f"{entry.name}={written}\n")
    return "".join(lines), found


def _value(entry: Entry) -> str | None:
    """The value as it is written; None where no way of writing it is read alike."""
    text = entry.text
    if entry.is_json:
        # An escaped backslash is one character less to agree on.
        text = _BACKSLASH.sub(lambda found: "\\u005c" if found[1] == "\\" else found[0], text)
    if entry.holds_references:
        # All three fill it in, which single quotes would prevent.
        return _in_double_quotes(text) if _DOUBLE.fullmatch(_without_references(text)) else None
    if _BARE.fullmatch(text):
        return text
    if any(True for _ in references(text)):
        return None
    if _SINGLE.fullmatch(text):
        return f"'{text}'"
    return _in_double_quotes(text) if _DOUBLE.fullmatch(text) else None


def _without_references(text: str) -> str:
    """What is left of a text without each `${NAME}` that all readers fill in alike."""
    parts: list[str] = []
    at = 0
    for start, end, name, default in references(text):
        if default is None and is_shell_name(name):
            parts.append(text[at:start])
            at = end
    return "".join([*parts, text[at:]])


def _in_double_quotes(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def export_text(entries: Iterable[Entry]) -> tuple[str, list[Diagnostic]]:
    """A script of `export` commands, for `source`. Nothing in a value can reach the shell."""
    lines: list[str] = []
    found: list[Diagnostic] = []
    for entry in entries:
        if not is_shell_name(entry.name):
            found.append(_bad_name(entry))
        elif "\0" not in entry.text and acts(entry.text):
            found.append(_acting(entry))
        elif "\0" in entry.text:
            found.append(
                Diagnostic(code="nul", message=own(f"{as_name(entry.name)}: no environment variable holds a NUL"))
            )
        else:
            quoted = entry.text.replace("'", "'\\''")
            lines.append(f"export {entry.name}='{quoted}'\n")
    return "".join(lines), found


def _acting(entry: Entry) -> Diagnostic:
    name = as_name(entry.name)
    message = f"{name}: the value has a control character, which would act on the terminal of whoever looks at the file"
    return Diagnostic(code="control-character", message=own(message), hint=own("as JSON it is written \\uXXXX"))


def _bad_name(entry: Entry) -> Diagnostic:
    return Diagnostic(
        code="variable-name",
        message=own(f"{as_name(entry.name)!r} is not a name for a shell's variable"),
        hint=own("an id of letters, digits and underscores can be set in the environment"),
    )
