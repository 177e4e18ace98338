"""What a schema says about the members of objects and lists: a call of the check of each."""

from __future__ import annotations

from ...plan.view import target
from ...schema.node import Node
from ..code import Code, Lines, code, identifier, join, literal, rows_of
from .calls import check_callable, is_trivial
from .functions import Functions, ModuleCode

MANY = 150
"""An object with more fields than this is read by a table: type checkers give up on that many conditions in one function."""


def call(node: Node, value: Code, at: Code, functions: Functions, module: ModuleCode) -> Code | None:
    """The call that checks a value against a node; None where there is nothing to check."""
    if is_trivial(node):
        return None
    if target(node).always is False:
        return code("{}({}, {}, r)", module.use("values", "nothing"), value, at)
    if target(node) in functions.repeated:
        once = module.use("branches", "once")
        return code("{}({}, {}, {}, r)", once, functions.call("check", node, module), value, at)
    return code("{}({}, {}, r)", functions.call("check", node, module), value, at)


def array_members(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """`prefixItems`, `items`, `contains`."""
    lines = Lines()
    for position, sub in enumerate(node.prefix):
        here = literal(position)
        checked = call(sub, code("v[{}]", here), code("(at, {})", here), functions, module)
        if checked is not None:
            with lines.block("if len(v) > {}:", here):
                lines.add("{}", checked)
    if node.items is not None:
        checked = call(node.items, identifier("x"), identifier_at("i"), functions, module)
        if checked is not None:
            source = code("enumerate(v[{}:], {})", literal(len(node.prefix)), literal(len(node.prefix)))
            with lines.block("for i, x in {}:", source if node.prefix else code("enumerate(v)")):
                lines.add("{}", checked)
    if node.contains is not None:
        lines.add(
            "{}(v, at, r, {}, {}, {})",
            module.use("branches", "contains"), check_callable(node.contains, functions, module),
            literal(node.min_contains), literal(node.max_contains),
        )  # fmt: skip
    return lines


def identifier_at(name: str) -> Code:
    """`(at, name)`."""
    return code("(at, {})", identifier(name))


def keys_constant(keys: list[str], module: ModuleCode) -> Code:
    """A frozen set of keys."""
    return module.constant(
        "_KEYS", code("frozenset({})", rows_of([literal(key) for key in keys])) if keys else code("frozenset[str]()")
    )


def object_members(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """`properties`, `patternProperties`, `additionalProperties`, `propertyNames`."""
    lines = Lines()
    if len(node.properties) > MANY:
        pairs = [
            code("        ({}, {}),\n", literal(key), check_callable(sub, functions, module))
            for key, sub in node.properties.items()
            if not is_trivial(sub)
        ]
        lines.add("{}(v, at, r, (\n{}    ))", module.use("large", "members"), join("", pairs))
    else:
        for key, sub in node.properties.items():
            checked = call(sub, code("v[{}]", literal(key)), code("(at, {})", literal(key)), functions, module)
            if checked is not None:
                with lines.block("if {} in v:", literal(key)):
                    lines.add("{}", checked)
    rest = node.additional
    closed = rest is not None and target(rest).always is False
    if closed and not node.pattern_properties:
        keys = keys_constant(list(node.properties), module)
        with lines.block("if not v.keys() <= {}:", keys):
            lines.add("r.unknown(at, v, {})", keys)
    elif node.pattern_properties or (rest is not None and not is_trivial(rest)):
        lines.extend(_loop(node, functions, module))
    if node.property_names is not None and not is_trivial(node.property_names):
        with lines.block("for k in v:"):
            lines.add(
                "{}", call(node.property_names, identifier("k"), identifier_at("k"), functions, module) or code("pass")
            )
    return lines


def _looks_at_member(node: Node, rest: Node | None) -> bool:
    """Whether the check of a member needs the member: not if anything is allowed, nor if no key is."""
    return not is_trivial(node) and not (node is rest and target(node).always is False)


def _loop(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """One pass over the keys, for patterns and what is left over."""
    lines = Lines()
    rest = node.additional
    track = rest is not None and not is_trivial(rest)
    members = (*node.pattern_properties.values(), *(() if rest is None else (rest,)))
    if not track and all(is_trivial(sub) for sub in members):
        return lines
    # `nothing` is reported for keys, not for members.
    head = "for k, x in v.items():" if any(_looks_at_member(sub, rest) for sub in members) else "for k in v:"
    with lines.block(head):
        if track:
            lines.add("known = k in {}", keys_constant(list(node.properties), module))
        for pattern, sub in node.pattern_properties.items():
            checked = call(sub, identifier("x"), identifier_at("k"), functions, module)
            if checked is None and not track:
                continue
            with lines.block("if {}(k):", functions.pattern(pattern, module)):
                if track:
                    lines.add("known = True")
                if checked is not None:
                    lines.add("{}", checked)
        if track and rest is not None:
            with lines.block("if not known:"):
                if target(rest).always is False:
                    lines.add("r.unknown(at, (k,), {})", keys_constant(list(node.properties), module))
                else:
                    lines.add("{}", call(rest, identifier("x"), identifier_at("k"), functions, module) or code("pass"))
    return lines
