"""Objects with very many fields: read by a table, where a statement for each would be a function without end."""

from __future__ import annotations

from typing import Any

from .report import At, Read, Report


def members(data: dict[str, Any], at: At, report: Report, checks: tuple[tuple[str, Read], ...]) -> None:
    """The members of an object, checked."""
    for key, check in checks:
        if key in data:
            check(data[key], (at, key), report)


def fields(data: dict[str, Any], at: At, report: Report, reads: tuple[tuple[str, str, Read], ...]) -> dict[str, Any]:
    """The members of an object, read, by the names of the fields."""
    return {name: read(data[key], (at, key), report) for key, name, read in reads if key in data}


def with_keys(record: Any, data: dict[str, Any]) -> Any:
    """A record, which now remembers the keys of the data it was read from."""
    object.__setattr__(record, "_written", tuple(data))
    return record
