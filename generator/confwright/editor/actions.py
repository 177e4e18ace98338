"""What an editor can change at a place: what `confwright validate --fix` changes, and a secret that becomes a reference."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..base.diagnostics import ProjectError
from ..base.document_walk import Schema
from ..base.finding import Finding
from ..base.json_values import Keys
from ..generate.reference_forms import offered, takes_mapping
from ..runtime import dataclass
from ..validate.fixes import candidates
from .known import known_at
from .mentions import mentions
from .positions import Span, Text
from .secrets import secret_values
from .tree import Node, around, data_of

if TYPE_CHECKING:
    from .session import Session

_LINES: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class Change:
    """A part of the text, and what takes its place."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Action:
    """Something that can be done. `kind` is that of the protocol; `about` are the findings that it answers."""

    title: str
    kind: str
    changes: tuple[Change, ...]
    about: tuple[Finding, ...] = ()


def actions(session: Session, file: Path, begin: int, end: int, most: int) -> Iterator[Action]:
    """What can be done between two offsets of a document; all fixes together where at most so many are tried."""
    yield from _fixes(session, file, begin, end, most)
    schema = session.schema(file)
    if schema is not None:
        yield from _references(session, file, schema, begin)


def _fixes(session: Session, file: Path, begin: int, end: int, most: int) -> Iterator[Action]:
    text = session.text(file) or ""
    try:
        judge, judged = session.judge(file), session.judged(file)
    except ProjectError:
        return
    if judged is None or judged.module is None or not judged.findings:
        return
    places = Text(text)
    for one in judged.findings:
        span = places.span(one.line, one.column, one.end_column)
        if one.line and span.begin <= end and begin <= span.end:
            fixed, renames = judge.fixed(text, file.name, judged, [one])
            if renames:
                title = f"Rename {renames[-1].old} to {renames[-1].new}"
                yield Action(title, "quickfix", _changes(text, fixed), (one,))
    if candidates(judged.findings) > most:
        return
    fixed, renames = judge.fixed(text, file.name, judged)
    if renames:
        what = f"Fix what is safe to fix ({len(renames)} key{'s' * (len(renames) != 1)})"
        yield Action(what, "source.fixAll.confwright", _changes(text, fixed))


def _changes(old: str, new: str) -> tuple[Change, ...]:
    """The lines that differ: a fix leaves as many lines as there were."""
    found: list[Change] = []
    offset = 0
    for before, after in zip_longest(_LINES.findall(old), _LINES.findall(new), fillvalue=""):
        if before != after:
            found.append(Change(Span(offset, offset + len(before)), after))
        offset += len(before)
    return tuple(found)


def _references(session: Session, file: Path, schema: Schema, offset: int) -> Iterator[Action]:
    """A secret that is written out becomes a reference to a variable, where a reference can be."""
    tree = session.tree(file)
    found = around(tree, offset)
    if found is None or found[1].node.kind != "scalar" or found[0] not in secret_values(tree, schema):
        return
    keys, entry, _ = found
    named = mentions(file, session.text(file) or "", tree, session.project_or_none(file))
    written = _reference(tree, schema, keys, {one.name for one in named})
    if written is not None:
        yield Action(f"Make it a reference: {written}", "quickfix", (Change(entry.node.span, written),))


def _reference(tree: Node, schema: Schema, keys: Keys, taken: Collection[str]) -> str | None:
    known = known_at(schema, data_of(tree), keys)
    if known is None:
        return None
    name = _name(keys, taken)
    if any(map(takes_mapping, known.forms)):
        return f"{{env: {name}}}"
    inner = offered(known.forms, [name], in_text=False)
    return f'"{{{{ {inner[0]} }}}}"' if inner[:1] == [f"${name}"] else None


def _name(keys: Keys, taken: Collection[str]) -> str:
    """A name for the variable of a value: its keys in capitals, more of them where the name is taken."""
    words = [re.sub(r"\W", "_", key, flags=re.ASCII).upper() for key in keys if isinstance(key, str)]
    in_layer = words[0] == "VALUES" and len(words) > 3
    choices = [words[2:], words[1:]] if in_layer else [words[-2:], words[-3:], words]
    names = ["_".join(one).lstrip("_0123456789") for one in choices]
    found = next((one for one in names if one and one not in taken), "")
    number = 2
    while not found:
        numbered = f"{names[0] or 'SECRET'}_{number}"
        found, number = "" if numbered in taken else numbered, number + 1
    return found
