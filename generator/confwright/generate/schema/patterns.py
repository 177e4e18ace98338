"""Patterns in the language of ECMA-262, and what becomes of a schema that has one which cannot be served."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ...base.diagnostics import Severity
from ..regex.dialects import NAMES, as_ecma, foreign_dialect
from ..regex.length_limit import trusted_length
from ..regex.translate import PatternError
from .node import Node, Place


class _Warn(Protocol):
    def __call__(
        self, code: str, message: str, place: Place, hint: str | None = None, severity: Severity = "warning"
    ) -> None: ...


class Patterns:
    """Gives the patterns of a schema. `chosen` is the dialect of the settings; empty: ECMA-262, but where a pattern cannot be it.

    What another dialect is taken for is said once for each document.
    """

    def __init__(self, warn: _Warn, chosen: str) -> None:
        self._warn, self._chosen = warn, chosen
        self._reported: set[tuple[str, str]] = set()

    def ecma(self, pattern: str, place: Place) -> str | None:
        """The pattern that is found in just the same texts; None, with a warning, for one that cannot be served."""
        dialect, sign = self._chosen or "ecma", None
        if not self._chosen:
            found = foreign_dialect(pattern)
            if found is not None:
                dialect, sign = found
        try:
            served = pattern
            if dialect == "python" or dialect == "re2" or dialect == "pcre":
                served = as_ecma(pattern, dialect)
            trusted_length(served)
        except PatternError as error:
            message = f"this regular expression ({NAMES[dialect]}) cannot be served, and is not checked: {error}"
            self._warn("pattern-unchecked", message, place, "write it in another way, or check it elsewhere")
            return None
        if sign is not None and (place.document, dialect) not in self._reported:
            self._reported.add((place.document, dialect))
            message = f"{sign!a} is not of ECMA-262: read as a regular expression of {NAMES[dialect]}"
            self._warn("regex-dialect", message, place, "`regex` in the settings of the package says it", "note")
        return served


def relax(nodes: Iterable[Node]) -> None:
    """Remove what would reject a value because of a pattern that is not checked: `not`, and whatever else inverts a result."""
    every = list(nodes)
    above: dict[Node, list[Node]] = {}
    for node in every:
        for child in node.children():
            above.setdefault(child, []).append(node)
    pending = [node for node in every if node.unserved]
    unsure = set(pending)
    while pending:
        for node in above.get(pending.pop(), ()):
            if node not in unsure:
                unsure.add(node)
                pending.append(node)
    for node in unsure:
        if node.not_ in unsure:
            node.not_ = None
        if node.if_ in unsure:
            node.if_ = node.then = node.else_ = None
        if not unsure.isdisjoint(node.one_of):
            node.any_of, node.one_of = node.any_of or node.one_of, ()
        if node.contains in unsure:
            node.max_contains = None
        if node.unserved or not unsure.isdisjoint(node.in_place()):
            node.unevaluated_items = node.unevaluated_properties = None
