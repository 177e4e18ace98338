"""Lays the schemas out: one file per top-level package, shared classes once."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any, cast

from .emit import Named, Schema, Tagged, Unreadable, class_schema, name_schema


class Layout:
    """Collects definitions into files: `files` maps a file's stem to its definitions."""

    def __init__(self, failures: dict[str, str]) -> None:
        self.files: dict[str, dict[str, Schema]] = {}
        self.failures = failures
        self._names: dict[Any, tuple[str, str]] = {}
        self._taken: set[str] = set()
        self._unreadable: dict[Any, str] = {}
        self._tags: set[tuple[Any, str]] = set()

    def add(self, cls: Any) -> None:
        """A class with everything that it is made of; what cannot be written is a failure."""
        try:
            self._reference(cls)
        except Unreadable as error:
            self.failures[path_of(cls)] = str(error)

    def classes(self, stem: str) -> list[Any]:
        """The classes whose definitions are in a file."""
        return [cls for cls, (home, _) in self._names.items() if home == stem and not isinstance(cls, Named)]

    def build(self) -> dict[str, Schema]:
        """The files by their stems, references in them relative to the file."""
        out: dict[str, Schema] = {}
        self._kinds()
        self._require_tags()
        for stem, definitions in sorted(self.files.items()):
            if definitions:
                out[stem] = {"$defs": {name: _relative(definitions[name], stem) for name in sorted(definitions)}}
        return out

    def _kinds(self) -> None:
        """Say of each class what it will do as, where another one is made of such a resource."""
        dagster: Any = importlib.import_module("dagster")
        # What takes an IO manager may be imported at another time.
        wanted = {dagster.IOManager: None} | {named.cls: None for named in self._names if isinstance(named, Named)}
        for cls, (stem, name) in self._names.items():
            if not isinstance(cls, Named):
                kinds = [path_of(one) for one in wanted if one is not cls and _gives(cls, one)]
                self.files[stem][name] |= {"x-resource-kinds": kinds} if kinds else {}

    def _require_tags(self) -> None:
        """The field that tells the members of a choice apart is always written."""
        for cls, tag in self._tags:
            stem, name = self._names.get(cls, ("", ""))
            definition = self.files[stem][name] if name else {}
            if tag in definition.get("properties", ()):
                definition["properties"][tag].pop("default", None)
                needed = {tag, *definition.get("required", ())}
                definition["required"] = [key for key in definition["properties"] if key in needed]

    def _name(self, named: Named) -> str:
        if named not in self._names:
            stem = named.cls.__module__.split(".")[0]
            name = f"{named.cls.__name__}Name"
            while name in self._taken:
                name = f"{''.join(part.title() for part in stem.split('_'))}{name}"
            self._taken.add(name)
            self._names[named] = (stem, name)
            self.files.setdefault(stem, {})[name] = name_schema(named.cls, path_of(named.cls))
        stem, name = self._names[named]
        return f"{stem}.yaml#/$defs/{name}"

    def _reference(self, cls: Any) -> str:
        if isinstance(cls, Named):
            return self._name(cls)
        if isinstance(cls, Tagged):
            self._tags.add((cls.cls, cls.tag))
            cls = cls.cls
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
                self.files.setdefault(stem, {})[name] = class_schema(
                    cls, self._reference, path_of(cls), self.failures.__setitem__
                )
            except Unreadable as error:
                del self._names[cls]
                self._unreadable[cls] = str(error)
                raise
        stem, name = self._names[cls]
        return f"{stem}.yaml#/$defs/{name}"


def _gives(cls: Any, wanted: Any) -> bool:
    """Whether a resource of a class will do where one of another class is wanted: it is one, or makes one."""
    dagster: Any = importlib.import_module("dagster")
    makes = issubclass(cls, dagster.ConfigurableIOManagerFactory) and issubclass(dagster.IOManager, wanted)
    return makes or issubclass(cls, wanted)


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
