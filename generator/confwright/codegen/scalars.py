"""Nodes that a reader of scalars serves: types alone, with or without a reference."""

from __future__ import annotations

from dataclasses import dataclass

from ..code import Code, code, identifier, join, literal
from ..forms import is_prefect
from ..normalise.view import target
from ..schema.node import Node, asserted
from .functions import ModuleCode

_ORDER = ("string", "integer", "number", "boolean", "null")
_NAMED: dict[tuple[tuple[str, ...], bool, bool], str] = {
    (("string",), False, False): "STR", (("integer",), False, False): "INT", (("integer",), False, True): "EXACT_INT",
    (("number",), False, False): "NUMBER", (("boolean",), False, False): "BOOL", (("null",), False, False): "NULL",
    (("string",), True, False): "ENV_STR", (("integer",), True, False): "ENV_INT",
    (("integer",), True, True): "ENV_EXACT_INT", (("number",), True, False): "ENV_NUMBER",
    (("boolean",), True, False): "ENV_BOOL",
}  # fmt: skip
_FAST = {
    "string": "type({}) is str",
    "integer": "type({}) is int",
    "boolean": "type({}) is bool",
    "number": "type({}) is int",
}  # what needs no call; a float may be one that JSON does not have


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
    said = asserted(node)
    if said <= {"types", "env_form", "secret"} and node.types is not None and not node.types & {"object", "array"}:
        types = tuple(t for t in _ORDER if t in node.types)
        form = node.env_form if is_prefect(node.env_form) else None
        env = node.env_form is not None and form is None
        return Scalar(types, env, node.secret, node.exact_integer, form)
    if len(said) == 1 and said <= {"any_of", "one_of"}:
        return _joined([scalar_of(sub) for sub in (*node.any_of, *node.one_of)])
    return None


def _joined(parts: list[Scalar | None]) -> Scalar | None:
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
        module.use("prefect_read", "templated")
        given = [*(literal(t) for t in scalar.types), code("form={}", literal(scalar.form))]
        return module.constant(
            "_TEMPLATED", code("templated({}{})", join(", ", given), Code(", exact=True" if scalar.exact else ""))
        )
    named = _NAMED.get((scalar.types, scalar.env, scalar.exact)) if not scalar.secret else None
    if named is not None:
        return module.use("values", named)
    module.use("values", "scalar")
    parts = [literal(t) for t in scalar.types]
    for flag in ("env", "secret", "exact"):
        if getattr(scalar, flag):
            parts.append(code("{}=True", identifier(flag)))
    return module.constant("_SCALAR", code("scalar({})", join(", ", parts)))


def expression(scalar: Scalar, value: Code, at: Code, module: ModuleCode) -> Code:
    """The value read, with the common case first. `value` is looked up once."""
    slow = reader(scalar, module)
    fast = next((_FAST[t] for t in scalar.types if t in _FAST), None)
    if fast is None or scalar.secret or scalar.form is not None:
        return code("{}({}, {}, r)", slow, value, at)
    if value in ("v", "x"):
        return code("{} if {} else {}({}, {}, r)", value, Code(fast.format(value)), slow, value, at)
    return code("x if {} else {}(x, {}, r)", Code(fast.format(f"x := {value}")), slow, at)
