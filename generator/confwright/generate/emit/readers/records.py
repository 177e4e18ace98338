"""The part of a reader that builds an object: a record, or a map."""

from __future__ import annotations

from ...plan.decisions import FieldPlan, RecordPlan
from ...plan.view import View, open_pattern, target
from ...schema.node import MISSING, Node
from ..code import Code, Lines, code, identifier, join, literal, rows_of
from . import assertions, members, predicate
from .calls import fast_and_slow, is_trivial, read_callable, read_expression
from .functions import Functions, ModuleCode
from .kubernetes import model_check


def build_record(node: Node, seen: View, functions: Functions, module: ModuleCode) -> Lines:
    """The statements that read `v`, a dict, as an object of this node."""
    name = functions.plan.record_of.get(node)
    if name is None:
        return _map(node, seen, functions, module)
    record = functions.plan.records[name]
    needed = [f.key for f in record.fields if _is_needed(f, node)]
    lines = assertions.object_size(node, frozenset(needed))
    lines.extend(model_check(node, functions, module))
    _names(lines, node, functions, module)
    _other_declarations(lines, node, record, functions, module)
    if record.extra is not None:
        _extra(lines, node, seen, record, functions, module)
    module.records.add(name)
    _construct(lines, node, record, needed, functions, module)
    return lines


def _is_needed(field: FieldPlan, node: Node) -> bool:
    """Whether a key must be there; what only some branches declare is not the key of a field for the others."""
    if field.soft and not field.definite:
        return False
    return field.required or field.tag or field.key in node.required


def _names(lines: Lines, node: Node, functions: Functions, module: ModuleCode) -> None:
    if node.property_names is not None and not is_trivial(node.property_names):
        checked = members.call(node.property_names, identifier("k"), members.identifier_at("k"), functions, module)
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
        checked = members.call(own, code("v[{}]", key), code("(at, {})", key), functions, module)
        if checked is not None:
            with lines.block("if {} in v:", key):
                lines.add("{}", checked)


def _extra(lines: Lines, node: Node, seen: View, record: RecordPlan, functions: Functions, module: ModuleCode) -> None:
    keys = members.keys_constant([f.key for f in record.fields], module)
    nodes = seen.extra_types
    if not nodes or any(is_trivial(sub) for sub in nodes):
        value: Code = identifier("x")
    elif len(nodes) == 1:
        value = read_expression(nodes[0], identifier("x"), code("(at, k)"), functions, module)
    else:
        pairs = [code("({}, {})", literal(functions.label_of(n)), read_callable(n, functions, module)) for n in nodes]
        value = code("{}(x, (at, k), r, ({},))", module.use("branches", "first_of"), join(", ", pairs))
    lines.add("extra: dict[str, Any] = {{k: {} for k, x in v.items() if k not in {}}}", value, keys)
    del node


def _construct(
    lines: Lines, node: Node, record: RecordPlan, needed: list[str], functions: Functions, module: ModuleCode
) -> None:
    """A record that remembers the keys it was read from, and its values one by one, past `__init__`."""
    lines.returns = True
    closed = node.additional is not None and target(node.additional).always is False and not node.pattern_properties
    known = members.keys_constant(list(node.properties), module) if closed else literal(None)
    if len(record.fields) > members.MANY and all(field.reader is not None for field in record.fields):
        _by_table(lines, record, known, needed, functions, module)
        return
    lines.add("w = tuple(v)")
    if closed or needed:
        with lines.block("if w not in {}:", _orders(known, needed, module)):
            lines.add("v = {}.check(v, w, at, r)", _orders(known, needed, module))
    values = Lines()
    required = frozenset(needed)
    for field in record.fields:
        values.add("")  # so that Git merges changes of fields that are neighbours here
        values.add(
            "m.{} = {}", identifier(field.name), _field(record.name, field, field.key in required, functions, module)
        )
    if "x := " in values.code():
        # Type checkers do not find it by themselves in long conditions.
        lines.add("x: Any")
    lines.add("m = {}.__blank__()", identifier(record.name))
    lines.add("m._written = w")
    lines.extend(values)
    if record.extra is not None:
        lines.add("m.extra = extra")
    lines.add("m.__class__ = {}", identifier(record.name))
    lines.add("return m")


