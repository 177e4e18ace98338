"""Plain values of this room as the JSON of the protocol, and back.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote_to_bytes

from ..base.json_values import is_object
from .positions import Position, Span, Text
from .wire import INVALID_PARAMS, RequestError

if TYPE_CHECKING:
    from ..base.finding import Finding
    from .actions import Action
    from .completion import Offer
    from .navigation import Target
    from .outline import Symbol
    from .renaming import Renamed

Json = dict[str, Any]
_SEVERITY: Final = {"error": 1, "warning": 2, "note": 3}
_OFFERED: Final = {"key": 10, "value": 20, "class": 7, "reference": 6}
"""CompletionItemKind: Property, EnumMember, Class, Variable."""
_SYMBOLS: Final = {"map": 19, "list": 18, "scalar": 7, "nothing": 21}
"""SymbolKind: Object, Array, Property, Null."""
_DEPRECATED: Final = 2
_DEPRECATED_ITEM: Final = 1


def path_of(uri: str) -> Path | None:
    """The path of a document; None for one that is in no file."""
    if not uri.startswith("file:"):
        return None
    rest = uri[len("file:") :].partition("#")[0].partition("?")[0]
    host, path = "", rest
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        path = slash + path
    name = os.fsdecode(unquote_to_bytes(path))
    if os.name == "nt":
        name = f"//{host}{name}" if host else name.removeprefix("/")
    if not name or "\0" in name:
        return None
    return Path(name).absolute()


def member(params: object, *names: str) -> Any:
    """A part of the parameters of a message. Raises RequestError where there is none."""
    value: Any = params
    for name in names:
        if not is_object(value) or name not in value:
            raise RequestError(INVALID_PARAMS, f"invalid parameters: {'.'.join(names)} is missing")
        value = value[name]
    return value


def text_in(params: object, *names: str) -> str:
    """A text in the parameters. Raises RequestError where there is none."""
    value = member(params, *names)
    if not isinstance(value, str):
        raise RequestError(INVALID_PARAMS, f"invalid parameters: {'.'.join(names)} is not a string")
    return value


def position_in(value: object) -> Position:
    """A position as it is sent. Raises RequestError for anything else."""
    line, character = member(value, "line"), member(value, "character")
    if type(line) is not int or type(character) is not int:
        raise RequestError(INVALID_PARAMS, "invalid parameters: a position is two numbers")
    return Position(line, character)


def range_in(value: object) -> tuple[Position, Position]:
    """A range as it is sent. Raises RequestError for anything else."""
    return position_in(member(value, "start")), position_in(member(value, "end"))


def edited(text: str, change: Any, encoding: str) -> str:
    """A text after one change of it, whole or a part. Raises RequestError for what is not a change."""
    new = text_in(change, "text")
    if change.get("range") is None:
        return new
    places = Text(text, encoding)
    begin, end = (places.offset(one) for one in range_in(change["range"]))
    return text[:begin] + new + text[max(begin, end) :]


def range_of(text: Text, span: Span) -> Json:
    """The range of a part of a text."""
    return {"start": position_of(text, span.begin), "end": position_of(text, span.end)}


def position_of(text: Text, offset: int) -> Json:
    """The position of an offset."""
    found = text.position(offset)
    return {"line": found.line, "character": found.character}


def diagnostic_of(one: Finding, text: Text, uri: str) -> Json:
    """A finding, with its hint and the reasons for it."""
    found: Json = {
        "range": range_of(text, text.span(one.line, one.column, one.end_column)),
        "message": "\n".join((one.text, *one.notes)), "severity": _SEVERITY[one.severity], "code": one.code,
        "source": "confwright",
    }  # fmt: skip
    if one.code == "deprecated":
        found["tags"] = [_DEPRECATED]
    if one.related:
        found["relatedInformation"] = [
            {
                "location": {
                    "uri": uri,
                    "range": range_of(text, text.span(other.line, other.column, other.end_column)),
                },
                "message": other.message,
            }
            for other in one.related
        ]
    return found


def completion_of(one: Offer, text: Text, number: int) -> Json:
    """Something that can be written."""
    quote = text.text[one.replaced.begin : one.replaced.begin + 1]
    is_quoted = quote in ("'", '"') and one.text[:1] not in ("'", '"')
    found: Json = {
        "label": one.label, "kind": _OFFERED[one.kind], "sortText": f"{one.rank}{number:05}",
        "filterText": quote + one.text if is_quoted else one.text,
        "textEdit": {"range": range_of(text, one.replaced), "newText": one.text},
    }  # fmt: skip
    if one.detail:
        found["detail"] = one.detail
    if one.documentation:
        found["documentation"] = markdown(one.documentation)
    if one.deprecated:
        found["tags"] = [_DEPRECATED_ITEM]
    return found


def markdown(text: str) -> Json:
    """A text that is shown as Markdown."""
    return {"kind": "markdown", "value": text}


def locations_of(targets: Iterable[Target], encoding: str) -> list[Json]:
    """Parts of files."""
    texts: dict[Path, Text] = {}
    found: list[Json] = []
    for one in targets:
        text = texts.setdefault(one.file, Text(one.text, encoding))
        found.append({"uri": one.file.as_uri(), "range": range_of(text, one.span)})
    return found


def edit_of(renamed: Renamed, new: str, encoding: str) -> Json:
    """A new name in every file."""
    changes: dict[str, list[Json]] = {}
    for one in locations_of(renamed.targets, encoding):
        changes.setdefault(one["uri"], []).append({"range": one["range"], "newText": new})
    return {"changes": changes}


def action_of(one: Action, text: Text, uri: str) -> Json:
    """Something that can be done."""
    edits = [{"range": range_of(text, change.span), "newText": change.text} for change in one.changes]
    found: Json = {"title": one.title, "kind": one.kind, "edit": {"changes": {uri: edits}}}
    if one.about:
        found["diagnostics"] = [diagnostic_of(finding, text, uri) for finding in one.about]
    return found


def symbol_of(one: Symbol, text: Text) -> Json:
    """A key, and those below it."""
    return {
        "name": one.name, "kind": _SYMBOLS[one.kind], "range": range_of(text, one.whole),
        "selectionRange": range_of(text, one.own), "children": [symbol_of(below, text) for below in one.below],
    }  # fmt: skip
