"""The settings of Prefect itself, as a file holds them (`prefect.toml`), each with the environment variables that give it too.

The models say the types; what their validators take beside those is asked of them: how a text is read (`x-text`), which
is all that an environment variable and a profile can hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from ....base.json_values import is_list, is_object
from .clean import Schema, clean, definitions_of
from .field_schemas import DURATION
from .upstream import collections, library_of, takes, upstream

ROOT = "prefect.settings.models.root:Settings"
_DURATION = "common.yaml#/$defs/Duration"


@dataclass(frozen=True)
class _Field:
    """A setting: its schema, and the type and the validators that it has."""

    annotation: Any
    metadata: list[Any]

    def takes(self, value: Any) -> bool:
        """Whether Prefect takes a value here."""
        return takes(self.annotation, self.metadata, value)


def has_settings_file() -> bool:
    """Whether this Prefect reads its settings from a file: 3.1 and newer do."""
    try:
        upstream("prefect.settings.sources:PrefectTomlConfigSettingsSource")
    except (ImportError, AttributeError):
        return False
    return True


def settings_file() -> Schema:
    """The schema of the file `settings`; its root is that of `prefect.toml` and of `[tool.prefect]` in pyproject.toml."""
    root: Any = upstream(ROOT)
    schema: dict[str, Any] = root.model_json_schema()
    given = definitions_of(schema)
    definitions = {name: _section(model, given[name]) for name, model in _models(root).items()}
    out = _section(root, schema)
    integrations: Schema = {
        "description": "The settings of the integrations; of those that are not installed here any will do.",
        "type": "object", "properties": {}, "additionalProperties": True,
    }  # fmt: skip
    for name, model in sorted(integration_settings().items()):
        theirs: dict[str, Any] = model.model_json_schema()
        below = definitions_of(theirs)
        definitions[model.__name__] = _section(model, theirs)
        definitions |= {key: _section(one, below[key]) for key, one in _models(model).items()}
        integrations["properties"][name] = {"$ref": f"#/$defs/{model.__name__}"}
    definitions["IntegrationsSettings"] = integrations
    out["properties"]["integrations"] = {"$ref": "#/$defs/IntegrationsSettings"}
    return {
        **out,
        "title": "PrefectSettings",
        "description": "The settings of Prefect: `prefect.toml`, or the table `[tool.prefect]` of pyproject.toml.",
        "$defs": dict(sorted(definitions.items())),
    }


def integration_settings() -> dict[str, Any]:
    """The models of the settings of the installed integrations, by the names of their tables: `[integrations.NAME]`."""
    base: Any = upstream("prefect.settings.base:PrefectBaseSettings")
    found: dict[str, Any] = {}
    for package in collections():
        try:
            module = import_module(f"{package}.settings")
        except ImportError:
            continue  # it has none
        for model in vars(module).values():
            if isinstance(model, type) and issubclass(model, base):
                table = cast(Any, model).model_config.get("prefect_toml_table_header", ())
                if len(table) == 2 and table[0] == "integrations":
                    found[table[1]] = model
    return found


def integration_libraries() -> set[str]:
    """The packages that those settings come from."""
    return {library_of(model) for model in integration_settings().values()}


def _models(model: Any) -> dict[str, Any]:
    """The models of the sections below one, by their names."""
    base: Any = upstream("prefect.settings.base:PrefectBaseSettings")
    found: dict[str, Any] = {}
    for field in model.model_fields.values():
        if isinstance(field.annotation, type) and issubclass(field.annotation, base):
            found[field.annotation.__name__] = field.annotation
            found |= _models(field.annotation)
    return found


def _section(model: Any, schema: Mapping[str, Any]) -> Schema:
    out: Schema = clean({key: value for key, value in schema.items() if key != "$defs"})
    for name, given in schema.get("properties", {}).items():
        variables = given.get("supported_environment_variables") if is_object(given) else None
        if not variables:
            continue  # a section
        field = model.model_fields[name]
        body = _setting(out["properties"][name], _Field(field.annotation, list(field.metadata)))
        out["properties"][name] = {**_without_place(body), "x-variables": variables}
    return out


def _without_place(body: Schema) -> Schema:
    """Without a default that is a file of the machine where this ran."""
    default = body.get("default")
    if isinstance(default, str) and Path(default).is_absolute() and Path(default).is_file():
        return {key: value for key, value in body.items() if key != "default"}
    return body


def _setting(body: Schema, field: _Field) -> Schema:
    """A setting's schema, with what its validators take and refuse beside what its type says."""
    if body.get("$ref") == _DURATION:
        return _duration(body, field)
    words = body.get("enum")
    if is_list(words) and all(isinstance(word, str) and field.takes(word.lower()) for word in words):
        lower = [word.lower() for word in words if word.lower() not in words]
        return {**body, "enum": [*words, *lower], "x-text": "upper"} if lower else body
    branches = body.get("anyOf", [body])
    values = next((one["additionalProperties"] for one in branches if is_object(one.get("additionalProperties"))), None)
    if values is not None:
        if values.get("$ref") == _DURATION and field.takes({"a": 1}) and not field.takes({"a": 0}):
            values.clear()
            values |= _more_than(0)
        return {**body, "x-text": "json"}
    items = next((one.get("items", {}) for one in branches if one.get("type") == "array"), None)
    if items is None or not field.takes("500,501"):
        return body
    rest = [one for one in branches if one.get("type") != "string"]
    if items.get("type") == "string":
        rest.insert(0, {"type": "string"})
    notes = {key: value for key, value in body.items() if key not in ("anyOf", "type", "items", "uniqueItems")}
    return {**notes, "anyOf": rest, "x-text": "list"}


def _duration(body: Schema, field: _Field) -> Schema:
    least = next((bound.gt.total_seconds() for bound in field.metadata if hasattr(bound, "gt")), None)
    out = {**body, **({"x-text": "seconds"} if field.takes("7200") else {})}
    if least is None:
        return out
    return {**{key: value for key, value in out.items() if key != "$ref"}, **_more_than(least)}


def _more_than(least: float) -> Schema:
    """A length of time; that of a text is compared where the settings are read (`confwright.systems.prefect.settings`)."""
    return {
        "anyOf": [{"type": "number", "exclusiveMinimum": least}, {"type": "string", "pattern": DURATION}],
        "x-more-than": least,
    }
