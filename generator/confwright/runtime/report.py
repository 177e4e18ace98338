"""What is wrong with a document: collected while it is read, with places and hints as people write them.

`At` is the place of the reader: None for the document, else (the place above, key or index). The dotted path is made
only when there is a problem to report.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from importlib import import_module
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from . import dataclass

if TYPE_CHECKING:
    from .hints import Search

Place: TypeAlias = "tuple[Place | None, str | int]"
At: TypeAlias = "Place | None"
Read: TypeAlias = "Callable[[Any, At, Report], Any]"
Check: TypeAlias = "Callable[[Any, At, Report], object]"
Locate: TypeAlias = "Callable[[tuple[str | int, ...], bool], tuple[int, int] | None]"

OBJECT: Final[Any] = dict
"""`dict` under a name that tells type checkers nothing: the members of a checked value stay `Any`, and are not unknown."""
ARRAY: Final[Any] = list
STRING: Final[Any] = str
INTEGER: Final[Any] = int
BOOLEAN: Final[Any] = bool
NONE: Final[Any] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with a document. `path` is dotted (`storage.postgres.port`, `runs[2].limit`; empty for the document itself),
    `code` a stable kebab-case name, `line` and `column` count from 1 and are known where text was read.
    """

    path: str
    code: str
    message: str
    hint: str | None = None
    line: int | None = None
    column: int | None = None
    source: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)
        text = ": ".join(part for part in (place, self.path, self.message) if part)
        return f"{text} ({self.hint})" if self.hint else text


