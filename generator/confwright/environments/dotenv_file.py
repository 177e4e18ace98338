"""`.env` files, read as python-dotenv reads them: what Dagster reads is what is checked."""

from __future__ import annotations

import io
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..diagnostics import Diagnostic, GenerateError


@dataclass(frozen=True, slots=True)
class Assignment:
    """A variable that a file sets. `value` is None where the name stands alone, which sets nothing."""

    value: str | None = field(repr=False)
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class EnvFile:
    """What a file sets, and the lines that python-dotenv passes over."""

    assignments: dict[str, Assignment]
    unreadable: tuple[Diagnostic, ...]


def read_env_file(path: Path) -> EnvFile:
    """The assignments of a file, `${NAME}` in them replaced. Raises GenerateError (`file-unreadable`, `encoding`)."""
    text: str | None = None
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        pass  # it holds the bytes of the file: it must not be the context of another error
    except OSError as error:
        raise _error("file-unreadable", f"cannot be read: {error.strerror or error}", path) from error
    if text is None:
        raise _error("encoding", "is not UTF-8 text", path)
    return parse_env(text, path.as_posix())


def parse_env(text: str, name: str) -> EnvFile:
    """The assignments of a text; `name` is its file's."""
    from dotenv import dotenv_values
    from dotenv.parser import parse_stream

    with _quiet():
        values = dotenv_values(stream=io.StringIO(text), interpolate=True)
    lines: dict[str, int] = {}
    unreadable: list[Diagnostic] = []
    for binding in parse_stream(io.StringIO(text)):
        line = binding.original.line + _blank_lines(binding.original.string)
        if binding.error:
            message, hint = (
                "this line is no NAME=value, and is passed over",
                "quote the value if it has quotes or spaces",
            )
            unreadable.append(Diagnostic(code="env-syntax", message=message, file=name, line=line, hint=hint))
        elif binding.key is not None:
            lines[binding.key] = line
    found = {key: Assignment(value, name, lines.get(key, 1)) for key, value in values.items()}
    return EnvFile(found, tuple(unreadable))


@contextmanager
def _quiet() -> Generator[None]:
    """Without python-dotenv's own warnings: the lines it passes over are reported by us."""
    import logging

    logger = logging.getLogger("dotenv.main")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


def _blank_lines(text: str) -> int:
    """Blank lines in front of a binding belong to it in python-dotenv."""
    return text[: len(text) - len(text.lstrip())].count("\n")


def _error(code: str, message: str, path: Path) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=message, file=path.as_posix())])
