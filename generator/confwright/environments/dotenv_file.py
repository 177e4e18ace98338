"""`.env` files, read in one way by every command: as python-dotenv reads them, which is what Dagster and Prefect use.

Its parser is used; its interpolation is not, as 600 bytes of `A=${B}${B}` fill any memory there. The rules of that are
`dotenv.main.resolve_variables` with `override=True`, as `dotenv_values` has it: `${NAME}` and `${NAME:-default}` are replaced in
every value, however it is quoted; what the file sets above comes first, then the environment.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import SMALL, TooLargeError, file_bytes, unix_lines
from ..base.said import Ours, as_count, as_reason, own, own_or_none

MOST_LINES: Final = 20_000
_MOST_CHARACTERS: Final = 4 * SMALL
_MOST_BLANKS: Final = 300
"""python-dotenv looks for a comment at each blank of a value, and then at all the blanks behind it."""
_BLANKS: Final = re.compile(r"[^\S\n]+")
_PLAIN: Final = re.compile(
    r"""(?P<key>[A-Za-z_][A-Za-z0-9_]*)=(?:'(?P<single>[^'\\\n]*)'|"(?P<double>[^"\\\n]*)"|(?P<bare>[!$-&(-~][!-~]*)?)\n"""
)
"""A line whose value is what it looks like, in every version of python-dotenv. Its own parser takes nine times as long for it."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A variable that a file sets. `value` is None for a name without `=`, which sets nothing.

    `needs` are the variables that its value refers to and that nothing sets; `${NAME}` remains in the value for them.
    """

    value: str | None = field(repr=False)
    file: str
    line: int
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A line of a file as it is written, or several lines of a quoted value. `key` is None for a comment."""

    key: str | None
    text: str = field(repr=False)
    line: int


@dataclass(frozen=True, slots=True)
class EnvFile:
    """What a file sets, how that is written, and the lines that python-dotenv skips.

    `returns`: the first line that has a carriage return, which python-dotenv reads as a line end.
    """

    name: str
    assignments: Mapping[str, Assignment]
    unreadable: tuple[Diagnostic, ...]
    written: tuple[Written, ...] = field(default=(), repr=False)
    returns: int | None = None

    def values(self) -> dict[str, str]:
        """The variables that are set."""
        return {name: one.value for name, one in self.assignments.items() if one.value is not None}


def read_env_file(path: Path) -> EnvFile:
    """The assignments of a file; what it refers to and does not set is taken from the environment of this process.

    Raises GenerateError (`file-unreadable`, `limit-size`, `encoding`).
    """
    try:
        content = file_bytes(path, SMALL)
    except TooLargeError as error:
        raise _error("limit-size", as_reason(error), path) from None
    except OSError as error:
        raise _error("file-unreadable", f"cannot be read: {as_reason(error)}", path) from error
    text = _decoded(content)
    if text is None:
        raise _error("encoding", "is not UTF-8 text", path)
    return parse_env(text, path.as_posix(), os.environ)


def parse_env(text: str, name: str, environ: Mapping[str, str] | None = None) -> EnvFile:
    """The assignments of a text; `name` is its file's.

    `environ`: where references to what the file does not set lead. None: to nowhere, so that `${NAME}` stays in the value, and
    nothing of this process gets into the result. A text beyond the limits sets nothing, which is reported.
    """
    returns = text.count("\n", 0, text.index("\r")) + 1 if "\r" in text else None
    text = unix_lines(text)
    if len(text) > SMALL or max((len(found[0]) for found in _BLANKS.finditer(text)), default=0) > _MOST_BLANKS:
        return _refused(
            name,
            f"it has more than {as_count(SMALL)} characters, or more than {as_count(_MOST_BLANKS)} blanks in a row",
        )
    values: dict[str, str | None] = {}
    lines: dict[str, int] = {}
    needs: dict[str, tuple[str, ...]] = {}
    unreadable: list[Diagnostic] = []
    written: list[Written] = []
    left = _MOST_CHARACTERS
    for key, raw, value, line in _bindings(text):
        if len(written) + len(unreadable) >= MOST_LINES:
            return _refused(name, f"it has more than {as_count(MOST_LINES)} lines")
        if key is None and value is not None:
            message, hint = "this line is not NAME=value, and is skipped", "quote the value if it has quotes or spaces"
            unreadable.append(
                Diagnostic(code="env-syntax", message=own(message), file=name, line=line, hint=own_or_none(hint))
            )
            continue
        written.append(Written(key, raw, line))
        if key is None:
            continue
        if value is not None and "${" in value:
            parts, needs[key] = _resolved(value, values, environ)
            left -= sum(map(len, parts))
            if left < 0:
                return _refused(name, f"its references expand to more than {as_count(_MOST_CHARACTERS)} characters")
            value = "".join(parts)
        else:
            needs[key] = ()
        values[key], lines[key] = value, line
    found = {key: Assignment(value, name, lines[key], needs[key]) for key, value in values.items()}
    return EnvFile(name, found, tuple(unreadable), tuple(written), returns)


@lru_cache(1)
def parsed_env(text: str, name: str) -> EnvFile:
    """`parse_env` without an environment, once for all who look at a file: reading 20,000 lines takes most of a second."""
    return parse_env(text, name)


def references(value: str) -> Iterator[tuple[int, int, str, str | None]]:
    """Start, end, name and default of each `${NAME}` and `${NAME:-default}`, as `dotenv.variables` finds them.

    That is `\\$\\{([^}:]*)(?::-([^}]*))?\\}`, found in linear time however many braces stay open.
    """
    start = value.find("${")
    colon = brace = -1
    while start >= 0:
        if colon < start + 2:
            colon = _find(value, ":", start + 2)
        if brace < start + 2:
            brace = _find(value, "}", start + 2)
        if brace == len(value):
            return
        if colon < brace and not value.startswith(":-", colon):
            start = value.find("${", start + 2)
            continue
        default = value[colon + 2 : brace] if colon < brace else None
        yield start, brace + 1, value[start + 2 : min(colon, brace)], default
        start = value.find("${", brace + 1)


def _find(value: str, character: str, start: int) -> int:
    found = value.find(character, start)
    return found if found >= 0 else len(value)


def _resolved(
    value: str, values: Mapping[str, str | None], environ: Mapping[str, str] | None
) -> tuple[list[str], tuple[str, ...]]:
    """The parts of a value with its references replaced, and the names that are set nowhere."""
    parts: list[str] = []
    needs: dict[str, None] = {}
    at = 0
    for start, end, name, default in references(value):
        parts.append(value[at:start])
        at = end
        if name in values:
            parts.append(values[name] or "")
        elif environ is None:
            parts.append(value[start:end])
            needs[name] = None
        else:
            parts.append(environ.get(name, default or ""))
            if name not in environ and default is None:
                needs[name] = None
    return [*parts, value[at:]], tuple(needs)


def _bindings(text: str) -> Iterator[tuple[str | None, str, str | None, int]]:
    """Key, text, value and line of each statement. A comment has neither key nor value, an unreadable line a value alone."""
    from dotenv.parser import Reader, parse_binding

    reader = Reader(io.StringIO(text))
    text, position = reader.string, reader.position
    while reader.has_next():
        plain = _PLAIN.match(text, position.chars)
        if plain is not None:
            yield plain["key"], plain[0], plain["single"] or plain["double"] or plain["bare"] or "", position.line
            position.chars, position.line = plain.end(), position.line + 1
            continue
        binding = parse_binding(reader)
        raw = binding.original.string
        # Blank lines in front of a statement belong to it in python-dotenv.
        line = binding.original.line + raw[: len(raw) - len(raw.lstrip())].count("\n")
        yield (None, raw, "", line) if binding.error else (binding.key, raw, binding.value, line)


def _refused(name: str, why: Ours) -> EnvFile:
    message = f"the file is not read: {why}"
    return EnvFile(name, {}, (Diagnostic(code="limit-size", message=own(message), file=name),))


def _decoded(content: bytes) -> str | None:
    """The text of bytes; None where they are not UTF-8. Python's own error holds the bytes, so it must not travel on."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _error(code: str, message: Ours, path: Path) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=own(message), file=path.as_posix())])