class ConfigError(ValueError):
    """Everything that is wrong with a document. `problems` is never empty; neither it nor `str()` shows what may be a secret."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def with_source(self, source: str) -> ConfigError:
        """The same with the name of the document in front of every problem."""
        from dataclasses import replace

        return ConfigError(replace(problem, source=source) for problem in self.problems)


# -- places, as people write them

_LONGEST_KEY: Final = 200


def keys_of(at: At) -> tuple[str | int, ...]:
    """The keys and indices from the document down to a place."""
    parts: list[str | int] = []
    while at is not None:
        parts.append(at[1])
        at = at[0]
    return tuple(reversed(parts))


def dotted(keys: Iterable[str | int]) -> str:
    """`storage.postgres.port`, `runs[2].limit`; a key that is not a plain word is in brackets and quotes.

    A key of many characters is cut.
    """
    text = ""
    for key in keys:
        if isinstance(key, int) and not isinstance(key, bool):
            text += f"[{key}]"
            continue
        word = str(key) if len(str(key)) <= _LONGEST_KEY else f"{str(key)[:_LONGEST_KEY]}..."
        if word and all(c.isalnum() or c in "_-/" for c in word):
            text += f".{word}" if text else word
        else:
            text += f"[{word!a}]"
    return text


def spot(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character of a text, from 1. Line ends are those of YAML 1.2: LF, CR, CR LF."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


# -- while a document is read

MOST_PROBLEMS: Final = 1_000
"""More are not reported: a document of 1 MB can have 100,000 wrong keys, and no one reads a thousand."""


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

    def problem(self, **known: Any) -> Problem:
        """The problem, with what is known of it beside."""
        own: dict[str, Any] = {"code": self.code, "message": self.message, "hint": self.hint}
        return Problem(path=dotted(keys_of(self.at)), **{**own, **known})


_KINDS: Final[dict[type, str]] = {
    str: "a string", int: "an integer", float: "a number", bool: "a boolean", type(None): "null", list: "a list", dict: "a mapping",
}  # fmt: skip


def kind_of(value: object) -> str:
    """What a value is, without showing it."""
    if isinstance(value, float) and not isfinite(value):
        return "a number that JSON does not have"
    return _KINDS.get(type(value), type(value).__name__)


class Report:
    """Keeps every problem. `probe` and `done` belong to branches.py.

    `trusted`: the value was checked as a whole before. `resolved`: references were replaced, so a secret may be where
    otherwise only a reference may be.
    """

    # What is rare has its default on the class: one of these is made for every load.
    probing = False
    trusted = False
    resolved: bool = False
    probe: Any = None
    _gone: frozenset[At] = frozenset()
    _search: Search | None = None

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.done: dict[tuple[int, object, At], None] = {}

    def search(self) -> Search:
        """Looks for words that were probably meant; branches that are tried share what it may cost."""
        if self._search is None:
            from .hints import Search

            self._search = Search()
        return self._search

    def problem(self, at: At, code: str, message: str, hint: str | None = None, *, on_key: bool = False) -> Any:
        """Note one problem. Gives None, so that a reader can go on with something. Raises EnoughError at the limit."""
        self.take(Found(at, code, message, hint, on_key))

    def take(self, found: Found) -> None:
        """Note a problem, but for one of a key that is missing. Raises EnoughError at the limit."""
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
        """A required key is missing. Problems of the value that replaces it meanwhile are not reported."""
        self.take(Found(at, "missing-key", f"{key!r} is missing", None, False, key))
        self._gone |= {(at, key)}

    def unknown(self, at: At, data: Collection[Any], known: Collection[str], words: Collection[str] = ()) -> None:
        """Every key of `data` that is not known. `words`: the keys to hint at, where `known` is not all of them."""
        from .hints import known_keys

        for key in data:
            if key not in known:
                near = self.search().nearest(key, words or known)
                hint = f"did you mean {near!r}?" if near else known_keys(words or known)
                self.take(Found((at, key), "unknown-key", "unknown key", hint, True, near))


def without_echoes(problems: Iterable[Found]) -> list[Found]:
    """The problems without those that another one explains.

    A value of the wrong type breaks other rules too, and a misspelt key is also one that is missing.
    """
    found = list(problems)
    wrong: set[At] = {one.at for one in found if one.code == "type"}
    misspelt = {(one.at[0], one.key) for one in found if one.code == "unknown-key" and one.at is not None}

    def is_echo(one: Found) -> bool:
        if one.code == "missing-key":
            return (one.at, one.key) in misspelt
        return one.code != "type" and not one.on_key and one.at in wrong

    return [one for one in found if not is_echo(one)]


def load_data(read: Read, data: Any, source: str | None, locate: Locate | None = None) -> Any:
    """Read data as a generated reader does. Raises ConfigError with every problem."""
    report = Report()
    try:
        value = read(data, None, report)
    except RecursionError:
        raise ConfigError([Problem(path="", code="limit-depth", message="nested too deeply", source=source)]) from None
    except ConfigError as error:  # a limit, which ends the reading at once
        raise (error.with_source(source) if source else error) from None
    except EnoughError:
        message = f"more than {len(report.found)} problems; the others are not shown"
        rest = Problem(path="", code="limit-problems", message=message, source=source)
        raise ConfigError([*_problems(read, report.found, source, locate), rest]) from None
    if report.found:
        raise ConfigError(_problems(read, report.found, source, locate))
    return value


T = TypeVar("T")


def load_as(cls: type[T], data: Any, *, source: str | None = None) -> T:
    """The typed form of the data of one class of a package. Raises ConfigError; TypeError for any other class."""
    return typed_as(cls, load_data(reader_of(cls), data, source), source)


def typed_as(cls: type[T], value: Any, source: str | None) -> T:
    """A value that was read for a class, where the schema may allow another: null, or a reference. Raises ConfigError."""
    if isinstance(value, cls):
        return value
    message = f"expected a mapping, got {kind_of(value)}"
    raise ConfigError([Problem(path="", code="type", message=message, source=source)])


def reader_of(cls: type) -> Read:
    """The function that reads the data of a class of a package. Raises TypeError for any other class."""
    for above in getattr(cls, "__mro__", ()):  # an alias of types has none
        package, _, module = above.__module__.rpartition(".")
        if package and hasattr(above, "_keys_"):
            with suppress(ImportError, AttributeError, KeyError):
                codec = import_module(f"{package}._codec")
                readers = vars(codec).get("READERS") or getattr(codec, module).READERS
                read: Read = readers[above.__name__]
                return read
    raise TypeError(f"{getattr(cls, '__name__', cls)} is not a class of a generated package")


def _problems(read: Read, found: list[Found], source: str | None, locate: Locate | None) -> list[Problem]:
    from .hints import shown  # only where there is a problem

    problems: list[Problem] = []
    for one in without_echoes(found):
        line, column = (locate(keys_of(one.at), one.on_key) if locate else None) or (None, None)
        problems.append(one.problem(line=line, column=column, source=source))
    problems = list(dict.fromkeys(shown(problems, read)))
    return sorted(problems, key=lambda one: (one.line or 0, one.column or 0)) if locate else problems
