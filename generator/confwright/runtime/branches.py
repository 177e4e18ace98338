"""Tells which branch of a choice a value fits: tries them, and remembers what came of it."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from .report import OBJECT, At, Check, EnoughError, Found, Probe, Read, Rejected, Report, kind_of

_CONTAINERS: Final[Any] = (dict, list)
_REJECTED: Final = object()


def _tried(read: Read, value: Any, probe: Probe) -> Any:
    """What a reader gives for a value. Raises Rejected."""
    if not isinstance(value, _CONTAINERS):
        return read(value, None, probe)
    key = (id(value), read)
    known = probe.tried.get(key, probe)
    if known is _REJECTED:
        raise Rejected
    if known is not probe:
        return known
    try:
        result = read(value, None, probe)
    except Rejected:
        probe.tried[key] = _REJECTED
        raise
    probe.tried[key] = result
    return result


def once(check: Check, value: Any, at: At, report: Report) -> None:
    """Check a value, unless this check was done on it at this place: where a schema refers to itself on several ways."""
    if report.probing:
        _tried(check, value, report.probe())
    elif isinstance(value, _CONTAINERS):
        key = (id(value), check, at)
        if key not in report.done:
            report.done[key] = None
            check(value, at, report)
    else:
        check(value, at, report)


def passes(check: Check, value: Any, report: Report) -> bool:
    """Whether a value passes a check or a reader."""
    try:
        _tried(check, value, report.probe())
    except Rejected:
        return False
    return True


def checked(value: Any, at: At, report: Report, check: Check, build: Read) -> Any:
    """Read a value in two steps: first everything the schema says about it, then the building, which trusts that."""
    if report.trusted:
        return build(value, at, report)
    if report.probing:
        _tried(check, value, report.probe())
    else:
        before = len(report.found)
        check(value, at, report)
        if len(report.found) > before:
            return None
    try:
        return build(value, at, report.probe().trusting)
    except Rejected:
        message = "this value is allowed, and does not fit its type: a defect of the generator"
        return report.problem(at, "unsound", message)


def first_of(value: Any, at: At, report: Report, branches: tuple[tuple[str, Read], ...]) -> Any:
    """`anyOf`: the first branch that fits."""
    probe = report.probe()
    for _, read in branches:
        try:
            return _tried(read, value, probe)
        except Rejected:
            continue
    return _none_fits(value, at, report, branches)


def one_of(value: Any, at: At, report: Report, branches: tuple[tuple[str, Read], ...]) -> Any:
    """`oneOf`: the branch that fits, if it is the only one."""
    probe = report.probe()
    result: Any = None
    fitting: list[str] = []
    for name, read in branches:
        try:
            result_here = _tried(read, value, probe)
        except Rejected:
            continue
        if not fitting:
            result = result_here
        fitting.append(name)
    if len(fitting) == 1:
        return result
    if fitting:
        if report.trusted:
            return result
        return report.problem(
            at, "one-of", f"fits {len(fitting)} forms, and must fit exactly one: {', '.join(fitting)}"
        )
    return _none_fits(value, at, report, branches)


def _none_fits(value: Any, at: At, report: Report, branches: tuple[tuple[str, Read], ...]) -> Any:
    """No branch fits: tell the problems of the one that was meant, which is the one that comes nearest."""
    if report.probing:
        raise Rejected
    told = report.probe().told
    key = (id(value), branches)
    if key not in told or told[key][0] != at:
        told[key] = (at, _nearest(value, at, report.probe(), branches))
    report.take(told[key][1])
    return None


def _nearest(value: Any, at: At, probe: Probe, branches: tuple[tuple[str, Read], ...]) -> list[Found]:
    best: tuple[int, int, str, Report] | None = None
    for name, read in branches:
        attempt = probe.attempt()
        with suppress(EnoughError):
            read(value, at, attempt)
        at_top = sum(1 for found in attempt.found if found.at == at and found.code in ("type", "choice"))
        score = (at_top, len(attempt.found), name, attempt)
        if best is None or score[:2] < best[:2]:
            best = score
    if best is None or best[0]:
        names = " or ".join(dict.fromkeys(name for name, _ in branches))
        return [Found(at, "type", f"expected {names}, got {kind_of(value)}", None, False)]
    for found in best[3].found:
        found.hint = found.hint or f"as {best[2]}"
    return best[3].found


def tag_of(value: Any, keys: tuple[str, ...], tags: dict[tuple[str, ...], int]) -> int:
    """Which branch the tag of an object belongs to: its number, -1 where it is none of them."""
    if not isinstance(value, OBJECT):
        return -1
    tag: tuple[Any, ...] = tuple(value.get(key) for key in keys)
    try:
        return tags.get(tag, -1)
    except TypeError:
        return -1


def no_tag(value: Any, at: At, report: Report, keys: tuple[str, ...], tags: dict[tuple[str, ...], int]) -> Any:
    """The tag of an object is none of the known ones."""
    if report.probing:
        raise Rejected
    if not isinstance(value, OBJECT):
        return report.type(at, value, "a mapping")
    for position, key in enumerate(keys):
        known = list(dict.fromkeys(tag[position] for tag in tags))
        if key not in value:
            return report.missing(at, key)
        if value[key] not in known:
            choices = ", ".join(map(repr, known[:12])) + (", …" if len(known) > 12 else "")
            from .hints import did_you_mean

            hint = did_you_mean(value[key], known)
            return report.problem((at, key), "choice", f"expected one of {choices}", hint)
    return report.problem(at, "choice", f"{' and '.join(keys)} do not belong together")


def fitting(
    reads: tuple[Read, ...], data: dict[str, Any], key: str, extra: dict[str, Any], absent: Any, report: Report
) -> Any:
    """A field that is declared in some branches only: its value where it fits one, else it stays in `extra`."""
    if key not in data:
        return absent
    for read in reads:
        try:
            return _tried(read, data[key], report.probe())
        except Rejected:
            continue
    extra[key] = data[key]
    return absent


def contains(value: list[Any], at: At, report: Report, check: Read, least: int, most: int | None) -> None:
    """`contains` with `minContains` and `maxContains`."""
    count = sum(1 for member in value if passes(check, member, report))
    if count < least:
        report.problem(
            at, "contains", f"needs at least {least} fitting {'member' if least == 1 else 'members'}, has {count}"
        )
    elif most is not None and count > most:
        report.problem(
            at, "contains", f"allows at most {most} fitting {'member' if most == 1 else 'members'}, has {count}"
        )
