"""The schemas of charts that come with the tool, made from the charts' own.

    python -m confwright.systems.helm.importer.shipped TITLE=FOLDER@VERSION[,FOLDER@VERSION...]=FILE ...

Of several releases, the oldest first, the schema takes what one of them takes, and a table beside it (FILE with `.json`) has
the keys that not all of them know. A chart in its repository has no version of a release, so that of the repository is given.

At the top, a chart takes any key, and nothing reads those that it does not know: the schema is closed there. So it is at every
other place where the chart's schema says which keys there are and takes others: the table names these places, where a key is
ignored, and not refused. What a template copies as it is, and the values of other charts, stays open (`_COPIED`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from ....base.json_values import is_list, is_object
from ....base.writing import write_file
from ...importing.writing import schema_text
from ...inside import mapping
from .chart_files import VALUES, Chart, read_chart
from .importing import chart_schemas
from .releases import Releases

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
"""What Helm takes a schema for that names no draft."""
_COPIED: Final = frozenset({
    "global", "postgresql", "redis", "valueFrom", "horizontalPodAutoscalerConfig", "defaultSecurityContext", "securityContext",
})  # fmt: skip
"""Keys whose values a template copies as they are, or hands to another chart, although the schema or values.yaml names some."""


_NAMES: Final = frozenset({
    "secretKey", "fernetKeySecretName", "apiSecretKeySecretName", "webserverSecretKeySecretName", "passwordSecretName",
    "statsSecretKey", "credentialsSecret", "sshKeySecret", "pullSecret", "basicAuthSecret", "basicAuthSecretKey", "httpSecret",
    "httpSecretUsernameKey", "httpSecretPasswordKey", "sshSecret", "sshSecretKey", "userSecret", "userSecretKey", "passwordSecret",
    "gmsaCredentialSpec", "gmsaCredentialSpecName", "secretFile",
})  # fmt: skip
"""Keys that hold the name of a Kubernetes Secret, or of a key in one, as their descriptions say: no secrets, by whatever name."""
_SECRETS: Final = frozenset({"brokerUrl", "keytabBase64Content", "sshKey", "gitSshKey", "stringData"})
"""Keys that hold a secret, and do not sound like it."""


def shipped(folder: Path, version: str, title: str) -> str:
    """The text of the schema of the values of a chart."""
    chart = read_chart(folder, str(folder))
    own = next(iter(chart_schemas(chart, chart.name, mapping(chart.values.data) if chart.values is not None else {})))
    schema = {**_untitled(own.schema), "$schema": _DRAFT, "title": title, "additionalProperties": False}
    return schema_text(schema, {chart.name: version})


def of_releases(charts: Mapping[str, Path], title: str) -> tuple[str, str]:
    """The text of the schema of the values of a chart of several releases, and of its table."""
    schemas: dict[str, dict[str, Any]] = {}
    name, inferred = "", False
    for version, folder in charts.items():
        chart = read_chart(folder, str(folder))
        own = _without_its_charts(chart)
        schemas[version], name, inferred = _untitled(own.schema), chart.name, own.inferred
    releases = Releases(schemas)
    ignored: list[str] = []
    schema = _closed(releases.schema, "", ignored, "")
    schema["properties"].setdefault("global", {"type": "object"})
    head = {"$schema": _DRAFT, "title": title, "x-yaml": "1.1"}
    if not schema["definitions"]:
        del schema["definitions"]
    text = schema_text(
        {**schema, **head}, {f"chart {name}": ", ".join(charts)}, inferred=[VALUES] if inferred else []
    )  # fmt: skip
    spans = {place: one for place, one in sorted(releases.spans.items()) if not _COPIED & set(place.split("."))}
    table = {"releases": list(charts), "ignored": sorted(ignored), "spans": spans}
    lines = json.dumps(table, indent=1).replace("[\n   ", "[").replace(",\n   ", ", ").replace("\n  ]", "]")
    return text, f"{lines}\n"


def _without_its_charts(chart: Chart) -> Any:
    """The schema file of a chart without those inside it: their values are theirs."""
    alone = replace(chart, subcharts={}, missing=(*chart.missing, *chart.subcharts))
    values = mapping(alone.values.data) if alone.values is not None else {}
    return next(iter(chart_schemas(alone, alone.name, values)))


def _closed(schema: Any, key: str, ignored: list[str], place: str) -> Any:
    """A schema that takes no unknown key where it names some. `ignored` gets the places where the chart's own takes them."""
    if not is_object(schema) or "$ref" in schema:
        return schema
    if key in _NAMES:
        return {word: one for word, one in schema.items() if word != "x-sensitive"}
    if key in _SECRETS:
        return {**schema, "x-sensitive": True}
    if key in _COPIED:
        return schema
    out = dict(schema)
    for word in ("items", "additionalProperties"):
        # What a template does with the members of a list, or with keys of any name, is not known: it may copy them.
        inner = out.get(word)
        if is_object(inner) and is_object(inner.get("properties")):
            members = {
                name: _closed(one, name, ignored, f"{place}.*.{name}") for name, one in inner["properties"].items()
            }
            out[word] = {**inner, "properties": members}
    if is_object(out.get("properties")):
        out["properties"] = {
            name: _closed(one, name, ignored, f"{place}.{name}" if place else name)
            for name, one in out["properties"].items()
        }
        if "additionalProperties" not in out:
            out["additionalProperties"] = False
            ignored.append(place)
    return out


def _untitled(schema: Any) -> Any:
    """A schema without titles, which say the names of keys again."""
    if is_list(schema):
        return [_untitled(one) for one in schema]
    if not is_object(schema):
        return schema
    return {
        key: {name: _untitled(one) for name, one in part.items()} if key == "properties" else _untitled(part)
        for key, part in schema.items()
        if not (key == "title" and isinstance(part, str))
    }


def main(arguments: list[str]) -> None:
    """Write the schema of each chart: TITLE=FOLDER@VERSION=FILE."""
    for argument in arguments:
        title, given, file = argument.split("=")
        charts = {version: Path(folder) for folder, _, version in (one.rpartition("@") for one in given.split(","))}
        if len(charts) == 1:
            [(version, folder)] = charts.items()
            write_file(Path(file), shipped(folder, version, title))
            continue
        text, table = of_releases(charts, title)
        write_file(Path(file), text)
        write_file(Path(file).with_suffix(".json"), table)


if __name__ == "__main__":
    main(sys.argv[1:])
