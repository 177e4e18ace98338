"""What the functions of a generated package do: `load`, `loads`, `load_file`, `dump`, `dumps`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .problems import ConfigError, Problem
from .report import MOST_PROBLEMS, EnoughError, Found, Read, Report

Dialect: TypeAlias = Literal["1.1", "1.2", "dagster"]
Locate: TypeAlias = "Callable[[Sequence[str | int], bool], tuple[int, int] | None]"


def load_data(read: Read, data: Any, source: str | None, locate: Locate | None = None) -> Any:
    """Read data as a generated reader does. Raises ConfigError with every problem."""
    report = Report()
    try:
        value = read(data, None, report)
    except RecursionError:
        raise ConfigError([Problem(path="", code="limit-depth", message="nested too deeply", source=source)]) from None
    except ConfigError as error:  # a limit, which ends the reading at once
        raise (error.with_source(source) if source else error) from None
    except EnoughError:
        problems = _problems(report.found[:MOST_PROBLEMS], source, locate)
        message = f"more than {MOST_PROBLEMS} problems; the others are not shown"
        raise ConfigError(
            [*problems, Problem(path="", code="limit-problems", message=message, source=source)]
        ) from None
    if report.found:
        raise ConfigError(_problems(report.found, source, locate))
    return value


def _problems(found: list[Found], source: str | None, locate: Locate | None) -> list[Problem]:
    from .hints import without_echoes  # only where there is a problem

    problems = dict.fromkeys(_problem(one, source, locate) for one in without_echoes(found))
    return sorted(problems, key=_order) if locate else list(problems)


def _order(problem: Problem) -> tuple[int, int]:
    return (problem.line or 0, problem.column or 0)


def _problem(found: Found, source: str | None, locate: Locate | None) -> Problem:
    from .places import dotted, keys_of

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


def load_text(
    read: Read, text: str | bytes, source: str | None, dialect: Dialect, limits: Mapping[str, int] | None = None
) -> Any:
    """Read YAML or JSON text. Raises ConfigError, with line and column. `limits`: those of the settings, by name."""
    from .yaml_text import Limits, read_text

    try:
        document = read_text(text, dialect=dialect, limits=Limits(**(limits or {})))
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


def load_path(read: Read, path: Any, dialect: Dialect, limits: Mapping[str, int] | None = None) -> Any:
    """Read a file. Raises ConfigError, for a file that cannot be read too."""
    from .yaml_text import Limits

    try:
        with open(path, "rb") as file:
            # A device may never end. A character has four bytes at most; the reader counts the characters.
            content = file.read(4 * Limits(**(limits or {})).size + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or error
        problem = Problem(path="", code="file", message=f"cannot be read: {why}", source=str(path))
        raise ConfigError([problem]) from None
    return load_text(read, content, str(path), dialect, limits)
