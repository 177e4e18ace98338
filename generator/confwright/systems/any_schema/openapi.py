"""What `confwright import openapi` does: the files of schemas, with nothing but what some pointers lead to.

A file keeps its shape (`components`, `definitions`, `$defs`), so that the pointers of references stay as they are, and what it says
of itself: by `openapi: 3.0.3` the keywords mean what they mean there. A reference to a file leads to where that file is written.
"""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final
from urllib.parse import quote, unquote

from ...base.json_values import is_list, is_object, pointer_of, unescaped
from ...base.near_words import anew, did_you_mean
from ...base.reading import file_bytes
from ...base.said import Ours, as_count, as_name, as_names, as_reason, as_shown
from ...base.veil import UNREAD
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from ..importing.given_paths import refused
from ..importing.hidden import hidden
from ..importing.launch import Imported
from ..importing.writing import schema_text

Tokens = tuple[str, ...]
_HEAD: Final = ("openapi", "swagger", "$schema", "kind", "apiVersion", "info")
_SCHEMAS: Final = (("components", "schemas"), ("definitions",), ("$defs",))
_WHERE: Final = "shop.yaml#/components/schemas/Order"


def read_openapi(options: Mapping[str, Any], root: Path) -> Imported:
    """The schemas that an import names. Raises ProjectError."""
    anew()
    if not options.get("schemas"):
        raise refused("no schema is named", hint=f"confwright import openapi {_WHERE}")
    reading = _Reading(root)
    for one in options["schemas"]:
        path, mark, pointer = one.partition("#")
        if not mark or not pointer.startswith("/"):
            raise refused("no schema in the file is named", path, reading.choices(path))
        reading.take(path, _tokens(pointer))
    files: dict[str, str] = {}
    versions: dict[str, str] = {}
    for path, kept in reading.kept.items():
        data = reading.data(path, path)
        info = data.get("info")
        version = str(info.get("version", "")) if is_object(info) else ""
        name = PurePosixPath(path).name
        versions |= {name: version} if version else {}
        head = {key: data[key] for key in _HEAD if key in data and key != "info"}
        inside = not path.startswith((".", "/"))
        sources = {path: hashlib.sha256(reading.content[path]).hexdigest()} if inside else {}
        pruned = {**head, **_moved(hidden(_pruned(data, kept)), path, reading.kept)}
        target = _target(path)
        if target in files:
            raise refused(f"two files would be written to {as_name(target)}", path)
        files[target] = schema_text(pruned, {name: version} if version else {}, sources, draft="")
    return Imported(files, versions, reading.left_out)


def written(schema: str) -> str:
    """Where a schema that was named as FILE#POINTER is, in the folder that was written."""
    path, mark, pointer = schema.partition("#")
    return _target(path) + mark + pointer


def _target(path: str) -> str:
    """Where a file goes: to its path from the project, or to its name if it is outside."""
    found = PurePosixPath(path)
    if path.startswith((".", "/")):
        found = PurePosixPath(found.name)
    return found.with_suffix(".yaml").as_posix() if found.suffix in (".json", ".yml") else found.as_posix()


