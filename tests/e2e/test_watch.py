"""`confwright generate --watch`, as somebody uses it who has an editor beside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from confwright.__main__ import run as main
from confwright.base.reading import file_bytes, note
from confwright.build.watch import changes
from confwright.project.reading import load_project


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
    watching.until("watching; stop with Ctrl-C")
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


def test_what_counts_as_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted without a clock: a look happens whenever the test wants one."""
    root = tmp_path.resolve()
    monkeypatch.chdir(root)
    (root / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schemas/app.yaml"\n')
    (root / "schemas").mkdir()
    schema, other = root / "schemas/app.yaml", root / "schemas/other.yaml"
    schema.write_text("{}")
    runs: list[bool] = []

    def generate() -> None:
        runs.append(True)
        file_bytes(schema)
        note(other)  # a reference leads there, and there is nothing yet
        file_bytes(root / "generated.py") if (root / "generated.py").exists() else None

    def replaced() -> None:
        (root / "schemas/.app.yaml.swp").write_text("{type: array}")
        (root / "schemas/.app.yaml.swp").replace(schema)

    nothing = lambda: None  # noqa: E731 - a step, like the others
    steps = iter(
        [
            nothing,
            lambda: (root / "README.md").write_text("no schema"),
            lambda: (root / "schemas/more.json").write_text("{}"),  # nothing refers to it
            lambda: schema.write_text(""),  # an editor saves: first the file is empty,
            lambda: schema.write_text("{type: object}"),  # then it is whole, and then nothing more happens
            nothing,
            replaced,  # as vim saves
            nothing,
            lambda: other.write_text("{}"),
            nothing,
            other.unlink,
            nothing,
            lambda: os.utime(schema, ns=(1, 1)),
            nothing,
            *[lambda n=n: schema.write_text(f"{{title: A{n}}}") for n in range(10)],  # ten saves, one run
            nothing,
        ]
    )
    seen = changes(generate, lambda: load_project(root), wait=lambda _seconds: next(steps)())
    names = [[Path(path).name for path in next(seen)] for _ in range(6)]
    assert names == [["app.yaml"], ["app.yaml"], ["other.yaml"], ["other.yaml"], ["app.yaml"], ["app.yaml"]]
    assert len(runs) == 6
    with pytest.raises(RuntimeError):  # all steps were taken: nothing else was a change
        next(seen)


def test_what_is_saved_while_the_work_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tmp_path.resolve()
    monkeypatch.chdir(root)
    (root / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    schema = root / "app.yaml"
    schema.write_text("{}")

    def generate() -> None:
        file_bytes(schema)
        schema.write_text("{title: A}")  # somebody is quicker than the generator

    seen = changes(generate, lambda: load_project(root), wait=lambda _seconds: None)
    assert [Path(path).name for path in next(seen)] == ["app.yaml"]


DEPLOYMENT = """\
environments: {local: {}}
current: {env: D, default: local}
resources: {shop: {schema: "lib/shop.yaml#/$defs/Shop"}}
values: {base: {shop: {name: a}}}
"""


def test_a_deployment_its_schemas_and_what_they_refer_to(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\ndeployment = "deployment.yaml"\n')
    (tmp_path / "deployment.yaml").write_text(DEPLOYMENT)
    (tmp_path / "lib/more").mkdir(parents=True)
    (tmp_path / "lib/shop.yaml").write_text("$defs: {Shop: {$ref: more/base.yaml}}\n")
    (tmp_path / "lib/more/base.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    running = Watching(tmp_path)
    try:
        running.until("watching; stop with Ctrl-C")

        def generated(text: str) -> bool:
            return any(text in path.read_text() for path in (tmp_path / "generated/app").glob("*.py"))

        (tmp_path / "deployment.yaml").write_text(DEPLOYMENT.replace("name: a", "name: other"))
        running.until("written", times=2)
        assert generated('name="other"')

        (tmp_path / "lib/more/base.yaml").write_text("type: object\nproperties: {name: {type: integer}}\n")
        running.until("error[type]")  # which the value is not; the schema is one that no setting names
        (tmp_path / "deployment.yaml").write_text(DEPLOYMENT.replace("name: a", "name: 5"))
        running.until("written", times=3)
        assert generated("name=5")

        (tmp_path / "lib/shop.yaml").write_text("$defs: {Shop: {$ref: more/absent.yaml}}\n")
        running.until("error[ref-missing]")
        (tmp_path / "lib/more/absent.yaml").write_text("type: object\nproperties: {name: {type: number}}\n")
        running.until("written", times=4)
        assert generated("name: float")
    finally:
        running.process.kill()
        running.process.wait()
        if running.process.stdout is not None:
            running.process.stdout.close()


def test_ten_saves_in_a_second_are_one_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each a rename of a new file, as editors save; nothing is generated before the last one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    schema = tmp_path / "app.yaml"
    schema.write_text("{}")
    runs: list[str] = []
    waited: list[float] = []

    def generate() -> None:
        runs.append(file_bytes(schema).decode())

    def wait(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) <= 10:
            (tmp_path / ".app.yaml.swp").write_text(f"title: T{len(waited)}\n")
            (tmp_path / ".app.yaml.swp").replace(schema)

    seen = changes(generate, lambda: load_project(tmp_path), wait)
    assert next(seen) == [str(schema)]
    assert runs == ["{}"]
    (tmp_path / "stop").touch()
    waited.clear()
    next(seen)
    assert runs == ["{}", "title: T10\n"]


def test_what_is_not_to_be_verified_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []

    def generated(**how: object) -> int:
        asked.append(how)
        return 0

    def once(run: Callable[[], object], _: object) -> Iterator[tuple[str, ...]]:
        run()
        yield from ()

    monkeypatch.setattr("confwright.build.generating.generate_project", generated)
    monkeypatch.setattr("confwright.cli.watching.changes", once)
    assert main(["generate", "--watch", "--no-verify"]) == 0
    assert main(["generate", "--watch"]) == 0
    assert asked == [{"skip_verify": True}, {"skip_verify": False}]
