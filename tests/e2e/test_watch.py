"""`confwright generate --watch`, as somebody uses it who has an editor beside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from confwright.project import load_project
from confwright.watch import changes


class Watching:
    """The running command, and what it has said."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        command = [sys.executable, "-u", "-m", "confwright", "generate", "--watch"]
        # As a terminal starts it: where the tests run in the background of a script, SIGINT is ignored by all that they start.
        self.process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line.rstrip())

    def until(self, words: str, times: int = 1) -> None:
        end = time.monotonic() + 120
        while sum(words in line for line in self.said) < times:
            assert time.monotonic() < end, f"never said {words!r}: {self.said}"
            assert self.process.poll() is None, self.said
            time.sleep(0.05)


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    subprocess.run([sys.executable, "-m", "confwright", "init"], cwd=tmp_path, check=True, capture_output=True)
    running = Watching(tmp_path)
    yield running
    running.process.kill()
    running.process.wait()
    if running.process.stdout is not None:
        running.process.stdout.close()


def test_what_is_saved_is_generated(watching: Watching, tmp_path: Path) -> None:
    watching.until("watching; Ctrl-C ends it")
    assert "generated/: " in "".join(watching.said)
    schema = tmp_path / "schemas/app.yaml"
    text = schema.read_text()

    def made() -> str:
        return "".join(path.read_text() for path in sorted((tmp_path / "generated/app").glob("*.py")))

    assert "log_level" in made()
    assert "timeout" not in made()

    schema.write_text(text.replace("  log_level:", "  timeout: {type: integer}\n  log_level:"))
    watching.until("written", times=2)
    assert "timeout: int | None = None" in made()

    schema.write_text("type: [")  # half typed: reported, and the output stays
    watching.until("error[yaml-syntax]")
    assert "timeout: int | None = None" in made()

    schema.write_text(text)
    watching.until("written", times=3)
    assert "timeout" not in made()
    assert sum("schemas/app.yaml changed" in line for line in watching.said) == 3

    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(30) == 0
    assert not [line for line in watching.said if "Traceback" in line]


def test_what_counts_as_a_change(tmp_path: Path) -> None:
    """Counted without a clock: a look happens whenever the test wants one."""
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schemas/app.yaml"\n')
    (tmp_path / "schemas/.hidden").mkdir(parents=True)
    schema = tmp_path / "schemas/app.yaml"
    schema.write_text("{}")
    nothing = lambda: None  # noqa: E731 - a step, like the others
    steps = iter(
        [
            nothing,
            lambda: (tmp_path / "README.md").write_text("no schema"),
            lambda: (tmp_path / "schemas/.hidden/x.yaml").write_text("1"),
            lambda: (tmp_path / "schemas/notes.txt").write_text("1"),
            lambda: schema.write_text(""),  # an editor saves: first the file is empty,
            lambda: schema.write_text("{type: object}"),  # then it is whole, and then nothing more happens
            nothing,
            lambda: (tmp_path / "schemas/more.json").write_text("{}"),
            nothing,
            lambda: (tmp_path / "schemas/more.json").unlink(),
            nothing,
            lambda: os.utime(schema, ns=(1, 1)),
            nothing,
        ]
    )
    seen = changes(lambda: load_project(tmp_path), wait=lambda _seconds: next(steps)())
    names = [[Path(path).name for path in next(seen)] for _ in range(4)]
    assert names == [["app.yaml"], ["more.json"], ["more.json"], ["app.yaml"]]
    with pytest.raises(RuntimeError):  # all steps were taken: nothing else was a change
        next(seen)
