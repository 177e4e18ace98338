"""Which file a reference of a schema may lead to. Looks, and reads nothing.

A reference leads to a file in the folder of the main schema (or below it), or below a folder that `ref_roots` names for the
start of a URL. Whatever resolves to another place (`..`, an absolute path, `file://`, a symbolic link) is not followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from .diagnostics import Diagnostic, GenerateError
from .runtime.classes import dataclass
from .schema.uris import OWN

_ENDINGS: Final = ("", ".json", ".yaml")
OUTSIDE: Final = "references stay inside the folder of the schema and the folders in ref_roots"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a URI leads to no document: what a diagnostic at the reference should say."""

    code: str
    message: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class _Root:
    """URIs that start with `prefix` are files under `folder`; `real` is that folder without symbolic links."""

    prefix: str
    folder: Path
    real: Path


@dataclass(frozen=True, slots=True)
class Found:
    """A file that a URI leads to: `path` as the reference names it; `real` and its `root` without symbolic links."""

    path: Path
    root: Path
    real: Path


class Lookup:
    """The folders that references may lead into: `folder` for the schema's own, `ref_roots` for the starts of URLs.

    Raises GenerateError: `ref-roots` for a start that is no URL, `file-unreadable` for a folder that is none.
    """

    def __init__(self, folder: Path, ref_roots: Mapping[str, Path]) -> None:
        self._roots = [_root(OWN, folder), *(_root(_prefix(start), Path(at)) for start, at in ref_roots.items())]
        self._roots.sort(key=lambda root: len(root.prefix), reverse=True)

    def find(self, uri: str) -> Found | None:
        """The file of an absolute URI, None where there is none."""
        root, path = self._inside(uri) or (None, None)
        if root is None or path is None:
            return None
        for ending in _ENDINGS:
            candidate = path.with_name(path.name + ending)
            real = real_file(candidate)
            if real is not None and real.is_relative_to(root.real):
                return Found(candidate, root.real, real)
        return None

    def refusal(self, uri: str) -> Refusal:
        """Why `find` gave None: `ref-outside`, `ref-network` or `ref-missing`."""
        scheme = urlsplit(uri).scheme if "://" in uri or ":" in uri.partition("/")[0] else ""
        inside = self._inside(uri)
        if scheme == "file" or not scheme:
            return Refusal("ref-outside", f"the reference {_shown(uri)} names a path of this machine", OUTSIDE)
        if inside is None:
            hint = "name a folder that holds a copy in ref_roots; nothing is fetched"
            return Refusal("ref-network", f"the reference {_shown(uri)} leads to the network", hint)
        root, path = inside
        if path is None or self._escapes(root, path):
            return Refusal("ref-outside", f"the reference {_shown(uri)} leaves its folder", OUTSIDE)
        return Refusal("ref-missing", f"the reference {_shown(uri)} leads to no file: there is no {path.as_posix()}")

    def _inside(self, uri: str) -> tuple[_Root, Path | None] | None:
        """The root a URI belongs to, and the path there; None for the path where it would leave the root."""
        bare = uri.partition("#")[0].partition("?")[0]
        root = next((root for root in self._roots if bare.startswith(root.prefix)), None)
        if root is None and bare.startswith("http://"):
            # The same files are published under both; older schemas name the one, newer ones the other.
            return self._inside("https://" + bare.removeprefix("http://"))
        if root is None:
            return None
        rest = unquote(bare.removeprefix(root.prefix))
        parts = PurePosixPath(rest).parts
        unsafe = rest.startswith("/") or ".." in parts or any(c in rest for c in "\\\0:") or not parts
        return root, None if unsafe else root.folder.joinpath(*parts)

    @staticmethod
    def _escapes(root: _Root, path: Path) -> bool:
        reals = (real_file(path.with_name(path.name + ending)) for ending in _ENDINGS)
        return any(real is not None and not real.is_relative_to(root.real) for real in reals)


def _root(prefix: str, folder: Path) -> _Root:
    try:
        return _Root(prefix, folder, folder.resolve())
    except (OSError, RuntimeError, ValueError):
        raise _error("file-unreadable", "is no folder", folder.as_posix()) from None


def _prefix(start: str) -> str:
    """The start of a URL, with a slash at its end, so that `https://host/a` is no start of `https://host/abc`."""
    parts = urlsplit(start)
    if parts.scheme in ("", "file") or start.startswith(OWN) or not parts.netloc:
        message = f"{start!r} in ref_roots is no start of a URL"
        raise GenerateError([Diagnostic(code="ref-roots", message=message, hint="like 'https://example.com/schemas/'")])
    return start if start.endswith("/") else start + "/"


def real_file(path: Path) -> Path | None:
    """The path of a regular file without symbolic links, None where there is none."""
    try:
        real = path.resolve(strict=True)
        return real if real.is_file() else None
    except (OSError, RuntimeError, ValueError):
        return None


def _shown(uri: str) -> str:
    return repr(uri.removeprefix(OWN)) if len(uri) < 200 else repr(uri[:200] + "…")


def _error(code: str, message: str, file: str, hint: str | None = None) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=message, file=file, hint=hint)])
