"""What `confwright import helm` does: a file for each chart, and one for each chart inside it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ....base.json_values import is_list, is_object, unescaped
from ....base.said import as_name
from ...importing.given_paths import refused
from ...importing.hidden import hidden
from ...importing.launch import Imported
from ...importing.writing import schema_text
from ...inside import mapping
from .chart_files import SCHEMA, VALUES, Chart, read_chart
from .inferred import inferred_schema, widened
from .overlay import Overlay

_ANY: Final = {"type": "object"}


def read_charts(options: Mapping[str, Any], root: Path) -> Imported:
    """The schemas of the charts that an import names. Raises ProjectError."""
    files: dict[str, str] = {}
    versions: dict[str, str] = {}
    failures: dict[str, str] = {}
    owners: dict[str, str] = {}
    if not options.get("charts"):
        raise refused("no chart is named", hint="confwright import helm CHART_FOLDER")
    for path in options["charts"]:
        chart = read_chart(root / path, path)
        if owners.setdefault(chart.name, path) != path:
            message = f"two charts are called {as_name(chart.name)}: the other is {as_name(owners[chart.name])}"
            raise refused(message, path, "import one of them with --output")
        versions[chart.name] = chart.version
        for one in chart_schemas(chart, chart.name, mapping(chart.values.data) if chart.values is not None else {}):
            inferred = [VALUES] if one.inferred else []
            files[f"{one.file}.yaml"] = schema_text(
                one.schema,
                {chart.name: chart.version},
                _sources(root, path, one.file == chart.name, chart),
                inferred=inferred,
                draft="",
            )
            failures |= {f"{one.file}: {what}": why for what, why in one.left_out.items()}
    return Imported(files, versions, failures)


class _File:
    """A schema file: its name, what is in it, and what could not be carried over, and why."""

    def __init__(self, file: str, schema: dict[str, Any], left_out: dict[str, str], *, inferred: bool) -> None:
        self.file, self.schema, self.left_out, self.inferred = file, schema, left_out, inferred


def chart_schemas(chart: Chart, file: str, values: Mapping[str, Any]) -> Iterator[_File]:
    """The schema file of a chart whose values are `values`, and those of the charts inside it."""
    left_out: dict[str, str] = {}
    inferred = not is_object(chart.schema)
    if inferred:
        text = chart.files.get(VALUES, b"").decode("utf-8", "replace")
        schema: Any = inferred_schema(chart.values, text) if chart.values is not None else dict(_ANY)
        schema = widened(schema, values)
    else:
        schema = _followed(hidden(chart.schema), left_out)
    merged = dict(values)
    own: dict[str, Any] = {}
    for key, one in chart.subcharts.items():
        below = mapping(one.values.data) if one.values is not None else {}
        merged[key] = _coalesced(mapping(values.get(key)), below)
        own[key] = {"$ref": f"{file}.{key}.yaml"}
        yield from chart_schemas(one, f"{file}.{key}", merged[key])
    overlay = Overlay(schema, lambda reference: _target(schema, reference))
    schema = dict(overlay.of(merged))
    left_out |= dict.fromkeys(overlay.left_out, "it holds for the values as a whole, which a values file is a part of")
    for key in chart.missing:
        left_out[key] = "the chart is not packed; `helm dependency build` does that"
    properties = dict(mapping(schema.get("properties")))
    for key in chart.missing:
        if schema.get("additionalProperties") is False:
            properties.setdefault(key, dict(_ANY))
    for key, one in own.items():
        beside = properties.get(key)
        plain = beside is None or inferred or beside == _ANY
        properties[key] = one if plain else {"allOf": [beside, one]}
    if own or inferred:
        properties.setdefault("global", dict(_ANY))
    schema = {"type": "object", **schema, **({"properties": properties} if properties else {})}
    schema.setdefault("title", f"Values of the Helm chart {chart.name}")
    yield _File(file, schema, left_out, inferred=inferred)


def _coalesced(above: Mapping[str, Any], below: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a chart with those of the chart around it over them, as Helm merges them."""
    found = dict(below)
    for key, value in above.items():
        if value is None:
            found.pop(key, None)
        elif is_object(value) and is_object(found.get(key)):
            found[key] = _coalesced(value, found[key])
        else:
            found[key] = value
    return found


def _followed(schema: Any, left_out: dict[str, str]) -> Any:
    """A schema without references to other files: what these say is not in the chart."""
    if is_list(schema):
        return [_followed(one, left_out) for one in schema]
    if not is_object(schema):
        return schema
    reference = schema.get("$ref")
    if isinstance(reference, str) and not reference.startswith("#"):
        address = reference.partition("#")[0]
        left_out[address] = "it is not in the chart, and anything is taken there"
        schema = {key: one for key, one in schema.items() if key != "$ref"}
    return {key: _followed(one, left_out) for key, one in schema.items()}


def _target(schema: Any, reference: str) -> Any:
    """What a reference inside a schema leads to; an empty schema where it leads nowhere."""
    if not reference.startswith("#"):
        return {}
    found = schema
    for token in reference[1:].split("/")[1:]:
        name = unescaped(token)
        if is_object(found):
            found = found.get(name)
        elif is_list(found) and name.isdigit() and int(name) < len(found):
            found = found[int(name)]
        else:
            return {}
    return found if found is not None else {}


def _sources(root: Path, path: str, top: bool, chart: Chart) -> dict[str, str]:
    """The files of the project that a schema was read from, with their digests."""
    if not top or not (root / path).is_dir() or path.startswith((".", "/")):
        return {}
    return {
        f"{path}/{name}": hashlib.sha256(chart.files[name]).hexdigest()
        for name in (SCHEMA, VALUES)
        if name in chart.files
    }
