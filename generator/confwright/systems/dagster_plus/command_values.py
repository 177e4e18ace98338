"""Values on a command line: what is known when it is written, and what only the environment of the process has.

A value that someone else chose (the name of a branch, a commit's message) is never part of a script's text: the script names a
variable, in double quotes, which a shell does not read a second time.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_PLAIN: Final = re.compile(r"[A-Za-z0-9_./:@%+=,-]*\Z")


@dataclass(frozen=True, slots=True)
class FromEnv:
    """The value of an environment variable, where the command runs."""

    name: str

    def __post_init__(self) -> None:
        if not _NAME.match(self.name):
            raise ValueError(f"{self.name!r} is not a name of a variable")


Word: TypeAlias = "str | FromEnv | tuple[str | FromEnv, ...]"
"""A value: a text, a variable, or several of them one after the other."""


def parts(word: Word) -> tuple[str | FromEnv, ...]:
    """What a value is made of."""
    return word if isinstance(word, tuple) else (word,)


def filled(word: Word, environ: Mapping[str, str]) -> str:
    """The value, with what the variables hold. Raises KeyError for one that is not set."""
    return "".join(part if isinstance(part, str) else environ[part.name] for part in parts(word))


def quoted(word: Word) -> str:
    """The value as a word of a POSIX shell."""
    if all(isinstance(part, str) for part in parts(word)):
        return shlex.quote(filled(word, {}))
    return "".join(_quoted(part) for part in parts(word))


def _quoted(part: str | FromEnv) -> str:
    if isinstance(part, FromEnv):
        return f'"${{{part.name}}}"'
    return part if _PLAIN.match(part) else shlex.quote(part)


def variables(words: tuple[Word, ...]) -> Iterator[str]:
    """The names of the variables that some values need."""
    for word in words:
        yield from (part.name for part in parts(word) if isinstance(part, FromEnv))
