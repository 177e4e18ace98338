"""What the server answers to each question about a place of a document. It knows no transport."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

from ..base.diagnostics import ProjectError
from ..runtime import dataclass
from ..systems import systems
from ..validate.packages import schema_of
from ..validate.versions import package_for
from . import inlay, known_variables, navigation, renaming, settings_files, tokens
from .actions import actions
from .capabilities import OPEN
from .completion import offers
from .hover import Hover, hover, where_set
from .mentions import mentions
from .outline import folds, symbols
from .positions import Position, Text
from .protocol import (
    Json,
    action_of,
    completion_of,
    edit_of,
    locations_of,
    markdown,
    position_of,
    range_of,
    symbol_of,
)
from .secrets import hidden_keys
from .session import Session

Find = Callable[[Session, Path, int], Iterable[navigation.Target]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A document that an editor asks about: its path, its text, and how that is counted."""

    session: Session
    path: Path
    uri: str
    text: Text
    encoding: str

    def offset(self, position: Position) -> int:
        """The offset of a position."""
        return self.text.offset(position)


def completions(asked: Asked, position: Position) -> Json:
    """What can be written at a place."""
    session, offset = asked.session, asked.offset(position)
    schema = session.schema(asked.path)
    whole = True

    def variables() -> frozenset[str]:
        nonlocal whole
        found, whole = known_variables.names(session, asked.path, offset)
        return found

    if schema is not None:
        found = offers(asked.text.text, offset, schema, variables, session.tree(asked.path))
    else:
        files = _described(asked)
        found = settings_files.offers(asked.text.text, offset, files, variables)
    items = [completion_of(one, asked.text, number) for number, one in enumerate(found)]
    return {"isIncomplete": not whole, "items": items}


def shown(asked: Asked, position: Position) -> Json | None:
    """What is known of a place."""
    session, path, offset = asked.session, asked.path, asked.offset(position)
    variable = navigation.variable_at(session, path, offset)
    where = where_set(variable.name, navigation.where_set(session, path, variable.name)) if variable is not None else ""
    schema = session.schema(path)
    if schema is not None:
        found = hover(asked.text.text, offset, schema, where, session.analysis(path))
    else:
        found = settings_files.hover(asked.text.text, offset, _described(asked), where)
    if found is None and variable is not None:
        found = Hover(where, variable.span)
    if found is None:
        return None
    return {"contents": markdown(found.text), "range": range_of(asked.text, found.span)}


def _described(asked: Asked) -> list[settings_files.Described]:
    """The schemas of a file of settings that is not YAML, one for each system that reads it; none for any other file."""
    project = asked.session.project_or_none(asked.path)
    found: list[settings_files.Described] = []
    for kind in (kind for system in systems() for kind in system.texts if kind.package):
        if any(fnmatchcase(asked.path.name, name) for name in kind.names):
            with suppress(ProjectError):
                module = package_for(kind.package, asked.path, project, {})[0]
                data = settings_files.data_of(asked.text.text, kind)
                found.append(settings_files.Described(kind, schema_of(module), data))
    return found


def places(asked: Asked, position: Position, find: Find) -> list[Json]:
    """Parts of files that have to do with a place."""
    return locations_of(find(asked.session, asked.path, asked.offset(position)), asked.encoding)


def renamable(asked: Asked, position: Position) -> Json | None:
    """What would be renamed. Raises CannotRenameError."""
    found = renaming.renamable(asked.session, asked.path, asked.offset(position))
    return {"range": range_of(asked.text, found[0]), "placeholder": found[1]} if found is not None else None


def renamed(asked: Asked, position: Position, new: str) -> tuple[Json | None, str]:
    """The edit that gives a new name, and what a person has to know about it. Raises CannotRenameError."""
    found = renaming.renamed(asked.session, asked.path, asked.offset(position), new)
    if found is None:
        return None, ""
    root = asked.session.root(asked.path)
    left = [
        f"{one.relative_to(root).as_posix() if one.is_relative_to(root) else one.name}:{line}"
        for one, line in found.left
    ]
    more = f" and {len(left) - _MOST} more" if len(left) > _MOST else ""
    return edit_of(found, new, asked.encoding), (
        f"not changed, and may mean the old name: {', '.join(left[:_MOST])}{more}" if left else ""
    )


_MOST = 10
_TYPE = 1
"""InlayHintKind of a type."""

_AT_ONCE = 50
"""Fixes that are tried together when a person only asks what there is; when the cursor moves, none are."""


def possible(asked: Asked, begin: Position, end: Position, only: Sequence[str], *, automatic: bool) -> list[Json]:
    """What can be done in a range. `only`: of these kinds; `automatic`: the editor asks each time the cursor moves."""
    most = sys.maxsize if any(kind.startswith("source") for kind in only) else 0 if automatic else _AT_ONCE
    found = actions(asked.session, asked.path, asked.offset(begin), asked.offset(end), most)
    return [
        action_of(one, asked.text, asked.uri)
        for one in found
        if not only or any(f"{one.kind}.".startswith(f"{kind}.") for kind in only)
    ]


def outline(asked: Asked) -> list[Json]:
    """The keys of a document of ours."""
    schema = asked.session.schema(asked.path)
    tree = asked.session.tree(asked.path)
    if schema is None:
        return []
    return [symbol_of(one, asked.text) for one in symbols(tree, hidden_keys(tree, schema))]


def foldings(asked: Asked) -> list[Json]:
    """What can be folded in a document of ours."""
    if asked.session.schema(asked.path) is None:
        return []
    return [
        {"startLine": first, "endLine": last} | ({"kind": "comment"} if is_comment else {})
        for first, last, is_comment in folds(asked.text, asked.session.tree(asked.path))
    ]


def lenses(asked: Asked) -> list[Json]:
    """The layer of each environment that Python code names."""
    if asked.path.suffix != ".py":
        return []
    found: list[Json] = []
    for key, target in navigation.layers_named(asked.session, asked.path):
        (where,) = locations_of([target], asked.encoding)
        title = f"{key.name}: {target.file.name}:{where['range']['start']['line'] + 1}"
        command = {"title": title, "command": OPEN, "arguments": [where]}
        found.append({"range": range_of(asked.text, key.span), "command": command})
    return found


def colours(asked: Asked) -> Json:
    """References and secrets."""
    session, path, text = asked.session, asked.path, asked.text.text
    tree, schema = session.tree(path), session.schema(path)
    found = mentions(path, text, tree, session.project_or_none(path))
    return {"data": tokens.encoded(asked.text, tokens.coloured(text, tree, schema, found))}


def hints(asked: Asked, begin: Position, end: Position) -> list[Json]:
    """The types that references turn into."""
    session, path = asked.session, asked.path
    tree = session.tree(path)
    analysis = session.analysis(path) if session.deployment(path) is not None else None
    if analysis is not None:
        types = inlay.of_deployment(tree, analysis)
    else:
        types = inlay.of_document(path, asked.text.text, session.project_or_none(path))
    first, last = asked.offset(begin), asked.offset(end)
    return [
        {"position": position_of(asked.text, offset), "label": label, "kind": _TYPE}
        for offset, label in inlay.hints(tree, types)
        if first <= offset <= last
    ]
