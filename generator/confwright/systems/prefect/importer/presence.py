"""Which fields of a model need or exclude each other, where its own code says so and its types do not.

The model is asked about every combination of fields that are there and that are not; the smallest combinations that it always
refuses become rules. So whatever its validators look like, what they want of the presence of fields is found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any, Final

from .clean import Schema

ABSENT: Final = object()
"""The state of a field that is not there, or null."""
PRESENT: Final = object()
"""The state of a field that is there, with any value."""
MOST: Final = 40_000
"""Combinations that are tried; a model with more has no rules here."""
State = Any
Refused = frozenset[tuple[str, State]]


@dataclass(frozen=True)
class Optional:
    """A field that may be left out: a value it takes, or all of them where they are few words."""

    name: str
    value: Any
    words: tuple[str, ...] = ()

    @property
    def states(self) -> tuple[State, ...]:
        return (ABSENT, *self.words) if self.words else (ABSENT, PRESENT)

    def given(self, state: State) -> dict[str, Any]:
        """What a document holds for a state."""
        return {} if state is ABSENT else {self.name: self.value if state is PRESENT else state}


def presence_rules(fields: Sequence[Optional], takes: Callable[[Mapping[str, Any]], bool]) -> list[Schema]:
    """The rules, as schemas that a document must fit. `takes` says whether the model takes some fields beside those it needs."""
    found = _relevant(fields, takes)
    number = 1
    for field in found:
        number *= len(field.states)
    return (
        [] if not found or number > MOST else [_rule(group, found) for group in _grouped(_refused(found, takes), found)]
    )


def _relevant(fields: Sequence[Optional], takes: Callable[[Mapping[str, Any]], bool]) -> list[Optional]:
    """The fields whose state ever decides, beside none, one or two others."""
    contexts = [dict[str, Any]()]
    for size in (1, 2):
        for others in combinations(fields, size):
            contexts += [
                {key: value for one in given for key, value in one.items()}
                for given in product(*([one.given(state) for state in one.states[1:]] for one in others))
            ]
    known = {id(context): takes(context) for context in contexts}
    out: list[Optional] = []
    for field in fields:
        if any(
            takes({**context, **field.given(state)}) != known[id(context)]
            for context in contexts
            if field.name not in context
            for state in field.states[1:]
        ):
            out.append(field)
    return out


def _refused(fields: Sequence[Optional], takes: Callable[[Mapping[str, Any]], bool]) -> list[Refused]:
    """The smallest combinations of states that are refused, whatever the other fields are."""
    taken: list[dict[str, State]] = []
    for states in product(*(field.states for field in fields)):
        given: dict[str, Any] = {}
        for field, state in zip(fields, states):
            given |= field.given(state)
        if takes(given):
            taken.append({field.name: state for field, state in zip(fields, states)})
    masks: dict[tuple[str, State], int] = {}
    for field in fields:
        for state in field.states:
            masks[field.name, state] = sum(1 << n for n, one in enumerate(taken) if one[field.name] is state)
    out: list[Refused] = []
    for size in range(1, len(fields) + 1):
        for chosen in combinations(fields, size):
            for states in product(*(field.states for field in chosen)):
                literals = frozenset((field.name, state) for field, state in zip(chosen, states))
                if any(smaller <= literals for smaller in out):
                    continue
                mask = (1 << len(taken)) - 1
                for literal in literals:
                    mask &= masks[literal]
                if not mask:
                    out.append(literals)
    return out


Group = dict[str, tuple[State, ...]]


def _grouped(refused: Sequence[Refused], fields: Sequence[Optional]) -> Iterator[Group]:
    """Combinations that differ in one field's word only, as one."""
    order = {field.name: n for n, field in enumerate(fields)}
    worded = [field.name for field in fields if field.words]
    groups: dict[tuple[frozenset[tuple[str, State]], str | None], list[State]] = {}
    for one in refused:
        name = next((name for name in worded for key, _ in one if key == name), None)
        rest = frozenset(literal for literal in one if literal[0] != name)
        groups.setdefault((rest, name), []).extend(state for key, state in one if key == name)
    for (rest, name), states in groups.items():
        found: Group = {key: (state,) for key, state in rest}
        if name is not None:
            found[name] = tuple(states)
        yield dict(sorted(found.items(), key=lambda item: order[item[0]]))


def _rule(group: Group, fields: Sequence[Optional]) -> Schema:
    """What must hold instead: with some fields, at least one of others."""
    known = {field.name: field for field in fields}
    wanted = [name for name, states in group.items() if states == (ABSENT,)]
    given = {name: states for name, states in group.items() if states != (ABSENT,)}
    need: Schema = (
        {"anyOf": [_there(name) for name in wanted]} if len(wanted) > 1 else _there(wanted[0]) if wanted else {}
    )
    if not given:
        return need
    conditions = [_is(known[name], states) for name, states in given.items()]
    condition = conditions[0] if len(conditions) == 1 else {"allOf": conditions}
    return {"if": condition, "then": need} if need else {"not": condition}


def _there(name: str) -> Schema:
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


def _is(field: Optional, states: tuple[State, ...]) -> Schema:
    """That a field is in one of some states."""
    if states == (PRESENT,):
        return _there(field.name)
    words = [state for state in states if state is not ABSENT]
    if ABSENT in states:
        return {"properties": {field.name: {"enum": [*words, None]}}}
    return {"required": [field.name], "properties": {field.name: {"enum": words}}}
