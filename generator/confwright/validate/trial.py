"""Follows hints before they are given: one that leads to another problem of the same value says less than that problem does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from ..base.document_walk import Schema
from ..base.frame import keys_of_path
from ..base.json_values import Keys, is_object
from ..runtime.report import Problem
from ..runtime.yaml_events import Dialect, plain_reader

if TYPE_CHECKING:
    from ..base.finding import Note

_MOST: Final = 20
"""Hints that are followed: each costs as much as reading the document does."""
LARGEST: Final = 2_000
"""Values of a document whose hints are followed; aliases make many of few bytes."""
Notes: TypeAlias = Callable[[Any], "Iterable[Note]"]
_OR_OUT: Final = "give it a value, or remove the key"
_NONE: Final = object()


def tried(
    problems: Iterable[Problem], data: Any, schema: Schema, module: ModuleType, notes: Notes
) -> tuple[Problem, ...]:
    """The problems, with what would be wrong next in place of a hint that leads there.

    `notes` gives the findings about a document beside its types.
    """
    out: list[Problem] = []
    problems = list(problems)
    before = {(one.path, one.code) for one in problems}
    left = _MOST
    for problem in problems:
        keys = keys_of_path(problem.path)
        hint = problem.hint or ""
        if left and keys and hint.startswith(_OR_OUT) and isinstance(keys[-1], str):
            left -= 1
            if _needed(_without(data, keys), keys, module, before):
                problem = replace(problem, hint="give it a value")
        written = _written(problem.hint or "", _at(data, keys), schema.get("x-yaml", "1.2")) if keys and left else _NONE
        if written is not _NONE:
            left -= 1
            better = next(_problems_at(_put(data, keys, written), keys, module, notes), None)
            problem = problem if better is None else replace(problem, hint=better)
        out.append(problem)
    return tuple(out)


def _problems_at(data: Any, keys: Keys, module: ModuleType, notes: Notes) -> Iterator[str]:
    """What is wrong with the value at some keys."""
    try:
        module.load(data)
    except module.ConfigError as error:
        problems = cast("tuple[Problem, ...]", error.problems)
        yield from (_words(one.message, one.hint) for one in problems if keys_of_path(one.path) == keys)
    for one in notes(data):
        if one.severity == "error" and one.keys == keys:
            yield _words(one.message, one.hint)


def _needed(data: Any, keys: Keys, module: ModuleType, before: set[tuple[str, str]]) -> bool:
    """Whether the values around a removed key are wrong without it."""
    try:
        module.load(data)
    except module.ConfigError as error:
        problems = cast("tuple[Problem, ...]", error.problems)
        return any(
            keys_of_path(one.path) == keys[: len(keys_of_path(one.path))] and (one.path, one.code) not in before
            for one in problems
        )
    return False


def _without(data: Any, keys: Keys) -> Any:
    around = {key: value for key, value in _at(data, keys[:-1]).items() if key != keys[-1]}
    return _put(data, keys[:-1], around)


def _words(message: str, hint: str | None) -> str:
    return f"{message}: {hint}" if hint else message


def _written(hint: str, value: Any, dialect: Dialect) -> Any:
    """The value as a hint says to write it."""
    if hint == "write it in quotes" and isinstance(value, (bool, int, float)):
        return json.dumps(value)
    if hint.startswith("write true or false, without quotes") and isinstance(value, str):
        return value.lower() in ("true", "yes", "on")
    if hint.startswith("write it without quotes") and isinstance(value, str):
        return plain_reader(dialect)(value.lower())
    return [value] if hint.startswith("a list of one is written [it]") else _NONE


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _put(data: Any, keys: Keys, value: Any) -> Any:
    """The data with another value at some keys; what is not on the way there is the same."""
    if not keys:
        return value
    parts: Any = data
    copy: Any = {**data} if is_object(data) else [*parts]
    copy[keys[0]] = _put(parts[keys[0]], keys[1:], value)
    return copy
