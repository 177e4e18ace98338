"""Which file a reference of a schema may lead to.

A reference leads to a file in the folder of the main schema (or below it), or below a folder that `ref_roots` names for the
start of a URL: by its path, or by the `$id` that the file gives itself (own_ids.py). Whatever resolves to another place (`..`,
an absolute path, `file://`, a symbolic link) is not followed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import quote, unquote

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.reading import note
from ...base.said import Ours, as_name, as_names, as_path, own, own_or_none
from ...runtime import dataclass
from ..schema.uris import OWN, parts_of
from .own_ids import OwnIds, Searched

_ENDINGS: Final = ("", ".json", ".yaml")
OUTSIDE: Final = (
    "references stay inside the folder of the schema, or `root` in the settings, and the folders in ref_roots"
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a URI leads to no document: what a diagnostic at the reference should say."""

    code: str
    message: Ours
    hint: Ours | None = None


@dataclass(frozen=True, slots=True)
class _Root:
    """URIs that start with `prefix` are files under `folder`; `real` is that folder without symbolic links."""

    prefix: str
    folder: Path
    real: Path


@dataclass(frozen=True, slots=True)
class ReferencedFile:
    """A file that a URI leads to: `path` as the reference names it; `real` and its `root` without symbolic links.

    `uri` is its address: the one that was asked for, or the path of the file if its `$id` was.
    """

    path: Path
    root: Path
    real: Path
    uri: str


class Lookup:
    """The folders that references may lead into: `folder` for the schema's own, `ref_roots` for the starts of URLs.

    Raises GenerateError: `ref-roots` for a start that is not a URL, `file-unreadable` for a path that is not a folder.
    """

    def __init__(self, folder: Path, ref_roots: Mapping[str, Path]) -> None:
        self._roots = [_root(OWN, folder), *(_root(_prefix(start), Path(at)) for start, at in ref_roots.items())]
        self._roots.sort(key=lambda root: len(root.prefix), reverse=True)
        self._ids = OwnIds(Searched(root.prefix, root.folder) for root in self._roots)

    def find(self, uri: str) -> ReferencedFile | None:
        """The file of an absolute URI, None where there is none."""
        root, path = self._inside(uri) or (None, None)
        if root is not None and path is not None:
            for ending in _ENDINGS:
                candidate = path.with_name(path.name + ending)
                note(candidate)  # a file that is not there yet, or a link that leads elsewhere tomorrow
                real = real_file(candidate)
                if real is not None and real.is_relative_to(root.real):
                    return ReferencedFile(candidate, root.real, real, uri.partition("#")[0])
        if self._is_path(uri):
            return None
        found = {one.real: one for one in self._with_id(uri)}
        return next(iter(found.values())) if len(found) == 1 else None

    def _with_id(self, uri: str) -> Iterator[ReferencedFile]:
        for path in self._ids.find(uri):
            real = real_file(path)
            root = next((root for root in self._roots if path.is_relative_to(root.folder)), None)
            if real is not None and root is not None and real.is_relative_to(root.real):
                address = root.prefix + quote(path.relative_to(root.folder).as_posix())
                yield ReferencedFile(path, root.real, real, address)

    @staticmethod
    def _is_path(uri: str) -> bool:
        """Whether a URI names a path of this machine, or leaves its folder: nothing is looked for then."""
        rest = unquote(uri.partition("#")[0].removeprefix(OWN))
        return uri.startswith("file:") or (uri.startswith(OWN) and (".." in rest.split("/") or rest.startswith("/")))

    def refusal(self, uri: str) -> Refusal:
        """Why `find` gave None: `ref-outside`, `ref-network` or `ref-missing`."""
        scheme = parts_of(uri).scheme if "://" in uri or ":" in uri.partition("/")[0] else ""
        inside = self._inside(uri)
        if scheme == "file" or not scheme:
            return Refusal("ref-outside", f"the reference {_shown(uri)} names a path of this machine", OUTSIDE)
        twice = sorted({one.path.as_posix() for one in self._with_id(uri)}) if not self._is_path(uri) else []
        if len(twice) > 1:
            hint = "give each file an `$id` of its own"
            return Refusal("ref-missing", f"several files have the `$id` {_shown(uri)}: {as_names(twice[:3])}", hint)
        if inside is None:
            hint = "name a folder that holds a copy in ref_roots (`confwright vendor` makes one); nothing is fetched"
            return Refusal("ref-network", f"the reference {_shown(uri)} leads to the network", hint)
        root, path = inside
        if path is None or self._escapes(root, path):
            return Refusal("ref-outside", f"the reference {_shown(uri)} leaves its folder", OUTSIDE)
        return Refusal("ref-missing", f"the reference {_shown(uri)} leads to no file: there is no {as_path(path)}")

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
        raise _error("file-unreadable", "is not a folder", folder.as_posix()) from None


def _prefix(start: str) -> str:
    """The start of a URL, with a slash at its end, so that `https://host/a` is not a start of `https://host/abc`."""
    parts = parts_of(start)
    if parts.scheme in ("", "file") or start.startswith(OWN) or not parts.netloc:
        message = f"{as_name(start)!r} in ref_roots is not a start of a URL"
        raise GenerateError(
            [Diagnostic(code="ref-roots", message=own(message), hint=own("like 'https://example.com/schemas/'"))]
        )
    return start if start.endswith("/") else start + "/"


def real_file(path: Path) -> Path | None:
    """The path of a regular file without symbolic links, None where there is none."""
    try:
        real = path.resolve(strict=True)
        return real if real.is_file() else None
    except (OSError, RuntimeError, ValueError):
        return None


def _shown(uri: str) -> Ours:
    return as_name(repr(uri.removeprefix(OWN)) if len(uri) < 200 else repr(uri[:200] + "…"))


def _error(code: str, message: Ours, file: str, hint: Ours | None = None) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=own(message), file=file, hint=own_or_none(hint))])
