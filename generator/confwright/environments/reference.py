"""Prints docs/reference/deployment.md: every key of deployment.yaml, from schemas/confwright/deployment.yaml.

`python -m confwright.environments.reference FILE` writes the page. A test reads the example, which has every key.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ..base.json_values import is_list
from .editor_schema import shipped_schema

_NAMES: Final = {
    "environments": "ENVIRONMENT", "resources": "RESOURCE", "variables": "LAYER", "variables.LAYER": "VARIABLE", "values": "LAYER",
    "values.LAYER": "RESOURCE", "current.dagster-plus.deployments": "DEPLOYMENT", "dagster-plus.shared": "VARIABLE",
    "resources.RESOURCE.schema": "ENVIRONMENT",
}  # fmt: skip
"""The placeholder for the keys of a map, by its path."""
EXAMPLE: Final = """\
environments:
  local: {description: A laptop.}
  branch: {extends: local}
  live: {production: true}
current:
  env: SHOP_ENVIRONMENT
  default: local
  dagster-plus: {branch: branch, deployments: {prod: live}}
dagster-plus:
  organization: acme
  base: prod
  agent: agent
  helm: chart
  locations: locations
  ttl: {branch: 600, full: 86400, servers: 20}
  shared: {CACHE_URL: It holds nothing of customers.}
  ci: {registry: ecr, file: dagster_cloud.yaml, main: main}
resources:
  agent: {schema: schemas/dagster/instance.yaml}
  chart: {schema: schemas/dagster_cloud/agent_values.yaml}
  locations: {schema: schemas/dagster_cloud/dagster_cloud.yaml}
  database: {schema: schemas/database.yaml, description: Where orders are kept.}
  store: {schema: {base: schemas/stores.yaml#/$defs/Bucket, local: schemas/stores.yaml#/$defs/Folder}}
  alerts: {any-of: [schemas/alerts.yaml#/$defs/Mail, schemas/alerts.yaml#/$defs/Slack]}
include: environments/*.yaml
variables:
  base: {DATABASE_PORT: 5432}
values:
  base:
    database: {host: localhost, port: {env: DATABASE_PORT}}
  live:
    database: {host: db.internal}
"""
_HEAD: Final = f"""\
# deployment.yaml

Every key of the file, from the schema that editors complete it with (`schemas/confwright/deployment.yaml`).
[Resources per environment](../guide/environments.md) explains what the keys do. `confwright generate` checks more than a schema
can: names that must exist, circles, and the values of each environment against the schemas of the resources.

This example has every key once. The other values are in the files that it includes.

```yaml
{EXAMPLE}```

A name in capitals is a placeholder for any name.
"""


def deployment_page() -> str:
    """docs/reference/deployment.md."""
    rows = "".join(f"| `{path}` | {type_} | {text} |\n" for path, type_, text in keys())
    return f"{_HEAD}\n| key | type | meaning |\n|---|---|---|\n{rows}"


def keys() -> Iterator[tuple[str, str, str]]:
    """Path, type and meaning of each key."""
    schema = shipped_schema()
    yield from _below(schema, "", schema["$defs"])


def _below(node: dict[str, Any], path: str, definitions: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    then: dict[str, Any] = node.get("then", {})
    required: list[str] = node.get("required", []) or then.get("required", [])
    for key, value in node.get("properties", {}).items():
        yield from _key(value, f"{path}.{key}".removeprefix("."), definitions, required=key in required)
    for one in (node, *node.get("anyOf", ())):
        if path in _NAMES and isinstance(one.get("additionalProperties"), dict):
            yield from _key(one["additionalProperties"], f"{path}.{_NAMES[path]}", definitions, required=False)


def _key(
    value: dict[str, Any], path: str, definitions: dict[str, Any], *, required: bool
) -> Iterator[tuple[str, str, str]]:
    node: dict[str, Any] = {**definitions[value["$ref"].rsplit("/", 1)[-1]], **value} if "$ref" in value else value
    text = node.get("description", "") + (" Required." if required else "")
    yield path, _type(node, definitions), text.strip()
    yield from _below(node, path, definitions)


def _type(node: dict[str, Any], definitions: dict[str, Any]) -> str:
    if "$ref" in node and "type" not in node:
        node = {**definitions[node["$ref"].rsplit("/", 1)[-1]]}
    if "enum" in node:
        return ", ".join(map(str, node["enum"]))
    if "type" not in node:
        parts = [_type(one, definitions) for one in node.get("anyOf", ())]
        return " or ".join(dict.fromkeys(filter(None, parts))) or "any value"
    types: list[str] = node["type"] if is_list(node["type"]) else [node["type"]]
    names = {"object": "map", "array": "list", "string": "text", "null": "null"}
    return " or ".join(names.get(one, one) for one in types if one != "null" or len(types) == 1)


if __name__ == "__main__":
    from ..base.writing import write_file

    write_file(Path(sys.argv[1]), deployment_page())
