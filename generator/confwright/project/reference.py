"""Prints docs/reference/settings.md: every setting of `[tool.confwright]`, from one table.

`python -m confwright.project.reference FILE` writes the page. A test compares the table with the settings that are read, and
reads every example.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, NamedTuple


class Setting(NamedTuple):
    """A setting: its table below `[tool.confwright]`, its key, type and default as they are shown, an example in TOML, its text."""

    table: str
    key: str
    type: str
    default: str
    example: str
    text: str


_PACKAGE: Final = "packages.NAME"
SETTINGS: Final = (
    Setting("", "output", "path", "generated", '"generated"',
            "The folder of the generated code. Its last part is the name of a Python package."),
    Setting("", "docs-url", "address", "none", '"https://docs.example/config/"',
            "The address where the site of `confwright docs` is published. Reports link to it."),
    Setting(_PACKAGE, "schema", "path, or list of paths", "required", '"schemas/app.yaml"',
            "The schema that the package is generated from. `FILE#/pointer` selects a part of the file; "
            "a list names several files or parts."),
    Setting(_PACKAGE, "root", "path", "the folder of the schema", '"schemas"',
            "The folder that references to other files stay in: the folder of the schema, or one above it."),
    Setting(_PACKAGE, "ref-roots", "table", "empty", '{"https://example.org/" = "vendored"}',
            "Folders that replace addresses in `$ref`. Nothing is downloaded."),
    Setting(_PACKAGE, "documents", "list of patterns", "empty", '["config/*.yaml"]',
            "The files that `confwright validate` reads with this package."),
    Setting(_PACKAGE, "style", "confwright, pydantic, msgspec or typeddict", "confwright", '"pydantic"',
            "The kind of the models. Only `confwright` checks the whole schema ([styles](../styles.md))."),
    Setting(_PACKAGE, "dialect", "draft-04, draft-06, draft-07, 2019-09, 2020-12 or openapi-3.0", "by `$schema`", '"draft-07"',
            "The draft of a schema whose `$schema` is missing or wrong."),
    Setting(_PACKAGE, "regex", "ecma, python, re2 or pcre", "ecma", '"python"',
            "The dialect of the regular expressions of the schema."),
    Setting(_PACKAGE, "assume-object", "boolean", "at the root only", "true",
            "Whether a schema with `properties` and without `type` means an object: everywhere, or nowhere."),
    Setting(_PACKAGE, "formats", "text or python", "text", '"python"',
            "Whether dates, times, durations, UUIDs and addresses are texts or values of Python ([more](../guide/formats.md))."),
    Setting(_PACKAGE, "join-copies", "boolean", "true", "false",
            "Whether equal objects of a file are one class. Definitions are always classes of their own."),
    Setting(_PACKAGE, "resolve", "boolean", "false", "true",
            "Adds a method `resolve` to the classes, and a class of resolved values for each."),
    Setting("packages.analytics", "deployment", "path", "required", '"deployment.yaml"',
            "The deployment that a package of resources per environment is generated from. Such a package has no other setting."),
    Setting("versions", "dagster", "version", "by pins", '"1.9.13"',
            "The Dagster that reads the documents ([versions](../versions.md))."),
    Setting("versions", "prefect", "version", "by pins", '"3.4.25"', "The Prefect that reads the documents."),
    Setting("versions", "airflow", "version", "by pins", '"3.0.6"', "The Airflow that reads the documents."),
    Setting("imports.dagster-resources", "classes", "list of texts", "none", '["shop.resources"]',
            "The arguments of an import. `confwright import` writes these tables, and repeats them ([more](../guide/imports.md))."),
    Setting("limits", "size", "integer", "10000000", "1_000_000", "The characters of a document that `loads` reads."),
    Setting("limits", "depth", "integer", "100", "50", "The levels of a document or of a schema."),
    Setting("limits", "nodes", "integer", "1000000", "100_000", "The values and keys of a document."),
    Setting("limits", "aliases", "integer", "100000", "1_000", "The nodes that the aliases of a YAML document expand to."),
    Setting("limits", "files", "integer", "1000", "10", "The files of a schema."),
    Setting("limits", "definitions", "integer", "500000", "10_000", "The nested schemas of a schema."),
    Setting("limits", "expansion", "integer", "10000", "500", "The schemas that one place of a schema expands to."),
)  # fmt: skip
_HEAD: Final = """\
# Settings

Confwright reads `[tool.confwright]` of the nearest pyproject.toml. Paths are relative to that file and stay inside its folder.
An unknown setting is an error, with its line. `make docs` prints this page from a table in the code.
"""


def settings_page() -> str:
    """docs/reference/settings.md."""
    parts = [_HEAD]
    for table in dict.fromkeys(one.table for one in SETTINGS):
        parts.append(f"\n## [tool.confwright{'.' if table else ''}{table}]\n")
        for one in SETTINGS:
            if one.table == table:
                parts.append(
                    f"\n### `{one.key}`\n\n{one.text}\n\n- Type: {one.type}\n- Default: {one.default}\n\n"
                    f"```toml\n[tool.confwright{'.' if table else ''}{table}]\n{one.key} = {one.example}\n```\n"
                )
    return "".join(parts)


if __name__ == "__main__":
    from ..base.writing import write_file

    write_file(Path(sys.argv[1]), settings_page())
