"""A small client of a language server: JSON-RPC over the standard input and output of a process of ours.

Knows what the tests of editor support need: open a document, ask for completions and hover texts at a place, and end the
process whatever happens.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

Message = dict[str, Any]


class LanguageServerError(Exception):
    """The server did not answer in time, answered with an error, or went away."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a document; line and character count from zero, as the protocol wants."""

    line: int
    character: int


@dataclass(slots=True)
class LanguageServer:
    """A running server. Made by `language_server`."""

    process: subprocess.Popen[bytes]
    log: IO[bytes]
    timeout: float
    settings: dict[str, Any]
    _incoming: queue.Queue[Message | None] = field(default_factory=queue.Queue)
    _published: dict[str, list[Message]] = field(default_factory=dict[str, list[Message]])
    _versions: dict[str, int] = field(default_factory=dict[str, int])
    _sent: list[Message] = field(default_factory=list[Message])
    _last_id: int = 0

    def completions(self, file: Path, place: Place) -> list[str]:
        """The labels offered at a place, in no order."""
        result = self._request("textDocument/completion", _at(file, place))
        items: list[Message] = (result["items"] if isinstance(result, dict) else result) or []
        return [str(item["label"]) for item in items]

    def hover(self, file: Path, place: Place) -> str:
        """The text shown for what stands at a place; empty where nothing is shown."""
        result = self._request("textDocument/hover", _at(file, place))
        contents = result["contents"] if result else ""
        return contents if isinstance(contents, str) else str(contents["value"])

    def request(self, method: str, params: object) -> Any:
        """The answer to any request. Raises LanguageServerError where there is none, or an error."""
        return self._request(method, params)

    def ask(self, method: str, file: Path, place: Place, **more: object) -> Any:
        """The answer to a request about a place of a document."""
        return self._request(method, _at(file, place) | more)

    def diagnostics(self, file: Path, version: int = 0) -> list[Message]:
        """What the server has found in a document that was opened; it says so of its own accord.

        With `version`, what it has found in that version or in a newer one.
        """
        end = time.monotonic() + self.timeout
        while file.as_uri() not in self._published or self._versions.get(file.as_uri(), 0) < version:
            message = self._next("textDocument/publishDiagnostics", end)
            if "method" in message:
                self._answer(message)
        return self._published[file.as_uri()]

    def wait_for(self, file: Path, is_it: Callable[[list[Message]], bool]) -> list[Message]:
        """The diagnostics of a document, once they are what is waited for; a server may send others before."""
        end = time.monotonic() + self.timeout
        while file.as_uri() not in self._published or not is_it(self._published[file.as_uri()]):
            message = self._next("textDocument/publishDiagnostics", end)
            if "method" in message:
                self._answer(message)
        return self._published[file.as_uri()]

    def messages(self, method: str) -> list[Message]:
        """What the server has sent of its own accord by a method, until now."""
        return [one for one in self._sent if one["method"] == method]

    def open(self, file: Path, text: str, language: str = "python") -> None:
        """Show a document to the server; it need not be on disk like this."""
        document = {"uri": file.as_uri(), "languageId": language, "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def close(self, file: Path) -> None:
        """Show a document no more."""
        self._send({"method": "textDocument/didClose", "params": {"textDocument": {"uri": file.as_uri()}}})

    def change(self, file: Path, text: str, version: int) -> None:
        """Show another text of an open document; each has a higher version."""
        document = {"uri": file.as_uri(), "version": version}
        self._send(
            {
                "method": "textDocument/didChange",
                "params": {"textDocument": document, "contentChanges": [{"text": text}]},
            }
        )

    def edit(self, file: Path, begin: tuple[int, int], end: tuple[int, int], text: str, version: int) -> None:
        """Replace a part of an open document, from line and character to line and character."""
        places = [{"line": line, "character": character} for line, character in (begin, end)]
        change = {"range": {"start": places[0], "end": places[1]}, "text": text}
        document = {"uri": file.as_uri(), "version": version}
        params = {"textDocument": document, "contentChanges": [change]}
        self._send({"method": "textDocument/didChange", "params": params})

    def start(self, root: Path) -> None:
        """Shake hands."""
        reader = threading.Thread(target=self._read_all, daemon=True)
        reader.start()
        folder = {"uri": root.as_uri(), "name": root.name}
        can = {"workspace": {"configuration": True, "workspaceFolders": True}, "window": {"workDoneProgress": False}}
        shown = {"hover": {"contentFormat": ["markdown"]}, "completion": {"completionItem": {"snippetSupport": False}}}
        params = {
            "processId": os.getpid(), "rootUri": root.as_uri(), "workspaceFolders": [folder],
            "capabilities": can | {"textDocument": shown},
        }  # fmt: skip
        self._request("initialize", params)
        self._send({"method": "initialized", "params": {}})

    def stop(self) -> None:
        """Ask the server to end; kill it when it does not."""
        try:
            if self.process.poll() is None:
                self._request("shutdown", None, timeout=5)
                self._send({"method": "exit"})
                self.process.wait(5)
        except (LanguageServerError, OSError, subprocess.TimeoutExpired):
            pass  # it is killed below
        finally:
            self.process.kill()
            self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def _request(self, method: str, params: object, timeout: float | None = None) -> Any:
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        end = time.monotonic() + (self.timeout if timeout is None else timeout)
        while True:
            message = self._next(method, end)
            if "method" in message:
                self._answer(message)
            elif message.get("id") == self._last_id:
                if "error" in message:
                    raise LanguageServerError(f"{method}: {message['error']}\n{self._told()}")
                return message.get("result")

    def _next(self, method: str, end: float) -> Message:
        try:
            message = self._incoming.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            raise LanguageServerError(f"no answer to {method} in time\n{self._told()}") from None
        if message is None:
            raise LanguageServerError(f"the server ended before it answered {method}\n{self._told()}")
        return message

    def _answer(self, message: Message) -> None:
        """The server asks too; without an answer to what the settings are it waits for ever."""
        self._sent.append(message)
        if message["method"] == "textDocument/publishDiagnostics":
            self._published[message["params"]["uri"]] = message["params"]["diagnostics"]
            self._versions[message["params"]["uri"]] = message["params"].get("version") or 0
        if "id" not in message:
            return
        result: Any = None
        if message["method"] == "workspace/configuration":
            result = [_section(self.settings, item.get("section", "")) for item in message["params"]["items"]]
        self._send({"id": message["id"], "result": result})

    def _send(self, message: Message) -> None:
        assert self.process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0"} | message).encode()
        try:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
            self.process.stdin.flush()
        except OSError as error:
            raise LanguageServerError(f"the server is gone: {error}\n{self._told()}") from error

    def _read_all(self) -> None:
        """Runs in a thread of its own, so that waiting for an answer can time out. None tells that there is no more."""
        assert self.process.stdout is not None
        try:
            while (message := read_message(self.process.stdout)) is not None:
                self._incoming.put(message)
        except (OSError, ValueError):
            pass  # closed under us, or no protocol: either way the server is of no more use
        finally:
            self._incoming.put(None)

    def _told(self) -> str:
        self.log.seek(0)
        return f"status {self.process.poll()}; it said: {self.log.read()[-2000:].decode(errors='replace')}"


@contextmanager
def language_server(
    command: Sequence[str | Path], root: Path, settings: dict[str, Any], timeout: float = 60
) -> Generator[LanguageServer]:
    """A server for the project in `root`, ended when the block is left.

    `settings` are what an editor would have (`{"python": {...}}`), `timeout` the seconds that one answer may take. Raises
    LanguageServerError.
    """
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [str(part) for part in command], cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        )
        server = LanguageServer(process, log, timeout, settings)
        try:
            server.start(root)
            yield server
        finally:
            server.stop()


def read_message(stream: IO[bytes]) -> Message | None:
    """The next message of a stream; None at its end. Raises ValueError for what is not a message."""
    length = 0
    while (line := stream.readline().strip()) or not length:
        name, _, value = line.partition(b":")
        if not line:
            return None
        if name.lower() == b"content-length":
            length = int(value)
    content = stream.read(length)
    if len(content) < length:
        return None
    message: Message = json.loads(content)
    return message


def _at(file: Path, place: Place) -> Message:
    return {
        "textDocument": {"uri": file.as_uri()},
        "position": {"line": place.line, "character": place.character},
    }


def _section(settings: dict[str, Any], name: str) -> Any:
    value: Any = settings
    for key in filter(None, name.split(".")):
        value = value.get(key) if isinstance(value, dict) else None
    return value
