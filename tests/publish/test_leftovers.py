"""What lies beside the output under a name like one of ours: only what this user's own killed run left is taken away."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from confwright.publish import publishing as publishing
from confwright.publish.publishing import publish
from confwright.publish.stage_names import Kind, name_for, number_in
from tests.publish.versions import NOTE, contents, is_whole, version


def forged(target: Path) -> dict[str, Path]:
    """Folders as a repository could bring them along, with a file each that is precious."""
    inode = target.stat().st_ino
    names = [f".{target.name}.confwright-stage-{n}" for n in (0, inode)]
    for kind in ("stage", "gone"):
        names += [f".confwright-{kind}-{n}-{'0' * 16}-{'0' * 32}" for n in (0, inode)]
    signed = name_for("stage", str(target.parent / "another"))
    names += [signed, signed[:-1], name_for("stage", str(target)) + "0"]
    made: dict[str, Path] = {}
    for name in names:
        folder = target.parent / name
        (folder / "app").mkdir(parents=True)
        (folder / "app" / "evil.py").write_text("precious")
        os.utime(folder / "app" / "evil.py", (2**31, 2**31))
        made[name] = folder
    return made


def test_a_stage_that_is_not_ours_is_neither_deleted_nor_taken_over(target: Path, way: str) -> None:
    made = forged(target)
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine"})
    assert all(contents(folder) == {"app/evil.py": "precious"} for folder in made.values())


def test_a_former_target_of_its_inode_is_not_adopted(target: Path) -> None:
    """The inode in the name is right; the name is not."""
    folder = target.parent / "x"
    (folder / "app").mkdir(parents=True)
    (folder / "app" / "evil.py").write_text("precious")
    for name in (f".generated.confwright-stage-{folder.stat().st_ino}",
                 f".confwright-stage-{folder.stat().st_ino}-{'a' * 16}-{'b' * 32}"):  # fmt: skip
        folder = folder.rename(target.parent / name)
        publish(version(1), target)
        publish(version(0), target)
        assert contents(folder) == {"app/evil.py": "precious"}
        assert is_whole(target, version(0), {NOTE: "mine"})


@pytest.mark.parametrize("name", [".m0.py.confwright-new", f".confwright-new-0-{'0' * 16}-{'0' * 32}"])
@pytest.mark.parametrize("to", ["outside", "nothing", None])
def test_a_temporary_name_that_another_laid(target: Path, way: str, name: str, to: str | None) -> None:
    outside = target.parent / "outside"
    outside.write_text("precious")
    place = target / "app" / name
    place.write_text("precious") if to is None else place.symlink_to(target.parent / to)
    publish(version(1), target)
    assert os.path.lexists(place)
    assert place.is_symlink() == (to is not None)
    assert outside.read_text() == "precious"
    assert not (target.parent / "nothing").exists()


def test_names_cannot_be_told_before(target: Path) -> None:
    place = str(target)
    kinds: tuple[Kind, ...] = ("stage", "gone", "new")
    for kind in kinds:
        name = name_for(kind, place, 12)
        assert number_in(name, kind, place) == 12
        assert name != name_for(kind, place, 12)
        assert number_in(name.replace("-12-", "-13-"), kind, place) is None
        assert number_in(name, kind, place + "x") is None
        assert all(number_in(name, other, place) is None for other in kinds if other != kind)


def test_without_a_key_that_lasts_nothing_is_taken_away(
    target: Path, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = forged(target)
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine"})
    assert sorted(os.listdir(target.parent)) == sorted([*made, "generated"])


def test_what_a_killed_run_left_goes_and_a_late_file_of_the_user_s_comes_back(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed after the exchange: the former target still has a file that an editor saved at the last moment."""
    if os.fork() == 0:
        monkeypatch.setattr(publishing, "bring_back", lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        publish(version(1), target)
        os._exit(1)
    assert os.WIFSIGNALED(os.wait()[1])
    (left,) = (path for path in target.parent.iterdir() if path != target)
    (left / "late.txt").write_text("late")
    (left / "app" / "m1.py").write_text("not newer")
    os.utime(left / "app" / "m1.py", (1, 1))
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine", "late.txt": "late"})
    assert os.listdir(target.parent) == ["generated"]


def test_a_stage_through_a_link_is_left_alone(target: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "file").write_text("precious")
    link = target.parent / name_for("gone", str(target))
    link.symlink_to(outside)
    publish(version(1), target)
    assert contents(outside) == {"file": "precious"}
    assert link.is_symlink()


@pytest.mark.parametrize("to", ["../../outside", "/"])
def test_a_linked_folder_that_leads_out_is_no_target(tmp_path: Path, to: str) -> None:
    clone = tmp_path / "clone"
    (clone / ".git").mkdir(parents=True)
    (tmp_path / "outside").mkdir()
    (clone / "way").symlink_to(tmp_path / "outside" if to != "/" else "/")
    for path in ("way", "way/generated", "way/a/b"):
        with pytest.raises(publishing.GenerateError) as error:
            publish(version(0), clone / path)
        assert [d.code for d in error.value.diagnostics] == ["unsafe-path"]
    for path in (".git/hooks", ".git", "sub/.git/hooks"):
        with pytest.raises(publishing.GenerateError) as error:
            publish(version(0), clone / path)
        assert [d.code for d in error.value.diagnostics] == ["unsafe-path"]
    assert not list((tmp_path / "outside").iterdir())
    assert not list((clone / ".git").iterdir())
    assert sorted(os.listdir(clone)) == [".git", "way"]
