"""Reads schema files, and the files that they refer to (lookup.py finds them). Nothing is ever fetched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.reading import TooLargeError, file_bytes, note
from ...base.said import Ours, as_count, as_path, as_reason, own, own_or_none
from ...base.veil import UNREAD
from ...runtime import dataclass
from ...runtime.report import ConfigError
from ...runtime.yaml_text import DEFAULT_LIMITS, TEXT_LIMITS, Document, Limits, read_text
from ..schema.uris import OWN
from .duplicate_keys import read_with_duplicates
from .lookup import OUTSIDE, Lookup, Refusal, real_file


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLimits:
    """What the schema files of one package may cost.

    `text`: each file; `files`: how many; `definitions`: schemas inside schemas, in all; `expansion`: schemas that one expands
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
    """A schema file. `name` is its path as the user would write it, `uri` what references to it resolve to.

    `warnings` are about its text.
    """

    path: Path
    name: str
    uri: str
    data: Any
    digest: str
    text: Document
    warnings: tuple[Diagnostic, ...]

    def locate(self, tokens: Sequence[str | int], key: bool = False) -> tuple[int, int] | None:
        """Line and column, from 1, of the value (or its key) at the tokens of a JSON pointer."""
        return self.text.locate(tokens, key)


def read_schema_file(
    path: Path, root: Path, *, uri: str | None = None, limits: Limits | None = None, content: bytes | None = None
) -> SourceDocument:
    """Read one file of YAML 1.2 or JSON. It must be a regular file under `root` when all symbolic links are followed.

    `content` is its text, where that is not in it yet.

    Raises GenerateError: `ref-outside`, `file-unreadable`, or the codes of `read_text`, with file, line and column.
    """
    name, limits = path.as_posix(), limits or DEFAULT_LIMITS
    note(path)
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(root.resolve(strict=True)):
            raise _error("ref-outside", f"is outside the folder {as_path(root)}", name, OUTSIDE)
        # A pipe would make us wait for ever, a device never end.
        if not real.is_file():
            raise _error("file-unreadable", "is not a regular file", name)
        # A character has four bytes at most; the reader counts the characters.
        content = file_bytes(real, 4 * limits.size) if content is None else content
    except TooLargeError:
        raise _error("limit-size", f"larger than {as_count(limits.size)} characters", name) from None
    except (OSError, RuntimeError, ValueError) as error:
        reason = as_reason(error) if isinstance(error, OSError) else "the path is not one that can be read"
        raise _error("file-unreadable", f"cannot be read: {reason}", name) from None
    warnings: list[Diagnostic] = []
    try:
        text = read_text(content, limits=limits)
    except ConfigError as error:
        twice = all(p.code == "yaml-duplicate-key" for p in error.problems)
        read = read_with_duplicates(content, name, limits) if twice else None
        if read is not None and all(one.severity == "warning" for one in read[1]):
            text, warnings = read
            return _document(real, name, uri or OWN + path.name, content, text, warnings)
        if read is not None:
            raise GenerateError(read[1]) from None
        raise GenerateError(
            Diagnostic(
                code=p.code,
                message=UNREAD.say(p.message),
                file=name,
                line=p.line,
                column=p.column,
                hint=UNREAD.maybe(p.hint),
            )
            for p in error.problems
        ) from None
    return _document(real, name, uri or OWN + path.name, content, text, warnings)


def _document(
    path: Path, name: str, uri: str, content: bytes, text: Document, warnings: Sequence[Diagnostic]
) -> SourceDocument:  # fmt: skip
    return SourceDocument(path, name, uri, text.data, sha256(content).hexdigest(), text, tuple(warnings))


Amended = Callable[[Path, Any], Any]
"""What a file is taken to say, by its path and what it does say: the schema of another version."""


def collect(
    schema: Path,
    ref_roots: Mapping[str, Path] | None = None,
    *,
    root: Path | None = None,
    limits: SourceLimits | None = None,
    amended: Amended | None = None,
    content: bytes | None = None,
) -> SourceSet:
    """The main schema, and the others when they are asked for; what each says goes through `amended`.

    `content` is the text of the main schema, where that is not in its file yet.
    `root` is the folder that references stay in: that of the schema, where nothing else is said, or one above it.
    `ref_roots` maps the start of a URL to the folder that holds its files; the longest start wins.
    Raises GenerateError: `ref-roots` for a start that is not a URL, and what `read_schema_file` raises.
    """
    limits = limits or SourceLimits()
    folder = root or schema.parent
    try:
        name = schema.absolute().relative_to(folder.absolute()).as_posix()
    except ValueError:
        raise _error("ref-outside", f"is outside the root {as_path(folder)}", schema.as_posix(), OUTSIDE) from None
    # The user named the main file: that one may be a symbolic link.
    real = folder if root is not None else (real_file(schema) or schema).parent
    uri = OWN + (quote(name) if root is not None else name)
    main = read_schema_file(schema, real, uri=uri, limits=limits.text, content=content)
    return SourceSet(main, folder, ref_roots or {}, limits, amended)


class SourceSet:
    """The documents of one package: `main`, and those below `folder`. Each file is read once, however many URIs lead to it.

    `targets`: the file of each URI that was asked for, or None.
    """

    def __init__(
        self, main: SourceDocument, folder: Path, ref_roots: Mapping[str, Path], limits: SourceLimits,
        amended: Amended | None = None, beside: Mapping[Path, str] | None = None,
    ) -> None:  # fmt: skip
        self._limits = limits
        self._lookup = Lookup(folder, ref_roots)
        self._amended = amended
        self._beside = dict(beside or {})
        self.main = self._as_amended(main)
        self.targets: dict[str, Path | None] = {}
        self._documents: dict[Path, SourceDocument] = {self.main.path: self.main}

    @property
    def warnings(self) -> list[Diagnostic]:
        """What there is to say about the texts of the files."""
        return [one for document in self._documents.values() for one in document.warnings]

    @property
    def read(self) -> dict[Path, str]:
        """The digest of each file that was read, by its path without symbolic links; and of what was read `beside` the schemas."""
        return {**self._beside, **{path: document.digest for path, document in self._documents.items()}}

    def fetch(self, uri: str) -> SourceDocument | None:
        """The document with an absolute URI, None where it is not at hand (`refusal` says why).

        Raises GenerateError for a file that is there and cannot be read as a schema.
        """
        found = self._lookup.find(uri)
        self.targets[uri] = found.real if found is not None else None
        if found is None:
            return None
        document = self._documents.get(found.real)
        if document is None:
            if len(self._documents) >= self._limits.files:
                raise _error(
                    "limit-files", f"more than {as_count(self._limits.files)} schema files", found.path.as_posix()
                )
            read = read_schema_file(found.path, found.root, uri=found.uri, limits=self._limits.text)
            document = self._documents[found.real] = self._as_amended(read)
        return document

    def _as_amended(self, document: SourceDocument) -> SourceDocument:
        if self._amended is None:
            return document
        return replace(document, data=self._amended(document.path, document.data))

    def refusal(self, uri: str) -> Refusal:
        """Why `fetch` gave None: `ref-outside`, `ref-network` or `ref-missing`."""
        return self._lookup.refusal(uri)


def _error(code: str, message: Ours, file: str, hint: Ours | None = None) -> GenerateError:
    return GenerateError([Diagnostic(code=code, message=own(message), file=file, hint=own_or_none(hint))])