class _Reading:
    """The files, and the places in them that are kept."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._data: dict[str, dict[str, Any]] = {}
        self.content: dict[str, bytes] = {}
        self.kept: dict[str, set[Tokens]] = {}
        self.left_out: dict[str, str] = {}

    def data(self, path: str, by: str) -> dict[str, Any]:
        """What a file holds, which the file `by` refers to. Raises ProjectError."""
        about = "" if by == path else f"{as_name(path)} "
        if path not in self._data:
            try:
                self.content[path] = file_bytes(self._root / path)
                data: Any = read_text(self.content[path]).data
            except OSError as error:
                raise refused(f"{about}cannot be read: {as_reason(error)}", by) from error
            except ConfigError as error:
                first = error.problems[0]
                raise refused(
                    f"{about}{as_shown(UNREAD.say(first.message))} (line {as_count(first.line or 0)})", by
                ) from error
            if not is_object(data):
                raise refused(f"{about}holds no schemas: it is not a mapping", by)
            self._data[path] = data
        return self._data[path]

    def choices(self, path: str) -> Ours:
        """A hint with the schemas of a file."""
        data = self.data(path, path)
        for place in _SCHEMAS:
            found = _at(data, place)
            if is_object(found) and found:
                names = as_names(sorted(found)[:20])
                return f"name one, as {as_name(path)}#{as_name(pointer_of(place))}/NAME: {names}"
        return f"name one, as in {_WHERE}"

    def take(self, path: str, tokens: Tokens) -> None:
        """Keep what is at a pointer of a file, and all that it refers to. Raises ProjectError where nothing is."""
        pending: list[tuple[str, Tokens, str]] = [(path, tokens, path)]
        while pending:
            file, place, by = pending.pop()
            data = self.data(file, by)
            schema = _at(data, place)
            if schema is None:
                around = _at(data, place[:-1])
                hint = did_you_mean(place[-1], around) if is_object(around) and place else None
                raise refused(f"{as_name(pointer_of(place))} leads nowhere", file, hint or self.choices(file))
            kept = self.kept.setdefault(file, set())
            if any(place[: len(one)] == one for one in kept):
                continue
            kept.add(place)
            for reference in _references(schema):
                target, _, pointer = reference.partition("#")
                if pointer and not pointer.startswith("/"):
                    self.left_out[f"{file}: {reference}"] = "references to an $anchor are not followed"
                elif "://" in target:
                    self.left_out[f"{file}: {reference}"] = (
                        "it is not in the files; `confwright vendor` copies what is at hand"
                    )
                else:
                    other = _beside(file, unquote(target)) if target else file
                    pending.append((other, _tokens(pointer), file))


def _beside(file: str, target: str) -> str:
    """The path of a file that another one refers to, from the same folder."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(file), target))


def _moved(data: Any, file: str, kept: Collection[str]) -> Any:
    """The data of a file with references that lead to where the other files are written."""
    if is_list(data):
        return [_moved(one, file, kept) for one in data]
    if not is_object(data):
        return data
    found = {key: _moved(value, file, kept) for key, value in data.items()}
    if isinstance(data.get("$ref"), str):
        found["$ref"] = _reference(data["$ref"], file, kept)
    named = found["discriminator"].get("mapping") if is_object(data.get("discriminator")) else None
    if is_object(named):
        named.update({tag: _reference(one, file, kept) for tag, one in named.items() if isinstance(one, str)})
    return found


def _reference(reference: str, file: str, kept: Collection[str]) -> str:
    target, mark, pointer = reference.partition("#")
    other = _beside(file, unquote(target))
    if not target or "://" in target or other not in kept:
        return reference
    here, there = _target(file), _target(other)
    if _beside(here, unquote(target)) == there:
        return reference
    return quote(posixpath.relpath(there, posixpath.dirname(here) or ".")) + mark + pointer


def _tokens(pointer: str) -> Tokens:
    return tuple(unescaped(unquote(one)) for one in pointer.split("/")[1:])


def _at(data: Any, tokens: Tokens) -> Any:
    for token in tokens:
        if is_object(data):
            data = data.get(token)
        elif is_list(data) and token.isdigit() and int(token) < len(data):
            data = data[int(token)]
        else:
            return None
    return data


def _references(schema: Any) -> list[str]:
    found: list[str] = []
    pending: list[Any] = [schema]
    while pending:
        here = pending.pop()
        if is_object(here):
            reference = here.get("$ref")
            found += [reference] if isinstance(reference, str) else []
            mapping = here.get("discriminator")
            named = mapping.get("mapping") if is_object(mapping) else None
            found += [one for one in named.values() if isinstance(one, str) and "/" in one] if is_object(named) else []
            pending += here.values()
        elif is_list(here):
            pending += here
    return found


def _pruned(data: Any, kept: set[Tokens]) -> Any:
    """The data with nothing but what is kept, in its order. A list that something is kept of stays whole."""
    if () in kept or not is_object(data):
        return data
    found: dict[str, Any] = {}
    for key, value in data.items():
        below = {one[1:] for one in kept if one[0] == key}
        if below:
            found[key] = _pruned(value, below)
    return found
