"""Files in which other configuration is kept: variables that are set for a process, and whole files as texts.

A `Place` is such a kind of file: a Kubernetes manifest, a compose file, a workflow. Its reader gives what the file holds, with
the lines of the file as it is; what the variables and texts mean is asked of the systems that they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys
from ..base.said import NOTHING, Ours, Said, as_count, own
from ..runtime import dataclass, field

Spot = tuple[int, int]
"""Line and column, from 1."""


@dataclass(frozen=True, slots=True)
class Given:
    """A variable that a file sets for a process.

    `value` is None where something else decides it, which `source` names: it is shown, so no part of a value is in it. `process` is
    the service, workload or job that gets the variable. `file` is the file of the line, where it is another one.
    """

    name: str
    value: str | None = field(repr=False)
    line: int
    column: int
    process: str = ""
    source: Said = NOTHING
    file: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A text inside a file that is a file of its own, or values that are read as one.

    `name` is what the inner file is called; `where` says where it is kept. `line` and `column` are those of its first character.
    `indent` is what is left of each of its lines; None where the outer file writes the text in another form, so that only its
    beginning has a place. `package` reads it; without one its name and keys decide. `lines` are the places of its lines where the
    text is made of values: then each line has a place of its own.
    """

    name: str
    text: str = field(repr=False)
    where: str
    line: int
    column: int
    indent: int | None = None
    package: str = ""
    lines: tuple[Spot, ...] = ()

    def place(self, line: int, column: int) -> Spot:
        """The place in the outer file of a place in the text."""
        if self.lines:
            return self.lines[min(max(line, 1), len(self.lines)) - 1]
        if self.indent is None or not line:
            return self.line, self.column
        return self.line + line - 1, max(column, 1) + self.indent

    def inside_of(self, outer: Part) -> Part:
        """The same text with its places in the file of another text around it."""
        line, column = outer.place(self.line, self.column)
        lines = tuple(outer.place(*spot) for spot in self.lines)
        exact = self.indent is not None and outer.indent is not None
        indent = (self.indent or 0) + (outer.indent or 0) if exact else None
        return replace(self, line=line, column=column, lines=lines, indent=indent)


@dataclass(frozen=True, slots=True)
class Open:
    """Variables of a process that a file takes from somewhere else without naming them: `envFrom` of a Secret of the cluster."""

    process: str
    source: Said
    line: int


@dataclass(frozen=True, slots=True)
class Held:
    """What a file holds. `needs` are what the file itself takes from the environment of its reader."""

    variables: Sequence[Given] = ()
    parts: Sequence[Part] = ()
    open: Sequence[Open] = ()
    needs: Sequence[Need] = ()
    findings: Sequence[Diagnostic] = ()


def within(part: Part, held: Held) -> Held:
    """What a text that is part of a file holds, with its places in that file."""

    def given(one: Given) -> Given:
        line, column = part.place(one.line, one.column)
        return replace(one, line=line, column=column)

    def finding(one: Diagnostic) -> Diagnostic:
        line, column = part.place(one.line or 1, one.column or 1)
        return replace(one, line=line, column=column)

    return Held(
        [given(one) for one in held.variables],
        open=[replace(one, line=part.place(one.line, 1)[0]) for one in held.open],
        findings=[finding(one) for one in held.findings],
    )


MOST_VARIABLES: Final = 20_000
"""Variables of a file, those that several processes share counted for each. A file may multiply them by a few words."""


def too_many() -> Diagnostic:
    """A finding about the variables beyond MOST_VARIABLES."""
    message = own(
        f"more than {as_count(MOST_VARIABLES)} variables of all processes together; the others are not checked"
    )
    return Diagnostic(code="limit-nodes", severity="warning", message=message, unchecked=True)


def joined(helds: Iterable[Held]) -> Held:
    """What several files hold, or several parts of one file: as many as are worth reading, and a finding about the others."""
    every: list[Held] = []
    count = 0
    for held in helds:
        every.append(held)
        count += len(held.variables)
        if count > MOST_VARIABLES:
            every.append(Held(findings=[too_many()]))
            break
    return Held(
        [one for held in every for one in held.variables], [one for held in every for one in held.parts],
        [one for held in every for one in held.open], [one for held in every for one in held.needs],
        list(dict.fromkeys(one for held in every for one in held.findings)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What a document needs when it is read or used: a variable, or something that a server keeps (`kind`).

    `by` says who looks it up, and when. `into` is the Python type that it becomes. `required` is false where the file has a
    default; `otherwise` says what the reader does without the variable, empty where it fails. The place is that of `keys` in the
    document, or `line` and `column`. `secret` holds where the value is one.
    """

    name: str
    by: str
    kind: str = "variable"
    into: str = "str"
    secret: bool = False
    required: bool = True
    otherwise: Ours = ""
    keys: Keys = ()
    line: int = 0
    column: int = 1


Needs = Callable[[str, str], Sequence[Need]]
"""Finds what a text needs: the text, and the name of its file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of file that holds other configuration.

    `name` is that of `--as`; `label` is for people. Recognised by `names`, patterns of file names, and `words`, all of which are in
    the text; `read` decides: it gives None for a file that only looks like one.
    """

    name: str
    label: Ours
    read: Callable[[str, str], Held | None]
    names: tuple[str, ...] = ("*.y*ml", "*.json")
    words: tuple[str, ...] = ()
