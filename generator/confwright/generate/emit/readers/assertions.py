"""What a schema says about a value by itself: its type, its bounds, its members' number. One function per JSON type."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ....runtime.formats import OLD_HOSTNAME
from ...names import counted
from ...schema.node import Node
from ..code import Code, Lines, code, identifier, join, literal
from .functions import Functions, ModuleCode

V, AT, R = identifier("v"), identifier("at"), identifier("r")

_ORDER = ("object", "array", "string", "integer", "number", "boolean", "null")
_WORDS = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "a boolean", "null": "null",
    "object": "a mapping", "array": "a list",
}  # fmt: skip

_FORMATS = {
    "date": "a date, like 2024-05-31", "date-time": "a date and time, like 2024-05-31T18:30:00Z",
    "time": "a time with its offset, like 18:30:00Z", "duration": "a duration, like P1DT12H", "email": "an email address",
    "idn-email": "an email address", "hostname": "the name of a host", OLD_HOSTNAME: "the name of a host",
    "idn-hostname": "the name of a host", "ipv4": "an IPv4 address", "ipv6": "an IPv6 address",
    "uri": "a URI with a scheme, like https://host/path", "uri-reference": "a URI or a relative reference",
    "iri": "an IRI with a scheme, like https://host/path", "iri-reference": "an IRI or a relative reference",
    "uri-template": "a URI template, like /users/{id}", "json-pointer": "a JSON pointer, like /a/0",
    "relative-json-pointer": "a relative JSON pointer, like 1/a", "regex": "a regular expression (ECMA-262)",
    "uuid": "a UUID",
}  # fmt: skip


def test_of(kind: str, node: Node, value: Code, module: ModuleCode) -> Code:
    """The condition that a value is of a JSON type."""
    match kind:
        case "object":
            return code("isinstance({}, {})", value, module.use("report", "OBJECT"))
        case "array":
            return code("isinstance({}, {})", value, module.use("report", "ARRAY"))
        case "string":
            return code("type({}) is {}", value, module.use("report", "STRING"))
        case "boolean":
            return code("type({}) is {}", value, module.use("report", "BOOLEAN"))
        case "null":
            return code("{} is {}", value, module.use("report", "NONE"))
        case "integer":
            if node.exact_integer:
                return code("type({}) is int", value)
            return code("{}({})", module.use("values", "is_integral"), value)
        case _:
            return code("{}({})", module.use("values", "is_number"), value)


def tests_of(kinds: Sequence[str], node: Node, value: Code, module: ModuleCode) -> list[Code]:
    """The conditions of which one holds for a value of one of the JSON types."""
    both = {"object", "array"} <= set(kinds)
    tests = [test_of(kind, node, value, module) for kind in kinds if not (both and kind in ("object", "array"))]
    if node.exact_integer and "integer" in kinds and not {"object", "array", "string"}.isdisjoint(kinds):
        # By a name of ours, as the others: type checkers would take a mapping for a number from here on.
        exact = code("type({}) is int", value)
        tests[tests.index(exact)] = code("type({}) is {}", value, module.use("report", "INTEGER"))
    if both:
        classes = module.use("report", "OBJECT"), module.use("report", "ARRAY")
        tests.insert(0, code("isinstance({}, ({}, {}))", value, *classes))
    return tests


def expected(types: Collection[str], *, env: bool = False, words: tuple[str, ...] = ()) -> Code:
    """`a string, an integer or null`, as a literal; `env`: or a reference. `words`: the only strings that are allowed."""
    if words:
        some = ", ".join(repr(word) if len(word) < 60 else f"'{word[:57]}…'" for word in words[:12])
        listed = f"{'one of ' if len(words) > 1 else ''}{some}{', …' if len(words) > 12 else ''}"
        rest = [_WORDS[t] for t in _ORDER if t in types and t != "string"]
        return literal(", or ".join([listed, *rest]))
    words_of = [_WORDS[t] for t in _ORDER if t in types]
    if env:
        words_of.append("{env: NAME}")
    return literal(words_of[0] if len(words_of) == 1 else ", ".join(words_of[:-1]) + " or " + words_of[-1])


def none_of_types(types: frozenset[str], node: Node, module: ModuleCode) -> Code:
    """The condition that `v` has a type other than these."""
    tests = tests_of([kind for kind in _ORDER if kind in types], node, V, module)
    if not tests:
        return Code("True")
    if len(tests) > 1:
        return code("not ({})", join(" or ", tests))
    only = tests[0]
    return Code(only.replace(" is ", " is not ", 1)) if " is " in only else code("not {}", only)


def choice_constant(node: Node, functions: Functions, module: ModuleCode) -> Code:
    """The reader of a node's `enum` or `const`."""
    del functions
    module.use("values", "choice")
    values = join(", ", [literal(value) for value in node.values or ()])
    return module.constant("_CHOICE", code("choice({})", values))


