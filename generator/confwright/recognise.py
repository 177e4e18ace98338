"""Which package reads a file, when nobody has said so: by its name, and by the keys at its top."""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType
from typing import Any, cast

from .diagnostics import Diagnostic
from .documents import by_name, recognise
from .packages import find_package, is_shipped
from .project import Project, ProjectError

_LIST = re.compile(rb"(?:\s*#[^\n]*\n|\s*---[ \t]*\n|\s*\n)*-[ \t]")
_KEY = re.compile(rb"""^["']?([A-Za-z_][\w.-]*)["']?[ \t]*:(?:\s|$)""", re.MULTILINE)


def recognised(name: str, content: bytes, project: Project | None) -> str:
    """The name of the package that reads a file. Raises ProjectError (`document-unknown`) where that cannot be told."""
    keys = top_keys(content)
    named = by_name(name)
    known: frozenset[str] = frozenset()
    if named is not None and _is_there(named.package, project):
        known = _keys_of(find_package(named.package, project))
    kind = recognise(name, keys, known) if not _LIST.match(content) else None
    if kind is not None and kind is not named and _is_there(kind.package, project):
        # Told by a key alone, it must have more of that kind than this one: `airflow:` may stand anywhere.
        own = _keys_of(find_package(kind.package, project))
        kind = kind if 2 * len(own & set(keys)) >= len(set(keys)) else None
    if kind is None:
        what = f"is named like a {named.title} file, and is none" if named is not None else "is no file that is known"
        raise _error(f"{what} by its name or its keys", "say what it is with --as PACKAGE")
    if not _is_there(kind.package, project):
        raise _error(f"is a {kind.title} file, which cannot be checked yet", "say another package with --as PACKAGE")
    return kind.package


def top_keys(content: bytes) -> list[str]:
    """The keys at the top of a text. Taken from the lines, so that a text with mistakes is recognised too."""
    if content.lstrip()[:1] == b"{":
        import json

        try:
            data: object = json.loads(content)
        except (ValueError, RecursionError):
            data = None
        return [str(key) for key in cast("dict[object, object]", data)] if isinstance(data, dict) else []
    return [match.decode() for match in _KEY.findall(content)]


@cache
def _keys_of(package: ModuleType) -> frozenset[str]:
    """The keys that the documents of a package can have at the top."""
    return frozenset(_properties(cast("dict[str, Any]", package.schema())))


def _properties(schema: dict[str, Any]) -> list[str]:
    reference = schema.get("$ref")
    if isinstance(reference, str):
        return _properties(schema.get("$defs", {}).get(reference.rsplit("/", 1)[-1], {}))
    return list(schema.get("properties", {}))


def _is_there(package: str, project: Project | None) -> bool:
    return is_shipped(package) or (project is not None and any(p.name == package for p in project.packages))


def _error(message: str, hint: str) -> ProjectError:
    return ProjectError([Diagnostic(code="document-unknown", message=message, hint=hint)])
