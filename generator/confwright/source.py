"""Reads schema files, and finds the files that they refer to.

Nothing is ever fetched. A reference leads to a file in the folder of the main schema (or below it), or below a folder
that `ref_roots` names for the start of a URL. Whatever resolves to another place (`..`, an absolute path, `file://`, a
symbolic link) is not followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from .diagnostics import Diagnostic, GenerateError
from .runtime.problems import ConfigError
from .runtime.yaml_text import DEFAULT_LIMITS, TEXT_LIMITS, Document, Limits, read_text
from .schema.uris import OWN

_ENDINGS: Final = ("", ".json", ".yaml")
_OUTSIDE: Final = "references stay inside the folder of the schema and the folders in ref_roots"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLimits:
    """What the schema files of one package may cost.

    `text`: each file; `files`: how many; `definitions`: schemas inside schemas, in all; `expansion`: schemas that one stands
    for at one place, references and choices followed. The largest of SchemaStore's has 9,000 and 800.
    """

    text: Limits = DEFAULT_LIMITS
    files: int = 1000
    definitions: int = 500_000
    expansion: int = 10_000

    @staticmethod
    def of(settings: Mapping[str, int]) -> SourceLimits:
        """The limits with those of the settings in place of the defaults."""
        text = {name: limit for name, limit in settings.items() if name in TEXT_LIMITS}
        rest = {name: limit for name, limit in settings.items() if name not in TEXT_LIMITS}
        return SourceLimits(text=Limits(**text), **rest)

    def changed(self) -> tuple[tuple[str, int], ...]:
        """The limits of text that are not the defaults, by name."""
        limits = [(name, getattr(self.text, name), getattr(DEFAULT_LIMITS, name)) for name in TEXT_LIMITS]
        return tuple((name, limit) for name, limit, usual in limits if limit != usual)


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A schema file. `name` is its path as the user would write it, `uri` what references to it resolve to."""

    path: Path
    name: str
    uri: str
    data: Any
    digest: str
    text: Document

    def locate(self, tokens: Sequence[str | int], key: bool = False) -> tuple[int, int] | None:
        """Line and column, from 1, of the value (or its key) at the tokens of a JSON pointer."""
        return self.text.locate(tokens, key)


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


def read_schema_file(path: Path, root: Path, *, uri: str | None = None, limits: Limits | None = None) -> SourceDocument:
    """Read one file of YAML 1.2 or JSON. It must be a regular file under `root` when all symbolic links are followed.

    Raises GenerateError: `ref-outside`, `file-unreadable`, or the codes of `read_text`, with file, line and column.
    """
    name, limits = path.as_posix(), limits or DEFAULT_LIMITS
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root.resolve(strict=True)):
            raise _error("ref-outside", f"lies outside of the folder {root.as_posix()}", name, _OUTSIDE)
        # A pipe would make us wait for ever, a device never end.
        if not real.is_file():
            raise _error("file-unreadable", "is not a regular file", name)
        with real.open("rb") as file:
            # A character has four bytes at most; the reader counts the characters.
            content = file.read(4 * limits.size + 1)
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the path is not one that can be read"
        raise _error("file-unreadable", f"cannot be read: {reason}", name) from None
    try:
        text = read_text(content, limits=limits)
    except ConfigError as error:
        raise GenerateError(
            Diagnostic(code=p.code, message=p.message, file=name, line=p.line, column=p.column, hint=p.hint)
            for p in error.problems
        ) from None
    return SourceDocument(real, name, uri or OWN + path.name, text.data, sha256(content).hexdigest(), text)


def collect(
    schema: Path, ref_roots: Mapping[str, Path] | None = None, *, limits: SourceLimits | None = None
) -> SourceSet:
    """The main schema, and the others when they are asked for.

    `ref_roots` maps the start of a URL to the folder that holds its files; the longest start wins.
    Raises GenerateError: `ref-roots` for a start that is no URL, and what `read_schema_file` raises.
    """
    limits = limits or SourceLimits()
    # The user named the main file: that one may be a symbolic link.
    root = (_real(schema) or schema).parent
    main = read_schema_file(schema, root, uri=OWN + schema.name, limits=limits.text)
    return SourceSet(main, schema.parent, ref_roots or {}, limits)


class SourceSet:
    """The documents of one package: `main`, and those below `folder`. Each file is read once, however many URIs lead to it."""

    def __init__(self, main: SourceDocument, folder: Path, ref_roots: Mapping[str, Path], limits: SourceLimits) -> None:
        self._limits = limits
        self._roots = [_root(OWN, folder), *(_root(_prefix(start), Path(at)) for start, at in ref_roots.items())]
        self._roots.sort(key=lambda root: len(root.prefix), reverse=True)
        self.main = main
        self._documents: dict[Path, SourceDocument] = {self.main.path: self.main}

    def fetch(self, uri: str) -> SourceDocument | None:
        """The document with an absolute URI, None where it is not at hand (`refusal` says why).

        Raises GenerateError for a file that is there and cannot be read as a schema.
        """
        found = self._find(uri)
        if found is None:
            return None
        path, root, real = found
        document = self._documents.get(real)
        if document is None:
            if len(self._documents) >= self._limits.files:
                raise _error("limit-files", f"more than {self._limits.files} schema files", path.as_posix())
            document = self._documents[real] = self._read(path, root.real, uri.partition("#")[0])
        return document

    def refusal(self, uri: str) -> Refusal:
        """Why `fetch` gave None: `ref-outside`, `ref-network` or `ref-missing`."""
        scheme = urlsplit(uri).scheme if "://" in uri or ":" in uri.partition("/")[0] else ""
        inside = self._inside(uri)
        if scheme == "file" or not scheme:
            return Refusal("ref-outside", f"the reference {_shown(uri)} names a path of this machine", _OUTSIDE)
        if inside is None:
            hint = "name a folder that holds a copy in ref_roots; nothing is fetched"
            return Refusal("ref-network", f"the reference {_shown(uri)} leads to the network", hint)
        root, path = inside
        if path is None or self._escapes(root, path):
            return Refusal("ref-outside", f"the reference {_shown(uri)} leaves its folder", _OUTSIDE)
        return Refusal("ref-missing", f"the reference {_shown(uri)} leads to no file: there is no {path.as_posix()}")

    def _read(self, path: Path, root: Path, uri: str) -> SourceDocument:
        return read_schema_file(path, root, uri=uri, limits=self._limits.text)

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

    def _find(self, uri: str) -> tuple[Path, _Root, Path] | None:
        """The file of a URI: its path, its root, and its real path."""
        root, path = self._inside(uri) or (None, None)
        if root is None or path is None:
            return None
        for ending in _ENDINGS:
            candidate = path.with_name(path.name + ending)
            real = _real(candidate)
            if real is not None and real.is_relative_to(root.real):
                return candidate, root, real
        return None

    @staticmethod
    def _escapes(root: _Root, path: Path) -> bool:
        reals = (_real(path.with_name(path.name + ending)) for ending in _ENDINGS)
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


def _real(path: Path) -> Path | None:
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
