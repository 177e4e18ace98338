"""An unknown key: what the reader of the document does with it, and where it probably belongs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final, cast

from ..base.document_walk import Schema, Visit, described, walked
from ..base.frame import keys_of_path
from ..base.json_values import Keys
from ..runtime.report import Problem
from ..systems import kind_of
from .versions import Version

_MOST_WORDS: Final = 30
_NUMBERS: Final = ("", "one level", "two levels", "three levels")


def explained(
    problems: tuple[Problem, ...], schema: Schema, data: Any, version: Version | None = None
) -> tuple[Problem, ...]:
    """The problems; those of unknown keys with what the reader does, and with the key's right place where there is one.

    A key that another version of the system knows is reported as that.
    """
    if not any(one.code == "unknown-key" for one in problems):
        return problems
    visits = {visit.keys: visit for visit in walked(schema, data)}
    out: list[Problem] = []
    left = _MOST_PLACED
    for one in problems:
        out.append(_explained(one, schema, visits, version, placed=left > 0) if one.code == "unknown-key" else one)
        left -= one.code == "unknown-key"
    return tuple(out)


_MOST_PLACED: Final = 30
"""Unknown keys whose place is looked for: that goes through every key of what is around."""


def _explained(
    problem: Problem, root: Schema, visits: dict[Keys, Visit], version: Version | None, *, placed: bool
) -> Problem:
    keys = keys_of_path(problem.path)
    kind = kind_of(root)
    # dagster-k8s is named by the check of its models.
    reader = kind.unknown_key if kind is not None and problem.message == "unknown key" else None
    verdict = reader(keys) if reader is not None else ""
    message = f"{problem.message}: {verdict}" if verdict else problem.message
    if placed and version is not None and version.system:
        from .version_hints import other_version

        other = other_version(keys, visits[()].value, version)
        if other is not None:
            return replace(problem, message=message, hint=other)
    hint = (_place(keys, root, visits) if placed else None) or problem.hint or _words(visits.get(keys[:-1]))
    return replace(problem, message=message, hint=hint)


def _place(keys: Keys, root: Schema, visits: dict[Keys, Visit]) -> str | None:
    """Where the key, or what it holds, belongs: above, below, or in the place of the key itself."""
    *above, key = keys
    if not isinstance(key, str):
        return None
    levels = 0
    for end in range(len(above) - 1, -1, -1):
        if not isinstance(above[end], str):
            continue
        levels += 1
        if levels < len(_NUMBERS) and key in _known(visits.get(keys[:end])):
            return f"{key!r} belongs {_NUMBERS[levels]} up, beside {above[end]!r}"
    here = visits.get(tuple(above))
    below = [name for name, known in _below(here, root) if key in known] if here is not None else []
    if len(below) == 1:
        return f"{key!r} belongs one level down, in {below[0]!r}"
    inside = visits[keys].value if keys in visits else None
    if isinstance(inside, dict):
        held = set(cast("dict[str, Any]", inside))
        if held and 2 * len(held & set(_known(here))) >= len(held):
            return f"take {key!r} away: what it holds belongs one level up"
    return None


def _known(visit: Visit | None) -> dict[str, None]:
    """The keys that are allowed in a value, in the order of the schema."""
    schemas = visit.schemas if visit is not None else ()
    return {key: None for schema in schemas for key in cast("dict[str, Any]", schema.get("properties", {}))}


def _below(visit: Visit, root: Schema) -> Iterator[tuple[str, set[str]]]:
    """The keys of a value that hold mappings, with the keys that are allowed in each."""
    given = cast("dict[str, Any]", visit.value) if isinstance(visit.value, dict) else {}
    for schema in visit.schemas:
        for name, member in cast("dict[str, Any]", schema.get("properties", {})).items():
            if isinstance(member, dict):
                schemas = described(root, cast(Schema, member), given.get(name, {}))
                yield name, {key for one in schemas for key in one.get("properties", {})}


def _words(visit: Visit | None) -> str | None:
    """The keys that there are, where none is like the wrong one."""
    known = [key for key in _known(visit) if len(key) <= 40 and key.isprintable()]
    if not known:
        return None
    more = f" and {len(known) - _MOST_WORDS} more" if len(known) > _MOST_WORDS else ""
    return f"there {'is' if len(known) == 1 else 'are'}: {', '.join(sorted(known)[:_MOST_WORDS])}{more}"
