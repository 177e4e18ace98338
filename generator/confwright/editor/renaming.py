"""A new name for a variable or a resource, in every file that names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..runtime import dataclass
from ..systems import systems
from .navigation import Target, mentions_of, name_at, uses_of, variable_at
from .positions import Span, Text
from .workspace import with_word

if TYPE_CHECKING:
    from .session import Session

_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class CannotRenameError(Exception):
    """Why something keeps its name, in words for people."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """Every place that gets the new name, and the lines that have the old one in a way that is not known."""

    targets: tuple[Target, ...]
    left: tuple[tuple[Path, int], ...] = ()


def renamable(session: Session, file: Path, offset: int) -> tuple[Span, str] | None:
    """What would be renamed at an offset: its place and its name; None where nothing is. Raises CannotRenameError."""
    variable = variable_at(session, file, offset)
    if variable is not None:
        _refuse_owned(variable.name)
        return variable.span, variable.name
    name = name_at(session, file, offset)
    if name is None:
        return None
    if name.kind == "environment":
        raise CannotRenameError("the name of an environment is a value of a variable, too: rename it by hand")
    return name.span, name.name


def renamed(session: Session, file: Path, offset: int, new: str) -> Renamed | None:
    """A new name for what is at an offset. Raises CannotRenameError where it would not mean the same afterwards."""
    if renamable(session, file, offset) is None:
        return None
    variable = variable_at(session, file, offset)
    if variable is not None:
        return _variable(session, file, variable.name, new)
    name = name_at(session, file, offset)
    return _resource(session, file, name.name, new) if name is not None else None


def _variable(session: Session, file: Path, old: str, new: str) -> Renamed:
    if not _VARIABLE.fullmatch(new):
        raise CannotRenameError(f"{new!r} is not the name of a variable: letters, digits and underscores")
    _refuse_owned(new)
    taken = next((one for _, _, one in mentions_of(session, file, new)), None)
    if taken is not None:
        raise CannotRenameError(f"{new} is a variable already")
    found: list[Target] = []
    keyed: dict[Path, list[Target]] = {}
    for path, text, one in mentions_of(session, file, old):
        if not one.written:
            raise CannotRenameError(f"{path.name} makes {old} from a prefix and another name: rename it by hand")
        target = Target(path, one.span, text)
        if one.keyed:
            keyed.setdefault(path, []).append(target)
        else:
            found.append(target)
    # A key of a ConfigMap or a Secret that `valueFrom` names is not a variable itself: the entry of the container is.
    for targets in keyed.values():
        found += [one for one in targets if not re.search(rf"\bkey:\s*[\"']?{old}\b", one.text)]
    return Renamed(tuple(found), tuple(_left(session, file, old, found)))


def _resource(session: Session, file: Path, old: str, new: str) -> Renamed:
    if not (new.isascii() and new.isidentifier()) or iskeyword(new) or new.startswith("_"):
        raise CannotRenameError(f"{new!r} is not the name of a resource: resources are keys in Python code")
    if any(True for _ in uses_of(session, file, "resource", new)):
        raise CannotRenameError(f"there is a resource {new} already")
    found = [target for target, _ in uses_of(session, file, "resource", old)]
    left = [one for one in _left(session, file, old, found) if one[0].suffix == ".py"]
    return Renamed(tuple(found), tuple(left))


def _left(session: Session, file: Path, old: str, found: list[Target]) -> Iterator[tuple[Path, int]]:
    """Lines that have the word where it is not known to be the name."""
    word = re.compile(rf"(?<![A-Za-z0-9_]){re.escape(old)}(?![A-Za-z0-9_])")
    edited = {(one.file, one.span.begin) for one in found}
    for path, text in with_word(session.root(file), old, session.open_texts()):
        places = Text(text)
        begins = [match.start() for match in word.finditer(text)] if not session.is_generated(path) else []
        lines = [places.line_number(begin) for begin in begins if (path, begin) not in edited]
        yield from ((path, line) for line in dict.fromkeys(lines))


def _refuse_owned(name: str) -> None:
    for system in systems():
        if name.startswith(system.prefixes or ("\0",)):
            raise CannotRenameError(f"{name} is a name of {system.name.capitalize()}")