def _orders(known: Code, needed: list[str], module: ModuleCode) -> Code:
    """What keys an object may and must have."""
    module.use("values", "KeyOrders")
    return module.constant("_ORDERS", code("KeyOrders({}, {})", known, rows_of([literal(key) for key in needed])))


def _by_table(
    lines: Lines, record: RecordPlan, known: Code, needed: list[str], functions: Functions, module: ModuleCode
) -> None:
    """Build a record of very many fields: what is absent has the default of the class."""
    lines.add("v = {}.check(v, tuple(v), at, r)", _orders(known, needed, module))
    lines.add("values = {}(", module.use("large", "fields"))
    lines.depth += 1
    lines.add("v, at, r,")
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
    lines.add("return {}({}(**values{}), v)", module.use("large", "with_keys"), identifier(record.name), extra)


def _field(record: str, field: FieldPlan, needed: bool, functions: Functions, module: ModuleCode) -> Code:
    """The value of a field; the key of a needed one is there, or was said to be missing."""
    key = literal(field.key)
    absent = _absent(record, field, module) if not needed else Code("None")
    if field.reader is None and field.soft:
        reads = join(", ", [read_callable(sub, functions, module) for sub in field.soft])
        return code("{}(({},), v, {}, extra, {}, r)", module.use("branches", "fitting"), reads, key, absent)
    if field.reader is None:
        value = code("v[{}]", key)
    else:
        value = read_expression(field.reader, code("v[{}]", key), code("(at, {})", key), functions, module)
    if needed:
        return value
    if value == code("v[{}]", key) and field.built is MISSING:
        return code("v.get({}, {})", key, absent)
    return code("{} if {} in v else {}", code("({})", value) if value.startswith("x if ") else value, key, absent)


def _absent(record: str, field: FieldPlan, module: ModuleCode) -> Code:
    if field.built is not MISSING:
        return code("{}({}, {})", module.use("object_defaults", "default_of"), identifier(record), literal(field.name))
    return (
        module.use("record", "UNSET") if field.unset else literal(None if field.default is MISSING else field.default)
    )


def _map(node: Node, seen: View, functions: Functions, module: ModuleCode) -> Lines:
    """An object without fields: its keys are data."""
    lines = assertions.object_size(node)
    lines.extend(model_check(node, functions, module))
    rest = node.additional
    simple = rest is not None and target(rest).always is None and not node.pattern_properties
    pattern = _only_pattern(node, seen)
    if pattern is not None:
        _by_pattern(lines, node, pattern, functions, module)
        return lines
    pattern = open_pattern(node, seen)
    if pattern is not None:
        _names(lines, node, functions, module)
        value = read_expression(node.pattern_properties[pattern], identifier("x"), code("(at, k)"), functions, module)
        matches = functions.pattern(pattern, module)
        lines.add("return {{k: ({}) if {}(k) else x for k, x in v.items()}}", value, matches)
        lines.returns = True
        return lines
    if not simple or rest is None:
        lines.extend(members.object_members(node, functions, module))
        typed = [n for n in seen.extra_types if not is_trivial(n)]
        if typed and len(typed) == len(seen.extra_types) and seen.holds_extra:
            lines.add("return {{k: {} for k, x in v.items()}}", _any_of(typed, functions, module))
            lines.returns = True
        return lines
    _names(lines, node, functions, module)
    lines.returns = True
    test, slow = fast_and_slow(rest, identifier("x"), functions, module)
    if test is None:
        lines.add("return {{k: {}(x, (at, k), r) for k, x in v.items()}}", slow)
    else:
        with lines.block("for x in v.values():"), lines.block("if {}:", predicate.negated(test)):
            lines.add("return {}(v, at, r, {})", module.use("values", "each_value"), slow)
        lines.add("return {**v}")
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
        with lines.block("if {}(k):", functions.pattern(pattern, module)):
            lines.add("read[k] = {}", value)
        with lines.block("else:"):
            lines.add("r.unknown(at, (k,), ())")
    lines.add("return read")
    lines.returns = True


def _any_of(nodes: list[Node], functions: Functions, module: ModuleCode) -> Code:
    if len(nodes) == 1:
        return read_expression(nodes[0], identifier("x"), code("(at, k)"), functions, module)
    pairs = [code("({}, {})", literal(functions.label_of(n)), read_callable(n, functions, module)) for n in nodes]
    return code("{}(x, (at, k), r, ({},))", module.use("branches", "first_of"), join(", ", pairs))
