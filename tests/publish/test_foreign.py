"""What stands in the way: one message, and what `force` does; line endings and merges are nobody's edits."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from pathlib import Path

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.base.mark import MARK
from confwright.publish.comparison import survey
from confwright.publish.manifest import MANIFEST_NAME, Manifest, decode, digest_of, encode
from confwright.publish.publishing import publish
from tests.publish.versions import NOTE, codes, contents, is_whole, version

SIXTY_FOUR = "0" * 64


def edit_all(target: Path) -> list[str]:
    edited = sorted(version(0))
    for path in edited:
        (target / path).write_text("edited\n")
    return edited


def test_many_are_one_message(target: Path, way: str) -> None:
    edited = edit_all(target)
    before = contents(target)
    with pytest.raises(GenerateError) as error:
        publish(version(1), target, forcing="do it")
    assert codes(error) == ["foreign-file"]
    (one,) = error.value.diagnostics
    assert one.message.startswith(f"{len(edited)} files would be replaced or deleted")
    assert all(path in one.message for path in edited[:3])
    assert one.message.endswith(f" and {len(edited) - 3} more")
    assert one.hint is not None
    assert one.hint.endswith(": do it")
    assert contents(target) == before


def test_force_tells_before_it_replaces(target: Path, way: str) -> None:
    edited = edit_all(target)
    (target / "app/only_odd.py").write_text("mine")
    told: list[str] = []

    def tell(paths: Collection[str]) -> None:
        told.extend(paths)
        assert (target / "app/only_odd.py").read_text() == "mine"

    publish(version(1), target, force=tell)
    assert told == sorted([*edited, "app/only_odd.py"])
    assert is_whole(target, version(1), {NOTE: "mine"})


def test_force_does_not_replace_what_is_no_file(target: Path, tmp_path: Path, way: str) -> None:
    (tmp_path / "precious").write_text("precious")
    (target / "app/m0.py").unlink()
    (target / "app/m0.py").symlink_to(tmp_path / "precious")
    with pytest.raises(GenerateError) as error:
        publish(version(1), target, force=lambda _: None)
    assert codes(error) == ["foreign-file"]
    assert (tmp_path / "precious").read_text() == "precious"


def test_force_forgives_a_damaged_manifest(target: Path, way: str) -> None:
    (target / MANIFEST_NAME).write_text("damaged")
    publish(version(1), target, force=lambda _: None)
    left = {path: text for path, text in version(0).items() if path not in version(1)}
    assert is_whole(target, version(1), {NOTE: "mine", **left}), "what no list names is not deleted"


@pytest.mark.parametrize("end", ["\r\n", "\n\n", ""])
def test_ends_of_lines_are_no_edit(target: Path, way: str, end: str) -> None:
    for path, text in version(0).items():
        inside = "\r\n" if end == "\r\n" else "\n"
        (target / path).write_bytes((inside.join(text.split("\n")[:-1]) + end).encode())
    assert not survey(version(0), target).differs
    assert survey(version(1), target).refusal(target) is None
    publish(version(0), target)
    assert is_whole(target, version(0), {NOTE: "mine"})
    for path in version(0):
        assert b"\r" not in (target / path).read_bytes()


def test_another_text_with_such_ends_is_an_edit(target: Path) -> None:
    (target / "app/m0.py").write_bytes(b"VERSION = 7\r\n")
    with pytest.raises(GenerateError):
        publish(version(1), target)


def merged(target: Path, path: str, text: str) -> None:
    """A file with lines of two sides, as Git leaves it, in a manifest with both."""
    (target / path).write_text(text)
    lines = (target / MANIFEST_NAME).read_text()
    (target / MANIFEST_NAME).write_text(lines.removesuffix("}\n") + f',"{path}": "{SIXTY_FOUR}"\n}}\n')


def test_a_merged_file_is_ours(target: Path, way: str) -> None:
    merged(target, "app/m0.py", f"# {MARK}\nVERSION = 3\n")
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine"})


@pytest.mark.parametrize("text", ["VERSION = 3\n", "#" * 1000 + f"# {MARK}\n"])
def test_a_merged_file_without_the_mark_is_not(target: Path, text: str) -> None:
    merged(target, "app/m0.py", text)
    with pytest.raises(GenerateError):
        publish(version(1), target)


def test_the_mark_alone_is_not_enough(target: Path) -> None:
    (target / "app/m0.py").write_text(f"# {MARK}\nVERSION = 3\n")
    with pytest.raises(GenerateError, match="was edited by hand"):
        publish(version(1), target)


def test_the_first_version_of_the_manifest_is_read(target: Path) -> None:
    files = ",\n".join(f'  "{path}": "{digest_of(text.encode())}"' for path, text in version(0).items())
    (target / MANIFEST_NAME).write_text(f'{{\n "version": 1,\n "files": {{\n{files}\n }}\n}}\n')
    publish(version(1), target)
    assert is_whole(target, version(1), {NOTE: "mine"})


def test_the_first_version_with_what_is_being_replaced(tmp_path: Path) -> None:
    text = f'{{\n "version": 1,\n "files": {{\n  "a": "{"1" * 64}"\n }},\n "replacing": {{\n  "a": "{"2" * 64}",\n  "b": "{"3" * 64}"\n }}\n}}\n'
    found = decode(text.encode(), tmp_path)
    assert found == Manifest({"a": "1" * 64}, {"a": "2" * 64, "b": "3" * 64})
    assert decode(encode(found), tmp_path) == found


def test_a_line_for_each_file(tmp_path: Path) -> None:
    """No line says anything of another file: neither does the last one."""
    paths = ["z.py", "a/b.py", 'quo"te.py', "a.py"]
    lines = [encode(Manifest(dict.fromkeys(paths[:n], SIXTY_FOUR))).decode().splitlines() for n in range(1, 5)]
    for fewer, more in pairwise(lines):
        assert set(fewer) < set(more)
        assert len(more) == len(fewer) + 1
    assert set(decode("\n".join(lines[-1]).encode(), tmp_path).files) == set(paths)


def test_both_sides_of_a_conflict_count(tmp_path: Path) -> None:
    one, other = f',"a.py": "{"1" * 64}"', f',"a.py": "{"2" * 64}"'
    text = f'{{"version": 2\n<<<<<<< HEAD\n{one}\n||||||| base\n,"b.py": "{"3" * 64}"\n=======\n{other}\n>>>>>>> other\n}}\n'
    found = decode(text.encode(), tmp_path)
    assert found.merged == {"a.py"}
    assert set(found.files) == {"a.py", "b.py"}


def test_a_large_damaged_manifest_ends_soon(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(b'{"version": 2\n' + b',"' + b"\\a" * 4_000_000)
    assert (tmp_path / MANIFEST_NAME).stat().st_size > 8_000_000
    with pytest.raises(GenerateError):
        publish({}, tmp_path)
