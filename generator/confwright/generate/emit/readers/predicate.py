"""Small schemas as conditions: `v["kind"] == "s3"` in place of a function that is tried and raises.

`if` and `not` ask whether a value fits and tell nothing of it; most of them look at a constant, a type or the presence of a key.
"""

from __future__ import annotations

import re
from typing import LiteralString

from ...plan.exprs import allows
from ...plan.view import target
from ...schema.node import Node, asserted
from ..code import Code, code, join, literal, tuple_of
from .assertions import test_of, tests_of
from .functions import Functions, ModuleCode

_COVERED = frozenset(
    {"values", "types", "required", "properties", "pattern", "min_length", "max_length", "any_of", "not_", "all_of"}
)
_OPPOSITES: tuple[tuple[str, LiteralString], ...] = (
    (r"(\S+) is (\w+)", "{} is not {}"),
    (r"(\S+) is not (\w+)", "{} is {}"),
    (r"(\"[^\"]*\") == (\S+)", "{} != {}"),
    (r"(\"[^\"]*\") in (\w+)", "{} not in {}"),
    (r"(isinstance)(\(\w+, \w+\))", "not {}{}"),
)
_DEEPEST = 3
_LONGEST = 200


def condition(node: Node, value: Code, functions: Functions, module: ModuleCode) -> Code | None:
    """The condition that `value`, a name or a subscript, fits a node; None where that takes more than a line."""
    before = module.state()
    parts = _conditions(node, value, functions, module, 0)
    if parts is not None:
        found = join(" and ", parts) or Code("True")
        if _enclosed(found):
            found = Code(found[1:-1])
        if len(found) <= _LONGEST:
            return found
    module.back_to(before)
    return None


def _conditions(node: Node, value: Code, functions: Functions, module: ModuleCode, depth: int) -> list[Code] | None:
    """Conditions that must all be true; each works beside an `and` without parentheses."""
    node = target(node)
    if node.always is not None:
        return [] if node.always else [Code("False")]
    if node.refs or node.env_form is not None or node.secret or depth > _DEEPEST or not asserted(node) <= _COVERED:
        return None
    parts: list[Code] = []
    if node.values is not None:
        values = _values(node, value, module)
        if values is None:
            return None
        parts.append(values)
    elif node.types is not None:
        parts.append(_either(tests_of(sorted(node.types), node, value, module)))
    parts += _string(node, value, functions, module)
    members = _members(node, value, functions, module, depth)
    below = [_conditions(sub, value, functions, module, depth + 1) for sub in node.all_of]
    if node.any_of:
        branches = [_conditions(sub, value, functions, module, depth + 1) for sub in node.any_of]
        below.append(
            None if None in branches else [_either([_all(branch) for branch in branches if branch is not None])]
        )
    if node.not_ is not None:
        inner = _conditions(node.not_, value, functions, module, depth + 1)
        below.append(None if inner is None else [negated(_all(inner))])
    for found in (members, *below):
        if found is None:
            return None
        parts += found
    return parts


def negated(found: Code) -> Code:
    """The opposite of a condition."""
    for pattern, opposite in _OPPOSITES:
        parts = re.fullmatch(pattern, found)
        if parts is not None:
            return code(opposite, Code(parts[1]), Code(parts[2]))
    return code("not {}" if _enclosed(found) else "not ({})", found)


def _enclosed(found: Code) -> bool:
    """Whether parentheses enclose the whole expression; parentheses in strings do not count."""
    depth = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[()]', found):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if not depth:
            return found.startswith("(") and token.end() == len(found)
    return False


def _either(tests: list[Code]) -> Code:
    return tests[0] if len(tests) == 1 else code("({})", join(" or ", tests))


def _all(parts: list[Code]) -> Code:
    if not parts:
        return Code("True")
    return parts[0] if len(parts) == 1 else code("({})", join(" and ", parts))


def _values(node: Node, value: Code, module: ModuleCode) -> Code | None:
    """`enum` and `const` of strings, booleans and null; numbers are equal across types, which takes more."""
    values = [v for v in node.values or () if allows(node.types, v)]
    if not values or any(not (v is None or isinstance(v, (str, bool))) for v in values):
        return None
    words = [v for v in values if isinstance(v, str)]
    # The constant first, and types by names of ours: type checkers would take the value for nothing else from here on.
    tests = [
        code("{} is {}", value, module.use("report", "NONE")) if v is None else code("{} is {}", literal(v), value)
        for v in values
        if not isinstance(v, str)
    ]
    if len(words) == 1:
        tests.append(code("{} == {}", literal(words[0]), value))
    elif words:
        known = module.constant("_WORDS", code("frozenset({})", tuple_of([literal(word) for word in words])))
        tests.append(code("({} and {} in {})", test_of("string", node, value, module), value, known))
    return _either(tests)


def _string(node: Node, value: Code, functions: Functions, module: ModuleCode) -> list[Code]:
    """What is said of strings; other values have nothing to fear from it."""
    parts: list[Code] = []
    if node.min_length:
        parts.append(code("len({}) >= {}", value, literal(node.min_length)))
    if node.max_length is not None:
        parts.append(code("len({}) <= {}", value, literal(node.max_length)))
    if node.pattern is not None:
        parts.append(code("{}({})", functions.pattern(node.pattern, module), value))
    if not parts or node.types == frozenset({"string"}):
        return parts
    return [code("({} or {})", negated(test_of("string", node, value, module)), _all(parts))]


def _members(node: Node, value: Code, functions: Functions, module: ModuleCode, depth: int) -> list[Code] | None:
    """What is said of the keys of objects."""
    parts = [code("{} in {}", literal(key), value) for key in node.required]
    for key, sub in node.properties.items():
        inner = _conditions(sub, code("{}[{}]", value, literal(key)), functions, module, depth + 1)
        if inner is None:
            return None
        if not inner:
            continue
        if key in node.required:
            parts += inner
        else:
            parts.append(code("({} not in {} or {})", literal(key), value, _all(inner)))
    if not parts or node.types == frozenset({"object"}):
        return parts
    return [code("(not isinstance({}, {}) or {})", value, module.use("report", "OBJECT"), _all(parts))]
