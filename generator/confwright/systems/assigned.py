"""Variables that typed values become: a name, and a text in which the values of other variables may be looked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from ..environments.dotenv_file import references
from ..runtime import dataclass, field


@dataclass(frozen=True, slots=True)
class Lookup:
    """The value of a variable that is kept somewhere else. `quoted`: it is written as a JSON text."""

    name: str
    quoted: bool = False


Parts: TypeAlias = "tuple[str | Lookup, ...]"


@dataclass(frozen=True, slots=True)
class Assigned:
    """A variable to set: its name, and its text in parts. `secret` says that the text may hold a secret."""

    name: str
    parts: Parts = field(repr=False)
    secret: bool = False

    @property
    def lookups(self) -> tuple[Lookup, ...]:
        """The values that are kept somewhere else."""
        return tuple(one for one in self.parts if isinstance(one, Lookup))

    def text(self, written: Callable[[Lookup], str], plain: Callable[[str], str] = str) -> str:
        """The whole text; `written` gives that of a lookup, `plain` what is written for a text."""
        return "".join(written(one) if isinstance(one, Lookup) else plain(one) for one in self.parts)


def parts_of(text: str, *, holds: bool, is_json: bool) -> Parts:
    """The parts of a text. `holds`: `${NAME}` in it is a reference; in JSON it is a whole text with its quotes."""
    if not holds:
        return (text,)
    parts: list[str | Lookup] = []
    at = 0
    for start, end, name, _ in references(text):
        quoted = is_json and text[start - 1 : start] == '"' and text[end : end + 1] == '"'
        before, after = (start - 1, end + 1) if quoted else (start, end)
        parts += [text[at:before], Lookup(name, quoted)]
        at = after
    return tuple(one for one in (*parts, text[at:]) if one != "")
