"""Replaces references in a record, and gives the record of the resolved class that belongs to it."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeAlias

from .record import MAPPING, SEQUENCE, EnvVar, Record, dump_value, key_of
from .report import At, ConfigError, Problem, Read, Report, dotted, keys_of
from .values import Walk, broken_rules, coerced

Classes: TypeAlias = "Mapping[str, tuple[type[Any], Mapping[str, str]]]"
"""By the name of a class: its resolved class, and what the references in a field turn into where it is not `str`."""


Reader: TypeAlias = "Callable[[str], Read]"
"""The function that reads the data of a class, by the name of the class."""


def resolve(
    record: Record, classes: Classes, reader: Reader, environ: Mapping[str, str] | None, *, any_text: bool = False
) -> Any:
    """The resolved record. Raises ConfigError that names every variable that is missing or malformed, or breaks a rule.

    With `any_text`, a boolean is true whatever the text of its variable, unless that is empty (see `values.resolved`).
    """
    variables = os.environ if environ is None else environ
    problems = _problems(record, None, classes, reader, variables, any_text=any_text)
    turned = _Resolving(classes, variables, any_text)
    resolved = None if problems else turned.value(record, None, "str")
    problems += turned.problems
    if problems:
        raise ConfigError(problems)
    return resolved


def problems_of(
    name: str, record: Record, classes: Classes, reader: Reader, environ: Mapping[str, str]
) -> list[Problem]:
    """What keeps a record, which is called `name`, from being resolved."""
    return _problems(record, (None, name), classes, reader, environ)


def _problems(
    record: Record, at: At, classes: Classes, reader: Reader, environ: Mapping[str, str], *, any_text: bool = False
) -> list[Problem]:
    if type(record).__name__ not in classes:
        return []
    read = reader(type(record).__name__)
    # Only what was read knows what its references turn into.
    report = Report()
    known = read(dump_value(record), at, report)
    if report.found:
        return [one.problem() for one in report.found]
    walk = Walk(environ, lenient=False, any_text=any_text)
    data = walk.data(known, at)
    return [*walk.problems, *broken_rules(read, data, at, walk.origins)]


class _Resolving:
    """Makes the resolved form of values. After a problem, what it gives is of no use."""

    def __init__(self, classes: Classes, environ: Mapping[str, str], any_text: bool) -> None:
        self._classes, self._environ, self._any_text = classes, environ, any_text
        self.problems: list[Problem] = []

    def value(self, value: Any, at: At, into: str) -> Any:
        """The resolved form of a value; `into` is what references in it turn into."""
        if isinstance(value, Record):
            return self._record(value, at)
        if type(value) is EnvVar:
            return self._variable(value.name, at, into)
        if isinstance(value, MAPPING):
            return {key: self.value(member, (at, key), into) for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            members = [self.value(member, (at, index), into) for index, member in enumerate(value)]
            return tuple(members) if isinstance(value, tuple) else members
        return value

    def _record(self, record: Record, at: At) -> Any:
        name = type(record).__name__
        if name not in self._classes:
            return record
        cls, intos = self._classes[name]
        parts: dict[str, Any] = {}
        for field in fields(cls):
            below = at if field.name == "extra" else (at, key_of(record, field.name))
            parts[field.name] = self.value(getattr(record, field.name), below, intos.get(field.name, "str"))
        return None if self.problems else cls(**parts)

    def _variable(self, name: str, at: At, into: str) -> Any:
        as_text = into == "bool" and self._any_text
        found, problem = coerced(name, "str" if as_text else into, self._environ, lenient=False)
        if problem is not None:
            code, message = problem
            self.problems.append(Problem(path=dotted(keys_of(at)), code=code, message=message))
        return bool(found) if as_text else found
