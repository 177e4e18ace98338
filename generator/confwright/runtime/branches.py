"""Tells which branch of a choice a value fits: tries them, and remembers what came of it."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from typing import Any, Final, NoReturn

from .report import OBJECT, At, Check, EnoughError, Found, Read, Report, keys_of, kind_of

_CONTAINERS: Final[Any] = (dict, list)
_REJECTED: Final = object()
_LAST: Final = 1 << 20
"""More problems than any branch has."""


class Rejected(Exception):
    """What a probe raises at the first problem; it carries nothing and never leaves this module."""


class _Rejecting(Report):
    """Tells nothing, and stops at the first problem."""

    probing = True

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> NoReturn:
        raise Rejected

    def missing(self, at: At, key: str) -> NoReturn:
        raise Rejected

    def type(self, at: At, value: object, expected: str) -> NoReturn:
        raise Rejected

    def unknown(self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] = ()) -> None:
        if any(key not in known for key in data):
            raise Rejected


class Probe(_Rejecting):
    """What branches are tried with. Remembers what became of the mappings and lists it tried, for one load.

    Without that, a schema that refers to itself in several branches takes time exponential in the depth of a document.
    """

    def __init__(self, report: Report) -> None:
        super().__init__()
        self.probe = self
        self.resolved, self._search = report.resolved, report.search()
        self.tried: dict[tuple[int, object], Any] = {}
        self.nearest: dict[tuple[int, object], tuple[At, list[Found]]] = {}
        self.trusting = _Rejecting()
        # For values that were checked as a whole: readers skip the rules they would check again.
        self.trusting.trusted, self.trusting.probe, self.trusting.resolved = True, self, self.resolved

    def attempt(self) -> Report:
        """A report that keeps the problems of one branch."""
        report = Report()
        report.probe, report.resolved, report._search = self, self.resolved, self.search()
        return report


def _probe(report: Report) -> Probe:
    """What branches are tried with while a report is made."""
    if report.probe is None:
        report.probe = Probe(report)
    probe: Probe = report.probe
    return probe


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
        _tried(check, value, _probe(report))
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
        _tried(check, value, _probe(report))
    except Rejected:
        return False
    return True


def checked(value: Any, at: At, report: Report, check: Check, build: Read) -> Any:
    """Read a value in two steps: first everything the schema says about it, then the building, which trusts that."""
    if report.trusted:
        return build(value, at, report)
    if report.probing:
        _tried(check, value, _probe(report))
    else:
        before = len(report.found)
        check(value, at, report)
        if len(report.found) > before:
            return None
    try:
        return build(value, at, _probe(report).trusting)
    except Rejected:
        message = "this value is allowed, and does not fit its type: a defect of the generator"
        return report.problem(at, "unsound", message)


def first_of(value: Any, at: At, report: Report, branches: tuple[tuple[str, Read], ...]) -> Any:
    """`anyOf`: the first branch that fits."""
    probe = _probe(report)
    for _, read in branches:
        try:
            return _tried(read, value, probe)
        except Rejected:
            continue
    return _none_fits(value, at, report, branches)


def one_of(value: Any, at: At, report: Report, branches: tuple[tuple[str, Read], ...]) -> Any:
    """`oneOf`: the branch that fits, if it is the only one."""
    probe = _probe(report)
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
    """No branch fits: report the problems of the branch that comes nearest."""
    if report.probing:
        raise Rejected
    nearest = _probe(report).nearest
    key = (id(value), branches)
    if key not in nearest or nearest[key][0] != at:
        nearest[key] = (at, _nearest(value, at, _probe(report), branches))
    for found in nearest[key][1]:
        report.take(found)
    return None


def _nearest(value: Any, at: At, probe: Probe, branches: tuple[tuple[str, Read], ...]) -> list[Found]:
    best: tuple[int, int, int, int, str, Report] | None = None
    alike = False
    members: list[str] = []
    others: list[str] = []
    for name, read in branches:
        attempt = probe.attempt()
        with suppress(EnoughError):
            read(value, at, attempt)
        at_top = sum(1 for found in attempt.found if found.at == at and found.code in ("type", "choice"))
        listed = [found.message for found in attempt.found if found.at == at and found.code == "choice"]
        members += [message.removeprefix("expected ").removeprefix("one of ") for message in listed]
        others += [] if listed else [name]
        # The keys of an object show better than its values which branch the user wanted.
        keys = sum(1 for found in attempt.found if found.code in ("unknown-key", "missing-key"))
        score = (at_top, _members(attempt, at), len(attempt.found), keys, name, attempt)
        if best is None or score[:4] < best[:4]:
            best, alike = score, False
        elif score[:4] == best[:4] and _places(attempt) == _places(best[5]):
            # They come equally near. The last one is the widest, since the branch for all other values comes last.
            best, alike = score, True
    if members and (best is None or best[0]):
        return [_none_of(value, at, probe, list(dict.fromkeys(members)), list(dict.fromkeys(others)))]
    if best is None or best[0]:
        names = " or ".join(dict.fromkeys(name for name, _ in branches))
        return [Found(at, "type", f"expected {names}, got {kind_of(value)}", None, False)]
    for found in best[5].found:
        found.hint = found.hint or (None if alike else f"as {best[4]}")
    return best[5].found


def _members(report: Report, at: At) -> int:
    """How many members of a value have problems: what is wrong inside one counts once. A branch for an empty mapping comes last."""
    if any(
        found.at == at and found.code == "max-properties" and "at most 0 " in found.message for found in report.found
    ):
        return len(report.found) + _LAST
    if len(report.found) < 2:
        return len(report.found)
    depth = len(keys_of(at))
    paths = {keys_of(found.at)[depth:] for found in report.found}
    tree: dict[Any, Any] = {}
    count = 0
    for path in sorted(paths, key=len):
        inner: Any = tree
        for key in path[:-1]:
            inner = inner.setdefault(key, {})
            if inner is None:  # the end of a shorter path
                break
        else:
            count += 1
            if path:
                inner[path[-1]] = None
    return count


def _places(report: Report) -> list[tuple[At, str, str | None]]:
    return [(found.at, found.code, found.key) for found in report.found]


def _none_of(value: Any, at: At, probe: Probe, members: list[str], others: list[str]) -> Found:
    """The value is not a member of several enums, nor of the form of another branch."""
    import re

    shown = ", ".join(members)
    words = [found[1] for found in re.finditer(r"'([^']*)'", shown)]
    one = "one of " if len(members) > 1 or "," in shown else ""
    message = f"expected {one}{shown}" + "".join(f", or {name}" for name in others)
    return Found(at, "choice", message, probe.search().did_you_mean(value, words), False)


def tag_of(value: Any, keys: tuple[str, ...], tags: dict[tuple[str, ...], int]) -> int:
    """The number of the branch that the tag of an object selects, -1 for an unknown tag."""
    if not isinstance(value, OBJECT):
        return -1
    tag: tuple[Any, ...] = tuple(value.get(key) for key in keys)
    try:
        return tags.get(tag, -1)
    except TypeError:
        return -1


def no_tag(value: Any, at: At, report: Report, keys: tuple[str, ...], tags: dict[tuple[str, ...], int]) -> Any:
    """Report that the tag of an object is unknown."""
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
            hint = report.search().did_you_mean(value[key], known)
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
            return _tried(read, data[key], _probe(report))
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
