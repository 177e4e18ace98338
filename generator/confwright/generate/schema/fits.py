"""Whether a value fits a schema, as far as the nodes show: yes, no, or unknown.

For what a schema itself says (`default`, `examples`, members of `enum`), when code is generated. Documents are read by the
generated code, which is exact; this only has to be right where it says no.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from ...base.json_values import is_list, is_object
from ..regex.translate import PatternError, explosive, translate
from .canonical import same
from .node import Node
from .walk import is_reference

_DEPTH = 30
_LONGEST = 200
Answer = bool | None


class Judge:
    """Answers questions about values until so many nodes were asked; then nothing is known any more (`spent`)."""

    def __init__(self, most: int = 200_000) -> None:
        self._left = most

    @property
    def spent(self) -> bool:
        return self._left <= 0

    def fits(self, node: Node, value: Any, depth: int = 0) -> Answer:
        """Whether a value is valid; None where that is not known."""
        self._left -= 1
        if node.always is not None:
            return node.always
        if depth > _DEPTH or self._left <= 0:
            return None
        if node.env_form is not None and (is_reference(value) or (isinstance(value, str) and "{{" in value)):
            return None
        if node.secret:
            return None
        parts = (*node.refs, *node.all_of)
        return _all(
            (
                _own(node, value),
                *(self.fits(part, value, depth + 1) for part in parts),
                _any(self.fits(part, value, depth + 1) for part in node.any_of) if node.any_of else True,
                _any(self.fits(part, value, depth + 1) for part in node.one_of) if node.one_of else True,
                _not(self.fits(node.not_, value, depth + 1)) if node.not_ is not None else True,
                self._condition(node, value, depth),
                self._members(node, value, depth),
            )
        )

    def _condition(self, node: Node, value: Any, depth: int) -> Answer:
        if node.if_ is None:
            return True
        holds = self.fits(node.if_, value, depth + 1)
        branches = (node.then, True), (node.else_, False)
        answers = [
            self.fits(branch, value, depth + 1)
            for branch, when in branches
            if branch is not None and holds in (when, None)
        ]
        return _all(answers) if holds is not None else (True if all(a is True for a in answers) else None)

    def _members(self, node: Node, value: Any, depth: int) -> Answer:
        """What the node says of the members of a list or an object; what needs to know of other nodes is not known."""
        answers: list[Answer] = []
        if is_list(value):
            if (
                node.contains is not None
                or node.unevaluated_items is not None
                or (node.unique_items and len(value) > 1)
            ):
                return None
            answers = [
                self.fits(schema, member, depth + 1)
                for position, member in enumerate(value)
                if (schema := node.prefix[position] if position < len(node.prefix) else node.items) is not None
            ]
            return _all(answers)
        if not is_object(value):
            return True
        answers = []
        for key, member in value.items():
            schemas = [node.properties[key]] if key in node.properties else []
            for pattern, schema in node.pattern_properties.items():
                answer = matches(pattern, key)
                if answer is None:
                    answers.append(None)
                elif answer:
                    schemas.append(schema)
            if not schemas and node.additional is not None and None not in answers:
                schemas.append(node.additional)
            answers += [self.fits(schema, member, depth + 1) for schema in schemas]
        if node.property_names is not None:
            answers += [self.fits(node.property_names, key, depth + 1) for key in value]
        for key, wanted in node.dependent_required.items():
            answers.append(key not in value or all(other in value for other in wanted))
        answers += [
            self.fits(schema, value, depth + 1) for key, schema in node.dependent_schemas.items() if key in value
        ]
        if node.unevaluated_properties is not None and value:
            answers.append(None)
        return _all(answers)


def _all(answers: Iterable[Answer]) -> Answer:
    found: Answer = True
    for answer in answers:
        if answer is False:
            return False
        found = None if answer is None else found
    return found


def _any(answers: Iterable[Answer]) -> Answer:
    found: Answer = False
    for answer in answers:
        if answer is True:
            return True
        found = None if answer is None else found
    return found


def _not(answer: Answer) -> Answer:
    return None if answer is None else not answer


def _own(node: Node, value: Any) -> Answer:
    """What the node says of the value by itself; of what is inside it elsewhere."""
    kind = _kind(value)
    if node.types is not None and kind not in node.types and not (kind == "integer" and "number" in node.types):
        return False
    if node.values is not None and not any(same(value, member) for member in node.values):
        return False
    if kind in ("integer", "number"):
        return _number(node, value)
    if isinstance(value, str):
        return _text(node, value)
    if is_list(value):
        short = node.min_items is not None and len(value) < node.min_items
        return not (short or (node.max_items is not None and len(value) > node.max_items))
    if is_object(value):
        if any(key not in value for key in node.required):
            return False
        few = node.min_properties is not None and len(value) < node.min_properties
        return not (few or (node.max_properties is not None and len(value) > node.max_properties))
    return True


def _number(node: Node, value: float) -> bool:
    within = (
        (node.minimum is None or value >= node.minimum)
        and (node.maximum is None or value <= node.maximum)
        and (node.exclusive_minimum is None or value > node.exclusive_minimum)
        and (node.exclusive_maximum is None or value < node.exclusive_maximum)
    )
    if not within or node.multiple_of is None:
        return within
    return Decimal(str(value)) % Decimal(str(node.multiple_of)) == 0


def _text(node: Node, value: str) -> Answer:
    if (node.min_length is not None and len(value) < node.min_length) or (
        node.max_length is not None and len(value) > node.max_length
    ):
        return False
    answer = matches(node.pattern, value) if node.pattern is not None else True
    return None if answer is True and node.format is not None else answer


def matches(pattern: str, text: str) -> Answer:
    """Whether a pattern of ECMA-262 is found in a text; None where that could take long, or the pattern cannot be served."""
    try:
        if len(text) > _LONGEST or explosive(pattern) is not None:
            return None
        return re.search(translate(pattern), text) is not None
    except (PatternError, re.error, RecursionError):
        return None


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "integer" if value == value // 1 else "number"
    if isinstance(value, str):
        return "string"
    return "null" if value is None else "array" if is_list(value) else "object"
