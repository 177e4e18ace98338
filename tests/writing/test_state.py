"""What is remembered between runs is believed only if this user signed it for this place; `--check` believes nothing."""

from __future__ import annotations

import os
import shutil
import stat
import time
from pathlib import Path

import pytest

from confwright.build.cache import untouched as unchanged
from confwright.build.cache.state import load, save
from confwright.project.reading import load_project
from tests.writing.conftest import confwright

LATER = 10_000_000_000


@pytest.fixture
def seen(tmp_path: Path) -> Path:
    """A folder in which nothing was touched since all was up to date."""
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    (folder / "app.yaml").touch()
    save(load_project(folder), "stamp.json", "{}")
    lines = unchanged.look_at([str(folder / "pyproject.toml")], time.time_ns() + LATER)
    assert lines is not None
    unchanged.remember(str(folder / ".confwright"), "generated", lines)
    assert unchanged.untouched(str(folder)) == "generated"
    return folder


def test_a_line_that_is_forged_is_not_believed(seen: Path) -> None:
    file = seen / ".confwright" / "seen"
    signature, header, _, *lines = file.read_text().split("\n")
    for forged in (
        [header, "other", *lines], [signature, header, "other", *lines], ["0" * 64, header, "generated", *lines],
        ["", header, "generated", *lines],
    ):  # fmt: skip
        file.write_text("\n".join(forged))
        assert unchanged.untouched(str(seen)) is None


def test_what_was_signed_for_another_folder_or_by_another_user_is_not_believed(
    seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    shutil.copytree(seen, other)
    assert unchanged.untouched(str(other)) is None
    assert unchanged.untouched(str(seen)) == "generated"
    monkeypatch.delenv("CONFWRIGHT_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert unchanged.untouched(str(seen)) is None


@pytest.mark.parametrize("laid", ["link", "pipe", "open to others", "folder", "short"])
def test_a_key_that_another_may_have_laid_signs_nothing(
    seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, laid: str
) -> None:
    home = tmp_path / "cache"
    (home / "confwright").mkdir(parents=True, mode=0o700)
    monkeypatch.delenv("CONFWRIGHT_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    key = home / "confwright" / "key"
    if laid == "link":
        (tmp_path / "key").write_bytes(b"k" * 32)
        key.symlink_to(tmp_path / "key")
    elif laid == "pipe":
        os.mkfifo(key, 0o600)
    elif laid == "folder":
        key.mkdir()
    else:
        key.write_bytes(b"k" * (32 if laid != "short" else 5))
        key.chmod(0o644)
    unchanged.remember(str(seen / ".confwright"), "generated", [])
    assert unchanged.untouched(str(seen)) is None


@pytest.mark.parametrize("kind", ["pipe", "device", "large", "folder", "link to nothing"])
@pytest.mark.parametrize("name", ["seen", "stamp.json", "packages.json", "key"])
def test_what_is_no_plain_file_is_not_waited_for(
    seen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    place = seen / ".confwright" / name
    if name == "key":
        monkeypatch.delenv("CONFWRIGHT_CACHE", raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        place = tmp_path / "cache" / "confwright" / "key"
        place.parent.mkdir(parents=True, mode=0o700)
    place.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "device":
        place.symlink_to("/dev/zero")
    elif kind == "large":
        place.touch()
        os.truncate(place, 1 << 40)
    elif kind == "folder":
        place.mkdir()
    else:
        place.symlink_to(tmp_path / "nothing")
    project = load_project(seen)
    for known in ("stamp.json", "packages.json") if name == "key" else (name,):
        with pytest.raises((OSError, ValueError)):
            load(project, known)
    assert unchanged.untouched(str(seen)) is (None if name in ("seen", "key") else "generated") or name not in (
        "seen",
        "key",
    )


@pytest.mark.parametrize("name", ["seen", "stamp.json", ".gitignore"])
def test_a_state_folder_that_a_stranger_laid_leads_nowhere(seen: Path, tmp_path: Path, name: str) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    inside = seen / "inside"
    inside.mkdir()
    (inside / name).write_text("precious")
    for to, kept in ((None, precious), ("inside", inside / name), ("../outside", None)):
        shutil.rmtree(seen / ".confwright", ignore_errors=True)
        (seen / ".confwright").unlink(missing_ok=True) if (seen / ".confwright").is_symlink() else None
        if to is None:
            (seen / ".confwright").mkdir()
            (seen / ".confwright" / name).symlink_to(precious)
        else:
            (seen / ".confwright").symlink_to(to)
        save(load_project(seen), "stamp.json", "{}")
        unchanged.remember(str(seen / ".confwright"), "generated", [])
        assert kept is None or kept.read_text() == "precious"
        assert not (tmp_path / "outside").exists()
    assert sorted(os.listdir(inside)) == [name]


def test_what_is_written_is_not_for_everybody_s_git(seen: Path) -> None:
    assert (seen / ".confwright" / ".gitignore").read_text() == "*\n"
    assert stat.S_ISREG((seen / ".confwright" / "seen").lstat().st_mode)


def test_check_believes_nothing(project: Path) -> None:
    """The state says that all is well, signed by this very user: the files say otherwise."""
    time.sleep(2.1)
    for _ in range(2):
        assert "is up to date" in confwright(project, "generate").stdout
    assert confwright(project, "generate", "--check").stdout == "generated/ is what the schemas give\n"
    source = project / "generated" / "app" / "__init__.py"
    manifest = project / "generated" / ".confwright.json"
    evil = source.read_bytes() + b"import os\n"
    from confwright.publish.manifest import digest_of

    manifest.write_text(manifest.read_text().replace(digest_of(source.read_bytes()), digest_of(evil)))
    source.write_bytes(evil)
    done = confwright(project, "generate", "--check")
    assert done.returncode == 1
    assert "changed: generated/app/__init__.py" in done.stdout


def test_the_cache_of_mypy_is_not_in_the_tree(project: Path) -> None:
    assert not (project / ".confwright" / "mypy").exists()
