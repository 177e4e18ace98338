"""Replaces references in a record, and gives the record of the resolved class that belongs to it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeAlias

from .dumping import dump_value
from .places import dotted_path
from .problems import ConfigError, Problem
from .record import MAPPING, SEQUENCE, EnvVar, Record, key_of
from .references import coerced, replaced
from .replaced import broken_rules
from .report import At, Read, Report

Classes: TypeAlias = "Mapping[str, tuple[type[Any], Mapping[str, str]]]"
"""By the name of a class: its resolved class, and what the references in a field turn into where it is not `str`."""


Reader: TypeAlias = "Callable[[str], Read]"
"""The function that reads the data of a class, by the name of the class."""


def resolve(record: Record, classes: Classes, reader: Reader, environ: Mapping[str, str] | None) -> Any:
    """The resolved record. Raises ConfigError that names every variable that is missing or malformed, or breaks a rule."""
    variables = os.environ if environ is None else environ
    problems = _problems(record, None, classes, reader, variables)
    made = None if problems else _walk(record, None, "str", classes, variables, problems)
    if problems:
        raise ConfigError(problems)
    return made


def problems_of(
    name: str, record: Record, classes: Classes, reader: Reader, environ: Mapping[str, str]
) -> list[Problem]:
    """What keeps a record, which is called `name`, from being resolved."""
    return _problems(record, (None, name), classes, reader, environ)


def _problems(record: Record, at: At, classes: Classes, reader: Reader, environ: Mapping[str, str]) -> list[Problem]:
    if type(record).__name__ not in classes:
        return []
    read = reader(type(record).__name__)
    # Only what was read knows what its references turn into.
    report = Report()
    known = read(dump_value(record), at, report)
    if report.found:
        return [
            Problem(path=dotted_path(one.at), code=one.code, message=one.message, hint=one.hint) for one in report.found
        ]
    data, origins, problems = replaced(known, at, environ, lenient=False)
    return [*problems, *broken_rules(read, data, at, origins)]


def _walk(value: Any, at: At, into: str, classes: Classes, environ: Mapping[str, str], problems: list[Problem]) -> Any:
    if isinstance(value, Record):
        name = type(value).__name__
        if name not in classes:
            return value
        cls, intos = classes[name]
        parts: dict[str, Any] = {}
        for field in fields(cls):
            below = at if field.name == "extra" else (at, key_of(value, field.name))
            member: Any = getattr(value, field.name)
            parts[field.name] = _walk(member, below, intos.get(field.name, "str"), classes, environ, problems)
        return None if problems else cls(**parts)
    if type(value) is EnvVar:
        found, problem = coerced(value.name, into, environ, lenient=False)
        if problem is not None:
            code, message = problem
            problems.append(Problem(path=dotted_path(at), code=code, message=message))
        return found
    if isinstance(value, MAPPING):
        return {key: _walk(member, (at, key), into, classes, environ, problems) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [_walk(member, (at, index), into, classes, environ, problems) for index, member in enumerate(value)]
    return value
