"""`env`, `diff` and `explain` say again what they said, while nothing that it depends on was touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.build.cache import answers, untouched
from confwright.cli import kept

ROOT = Path(__file__).parents[2]
COMMANDS = [
    ["env"],
    ["env", "-e", "production", "--format", "json"],
    ["diff", "local", "production"],
    ["explain", "warehouse.host", "-e", "branch"],
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A project whose code was generated, and a cache of its own. Nothing counts as too recent."""
    top = tmp_path_factory.mktemp("answers")
    project = top / "project"
    shutil.copytree(ROOT / "examples/analytics", project)
    before = Path.cwd()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONFWRIGHT_CACHE", str(top / "cache"))
        patch.setattr(untouched, "_SETTLED", 0)
        os.chdir(project)
        assert run(["generate"]) == 0
        yield project
        os.chdir(before)


@pytest.fixture
def worked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[bool, int]]:
    """Runs a command: whether it did its work, and its exit status."""
    done: list[object] = []
    work = kept.run_and_keep

    def counted(arguments: list[str], command: Callable[[], int]) -> int:
        done.append(arguments)
        return work(arguments, command)

    monkeypatch.setattr(kept, "run_and_keep", counted)

    def once(*arguments: str) -> tuple[bool, int]:
        done.clear()
        status = run(list(arguments))
        return bool(done), status

    return once


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_same_is_said_again(
    worked: Callable[..., tuple[bool, int]], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    worked(*words)
    first = capsys.readouterr()
    answer, status = worked(*words)
    assert (answer, status) == (False, 0)
    assert capsys.readouterr() == first
    assert first.out


def _append(name: str, text: str) -> Callable[[Path], None]:
    return lambda project: (project / name).write_text((project / name).read_text("utf-8") + text, "utf-8") and None


def _same_size_and_time(project: Path) -> None:
    """Only the time of the change of the inode tells."""
    file = project / "deployment.yaml"
    times = file.stat()
    file.write_text(file.read_text("utf-8").replace("warehouse.acme", "warehouse.acne"), "utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))


CHANGES = {
    "deployment": _append("deployment.yaml", "# more\n"),
    "same size and time": _same_size_and_time,
    "schema": _append("schemas/dagster_resources/analytics.yaml", "# more\n"),
    "settings": _append("pyproject.toml", "# more\n"),
    "a new schema": lambda project: (project / "schemas/new.yaml").write_text("{}") and None,
    "output": _append("generated/analytics/__init__.py", "# more\n"),
    "state is gone": lambda project: shutil.rmtree(project / ".confwright"),
}


@pytest.mark.parametrize("name", list(CHANGES))
def test_a_change_means_work(worked: Callable[..., tuple[bool, int]], folder: Path, name: str) -> None:
    worked("env")
    worked("env")
    CHANGES[name](folder)
    assert worked("env")[0]


def test_another_question_or_folder_or_python_means_work(
    worked: Callable[..., tuple[bool, int]], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(folder / "generated")
    assert run(["generate"]) == 0
    worked("diff", "local", "branch")
    assert not worked("diff", "local", "branch")[0]
    assert worked("diff", "branch", "local")[0]
    with monkeypatch.context() as patch:
        patch.setattr("sys.path", [*os.sys.path, "/nowhere"])  # type: ignore[attr-defined]
        assert worked("diff", "local", "branch")[0]
    monkeypatch.chdir(folder / "schemas")
    assert worked("diff", "local", "branch")[0]


def test_what_others_wrote_is_not_said(worked: Callable[..., tuple[bool, int]], folder: Path) -> None:
    """Another content, another name, another folder, no key: each is a doubt."""
    worked("env")
    assert not worked("env")[0]
    files = sorted((Path(os.environ["CONFWRIGHT_CACHE"]) / answers.FOLDER).iterdir())
    own = next(file for file in files if file.name == answers._name(str(Path.cwd()), ["env"]))
    content = own.read_bytes()
    own.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert worked("env")[0]
    assert not worked("env")[0]
    other = own.with_name(answers._name(str(Path.cwd()), ["diff", "a", "b"]))
    other.write_bytes(own.read_bytes())
    assert worked("diff", "a", "b")[0]


@pytest.mark.parametrize(
    "words",
    [["explain", "unknown-key"], ["env", "dagster.yaml"], ["env", "check", "-e", "local"], ["explain", "prefect:a", "-e", "local"]],
    ids=" ".join,
)  # fmt: skip
def test_what_depends_on_more_is_not_kept(worked: Callable[..., tuple[bool, int]], words: list[str]) -> None:
    for _ in range(2):
        assert not worked(*words)[0]
    assert answers.answered(words) is None
