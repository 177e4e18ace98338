"""The place in a text that a problem is really about, where the reader of the package knows a nearby one."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, cast

from ..base.frame import keys_of_path
from ..base.json_values import Keys
from ..base.near_words import did_you_mean
from ..runtime.report import ConfigError, Problem
from ..runtime.yaml_build import Builder
from ..runtime.yaml_events import Dialect, position
from ..runtime.yaml_text import DEFAULT_LIMITS, Document

Spot = tuple[int, int]
_NEEDS = re.compile(r"'([^']+)' needs ")


def pointed(problem: Problem, document: Document) -> Problem:
    """A problem at the key that is really meant, any other as it is.

    That is the wrong key or value in a reference, and the key that needs another one.
    """
    if problem.code == "dependent-required":
        return _at_key(problem, document)
    if problem.code != "type" or "{env: NAME}" not in problem.message:
        return problem
    keys = keys_of_path(problem.path)
    value = _inside(document.data, keys)
    if not isinstance(value, dict):
        return problem
    table = cast("dict[str, object]", value)
    others = [key for key in table if key != "env"]
    hint = problem.hint
    if "env" in table:
        spot = document.locate((*keys, others[0]), key=True) if others else document.locate((*keys, "env"))
    elif len(others) == 1:
        spot = document.locate((*keys, others[0]), key=True)
        close = did_you_mean(others[0].lower(), ("env",)) or (
            "did you mean 'env'?" if others[0].lower() == "env" else None
        )
        hint = f"{close} {hint}" if close and hint else hint
    else:
        return problem
    if spot is None:
        return problem
    return Problem(
        path=problem.path, code=problem.code, message=problem.message, hint=hint, line=spot[0], column=spot[1]
    )


def _at_key(problem: Problem, document: Document) -> Problem:
    named = _NEEDS.match(problem.message)
    spot = document.locate((*keys_of_path(problem.path), named[1]), key=True) if named is not None else None
    if spot is None:
        return problem
    return Problem(
        path=problem.path, code=problem.code, message=problem.message, hint=problem.hint, line=spot[0], column=spot[1]
    )  # fmt: skip


def _inside(data: Any, keys: Keys) -> Any:
    for key in keys:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def first_keys(text: str, dialect: Dialect) -> dict[Spot, Spot]:
    """For each duplicate key of a mapping, by its place: the place of the first."""
    limits = DEFAULT_LIMITS
    builder = _Keys(text, dialect, depth=limits.depth, nodes=limits.nodes, aliases=limits.aliases)
    with suppress(ConfigError):  # what is wrong with the text has been said
        builder.run()
    return builder.firsts


class _Keys(Builder):
    """Reads a text once more, for the places of its keys."""

    def __init__(self, text: str, dialect: Dialect, *, depth: int, nodes: int, aliases: int) -> None:
        super().__init__(text, dialect, depth=depth, nodes=nodes, aliases=aliases)
        self.firsts: dict[Spot, Spot] = {}
        # The mappings stay alive with their places, so that no two share an identity.
        self._seen: dict[int, tuple[object, dict[object, Spot]]] = {}

    def _ordinary(self, event: Any) -> bool:
        return False  # so that every key comes by `_key`

    def _key(self, level: Any, value: Any, event: Any) -> None:
        plain = event.value if type(event).__name__ == "ScalarEvent" else None
        if plain is not None:
            here = position(event)
            _, places = self._seen.setdefault(id(level), (level, {}))
            first = places.setdefault(plain, here)
            if first != here:
                self.firsts[here] = first
        super()._key(level, value, event)
