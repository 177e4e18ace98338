"""How a directory differs from the files that it should hold: what `publish` acts on and `generate --check` reports."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.mark import MARK
from ..base.reading import TooLargeError, file_bytes
from ..base.said import Ours, as_count, as_name, own
from ..runtime import dataclass, field
from .manifest import MANIFEST_NAME, Manifest, read_manifest

_SHOWN = 3
_CONFLICT = re.compile(rb"^(?:<{7} |>{7} )", re.MULTILINE)
_MARKS = (MARK.encode(), b"\nx-provenance:")
"""Of generated code, and of schemas that an importer wrote."""
_BEGINNING = 500
"""The mark is among the first characters, below the first conflict marker at most."""


@dataclass(frozen=True, slots=True)
class Survey:
    """How a directory differs from the files it should hold.

    `endings`: files with the right content but for the ends of lines. `foreign`: for each file that prevents writing
    what it is; `forced` ones are replaced nevertheless.
    """

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    stale: tuple[str, ...]
    unchanged: tuple[str, ...]
    endings: tuple[str, ...]
    foreign: Mapping[str, Ours]
    manifest: Manifest
    forced: tuple[str, ...] = field(default=())

    @property
    def replaced(self) -> tuple[str, ...]:
        """The files in whose place another one is put."""
        return (*self.changed, *self.endings)

    @property
    def differs(self) -> bool:
        """Whether a file has other content than it should have."""
        return bool(self.missing or self.changed or self.stale)

    def refusal(self, target: Path, forcing: Ours = "") -> Diagnostic | None:
        """What prevents writing, as one message; None if nothing does. `forcing`: the command that replaces it."""
        if not self.foreign:
            return None
        paths = list(self.foreign)
        if len(paths) == 1:
            (why,) = self.foreign.values()
            fate = "it would be deleted" if paths[0] in self.stale else "a generated file would take its place"
            file, message, what = target / paths[0], f"{why}, and {fate}", "the file"
        else:
            shown = ", ".join(f"{as_name(path)} ({self.foreign[path]})" for path in paths[:_SHOWN])
            more = f" and {as_count(len(paths) - _SHOWN)} more" if len(paths) > _SHOWN else ""
            file, what = target, "the files"
            message = f"{as_count(len(paths))} files would be replaced or deleted that Confwright did not write so: {shown}{more}"
        hint = f"keep your text elsewhere and delete {what}, then try again"
        hint = f"keep your text elsewhere, then replace {what}: {forcing}" if forcing else hint
        return Diagnostic(code="foreign-file", message=own(message), file=str(file), hint=own(hint))


def survey(
    files: Mapping[str, str | bytes], target: Path, *, manifest_name: str = MANIFEST_NAME, force: bool = False
) -> Survey:
    """Compare `target` with `files`; reads only.

    With `force`, foreign files are to be replaced, and a damaged manifest names none; a directory, a link or anything else but a
    plain file stays foreign. Raises GenerateError (`bad-manifest`), and OSError where the directory cannot be read.
    """
    manifest = _manifest(target, manifest_name, forgiving=force)
    missing: list[str] = []
    changed: list[str] = []
    stale: list[str] = []
    unchanged: list[str] = []
    endings: list[str] = []
    forced: list[str] = []
    foreign: dict[str, Ours] = {}
    links: dict[str, bool] = {}
    for path in sorted({*files, *manifest.paths()}):
        current = _current(os.fspath(target), path, links)
        text = files.get(path)
        wanted = text.encode() if isinstance(text, str) else text
        if current is None:
            if wanted is not None:
                missing.append(path)
        elif current == wanted:
            unchanged.append(path)
        elif wanted is not None and isinstance(current, bytes) and _lines(current) == _lines(wanted):
            endings.append(path)
        else:
            why = current if isinstance(current, str) else _whose(path, current, manifest)
            if why is not None and isinstance(current, bytes) and force:
                forced.append(path)
            elif why is not None:
                foreign[path] = why
            (stale if wanted is None else changed).append(path)
    return Survey(
        tuple(missing), tuple(changed), tuple(stale), tuple(unchanged), tuple(endings), foreign, manifest, tuple(forced)
    )  # fmt: skip


def _manifest(target: Path, name: str, *, forgiving: bool) -> Manifest:
    try:
        return read_manifest(target, name)
    except GenerateError:
        if forgiving and (target / name).is_file():
            return Manifest()
        raise


def _lines(content: bytes) -> bytes:
    """The content without what Git, Windows and editors do to ends of lines and of files."""
    return content.replace(b"\r\n", b"\n").rstrip(b"\n")


def _whose(path: str, content: bytes, manifest: Manifest) -> Ours | None:
    """Why a file is not ours; None where it is.

    A file of ours is in the state of a merge where Git says so, in it or in the manifest: both sides are generated.
    """
    if manifest.owns(path, content):
        return None
    if path not in manifest.paths():
        return "was not written by Confwright"
    is_marked = any(mark in content[:_BEGINNING] for mark in _MARKS)
    if is_marked and (path in manifest.merged or _CONFLICT.search(content)):
        return None
    return "was edited by hand"


def _current(target: str, path: str, links: dict[str, bool]) -> bytes | Ours | None:
    """The content of the file at `path`; a str with the reason if it is not a plain file; None if nothing is there.

    `links` remembers which folders on the way are symbolic links. Plain strings: this runs for each file of a project.
    """
    place = f"{target}/{path}"
    at = place.find("/", len(target) + 1)
    while at != -1:
        parent = place[:at]
        if parent not in links:
            links[parent] = os.path.islink(parent)  # noqa: PTH114 - see above
        if links[parent]:
            return f"is behind the symbolic link {as_name(parent)}"
        at = place.find("/", at + 1)
    try:
        mode = os.lstat(place).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if stat.S_ISREG(mode):
        try:
            return file_bytes(place)
        except TooLargeError:
            return "is larger than any generated file"
    if stat.S_ISDIR(mode):
        return "is a directory"
    return "is a symbolic link" if stat.S_ISLNK(mode) else "is not a plain file"
