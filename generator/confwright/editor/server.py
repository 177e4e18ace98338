"""The protocol: requests of an editor in, answers out. What the answers say is found by the other modules of this room."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from .. import __version__
from ..base.faults import of_defect
from ..base.finding import Finding
from .completion import Offer, offers
from .hover import hover
from .positions import Position, Span, Text
from .session import Session

_SEVERITY: Final = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "note": lsp.DiagnosticSeverity.Information,
}
_LONGEST_WAIT: Final = 0.5
"""Seconds that typing may go on before a large text is judged again."""
T = TypeVar("T")


class _Server(LanguageServer):
    """The server, with what is open in it."""

    def __init__(self) -> None:
        super().__init__("confwright", __version__)  # pyright: ignore[reportUnknownMemberType] - of pygls
        self.session = Session()
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        self.took: dict[str, float] = {}

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Say that there is a defect, without the message of the exception: it may hold a value."""
        del source
        _log(error)

    def document(self, uri: str) -> Text:
        """The text of an open document."""
        encoding = self.workspace.position_encoding or "utf-16"
        return Text(self.workspace.get_text_document(uri).source, str(getattr(encoding, "value", encoding)))

    # -- diagnostics

    def judge_soon(self, uri: str) -> None:
        """Judge a document once no key has been pressed for as long as judging takes."""
        waiting = self.waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()
        delay = min(self.took.get(uri, 0.0), _LONGEST_WAIT)
        self.waiting[uri] = asyncio.get_running_loop().call_later(delay, self.judge_now, uri)

    def judge_now(self, uri: str) -> None:
        """Publish what is wrong with a document."""
        self.waiting.pop(uri, None)
        path = _path(uri)
        if path is None or path not in self.session.open_texts():
            return
        begin = time.perf_counter()
        text = self.document(uri)
        nothing: list[lsp.Diagnostic] = []
        found = _safely(lambda: [_diagnostic(one, text, uri) for one in self.session.findings(path)], nothing)
        self.took[uri] = time.perf_counter() - begin
        version = self.workspace.get_text_document(uri).version
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=version)
        )


_OFFERED: Final = {
    "key": lsp.CompletionItemKind.Property, "value": lsp.CompletionItemKind.EnumMember, "class": lsp.CompletionItemKind.Class,
    "reference": lsp.CompletionItemKind.Variable,
}  # fmt: skip
_TRIGGERS: Final = (" ", ":", "{", "$", "-", '"', "'")


def make_server() -> LanguageServer:
    """The server with all its features."""
    server = _Server()

    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=list(_TRIGGERS)))
    def complete(params: lsp.CompletionParams) -> lsp.CompletionList:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.CompletionItem] = []
        items = _safely(lambda: _completions(server, params.text_document.uri, params.position), nothing)
        return lsp.CompletionList(is_incomplete=False, items=items)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def show(params: lsp.HoverParams) -> lsp.Hover | None:  # pyright: ignore[reportUnusedFunction]
        return _safely(lambda: _hover(server, params.text_document.uri, params.position), None)

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        _changed(server, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: lsp.DidChangeTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        _changed(server, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        path = _path(params.text_document.uri)
        if path is not None:
            server.session.close(path)
        server.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri=params.text_document.uri, diagnostics=[])
        )

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        del params
        _all_again(server)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: lsp.DidChangeWatchedFilesParams) -> None:  # pyright: ignore[reportUnusedFunction]
        del params
        _all_again(server)

    return server


def serve() -> int:
    """Speak the protocol on standard input and output until the editor goes."""
    for name in ("pygls", "cattrs", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)  # their messages hold what was sent
    output, sys.stdout = sys.stdout, sys.stderr  # nothing else may write between two messages
    try:
        make_server().start_io(sys.stdin.buffer, output.buffer)
    finally:
        sys.stdout = output
    return 0


def _completions(server: _Server, uri: str, position: lsp.Position) -> list[lsp.CompletionItem]:
    path, text = _path(uri), server.document(uri)
    schema = server.session.schema(path) if path is not None else None
    if path is None or schema is None:
        return []
    offset = text.offset(Position(position.line, position.character))
    found = offers(text.text, offset, schema, server.session.variables(path))
    return [_completion(one, text, number) for number, one in enumerate(found)]


def _completion(one: Offer, text: Text, number: int) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        label=one.label,
        kind=_OFFERED[one.kind],
        detail=one.detail or None,
        documentation=lsp.MarkupContent(lsp.MarkupKind.Markdown, one.documentation) if one.documentation else None,
        text_edit=lsp.TextEdit(_range(text, one.replaced), one.text),
        filter_text=text.text[one.replaced.begin : one.replaced.begin + 1] + one.text
        if text.text[one.replaced.begin : one.replaced.begin + 1] in ("'", '"') and one.text[:1] not in ("'", '"')
        else one.text,
        sort_text=f"{one.rank}{number:05}",
        tags=[lsp.CompletionItemTag.Deprecated] if one.deprecated else None,
    )


def _hover(server: _Server, uri: str, position: lsp.Position) -> lsp.Hover | None:
    path, text = _path(uri), server.document(uri)
    schema = server.session.schema(path) if path is not None else None
    if path is None or schema is None:
        return None
    offset = text.offset(Position(position.line, position.character))
    found = hover(text.text, offset, schema, server.session.variables(path), server.session.analysis(path))
    if found is None:
        return None
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, found.text), _range(text, found.span))


def _changed(server: _Server, uri: str) -> None:
    path = _path(uri)
    if path is not None:
        server.session.show(path, server.workspace.get_text_document(uri).source)
        server.judge_soon(uri)


def _all_again(server: _Server) -> None:
    """Files lead to each other: a schema that is saved changes what is wrong with every document of it."""
    server.session.forget()
    for path in list(server.session.open_texts()):
        uri = next((one for one in server.workspace.text_documents if _path(one) == path), None)
        if uri is not None:
            server.judge_soon(uri)


def _path(uri: str) -> Path | None:
    """The path of a document; None for one that is in no file."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return Path(path).absolute() if path else None


def _diagnostic(one: Finding, text: Text, uri: str) -> lsp.Diagnostic:
    return lsp.Diagnostic(
        range=_range(text, text.span(one.line, one.column, one.end_column)),
        message="\n".join((one.text, *one.notes)),
        severity=_SEVERITY[one.severity],
        code=one.code,
        source="confwright",
        tags=[lsp.DiagnosticTag.Deprecated] if one.code == "deprecated" else None,
        related_information=[
            lsp.DiagnosticRelatedInformation(
                lsp.Location(uri, _range(text, text.span(other.line, other.column, other.end_column))), other.message
            )
            for other in one.related
        ]
        or None,
    )


def _range(text: Text, span: Span) -> lsp.Range:
    return lsp.Range(_lsp_position(text.position(span.begin)), _lsp_position(text.position(span.end)))


def _lsp_position(position: Position) -> lsp.Position:
    return lsp.Position(position.line, position.character)


def _safely(work: Callable[[], T], otherwise: T) -> T:
    """What `work` gives; `otherwise` after a defect, which is reported and must not end the server."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - an editor without answers to one request is better than one without a server
        _log(error)
        return otherwise


def _log(error: Exception) -> None:
    from ..base.console import report

    report([of_defect(error)])
