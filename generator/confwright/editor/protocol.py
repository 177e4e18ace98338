"""Plain values of this room as types of the protocol."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from lsprotocol import types as lsp
from pygls.uris import from_fs_path, to_fs_path

from ..base.finding import Finding
from .actions import Action
from .completion import Offer
from .navigation import Target
from .outline import Symbol
from .positions import Position, Span, Text
from .renaming import Renamed

SEVERITY: Final = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "note": lsp.DiagnosticSeverity.Information,
}
_OFFERED: Final = {
    "key": lsp.CompletionItemKind.Property, "value": lsp.CompletionItemKind.EnumMember, "class": lsp.CompletionItemKind.Class,
    "reference": lsp.CompletionItemKind.Variable,
}  # fmt: skip
_SYMBOLS: Final = {
    "map": lsp.SymbolKind.Object, "list": lsp.SymbolKind.Array, "scalar": lsp.SymbolKind.Property,
    "nothing": lsp.SymbolKind.Null,
}  # fmt: skip


def path_of(uri: str) -> Path | None:
    """The path of a document; None for one that is in no file."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path).absolute() if path else None


def uri_of(path: Path) -> str:
    """The address of a file."""
    return from_fs_path(str(path)) or path.as_uri()


def range_of(text: Text, span: Span) -> lsp.Range:
    """The range of a part of a text."""
    return lsp.Range(position_of(text, span.begin), position_of(text, span.end))


def position_of(text: Text, offset: int) -> lsp.Position:
    """The position of an offset."""
    found = text.position(offset)
    return lsp.Position(found.line, found.character)


def offset_of(text: Text, position: lsp.Position) -> int:
    """The offset of a position."""
    return text.offset(Position(position.line, position.character))


def diagnostic_of(one: Finding, text: Text, uri: str) -> lsp.Diagnostic:
    """A finding, with its hint and the reasons for it."""
    return lsp.Diagnostic(
        range=range_of(text, text.span(one.line, one.column, one.end_column)),
        message="\n".join((one.text, *one.notes)),
        severity=SEVERITY[one.severity],
        code=one.code,
        source="confwright",
        tags=[lsp.DiagnosticTag.Deprecated] if one.code == "deprecated" else None,
        related_information=[
            lsp.DiagnosticRelatedInformation(
                lsp.Location(uri, range_of(text, text.span(other.line, other.column, other.end_column))), other.message
            )
            for other in one.related
        ]
        or None,
    )


def completion_of(one: Offer, text: Text, number: int) -> lsp.CompletionItem:
    """Something that can be written."""
    quote = text.text[one.replaced.begin : one.replaced.begin + 1]
    return lsp.CompletionItem(
        label=one.label,
        kind=_OFFERED[one.kind],
        detail=one.detail or None,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, one.documentation) if one.documentation else None,
        text_edit=lsp.TextEdit(range_of(text, one.replaced), one.text),
        filter_text=quote + one.text if quote in ("'", '"') and one.text[:1] not in ("'", '"') else one.text,
        sort_text=f"{one.rank}{number:05}",
        tags=[lsp.CompletionItemTag.Deprecated] if one.deprecated else None,
    )


def locations_of(targets: Iterable[Target], encoding: str) -> list[lsp.Location]:
    """Parts of files."""
    texts: dict[Path, Text] = {}
    found: list[lsp.Location] = []
    for one in targets:
        text = texts.setdefault(one.file, Text(one.text, encoding))
        found.append(lsp.Location(uri_of(one.file), range_of(text, one.span)))
    return found


def edit_of(renamed: Renamed, new: str, encoding: str) -> lsp.WorkspaceEdit:
    """A new name in every file."""
    changes: dict[str, list[lsp.TextEdit]] = {}
    for one in locations_of(renamed.targets, encoding):
        changes.setdefault(one.uri, []).append(lsp.TextEdit(one.range, new))
    return lsp.WorkspaceEdit(changes=changes)


def action_of(one: Action, text: Text, uri: str) -> lsp.CodeAction:
    """Something that can be done."""
    edits = [lsp.TextEdit(range_of(text, change.span), change.text) for change in one.changes]
    return lsp.CodeAction(
        title=one.title, kind=one.kind, edit=lsp.WorkspaceEdit(changes={uri: edits}),
        diagnostics=[diagnostic_of(finding, text, uri) for finding in one.about] or None,
    )  # fmt: skip


def symbol_of(one: Symbol, text: Text) -> lsp.DocumentSymbol:
    """A key, and those below it."""
    return lsp.DocumentSymbol(
        name=one.name, kind=_SYMBOLS[one.kind], range=range_of(text, one.whole), selection_range=range_of(text, one.own),
        children=[symbol_of(below, text) for below in one.below] or None,
    )  # fmt: skip
