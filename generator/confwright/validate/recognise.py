"""Which package reads a file, if that was not given: by its name, and by its top keys."""

from __future__ import annotations

import re
from functools import cache
from types import ModuleType
from typing import Any, Final, cast

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.said import Ours, as_count, as_names, own, own_or_none
from ..project.reading import Project
from ..systems.system import Kind
from .kinds import by_name, recognise
from .packages import find_package, is_there

_LIST = re.compile(rb"(?:\s++|#[^\n]*+\n|---[ \t]*+\n)*+-[ \t]")
_KEY = re.compile(rb"""^["']?([A-Za-z_][\w.-]*+)["']?[ \t]*+:(?:\s|$)""", re.MULTILINE)
_INNER = re.compile(rb"""(?:^|[\s{,-])["']?([A-Za-z_][\w.-]*+)["']?[ \t]*+:(?=\s|$)""", re.MULTILINE)


def recognised(name: str, content: bytes, project: Project | None) -> str:
    """The name of the package that reads a file. Raises ProjectError (`document-unknown`) if no package is recognised."""
    keys = top_keys(content)
    named = by_name(name)
    known: frozenset[str] = frozenset()
    if named is not None and is_there(named.package, project):
        known = _keys_of(find_package(named.package, project))
    kind = recognise(name, keys, known) if not _LIST.match(content) else None
    if kind is not None and kind is not named and is_there(kind.package, project):
        # Recognised by a key alone, it must have more keys of that kind: any file may have `airflow:`.
        own = _keys_of(find_package(kind.package, project))
        kind = kind if 2 * len(own & set(keys)) >= len(set(keys)) and _is_marked(kind, content) else None
    if kind is None and named is not None and _wraps(content, named.markers):
        kind = named
    if kind is None:
        if named is not None and not _LIST.match(content) and keys:
            raise _error(*_lacks(named, known), line=_line_of(content))
        if named is not None:
            what = f"is named like a {named.label} file, but its keys are not of that kind"
        else:
            what = "neither the name nor the keys of this file are known"
        raise _error(what, "choose a package with --as PACKAGE")
    if not is_there(kind.package, project):
        raise _error(f"is a {kind.label} file, which cannot be checked yet", "choose another package with --as PACKAGE")
    return kind.package


def _wraps(content: bytes, markers: frozenset[str]) -> bool:
    """Whether the top keys of a kind are below a single key of the text."""
    from ..runtime.report import ConfigError
    from ..runtime.yaml_text import read_text

    try:
        data = read_text(content).data
    except ConfigError:
        return False
    values = list(cast("dict[object, object]", data).values()) if isinstance(data, dict) else []
    return (
        len(values) == 1 and isinstance(values[0], dict) and bool(markers & cast("dict[str, object]", values[0]).keys())
    )


def _is_marked(kind: Kind, content: bytes) -> bool:
    """Whether a text has one of the keys that this kind requires beside its markers."""
    return not kind.evidence or any(match[1].decode() in kind.evidence for match in _INNER.finditer(content))


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


def _lacks(kind: Kind, known: frozenset[str]) -> tuple[Ours, Ours]:
    """What is said of a file whose name is that of a kind, and none of whose keys is: the message and the hint."""
    keys = sorted(kind.markers or known)
    more: Ours = f" and {as_count(len(keys) - _MOST_KEYS)} more" if len(keys) > _MOST_KEYS else ""
    hint = f"there {'is' if len(keys) == 1 else 'are'}: {as_names(keys[:_MOST_KEYS])}{more}; for another file, use --as PACKAGE"
    return f"no key at the top of this file belongs to this kind of file: {kind.label}", hint


_MOST_KEYS: Final = 12


def _line_of(content: bytes) -> int:
    """The line of the first key."""
    found = _KEY.search(content)
    return content.count(b"\n", 0, found.start()) + 1 if found is not None else 1


def _error(message: Ours, hint: Ours, line: int = 0) -> ProjectError:
    diagnostic = Diagnostic(
        code="document-unknown",
        message=own(message),
        hint=own_or_none(hint),
        line=line or None,
        column=1 if line else None,
    )
    return ProjectError([diagnostic])
