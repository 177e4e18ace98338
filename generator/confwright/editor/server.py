"""The server: requests of an editor in, answers out. What the answers say is found by the other modules of this room."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from .. import __version__
from ..base.faults import of_defect
from ..base.json_values import is_list, is_object
from .capabilities import CAPABILITIES
from .positions import Text
from .protocol import Json, diagnostic_of, edited, member, path_of, text_in
from .session import Session
from .wire import INVALID_REQUEST, NOT_INITIALIZED, UNKNOWN_METHOD, RequestError, Wire

_AT_ONCE: Final = 0.05
"""A text that takes at most so many seconds is judged at once."""
_PAUSE: Final = 0.004
"""Seconds in which an editor that has sent a key asks what can be written there."""
_LONGEST_WAIT: Final = 0.5
"""Seconds that typing may go on before a large text is judged again."""
T = TypeVar("T")


@dataclass(slots=True)
class _Document:
    """An open document: its text as it is being edited. `path` is None for one that is in no file."""

    path: Path | None
    text: str
    version: int | None


class Server:
    """One editor's server: what is open in it, and how it counts characters."""

    def __init__(self, wire: Wire) -> None:
        self.session = Session()
        self.encoding = "utf-16"
        self.status = 1
        """The exit status, if the editor goes now: it has to say that it goes."""
        self._wire = wire
        self._state = "new"
        self._documents: dict[str, _Document] = {}
        self._took: dict[str, float] = {}
        self._watches = False

    def answer(self, method: str, params: Any, is_request: bool) -> object:
        """The result of a request, or None for a notification. Raises RequestError."""
        if method == "exit":
            self._wire.end()
            return None
        if self._state != "open":
            return self._unopened(method, params, is_request=is_request)
        event = _EVENTS.get(method)
        if event is not None:
            return event(self, params)
        if not is_request:
            return None
        from .questions import QUESTIONS

        question = QUESTIONS.get(method)
        if question is None:
            raise RequestError(UNKNOWN_METHOD, "this server does not know the method")
        return question(self, params)

    def _unopened(self, method: str, params: Any, *, is_request: bool) -> object:
        if method == "initialize" and self._state == "new":
            self._state = "open"
            return self._initialize(params)
        if is_request and self._state == "new":
            raise RequestError(NOT_INITIALIZED, "the server has not been initialized")
        if is_request:
            raise RequestError(INVALID_REQUEST, "the server has been shut down")
        return None

    def _initialize(self, params: Any) -> Json:
        counted = _part(params, "capabilities", "general", "positionEncodings")
        self.encoding = "utf-32" if is_list(counted) and "utf-32" in counted else "utf-16"
        watches = _part(params, "capabilities", "workspace", "didChangeWatchedFiles", "dynamicRegistration")
        self._watches = watches is True
        return {
            "capabilities": CAPABILITIES | {"positionEncoding": self.encoding},
            "serverInfo": {"name": "confwright", "version": __version__},
        }

    # -- what the questions ask

    def text(self, uri: str) -> Text:
        """The text of a document; as it is on the disk for one that is not open."""
        return Text(self._text(uri), self.encoding)

    def _text(self, uri: str) -> str:
        found = self._documents.get(uri)
        if found is not None:
            return found.text
        path = path_of(uri)
        return (self.session.text(path) or "") if path is not None else ""

    def safely(self, work: Callable[[], T], otherwise: T) -> T:
        """What `work` gives; `otherwise` after a defect, which is reported and must not end the server."""
        try:
            return work()
        except RequestError:
            raise
        except Exception as error:  # noqa: BLE001 - an editor without answers to one request is better than one without a server
            from ..base.console import report

            report([of_defect(error)])  # without the message of the exception: it may hold a value
            return otherwise

    def show_message(self, message: str) -> None:
        """Show a warning to the person."""
        self._wire.notify("window/showMessage", {"type": 2, "message": message})

    def show_place(self, place: object) -> None:
        """Open a file at a place of it. Raises RequestError for what is not one."""
        where = {"uri": text_in(place, "uri"), "takeFocus": True, "selection": member(place, "range")}
        self._wire.request("window/showDocument", where)

    # -- what the editor says

    def initialized(self, params: Any) -> None:
        """The editor is ready: it is asked to say when a file changes."""
        del params
        if self._watches:
            watchers = [
                {"globPattern": one} for one in ("**/pyproject.toml", "**/*.{yaml,yml,json}", "**/{.env*,*.env}")
            ]
            registration = {
                "id": "files", "method": "workspace/didChangeWatchedFiles", "registerOptions": {"watchers": watchers},
            }  # fmt: skip
            self._wire.request("client/registerCapability", {"registrations": [registration]})

    def opened(self, params: Any) -> None:
        """A document is open."""
        uri = text_in(params, "textDocument", "uri")
        self._show(uri, text_in(params, "textDocument", "text"), member(params, "textDocument").get("version"))

    def changed(self, params: Any) -> None:
        """A document has another text."""
        document = member(params, "textDocument")
        uri = text_in(document, "uri")
        changes: Any = member(params, "contentChanges")
        text = self._text(uri)
        for change in changes if is_list(changes) else ():
            text = edited(text, change, self.encoding)
        self._show(uri, text, document.get("version"))

    def closed(self, params: Any) -> None:
        """A document is open no more."""
        uri = text_in(params, "textDocument", "uri")
        known = self._documents.pop(uri, None)
        if known is not None and known.path is not None:
            self.session.close(known.path)
        self._took.pop(uri, None)
        self._wire.notify("textDocument/publishDiagnostics", {"uri": uri, "diagnostics": []})

    def files_changed(self, params: Any) -> None:
        """Files lead to each other: a schema that is saved changes what is wrong with every document of it."""
        del params
        self.session.forget()
        for uri in self._documents:
            self._judge_soon(uri)

    def shut_down(self, params: Any) -> None:
        """The editor is about to go."""
        del params
        self._state, self.status = "closed", 0

    # -- diagnostics

    def _show(self, uri: str, text: str, version: int | None) -> None:
        path = path_of(uri)
        self._documents[uri] = _Document(path, text, version)
        if path is not None:
            self.session.show(path, text)
            self._judge_soon(uri)

    def _judge_soon(self, uri: str) -> None:
        """Judge a document once no key waits; a large one when no key has been pressed for half as long as judging takes."""
        took = self._took.get(uri, 0.0)
        delay = _PAUSE if took < _AT_ONCE else min(took / 2, _LONGEST_WAIT)
        self._wire.later(uri, delay, lambda: self._judge(uri))

    def _judge(self, uri: str) -> None:
        """Publish what is wrong with a document."""
        document = self._documents.get(uri)
        if document is None or document.path is None or document.path.suffix == ".py":
            return
        path, text = document.path, self.text(uri)
        begin = time.perf_counter()
        nothing: list[Json] = []
        found = self.safely(lambda: [diagnostic_of(one, text, uri) for one in self.session.findings(path)], nothing)
        self._took[uri] = time.perf_counter() - begin
        published: Json = {"uri": uri, "diagnostics": found}
        if document.version is not None:
            published["version"] = document.version
        self._wire.notify("textDocument/publishDiagnostics", published)
        self._wire.later("", _PAUSE, _prepare)


def _prepare() -> None:
    """Import what the first question needs: the first diagnostics did not wait for it."""
    import_module(f"{__package__}.questions")


_EVENTS: Final[dict[str, Callable[[Server, Any], None]]] = {
    "initialized": Server.initialized,
    "shutdown": Server.shut_down,
    "textDocument/didOpen": Server.opened,
    "textDocument/didChange": Server.changed,
    "textDocument/didClose": Server.closed,
    "textDocument/didSave": Server.files_changed,
    "workspace/didChangeWatchedFiles": Server.files_changed,
}


def serve(incoming: BinaryIO | None = None, outgoing: BinaryIO | None = None) -> int:
    """Speak the protocol until the editor goes, on standard input and output. The exit status is 1 where it did not say so."""
    output, sys.stdout = sys.stdout, sys.stderr  # nothing else may write between two messages
    try:
        wire = Wire(incoming or sys.stdin.buffer, outgoing or output.buffer)
        server = Server(wire)
        wire.run(server.answer)
    finally:
        sys.stdout = output
    return server.status


def _part(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if is_object(value) else None
    return value
