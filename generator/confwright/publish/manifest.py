"""The list of files that are ours: `.confwright.json` in every published directory.

It is committed with the files, so it holds only what follows from them: relative path -> SHA-256, one file a line, each line whole
in itself. So Git merges it line by line, and with both lines where two branches changed the same file (`merge=union` in the
`.gitattributes` beside it, or conflict markers): then the file was merged too, and has the content of neither. It is read
back as untrusted text: a path in it that is not a plain relative one makes the whole manifest unusable.
"""

from __future__ import annotations

import errno
import json
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import cast

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import file_bytes
from ..base.said import own
from ..runtime import dataclass, field

MANIFEST_NAME = ".confwright.json"
_VERSION = 2
_LARGEST = 16 * 1024 * 1024
_REPLACING = "replacing:"

# The first version was an object of objects, which projects that were generated before still have.
_FRAME = re.compile(r"[\s{},]*(?:\"(?:version|files|replacing)\"\s*:\s*(?:[12]|\{)[\s{},]*)?")
_VERSIONS = re.compile(r"[\s{,]*\"version\"\s*:\s*[12]\s*,?\s*")
_ENTRY = re.compile(r"[\s{,]*(\"(?:[^\"\\]|\\.)*\")\s*:\s*\"([0-9a-f]{64})\"[\s},]*")
_MARKER = re.compile(r"(?:<{7}|\|{7}|={7}|>{7})(?: .*)?")


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which files are ours, with their digests.

    `replacing` is set only while files are replaced one by one: what may still be in their place. `merged`: the files that
    two branches have changed, whose digest is not written yet.
    """

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    replacing: Mapping[str, str] = field(default_factory=dict[str, str])
    merged: frozenset[str] = frozenset()

    def paths(self) -> set[str]:
        """Every path that is ours, of before and after."""
        return {*self.files, *self.replacing}

    def owns(self, path: str, content: bytes) -> bool:
        """Whether a file of ours at `path` has this content; line endings and the end of the last line may be an editor's."""
        ours = self.files.get(path), self.replacing.get(path)
        if digest_of(content) in ours:
            return True
        plain = content.replace(b"\r\n", b"\n").rstrip(b"\n")
        return any(digest_of(plain + end) in ours for end in (b"\n", b""))


def digest_of(content: bytes) -> str:
    """The digest as a manifest has it."""
    return sha256(content).hexdigest()


def is_plain(path: str) -> bool:
    """Whether `path` is a relative POSIX path that stays where it starts, out of Git's own folder, the same everywhere."""
    inside = f"/{path.casefold()}/"
    return not any(bad in inside for bad in ("//", "/./", "/../", "/.git/", "\\", "\0", ":", "\n", "\r"))


def encode(manifest: Manifest) -> bytes:
    """The text of a manifest: sorted, so that the same files give the same bytes. It is JSON."""
    entries = dict(sorted(manifest.files.items()))
    entries |= {_REPLACING + path: digest for path, digest in sorted(manifest.replacing.items())}
    # The comma comes first, so that no line changes when another one comes after it.
    lines = [f",{json.dumps(path)}: {json.dumps(digest)}\n" for path, digest in entries.items()]
    return "".join([f'{{"version": {_VERSION}\n', *lines, "}\n"]).encode()


def read_manifest(folder: Path, name: str = MANIFEST_NAME) -> Manifest:
    """The manifest of `folder`; empty if there is no file.

    Raises GenerateError (`bad-manifest`) for one that was not written by us, OSError where it cannot be read.
    """
    path = folder / name
    try:
        content = file_bytes(path, _LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EFBIG, errno.EISDIR):
            raise
        content = b""  # no file of ours: a link to a device, a pipe, a folder, or far too large
    return decode(content, path)


def decode(content: bytes, path: Path) -> Manifest:
    """Read the text of a manifest; `path` is only for the message. Raises GenerateError (`bad-manifest`)."""
    try:
        return _decoded(content.decode() if len(content) <= _LARGEST else "")
    except ValueError:
        message = "this list of generated files is damaged, so Confwright does not know which files it may replace"
        hint = "restore it from version control; for generated packages, confwright generate --force writes all anew"
        raise GenerateError(
            [Diagnostic(code="bad-manifest", message=own(message), file=str(path), hint=own(hint))]
        ) from None


def _decoded(text: str) -> Manifest:
    """Raises ValueError for what is not a manifest."""
    files: dict[str, str] = {}
    replacing: dict[str, str] = {}
    merged: set[str] = set()
    for path, digest in _entries(text):
        bare = path.removeprefix(_REPLACING)
        known = files if bare == path else replacing
        if not is_plain(bare):
            raise ValueError(path)
        if known.setdefault(bare, digest) != digest:
            merged.add(bare)
    return Manifest(files, replacing, frozenset(merged))


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """The lines of a manifest, those of both sides where a merge left its markers. Raises ValueError."""
    is_ours, is_replacing = False, False
    for line in text.split("\n"):
        line = line.rstrip("\r")
        found = _ENTRY.fullmatch(line)
        if found is not None:
            path = cast(str, json.loads(found[1]))
            yield f"{_REPLACING}{path}" if is_replacing else path, found[2]
        elif _VERSIONS.fullmatch(line):
            is_ours = True
        elif _FRAME.fullmatch(line):
            is_replacing = '"replacing"' in line or (is_replacing and '"files"' not in line)
        elif not _MARKER.fullmatch(line):
            raise ValueError(line)
    if not is_ours:
        raise ValueError("no version")
