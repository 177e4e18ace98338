"""Lays the schemas out: one file per top-level package, shared classes once."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any, cast

from .emit import Schema, Unreadable, class_schema


class Layout:
    """Collects definitions into files: `files` maps a file's stem to its definitions."""

    def __init__(self, failures: dict[str, str]) -> None:
        self.files: dict[str, dict[str, Schema]] = {}
        self.failures = failures
        self._names: dict[Any, tuple[str, str]] = {}
        self._taken: set[str] = set()
        self._unreadable: dict[Any, str] = {}

    def add(self, cls: Any) -> None:
        """A class with everything that it is made of; what cannot be written is a failure."""
        try:
            self._reference(cls)
        except Unreadable as error:
            self.failures[path_of(cls)] = str(error)

    def build(self) -> dict[str, Schema]:
        """The files by their stems, references in them relative to the file."""
        out: dict[str, Schema] = {}
        for stem, definitions in sorted(self.files.items()):
            if definitions:
                out[stem] = {"$defs": {name: _relative(definitions[name], stem) for name in sorted(definitions)}}
        return out

    def _reference(self, cls: Any) -> str:
        if cls in self._unreadable:
            raise Unreadable(self._unreadable[cls])
        if cls not in self._names:
            stem = cls.__module__.split(".")[0]
            name = cls.__name__
            while name in self._taken:
                name = f"{''.join(part.title() for part in stem.split('_'))}{name}"
            self._taken.add(name)
            self._names[cls] = (stem, name)
            try:
                self.files.setdefault(stem, {})[name] = class_schema(cls, self._reference, path_of(cls))
            except Unreadable as error:
                del self._names[cls]
                self._unreadable[cls] = str(error)
                raise
        stem, name = self._names[cls]
        return f"{stem}.yaml#/$defs/{name}"


def path_of(cls: Any) -> str:
    """The dotted name by which a class is imported: the shortest that leads to it."""
    name, parts = str(cls.__qualname__), str(cls.__module__).split(".")
    for end in range(1, len(parts)):
        package = ".".join(parts[:end])
        if getattr(importlib.import_module(package), name, None) is cls:
            return f"{package}.{name}"
    return ".".join([*parts, name])


def _relative(schema: Any, stem: str) -> Any:
    """A schema with references to its own file without the file's name."""
    if isinstance(schema, (list, tuple)):
        return [_relative(member, stem) for member in cast("Iterable[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    items = cast("dict[str, Any]", schema).items()
    return {k: _relative(v, stem) if k != "$ref" else str(v).removeprefix(f"{stem}.yaml") for k, v in items}
