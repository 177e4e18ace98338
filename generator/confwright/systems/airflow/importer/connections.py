"""Connection types -> a class each, with one for its `extra`."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .known import KNOWN_EXTRAS
from .mining import Sources
from .naming import is_secret, summary, type_name
from .upstream import providers, source_roots, table, upstream, versions

Schema = dict[str, Any]

STANDARD = ("description", "host", "login", "password", "schema", "port")
_PLACEHOLDER_TYPES: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    dict: "object",
    list: "array",
}
ANYTHING: Schema = {"$ref": "connections.yaml#/$defs/ExtraValue"}
EXTRA_VALUE: Schema = {
    "description": "Any JSON. `{env: NAME}` and nothing else beside it is a reference, at any depth.",
    "anyOf": [
        {"type": "string", "x-env": True},
        {"type": ["boolean", "number", "null"]},
        {"type": "array", "items": ANYTHING},
        {"type": "object", "additionalProperties": ANYTHING},
    ],
}
"""What `ANYTHING` refers to."""
_GUESSES = {
    "placeholder": "Not declared by the provider: shown as an example in Airflow's form.",
    "mined": "Not declared by the provider: found in the source of the hook.",
}
_SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True)
class ConnectionType:
    """A connection type as its provider declares it: labels by field, the schemas of declared extras, mined keys."""

    name: str
    package: str
    version: str
    hook: str
    label: str
    hidden: frozenset[str]
    labels: dict[str, str] = field(default_factory=dict[str, str])
    examples: dict[str, str] = field(default_factory=dict[str, str])
    declared: dict[str, Any] = field(default_factory=dict[str, Any])
    mined: dict[str, set[str]] = field(default_factory=dict[str, "set[str]"])

    @property
    def file(self) -> str:
        """The stem of its file: the name of its provider."""
        return self.package.removeprefix("apache-airflow-providers-").replace("-", "_")


@dataclass(frozen=True)
class ConnectionClass:
    """What `airflow.models.connection.Connection` is made of: the names of its arguments, and whether any text does for `extra`."""

    names: frozenset[str]
    any_extra: bool


def connection_class() -> ConnectionClass:
    """The class of the installed Airflow. It asks for JSON from 3.0 on."""
    names = upstream("airflow.secrets.local_filesystem:get_connection_parameter_names")()
    try:
        upstream("airflow.models.connection:Connection")(conn_id="x", conn_type="http", extra="x")
    except ValueError:
        return ConnectionClass(frozenset(names), False)
    return ConnectionClass(frozenset(names), True)


def discover_connections() -> tuple[ConnectionType, ...]:
    """Every connection type of the installed providers."""
    sources, installed = Sources(source_roots()), versions()
    found: dict[str, ConnectionType] = {}
    for package, info in providers():
        for entry in info.get("connection-types", ()):
            form = table(entry.get("ui-field-behaviour"))
            found[entry["connection-type"]] = ConnectionType(
                name=entry["connection-type"],
                package=package,
                version=installed.get(package, "of an unknown version"),
                hook=entry["hook-class-name"],
                label=entry.get("hook-name") or entry["connection-type"],
                hidden=frozenset(map(str, form.get("hidden-fields") or ())),
                labels=table(form.get("relabeling")),
                examples={key: str(text) for key, text in table(form.get("placeholders")).items()},
                declared=table(entry.get("conn-fields")),
                mined=sources.mined(entry["hook-class-name"]),
            )
    return tuple(found[name] for name in sorted(found))


def connection_schema(kind: ConnectionType) -> tuple[Schema, Schema | None]:
    """The definitions of a type and of its `extra`; the second is None where nothing is known of it."""
    properties: Schema = {"conn_type": _constant(kind.name)}
    for name in STANDARD:
        properties[name] = _standard(name, kind)
    extras = extra_properties(kind)
    if extras:
        properties["extra"] = {"$ref": f"#/$defs/{type_name(kind.name)}Extra"}
    else:
        properties["extra"] = {"type": "object", "additionalProperties": ANYTHING}
    label = kind.labels.get("extra")
    record: Schema = {
        "description": f"{kind.label} ({kind.package} {kind.version}, `{kind.hook}`).",
        "type": "object",
        "properties": properties,
        "required": ["conn_type"],
        "additionalProperties": False,
    }
    if not extras:
        return record, None
    extra: Schema = {
        "description": f"`extra` of a `{kind.name}` connection" + (f": {label}." if label else "."),
        "type": "object",
        "properties": extras,
        "additionalProperties": ANYTHING,
    }
    return record, extra


def _constant(name: str) -> Schema:
    # Both of Airflow's classes turn the one into the other.
    aliases = ["postgresql"] if name == "postgres" else [name.replace("_", "-")] if "_" in name else []
    return {"const": name, **({"x-aliases": aliases} if aliases else {})}


def nullable(schema: Schema) -> Schema:
    """The value or null, which means the same as leaving it out."""
    return {"anyOf": [schema, {"type": "null"}]}


def standard_field(name: str) -> Schema:
    """A field that every connection has."""
    if name == "port":
        return {**nullable({"type": "integer", "minimum": 1, "maximum": 65535, "x-env": True}), "default": None}
    if name == "password":
        return {**nullable({"type": "string", "x-secret": True}), "default": None}
    return {**nullable({"type": "string", "x-env": True}), "default": None}


def _standard(name: str, kind: ConnectionType) -> Schema:
    notes: Schema = {}
    sentences: list[str] = []
    if name in kind.labels:
        sentences.append(f"{kind.labels[name]}.")
    if name in kind.hidden:
        sentences.append("Hidden in Airflow's form for this type.")
    if sentences:
        notes["description"] = " ".join(sentences)
    if name in kind.examples and name != "password":
        notes["examples"] = [kind.examples[name]]
    return {**notes, **standard_field(name)}


# -- extras


def extra_properties(kind: ConnectionType) -> Schema:
    """The known keys of `extra`; `x-source` says how each is known: declared, placeholder, client or mined."""
    found: Schema = {}
    for name, entry in kind.declared.items():
        found[name] = _declared(name, entry)
    for name, value in _sample(kind).items():
        shown = next((t for cls, t in _PLACEHOLDER_TYPES.items() if isinstance(value, cls)), "string")
        found.setdefault(name, _guess(name, {shown}, "placeholder"))
    for name, schema in KNOWN_EXTRAS.get(kind.name, {}).items():
        found.setdefault(name, {**schema, "x-source": "client"})
    for name, types in kind.mined.items():
        if name != "conn_type":
            found.setdefault(name, _guess(name, types, "mined"))
    return found


def _sample(kind: ConnectionType) -> dict[str, Any]:
    """The example of `extra` in Airflow's form, where it is JSON."""
    try:
        sample: Any = json.loads(kind.examples.get("extra", "{}"))
    except ValueError:
        return {}
    return table(sample) if type(sample) is dict else {}


