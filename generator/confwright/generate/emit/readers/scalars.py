"""Nodes that a reader of scalars serves: types alone, with or without a reference."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import LiteralString

from ...plan.view import target
from ...reference_forms import TEMPLATE_READER, is_template
from ...schema.node import Node, asserted
from ..code import Code, code, identifier, join, literal
from .functions import Functions, ModuleCode

_ORDER = ("string", "integer", "number", "boolean", "null")
_NAMED: dict[tuple[tuple[str, ...], bool, bool], str] = {
    (("string",), False, False): "STR", (("integer",), False, False): "INT", (("integer",), False, True): "EXACT_INT",
    (("number",), False, False): "NUMBER", (("boolean",), False, False): "BOOL", (("null",), False, False): "NULL",
    (("string",), True, False): "ENV_STR", (("integer",), True, False): "ENV_INT",
    (("integer",), True, True): "ENV_EXACT_INT", (("number",), True, False): "ENV_NUMBER",
    (("boolean",), True, False): "ENV_BOOL",
}  # fmt: skip
_FAST: dict[str, LiteralString] = {
    "string": "type({0}) is str",
    "integer": "type({0}) is int",
    "boolean": "type({0}) is bool",
    "number": "type({0}) is int or (type({1}) is float and {1} - {1} == 0)",
}
"""What needs no call: the tests of a value (first as it is evaluated, then by its name). NaN and infinity less themselves are
NaN, and JSON does not have them."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """What a reader of scalars takes."""

    types: tuple[str, ...]
    env: bool = False
    secret: bool = False
    exact: bool = False
    form: str | None = None


def scalar_of(node: Node) -> Scalar | None:
    """The scalar that a node is, None where it is more than that."""
    node = target(node)
    if node.refs or node.always is not None:
        return None
    keywords = asserted(node)
    if keywords <= {"types", "env_form", "secret"} and node.types is not None and not node.types & {"object", "array"}:
        types = tuple(t for t in _ORDER if t in node.types)
        form = node.env_form if is_template(node.env_form) else None
        env = node.env_form is not None and form is None
        return Scalar(types, env, node.secret, node.exact_integer, form)
    if len(keywords) == 1 and keywords <= {"any_of", "one_of"}:
        # One by one: most choices end with their first branch.
        return _joined(scalar_of(sub) for sub in (*node.any_of, *node.one_of))
    return None


def _joined(parts: Iterable[Scalar | None]) -> Scalar | None:
    """Several scalars of different types as one; at most one may take a reference."""
    types: list[str] = []
    env = secret = exact = False
    for part in parts:
        if part is None or part.secret or part.form or (part.env and env) or set(part.types) & set(types):
            return None
        if ("number" in part.types and "integer" in types) or ("integer" in part.types and "number" in types):
            return None
        types += part.types
        env, exact = env or part.env, exact or part.exact
    return Scalar(tuple(t for t in _ORDER if t in types), env, secret, exact)


def reader(scalar: Scalar, module: ModuleCode) -> Code:
    """The function that reads it."""
    if scalar.form is not None:
        module.use(TEMPLATE_READER, "templated")
        given = [*(literal(t) for t in scalar.types), code("form={}", literal(scalar.form))]
        value = code("templated({}{})", join(", ", given), Code(", exact=True" if scalar.exact else ""))
        words = [*scalar.types, *scalar.form.split("-"), *(["exact"] if scalar.exact else [])]
        return module.common("_TEMPLATED_" + "_".join(words), value)
    named = _NAMED.get((scalar.types, scalar.env, scalar.exact)) if not scalar.secret else None
    if named is not None:
        return module.use("values", named)
    module.use("values", "scalar")
    parts = [literal(t) for t in scalar.types]
    for flag in ("env", "secret", "exact"):
        if getattr(scalar, flag):
            parts.append(code("{}=True", identifier(flag)))
    flags = [flag for flag in ("env", "secret", "exact") if getattr(scalar, flag)]
    return module.common("_SCALAR_" + "_".join([*scalar.types, *flags]), code("scalar({})", join(", ", parts)))


def fits(scalar: Scalar, value: Code) -> Code | None:
    """The condition that a value is of the first of the types, which needs no call; None where there is none."""
    kind = next((t for t in scalar.types if t in _FAST), None)
    if kind is None or scalar.secret or scalar.form is not None:
        return None
    name, first = named(value)
    return code(_FAST[kind], first, name)


def named(value: Code) -> tuple[Code, Code]:
    """The name of a value, and the expression that gives it that name where it has none."""
    return (value, value) if value in ("v", "x") else (Code("x"), code("x := {}", value))


_BOUNDS = frozenset(
    {"minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "min_length", "max_length", "pattern"}
)


def bounded(node: Node, value: Code, functions: Functions, module: ModuleCode) -> Code | None:
    """The condition that a value fits a string or number with bounds, as most values do; None for another node.

    Where it does not hold, the value may fit all the same: the function of the node has the last word.
    """
    kind = next(iter(node.types)) if node.types is not None and len(node.types) == 1 else ""
    keywords = asserted(node)
    if node.refs or kind not in ("string", "integer", "number") or not keywords <= _BOUNDS | {"types"}:
        return None
    name, first = named(value)
    fast = code(_FAST[kind], first, name)
    parts = [code("({})", fast) if kind == "number" else fast]
    if kind != "string":
        parts += _within(name, [("<=", node.minimum), ("<", node.exclusive_minimum)],
                         [("<=", node.maximum), ("<", node.exclusive_maximum)])  # fmt: skip
        return join(" and ", parts)
    parts += _within(code("len({})", name), [("<=", node.min_length or None)], [("<=", node.max_length)])
    if node.pattern is not None:
        parts.append(code("{}({})", functions.pattern(node.pattern, module), name))
    return join(" and ", parts)


_Limits = list[tuple[LiteralString, int | float | None]]


def _within(what: Code, least: _Limits, most: _Limits) -> list[Code]:
    """The condition that a measure is between its limits, each with its comparison: one chain if there are two."""
    above = [(sign, limit) for sign, limit in least if limit is not None]
    below = [(sign, limit) for sign, limit in most if limit is not None]
    if len(above) == len(below) == 1:
        (left, low), (right, high) = above[0], below[0]
        return [code("{} {} {} {} {}", literal(low), Code(left), what, Code(right), literal(high))]
    opposite = {"<=": Code(">="), "<": Code(">")}
    found = [code("{} {} {}", what, opposite[sign], literal(limit)) for sign, limit in above]
    return found + [code("{} {} {}", what, Code(sign), literal(limit)) for sign, limit in below]
