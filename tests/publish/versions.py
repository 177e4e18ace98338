"""What the tests of publishing publish, and how they look at it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.publish.directory_exchange import NotPossibleError
from confwright.publish.manifest import MANIFEST_NAME, read_manifest

NOTE = "mine/note.txt"


def version(number: int) -> dict[str, str]:
    """A package whose modules must all be of one version; an odd one has modules that an even one has not."""
    names = [f"m{i}" for i in range(6)] + (["only_odd"] if number % 2 else ["sub/only_even"])
    files = {f"app/{name}.py": f"VERSION = {number}\n" for name in names}
    files["app/__init__.py"] = "".join(f"from . import m{i}\nassert m{i}.VERSION == {number}\n" for i in range(6))
    return files


def contents(folder: Path) -> dict[str, str]:
    """Every file of `folder`, without byte code."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }


def is_whole(target: Path, files: Mapping[str, str], extra: Mapping[str, str]) -> bool:
    found = contents(target)
    found.pop(MANIFEST_NAME)
    return found == {**files, **extra} and set(read_manifest(target).files) == set(files)


def codes(error: pytest.ExceptionInfo[GenerateError]) -> list[str]:
    return [d.code for d in error.value.diagnostics]


def no_exchange(first: Path, second: Path) -> None:
    """A file system that cannot exchange two directories."""
    raise NotPossibleError("not here")
