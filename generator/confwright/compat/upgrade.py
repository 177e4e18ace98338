"""What an upgrade of its system changes for a document: refused, ignored, renamed, read differently, another default."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from types import ModuleType
from typing import Any, Final, cast

from ..base.diagnostics import Severity
from ..base.document_walk import Schema
from ..base.finding import Finding, Note
from ..base.frame import keys_of_path
from ..base.said import as_name, as_shown, own
from ..runtime.report import dotted
from ..runtime.yaml_events import Dialect
from ..runtime.yaml_text import read_text
from ..systems.system import Kind, Move
from ..systems.versions.catalogue import catalogue
from ..systems.versions.known_keys import default_since
from ..systems.versions.releases import Release, release, text_of
from ..validate.any_text import ANY_TEXT
from ..validate.check import check, found_of
from ..validate.fixes import Identity, identities, identity
from ..validate.versions import Version
from .changed_defaults import Changed, changed_defaults
from .moves import Moved, move_groups, moved_in_text, moved_keys, with_moved
from .settling import Settling

_UNREADABLE: Final = frozenset({"encoding", "limit-size", "limit-depth", "limit-nodes", "limit-aliases"})
_IGNORES: Final = re.compile(r"\b(drops|ignores)\b")


@dataclass(frozen=True, slots=True)
class Reader:
    """The package that reads a document in one version of its system."""

    module: ModuleType
    version: Version

    @property
    def name(self) -> str:
        """`Dagster 1.9.13`."""
        return f"{self.version.title} {self.version.number}"

    @property
    def schema(self) -> Schema:
        """The schema of the package."""
        return cast(Schema, self.module.schema())

    @property
    def dialect(self) -> Dialect:
        """How it reads plain words of YAML."""
        return cast("Dialect", self.schema.get("x-yaml", "1.2"))

    def found(self, content: bytes, file: str, *, follow: bool = True) -> list[Finding]:
        """All findings on a document in this version, with hints that were followed or not."""
        return check(content, file, self.module, self.version, follow=follow)


@dataclass(frozen=True, slots=True)
class Upgrade:
    """An upgrade of the system that reads a kind of document."""

    kind: Kind
    old: Reader
    new: Reader

    def findings(self, content: bytes, file: str) -> list[Finding]:
        """What changes for a document, by its place; and what both versions refuse."""
        after = self.new.found(content, file)
        if _unreadable(after):
            return after
        before = self.old.found(content, file)
        data = read_text(content, dialect=self.new.dialect).data
        if data is None:
            return after
        renamed, settled = self._renamed(content.decode(), file, data)
        notes = [*renamed, *self._read_differently(before, identities(after)), *self._defaults(data)]
        known = {(one.code, one.path) for one in before}
        unsettled = [one for one in after if identity(one) not in settled]
        found = [self._still(one) if (one.code, one.path) in known else self._new(one) for one in unsettled]
        report = [*(one for one in found if one is not None), *found_of(notes, content, file, self.new.module)]
        return sorted(report, key=lambda one: (one.line, one.column))

    def rewritten(self, text: str, file: str) -> tuple[str, list[Moved]]:
        """The text with what was renamed at its new place, and the rest as it is; and what was moved.

        A key is moved where the new version has less to say about the document then, and nothing new.
        """
        found = self.new.found(text.encode(), file, follow=False)
        if _unreadable(found):
            return text, []
        settling = Settling(
            text,
            found,
            self._in_text,
            lambda changed: self.new.found(changed.encode(), file, follow=False),
            self._data,
            len,
        )
        settling.run(lambda data: move_groups(data, self._moves))
        return settling.state, [one for settled in settling.done for one in settled.moves]

    def _data(self, text: str) -> Any:
        return read_text(text, dialect=self.new.dialect).data

    @property
    def _moves(self) -> tuple[Move, ...]:
        return tuple(self.kind.moves()) if self.kind.moves is not None else ()

    def _in_text(self, text: str, moves: Sequence[Moved]) -> str | None:
        return moved_in_text(text, moves, self.new.dialect)

    def _renamed(self, text: str, file: str, data: Any) -> tuple[list[Note], set[Identity]]:
        """What was renamed, and the findings that are settled when it is moved."""
        notes: list[Note] = []
        settled: set[Identity] = set()
        moves = self._moves
        if next(moved_keys(data, moves), None) is None:
            return notes, settled
        simple = set(self.rewritten(text, file)[1])
        settling = Settling(
            data, self._found(data, file), lambda data, moves: reduce(with_moved, moves, data),
            lambda data: self._found(data, file), lambda data: data, lambda _: len(text),
        )  # fmt: skip
        settling.run(lambda data: move_groups(data, moves))
        data, found = settling.state, settling.found
        for done in settling.done:
            notes += [self._moved(move, done.gone, simple=move in simple) for move in done.moves]
            settled |= {identity(gone) for gone in done.gone}
        # What is refused under its old name, and would not be taken as it is under the new one.
        refused = {keys_of_path(one.path) for one in found if one.severity == "error"}
        for one in moved_keys(data, moves):
            if any(one.old[:end] in refused for end in range(1, len(one.old) + 1)):
                notes.append(self._moved(one, [], simple=False))
        return notes, settled

    def _found(self, data: Any, file: str) -> list[Finding]:
        return self.new.found(json.dumps(data).encode(), file, follow=False)

    def _moved(self, one: Moved, gone: Sequence[Finding], *, simple: bool) -> Note:
        name = one.value or dotted(one.new)
        severity: Severity = "error" if any(found.severity == "error" for found in gone) else "warning"
        when = f"since {self.new.version.title} {one.since}" if one.since else "now"
        message = f"is `{name}` {when}"
        hint = "`confwright upgrade --fix` rewrites it" if simple else f"write {name}"
        return Note(one.old, "upgrade-renamed", message, hint, severity, on_key=one.value is None)

    def _still(self, one: Finding) -> Finding | None:
        """A finding of both versions, if it is an error."""
        if one.severity != "error":
            return None
        return replace(one, notes=(*one.notes, own(f"it is the same with {as_name(self.old.name)}")))

    def _new(self, one: Finding) -> Finding | None:
        """A finding of the new version alone."""
        if one.severity != "error":
            return one if one.severity == "warning" else None
        ignored = _IGNORES.search(one.message) is not None
        code, verb = ("upgrade-ignored", "ignored") if ignored else ("upgrade-refused", "refused")
        return replace(one, code=code, message=own(f"{verb} by {as_name(self.new.name)}: {as_shown(one.message)}"))

    def _read_differently(self, before: list[Finding], after: set[Identity]) -> Iterator[Note]:
        """What the old version read in another way: any text as true, or not at all."""
        for one in before:
            if identity(one) in after:
                continue
            keys = keys_of_path(one.path)
            if one.code == ANY_TEXT:
                message = (
                    f"{self.old.name} reads any text as true; {self.new.name} reads the text, and `false` is false"
                )
                yield Note(keys, "upgrade-read", message, "look at what the variable holds", "warning")
            elif one.severity == "error" and _IGNORES.search(one.message):
                message = f"{self.old.name} ignores it; {self.new.name} reads it"
                yield Note(keys, "upgrade-read", message, severity="warning", on_key=True)

    def _defaults(self, data: Any) -> Iterator[Note]:
        for one in changed_defaults(self.old.schema, self.new.schema, data):
            since = self._since(one, data)
            when = f"since {self.new.version.title} {text_of(since)}" if since is not None else f"in {self.new.name}"
            was, now = ("none" if value is None else json.dumps(value) for value in (one.old, one.new))
            key = dotted(one.keys[len(one.around) :])
            message = f"`{key}` is not written: its default was {was}, and is {now} {when}"
            hint = None if one.old is None else f"write `{key}: {was}` to keep it"
            yield Note(one.around, "upgrade-default", message, hint, "warning", on_key=bool(one.around))

    def _since(self, one: Changed, data: Any) -> Release | None:
        """The release that changed a default; None where that is not known."""
        system, number = self.kind.versions, release(self.new.version.number)
        known = catalogue(system.name) if system is not None else None
        if known is None or number is None:
            return None
        return default_since(known, known.nearest(number), str(self.kind.schema), data, one.keys)


def _unreadable(found: list[Finding]) -> bool:
    """Whether there is no document in a text, or too large a one."""
    return any(one.code in _UNREADABLE or one.code.startswith("yaml-") for one in found)
