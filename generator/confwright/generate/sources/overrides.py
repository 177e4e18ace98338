"""Overlays: what people change in schemas that are imported, in files of their own, so that the next import leaves it alone.

A file of the folder is a map of places to JSON merge patches (RFC 7396). A place is a schema file, relative to the overlay as a
`$ref` is, and a JSON pointer into it. Each pointer must lead to something that is there: an import may have removed it.

    ../dagster_resources/shop.yaml#/$defs/Warehouse/properties/port:
      minimum: 1
      maximum: 65535
      description: null         # null removes a key
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.json_values import is_list, is_object
from ...base.near_words import did_you_mean
from ...base.reading import file_bytes, note
from ...base.said import Ours, as_name, own, own_or_none
from ...runtime import dataclass
from .lookup import real_file
from .reading import SourceDocument, read_schema_file

_ENDINGS = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class _Patch:
    """A patch: where it is written, the pointer, and what it merges there."""

    overlay: SourceDocument
    place: str
    pointer: str
    value: Any


class Overrides:
    """The overlays of a folder. Raises GenerateError: `override-file`, and what `read_schema_file` raises.

    `root` is the folder of the project: no overlay changes a file outside it.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self._root = root
        self._patches: dict[Path, list[_Patch]] = {}
        problems: list[Diagnostic] = []
        for path in overlay_files(folder):
            document = read_schema_file(path, root)
            if not is_object(document.data):
                problems.append(_problem(document, None, "override-file", "an overlay is a map of places to patches"))
                continue
            for place, value in document.data.items():
                file, _, pointer = place.partition("#")
                target = real_file(path.parent / unquote(file)) if file else None
                if target is None or not target.is_relative_to(root.resolve()):
                    hint = "a schema file relative to the overlay, like ../dagster_resources/shop.yaml#/$defs/Warehouse"
                    message = f"there is no file {as_name(file)!r} in this project"
                    problems.append(_problem(document, place, "override-file", message, hint))
                else:
                    patch = _Patch(document, place, unquote(pointer), value)
                    self._patches.setdefault(target, []).append(patch)
        if problems:
            raise GenerateError(problems)

    def problems(self, targets: Callable[[Path], bool]) -> Iterator[Diagnostic]:
        """What is wrong with the patches of some of the schema files."""
        for path in filter(targets, self._patches):
            try:
                self.amended(path, read_schema_file(path, self._root).data)
            except GenerateError as error:
                yield from error.diagnostics

    def amended(self, path: Path, data: Any) -> Any:
        """What a schema file says with its patches. Raises GenerateError (`override-pointer`)."""
        problems: list[Diagnostic] = []
        for patch in self._patches.get(path, ()):
            try:
                data = _patched(data, _tokens(patch.pointer), patch.value)
            except _NowhereError as error:
                message = f"{as_name(error.pointer) or '#'} leads nowhere in {as_name(path.name)}"
                problems.append(_problem(patch.overlay, patch.place, "override-pointer", message, error.hint))
        if problems:
            raise GenerateError(problems)
        return data


class _NowhereError(Exception):
    """A pointer that leads nowhere; `pointer` is the first part that fails."""

    def __init__(self, pointer: str, hint: Ours | None) -> None:
        self.pointer = pointer
        self.hint: Ours | None = hint


def overlay_files(folder: Path) -> list[Path]:
    """The overlays of a folder, in the order of their names."""
    note(folder)
    try:
        return sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
    except OSError:
        return []


def overlays_digest(folder: Path) -> str:
    """A digest of the overlays of a folder; empty where there are none. Raises OSError."""
    files = overlay_files(folder)
    total = sha256()
    for path in files:
        content = file_bytes(path)
        total.update(f"{path.name}:{len(content)}:".encode("utf-8", "surrogateescape"))
        total.update(content)
    return total.hexdigest() if files else ""


def _tokens(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def _patched(data: Any, tokens: list[str], patch: Any, before: str = "") -> Any:
    """A copy of some data in which the value at a pointer is merged with a patch. Raises _NowhereError."""
    if not tokens:
        return merged(data, patch)
    token, *rest = tokens
    at = f"{before}/{token}"
    if is_list(data) and token.isdigit() and int(token) < len(data):
        index = int(token)
        return [*data[:index], _patched(data[index], rest, patch, at), *data[index + 1 :]]
    if is_object(data) and token in data:
        return {**data, token: _patched(data[token], rest, patch, at)}
    raise _NowhereError(at, did_you_mean(token, data) if is_object(data) else None)


def merged(data: Any, patch: Any) -> Any:
    """Data with a JSON merge patch (RFC 7396)."""
    if not is_object(patch):
        return patch
    found: dict[str, Any] = dict(data) if is_object(data) else {}
    for key, value in patch.items():
        if value is None:
            found.pop(key, None)
        else:
            found[key] = merged(found.get(key), value)
    return found


def _problem(
    document: SourceDocument, place: str | None, code: str, message: Ours, hint: Ours | None = None
) -> Diagnostic:
    line, column = (document.locate((place,), key=True) if place is not None else None) or (None, None)
    return Diagnostic(
        code=code, message=own(message), file=document.name, line=line, column=column, hint=own_or_none(hint)
    )
