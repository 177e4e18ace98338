"""Component files of Dagster: `defs.yaml`, with a document for each component, and `component.yaml` of older projects.

Sources: `dagster_dg_core.check` (`dg check yaml`), `dagster.components.core.decl`, `dagster.components.resolved.scopes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from ...base.secret_names import SECRET
from ...runtime.report import ConfigError
from ..inside import documents, mapping, members
from ..places import Held, Need

PACKAGE: Final = "dagster_components"
_TYPE: Final = re.compile(r"\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_KEYS: Final = frozenset({"attributes", "requirements", "post_processing", "template_vars_module"})
_ENV: Final = re.compile(
    r"""\{\{[^{}]*?\benv(?:\.(?P<name>[A-Za-z_]\w*)|\(\s*["'](?P<called>[^"']+)["']\s*(?P<default>,)?)"""
)
_BY: Final = "Dagster, when it loads the component"


def read_components(text: str, file: str) -> Held | None:
    """Each document of a component file; None for any other file of that name."""
    try:
        found = list(documents(text, "dagster"))
    except ConfigError:
        return None
    if not found or not all(_is_component(one.data) for one in found):
        return None
    name = file.replace("\\", "/").rpartition("/")[2]
    places = [f"component {number}" if len(found) > 1 else "" for number, _ in enumerate(found, 1)]
    parts = [one.part((), name, place, PACKAGE) for one, place in zip(found, places, strict=True)]
    return Held(parts=[part for part in parts if part is not None])


def _is_component(data: Any) -> bool:
    if not is_object(data):
        return False
    kind = data.get("type")
    return (isinstance(kind, str) and bool(_TYPE.fullmatch(kind)) and "." in kind) or bool(_KEYS & data.keys())


def component_notes(data: Any, schema: Any) -> Iterator[Note]:
    """What `dg check yaml` says of a component beside its types: a type that was not imported, variables that are not declared."""
    kind = mapping(data).get("type")
    if isinstance(kind, str) and kind not in _known(schema):
        message = "is not a component type that is known, so its attributes were not checked"
        hint = f"`confwright import dagster-components {kind.rpartition('.')[0] or 'MODULE'}` reads it"
        yield Note(("type",), "class-unchecked", message, hint, "note", unchecked=True)
    declared = mapping(mapping(data).get("requirements")).get("env")
    if declared is None:
        return
    for need in component_needs(data):
        if need.name not in members(declared):
            message = f"`dg check yaml --validate-requirements` refuses it: {need.name} is not in requirements.env"
            yield Note(need.keys, "component-env", message, f"add {need.name} to requirements.env", "warning")


def _known(schema: Any) -> set[str]:
    """The component types that a schema has."""
    found: set[str] = set()
    for one in mapping(mapping(schema).get("$defs")).values():
        kind = mapping(mapping(mapping(one).get("properties")).get("type")).get("const")
        found |= {kind} if isinstance(kind, str) else set()
    return found


def component_needs(data: Any) -> Iterator[Need]:
    """The variables that the templates of a component look up."""
    for keys, text in _texts(data, ()):
        for found in _ENV.finditer(text):
            name = found["name"] or found["called"]
            without = "it is None" if found["name"] else ""
            yield Need(
                name=name, by=_BY, secret=bool(SECRET.search(name)), required=not found["default"] and not without,
                otherwise=without, keys=keys,
            )  # fmt: skip


def _texts(value: Any, keys: Keys) -> Iterator[tuple[Keys, str]]:
    if isinstance(value, str):
        yield keys, value
    elif is_object(value):
        for key, one in value.items():
            yield from _texts(one, (*keys, key))
    elif is_list(value):
        for index, one in enumerate(value):
            yield from _texts(one, (*keys, index))
