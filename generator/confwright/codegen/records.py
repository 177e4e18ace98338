"""The part of a reader that builds an object: a record, or a map."""

from __future__ import annotations

from ..code import Code, Lines, code, identifier, join, literal, tuple_of
from ..normalise.plan import FieldPlan, RecordPlan
from ..normalise.view import View, target
from ..schema.node import MISSING, Node
from . import assertions, check
from .calls import is_trivial, read_callable, read_expression
from .functions import Functions, ModuleCode


def build_record(node: Node, seen: View, functions: Functions, module: ModuleCode) -> Lines:
    """The statements that read `v`, a dict, as an object of this node."""
    name = functions.plan.record_of.get(node)
    if name is None:
        return _map(node, seen, functions, module)
    record = functions.plan.records[name]
    told = frozenset(f.key for f in record.fields if f.key in node.required and not (f.soft and not f.definite))
    lines = assertions.object_size(node, told)
    _names(lines, node, functions, module)
    if node.additional is not None and target(node.additional).always is False and not node.pattern_properties:
        keys = check.keys_constant(list(node.properties), module)
        with lines.block("if not v.keys() <= {}:", keys):
            lines.add("r.unknown(at, v, {})", keys)
    _other_declarations(lines, node, record, functions, module)
    if record.extra is not None:
        _extra(lines, node, seen, record, functions, module)
    module.records.add(name)
    _construct(lines, node, record, functions, module)
    return _declared(lines)


def _declared(lines: Lines) -> Lines:
    """With the type of `x`, where values get that name: in a long expression type checkers do not find it by themselves."""
    if "x := " not in lines.code():
        return lines
    whole = Lines()
    whole.add("x: Any")
    whole.extend(lines)
    whole.returns = lines.returns
    return whole


def _names(lines: Lines, node: Node, functions: Functions, module: ModuleCode) -> None:
    if node.property_names is not None and not is_trivial(node.property_names):
        checked = check.call(node.property_names, identifier("k"), check.identifier_at("k"), functions, module)
        if checked is not None:
            with lines.block("for k in v:"):
                lines.add("{}", checked)


def _other_declarations(lines: Lines, node: Node, record: RecordPlan, functions: Functions, module: ModuleCode) -> None:
    """A property whose type comes from elsewhere: what the node itself says of it is checked beside."""
    for field in record.fields:
        own = node.properties.get(field.key)
        if own is None or own is field.reader:
            continue
        key = literal(field.key)
        checked = check.call(own, code("v[{}]", key), code("(at, {})", key), functions, module)
        if checked is not None:
            with lines.block("if {} in v:", key):
                lines.add("{}", checked)


def _extra(lines: Lines, node: Node, seen: View, record: RecordPlan, functions: Functions, module: ModuleCode) -> None:
    keys = check.keys_constant([f.key for f in record.fields], module)
    nodes = seen.extra_types
    if not nodes or any(is_trivial(sub) for sub in nodes):
        value: Code = identifier("x")
    elif len(nodes) == 1:
        value = read_expression(nodes[0], identifier("x"), code("(at, k)"), functions, module)
    else:
        pairs = [code("({}, {})", literal(functions.label_of(n)), read_callable(n, functions, module)) for n in nodes]
        value = code("{}(x, (at, k), r, ({},))", module.use("report", "first_of"), join(", ", pairs))
    lines.add("extra: dict[str, Any] = {{k: {} for k, x in v.items() if k not in {}}}", value, keys)
    del node


def _construct(lines: Lines, node: Node, record: RecordPlan, functions: Functions, module: ModuleCode) -> None:
    """The values in the order of the fields: a call without keywords is a third of the time for a large record."""
    if len(record.fields) > check.MANY and all(field.reader is not None for field in record.fields):
        _by_table(lines, node, record, functions, module)
        return
    lines.add("return {}.__read__(", identifier(record.name))
    lines.depth += 1
    lines.add("v,")
    for field in record.fields:
        lines.add("{},", _field(node, field, functions, module))
    if record.extra is not None:
        lines.add("extra,")
    lines.depth -= 1
    lines.add(")")
    lines.returns = True


