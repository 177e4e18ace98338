"""What mypy remembers never makes an error that is not there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.publish.mypy_cache import held
from confwright.publish.verify import verify

_OLD = {
    "__init__.py": "",
    "base/__init__.py": "",
    "base/a.py": "class Old: ...\n",
    "app/__init__.py": "from ..base.a import Old as Old\n",
}
_NEW = {name: text.replace("Old", "New") for name, text in _OLD.items()}


def test_a_folder_is_held_by_one_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONFWRIGHT_CACHE", str(tmp_path / "cache"))
    with held() as one, held() as other:
        assert one != other
    with held() as again:
        assert again == one


def test_there_is_always_one_to_run_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").touch()
    monkeypatch.setenv("CONFWRIGHT_CACHE", str(tmp_path / "cache"))
    with held() as folder:
        assert folder == Path(os.devnull)


@pytest.mark.skipif(os.name == "nt", reason="the parts of two caches are put together by name")
def test_a_damaged_cache_makes_no_error(tmp_path: Path) -> None:
    """The cache of other files under the names of these, as two runs at once leave it, must not decide."""
    old, mixed = tmp_path / "old", tmp_path / "mixed"
    verify(_OLD, old)
    shutil.copytree(old, mixed)
    for file in mixed.rglob("cache.*.db"):
        file.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    verify(_NEW, mixed)
    with pytest.raises(GenerateError) as caught:
        verify({**_NEW, "app/__init__.py": "x: int = 'text'\n"}, mixed)
    (found,) = caught.value.diagnostics
    assert (found.code, found.file, found.line) == ("mypy", "app/__init__.py", 1)
