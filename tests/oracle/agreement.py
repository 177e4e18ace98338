"""Where two verdicts on a case differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from generated._runtime.record import UNSET, Record
from tests.oracle.client import Verdict
from tests.oracle.ours import Ours


def difference(theirs: Verdict, ours: Ours) -> str | None:
    """What differs, in a sentence; None where nothing does.

    Compared are the verdict, the resolved values of a valid document with their defaults, and which variables are missing
    or malformed where nothing else is wrong.
    """
    if theirs.verdict != ours.verdict:
        said = "; ".join(f"{f.level}/{f.slot} {f.reason} {f.message.splitlines()[0][:160]}" for f in theirs.findings)
        return f"Dagster: {theirs.verdict} ({said}), ours: {ours.verdict} ({'; '.join(ours.messages)})"
    if ours.verdict == "invalid":
        named = {name for finding in theirs.findings for name in finding.variables}
        if ours.variables and ours.variables != named:
            return f"Dagster misses the variables {sorted(named)}, we {sorted(ours.variables)}"
        return None
    for place, value in theirs.resolved.items():
        found = _at_place(ours, place)
        if found is not None:
            at = _differs(*found, value, place)
            if at:
                return at
    return None


def _at_place(ours: Ours, place: str) -> tuple[Any, Any] | None:
    """The loaded value and the resolved data at a place; None where the document says nothing there."""
    value: Any = ours.value
    data = ours.resolved
    for key in place.split("."):
        if not isinstance(data, Mapping) or key not in data:
            return None
        value, data = _member(value, key), data[key]
    return value, data


def _member(value: Any, key: str) -> Any:
    """What a loaded value holds at a key: a default, where the document does not say; UNSET where there is none."""
    if isinstance(value, Record):
        names = {type(value)._keys_.get(field.name, field.name): field.name for field in fields(value)}  # type: ignore[arg-type]
        extra = getattr(value, "extra", {})
        return extra[key] if key in extra else getattr(value, names[key]) if key in names else UNSET
    return value.get(key, UNSET) if isinstance(value, Mapping) else UNSET


def _differs(value: Any, ours: Any, theirs: Any, at: str) -> str | None:
    """Dagster's value may hold more than the document: then it is a default, and ours when we state one."""
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        missing = ours.keys() - theirs.keys()
        if missing:
            return f"{at}: Dagster drops {sorted(missing)}"
        for key in theirs:
            member = _member(value, key)
            if key in ours:
                found = _differs(member, ours[key], theirs[key], f"{at}.{key}")
            elif member is None or member is UNSET:
                # Nothing is stated here: a mapping that Dagster fills with the defaults of its own members will do.
                stated = not (theirs[key] is None or isinstance(theirs[key], (dict, list)))
                found = f"{at}.{key}: Dagster's default is {theirs[key]!r}, ours states none" if stated else None
            else:
                found = _differs(member, member, theirs[key], f"{at}.{key} (default)")
            if found:
                return found
        return None
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        members = value if isinstance(value, (list, tuple)) else [UNSET] * len(ours)
        indexed = enumerate(zip(members, ours, theirs, strict=True))
        return next((d for i, (v, o, t) in indexed if (d := _differs(v, o, t, f"{at}[{i}]"))), None)
    if ours is None and isinstance(theirs, dict):
        # `key:` with nothing after it, in a selector: Dagster reads it as `{}` (`validate_selector_config`).
        return None
    if type(theirs) is float and type(ours) in (int, bool):
        # Dagster's Float makes a float of any number, and a Python bool is one; we keep what was written.
        return None if ours == theirs else f"{at}: {ours!r} is {theirs!r} in Dagster"
    same = type(ours) is type(theirs) and (ours == theirs or (ours != ours and theirs != theirs))
    return None if same else f"{at}: {ours!r} is {theirs!r} in Dagster"
