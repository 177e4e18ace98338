"""`confwright docs --serve`, as somebody uses it who has an editor beside, and as a page of another site would."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from confwright.__main__ import run

PROJECT = '[project]\nname = "orders"\nversion = "1"\n[tool.confwright.packages.app]\nschema = "app.yaml"\n'
SCHEMA = "title: App\ntype: object\nproperties:\n  port: {type: integer, description: FIRST WORDS}\n"


@dataclass(frozen=True)
class Served:
    """A project whose site is served."""

    folder: Path
    port: int

    def get(self, path: str, host: str = "", method: str = "GET") -> tuple[int, str, dict[str, str]]:
        """Status, text and headers of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, headers={"Host": host or f"127.0.0.1:{self.port}"})
        answer = connection.getresponse()
        found = answer.status, answer.read().decode(), dict(answer.getheaders())
        connection.close()
        return found

    def listen(self) -> http.client.HTTPResponse:
        """The events that an open page waits for."""
        page = self.get("/")[1]
        state = re.search(r'src="/\.confwright/reload\.js(\?\d+)"', page)
        assert state is not None
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", f"/.confwright/changes{state[1]}")
        return connection.getresponse()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("served")
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "app.yaml").write_text(SCHEMA)
    (folder / "README.md").write_text("# Orders\n")
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "confwright", "docs", "--serve", "--port", "0"], cwd=folder, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    assert process.stdout is not None
    said = process.stdout.readline()
    address = re.search(r"http://127\.0\.0\.1:(\d+)/", said)
    assert address is not None, said
    found = Served(folder, int(address[1]))
    while found.get("/")[0] != 200:
        assert process.poll() is None
    yield found
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    process.stdout.close()
    assert not (folder / "site").exists(), "it writes nothing"


def test_a_saved_file_reloads_the_page(served: Served) -> None:
    page = "/packages/app/models.html"
    assert "FIRST WORDS" in served.get(page)[1]
    events = served.listen()
    (served.folder / "app.yaml").write_text(SCHEMA.replace("FIRST", "OTHER"))
    assert events.readline() == b"event: changed\n"
    assert "OTHER WORDS" in served.get(page)[1]
    events = served.listen()
    (served.folder / "docs").mkdir()
    (served.folder / "docs/new.md").write_text("# A page that was not there\n")
    assert events.readline() == b"event: changed\n"
    while served.get("/pages/docs/new.html")[0] != 200:  # a folder comes before what is in it
        served.listen().readline()


def test_an_error_leaves_the_old_pages(served: Served) -> None:
    events = served.listen()
    right = (served.folder / "app.yaml").read_text()
    (served.folder / "app.yaml").write_text("type: [")
    (served.folder / "app.yaml").write_text(right + "description: AGAIN\n")
    assert events.readline() == b"event: changed\n"
    assert served.get("/")[0] == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1:1", "localhost.evil.example:{port}", "[::1]:{port}"]
)
def test_another_name_of_this_machine_is_refused(served: Served, host: str) -> None:
    status, text, _ = served.get("/", host.format(port=served.port))
    assert status == 421
    assert "Orders" not in text
    assert served.get("/", f"localhost:{served.port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    ["/../pyproject.toml", "/%2e%2e/pyproject.toml", "/pages/..%2f..%2fapp.yaml", "//etc/passwd", "/app.yaml", "/\\..\\app.yaml", "/assets"],
)  # fmt: skip
def test_nothing_but_the_site_is_served(served: Served, path: str) -> None:
    assert served.get(path)[0] == 404


def test_what_is_not_asked_for_is_not_answered(served: Served) -> None:
    assert served.get("/", method="POST")[0] == 501
    status, text, headers = served.get("/", method="HEAD")
    assert (status, text) == (200, "")
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "connect-src 'self'" in served.get("/")[1]
    assert int(headers["Content-Length"]) == len(served.get("/")[1].encode())


def test_it_listens_to_this_machine_alone(served: Served) -> None:
    others = {str(one[4][0]) for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1"}:
        with socket.socket() as other:
            other.settimeout(5)
            assert other.connect_ex((address, served.port)) != 0


@pytest.mark.parametrize("arguments", [["--serve", "-o", "x"], ["--port", "1"], ["--serve", "--port", "70000"]])
def test_arguments_that_do_not_fit(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["docs", *arguments]) == 2
    assert "--serve" in capsys.readouterr().err


def test_a_port_that_is_taken(
    served: Served, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(served.folder)
    assert run(["docs", "--serve", "--port", str(served.port)]) == 2
    assert f"port {served.port}" in capsys.readouterr().err