def string(node: Node, functions: Functions, module: ModuleCode) -> Lines:
    """`minLength`, `maxLength`, `pattern`, `format`. Lengths count code points, as JSON Schema does."""
    lines = Lines()
    if node.min_length:
        with lines.block("if len(v) < {}:", literal(node.min_length)):
            lines.add(
                'r.problem(at, "min-length", {})',
                literal(f"must have at least {counted(node.min_length, 'character')}"),
            )
    if node.max_length is not None:
        with lines.block("if len(v) > {}:", literal(node.max_length)):
            lines.add(
                'r.problem(at, "max-length", {})', literal(f"must have at most {counted(node.max_length, 'character')}")
            )
    if node.pattern is not None:
        with lines.block("if not {}(v):", functions.pattern(node.pattern, module)):
            lines.add(
                'r.problem(at, "pattern", {})', literal(f"must match {_short(node.pattern_shown or node.pattern)}")
            )
    if node.format is not None:
        with lines.block("if not {}({}, v):", module.use("formats", "is_format"), literal(node.format)):
            lines.add('r.problem(at, "format", {})', literal(f"must be {_FORMATS.get(node.format, node.format)}"))
    return lines


def number(node: Node, module: ModuleCode) -> Lines:
    """The bounds of numbers, and `multipleOf`."""
    lines = Lines()
    if node.minimum is not None:
        with lines.block("if v < {}:", literal(node.minimum)):
            lines.add('r.problem(at, "minimum", {})', literal(f"must be at least {node.minimum}"))
    if node.maximum is not None:
        with lines.block("if v > {}:", literal(node.maximum)):
            lines.add('r.problem(at, "maximum", {})', literal(f"must be at most {node.maximum}"))
    if node.exclusive_minimum is not None:
        with lines.block("if v <= {}:", literal(node.exclusive_minimum)):
            lines.add('r.problem(at, "exclusive-minimum", {})', literal(f"must be more than {node.exclusive_minimum}"))
    if node.exclusive_maximum is not None:
        with lines.block("if v >= {}:", literal(node.exclusive_maximum)):
            lines.add('r.problem(at, "exclusive-maximum", {})', literal(f"must be less than {node.exclusive_maximum}"))
    if node.multiple_of is not None:
        with lines.block("if not {}(v, {}):", module.use("rules", "is_multiple"), literal(node.multiple_of)):
            lines.add('r.problem(at, "multiple-of", {})', literal(f"must be a multiple of {node.multiple_of}"))
    return lines


def array_size(node: Node, module: ModuleCode) -> Lines:
    """`minItems`, `maxItems`, `uniqueItems`, `x-unique-by`."""
    lines = Lines()
    if node.min_items:
        with lines.block("if len(v) < {}:", literal(node.min_items)):
            lines.add(
                'r.problem(at, "min-items", {})', literal(f"must have at least {counted(node.min_items, 'member')}")
            )
    if node.max_items is not None:
        with lines.block("if len(v) > {}:", literal(node.max_items)):
            lines.add(
                'r.problem(at, "max-items", {})', literal(f"must have at most {counted(node.max_items, 'member')}")
            )
    if node.unique_items:
        with lines.block("if not {}(v):", module.use("rules", "unique")):
            lines.add('r.problem(at, "unique-items", "must not hold the same member twice")')
    if node.unique_by is not None:
        lines.add("{}(v, at, r, {})", module.use("rules", "unique_by"), literal(node.unique_by))
    return lines


def object_size(node: Node, skip_required: frozenset[str] = frozenset()) -> Lines:
    """`minProperties`, `maxProperties`, `required`, `dependentRequired`."""
    lines = Lines()
    if node.min_properties:
        with lines.block("if len(v) < {}:", literal(node.min_properties)):
            lines.add(
                'r.problem(at, "min-properties", {})', literal(_counted("needs at least", node.min_properties, node))
            )
    if node.max_properties is not None:
        with lines.block("if len(v) > {}:", literal(node.max_properties)):
            lines.add(
                'r.problem(at, "max-properties", {})', literal(_counted("takes at most", node.max_properties, node))
            )
    for key in node.required:
        if key not in skip_required:
            with lines.block("if {} not in v:", literal(key)):
                lines.add("r.missing(at, {})", literal(key))
    for key, needed in node.dependent_required.items():
        for other in needed:
            with lines.block("if {} in v and {} not in v:", literal(key), literal(other)):
                lines.add('r.problem(at, "dependent-required", {})', literal(f"{key!r} needs {other!r} beside it"))
    return lines


def _counted(words: str, count: int, node: Node) -> str:
    """A count of keys, with the keys that there are where they are few."""
    known = list(node.properties)
    if 1 < len(known) <= 8 and all(len(key) < 40 for key in known):
        return f"{words} {'one' if count == 1 else count} of {', '.join(known[:-1])} and {known[-1]}"
    return f"{words} {counted(count, 'key')}"


def _short(text: str) -> str:
    shown = "".join(char if char.isascii() and char.isprintable() else ascii(char)[1:-1] for char in text)
    return shown if len(shown) <= 80 else shown[:77] + "..."


__all__ = [
    "AT",
    "R",
    "V",
    "array_size",
    "choice_constant",
    "expected",
    "none_of_types",
    "number",
    "object_size",
    "string",
    "test_of",
]
