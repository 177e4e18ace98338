"""Replaces references by what they turn into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .dumping import items_of
from .places import dotted_path, keys_of
from .problems import ConfigError, Problem
from .record import MAPPING, REFERENCE, SEQUENCE, EnvVar, Record, into_of
from .replaced import broken_rules
from .report import At, Read

_TRUE, _FALSE = frozenset({"true", "1"}), frozenset({"false", "0"})
_DAGSTER_FALSE = frozenset({"false", "none", "0", ""})


def resolved(read: Read, value: Any, environ: Mapping[str, str], *, lenient_booleans: bool) -> Any:
    """The data of a value with every reference replaced.

    Prefect's `{{ $NAME }}` is a string; what only its server or a step knows stays as it is written.

    Dagster's rules (`dagster._config.source`): a string is taken as it is, an integer is read by Python's `int`. A boolean
    must be true, false, 1 or 0, in any case; with `lenient_booleans` it is read as Dagster does, where everything but
    false, none, 0 and nothing is true, `no` and `off` included. Raises ConfigError that names all that is missing or
    malformed, or breaks a rule of the schema, which `read` knows.
    """
    data, origins, problems = replaced(value, None, environ, lenient=lenient_booleans)
    problems += broken_rules(read, data, None, origins)
    if problems:
        raise ConfigError(problems)
    return data


def replaced(
    value: Any, at: At, environ: Mapping[str, str], *, lenient: bool
) -> tuple[Any, dict[tuple[str | int, ...], str], list[Problem]]:
    """The data of a value that stands at a place, the variables by where their values stand, and what is missing or malformed.

    A reference that has no value is left as it is.
    """
    walk = _Walk(environ, lenient)
    return walk.data(value, at), walk.origins, walk.problems


class _Walk:
    def __init__(self, environ: Mapping[str, str], lenient: bool) -> None:
        self._environ, self._lenient = environ, lenient
        self.origins: dict[tuple[str | int, ...], str] = {}
        self.problems: list[Problem] = []

    def data(self, value: Any, at: At) -> Any:
        if isinstance(value, Record):
            return {key: self.data(member, (at, key)) for key, member in items_of(value)}
        if isinstance(value, REFERENCE):
            taken: Any = self._variable if type(value) is EnvVar else self._filled
            return taken(value, at)
        if isinstance(value, MAPPING):
            return {key: self.data(member, (at, key)) for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            return [self.data(member, (at, index)) for index, member in enumerate(value)]
        return value

    def _variable(self, reference: EnvVar[Any], at: At) -> Any:
        found, problem = coerced(reference.name, into_of(reference), self._environ, lenient=self._lenient)
        if problem is not None:
            code, message = problem
            self.problems.append(Problem(path=dotted_path(at), code=code, message=message))
            return {"env": reference.name}
        self.origins[keys_of(at)] = reference.name
        return found

    def _filled(self, reference: Any, at: At) -> Any:
        """A reference of another system: variables of the environment are filled in, what only that system knows stays."""
        missing = [name for name in reference.variables() if name not in self._environ]
        for name in missing:
            message = f"environment variable {name} is not set"
            self.problems.append(Problem(path=dotted_path(at), code="env-unset", message=message))
        return None if missing else reference.filled(self._environ)


def coerced(name: str, into: str, environ: Mapping[str, str], *, lenient: bool) -> tuple[Any, tuple[str, str] | None]:
    """What a variable turns into; or the code and message of what is wrong with it."""
    text = environ.get(name)
    if text is None:
        return None, ("env-unset", f"environment variable {name} is not set")
    found, expected = _coerced(text, into, lenient)
    if expected is not None:
        # The text itself may be a secret that stands in the wrong variable: it is not shown.
        return None, ("env-malformed", f"environment variable {name} is not {expected}")
    return found, None


def _coerced(text: str, into: str, lenient: bool) -> tuple[Any, str | None]:
    """The value, and what was expected where the text is no such thing."""
    if into == "int":
        try:
            return int(text), None
        except ValueError:
            return None, "an integer"
    if into == "float":
        try:
            return float(text), None
        except ValueError:
            return None, "a number"
    if into == "bool":
        lowered = text.lower()
        if lenient:
            return lowered not in _DAGSTER_FALSE, None
        if lowered in _TRUE or lowered in _FALSE:
            return lowered in _TRUE, None
        return None, "true or false"
    return text, None
