"""The text of a catalogue (schemas/versions/NAME.json): a step for each release that changed a schema, a line for each change."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LISTS = ("required", "enum", "oneOf", "x-aliases")
"""Lists in which the order says nothing, so that a step can name what came and went."""
UNSAID = ("x-provenance", "description")
"""What a release is not told apart by."""
Schemas = dict[str, Any]


@dataclass(frozen=True)
class Kept:
    """What a catalogue says of the releases before `first`, and `steps` of the known one after it too, which are read again."""

    first: str
    after: str
    known: list[str]
    unread: list[str]
    libraries: dict[str, Any]
    steps: list[Any]

    @classmethod
    def of(cls, catalogue: Any, release: str) -> Kept:
        """Raises SystemExit where the catalogue does not know the release, or none before it."""
        known: list[str] = catalogue["known"]
        if release not in known[1:]:
            raise SystemExit(f"{release} is not a release that the catalogue knows, or the first of it")
        before = known.index(release) - 1
        numbers = tuple(map(int, known[before].split(".")))
        return cls(
            known[before],
            release,
            known[:before],
            [one for one in catalogue.get("unread", ()) if tuple(map(int, one.split("."))) < numbers],
            catalogue.get("libraries", {}),
            [step for step in catalogue["steps"] if step["release"] in known[: before + 2]],
        )


def written(
    title: str, known: list[str], schemas: Callable[[str], Schemas], newest: Schemas, *, libraries: bool, unread: list[str],
    kept: Kept | None = None,
) -> str:  # fmt: skip
    """The text of a catalogue: a line for each change. Raises SystemExit where schemas/ is not of the newest release."""
    steps: list[dict[str, Any]] = []
    later = newest
    if told(newest) != told(schemas(known[-1])):
        raise SystemExit(f"schemas/ is not of {known[-1]}: run `confwright import`, or list its release")
    for release, before in zip(reversed(known), [*reversed(known[:-1]), None], strict=True):
        if before is None:
            break
        earlier = schemas(before)
        changes = {file: steps_back(later[file], earlier[file]) for file in later if file in earlier}
        changes |= {file: [["-", ""]] for file in later if file not in earlier}
        changes |= {file: [["=", "", schema]] for file, schema in earlier.items() if file not in later}
        changes = {file: found for file, found in changes.items() if found}
        if changes:
            steps.append({"release": release, "back": changes})
        later = earlier
    last = {version.rpartition(".")[0]: version for version in known}
    taken = {minor: libraries_of(schemas(one)) for minor, one in last.items()} if libraries else {}
    if kept is not None:
        steps, known = joined(steps, kept), [*kept.known, *known]
        unread, taken = [*kept.unread, *unread], {**kept.libraries, **taken}
    head = [f' "title": "{title}"', f' "known": {json.dumps(known)}']
    if unread:
        head.append(f' "unread": {json.dumps(unread)}')
    if taken:
        lines = [f"  {json.dumps(minor)}: {json.dumps(one)}" for minor, one in taken.items()]
        head.append(' "libraries": {\n' + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join([*head, ' "steps": [\n' + ",\n".join(map(step_text, steps)) + "\n ]"]) + "\n}\n"


def joined(steps: list[dict[str, Any]], kept: Kept) -> list[dict[str, Any]]:
    """The steps of later releases before those that are kept. Raises SystemExit where the two differ for the same release."""
    again = kept.after
    if [step for step in steps if step["release"] == again] != [
        step for step in kept.steps if step["release"] == again
    ]:
        raise SystemExit(f"the importers no longer say of {again} what the catalogue does: leave out --after")
    return [*(step for step in steps if step["release"] != again), *kept.steps]


def step_text(step: dict[str, Any]) -> str:
    back = ",\n".join(
        f"   {json.dumps(file)}: [\n    " + ",\n    ".join(json.dumps(one) for one in found) + "\n   ]"
        for file, found in sorted(step["back"].items())
    )
    return f'  {{"release": "{step["release"]}", "back": {{\n{back}\n  }}}}'


def libraries_of(files: Schemas) -> dict[str, str]:
    """The packages that schemas were imported from, by their versions."""
    found: dict[str, str] = {}
    for schema in files.values():
        found |= schema.get("x-provenance", {}).get("imported-from", {})
    return dict(sorted(found.items()))


def told(value: Any) -> Any:
    """A schema without what releases are not told apart by, and with lists in order where theirs says nothing."""
    if isinstance(value, dict):
        return {
            key: sorted(map(json.dumps, map(told, member)))
            if key in LISTS and isinstance(member, list)
            else told(member)
            for key, member in value.items()
            if key != "x-provenance" and not (key == "description" and isinstance(member, str))
        }
    return [told(member) for member in value] if isinstance(value, list) else value


def steps_back(new: Any, old: Any, pointer: str = "", key: str = "") -> list[list[Any]]:
    """The changes that lead from a schema to the same one of an older release."""
    if told({key: new}) == told({key: old}):
        return []
    if isinstance(new, dict) and isinstance(old, dict):
        found: list[list[Any]] = []
        for name in {**new, **old}:
            at = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            if (
                name in UNSAID
                and name in new
                and name in old
                and isinstance(new[name], str | dict)
                and key != "properties"
            ):
                continue
            if name not in old:
                found.append(["-", at])
            elif name not in new:
                found.append(["=", at, old[name]])
            else:
                found += steps_back(new[name], old[name], at, name)
        return found
    if isinstance(new, list) and isinstance(old, list):
        if key in LISTS:
            less = [one for one in new if one not in old]
            more = [one for one in old if one not in new]
            return [["~", pointer, less, more]]
        if len(new) == len(old):
            return [
                one
                for at, (a, b) in enumerate(zip(new, old, strict=True))
                for one in steps_back(a, b, f"{pointer}/{at}")
            ]
    return [["=", pointer, old]]
