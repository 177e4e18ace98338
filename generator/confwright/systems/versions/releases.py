"""Versions as numbers, and the specifiers of Python requirements: what `==1.9.13` and `>=1.7,<1.10` allow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ...base.said import Ours, as_count

Release = tuple[int, ...]
_RELEASE: Final = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})")
_CLAUSE: Final = re.compile(r"(===|==|~=|!=|<=|>=|<|>|\^)[ \t]*v?(\d{1,6}(?:\.\d{1,6}){0,3})(\.\*)?")


def release(text: str) -> Release | None:
    """The numbers of a version, without what follows them (`rc1`, `+cu12`); None where there are none."""
    found = _RELEASE.match(text.strip())
    return tuple(int(part) for part in found[1].split(".")) if found is not None else None


def is_release(text: str) -> bool:
    """Whether a text is a version and nothing else."""
    return _RELEASE.fullmatch(text) is not None


def text_of(numbers: Release) -> Ours:
    """`1.9.13`."""
    return ".".join(as_count(number) for number in numbers)


def pins(version: str, source: str) -> str:
    """Who asks for a version: `this project pins 1.9.13, in uv.lock`; `source` is empty without one."""
    if not source:
        return f"this is {version}"
    return (
        f"{source} asks for {version}"
        if source.startswith(("--", "["))
        else f"this project pins {version}, in {source}"
    )


def exactly(specifier: str) -> Release | None:
    """The one version that a specifier allows, or that is all of it: `==1.9.13`, `1.9.13`; None where it allows several."""
    found = [one for one in _CLAUSE.finditer(specifier) if one[1] in ("==", "===") and one[3] is None]
    if found:
        return release(found[0][2])
    return release(specifier) if is_release(specifier.strip()) else None


def is_bounded(specifier: str) -> bool:
    """Whether a specifier rules out versions that are still to come: `>=1.7` does not."""
    return any(one[1] in ("==", "===", "~=", "<", "<=", "^") for one in _CLAUSE.finditer(specifier))


def newest_of(specifier: str, known: Sequence[Release]) -> Release | None:
    """The newest of the known versions that a specifier allows; `known` is in order, the newest last."""
    clauses = [(one[1], release(one[2]) or (), one[3] is not None) for one in _CLAUSE.finditer(specifier)]
    return next((one for one in reversed(known) if all(_allows(one, *clause) for clause in clauses)), None)


def _allows(one: Release, operator: str, bound: Release, star: bool) -> bool:
    here, there = _padded(one, bound)
    same = one[: len(bound)] == bound if star else here == there
    match operator:
        case "==" | "===":
            return same
        case "!=":
            return not same
        case "~=":
            return here >= there and one[: len(bound) - 1] == bound[:-1]
        case "^":  # Poetry: the first part that is not 0 stays
            kept = next((at for at, part in enumerate(bound) if part), len(bound) - 1) + 1
            return here >= there and one[:kept] == bound[:kept]
        case "<":
            return here < there
        case "<=":
            return here <= there
        case ">":
            return here > there
        case _:
            return here >= there


def _padded(one: Release, other: Release) -> tuple[Release, Release]:
    size = max(len(one), len(other))
    return one + (0,) * (size - len(one)), other + (0,) * (size - len(other))
