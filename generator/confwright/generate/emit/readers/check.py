"""Functions that check: `check_x(v, at, r)` tells `r` everything that a schema has against a value.

One function per node, straight from the keywords: the exact meaning of JSON Schema, with no types in it. Readers call
them for what the types cannot carry.
"""

from __future__ import annotations

from ...plan.view import target, view
from ...reference_forms import is_template, takes_mapping
from ...schema.node import ALL_TYPES, Node
from ..code import Code, Lines, code, identifier, literal
from . import assertions, predicate
from .calls import check_callable, is_trivial, template
from .choices import Action, Choice, choose, is_direct
from .functions import Functions, ModuleCode
from .kubernetes import model_check
from .members import array_members, call, identifier_at, keys_constant, object_members


def check_function(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The body of `check_x`."""
    lines = Lines()
    if node.always is False:
        lines.add("{}(v, at, r)", module.use("values", "nothing"))
        return lines
    if is_template(node.env_form):
        template(lines, node, module, read=False)
    elif node.env_form is not None or node.secret:
        with lines.block("if {}(v):", module.use("values", "is_reference")):
            lines.add("return")
        if node.secret:
            with lines.block("if not r.resolved:"):
                lines.add('r.problem(at, "secret", "a secret must be a reference: {env: NAME}")')
                lines.add("return")
    if node.values is not None:
        lines.add("{}(v, at, r)", assertions.choice_constant(node, functions, module))
    by_type(lines, node, bodies(node, functions, module), module)
    lines.extend(demands(node, functions, module))
    rules, rest = choices(node, functions, module), Lines()
    unevaluated(rest, node, functions, module)
    if rules and rest:
        # A branch that does not hold has looked at nothing: its keys would be called unknown.
        lines.add("before = len(r.found)")
        lines.extend(rules)
        with lines.block("if len(r.found) == before:"):
            lines.extend(rest)
    else:
        lines.extend(rules)
        lines.extend(rest)
    return lines


def bodies(node: Node, functions: Functions, module: ModuleCode) -> dict[str, Lines]:
    """What is asserted of each JSON type that a node takes, by the type."""
    parts: dict[str, Lines] = {}
    if takes(node, "object"):
        parts["object"] = assertions.object_size(node)
        parts["object"].extend(object_members(node, functions, module))
        parts["object"].extend(model_check(node, functions, module))
    if takes(node, "array"):
        parts["array"] = assertions.array_size(node, module)
        parts["array"].extend(array_members(node, functions, module))
    if takes(node, "string"):
        parts["string"] = assertions.string(node, functions, module)
    if takes(node, "number"):
        parts["number"] = assertions.number(node, module)
    return parts


def takes(node: Node, kind: str) -> bool:
    """Whether a node takes values of a kind, of which whole numbers are numbers. What none can reach needs no code."""
    return node.types is None or kind in node.types or (kind == "number" and "integer" in node.types)


def by_type(lines: Lines, node: Node, parts: dict[str, Lines], module: ModuleCode, *, read: bool = False) -> None:
    """Chain the assertions by the type of the value; a type that is not allowed is a problem. `read`: give the value back."""
    types = node.types
    expected = assertions.expected(types or ALL_TYPES, env=takes_mapping(node.env_form))
    remaining = set(types) if types is not None else set[str]()
    chain: list[tuple[Code, Lines]] = []
    for kind, body in parts.items():
        kinds = ("integer", "number") if kind == "number" else (kind,)
        allowed = [k for k in kinds if types is None or k in types]
        if body and allowed:
            test = assertions.test_of(allowed[-1] if types is None else allowed[0], node, identifier("v"), module)
            chain.append((test, body))
            remaining -= set(allowed)
    apart = all(body.returns for _, body in chain)
    for number, (test, body) in enumerate(chain):
        with lines.block("if {}:" if apart or number == 0 else "elif {}:", test):
            lines.extend(body)
    if types is None:
        pass
    elif remaining:
        rest = assertions.none_of_types(frozenset(remaining), node, module)
        with lines.block("if {}:" if apart else "elif {}:", rest):
            lines.add("r.type(at, v, {})", expected)
    elif apart:
        lines.add("return r.type(at, v, {})" if read else "r.type(at, v, {})", expected)
        return
    else:
        with lines.block("else:"):
            lines.add("r.type(at, v, {})", expected)
    if read:
        lines.add("return v")


def in_place(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The keywords that look at the same value with other schemas."""
    lines = demands(node, functions, module)
    lines.extend(choices(node, functions, module))
    return lines


def demands(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The schemas that hold in any case."""
    lines = Lines()
    v, at = identifier("v"), identifier("at")
    for sub in (*node.refs, *node.all_of):
        checked = call(sub, v, at, functions, module)
        if checked is not None:
            lines.add("{}", checked)
    return lines


def choices(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """The schemas that depend on the value."""
    lines = Lines()
    v, at = identifier("v"), identifier("at")
    action = Action("check", functions, module)
    variants = functions.plan.variants.get(node, ())
    if node.any_of and not any(is_trivial(sub) for sub in node.any_of):
        _choice(lines, Choice(node.any_of, False, node.discriminator, variants), action)
    if node.one_of:
        _choice(lines, Choice(node.one_of, True, node.discriminator, variants), action)
    if node.not_ is not None:
        with lines.block("if {}:", _fits(node.not_, functions, module)):
            lines.add('r.problem(at, "not", {})', literal(_refusal(node.not_)))
    if node.if_ is not None:
        _condition(lines, node, functions, module)
    for key, sub in node.dependent_schemas.items():
        checked = call(sub, v, at, functions, module)
        if checked is not None:
            with lines.block("if isinstance(v, {}) and {} in v:", module.use("report", "OBJECT"), literal(key)):
                lines.add("{}", checked)
    return lines


def _choice(lines: Lines, choice: Choice, action: Action) -> None:
    """Check `v` against the selected branch. What ends in `return` needs a function of its own."""
    body = Lines()
    choose(body, choice, action)
    if not is_direct(choice):
        # One call, and the bare `return` that follows it.
        lines.add("{}", body.code_lines()[0])
        return
    name = identifier(action.module.helper("choose"))
    function = Lines()
    with function.block("def {}(v: Any, at: _At, r: _Report) -> None:", name):
        function.extend(body)
    action.module.helpers.append(function.code())
    lines.add("{}(v, at, r)", name)


def _refusal(node: Node) -> str:
    """What a `not` forbids: the keys, if it forbids keys together."""
    end = target(node)
    if end.description:
        return end.description
    if end.required and not end.properties and end.types in (None, frozenset({"object"})):
        keys = " and ".join(repr(key) for key in end.required)
        return f"{keys} cannot be used together" if len(end.required) > 1 else f"{keys} is not allowed here"
    return "takes a form that is not allowed"


def _condition(lines: Lines, node: Node, functions: Functions, module: ModuleCode) -> None:
    v, at = identifier("v"), identifier("at")
    then = call(node.then, v, at, functions, module) if node.then is not None else None
    otherwise = call(node.else_, v, at, functions, module) if node.else_ is not None else None
    if node.if_ is None or (then is None and otherwise is None):
        return
    condition = _fits(node.if_, functions, module)
    if then is not None:
        with lines.block("if {}:", condition):
            lines.add("{}", then)
        if otherwise is not None:
            with lines.block("else:"):
                lines.add("{}", otherwise)
    elif otherwise is not None:
        with lines.block("if {}:", predicate.negated(condition)):
            lines.add("{}", otherwise)


def _fits(node: Node, functions: Functions, module: ModuleCode) -> Code:
    """The condition that `v` fits a node."""
    simple = predicate.condition(node, identifier("v"), functions, module)
    if simple is not None:
        return simple
    return code("{}({}, v, r)", module.use("branches", "passes"), check_callable(node, functions, module))


def unevaluated(lines: Lines, node: Node, functions: Functions, module: ModuleCode) -> None:
    """`unevaluatedProperties` and `unevaluatedItems`: what no keyword that applied has looked at."""
    rest = node.unevaluated_properties
    if rest is not None and not is_trivial(rest):
        with lines.block("if isinstance(v, {}):", module.use("report", "OBJECT")):
            lines.add("seen: set[str] = set()")
            lines.add("{}(v, seen, r)", functions.call("keys", node, module))
            if target(rest).always is False:
                lines.add("r.unknown(at, v, seen, {})", keys_constant(list(view(node).fields), module))
            else:
                with lines.block("for k, x in v.items():"), lines.block("if k not in seen:"):
                    lines.add("{}", call(rest, identifier("x"), identifier_at("k"), functions, module) or code("pass"))
    rest = node.unevaluated_items
    if rest is not None and not is_trivial(rest):
        with lines.block("if isinstance(v, {}):", module.use("report", "ARRAY")):
            lines.add("done: set[int] = set()")
            lines.add("{}(v, done, r)", functions.call("items", node, module))
            with lines.block("for i, x in enumerate(v):"), lines.block("if i not in done:"):
                lines.add("{}", call(rest, identifier("x"), identifier_at("i"), functions, module) or code("pass"))
