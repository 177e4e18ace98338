"""The schemas of charts that come with the tool, made from the charts' own.

    python -m confwright.systems.helm.importer.shipped TITLE=FOLDER@VERSION=FILE ...

A chart in its repository has no version of a release, so that of the repository is given. At the top, a chart takes any key, and
nothing reads those that it does not know: the schema is closed there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

from ....base.json_values import is_list, is_object
from ....base.writing import write_file
from ...importing.writing import schema_text
from ...inside import mapping
from .chart_files import read_chart
from .importing import chart_schemas

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
"""What Helm takes a schema for that names no draft."""


def shipped(folder: Path, version: str, title: str) -> str:
    """The text of the schema of the values of a chart."""
    chart = read_chart(folder, str(folder))
    own = next(iter(chart_schemas(chart, chart.name, mapping(chart.values.data) if chart.values is not None else {})))
    schema = {**_untitled(own.schema), "$schema": _DRAFT, "title": title, "additionalProperties": False}
    return schema_text(schema, {chart.name: version})


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
        title, chart, file = argument.split("=")
        folder, _, version = chart.rpartition("@")
        write_file(Path(file), shipped(Path(folder), version, title))


if __name__ == "__main__":
    main(sys.argv[1:])
