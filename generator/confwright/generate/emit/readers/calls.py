"""How one function of `_codec` has another read a value: in place where it is a scalar, else by a call."""

from __future__ import annotations

from ...plan.exprs import allows
from ...plan.view import literal_types, says_more, target
from ...reference_forms import TEMPLATE_READER, is_template
from ...schema.node import Node, asserted
from ..code import Code, Lines, code, join, literal, tuple_of
from .functions import Functions, ModuleCode
from .scalars import bounded, fits, named, reader, scalar_of


def is_trivial(node: Node) -> bool:
    """Whether a node has nothing against any value."""
    node = target(node)
    if node.always is not None:
        return node.always
    return not node.refs and not says_more(node)


def read_expression(node: Node, value: Code, at: Code, functions: Functions, module: ModuleCode) -> Code:
    """The value at an expression, read. `value` may be evaluated once only."""
    if is_trivial(node):
        return value
    test, slow = fast_and_slow(node, value, functions, module)
    if test is None:
        return code("{}({}, {}, r)", slow, value, at)
    name, _ = named(value)
    return code("{} if {} else {}({}, {}, r)", name, test, slow, name, at)


def fast_and_slow(node: Node, value: Code, functions: Functions, module: ModuleCode) -> tuple[Code | None, Code]:
    """The condition that a value fits and is used unchanged, as most are, and the function for all others.

    The condition evaluates `value` once, and gives it a name where it has none; it is None where only the function can tell.
    """
    node = target(node)
    scalar = scalar_of(node)
    if scalar is not None:
        return fits(scalar, value), reader(scalar, module)
    slow = read_callable(node, functions, module)
    words = _words(node)
    name, first = named(value)
    if not words:
        return bounded(node, value, functions, module), slow
    if len(words) == 1:
        return code("{} == {}" if name is value else "({}) == {}", first, literal(words[0])), slow
    known = module.constant("_WORDS", code("frozenset({})", tuple_of([literal(word) for word in words])))
    return code("type({}) is str and {} in {}", first, name, known), slow


def _words(node: Node) -> list[str]:
    """The values of a node that takes nothing but some strings: the common case, which needs no call."""
    if node.values is None or not asserted(node) <= {"values", "types"} or node.refs:
        return []
    words = [value for value in node.values if isinstance(value, str) and allows(node.types, value)]
    return words if len(words) == len(node.values) else []


def read_callable(node: Node, functions: Functions, module: ModuleCode) -> Code:
    """The function that reads a node, to call or to hand on."""
    node = target(node)
    if node.always is False:
        return module.use("values", "nothing")
    if is_trivial(node):
        return module.use("values", "anything")
    scalar = scalar_of(node)
    if scalar is not None:
        return reader(scalar, module)
    if asserted(node) == frozenset({"env_form"}) and is_template(node.env_form) and not node.refs:
        module.use(TEMPLATE_READER, "any_templated")
        words = str(node.env_form).replace("-", "_")
        return module.common(f"_ANY_{words}", code("any_templated({})", literal(node.env_form)))
    if node.values is not None and asserted(node) <= {"values", "types"} and not node.refs:
        return one_of_values(node, module)
    return functions.call("read", node, module)


def one_of_values(node: Node, module: ModuleCode) -> Code:
    """The reader of a node's `enum` or `const`."""
    module.use("values", "choice")
    values = [literal(value) for value in node.values or () if allows(node.types, value)]
    # Where 1.0 is not an integer, it is not the 1 of an enum either; an enum without `type` takes both in every draft.
    exact = node.exact_integer and node.types is not None and "number" not in node.types
    values += [Code("exact=True")] if exact else []
    return module.constant("_CHOICE", code("choice({})", join(", ", values)))


def check_callable(node: Node, functions: Functions, module: ModuleCode) -> Code:
    """The check of a node as a function, to call or to hand on."""
    if is_trivial(node):
        return module.use("values", "anything")
    if target(node).always is False:
        return module.use("values", "nothing")
    return functions.call("check", node, module)


def template(lines: Lines, node: Node, module: ModuleCode, *, read: bool) -> None:
    """The lines that deal with text that holds references."""
    form = literal(node.env_form)
    found = literal_types(node)
    text = literal(found is None or "string" in found)
    with lines.block("if {}(v, {}):", module.use(TEMPLATE_READER, "holds_template"), form):
        reference = module.use(TEMPLATE_READER, "reference")
        lines.add("return {}(v, at, r, {}, {})" if read else "{}(v, at, r, {}, {})", reference, form, text)
        if not read:
            lines.add("return")
