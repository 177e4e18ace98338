"""Collects problems while a document is read, and tells whether a branch of a choice fits.

`At` is where the reader stands: None for the document, else (the place above, key or index). The dotted path is made
only when there is a problem to tell.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import suppress
from typing import Any, Final, NoReturn, TypeAlias

At: TypeAlias = "tuple[At, str | int] | None"


OBJECT: Final[Any] = dict
"""`dict` under a name that tells type checkers nothing: the members of a checked value stay `Any`, and are not unknown."""
ARRAY: Final[Any] = list
_CONTAINERS: Final[Any] = (dict, list)


class Rejected(Exception):
    """What a probe raises at the first problem; it carries nothing and never leaves this package."""


MOST_PROBLEMS: Final = 1_000
"""More are not told: a document of 1 MB can have 100,000 wrong keys, and nobody reads a thousand."""


class EnoughError(Exception):
    """A report has so many problems that the reading ends."""


class Found:
    """A problem before it has a path and a position.

    `on_key` tells that the key is wrong, not its value; `key` is the one that is missing, or that was probably meant.
    """

    __slots__ = ("at", "code", "hint", "key", "message", "on_key")

    def __init__(self, at: At, code: str, message: str, hint: str | None, on_key: bool, key: str | None = None) -> None:
        self.at, self.code, self.message, self.hint, self.on_key = at, code, message, hint, on_key
        self.key = key


_KINDS: Final[dict[type, str]] = {
    str: "a string", int: "an integer", float: "a number", bool: "a boolean", type(None): "null", list: "a list", dict: "a mapping",
}  # fmt: skip


def kind_of(value: object) -> str:
    """What a value is, without showing it."""
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return "a number that JSON does not have"
    return _KINDS.get(type(value), type(value).__name__)


class Report:
    """Keeps every problem. `trusted` is True where the value was checked as a whole before; `done` is for `once`.

    `resolved`: references were replaced, so that a secret stands where otherwise only a reference may.
    """

    __slots__ = ("_probe", "done", "found", "resolved")
    probing = False
    trusted = False

    def __init__(self, probe: Probe | None = None, *, resolved: bool = False) -> None:
        self.resolved: bool = resolved or (probe is not None and probe.resolved)
        self.found: list[Found] = []
        self.done: set[tuple[int, object, At]] = set()
        self._probe = probe

    def probe(self) -> Probe:
        """What branches are tried with: it tells nothing, and stops at the first problem."""
        if self._probe is None:
            self._probe = Probe(resolved=self.resolved)
        return self._probe

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> Any:
        """Note one problem. Gives None, so that a reader can go on with something. Raises EnoughError at the limit."""
        self._note(Found(at, code, message, hint, on_key))

    def _note(self, found: Found) -> None:
        if len(self.found) >= MOST_PROBLEMS:
            raise EnoughError
        self.found.append(found)

    def type(self, at: At, value: object, expected: str) -> Any:
        """The value is of another type."""
        from .hints import how_to_write

        return self.problem(at, "type", f"expected {expected}, got {kind_of(value)}", how_to_write(value, expected))

    def missing(self, at: At, key: str) -> Any:
        """A key that must be there is not."""
        self._note(Found(at, "missing-key", f"{key!r} is missing", None, False, key))

    def unknown(
        self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] | None = None
    ) -> None:
        """Every key of `data` that is not known. `words`: the keys to hint at, where `known` is not all of them."""
        from .hints import known_keys

        for key in data:
            if key not in known:
                near = nearest(key, words or known)
                hint = f"did you mean {near!r}?" if near else known_keys(words or known)
                self._note(Found((at, key), "unknown-key", "unknown key", hint, True, near))


class Probe(Report):
    """Stops at the first problem. Remembers what became of the mappings and lists it tried, for one load.

    Without that, a schema that refers to itself in several branches takes time exponential in the depth of a document.
    """

    __slots__ = ("told", "tried", "trusting")
    probing = True

    def __init__(self, *, resolved: bool = False) -> None:
        super().__init__(resolved=resolved)
        self.tried: dict[tuple[int, object], Any] = {}
        self.told: dict[tuple[int, object], tuple[At, list[Found]]] = {}
        self.trusting = Trusting(self)

    def probe(self) -> Probe:
        return self

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> NoReturn:
        raise Rejected

    def missing(self, at: At, key: str) -> NoReturn:
        raise Rejected

    def type(self, at: At, value: object, expected: str) -> NoReturn:
        raise Rejected

    def unknown(
        self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] | None = None
    ) -> None:
        if any(key not in known for key in data):
            raise Rejected


class Trusting(Report):
    """For values that were checked as a whole: readers skip the rules they would check again."""

    __slots__ = ()
    probing = True
    trusted = True

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> NoReturn:
        raise Rejected

    def missing(self, at: At, key: str) -> NoReturn:
        raise Rejected

    def type(self, at: At, value: object, expected: str) -> NoReturn:
        raise Rejected

    def unknown(
        self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] | None = None
    ) -> None:
        if any(key not in known for key in data):
            raise Rejected


Check: TypeAlias = Callable[[Any, At, Report], object]
Read: TypeAlias = Callable[[Any, At, Report], Any]


def nearest(wrong: object, known: Collection[str], likeness: float = 0.6) -> str | None:
    """The known word that a wrong one was probably meant to be; `likeness` is from 0 to 1, where they are the same."""
    if not isinstance(wrong, str) or len(wrong) > 100:
        return None
    from difflib import get_close_matches  # only where something is wrong: it costs a millisecond to import

    near = get_close_matches(wrong, sorted(known), 1, likeness)
    return near[0] if near else None


def did_you_mean(wrong: object, known: Collection[str]) -> str | None:
    """A hint with the nearest of the known words."""
    near = nearest(wrong, known)
    return f"did you mean {near!r}?" if near else None


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
            report.done.add(key)
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
    report.found += told[key][1]
    if len(report.found) > MOST_PROBLEMS:
        raise EnoughError
    return None


def _nearest(value: Any, at: At, probe: Probe, branches: tuple[tuple[str, Read], ...]) -> list[Found]:
    best: tuple[int, int, str, Report] | None = None
    for name, read in branches:
        attempt = Report(probe)
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
