"""How a directory differs from the files that it should hold: what `publish` acts on and `generate --check` reports."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from .diagnostics import Diagnostic
from .manifest import MANIFEST_NAME, Manifest, digest_of, read_manifest
from .runtime.classes import dataclass


@dataclass(frozen=True, slots=True)
class Survey:
    """How a directory differs from the files it should hold; `foreign` says what stands in the way of writing them."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    stale: tuple[str, ...]
    unchanged: tuple[str, ...]
    foreign: tuple[Diagnostic, ...]
    manifest: Manifest

    @property
    def differs(self) -> bool:
        """Whether a publish would write or delete a file."""
        return bool(self.missing or self.changed or self.stale)


def survey(files: Mapping[str, str | bytes], target: Path, *, manifest_name: str = MANIFEST_NAME) -> Survey:
    """Compare `target` with `files`; reads only.

    Raises GenerateError (`bad-manifest`), and OSError where the directory cannot be read.
    """
    manifest = read_manifest(target, manifest_name)
    missing: list[str] = []
    changed: list[str] = []
    stale: list[str] = []
    unchanged: list[str] = []
    foreign: list[Diagnostic] = []
    links: dict[str, bool] = {}
    for path in sorted({*files, *manifest.paths()}):
        standing = _standing(os.fspath(target), path, links)
        text = files.get(path)
        wanted = text.encode() if isinstance(text, str) else text
        if standing is None:
            if wanted is not None:
                missing.append(path)
        elif standing == wanted:
            unchanged.append(path)
        else:
            why = standing if isinstance(standing, str) else None
            if why is None and not manifest.owns(path, digest_of(cast(bytes, standing))):
                why = "was edited by hand" if path in manifest.paths() else "was not written by Confwright"
            if why is not None:
                fate = "it would be deleted" if wanted is None else "a generated file would take its place"
                foreign.append(_foreign(target / path, f"{why}, and {fate}"))
            (stale if wanted is None else changed).append(path)
    return Survey(tuple(missing), tuple(changed), tuple(stale), tuple(unchanged), tuple(foreign), manifest)


def _standing(target: str, path: str, links: dict[str, bool]) -> bytes | str | None:
    """The content that stands at `path`; a str says why it is not a plain file; None: nothing is there.

    `links` remembers which folders on the way are symbolic links. Plain strings: this is done for each file of a project.
    """
    place = f"{target}/{path}"
    at = place.find("/", len(target) + 1)
    while at != -1:
        parent = place[:at]
        if parent not in links:
            links[parent] = os.path.islink(parent)  # noqa: PTH114 - see above
        if links[parent]:
            return f"is behind the symbolic link {parent}"
        at = place.find("/", at + 1)
    try:
        mode = os.lstat(place).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISREG(mode):
        with open(place, "rb") as file:
            return file.read()
    if stat.S_ISDIR(mode):
        return "is a directory"
    return "is a symbolic link" if stat.S_ISLNK(mode) else "is not a plain file"


def _foreign(path: Path, message: str) -> Diagnostic:
    return Diagnostic(
        code="foreign-file",
        message=message,
        file=str(path),
        hint="keep your text elsewhere and delete the file, then generate again",
    )