def _declared(name: str, entry: dict[str, Any]) -> Schema:
    """A declared field: exactly its schema, and a reference beside each scalar."""
    schema: Schema = dict(entry["schema"])
    types = schema.pop("type", ["string", "null"])
    types = [types] if isinstance(types, str) else list(types)
    secret = schema.pop("format", None) == "password" or is_secret(name)
    default = {"default": schema.pop("default", None)}
    notes: Schema = {}
    words = [part for part in (entry.get("label"), summary(entry.get("description"))) if part]
    if words:
        notes["description"] = ". ".join(str(word).rstrip(".") for word in words) + "."
    branches = [_branch(t, schema, secret) for t in types if t != "null"]
    return {**notes, **_either(branches, null="null" in types), **default, "x-source": "declared"}


def _guess(name: str, types: set[str], source: str) -> Schema:
    """A key that is read in the source, or shown as an example; anything else than null where its type is not known."""
    secret = is_secret(name) and types <= {"string"}
    marks: Schema = {"default": None, "description": _GUESSES[source], "x-source": source}
    shown = sorted(types) if types else ["string"]
    if not types and not secret:
        # Most often text; what else it may be is not known.
        return {**ANYTHING, **marks}
    if shown == ["boolean"]:
        shown = ["boolean", "string"]  # hooks read `"true"` too
    if set(shown) & {"array", "object"} and "string" not in shown:
        shown = ["string", *shown]  # a reference to its JSON text, which hooks read too
    branches = [_branch(t, {}, secret) for t in shown]
    return {**_either(branches, null=True), **marks}


def _branch(json_type: str, keywords: Schema, secret: bool) -> Schema:
    if secret and json_type == "string":
        return {"type": "string", **keywords, "x-secret": True}
    if "enum" in keywords:
        # null is beside the choice, not in it; a reference could not be one of them.
        return {**keywords, "enum": [value for value in keywords["enum"] if value is not None]}
    members: Schema = {"array": {"items": ANYTHING}, "object": {"additionalProperties": ANYTHING}}.get(json_type, {})
    return {**members, "type": json_type, **keywords, **({"x-env": True} if json_type in _SCALARS else {})}


def _either(branches: list[Schema], *, null: bool) -> Schema:
    return {"anyOf": [*branches, *([{"type": "null"}] if null else [])]}
