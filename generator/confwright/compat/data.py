"""DATA: documents that were valid are refused, or mean something else; ENV: what was a literal must be a variable.

Two nodes are compared as they look after references and `allOf` are followed, so that a schema can be written in another way. What
cannot be compared for sure (`not`, `if`, patterns) is reported where it was added or changed: better one report too many.

A schema that an importer wrote is open where the system does not say what it reads: what a newer import says there was learnt, and
breaks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..base.json_values import Keys
from ..base.said import as_name
from ..generate.plan.view import View, json_type, target, view
from ..generate.schema.node import ALL_TYPES, MISSING, Node, Place
from ..runtime.report import dotted
from ..runtime.values import same
from .branches import atoms, best_twin, by_tags, form_name, is_choice, parts_of, takes, takes_all, takes_reference
from .change import Change
from .equality import Equality
from .rules import holding, rule_changes, shared_types


@dataclass(slots=True)
class Comparison:
    """Compares nodes; a pair is looked at once, so that schemas that refer to themselves come to an end.

    `imported`: both schemas were written by an importer; `guessed` are the places where one of them says that it found something in
    the code of the system, or in an example, which the system does not declare.
    """

    imported: bool = False
    guessed: frozenset[Place] = frozenset()
    seen: set[tuple[Node, Node, bool]] = field(default_factory=set[tuple[Node, Node, bool]])
    same: Equality = field(default_factory=Equality)
    fits: dict[tuple[Node, Node, bool], bool] = field(default_factory=dict[tuple[Node, Node, bool], bool])
    parts: dict[tuple[Node, str], Node] = field(default_factory=dict[tuple[Node, str], Node])

    def compare(self, old: Node, new: Node, keys: Keys = (), *, references: bool = True) -> Iterator[Change]:
        """What `new` refuses that `old` allowed, at a path of documents (`*` is any key or member).

        Without `references`, whether a reference to a variable is allowed was compared already.
        """
        old, new = target(old), target(new)
        if (old, new, references) in self.seen or new.always is True or old.always is False:
            return
        self.seen.add((old, new, references))
        if self.same.holds(old, new) or (self.imported and takes_all(old)):
            return
        if new.always is False:
            yield Change("data-refused", dotted(keys), "no value is allowed here any more", new.place)
            return
        if references:
            yield from _references(old, new, keys)
        if is_choice(old) or is_choice(new):
            yield from self._choices(old, new, keys)
            return
        before, after = view(old), view(new)
        yield from _types(before, after, new, keys)
        yield from _values(before, after, new, keys)
        yield from rule_changes(old, new, shared_types(before, after), keys)
        yield from self._branches(before, after, new, keys)
        yield from self._fields(old, new, before, after, keys)
        if after.items is not None and before.items is not None:
            yield from self.compare(before.items, after.items, (*keys, "*"))
        elif after.items is not None and (before.types is None or "array" in before.types) and not before.prefix:
            yield from _members(after.items, keys)

    def _choices(self, old: Node, new: Node, keys: Keys) -> Iterator[Change]:
        """Each form of the old node must be one of the new node, or several of its types must be."""
        group = tuple(atoms(new))
        todo = list(atoms(old))
        while todo:
            form = todo.pop(0)
            chosen = by_tags(form, group, new.discriminator)
            if any(self._fits(form, other) for other in chosen):
                continue
            parts = parts_of(form, self.parts)
            if len(parts) > 1:
                todo += parts
                continue
            if form.values is not None:
                gone = [value for value in form.values if not any(takes(other, value) for other in group)]
                if gone:
                    yield _values_gone(gone, new, keys)
                continue
            twin = best_twin(form, chosen, self.same)
            if twin is not None:
                yield from self.compare(form, twin, keys, references=False)
            else:
                message = f"the form {as_name(form_name(form))} is not taken any more"
                yield Change("data-branch-removed", dotted(keys), message, target(form).place, in_old=True)

    def _fits(self, old: Node, new: Node) -> bool:
        """Whether `new` takes all that `old` did."""
        pair = (target(old), target(new), False)
        if pair not in self.fits:
            trial = Comparison(self.imported, self.guessed, set(self.seen), self.same, self.fits, self.parts)
            self.fits[pair] = next(trial.compare(old, new, references=False), None) is None
        return self.fits[pair]

    def _fields(self, old: Node, new: Node, before: View, after: View, keys: Keys) -> Iterator[Change]:
        for key, declared in before.fields.items():
            if _is_refused(old, key):
                continue  # a rule names the key, which was refused all the same
            nodes = declared.definite or declared.soft
            now = after.fields.get(key)
            if now is not None and not _is_refused(new, key):
                others = now.definite or now.soft
                if {nodes[0].place, others[0].place} & self.guessed:
                    continue
                yield from self.compare(nodes[0], others[0], (*keys, key))
                yield from _default(nodes[0], others[0], (*keys, key), imported=self.imported)
            elif after.closed or after.closed_by_unevaluated:
                place = nodes[0].place
                yield Change("data-key-removed", dotted((*keys, key)), "is now an unknown key", place, in_old=True)
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
            elif not self.imported and not takes_all(after.additional):
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
            twin = best_twin(branch, group, self.same)
            if twin is not None:
                yield from self.compare(branch, twin, keys)
            elif group or not _covers(view(branch), after):
                message = f"the form {as_name(form_name(branch))} is not taken any more"
                yield Change("data-branch-removed", dotted(keys), message, target(branch).place, in_old=True)


def _covers(before: View, after: View) -> bool:
    return before.types is not None and (after.types is None or before.types <= after.types)


def _types(before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
    if after.types is None:
        return
    kinds = frozenset(map(json_type, before.values)) if before.values is not None else before.types or ALL_TYPES
    gone = kinds - after.types
    if "number" in after.types:
        gone -= {"integer"}
    if (before.types is None or before.values is not None) and after.values is not None:
        return  # reported as values
    if gone and not (before.types is None and after.is_object and before.is_object):
        yield Change(
            "data-type", dotted(keys), f"takes no {' or '.join(map(as_name, sorted(gone)))} any more", new.place
        )


def _values(before: View, after: View, new: Node, keys: Keys) -> Iterator[Change]:
    if after.values is None:
        return
    values = before.values if before.values is not None else _every_value(before.types)
    if values is None:
        yield Change("data-value-removed", dotted(keys), "takes only a few values now", new.place)
        return
    gone = [value for value in values if not any(same(value, other) for other in after.values)]
    if gone:
        yield _values_gone(gone, new, keys)


def _every_value(types: frozenset[str] | None) -> tuple[object, ...] | None:
    """All values of some types, where there are only a few."""
    if types is None or not types <= {"null", "boolean"}:
        return None
    return (*((None,) if "null" in types else ()), *((False, True) if "boolean" in types else ()))


def _is_refused(node: Node, key: str) -> bool:
    """Whether one of the schemas that hold for an object takes no keys but its own, and has none of this name."""
    closed = (one for one in holding(node) if one.additional is not None and one.additional.always is False)
    return any(key not in one.properties and not one.pattern_properties for one in closed)


def _members(items: Node, keys: Keys) -> Iterator[Change]:
    if not takes_all(items):
        yield Change("data-rule-added", dotted(keys), "now restricts the members", items.place)


def _values_gone(gone: Sequence[object], new: Node, keys: Keys) -> Change:
    shown = ", ".join(as_name(repr(value)) for value in gone[:5])
    return Change("data-value-removed", dotted(keys), f"takes no {shown} any more", new.place)


def _references(old: Node, new: Node, keys: Keys) -> Iterator[Change]:
    if new.secret and not old.secret:
        yield Change("env-required", dotted(keys), "a literal is refused now: it must come from a variable", new.place)
    elif takes_reference(old) and not takes_reference(new):
        yield Change("data-reference-removed", dotted(keys), "takes no reference to a variable any more", new.place)


def _default(old: Node, new: Node, keys: Keys, *, imported: bool) -> Iterator[Change]:
    before, after = target(old).default, target(new).default
    before, after = (old.default if before is MISSING else before), (new.default if after is MISSING else after)
    if before is MISSING or (after is not MISSING and same(before, after)):
        return
    if imported and (after is MISSING or before is None):
        return  # an importer leaves a default out that it does not know, and writes null for a key that may be left out
    now = "and there is no default now" if after is MISSING else f"and is {as_name(repr(after))}"
    yield Change("data-default", dotted(keys), f"the default was {as_name(repr(before))}, {now}", new.place)
