"""How a branch of a choice is found: by its tag, by the JSON type of the value, and only then by trying."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from ...plan.exprs import allows
from ...plan.fields import tag_strings
from ...plan.view import json_type, target, view
from ...reference_forms import is_template
from ...schema.node import Node, asserted
from ..code import Code, Lines, code, identifier, join, literal, tuple_of
from .assertions import expected
from .calls import check_callable, is_trivial, read_callable, read_expression
from .functions import Functions, ModuleCode
from .scalars import Scalar, scalar_of

Group: TypeAlias = tuple[Node, ...]
_KINDS = ("null", "string", "object", "array", "number", "boolean")
_TESTS = {
    "null": "v is None", "string": "type(v) is str", "number": "type(v) is int or type(v) is float", "boolean": "type(v) is bool",
    "object": "isinstance(v, OBJECT)", "array": "isinstance(v, ARRAY)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """Branches to choose from. `exactly_one` for `oneOf`; `keys` are the tag's where the schema names them.

    `variants` are the branches with their parent in them, where a tag tells those apart; `kinds` the JSON types that the
    parent allows, None for all.
    """

    group: Group
    exactly_one: bool
    keys: tuple[str, ...] = ()
    variants: Group = ()
    kinds: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What is done with a value once its branch is known."""

    verb: Literal["read", "check"]
    functions: Functions
    module: ModuleCode

    @property
    def function_of(self) -> Callable[[Node, Functions, ModuleCode], Code]:
        return read_callable if self.verb == "read" else check_callable

    def end(self, lines: Lines, call: Code) -> None:
        """The call that ends the function."""
        if self.verb == "read":
            lines.add("return {}", call)
        else:
            lines.add("{}", call)
            lines.add("return")

    def of(self, node: Node) -> Code:
        """What is done with `v` as one branch."""
        if self.verb == "read":
            return read_expression(node, identifier("v"), identifier("at"), self.functions, self.module)
        return code("{}(v, at, r)", check_callable(node, self.functions, self.module))


def choose(lines: Lines, choice: Choice, action: Action) -> None:
    """Add the statements that do with `v` what its branch does; each path ends in `return`."""
    tagged = by_tag(choice)
    if tagged is not None:
        _tagged(lines, tagged, action)
        return
    by_type = _by_type(choice.group, choice.kinds)
    if len(by_type) == 1:
        _among(lines, choice, action)
        return
    words = _words(next((group for group, types in by_type.items() if types == {"string"}), ()), choice)
    for group, types in by_type.items():
        if group:
            with lines.block("if {}:", _test(types, action.module)):
                if words and types == {"string"}:
                    action.end(lines, _one_of_words(words, _taken(choice.group), action.module))
                else:
                    _among(lines, Choice(group, choice.exactly_one), action, types)
    action.end(lines, code("r.type(at, v, {})", expected(_taken(choice.group), words=words)))


def _words(group: Group, choice: Choice) -> tuple[str, ...]:
    """The texts that branches take which take no other text; empty where one of them takes more, or two the same."""
    found: list[str] = []
    for branch in map(target, group):
        values = branch.values
        if values is None or branch.refs or not asserted(branch) <= {"values", "types"} or is_template(branch.env_form):
            return ()
        found += [value for value in values if isinstance(value, str) and allows(branch.types, value)]
    twice = len(set(found)) < len(found)
    return () if twice and choice.exactly_one else tuple(dict.fromkeys(found))


def _one_of_words(words: tuple[str, ...], taken: frozenset[str], module: ModuleCode) -> Code:
    """The call that reads one of some texts, where values of other types are allowed too."""
    rest = taken - {"string"}
    given = [*map(literal, words), *([code("beside={}", expected(rest))] if rest else [])]
    read = code("{}({})", module.use("values", "choice"), join(", ", given))
    return code("{}(v, at, r)", module.constant("_CHOICE", read))


def is_direct(choice: Choice) -> bool:
    """Whether a tag or the JSON type tells more than trying all branches would."""
    return by_tag(choice) is not None or len(_by_type(choice.group, choice.kinds)) > 1


def _among(lines: Lines, choice: Choice, action: Action, found: set[str] | None = None) -> None:
    """The choice between branches that the JSON type, one of those `found`, does not tell apart."""
    if len(choice.group) == 1:
        scalar = scalar_of(choice.group[0])
        # Where the value is known not to be an object it is not a reference.
        env = scalar is not None and scalar.env and found is not None and "object" not in found
        if (
            scalar is not None
            and scalar.types in (("null",), ("string",), ("boolean",))
            and scalar == Scalar(scalar.types, env)
        ):
            lines.add("return v" if action.verb == "read" else "return")
        else:
            action.end(lines, action.of(choice.group[0]))
        return
    tagged = by_tag(choice)
    if tagged is not None:
        _tagged(lines, tagged, action)
        return
    pairs = [
        code("({}, {})", literal(action.functions.label_of(n)), action.function_of(n, action.functions, action.module))
        for n in choice.group
    ]
    keyword = action.module.use("branches", "one_of" if choice.exactly_one else "first_of")
    action.end(lines, code("{}(v, at, r, {})", keyword, tuple_of(pairs)))


