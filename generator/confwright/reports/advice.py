"""What a schema allows in a document, and is yet wrong or probably not meant: deprecated keys, classes that are not there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from ..diagnostics import Severity
from ..runtime.hints import did_you_mean
from .walk import Keys, Schema, Visit, tags_of, walk


@dataclass(frozen=True, slots=True)
class Advice:
    """A finding at a place; `on_key` tells that the key is meant."""

    keys: Keys
    code: str
    message: str
    hint: str | None = None
    on_key: bool = False
    severity: Severity = "warning"


def gives_advice(schema: Schema) -> bool:
    """Whether there can be a warning about any document of a schema."""
    known = _GIVES.get(id(schema))
    if known is None:
        noted = schema.get("title") in _NOTED
        known = _GIVES[id(schema)] = noted or any(key in _KEYWORDS for key in _keys(schema))
    return known


_KEYWORDS = frozenset({"x-deprecated", "x-discriminator"})
_NOTED = frozenset({"DagsterWorkspace", "PrefectYaml"})
"""Schemas of systems that make more of a document than its types say."""
_GIVES: dict[int, bool] = {}
"""By schema; those of packages live as long as the process."""


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        yield from members
        for member in members.values():
            yield from _keys(member)
    elif isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _keys(member)


def advice(schema: Schema, data: Any) -> Iterator[Advice]:
    """The findings about a document that is valid, or not."""
    for visit in walk(schema, data):
        yield from _deprecated(visit)
        yield from _misspelt_class(visit, schema)


def _deprecated(visit: Visit) -> Iterator[Advice]:
    for schema in visit.schemas:
        told = schema.get("x-deprecated")
        if isinstance(told, str) and visit.keys:
            message = "is deprecated" if told == "deprecated" else told
            yield Advice(visit.keys, "deprecated", message, on_key=isinstance(visit.keys[-1], str))
            return


def _misspelt_class(visit: Visit, root: Schema) -> Iterator[Advice]:
    """An open choice takes any class; one of a known module is one of those that are known, or is not there.

    A schema that somebody wrote may know some classes of a module only: there a name that is nearly a known one gives a warning.
    """
    for schema in visit.schemas:
        keys = cast("list[str]", schema.get("x-discriminator", []))
        value: Any = visit.value
        if len(keys) != 2 or not isinstance(value, dict) or visit.branch is not None:
            continue
        module, name = (cast("dict[str, Any]", value).get(key) for key in keys)
        if not isinstance(module, str) or not isinstance(name, str):
            continue
        known = [name for tag_module, name in tags_of(schema, root) if tag_module == module]
        at = (*visit.keys, keys[1])
        if name in known:
            continue
        if module in _homes(root):
            yield _not_there(at, module, name, known, root)
        elif not known and _homes(root):
            message = f"{module} is no module that is known here, so its configuration was not checked"
            yield Advice(at, "class-unchecked", message, severity="note")
        elif (hint := did_you_mean(name, known)) is not None:
            message = "is not a class that is known of this module, so its configuration was not checked"
            yield Advice(at, "class-unknown", message, hint)


def _not_there(at: Keys, module: str, name: str, known: list[str], root: Schema) -> Advice:
    if name in _homes(root)[module]:
        message = f"is a class of {module}, but none that can stand here"
        return Advice(at, "class-unknown", message, _others(known), severity="error")
    hint = did_you_mean(name, known) or _others(known)
    return Advice(at, "class-unknown", f"{module} has no such class", hint, severity="error")


def _others(known: list[str]) -> str:
    return f"of this module: {', '.join(sorted(set(known)))}" if known else "none of this module can stand here"


def _homes(root: Schema) -> dict[str, set[str]]:
    """The modules of which a schema knows every class that its reader would load, with those classes.

    Upstream: `ConfigurableClassData.rehydrate` imports the module and takes the class from it, or fails. `import dagster` lists
    all that it would take of each module that it names (`discover._homes`).
    """
    found = _HOMES.get(id(root))
    if found is None:
        found = _HOMES[id(root)] = {}
        if root.get("title") == "DagsterInstance":
            for schema in _choices(root):
                for module, name in tags_of(schema, root):
                    found.setdefault(module, set()).add(name)
    return found


_HOMES: dict[int, dict[str, set[str]]] = {}
"""By schema, as above."""


def _choices(value: object) -> Iterator[Schema]:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        if isinstance(members.get("x-discriminator"), list) and len(members["x-discriminator"]) == 2:
            yield members
        for member in members.values():
            yield from _choices(member)
    elif isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _choices(member)
