"""What was found, laid out in files: a file per provider, and those that join them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .astro import astro_deployment, astro_settings
from .backends import definition_name, discover_backends
from .connections import (
    EXTRA_VALUE,
    STANDARD,
    ConnectionClass,
    ConnectionType,
    connection_class,
    connection_schema,
    discover_connections,
)
from .fixed import airflow_root, connections_file, other_connection, variables_file
from .lists import changes, executors, reads_exponents
from .naming import type_name
from .options import Option, config_file, discover_options, published
from .upstream import table, versions

Schema = dict[str, Any]


@dataclass(frozen=True)
class InstalledAirflow:
    """Everything that the installed Airflow and its providers say."""

    options: tuple[Option, ...]
    connections: tuple[ConnectionType, ...]
    backends: dict[str, Schema]
    changes: tuple[dict[str, Any], ...]
    versions: dict[str, str]
    failures: dict[str, str]
    connection: ConnectionClass
    executors: tuple[str, ...]
    exponents: bool


def discover(step: Callable[[str], object] = lambda _text: None) -> InstalledAirflow:
    """Look at the Airflow of this interpreter; `step` is called with the progress. Raises ImportError where there is none."""
    step("reading the options and who reads them")
    options = discover_options()
    step("reading the providers")
    failures: dict[str, str] = {}
    changed: list[dict[str, Any]] = []
    try:
        changed = changes()
    except (ImportError, AttributeError) as error:
        failures["the list of renamed options"] = f"{type(error).__name__}: {error}"
    return InstalledAirflow(
        options, discover_connections(), discover_backends(), tuple(changed), versions(), failures,
        connection_class(), executors(), reads_exponents(),
    )  # fmt: skip


def schema_files(found: InstalledAirflow) -> dict[str, Schema]:
    """Every schema by the stem of its file. The roots are airflow, connections_file, variables_file, astro_*."""
    files: dict[str, Schema] = {
        "airflow": airflow_root(),
        "connections_file": connections_file(found.connection.names),
        "variables_file": variables_file(),
        "astro_settings": astro_settings(),
        "astro_deployment": astro_deployment(),
    }
    providers: dict[str, Schema] = defaultdict(dict)
    branches: list[Schema] = []
    for kind in found.connections:
        record, extra = connection_schema(kind)
        name = type_name(kind.name)
        providers[kind.file][f"{name}Connection"] = record
        if extra is not None:
            providers[kind.file][f"{name}Extra"] = extra
        branches.append({"$ref": f"{kind.file}.yaml#/$defs/{name}Connection"})
    for stem, definitions in sorted(providers.items()):
        files[stem] = {"$defs": definitions}
    files["connections"] = {
        "$defs": {
            "Connection": {
                "description": "A connection, selected by `conn_type`.",
                "oneOf": [*branches, {"$ref": "#/$defs/OtherConnection"}],
                "x-discriminator": ["conn_type"],
            },
            "OtherConnection": other_connection(),
            "ExtraValue": EXTRA_VALUE,
        }
    }
    backends = {name: definition_name(name) for name in found.backends}
    files["secrets_backends"] = {
        "$defs": {backends[name]: found.backends[name] for name in sorted(found.backends, key=definition_name)}
    }
    files["config"] = config_file(found.options, backends)
    return files


def facts(found: InstalledAirflow) -> dict[str, Any]:
    """facts.json: what rendering, reading back and linting must know beside the types."""
    options: dict[str, dict[str, Any]] = {}
    for option in found.options:
        entry: dict[str, Any] = {"kind": option.kind}
        if option.sensitive:
            entry["sensitive"] = True
        if option.choices:
            entry["choices"] = list(option.choices)
        if option.filled:
            entry["filled"] = True
        if option.retyped:
            entry["declared"] = option.declared
        options.setdefault(option.section, {})[option.name] = entry
    types: dict[str, dict[str, Any]] = {}
    for kind in found.connections:
        _, extra = connection_schema(kind)
        properties = table(table(extra).get("properties"))
        types[kind.name] = {
            "secret": sorted(name for name, schema in properties.items() if _secret(schema)),
            "hidden": sorted(kind.hidden & {*STANDARD}),
        }
    others = {name: package for name, package in published()["connection-types"].items() if name not in types}
    return {
        "connection": {"keys": sorted(found.connection.names), "any-extra": found.connection.any_extra},
        "executors": list(found.executors), "exponents": found.exponents, "options": options, "changes": list(found.changes),
        "connection-types": types, "published-types": others,
    }  # fmt: skip


def _secret(schema: Schema) -> bool:
    return schema.get("x-secret") is True or any(_secret(branch) for branch in schema.get("anyOf", ()))
