"""Functions that tell what was looked at: `keys_x(v, seen)` and `items_x(v, done)`, for the `unevaluated…` keywords.

They are called on values that are valid for the node, and follow the annotations that JSON Schema 2020-12 (core, 11)
collects: from the node's own keywords and from every schema applied in place that holds.
"""

from __future__ import annotations

from ...plan.view import target
from ...schema.node import Node
from ..code import Code, Lines, code, identifier, literal
from .calls import check_callable, is_trivial
from .functions import Functions, Kind, ModuleCode
from .members import keys_constant


def keys_function(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The body of `keys_x`."""
    lines = Lines()
    if node.additional is not None:
        lines.add("seen.update(v)")
        return lines
    if node.properties:
        lines.add("seen.update({} & v.keys())", keys_constant(list(node.properties), module))
    for pattern in node.pattern_properties:
        lines.add("seen.update(k for k in v if {}(k))", functions.pattern(pattern, module))
    _in_place(lines, "keys", node, functions, module)
    return lines


def keys_of_branch(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """As `keys_function`, for a node met below another: its own `unevaluatedProperties` has looked at everything."""
    if node.unevaluated_properties is None:
        return keys_function(node, functions, module)
    lines = Lines()
    lines.add("seen.update(v)")
    return lines


def items_function(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The body of `items_x`."""
    lines = Lines()
    if node.items is not None:
        lines.add("done.update(range(len(v)))")
        return lines
    if node.prefix:
        lines.add("done.update(range(min({}, len(v))))", literal(len(node.prefix)))
    if node.contains is not None:
        lines.add(
            "done.update(i for i, x in enumerate(v) if {}({}, x, r))",
            module.use("branches", "passes"), check_callable(node.contains, functions, module),
        )  # fmt: skip
    _in_place(lines, "items", node, functions, module)
    return lines


def looks_at(kind: Kind, node: Node, seen: frozenset[Node] = frozenset()) -> bool:
    """Whether a node can have looked at any key (or item) at all."""
    node = target(node)
    if node in seen:
        return False
    seen |= {node}
    if kind == "keys":
        own = bool(node.properties or node.pattern_properties or node.additional or node.unevaluated_properties)
    else:
        own = bool(node.prefix or node.items or node.contains or node.unevaluated_items)
    below = (*node.refs, *node.all_of, *node.any_of, *node.one_of, *node.dependent_schemas.values())
    conditional = tuple(sub for sub in (node.if_, node.then, node.else_) if sub is not None)
    return own or any(looks_at(kind, sub, seen) for sub in (*below, *conditional))


def _in_place(lines: Lines, kind: Kind, node: Node, functions: Functions, module: ModuleCode) -> None:
    into = identifier("seen" if kind == "keys" else "done")

    def follow(sub: Node) -> Code | None:
        if not looks_at(kind, sub):
            return None
        return functions.call("keys_below" if kind == "keys" else "items_below", sub, module)

    for sub in (*node.refs, *node.all_of):
        step = follow(sub)
        if step is not None:
            lines.add("{}(v, {}, r)", step, into)
    for sub in (*node.any_of, *node.one_of):
        step = follow(sub)
        if step is None:
            continue
        if is_trivial(sub):
            lines.add("{}(v, {}, r)", step, into)
        else:
            with lines.block(
                "if {}({}, v, r):", module.use("branches", "passes"), check_callable(sub, functions, module)
            ):
                lines.add("{}(v, {}, r)", step, into)
    if node.if_ is not None:
        steps = [follow(sub) if sub is not None else None for sub in (node.if_, node.then, node.else_)]
        if any(steps):
            condition = code(
                "{}({}, v, r)", module.use("branches", "passes"), check_callable(node.if_, functions, module)
            )
            with lines.block("if {}:", condition):
                for step in steps[:2]:
                    if step is not None:
                        lines.add("{}(v, {}, r)", step, into)
            if steps[2] is not None:
                with lines.block("else:"):
                    lines.add("{}(v, {}, r)", steps[2], into)
    for key, sub in node.dependent_schemas.items():
        step = follow(sub)
        if step is not None and kind == "keys":
            with lines.block("if {} in v:", literal(key)):
                lines.add("{}(v, {}, r)", step, into)


def items_of_branch(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """As `items_function`, for a node met below another."""
    if node.unevaluated_items is None:
        return items_function(node, functions, module)
    lines = Lines()
    lines.add("done.update(range(len(v)))")
    return lines