def _test(kinds: set[str], module: ModuleCode) -> Code:
    for kind in kinds & {"object", "array"}:
        module.use("report", "OBJECT" if kind == "object" else "ARRAY")
    both = {"object", "array"} <= kinds
    tests = [_TESTS[kind] for kind in _KINDS if kind in kinds and not (both and kind in ("object", "array"))]
    return Code(" or ".join([*tests, *(["isinstance(v, (OBJECT, ARRAY))"] if both else [])]))


def _taken(group: Group) -> frozenset[str]:
    """The JSON types that any branch takes."""
    possible = [kinds(branch) for branch in group]
    return frozenset(kind for found in possible for kind in (_KINDS if found is None else found))


def _by_type(group: Group, allowed: frozenset[str] | None) -> dict[Group, set[str]]:
    """The JSON types, of those that are allowed, by the branches that may take them."""
    possible = [(branch, kinds(branch)) for branch in group]
    result: dict[Group, set[str]] = {}
    for kind in _KINDS if allowed is None else [kind for kind in _KINDS if kind in allowed]:
        taking = tuple(
            branch
            for branch, found in possible
            if found is None or kind in found or (kind == "number" and "integer" in found)
        )
        result.setdefault(taking, set()).add(kind)
    return result


def kinds(node: Node, depth: int = 0) -> frozenset[str] | None:
    """The JSON types that a node's values can have; None where that is not known."""
    if target(node).always is False:
        return frozenset()
    if depth > 4 or is_trivial(node):
        return None
    seen = view(node)
    if seen.values is not None:
        found: frozenset[str] | None = frozenset(json_type(v) for v in seen.values)
    else:
        found = seen.types
    if found is None:
        for group in seen.unions:
            parts = [kinds(branch, depth + 1) for branch in group]
            if found is None and all(part is not None for part in parts):
                found = frozenset(kind for part in parts if part is not None for kind in part)
    if found is None:
        return None
    return found | _of_references(node)


def allowed_kinds(node: Node) -> frozenset[str] | None:
    """The JSON types that a node itself allows, whatever its branches do; None for all."""
    if node.types is None:
        return None
    return frozenset("number" if kind == "integer" else kind for kind in node.types) | _of_references(node)


def _of_references(node: Node) -> frozenset[str]:
    """The JSON types of the references that a node, or one whose type it has, takes in place of its value."""
    stack, seen = [node], set[Node]()
    while stack:
        here = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        if is_template(here.env_form):
            return frozenset({"string"})
        if here.env_form is not None or here.secret:
            return frozenset({"object"})
        stack.extend((*here.refs, *here.all_of))
    return frozenset()


@dataclass(frozen=True, slots=True)
class Tagged:
    """Branches by the values of their tag; `open_branch` takes every other tag."""

    keys: tuple[str, ...]
    numbers: dict[tuple[str, ...], int]
    group: Group
    open_branch: int | None


def by_tag(choice: Choice) -> Tagged | None:
    """The tag that tells the branches apart: the one named, or the first property that does."""
    if choice.variants:
        found = by_tag(Choice(choice.variants, choice.exactly_one))
        return replace(found, group=choice.group) if found is not None else None
    if choice.keys:
        return _with_keys(choice.keys, choice.group, may_be_open=True)
    if len(choice.group) < 2:
        return None
    first = view(choice.group[0])
    for key, declared in first.fields.items():
        if key in first.required and declared.definite and tag_strings(declared.definite[0]) is not None:
            found = _with_keys((key,), choice.group, may_be_open=False)
            if found is not None:
                return found
    return None


def _with_keys(keys: tuple[str, ...], group: Group, *, may_be_open: bool) -> Tagged | None:
    numbers: dict[tuple[str, ...], int] = {}
    open_branch: int | None = None
    for number, branch in enumerate(group):
        seen = view(branch)
        combos: list[tuple[str, ...]] | None = [()]
        for key in keys:
            declared = seen.fields.get(key)
            values = tag_strings(declared.definite[0]) if declared is not None and declared.definite else None
            if values is None or key not in seen.required or seen.types is None or set(seen.types) != {"object"}:
                combos = None
                break
            combos = [(*combo, value) for combo in combos or [] for value in values]
        if combos is None:
            if not may_be_open or open_branch is not None:
                return None
            open_branch = number
            continue
        for combo in combos:
            if numbers.setdefault(combo, number) != number:
                return None
    return Tagged(keys, numbers, group, open_branch) if numbers else None


def _tagged(lines: Lines, tagged: Tagged, action: Action) -> None:
    """A test per branch, so that what is not called is not imported either."""
    entries = [
        code("    {}: {},\n", tuple_of([literal(part) for part in tag]), literal(number))
        for tag, number in tagged.numbers.items()
    ]
    table = action.module.constant("_TAGS", code("{{\n{}}}", join("", entries)))
    keys = tuple_of([literal(key) for key in tagged.keys])
    lines.add("n = {}(v, {}, {})", action.module.use("branches", "tag_of"), keys, table)
    for number, branch in enumerate(tagged.group):
        if number != tagged.open_branch:
            with lines.block("if n == {}:", literal(number)):
                action.end(lines, action.of(branch))
    if tagged.open_branch is not None:
        action.end(lines, action.of(tagged.group[tagged.open_branch]))
    else:
        action.end(lines, code("{}(v, at, r, {}, {})", action.module.use("branches", "no_tag"), keys, table))


__all__ = ["Action", "Choice", "by_tag", "choose", "is_direct", "kinds"]
