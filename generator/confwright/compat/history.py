"""Takes the files of a commit out of git, into a folder of their own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..base.reading import LARGEST, file_bytes
from ..base.repository import FILE, LINK, checked, entries, git, git_error, top_of
from ..base.said import as_name
from ..base.writing import write_tree


def extract(reference: str, folder: Path, into: Path) -> None:
    """Write the files of the repository around `folder`, as they were at `reference`, below `into`. Raises ProjectError.

    No symbolic link is created: it is replaced by the files of the commit that it leads to. Files that are too large to be read
    are left out, and so are other repositories (submodules).
    """
    top = top_of(folder)
    # Through files: a repository may hold more than the memory does.
    with tempfile.TemporaryFile() as listed, tempfile.TemporaryFile() as wanted, tempfile.TemporaryFile() as content:
        names = ("ls-tree", "-r", "-z", "-l", "--full-tree", "--end-of-options", f"{reference}^{{commit}}")
        checked(git(top, *names, out=listed), reference)
        listed.seek(0)
        found = list(_files(listed.read()))
        wanted.writelines(f"{name}\n".encode() for _, name, _ in found)
        wanted.seek(0)
        checked(git(top, "cat-file", "--batch", given=wanted, out=content), reference)
        content.seek(0)
        links: dict[str, str] = {}
        for mode, name, path in found:
            head = content.readline().split()
            if len(head) != 3 or head[0].decode() != name:
                raise git_error(
                    f"{as_name(reference)} cannot be extracted from git: {as_name(path)} was never fetched",
                    "fetch all of the history",
                )
            data = content.read(int(head[2]))
            content.read(1)
            if mode == LINK:
                links[path] = os.path.normpath(PurePosixPath(path).parent / data.decode("utf-8", "surrogateescape"))
            else:
                write_tree(into, {path: data})
        files = [path for mode, _, path in found if mode != LINK]
    for link, target in links.items():
        for path in files:
            if path == target or path.startswith(f"{target}/"):
                write_tree(into, {link + path.removeprefix(target): file_bytes(into / path)})


def _files(listed: bytes) -> Iterator[tuple[str, str, str]]:
    """Modes, objects and paths of the files and symbolic links of a commit."""
    for mode, name, path, size in entries(listed):
        if mode in (*FILE, LINK) and not size.isdecimal():
            raise git_error(f"{as_name(path)} of that commit was never fetched", "fetch all of the history")
        if mode in (*FILE, LINK) and int(size) <= LARGEST:
            yield mode, name, path