def _by_table(lines: Lines, node: Node, record: RecordPlan, functions: Functions, module: ModuleCode) -> None:
    """Build a record of very many fields: what is absent has the default of the class."""
    needed = [f.key for f in record.fields if f.required or f.tag or f.key in node.required]
    lines.add("values = {}(", module.use("values", "fields"))
    lines.depth += 1
    lines.add("v, at, r, {},", tuple_of([literal(key) for key in needed]))
    with_parens = lines.depth
    lines.add("(")
    lines.depth += 1
    for field in record.fields:
        if field.reader is not None:
            read = read_callable(field.reader, functions, module)
            lines.add("({}, {}, {}),", literal(field.key), literal(field.name), read)
    lines.depth = with_parens
    lines.add("),")
    lines.depth -= 1
    lines.add(")")
    extra = Code(", extra=extra") if record.extra is not None else Code("")
    lines.add("return {}({}(**values{}), v)", module.use("record", "made"), identifier(record.name), extra)
    lines.returns = True


def _field(node: Node, field: FieldPlan, functions: Functions, module: ModuleCode) -> Code:
    key = literal(field.key)
    absent = (
        module.use("record", "UNSET") if field.unset else literal(None if field.default is MISSING else field.default)
    )
    if field.reader is None and field.soft:
        reads = join(", ", [read_callable(sub, functions, module) for sub in field.soft])
        return code("{}(({},), v, {}, extra, {}, r)", module.use("report", "fitting"), reads, key, absent)
    if field.reader is None:
        value = code("v[{}]", key)
    else:
        value = read_expression(field.reader, code("v[{}]", key), code("(at, {})", key), functions, module)
    if field.required or field.tag or field.key in node.required:
        absent = code("r.missing(at, {})", key)
    inner = value if not (value.startswith("x if ")) else code("({})", value)
    return code("{} if {} in v else {}", inner, key, absent)


def _map(node: Node, seen: View, functions: Functions, module: ModuleCode) -> Lines:
    """An object without fields: its keys are data."""
    lines = assertions.object_size(node)
    rest = node.additional
    simple = rest is not None and target(rest).always is None and not node.pattern_properties
    pattern = _only_pattern(node, seen)
    if pattern is not None:
        _by_pattern(lines, node, pattern, functions, module)
        return lines
    if not simple or rest is None:
        lines.extend(check.object_members(node, functions, module))
        typed = [n for n in seen.extra_types if not is_trivial(n)]
        if typed and len(typed) == len(seen.extra_types) and seen.holds_extra:
            lines.add("return {{k: {} for k, x in v.items()}}", _any_of(typed, functions, module))
            lines.returns = True
        return lines
    _names(lines, node, functions, module)
    lines.add(
        "return {{k: {} for k, x in v.items()}}",
        read_expression(rest, identifier("x"), code("(at, k)"), functions, module),
    )
    lines.returns = True
    return lines


def _only_pattern(node: Node, seen: View) -> str | None:
    """The pattern of an object whose keys must all match it; None for another."""
    rest = node.additional
    closed = rest is not None and target(rest).always is False
    if not closed or node.properties or len(node.pattern_properties) != 1:
        return None
    ((pattern, sub),) = node.pattern_properties.items()
    return None if is_trivial(sub) or seen.extra_types != [sub] else pattern


def _by_pattern(lines: Lines, node: Node, pattern: str, functions: Functions, module: ModuleCode) -> None:
    """Keys and values in one pass."""
    _names(lines, node, functions, module)
    value = read_expression(node.pattern_properties[pattern], identifier("x"), code("(at, k)"), functions, module)
    lines.add("read: dict[str, Any] = {}")
    with lines.block("for k, x in v.items():"):
        with lines.block("if {}(k):", functions.pattern(node, pattern, module)):
            lines.add("read[k] = {}", value)
        with lines.block("else:"):
            lines.add("r.unknown(at, (k,), ())")
    lines.add("return read")
    lines.returns = True


def _any_of(nodes: list[Node], functions: Functions, module: ModuleCode) -> Code:
    if len(nodes) == 1:
        return read_expression(nodes[0], identifier("x"), code("(at, k)"), functions, module)
    pairs = [code("({}, {})", literal(functions.label_of(n)), read_callable(n, functions, module)) for n in nodes]
    return code("{}(x, (at, k), r, ({},))", module.use("report", "first_of"), join(", ", pairs))
