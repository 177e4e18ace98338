"""Readers of values that are no objects: scalars, choices, lists by position, members of very large objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from .record import EnvVar, env_var
from .report import ARRAY, OBJECT, At, Read, Report

MISSING: Final = object()
"""No such key."""

_WORDS: Final = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "a boolean", "null": "null",
    "object": "a mapping", "array": "a list",
}  # fmt: skip
_INTO: Final[dict[str, str]] = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def is_number(value: Any) -> bool:
    """An integer or a finite float; never a boolean."""
    return type(value) is int or (type(value) is float and value - value == 0.0)


def is_integral(value: Any) -> bool:
    """A whole number, 1.0 included."""
    return type(value) is int or (type(value) is float and value.is_integer())


def _is_int(value: Any) -> bool:
    return type(value) is int


_TESTS: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda v: type(v) is str,
    "integer": is_integral,
    "number": is_number,
    "boolean": lambda v: type(v) is bool,
    "null": lambda v: v is None,
    "object": lambda v: isinstance(v, OBJECT),
    "array": lambda v: isinstance(v, ARRAY),
}


def is_reference(value: Any) -> bool:
    """`{env: NAME}`, and nothing beside it."""
    return isinstance(value, OBJECT) and len(value) == 1 and type(value.get("env")) is str


def phrase(words: Iterable[str]) -> str:
    """`a, b or c`."""
    parts = list(words)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " or " + parts[-1]


def scalar(*types: str, env: bool = False, secret: bool = False, exact: bool = False) -> Read:
    """A reader of values of some JSON types. `env`: a reference will do too; `secret`: only a reference will do.

    `exact`: 1.0 is no integer.
    """
    tests = [_is_int if exact and t == "integer" else _TESTS[t] for t in types]
    into = next((_INTO[t] for t in types if t in _INTO), "str")
    integer = "integer" in types
    expected = phrase([*(() if secret else (_WORDS[t] for t in types)), *(("{env: NAME}",) if env or secret else ())])

    def read(value: Any, at: At, report: Report) -> Any:
        if not secret or report.resolved:
            for test in tests:
                if test(value):
                    return int(value) if integer and type(value) is float and value.is_integer() else value
        if (env or secret) and is_reference(value):
            return env_var(value["env"], into)
        if secret and type(value) is str:
            return report.problem(at, "secret", "a secret must be a reference: {env: NAME}")
        return report.type(at, value, expected)

    return read


def reference(value: Any, into: str) -> EnvVar[Any]:
    """The reference that `{env: NAME}` stands for."""
    return env_var(value["env"], into)


STR: Final = scalar("string")
INT: Final = scalar("integer")
EXACT_INT: Final = scalar("integer", exact=True)
NUMBER: Final = scalar("number")
BOOL: Final = scalar("boolean")
NULL: Final = scalar("null")
ENV_STR: Final = scalar("string", env=True)
ENV_INT: Final = scalar("integer", env=True)
ENV_EXACT_INT: Final = scalar("integer", env=True, exact=True)
ENV_NUMBER: Final = scalar("number", env=True)
ENV_BOOL: Final = scalar("boolean", env=True)


def anything(value: Any, at: At, report: Report) -> Any:
    """Any value."""
    del at, report
    return value


def nothing(value: Any, at: At, report: Report) -> Any:
    """No value: the schema `false`."""
    del value
    return report.problem(at, "false", "nothing may stand here")


_NUMBERS: Final = (int, float)


def same(a: Any, b: Any) -> bool:
    """Equality of JSON values: 1 is 1.0, but not true."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if type(a) in _NUMBERS and type(b) in _NUMBERS:
        return bool(a == b)
    if isinstance(a, ARRAY) and isinstance(b, ARRAY):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, OBJECT) and isinstance(b, OBJECT):
        return a.keys() == b.keys() and all(same(value, b[key]) for key, value in a.items())
    return type(a) is type(b) and bool(a == b)


def choice(*values: Any) -> Read:
    """A reader of `enum` and `const`. 1.0 is 1 where that is what may stand there: an `int`, as the type says."""
    words = frozenset(v for v in values if type(v) is str)
    numbers = frozenset(v for v in values if type(v) in _NUMBERS)
    whole = frozenset(v for v in values if type(v) is int)
    singles = tuple(v for v in values if v is None or type(v) is bool)
    others = tuple(v for v in values if isinstance(v, (ARRAY, OBJECT)))

    def known(value: Any) -> bool:
        kind = value.__class__
        if kind is str:
            return value in words
        if kind in _NUMBERS:
            return value in numbers
        if value is None or kind is bool:
            return any(value is single for single in singles)
        return any(same(value, other) for other in others)

    shown = ", ".join(_shown(v) for v in values[:12]) + (", …" if len(values) > 12 else "")

    def read(value: Any, at: At, report: Report) -> Any:
        if known(value):
            return int(value) if value.__class__ is float and value in whole else value
        if report.probing:
            return report.problem(at, "choice", "")
        from .hints import did_you_mean

        message = f"expected {shown}" if len(values) == 1 else f"expected one of {shown}"
        return report.problem(at, "choice", message, did_you_mean(value, words) if len(values) > 1 else None)

    return read


_WORDS_OF_JSON: Final = {True: "true", False: "false", None: "null"}


def _shown(value: Any) -> str:
    """A value as it is written in a document; strings in quotes."""
    if value is None or isinstance(value, bool):
        return _WORDS_OF_JSON[value]
    if isinstance(value, (str, int, float)):
        text = repr(value)
    else:
        from json import dumps  # rare: most packages need no JSON text

        text = dumps(value)
    return text if len(text) <= 60 else text[:57] + "…"


def by_position(value: list[Any], at: At, report: Report, first: tuple[Read, ...], rest: Read) -> list[Any]:
    """`prefixItems`, and `items` for what follows."""
    count = len(first)
    return [(first[i] if i < count else rest)(member, (at, i), report) for i, member in enumerate(value)]


def each(value: list[Any], at: At, report: Report, read: Read) -> list[Any]:
    """A list whose members are read one by one."""
    return [read(member, (at, i), report) for i, member in enumerate(value)]


def each_value(value: dict[str, Any], at: At, report: Report, read: Read) -> dict[str, Any]:
    """A mapping whose values are read one by one."""
    return {key: read(member, (at, key), report) for key, member in value.items()}


def members(data: dict[str, Any], at: At, report: Report, checks: tuple[tuple[str, Read], ...]) -> None:
    """The members of an object with very many fields, checked."""
    for key, check in checks:
        if key in data:
            check(data[key], (at, key), report)


def fields(data: dict[str, Any], at: At, report: Report, reads: tuple[tuple[str, str, Read], ...]) -> dict[str, Any]:
    """The members of an object with very many fields, read, by the names of the fields."""
    return {name: read(data[key], (at, key), report) for key, name, read in reads if key in data}
