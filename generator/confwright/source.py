"""Reads schema files, and the files that they refer to (lookup.py finds them). Nothing is ever fetched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from .diagnostics import Diagnostic, GenerateError
from .lookup import OUTSIDE, Lookup, Refusal, real_file
from .runtime.classes import dataclass
from .runtime.problems import ConfigError
from .runtime.yaml_text import DEFAULT_LIMITS, TEXT_LIMITS, Document, Limits, read_text
from .schema.uris import OWN


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


def read_schema_file(path: Path, root: Path, *, uri: str | None = None, limits: Limits | None = None) -> SourceDocument:
    """Read one file of YAML 1.2 or JSON. It must be a regular file under `root` when all symbolic links are followed.

    Raises GenerateError: `ref-outside`, `file-unreadable`, or the codes of `read_text`, with file, line and column.
    """
    name, limits = path.as_posix(), limits or DEFAULT_LIMITS
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root.resolve(strict=True)):
            raise _error("ref-outside", f"lies outside of the folder {root.as_posix()}", name, OUTSIDE)
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
    root = (real_file(schema) or schema).parent
    main = read_schema_file(schema, root, uri=OWN + schema.name, limits=limits.text)
    return SourceSet(main, schema.parent, ref_roots or {}, limits)


class SourceSet:
    """The documents of one package: `main`, and those below `folder`. Each file is read once, however many URIs lead to it.

    `led` says where each URI led that was asked for: to a file, or to none.
    """

    def __init__(self, main: SourceDocument, folder: Path, ref_roots: Mapping[str, Path], limits: SourceLimits) -> None:
        self._limits = limits
        self._lookup = Lookup(folder, ref_roots)
        self.main = main
        self.led: dict[str, Path | None] = {}
        self._documents: dict[Path, SourceDocument] = {self.main.path: self.main}

    @property
    def read(self) -> dict[Path, str]:
        """The digest of each file that was read, by its path without symbolic links."""
        return {path: document.digest for path, document in self._documents.items()}

    def fetch(self, uri: str) -> SourceDocument | None:
        """The document with an absolute URI, None where it is not at hand (`refusal` says why).

        Raises GenerateError for a file that is there and cannot be read as a schema.
        """
        found = self._lookup.find(uri)
        self.led[uri] = found.real if found is not None else None
        if found is None:
            return None
        document = self._documents.get(found.real)
        if document is None:
            if len(self._documents) >= self._limits.files:
                raise _error("limit-files", f"more than {self._limits.files} schema files", found.path.as_posix())
            bare = uri.partition("#")[0]
            document = read_schema_file(found.path, found.root, uri=bare, limits=self._limits.text)
            self._documents[found.real] = document
        return document

    def refusal(self, uri: str) -> Refusal:
        """Why `fetch` gave None: `ref-outside`, `ref-network` or `ref-missing`."""
        return self._lookup.refusal(uri)


def _error(code: str, message: str, file: str, hint: str | None = None) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=message, file=file, hint=hint)])
