"""Which draft a schema was written for that does not say so, from the keywords it uses.

A keyword that only some drafts have is evidence for those. The draft is taken in which most of the evidence means something;
where several are equal, the newest. So no keyword is void that another draft would enforce, unless it contradicts the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, get_args

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.json_values import is_list, is_object
from ...base.said import Ours, as_name, own
from ...runtime import dataclass
from .dialect import OPENAPI, Dialect
from .keywords import KEYWORDS, MANY, NAMED, ONE, Draft

NAMES: Final[dict[Draft, Ours]] = {4: "draft-04", 6: "draft-06", 7: "draft-07", 2019: "2019-09", 2020: "2020-12"}
"""How a draft is written in the settings."""
OPENAPI_NAME: Final = "openapi-3.0"
_DRAFTS: Final[tuple[Draft, ...]] = get_args(Draft)
_ANNOTATIONS: Final = frozenset({"Annotations", "Words of others", "Our vocabulary"})
_BOUNDS: Final = ("exclusiveMinimum", "exclusiveMaximum")
# What is read in every draft decides only where nothing else does: the first and the last draft that it belongs to.
_READ_IN_ALL: Final[dict[str, tuple[Draft, Draft]]] = {"definitions": (4, 7), "$defs": (2019, 2020)}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A keyword that belongs to the drafts from `since` to `until`, and where it is first met. `weak`: all drafts read it."""

    keyword: str
    tokens: tuple[str, ...]
    since: Draft
    until: Draft
    weak: bool = False


def dialect_called(name: str) -> Dialect | None:
    """The dialect of a name in the settings; None for the empty one. Raises GenerateError (`schema-dialect`) for another."""
    if not name:
        return None
    if name == OPENAPI_NAME:
        return OPENAPI
    draft: Draft | None = next((draft for draft, known in NAMES.items() if known == name), None)
    if draft is None:
        message = f"there is no dialect {as_name(name)!r}: known are {', '.join((*NAMES.values(), OPENAPI_NAME))}"
        raise GenerateError([Diagnostic(code="schema-dialect", message=own(message))])
    return Dialect(draft)


def named_nearly(uri: str) -> Draft | None:
    """The draft that a `$schema` means which is not written as any draft writes it: `draft-07/schema#/`, `draft-7`."""
    if "://" in uri and "json-schema.org" not in uri:
        return None
    found = re.search(r"(?:draft[-_/]?0?([4-7])\b)|(2019-09|2020-12)", uri)
    if found is None:
        return None
    number = int(found[1] or found[2][:4])
    # There is no metaschema of a draft 5: it is draft 4 in other words.
    return next((draft for draft in _DRAFTS if draft == (4 if number == 5 else number)), None)


def work_out(schema: Any) -> tuple[Draft | None, tuple[Evidence, ...]]:
    """The draft, None where no keyword tells; and what speaks for it."""
    found: dict[tuple[str, Draft, Draft], Evidence] = {}
    for one in _evidence(schema):
        found.setdefault((one.keyword, one.since, one.until), one)
    if not found:
        return None, ()

    def agreeing(draft: Draft, *, weak: bool) -> int:
        return sum(1 for one in found.values() if one.weak is weak and one.since <= draft <= one.until)

    draft = max(_DRAFTS, key=lambda draft: (agreeing(draft, weak=False), agreeing(draft, weak=True), draft))
    return draft, tuple(one for one in found.values() if one.since <= draft <= one.until)


def _evidence(schema: Any) -> Iterator[Evidence]:
    stack: list[tuple[Any, tuple[str, ...]]] = [(schema, ())]
    while stack:
        here, tokens = stack.pop(0)
        if not is_object(here):
            continue
        for keyword, value in here.items():
            entry = KEYWORDS.get(keyword)
            if entry is None or entry.group in _ANNOTATIONS:
                continue
            at = (*tokens, keyword)
            matched = _of(keyword, value, here)
            if matched is not None:
                since, until, weak = matched
                yield Evidence(keyword, at, since, until, weak)
            if keyword in NAMED and is_object(value):
                stack += [(sub, (*at, str(name))) for name, sub in value.items()]
            elif keyword in MANY and is_list(value):
                stack += [(sub, (*at, str(number))) for number, sub in enumerate(value)]
            elif keyword in ONE:
                stack.append((value, at))


def _of(keyword: str, value: Any, beside: dict[str, Any]) -> tuple[Draft, Draft, bool] | None:
    """The drafts that one keyword speaks for, and whether it does so weakly."""
    entry = KEYWORDS[keyword]
    if keyword in _READ_IN_ALL:
        return (*_READ_IN_ALL[keyword], True)
    if keyword in _BOUNDS:
        return (4, 4, True) if isinstance(value, bool) else (6, 2020, True)
    if keyword == "items":
        return (4, 2019, True) if is_list(value) else None
    if keyword == "$ref":
        # Up to draft 7, keywords beside a `$ref` are ignored. Authors who write them mean a later draft.
        return (2019, 2020, True) if any(asserts(other) for other in beside if other != "$ref") else None
    if keyword == "id" and not isinstance(value, str):
        return None
    if (entry.since, entry.until) == (4, 2020):
        return None
    return entry.since, entry.until, False


def asserts(keyword: str) -> bool:
    """Whether a keyword of the standard says something about values."""
    entry = KEYWORDS.get(keyword)
    return entry is not None and entry.group not in (*_ANNOTATIONS, "Identity and references")
