"""DATA: documents that were valid are refused, or mean something else; ENV: what was a literal must be a variable.

Two nodes are compared as they look after references and `allOf` are followed, so that a schema can be written in another way. What
cannot be compared for sure (`not`, `if`, patterns) is reported where it was added or changed: better one report too many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..normalise.fields import tag_values
from ..normalise.view import View, target, view
from ..runtime.places import dotted
from ..runtime.values import same
from ..schema.node import MISSING, Node
from .change import Change

Keys = tuple[str | int, ...]
_LOWER = {
    "minimum": "must be at least {}", "exclusive_minimum": "must be more than {}", "min_length": "must have at least {} characters",
    "min_items": "must have at least {} members", "min_properties": "must have at least {} keys",
}  # fmt: skip
_UPPER = {
    "maximum": "must be at most {}", "exclusive_maximum": "must be less than {}", "max_length": "must have at most {} characters",
    "max_items": "must have at most {} members", "max_properties": "must have at most {} keys",
}  # fmt: skip


@dataclass(slots=True)
class Comparison:
    """Compares nodes; a pair is looked at once, so that schemas that refer to themselves come to an end."""

    seen: set[tuple[Node, Node]] = field(default_factory=set[tuple[Node, Node]])

    def compare(self, old: Node, new: Node, keys: Keys = ()) -> Iterator[Change]:
        """What `new` refuses that `old` allowed, at a path of documents (`*` stands for any key or member)."""
        old, new = target(old), target(new)
        if (old, new) in self.seen or new.always is True or old.always is False:
            return
        self.seen.add((old, new))
        if new.always is False:
            yield Change("data-refused", dotted(keys), "nothing may stand here any more", new.place)
            return
        before, after = view(old), view(new)
        yield from _types(before, after, new, keys)
        yield from _values(before, after, new, keys)
        yield from _bounds(_all(old), _all(new), new, keys)
        yield from _references(old, new, keys)
        yield from self._branches(before, after, new, keys)
        yield from self._fields(before, after, new, keys)
        if after.items is not None and before.items is not None:
            yield from self.compare(before.items, after.items, (*keys, "*"))
        elif after.items is not None and (before.types is None or "array" in before.types) and not before.prefix:
            yield Change("data-rule-added", dotted(keys), "says now what a member is", after.items.place)

    def _fields(self, before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
        for key, declared in before.fields.items():
            nodes = declared.definite or declared.soft
            now = after.fields.get(key)
            if now is not None:
                others = now.definite or now.soft
                yield from self.compare(nodes[0], others[0], (*keys, key))
                yield from _default(nodes[0], others[0], (*keys, key))
            elif after.closed or after.closed_by_unevaluated:
                place = nodes[0].place
                yield Change("data-key-removed", dotted((*keys, key)), "is an unknown key now", place, in_old=True)
            elif after.additional is not None:
                yield from self.compare(nodes[0], after.additional, (*keys, key))
        for key in after.required:
            if key not in before.required and (before.types is None or "object" in before.types):
                place = (
                    (after.fields[key].definite or after.fields[key].soft)[0].place
                    if key in after.fields
                    else new.place
                )
                yield Change("data-key-required", dotted((*keys, key)), "must be there now", place)
        was_open = not (before.closed or before.closed_by_unevaluated) and (
            before.types is None or "object" in before.types
        )
        if was_open and (after.closed or after.closed_by_unevaluated):
            yield Change("data-closed", dotted(keys), "takes no other keys any more", new.place)
        elif was_open and after.additional is not None:
            if before.additional is not None:
                yield from self.compare(before.additional, after.additional, (*keys, "*"))
            else:
                yield Change(
                    "data-rule-added", dotted(keys), "says now what other keys may hold", after.additional.place
                )

    def _branches(self, before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
        group = [branch for union in after.unions[:1] for branch in union]
        if not before.unions:
            if group and before.types is not None and not any(_covers(before, view(branch)) for branch in group):
                yield Change("data-rule-added", dotted(keys), "must be one of several forms now", new.place)
            return
        for branch in before.unions[0]:
            twin = next((other for other in group if _alike(branch, other)), None)
            if twin is not None:
                yield from self.compare(branch, twin, keys)
            elif group or not _covers(view(branch), after):
                message = f"the form {_name(branch)} is not taken any more"
                yield Change("data-branch-removed", dotted(keys), message, target(branch).place, in_old=True)


def _covers(before: View, after: View) -> bool:
    return before.types is not None and (after.types is None or before.types <= after.types)


def _alike(old: Node, new: Node) -> bool:
    """Whether two branches are the same one: the same tag, else the same name, else the same JSON type."""
    tags = _tag(old), _tag(new)
    if any(tags):
        return bool(tags[0] & tags[1])
    names = _name(old), _name(new)
    if target(old).place.tokens[:1] == target(new).place.tokens[:1] == ("$defs",):
        return names[0] == names[1]
    return view(old).types == view(new).types


def _tag(node: Node) -> frozenset[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for key, declared in view(node).fields.items():
        values = tag_values(target(declared.definite[0])) if declared.definite else None
        found |= {(key, str(value)) for value in values or ()}
    return frozenset(found)


def _name(node: Node) -> str:
    end = target(node)
    tag = sorted(value for _, value in _tag(node))
    return (
        end.wanted_name
        or (end.place.tokens[-1] if end.place.tokens[:1] == ("$defs",) else "")
        or ", ".join(tag or sorted(view(node).types or ("of any kind",)))
    )


def _types(before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
    if after.types is None:
        return
    gone = (before.types or frozenset(("object", "array", "string", "number", "boolean", "null"))) - after.types
    if "number" in after.types:
        gone -= {"integer"}
    if before.types is None and after.values is not None:
        return  # told as values
    if gone and not (before.types is None and after.is_object and before.is_object):
        yield Change("data-type", dotted(keys), f"takes no {' or '.join(sorted(gone))} any more", new.place)


def _values(before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
    if after.values is None:
        return
    if before.values is None:
        yield Change("data-value-removed", dotted(keys), "takes only a few values now", new.place)
        return
    gone = [value for value in before.values if not any(same(value, other) for other in after.values)]
    if gone:
        shown = ", ".join(repr(value) for value in gone[:5])
        yield Change("data-value-removed", dotted(keys), f"takes no {shown} any more", new.place)


def _all(node: Node) -> list[Node]:
    """A node and all that hold for the same value with it."""
    found: list[Node] = []
    stack = [node]
    while stack:
        here = target(stack.pop())
        if here not in found:
            found.append(here)
            stack += [*here.refs, *here.all_of]
    return found


def _bounds(old: Sequence[Node], new: Sequence[Node], at: Node, keys: Keys) -> Iterator[Change]:
    for names, tighter in ((_LOWER, max), (_UPPER, min)):
        for name, words in names.items():
            before = [value for node in old if (value := getattr(node, name)) is not None]
            after = [(getattr(node, name), node) for node in new if getattr(node, name) is not None]
            if not after:
                continue
            bound, node = tighter(after, key=lambda pair: pair[0])
            if not before or (tighter(bound, tighter(before)) == bound and bound not in before):
                if name.startswith("min_") and not bound:
                    continue
                yield Change("data-bound", dotted(keys), f"{words.format(bound)} now", node.place)
    for name in ("pattern", "format", "multiple_of"):
        before = [getattr(node, name) for node in old]
        for node in new:
            value = getattr(node, name)
            if value is not None and value not in before:
                yield Change(
                    "data-form", dotted(keys), f"must fit {name.replace('_of', ' of')} {value} now", node.place
                )
    if any(node.unique_items for node in new) and not any(node.unique_items for node in old):
        yield Change("data-bound", dotted(keys), "must not hold the same member twice now", at.place)
    for key in {node.unique_by for node in new} - {node.unique_by for node in old} - {None}:
        yield Change("data-bound", dotted(keys), f"must not hold two members of the same {key} now", at.place)
    before_rules = [_rule(rule) for node in old for rule in _rules(node)]
    for node in new:
        for rule in _rules(node):
            if _rule(rule) not in before_rules:
                yield Change("data-rule-added", dotted(keys), "has a rule that it had not before", rule.place)


def _rules(node: Node) -> Iterator[Node]:
    """What cannot be compared for sure."""
    for rule in (node.not_, node.if_, node.contains, node.property_names):
        if rule is not None:
            yield rule
    yield from node.dependent_schemas.values()
    yield from node.pattern_properties.values()


def _rule(node: Node, depth: int = 0) -> Any:
    """A rule as something that can be compared: what it asserts, places aside."""
    if depth > 12:
        return "..."
    end = target(node)
    plain = (
        end.always, sorted(end.types or ()), end.values, end.required, end.minimum, end.maximum, end.pattern, end.min_length,
        end.max_length, end.min_properties, end.max_properties, tuple(end.properties), tuple(end.pattern_properties),
        end.env_form,
    )  # fmt: skip
    return repr(plain), [_rule(child, depth + 1) for child in end.children()]


def _references(old: Node, new: Node, keys: Keys) -> Iterator[Change]:
    if new.secret and not old.secret:
        yield Change("env-required", dotted(keys), "a literal is refused now: it must come from a variable", new.place)
    elif old.env_form is not None and new.env_form is None:
        yield Change("data-reference-removed", dotted(keys), "takes no reference to a variable any more", new.place)


def _default(old: Node, new: Node, keys: Keys) -> Iterator[Change]:
    before, after = target(old).default, target(new).default
    before, after = (old.default if before is MISSING else before), (new.default if after is MISSING else after)
    if before is MISSING or (after is not MISSING and same(before, after)):
        return
    now = "and there is none now" if after is MISSING else f"and is {after!r}"
    yield Change("data-default", dotted(keys), f"the default was {before!r}, {now}", new.place)
