"""The versions of a system that Confwright knows: the newest schemas, and what to change in them for each older release.

schemas/versions/NAME.json is made from the real packages by oracles/catalogue.py. It has one step for each release that changed a
schema, the newest first; a step leads from the schemas of that release to those of the release before it:

    ["=", pointer, value]         what is at the pointer is this
    ["-", pointer]                there is nothing there
    ["~", pointer, less, more]    the list there lacks these members, and has those

An older release is reached by all steps of the releases after it. Descriptions are those of the newest release that has the thing.
"""

from __future__ import annotations

import copy
import json
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from ...base.json_values import is_list, is_object
from ...base.reading import file_bytes
from ...base.said import Ours, as_name
from ...base.shipped import schemas_dir
from ...runtime import dataclass
from .releases import Release, release, text_of

Files = dict[str, Any]
"""Schemas by their paths below the folder of shipped schemas."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a release changed: `changes` lead back to the release before it, by the path of the file."""

    release: Release
    changes: Mapping[str, tuple[tuple[Any, ...], ...]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The releases of a system that were read, the oldest first, and the steps between them, the newest first.

    `unread` are releases between two that differ, which were not read. `libraries` are those that each minor release was read with,
    where they have versions of their own, by `2.10`.
    """

    title: Ours
    known: tuple[Release, ...]
    steps: tuple[Step, ...]
    libraries: Mapping[str, Mapping[str, str]]
    unread: tuple[Release, ...] = ()

    @property
    def newest(self) -> Release:
        """The release that the shipped schemas are of."""
        return self.known[-1]

    def last_before(self, version: Release) -> Release | None:
        """The last known release before one, if there are some between them that were not read."""
        before = self.known[max(0, self.known.index(version) - 1)]
        return before if any(before < one < version for one in self.unread) else None

    def nearest(self, wanted: Release) -> Release:
        """The known release whose schemas a version is judged by: itself, or the last before it; the oldest for all older ones.

        One between two that differ, which was not read, is judged by the later.
        """
        at = max(0, bisect_right(self.known, wanted) - 1)
        # Of one that was not read, the next knows more; what it does not know, no release before it can have lost since.
        return self.known[at + 1] if wanted in self.unread else self.known[at]

    def after(self, version: Release) -> tuple[Step, ...]:
        """The steps that lead from the newest release back to a version."""
        return tuple(step for step in self.steps if step.release > version)


@cache
def catalogue(system: str) -> Catalogue | None:
    """The catalogue of a system; None where there is none."""
    try:
        data = cast("dict[str, Any]", json.loads(file_bytes(schemas_dir() / "versions" / f"{system}.json")))
    except OSError:
        return None
    steps = tuple(
        Step(
            release(step["release"]) or (),
            {file: tuple(tuple(change) for change in changes) for file, changes in step["back"].items()},
        )
        for step in data["steps"]
    )
    known = tuple(release(text) or () for text in data["known"])
    unread = tuple(release(text) or () for text in data.get("unread", ()))
    return Catalogue(as_name(str(data["title"])), known, steps, data.get("libraries", {}), unread)


def taken_back(files: Files, step: Step) -> Files:
    """The schemas of the release before one: what did not change is the same object in both. Raises LookupError for others.

    Files of which no schema is given are passed over.
    """
    out = dict(files)
    fresh = {id(out)}
    for file in step.changes.keys() & files.keys():
        for change in step.changes[file]:
            _apply(out, file, change, fresh)
    return out


def schema_of(known: Catalogue, version: Release, file: str, newest: Any) -> Any:
    """What a file says in a version. `newest` is what the shipped one says, which stays as it is."""
    files: Files = {file: newest}
    fresh = {id(files)}
    for step in known.after(version):
        for change in step.changes.get(file, ()):
            _apply(files, file, change, fresh)
    schema = copy.deepcopy(files.get(file, {}))
    if is_object(schema):
        _restamped(schema, known, version)
    return schema


def _restamped(schema: dict[str, Any], known: Catalogue, version: Release) -> None:
    """Say in a schema which version it is of. The versions of the libraries beside the system are those of their time."""
    provenance = schema.get("x-provenance", {})
    libraries = known.libraries.get(text_of(version[:2]), {})
    for part in (provenance, provenance.get("written-by-hand", {})):
        for key in ("imported-from", "verified-with"):
            if key in part:
                part[key] = _of_its_time(part[key], libraries, known.newest, version)


def _of_its_time(
    versions: Mapping[str, str], libraries: Mapping[str, str], newest: Release, version: Release
) -> dict[str, str]:  # fmt: skip
    own = [name for name, text in versions.items() if release(text) == newest]
    before = [name for name, text in libraries.items() if (release(text) or ())[:2] == version[:2]]
    found = {name: libraries[name] for name in versions if name in libraries and name not in before}
    return dict(sorted({**found, **dict.fromkeys(before if own and before else own, text_of(version))}.items()))


def _apply(files: Files, file: str, change: tuple[Any, ...], fresh: set[int]) -> None:
    """Make a change. What is not `fresh` belongs to other states too, and is copied before."""
    kind, pointer = change[0], str(change[1])
    parts = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    *above, last = [file, *parts]
    place: Any = files
    for part in above:
        step: Any = int(part) if is_list(place) else part
        if id(place[step]) not in fresh:
            place[step] = copy.copy(place[step])
            fresh.add(id(place[step]))
        place = place[step]
    key: Any = int(last) if is_list(place) else last
    if kind == "=":
        place[key] = change[2]
    elif kind == "-":
        del place[key]
    else:
        less, more = change[2], change[3]
        place[key] = [one for one in place[key] if one not in less] + list(more)
