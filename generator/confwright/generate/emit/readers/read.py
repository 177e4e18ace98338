"""Functions that read: `read_x(v, at, r)` turns data into its typed form, and tells `r` what is wrong with it.

Where the types carry everything a schema says, reading is checking. What they cannot carry is asked of the checks: as
rules beside the reading where that is little, else as a whole before it (`checked`), and then the building trusts it.
"""

from __future__ import annotations

from ...plan.exprs import scalar_type
from ...plan.view import View, target, view
from ...reference_forms import PYTHON_MODULE, is_template, takes_mapping
from ...schema.node import Node, asserted
from ..code import Lines, identifier, join, literal
from . import assertions, check, members, predicate
from .calls import fast_and_slow, is_trivial, one_of_values, read_callable, template
from .choices import Action, Choice, allowed_kinds, choose
from .functions import Functions, ModuleCode
from .kubernetes import model_check
from .records import build_record
from .scalars import reader, scalar_of

_INTO = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FEW = 400
"""Rules that reach more nodes than this are checked as a whole, before the building, and not beside it."""


def read_function(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The body of `read_x`."""
    lines = Lines()
    if node.always is not None:
        lines.add("return {}(v, at, r)", read_callable(node, functions, module))
        return lines
    if node.secret:
        scalar = scalar_of(
            Node(node.place, types=node.types or frozenset({"string"}), secret=True, env_form=node.env_form)
        )
        if scalar is not None and asserted(node) <= {"types", "env_form", "secret"}:
            lines.add("return {}(v, at, r)", reader(scalar, module))
            return lines
        if scalar is not None:
            with lines.block("if not r.resolved:"):
                lines.add("return {}(v, at, r)", reader(scalar, module))
    seen = view(node)
    if needs_whole_check(node, seen, functions):
        lines.add(
            "return {}(v, at, r, {}, {})",
            module.use("branches", "checked"), functions.call("check", node, module), functions.call("build", node, module),
        )  # fmt: skip
        return lines
    return _body(lines, node, seen, functions, module, rules=True)


def build_function(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The body of `build_x`: the value is known to be valid."""
    return _body(Lines(), node, view(node), functions, module, rules=False)


def needs_whole_check(node: Node, seen: View, functions: Functions) -> bool:
    """Whether a node says more than its types and a few rules beside them can."""
    if node.unevaluated_properties is not None or node.unevaluated_items is not None:
        return True
    name = functions.plan.record_of.get(node)
    fields = functions.plan.records[name].fields if name is not None else []
    if (node.pattern_properties and (seen.fields or fields)) or node in functions.plan.variants:
        return True
    # A key that only a branch or another part declares is one of the other keys to this node.
    others = any(key not in node.properties for key in seen.fields) or any(
        f.key not in node.properties and node.additional not in f.definite for f in fields
    )
    if (
        node.additional is not None
        and not is_trivial(node.additional)
        and target(node.additional).always is None
        and others
    ):
        return True
    return _reach(node, _beside(node, functions)) > _FEW


def _own_choice(node: Node, functions: Functions) -> Choice | None:
    """The choice among a node's own branches that its reading makes."""
    group = functions.plan.choices.get(node)
    if group is None or group not in (node.any_of, node.one_of):
        return None
    return Choice(group, group == node.one_of, node.discriminator, kinds=allowed_kinds(node))


def _beside(node: Node, functions: Functions) -> Node:
    """What other schemas say about the same value, but for the choice that the reading makes itself."""
    own = _own_choice(node, functions)
    return Node(
        node.place, refs=node.refs, all_of=node.all_of, not_=node.not_, if_=node.if_, then=node.then, else_=node.else_,
        any_of=() if own is not None and own.group == node.any_of else node.any_of,
        one_of=() if own is not None and own.group == node.one_of else node.one_of,
        dependent_schemas=node.dependent_schemas, discriminator=node.discriminator,
    )  # fmt: skip


def _reach(node: Node, rules: Node) -> int:
    """How many nodes the rules of a node look at; more than `_FEW` where they come back to it."""
    stack = [*rules.in_place()]
    seen: set[Node] = set()
    while stack and len(seen) <= _FEW:
        here = stack.pop()
        if here is node:
            return _FEW + 1
        if here not in seen:
            seen.add(here)
            stack.extend(here.children())
    return len(seen)


def _body(lines: Lines, node: Node, seen: View, functions: Functions, module: ModuleCode, *, rules: bool) -> Lines:
    if is_template(node.env_form):
        template(lines, node, module, read=True)
    elif node.env_form is not None:
        with lines.block("if {}(v):", module.use("values", "is_reference")):
            lines.add(
                'return {}(v["env"], {})',
                module.use("record", "env_var"),
                literal(_INTO[scalar_type(node, seen.types)]),
            )
    group = functions.plan.choices.get(node)
    if rules:
        found = check.in_place(_beside(node, functions), functions, module)
        if found:
            with lines.block("if not r.trusted:"):
                lines.extend(found)
    if node.values is not None:
        whole = asserted(node) <= {"values", "types"}
        lines.add("return {}(v, at, r)" if whole else "{}(v, at, r)", one_of_values(node, module))
        if whole:
            return lines
    if group is not None and seen.values is None:
        if rules:
            _types_first(lines, node, module)
            _scalar_bounds(lines, node, functions, module)
        choice = _own_choice(node, functions) or Choice(group, False, kinds=allowed_kinds(node))
        choose(lines, choice, Action("read", functions, module))
        return lines
    _by_type(lines, node, seen, functions, module, rules=rules)
    return lines


def _types_first(lines: Lines, node: Node, module: ModuleCode) -> None:
    if node.types is not None:
        with lines.block("if {}:", assertions.none_of_types(node.types, node, module)):
            lines.add("return r.type(at, v, {})", assertions.expected(node.types, env=takes_mapping(node.env_form)))


def _scalar_bounds(lines: Lines, node: Node, functions: Functions, module: ModuleCode) -> None:
    """Bounds beside a choice."""
    parts = check.bodies(node, functions, module)
    for kind, body in parts.items():
        if body:
            with lines.block("if {}:", assertions.test_of(kind, node, identifier("v"), module)):
                lines.extend(body)


def _by_type(
    lines: Lines, node: Node, seen: View, functions: Functions, module: ModuleCode, *, rules: bool
) -> None:  # fmt: skip
    parts: dict[str, Lines] = {}
    if seen.values is not None:
        # One of some values is the value itself: there is nothing to build inside it.
        whole = check.bodies(node, functions, module) if rules else dict[str, Lines]()
        parts = {kind: body for kind, body in whole.items() if kind in ("object", "array")}
    elif check.takes(node, "object"):
        # A record may have fields that only its branches say.
        own = node.property_names is not None or node.pattern_properties
        fields = own or seen.is_object or node in functions.plan.record_of
        if fields:
            parts["object"] = build_record(node, seen, functions, module)
        else:
            parts["object"] = assertions.object_size(node)
            parts["object"].extend(model_check(node, functions, module))
    if check.takes(node, "array") and seen.values is None:
        parts["array"] = _array(node, seen, functions, module)
    if check.takes(node, "string"):
        parts["string"] = assertions.string(node, functions, module)
        if node.python is not None and seen.values is None:
            parts["string"].add("return {}({}, v, at, r)", module.use(PYTHON_MODULE, "as_python"), literal(node.python))
            parts["string"].returns = True
    if check.takes(node, "number"):
        parts["number"] = assertions.number(node, module)
        if (
            seen.types is not None
            and "integer" in seen.types
            and not (node.exact_integer and "number" not in seen.types)
        ):
            with parts["number"].block("if type(v) is float:"):
                parts["number"].add("return int(v)")
    # Types that only a reference or `allOf` rules out are refused by the rules; here it is enough to build.
    check.by_type(lines, node, parts, module, read=True)


def _array(node: Node, seen: View, functions: Functions, module: ModuleCode) -> Lines:
    lines = assertions.array_size(node, module)
    if node.contains is not None:
        lines.extend(
            members.array_members(
                Node(
                    node.place, contains=node.contains, min_contains=node.min_contains, max_contains=node.max_contains
                ),
                functions,
                module,
            )
        )
    rest = seen.items
    if seen.prefix:
        first = join(", ", [read_callable(sub, functions, module) for sub in seen.prefix])
        last = read_callable(rest, functions, module) if rest is not None else module.use("values", "anything")
        by_position = module.use("values", "by_position")
        if seen.fixed:
            lines.add("return tuple({}(v, at, r, ({},), {}))", by_position, first, last)
        else:
            lines.add("return {}(v, at, r, ({},), {})", by_position, first, last)
        lines.returns = True
    elif rest is not None and not is_trivial(rest):
        test, slow = fast_and_slow(rest, identifier("x"), functions, module)
        if test is None:
            lines.add("return [{}(x, (at, i), r) for i, x in enumerate(v)]", slow)
        else:
            with lines.block("for x in v:"), lines.block("if {}:", predicate.negated(test)):
                lines.add("return {}(v, at, r, {})", module.use("values", "each"), slow)
            lines.add("return [*v]")
        lines.returns = True
    return lines
