"""The server: requests of an editor in, answers out. What the answers say is found by the other modules of this room."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Callable
from typing import Any, Final, TypeVar

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer

from .. import __version__
from ..base.faults import of_defect
from . import answers, navigation
from .answers import Asked
from .positions import Text
from .protocol import diagnostic_of, path_of
from .renaming import CannotRenameError
from .session import Session
from .tokens import MODIFIERS, TYPES

_LONGEST_WAIT: Final = 0.5
"""Seconds that typing may go on before a large text is judged again."""
_TRIGGERS: Final = (" ", ":", "{", "$", "-", '"', "'")
T = TypeVar("T")
_OfPlace = lsp.DefinitionParams | lsp.TypeDefinitionParams | lsp.ReferenceParams


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
        if not isinstance(error, JsonRpcException):
            _log(error)

    @property
    def encoding(self) -> str:
        """How the editor counts characters."""
        encoding = self.workspace.position_encoding or "utf-16"
        return str(getattr(encoding, "value", encoding))

    def document(self, uri: str) -> Text:
        """The text of an open document."""
        return Text(self.workspace.get_text_document(uri).source, self.encoding)

    def ask(self, document: lsp.TextDocumentIdentifier, answer: Callable[[Asked], T], nothing: T) -> T:
        """The answer about a document; `nothing` for one that is in no file, and after a defect."""
        path = path_of(document.uri)
        if path is None:
            return nothing
        asked = Asked(self.session, path, document.uri, self.document(document.uri), self.encoding)
        return _safely(lambda: answer(asked), nothing)

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
        path = path_of(uri)
        if path is None or path not in self.session.open_texts() or path.suffix == ".py":
            return
        begin = time.perf_counter()
        text = self.document(uri)
        nothing: list[lsp.Diagnostic] = []
        found = _safely(lambda: [diagnostic_of(one, text, uri) for one in self.session.findings(path)], nothing)
        self.took[uri] = time.perf_counter() - begin
        version = self.workspace.get_text_document(uri).version
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=version)
        )


def make_server() -> LanguageServer:
    """The server with all its features."""
    server = _Server()
    _documents(server)
    _questions(server)
    _places(server)
    _lenses(server)
    return server


def _documents(server: _Server) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        _changed(server, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: lsp.DidChangeTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        _changed(server, params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:  # pyright: ignore[reportUnusedFunction]
        path = path_of(params.text_document.uri)
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


def _questions(server: _Server) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=list(_TRIGGERS)))
    def complete(params: lsp.CompletionParams) -> lsp.CompletionList:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.CompletionItem] = []
        items = server.ask(params.text_document, lambda one: answers.completions(one, params.position), nothing)
        return lsp.CompletionList(is_incomplete=False, items=items)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def show(params: lsp.HoverParams) -> lsp.Hover | None:  # pyright: ignore[reportUnusedFunction]
        return server.ask(params.text_document, lambda one: answers.shown(one, params.position), None)

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]),
    )
    def act(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.CodeAction] = []
        return server.ask(
            params.text_document, lambda one: answers.possible(one, params.range, params.context), nothing
        )

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.DocumentSymbol] = []
        return server.ask(params.text_document, answers.outline, nothing)

    @server.feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE)
    def fold(params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.FoldingRange] = []
        return server.ask(params.text_document, answers.foldings, nothing)

    @server.feature(lsp.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, lsp.SemanticTokensLegend(list(TYPES), list(MODIFIERS)))
    def colour(params: lsp.SemanticTokensParams) -> lsp.SemanticTokens:  # pyright: ignore[reportUnusedFunction]
        return server.ask(params.text_document, answers.colours, lsp.SemanticTokens([]))

    @server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
    def hint(params: lsp.InlayHintParams) -> list[lsp.InlayHint]:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.InlayHint] = []
        return server.ask(params.text_document, lambda one: answers.hints(one, params.range), nothing)


def _lenses(server: _Server) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_CODE_LENS)
    def lens(params: lsp.CodeLensParams) -> list[lsp.CodeLens]:  # pyright: ignore[reportUnusedFunction]
        nothing: list[lsp.CodeLens] = []
        return server.ask(params.text_document, answers.lenses, nothing)

    @server.command(answers.OPEN)
    def open_place(where: lsp.Location) -> None:  # pyright: ignore[reportUnusedFunction]
        server.window_show_document(lsp.ShowDocumentParams(where.uri, take_focus=True, selection=where.range))


def _places(server: _Server) -> None:
    def found(params: _OfPlace, find: answers.Find) -> list[lsp.Location]:
        nothing: list[lsp.Location] = []
        return server.ask(params.text_document, lambda one: answers.places(one, params.position, find), nothing)

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def define(params: lsp.DefinitionParams) -> list[lsp.Location]:  # pyright: ignore[reportUnusedFunction]
        return found(params, navigation.definitions)

    @server.feature(lsp.TEXT_DOCUMENT_TYPE_DEFINITION)
    def field(params: lsp.TypeDefinitionParams) -> list[lsp.Location]:  # pyright: ignore[reportUnusedFunction]
        return found(params, navigation.fields)

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def refer(params: lsp.ReferenceParams) -> list[lsp.Location]:  # pyright: ignore[reportUnusedFunction]
        if params.context.include_declaration:
            return found(params, navigation.references)
        return found(params, navigation.uses)

    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(params: lsp.PrepareRenameParams) -> lsp.PrepareRenameResult | None:  # pyright: ignore[reportUnusedFunction]
        return server.ask(params.text_document, lambda one: answers.renamable(one, params.position), None)

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def rename(params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:  # pyright: ignore[reportUnusedFunction]
        nothing: tuple[lsp.WorkspaceEdit | None, str] = None, ""
        edit, message = server.ask(
            params.text_document, lambda one: answers.renamed(one, params.position, params.new_name), nothing
        )
        if message:
            server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, message))
        return edit


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


def _changed(server: _Server, uri: str) -> None:
    path = path_of(uri)
    if path is not None:
        server.session.show(path, server.workspace.get_text_document(uri).source)
        server.judge_soon(uri)


def _all_again(server: _Server) -> None:
    """Files lead to each other: a schema that is saved changes what is wrong with every document of it."""
    server.session.forget()
    for path in list(server.session.open_texts()):
        uri = next((one for one in server.workspace.text_documents if path_of(one) == path), None)
        if uri is not None:
            server.judge_soon(uri)


def _safely(work: Callable[[], T], otherwise: T) -> T:
    """What `work` gives; `otherwise` after a defect, which is reported and must not end the server."""
    try:
        return work()
    except CannotRenameError as error:
        raise JsonRpcInvalidParams(str(error)) from None
    except Exception as error:  # noqa: BLE001 - an editor without answers to one request is better than one without a server
        _log(error)
        return otherwise


def _log(error: Exception) -> None:
    from ..base.console import report

    report([of_defect(error)])
