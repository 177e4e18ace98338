"""Collects problems while a document is read.

`At` is where the reader stands: None for the document, else (the place above, key or index). The dotted path is made
only when there is a problem to tell.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any, Final, NoReturn, TypeAlias

At: TypeAlias = "tuple[At, str | int] | None"


OBJECT: Final[Any] = dict
"""`dict` under a name that tells type checkers nothing: the members of a checked value stay `Any`, and are not unknown."""
ARRAY: Final[Any] = list
STRING: Final[Any] = str
BOOLEAN: Final[Any] = bool
NONE: Final[Any] = None


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

    probing = False
    trusted = False
    resolved: bool = False
    _probe: Probe | None = None
    _gone: frozenset[At] = frozenset()

    def __init__(self) -> None:
        # What is rare has its default on the class: one of these is made for every load.
        self.found: list[Found] = []
        self.done: dict[tuple[int, object, At], None] = {}

    def probe(self) -> Probe:
        """What branches are tried with: it tells nothing, and stops at the first problem."""
        if self._probe is None:
            self._probe = Probe()
            self._probe.resolved = self._probe.trusting.resolved = self.resolved
        return self._probe

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> Any:
        """Note one problem. Gives None, so that a reader can go on with something. Raises EnoughError at the limit."""
        self._note(Found(at, code, message, hint, on_key))

    def take(self, problems: Iterable[Found]) -> None:
        """Note problems, but for those of a key that is missing. Raises EnoughError at the limit."""
        for found in problems:
            self._note(found)

    def _note(self, found: Found) -> None:
        if found.at in self._gone:
            return
        if len(self.found) >= MOST_PROBLEMS:
            raise EnoughError
        self.found.append(found)

    def type(self, at: At, value: object, expected: str) -> Any:
        """The value is of another type."""
        from .hints import how_to_write

        return self.problem(at, "type", f"expected {expected}, got {kind_of(value)}", how_to_write(value, expected))

    def missing(self, at: At, key: str) -> Any:
        """A key that must be there is not; of what may stand for it meanwhile nothing is told."""
        self._note(Found(at, "missing-key", f"{key!r} is missing", None, False, key))
        self._gone |= {(at, key)}

    def unknown(
        self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] | None = None
    ) -> None:
        """Every key of `data` that is not known. `words`: the keys to hint at, where `known` is not all of them."""
        from .hints import known_keys, nearest

        for key in data:
            if key not in known:
                near = nearest(key, words or known)
                hint = f"did you mean {near!r}?" if near else known_keys(words or known)
                self._note(Found((at, key), "unknown-key", "unknown key", hint, True, near))


class Probe(Report):
    """Stops at the first problem. Remembers what became of the mappings and lists it tried, for one load.

    Without that, a schema that refers to itself in several branches takes time exponential in the depth of a document.
    """

    probing = True

    def __init__(self) -> None:
        super().__init__()
        self.tried: dict[tuple[int, object], Any] = {}
        self.told: dict[tuple[int, object], tuple[At, list[Found]]] = {}
        self.trusting = Trusting()
        self.trusting._probe = self

    def probe(self) -> Probe:
        return self

    def attempt(self) -> Report:
        """A report that keeps the problems of one branch."""
        report = Report()
        report._probe, report.resolved = self, self.resolved
        return report

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
