"""JSON-RPC over two streams, as the Language Server Protocol frames it, and what is due between two messages.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#baseProtocol

There is no library in between: pygls and lsprotocol take longer to import than another server takes to start (decision 032).
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, BinaryIO, Final

from ..base.json_values import is_object

Message = dict[str, Any]
PARSE_ERROR: Final = -32700
INVALID_REQUEST: Final = -32600
UNKNOWN_METHOD: Final = -32601
INVALID_PARAMS: Final = -32602
NOT_INITIALIZED: Final = -32002
CANCELLED: Final = -32800
_LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a message. One that says that it is larger ends the conversation, as a broken one does."""


class RequestError(Exception):
    """A request that is answered with an error. `str()` is the message, which holds no value of a document."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class Wire:
    """Reads messages in a thread of its own, so that a newer one can call off a request that waits."""

    def __init__(self, incoming: BinaryIO, outgoing: BinaryIO) -> None:
        self._incoming, self._outgoing = incoming, outgoing
        self._queue: SimpleQueue[Message | ValueError | None] = SimpleQueue()
        self._cancelled: set[str | int] = set()
        self._due: dict[str, tuple[float, Callable[[], None]]] = {}
        self._last_id = 0
        self._ended = False

    # -- what is sent

    def notify(self, method: str, params: Message) -> None:
        """Say something of our own accord."""
        self._send({"method": method, "params": params})

    def request(self, method: str, params: Message) -> None:
        """Ask the editor for something whose answer does not matter."""
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})

    def _send(self, message: Message) -> None:
        content = json.dumps({"jsonrpc": "2.0"} | message, separators=(",", ":")).encode("ascii")
        try:
            self._outgoing.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
            self._outgoing.flush()
        except (OSError, ValueError):  # the editor is gone
            self.end()

    # -- what is due

    def later(self, name: str, seconds: float, work: Callable[[], None]) -> None:
        """Do something when so many seconds have gone by and no message waits; what is due under the same name is put off."""
        self._due[name] = time.monotonic() + seconds, work

    def _do_due(self) -> None:
        name = min(self._due, key=lambda one: self._due[one][0])
        self._due.pop(name)[1]()

    # -- what comes

    def run(self, answer: Callable[[str, Any, bool], object]) -> None:
        """Answer messages until the editor goes. `answer` gets the method, the parameters, and whether it is a request.

        It raises RequestError where a request is refused.
        """
        Thread(target=self._read, daemon=True).start()
        while not self._ended:
            wait = max(0.0, min(at for at, _ in self._due.values()) - time.monotonic()) if self._due else None
            try:
                message = self._queue.get(timeout=wait)
            except Empty:
                self._do_due()
                continue
            if message is None:
                return
            self._handle(message, answer)

    def end(self) -> None:
        """Take no more messages."""
        self._ended = True

    def _handle(self, message: Message | ValueError, answer: Callable[[str, Any, bool], object]) -> None:
        if isinstance(message, ValueError):
            self._send({"id": None, "error": {"code": PARSE_ERROR, "message": "not a message of the protocol"}})
            return
        method, number = message.get("method"), message.get("id")
        if not isinstance(method, str):
            return  # the answer to a question of ours
        if method == "$/cancelRequest":
            self._cancelled.discard(_cancelled(message))
            return
        is_request = isinstance(number, (str, int))
        try:
            if is_request and number in self._cancelled:
                raise RequestError(CANCELLED, "the request was cancelled")
            result = answer(method, message.get("params"), is_request)
        except RequestError as error:
            if is_request:
                self._send({"id": number, "error": {"code": error.code, "message": str(error)}})
            return
        if is_request:
            self._send({"id": number, "result": result})

    def _read(self) -> None:
        try:
            while (content := _content(self._incoming)) is not None:
                message = _parsed(content)
                if isinstance(message, dict) and message.get("method") == "$/cancelRequest":
                    self._cancelled.add(_cancelled(message))
                self._queue.put(message)
        except (OSError, ValueError):
            pass  # closed under us
        finally:
            self._queue.put(None)


def _content(stream: BinaryIO) -> bytes | None:
    """The content of the next message; None at the end."""
    length = -1
    while True:
        line = stream.readline(_LARGEST)
        if not line:
            return None
        name, _, value = line.strip().partition(b":")
        if name.lower() == b"content-length" and value.strip().isdigit():
            length = int(value) if len(value) < 20 else _LARGEST + 1
            if length > _LARGEST:
                return None
        elif not line.strip() and length >= 0:
            content = stream.read(length)
            return content if len(content) == length else None


def _parsed(content: bytes) -> Message | ValueError:
    try:
        message: Any = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return ValueError()
    return message if is_object(message) else ValueError()


def _cancelled(message: Message) -> str | int:
    params = message.get("params")
    number = params.get("id") if is_object(params) else None
    return number if isinstance(number, (str, int)) else ""
