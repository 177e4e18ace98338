"""The list of files that are ours: `.confwright.json` in every published directory.

It is committed with the files, so it holds only what follows from them: relative path -> SHA-256. It is read back as
untrusted text: a path in it that is not a plain relative one makes the whole manifest unusable.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import cast

from .diagnostics import Diagnostic, GenerateError
from .runtime.classes import dataclass, field

MANIFEST_NAME = ".confwright.json"
_VERSION = 1
_LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which files are ours, with their digests.

    `replacing` is there only while files are replaced one by one: what may still stand in their place.
    """

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    replacing: Mapping[str, str] = field(default_factory=dict[str, str])

    def paths(self) -> set[str]:
        """Every path that is ours, of before and after."""
        return {*self.files, *self.replacing}

    def owns(self, path: str, digest: str) -> bool:
        """Whether a file of ours at `path` has this content."""
        return digest in (self.files.get(path), self.replacing.get(path))


def digest_of(content: bytes) -> str:
    """The digest as it stands in a manifest."""
    return sha256(content).hexdigest()


def is_plain(path: str) -> bool:
    """Whether `path` is a relative POSIX path that stays where it starts, and means the same on every system."""
    inside = f"/{path}/"
    return not any(bad in inside for bad in ("//", "/./", "/../", "\\", "\0", ":", "\n", "\r"))


def encode(manifest: Manifest) -> bytes:
    """The text of a manifest: sorted, so that the same files give the same bytes."""
    data: dict[str, object] = {"version": _VERSION, "files": dict(sorted(manifest.files.items()))}
    if manifest.replacing:
        data["replacing"] = dict(sorted(manifest.replacing.items()))
    return (json.dumps(data, indent=1) + "\n").encode()


def read_manifest(folder: Path, name: str = MANIFEST_NAME) -> Manifest:
    """The manifest of `folder`; an empty one where there is none.

    Raises GenerateError (`bad-manifest`) for one that was not written by us, OSError where it cannot be read.
    """
    path = folder / name
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Manifest()
    return decode(content, path)


def decode(content: bytes, path: Path) -> Manifest:
    """Read the text of a manifest; `path` is only for the message. Raises GenerateError (`bad-manifest`)."""
    try:
        data = cast(object, json.loads(content)) if len(content) <= _LARGEST else None
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict):
        table = cast(dict[str, object], data)
        if table.get("version") == _VERSION and table.keys() <= {"version", "files", "replacing"}:
            files, replacing = _digests(table.get("files")), _digests(table.get("replacing", {}))
            if files is not None and replacing is not None:
                return Manifest(files, replacing)
    raise GenerateError(
        [
            Diagnostic(
                code="bad-manifest",
                message="this list of generated files is damaged, so it cannot be told which files may be replaced",
                file=str(path),
                hint="restore it from version control, or delete the generated files together with it",
            )
        ]
    )


def _digests(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    table = cast(dict[str, object], value)
    found = {path: digest for path, digest in table.items() if isinstance(digest, str) and is_plain(path)}
    return found if len(found) == len(table) else None
