"""The forms of a choice (`anyOf`, `oneOf`): which there are, and which form of a new choice an old one became."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..generate.plan.fields import tag_values
from ..generate.plan.view import json_type, target, view
from ..generate.schema.node import ALL_TYPES, Node, asserted
from ..runtime.values import same
from .equality import Equality

_NO_RULES = frozenset(
    {"env_form", "secret", "sensitive", "discriminator", "aliases", "exact_integer", "wanted_name", "unserved"}
)
"""Attributes that do not restrict the values of a node, references aside."""


def is_choice(node: Node) -> bool:
    """Whether a node is a choice and nothing else."""
    rules = asserted(node) - _NO_RULES
    return not node.refs and len(rules) == 1 and rules <= {"any_of", "one_of"}


def atoms(node: Node, seen: frozenset[Node] = frozenset()) -> Iterator[Node]:
    """The forms of a choice, and those of the choices in it; another node is its only form."""
    end = target(node)
    if not is_choice(end) or end in seen:
        yield end
        return
    for branch in (*end.any_of, *end.one_of):
        yield from atoms(branch, seen | {end})


def parts_of(node: Node, kept: dict[tuple[Node, str], Node]) -> list[Node]:
    """A node as one form for each type that it allows. `kept` keeps them, as nodes are compared by identity."""
    types = view(node).types
    found = sorted(types or ALL_TYPES) if node.values is None else sorted({json_type(value) for value in node.values})
    if len(found) < 2:
        return [node]
    for kind in found:
        if (node, kind) not in kept:
            values = node.values and tuple(value for value in node.values if json_type(value) == kind)
            kept[node, kind] = replace(node, types=frozenset({kind}), values=values)
    return [kept[node, kind] for kind in found]


def takes(node: Node, value: Any) -> bool:
    """Whether a form takes a value, as far as its types and values say."""
    seen = view(node)
    if seen.values is not None:
        return any(same(value, other) for other in seen.values)
    kind = json_type(value)
    kinds = {kind, "number"} if kind == "integer" else {kind}
    return (seen.types is None or bool(seen.types & kinds)) and not (asserted(target(node)) - _NO_RULES - {"types"})


def takes_all(node: Node, seen: frozenset[Node] = frozenset()) -> bool:
    """Whether a node takes every JSON value."""
    end = target(node)
    if end in seen or end.always is True:
        return True
    if end.always is False or end.refs:
        return False
    if not asserted(end) - _NO_RULES:
        return True
    return is_choice(end) and frozenset(ALL_TYPES) <= frozenset(
        kind for form in atoms(end) for kind in _open_types(form, seen | {end})
    )


def _open_types(form: Node, seen: frozenset[Node]) -> frozenset[str]:
    """The types of which a form takes every value."""
    types = form.types if form.types is not None else frozenset(ALL_TYPES)
    rules = asserted(form) - _NO_RULES - {"types"}
    if form.refs or (rules - {"items", "additional"}):
        return frozenset()
    if form.items is not None and not takes_all(form.items, seen):
        types -= {"array"}
    if form.additional is not None and not takes_all(form.additional, seen):
        types -= {"object"}
    return types


def takes_reference(node: Node) -> bool:
    """Whether a node, or a form of it, takes a reference to a variable."""
    end = target(node)
    return end.env_form is not None or any(form.env_form is not None for form in atoms(end))


def by_tags(form: Node, group: Sequence[Node], discriminator: Sequence[str]) -> Sequence[Node]:
    """The forms that a value of a form can be read as: where tags tell the forms apart, those with one of its tags.

    An open form is for the tags that no other form has.
    """
    mine = _tags(form)
    if not discriminator or not all(mine.get(key) for key in discriminator):
        return group
    found = [other for other in group if all(mine[key] & _tags(other).get(key, frozenset()) for key in discriminator)]
    return found or [other for other in group if not _tags(other).keys() & set(discriminator)]


def best_twin(form: Node, group: Sequence[Node], equality: Equality) -> Node | None:
    """The form that an old one became: one that says the same, else of its name, else of the most of its tags, else of its type."""
    equal = next((other for other in group if equality.holds(form, other)), None)
    if equal is not None:
        return equal
    ranked = sorted(group, key=lambda other: _rank(form, other), reverse=True)
    return ranked[0] if ranked and _rank(form, ranked[0]) > (0, 0, 0) else None


def _rank(old: Node, new: Node) -> tuple[int, int, int]:
    """How alike two forms are: by their names, by their tags, by their types."""
    before, after = _tags(old), _tags(new)
    shared = before.keys() & after.keys()
    names = _definition(old), _definition(new)
    named = int(bool(names[0]) and names[0] == names[1])
    if before or after:
        overlaps = [len(before[key] & after[key]) for key in shared]
        if not overlaps or not all(overlaps):
            return (0, 0, 0)
        return (named, sum(overlaps), 1)
    if all(names) and not named:
        return (0, 0, 0)
    return (named, 0, int(view(old).types == view(new).types))


def _definition(node: Node) -> str:
    tokens = target(node).place.tokens
    return tokens[1] if tokens[:1] == ("$defs",) and len(tokens) == 2 else ""


def _tags(node: Node) -> dict[str, frozenset[str]]:
    """The keys of a form that can have a few constants only, with those."""
    found: dict[str, frozenset[str]] = {}
    for key, declared in view(node).fields.items():
        values = tag_values(target(declared.definite[0])) if declared.definite else None
        if values:
            found[key] = frozenset(map(str, values))
    return found


def form_name(node: Node) -> str:
    """What messages call a form."""
    end = target(node)
    tags = sorted(value for values in _tags(node).values() for value in values)
    return end.wanted_name or _definition(node) or ", ".join(tags or sorted(view(node).types or ("of any kind",)))
