"""Hints about a value in the place of a list: what its reader would accept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, cast

from ..base.document_walk import Schema, Visit, described, of_type, walked
from ..base.frame import keys_of_path
from ..base.secret_names import SENSITIVE
from ..runtime.report import Problem

_OF_ONE: Final = "a list of one is written"
_ASSIGNMENT: Final = re.compile(r"\b(KEY=VALUE|NAME=value)\b")
_PLAIN: Final = re.compile("[a-z]{1,5}")
"""Too short for a secret: true, prod, debug. Any other value stays out of messages."""


def about_lists(problems: tuple[Problem, ...], schema: Schema, data: Any) -> tuple[Problem, ...]:
    """The problems; where a list is expected, with a hint that leads to a valid list or with none."""
    if not any(_is_about_list(one) for one in problems):
        return problems
    visits = {visit.keys: visit for visit in walked(schema, data)}
    return tuple(
        _hinted(one, visits.get(keys_of_path(one.path)), schema) if _is_about_list(one) else one for one in problems
    )


def _is_about_list(problem: Problem) -> bool:
    return problem.code == "type" and (problem.hint or "").startswith(_OF_ONE)


def _hinted(problem: Problem, visit: Visit | None, root: Schema) -> Problem:
    if visit is None:
        return problem
    value: Any = visit.value
    if isinstance(value, dict) and any(_ASSIGNMENT.search(str(one.get("description"))) for one in visit.schemas):
        table = cast("dict[str, Any]", value)
        hint = "write a list of texts: " + (
            f"- {_assignment(*next(iter(table.items())))}" if table else "[] where there are none"
        )
        return replace(problem, hint=hint)
    members = list(_members(visit.schemas, root))
    fits = not members or any(_may_be(visit.value, described(root, member, visit.value)) for member in members)
    return problem if fits else replace(problem, hint=None)


def _may_be(value: Any, schemas: list[Schema]) -> bool:
    """Whether a value is of a type that schemas take, and a mapping has a key that they know."""
    typed = [one for one in schemas if "type" in one]
    known = {key for one in schemas for key in one.get("properties", {})}
    right = not typed or any(of_type(one["type"], value) for one in typed)
    keys = cast("dict[str, Any]", value).keys() if isinstance(value, dict) else known
    return right and (not known or bool(known & keys))


def _assignment(name: str, value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else value
    plain = isinstance(text, str) and _PLAIN.fullmatch(text) and not SENSITIVE.search(name)
    return f"{name}={text if plain else '...'}"


def _members(schemas: tuple[Schema, ...], root: Schema) -> Iterator[Schema]:
    """The schemas of the members of the lists that are allowed at a place."""
    for schema in schemas:
        for branch in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())):
            for one in described(root, cast(Schema, branch), []):
                if isinstance(one.get("items"), dict):
                    yield cast(Schema, one["items"])
