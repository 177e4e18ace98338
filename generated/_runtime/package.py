"""What the functions of a generated package do: `load`, `loads`, `load_file`, `dump`, `dumps`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal, TypeAlias

from .hints import without_echoes
from .places import dotted, keys_of
from .problems import ConfigError, Problem
from .report import Found, Read, Report

Dialect: TypeAlias = Literal["1.1", "1.2", "dagster"]
Locate: TypeAlias = "Callable[[Sequence[str | int], bool], tuple[int, int] | None]"


def load_data(read: Read, data: Any, source: str | None, locate: Locate | None = None) -> Any:
    """Read data as a generated reader does. Raises ConfigError with every problem."""
    report = Report()
    try:
        value = read(data, None, report)
    except RecursionError:
        raise ConfigError([Problem(path="", code="limit-depth", message="nested too deeply", source=source)]) from None
    if report.found:
        problems = {_problem(found, source, locate): None for found in without_echoes(report.found)}
        raise ConfigError(sorted(problems, key=_order) if locate else problems)
    return value


def _order(problem: Problem) -> tuple[int, int]:
    return (problem.line or 0, problem.column or 0)


def _problem(found: Found, source: str | None, locate: Locate | None) -> Problem:
    keys = keys_of(found.at)
    line, column = (locate(keys, found.on_key) if locate else None) or (None, None)
    return Problem(
        path=dotted(keys),
        code=found.code,
        message=found.message,
        hint=found.hint,
        line=line,
        column=column,
        source=source,
    )


def load_text(read: Read, text: str | bytes, source: str | None, dialect: Dialect) -> Any:
    """Read YAML or JSON text. Raises ConfigError, with line and column."""
    from .yaml_text import read_text

    try:
        document = read_text(text, dialect=dialect)
    except ConfigError as error:
        raise (error.with_source(source) if source else error) from None
    data = document.data
    if data is None and dialect == "dagster":
        # An empty dagster.yaml, or one of comments only, is the default instance.
        data = {}

    def locate(keys: Sequence[str | int], on_key: bool) -> tuple[int, int] | None:
        # A place that is not in the text (a default, a missing key) is where its parent stands.
        for end in range(len(keys), -1, -1):
            spot = document.locate(keys[:end], key=on_key and end == len(keys))
            if spot is not None:
                return spot
        return None

    return load_data(read, data, source, locate)


def load_path(read: Read, path: Any, dialect: Dialect) -> Any:
    """Read a file. Raises ConfigError, for a file that cannot be read too."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or error
        problem = Problem(path="", code="file", message=f"cannot be read: {why}", source=str(path))
        raise ConfigError([problem]) from None
    return load_text(read, content, str(path), dialect)
