"""Small schemas as conditions: `v["kind"] == "s3"` in place of a function that is tried and raises.

`if` and `not` ask whether a value fits and tell nothing of it; most of them look at a constant, a type or the presence of a key.
"""

from __future__ import annotations

from ..code import Code, code, join, literal, tuple_of
from ..normalise.exprs import allows
from ..normalise.view import target
from ..schema.node import Node, asserted
from .assertions import test_of
from .functions import Functions, ModuleCode

_SAID = frozenset(
    {"values", "types", "required", "properties", "pattern", "min_length", "max_length", "any_of", "not_", "all_of"}
)
_DEEPEST = 3
_LONGEST = 400


def condition(node: Node, value: Code, functions: Functions, module: ModuleCode) -> Code | None:
    """The condition that `value`, a name or a subscript, fits a node; None where that takes more than an expression."""
    found = _condition(node, value, functions, module, 0)
    return found if found is not None and len(found) <= _LONGEST else None


def _condition(node: Node, value: Code, functions: Functions, module: ModuleCode, depth: int) -> Code | None:
    node = target(node)
    if node.always is not None:
        return literal(node.always)
    if node.refs or node.env_form is not None or node.secret or depth > _DEEPEST or not asserted(node) <= _SAID:
        return None
    parts: list[Code | None] = []
    if node.values is not None:
        parts.append(_values(node, value, module))
    if node.types is not None and not (parts and parts[0]):
        tests = [test_of(kind, node, value, module) for kind in sorted(node.types)]
        parts.append(_either(tests))
    parts += [_string(node, value, functions, module), *_members(node, value, functions, module, depth)]
    parts += [_condition(sub, value, functions, module, depth + 1) for sub in node.all_of]
    if node.any_of:
        branches = [_condition(sub, value, functions, module, depth + 1) for sub in node.any_of]
        parts.append(None if None in branches else _either([branch for branch in branches if branch is not None]))
    if node.not_ is not None:
        inner = _condition(node.not_, value, functions, module, depth + 1)
        parts.append(None if inner is None else code("not ({})", inner))
    if None in parts:
        return None
    return join(" and ", [part for part in parts if part]) or Code("True")


def _either(tests: list[Code]) -> Code:
    return tests[0] if len(tests) == 1 else code("({})", join(" or ", tests))


def _values(node: Node, value: Code, module: ModuleCode) -> Code | None:
    """`enum` and `const` of strings, booleans and null; numbers are equal across types, which takes more."""
    values = [v for v in node.values or () if allows(node.types, v)]
    if not values or any(not (v is None or isinstance(v, (str, bool))) for v in values):
        return None
    words = [v for v in values if isinstance(v, str)]
    tests = [code("{} is {}", value, literal(v)) for v in values if not isinstance(v, str)]
    if len(words) == 1:
        tests.append(code("{} == {}", value, literal(words[0])))
    elif words:
        known = module.constant("_WORDS", code("frozenset({})", tuple_of([literal(word) for word in words])))
        tests.append(code("(type({}) is str and {} in {})", value, value, known))
    return _either(tests)


def _string(node: Node, value: Code, functions: Functions, module: ModuleCode) -> Code | None:
    """What is said of strings; other values have nothing to fear from it. Empty code where nothing is said."""
    parts: list[Code] = []
    if node.min_length:
        parts.append(code("len({}) >= {}", value, literal(node.min_length)))
    if node.max_length is not None:
        parts.append(code("len({}) <= {}", value, literal(node.max_length)))
    if node.pattern is not None:
        parts.append(code("{}({})", functions.pattern(node, node.pattern, module), value))
    if not parts:
        return Code("")
    if node.types == frozenset({"string"}):
        return join(" and ", parts)
    return code("(type({}) is not str or {})", value, _all(parts))


def _members(node: Node, value: Code, functions: Functions, module: ModuleCode, depth: int) -> list[Code | None]:
    """What is said of the keys of objects."""
    parts: list[Code | None] = [code("{} in {}", literal(key), value) for key in node.required]
    for key, sub in node.properties.items():
        inner = _condition(sub, code("{}[{}]", value, literal(key)), functions, module, depth + 1)
        if inner is None:
            return [None]
        if inner == "True":
            continue
        present = key in node.required
        parts.append(code("({})", inner) if present else code("({} not in {} or ({}))", literal(key), value, inner))
    said = [part for part in parts if part is not None]
    if not said or node.types == frozenset({"object"}):
        return [*said]
    return [code("(not isinstance({}, {}) or {})", value, module.use("report", "OBJECT"), _all(said))]


def _all(parts: list[Code]) -> Code:
    return parts[0] if len(parts) == 1 else code("({})", join(" and ", parts))
