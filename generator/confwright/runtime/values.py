"""Readers of values that are not objects: scalars, choices, references; and what references turn into."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, TypeAlias

from . import shape_of
from .record import MAPPING, REFERENCE, SEQUENCE, EnvVar, Record, dump_value, env_var, into_of, items_of
from .report import (
    ARRAY,
    OBJECT,
    At,
    ConfigError,
    EnoughError,
    Problem,
    Read,
    Report,
    dotted,
    keys_of,
    load_data,
    reader_of,
    without_echoes,
)

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


_TESTS: Final[dict[str, Callable[[Any], bool]]] = {
    "string": lambda v: type(v) is str,
    "integer": is_integral,
    "exact integer": lambda v: type(v) is int,
    "number": is_number,
    "boolean": lambda v: type(v) is bool,
    "null": lambda v: v is None,
    "object": lambda v: isinstance(v, OBJECT),
    "array": lambda v: isinstance(v, ARRAY),
}


def is_reference(value: Any) -> bool:
    """`{env: NAME}`, and nothing beside it."""
    return isinstance(value, OBJECT) and len(value) == 1 and type(value.get("env")) is str


def scalar(*types: str, env: bool = False, secret: bool = False, exact: bool = False) -> Read:
    """A reader of values of some JSON types. `env`: a reference will do too; `secret`: only a reference will do.

    `beside`: what else may be there, for the message. `exact`: 1.0 is not an integer.
    """
    tests = [_TESTS["exact integer" if exact and t == "integer" else t] for t in types]
    into = next((_INTO[t] for t in types if t in _INTO), "str")
    integer = "integer" in types
    words = [*(() if secret else (_WORDS[t] for t in types)), *(("{env: NAME}",) if env or secret else ())]
    expected = f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]

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
    return report.problem(at, "false", "no value is allowed here")


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


def choice(*values: Any, exact: bool = False, beside: str = "") -> Read:
    """A reader of `enum` and `const`. 1.0 is read as 1 where 1 is a choice: an `int`, as the type says.

    `exact`: 1.0 is not an integer, and no member of any of these values.
    """
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
            return value in numbers and not (exact and kind is float)
        if value is None or kind is bool:
            return any(value is single for single in singles)
        return any(same(value, other) for other in others)

    shown = ", ".join(_shown(v) for v in values[:12]) + (", …" if len(values) > 12 else "")

    def read(value: Any, at: At, report: Report) -> Any:
        if known(value):
            return int(value) if value.__class__ is float and value in whole else value
        if report.probing:
            return report.problem(at, "choice", "")
        several, end = len(values) > 1, f", or {beside}" if beside else ""
        message = f"expected {'one of ' if several else ''}{shown}{end}" if values else "no value is allowed here"
        return report.problem(
            at, "choice", message, report.search().did_you_mean(value, words) if len(values) > 1 else None
        )

    return read


def _shown(value: Any) -> str:
    """A value as it is written in a document; strings in quotes."""
    if value is None or isinstance(value, bool):
        return {True: "true", False: "false", None: "null"}[value]
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


# -- keys

_MOST_ORDERS: Final = 64
"""KeyOrders remembered of one class: files are written alike, and one that is not must not fill the memory."""
_LONGEST_ORDER: Final = 64
"""Keys of an order that is remembered, beside those that are known."""


class KeyOrders(set[tuple[Any, ...]]):
    """The orders of keys that were seen and are right; whoever finds one here needs to ask no more.

    `known` are the keys there are (None: any), `needed` those that must be there.
    """

    __slots__ = ("known", "needed")

    def __init__(self, known: frozenset[str] | None, needed: tuple[str, ...]) -> None:
        super().__init__()
        self.known, self.needed = known, needed

    def check(self, data: dict[str, Any], order: tuple[Any, ...], at: At, report: Report) -> dict[str, Any]:
        """The data, whose keys in their order are `order`; a missing key is reported, and null replaces it."""
        known = self.known
        wrong = known is not None and not data.keys() <= known
        if wrong and known is not None:
            report.unknown(at, data, known)
        missing = [key for key in self.needed if key not in data]
        for key in missing:
            report.missing(at, key)
        if missing:
            return {**data, **dict.fromkeys(missing)}
        if not wrong and len(self) < _MOST_ORDERS and len(order) <= _LONGEST_ORDER + len(known or self.needed):
            self.add(order)
        return data


# -- what references turn into

_TRUE, _FALSE = frozenset({"true", "1"}), frozenset({"false", "0"})
_DAGSTER_FALSE = frozenset({"false", "none", "0", ""})
_OF_TEXT: dict[str, Callable[[str], object]] = {"int": int, "float": float}
_EXPECTED = {"int": "an integer", "float": "a number", "bool": "true or false"}
Keys: TypeAlias = "tuple[str | int, ...]"


def resolved(
    read: Read, data: Any, environ: Mapping[str, str] | None, *, lenient_booleans: bool, any_text: bool = False
) -> Any:
    """Data with every reference replaced, from `environ` or the process environment.

    Prefect's `{{ $NAME }}` is a string; what only its server or a step knows stays as it is written. A string is taken as it
    is, an integer is read by Python's `int`. A boolean must be true, false, 1 or 0, in any case; with `lenient_booleans`
    everything but false, none, 0 and nothing is true, with `any_text` all but an empty text. Raises ConfigError that names all
    that is missing or malformed, or breaks a rule of the schema, which `read` knows.
    """
    walk = Walk(os.environ if environ is None else environ, lenient_booleans, any_text)
    data = walk.data(load_data(read, data, None), None)
    problems = [*walk.problems, *read_again(read, data, None, walk.origins)[1]]
    if problems or walk.unseen:
        from .hints import shown, shown_path

        if problems:
            raise ConfigError(shown(problems, read))
        import warnings

        listed = ", ".join(f"{shown_path(path, read)}: {{env: {name}}}" for path, name in walk.unseen)
        warnings.warn(f"not checked, since it is not known what reads it there: {listed}", stacklevel=3)
    return data


class Walk:
    """Replaces the references of a value; `origins` are the variables by the places where their values are now."""

    def __init__(self, environ: Mapping[str, str], lenient: bool, any_text: bool = False, keep: bool = False) -> None:
        self._environ, self._lenient, self._any_text, self._keep = environ, lenient, any_text, keep
        self.filled = False
        self.origins: dict[Keys, str] = {}
        self.problems: list[Problem] = []
        self.unseen: list[tuple[str, str]] = []

    def data(self, value: Any, at: At) -> Any:
        if isinstance(value, Record):
            return {key: self.data(member, (at, key)) for key, member in items_of(value)}
        if isinstance(value, REFERENCE):
            taken: Any = self._variable if type(value) is EnvVar else self._filled
            return taken(value, at)
        if isinstance(value, MAPPING):
            if len(value) == 1 and _is_unseen(value):
                self.unseen.append((dotted(keys_of(at)), value["env"]))
            return {key: self.data(member, (at, key)) for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            return [self.data(member, (at, index)) for index, member in enumerate(value)]
        return dump_value(value)  # a date is read again as its text

    def _variable(self, reference: EnvVar[Any], at: At) -> Any:
        into = into_of(reference)
        as_text = into == "bool" and self._any_text
        found, problem = coerced(reference.name, "str" if as_text else into, self._environ, lenient=self._lenient)
        if problem is not None:
            code, message = problem
            self.problems.append(Problem(path=dotted(keys_of(at)), code=code, message=message))
            return {"env": reference.name}
        self.origins[keys_of(at)] = reference.name
        return bool(found) if as_text else found

    def _filled(self, reference: Any, at: At) -> Any:
        """A reference of another system: variables of the environment are filled in, what only that system knows stays."""
        self.filled = True
        missing = [name for name in reference.variables() if name not in self._environ]
        for name in missing:
            message = f"environment variable {name} is not set"
            self.problems.append(Problem(path=dotted(keys_of(at)), code="env-unset", message=message))
        return None if missing else dump_value(reference) if self._keep else reference.filled(self._environ)


def _is_unseen(value: Mapping[str, Any]) -> bool:
    """Whether a mapping looks like a reference, in a place whose schema takes none: `{env: prod}` is a label."""
    name = value.get("env")
    return type(name) is str and name.isascii() and name.isidentifier() and name.isupper()


def coerced(name: str, into: str, environ: Mapping[str, str], *, lenient: bool) -> tuple[Any, tuple[str, str] | None]:
    """What a variable turns into; or the code and message of what is wrong with it."""
    text = environ.get(name)
    if text is None:
        return None, ("env-unset", f"environment variable {name} is not set")
    if into == "bool":
        lowered = text.lower()
        if lenient or lowered in _TRUE or lowered in _FALSE:
            return lowered not in (_DAGSTER_FALSE if lenient else _FALSE), None
    elif into not in _OF_TEXT:
        return text, None
    else:
        with suppress(ValueError):
            return _OF_TEXT[into](text), None
    # The text itself may be a secret in the wrong variable: it is not shown.
    return None, ("env-malformed", f"environment variable {name} is not {_EXPECTED[into]}")


def resolve(record: Record, environ: Mapping[str, str] | None, *, any_text: bool = False) -> Any:
    """The resolved form of a record. Raises ConfigError that names all that is missing or malformed, or breaks a rule.

    With `any_text`, a boolean is true whatever the text of its variable, unless that is empty.
    """
    found, problems = replaced(record, None, os.environ if environ is None else environ, any_text=any_text)
    if problems:
        raise ConfigError(problems)
    return _resolved_form(found)


def replaced(
    record: Record, at: At, environ: Mapping[str, str], *, any_text: bool = False
) -> tuple[Any, list[Problem]]:
    """A record with values in place of its references, and what keeps it from that; then the record is of no use."""
    if record.__resolved__ is None:
        return record, []
    read = reader_of(type(record))
    # Only what was read knows what its references turn into.
    report = Report()
    known = read(dump_value(record), at, report)
    if report.found:
        return known, [one.problem() for one in report.found]
    walk = Walk(environ, lenient=False, any_text=any_text)
    found, problems = read_again(read, walk.data(known, at), at, walk.origins)
    if walk.filled:  # with the values, for the rules; what another system fills in stays a reference
        found = read_again(read, Walk(environ, False, any_text, keep=True).data(known, at), at, walk.origins)[0]
    return found if walk.origins else known, [*walk.problems, *problems]


def _resolved_form(value: Any) -> Any:
    if isinstance(value, Record):
        form = value.__resolved__
        names = () if form is None else shape_of(form).fields
        return value if form is None else form(**{name: _resolved_form(getattr(value, name)) for name in names})
    if isinstance(value, MAPPING):
        return {key: _resolved_form(member) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        members = [_resolved_form(member) for member in value]
        return tuple(members) if isinstance(value, tuple) else members
    return value


def read_again(read: Read, data: Any, at: At, origins: Mapping[Keys, str]) -> tuple[Any, list[Problem]]:
    """The value of data whose references were replaced, and what is wrong with it; a reference is left where it has no value."""
    if not origins:
        return None, []
    report = Report()
    report.resolved = True
    value: Any = None
    with suppress(EnoughError):
        value = read(data, at, report)
    problems: list[Problem] = []
    for found in without_echoes(report.found):
        keys = keys_of(found.at)
        names = [name for place, name in origins.items() if place[: len(keys)] == keys or keys[: len(place)] == place]
        hint = f"from the environment: {', '.join(dict.fromkeys(names))}" if names else found.hint
        problems.append(found.problem(hint=hint))
    return value, list(dict.fromkeys(problems))
