"""`confwright docs --serve`: the pages of a site, for this machine alone. An open page reloads when the site changes.

Nothing is read from the disk for a request, so there is no path to leave a folder by.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Condition, Thread
from typing import Final
from urllib.parse import unquote, urlsplit

HOST: Final = "127.0.0.1"
_EVENTS: Final = "/.confwright/changes"
_SCRIPT: Final = "/.confwright/reload.js"
_RELOAD: Final = f"""\
// Reloads the page when the site has changed; the place in the page is the browser's to keep.
const state = new URL(document.currentScript.src).search;
new EventSource("{_EVENTS}" + state).addEventListener("changed", () => location.reload());
"""
_POLICY: Final = "default-src 'none';"
_ALIVE: Final = 15.0
"""Seconds after which a silent connection is tried, so that the thread of a page that was closed ends."""


class Site:
    """A site that is served, until its server is stopped. `port` 0: any that is free. Raises OSError where the port is taken."""

    def __init__(self, port: int) -> None:
        self._files: Mapping[str, bytes] = {}
        self._shown: Mapping[str, str | bytes] = {}
        self._number = 0
        self._changed = Condition()
        site = self

        class Handler(BaseHTTPRequestHandler):
            """Answers one browser."""

            server_version = "confwright"
            sys_version = ""
            timeout = 60

            def do_GET(self) -> None:
                site.answer(self)

            def do_HEAD(self) -> None:
                site.answer(self, head=True)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has
                pass  # a request is text of others

        self._server = ThreadingHTTPServer((HOST, port), Handler)
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{HOST}:{self.port}/"

    def start(self) -> None:
        """Answer in a thread of its own."""
        Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Answer no more."""
        self._server.shutdown()
        self._server.server_close()

    def show(self, files: Mapping[str, str | bytes]) -> None:
        """Serve these files, and have open pages reload if they are others."""
        if files == self._shown:
            return
        number = self._number + 1
        served = {f"/{name}": _served(name, content, number) for name, content in files.items()}
        with self._changed:
            self._files, self._shown, self._number = served, files, number
            self._changed.notify_all()

    def answer(self, request: BaseHTTPRequestHandler, *, head: bool = False) -> None:
        """Answer a request. A page of another site that got its name to mean this machine has another `Host`."""
        hosts = request.headers.get_all("Host") or []
        if len(hosts) != 1 or hosts[0] not in (f"{HOST}:{self.port}", f"localhost:{self.port}"):
            return _send(
                request, HTTPStatus.MISDIRECTED_REQUEST, "text/plain", b"this server is for this machine alone\n", head
            )
        where = urlsplit(request.path)
        path = unquote(where.path)
        if path == _EVENTS:
            return self._tell(request, where.query, head=head)
        if path == _SCRIPT:
            return _send(request, HTTPStatus.OK, "text/javascript", _RELOAD.encode(), head)
        name = f"{path}index.html" if path.endswith("/") else path
        content = self._files.get(name)
        if content is None:
            return _send(request, HTTPStatus.NOT_FOUND, "text/plain", b"there is no such page\n", head)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return _send(request, HTTPStatus.OK, kind, content, head)

    def _tell(self, request: BaseHTTPRequestHandler, known: str, *, head: bool) -> None:
        """An event once the site is another than the one that a page was of: https://html.spec.whatwg.org/multipage/server-sent-events.html"""
        _begin(request, HTTPStatus.OK, "text/event-stream")
        request.end_headers()
        try:
            is_other = head
            while not is_other:
                with self._changed:
                    is_other = self._changed.wait_for(lambda: str(self._number) != known, timeout=_ALIVE)
                request.wfile.write(b"event: changed\ndata:\n\n" if is_other else b":\n\n")
                request.wfile.flush()
        except OSError:
            pass  # the page was closed
        request.close_connection = True


def _served(name: str, content: str | bytes, number: int) -> bytes:
    """A file as it is served: a page gets a script beside its own, which knows the number of the site."""
    if isinstance(content, bytes) or not name.endswith(".html"):
        return content if isinstance(content, bytes) else content.encode("utf-8")
    page = content.replace(_POLICY, f"{_POLICY} connect-src 'self';", 1)
    return page.replace("</head>", f'<script src="{_SCRIPT}?{number}" defer></script>\n</head>', 1).encode("utf-8")


def _begin(request: BaseHTTPRequestHandler, status: HTTPStatus, kind: str) -> None:
    request.send_response(status)
    text = kind.startswith("text/") and kind != "text/event-stream"
    request.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
    request.send_header("Cache-Control", "no-store")
    request.send_header("X-Content-Type-Options", "nosniff")
    request.send_header("Cross-Origin-Resource-Policy", "same-origin")


def _send(request: BaseHTTPRequestHandler, status: HTTPStatus, kind: str, content: bytes, head: bool) -> None:
    _begin(request, status, kind)
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    if not head:
        request.wfile.write(content)
