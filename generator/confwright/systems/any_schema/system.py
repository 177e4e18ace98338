"""Configuration of anything else than an orchestrator: importers of schemas, and of documents without one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ...base.command import Argument
from ..importing.given_paths import paths_from_root
from ..importing.importer import Importer
from ..system import System

if TYPE_CHECKING:
    from ..importing.launch import Imported


def _read_openapi(options: Mapping[str, Any], root: Path) -> Imported:
    from .openapi import read_openapi

    return read_openapi(options, root)


def _read_samples(options: Mapping[str, Any], root: Path) -> Imported:
    from .samples import read_samples

    return read_samples(options, root)


def _then_openapi(folder: str, files: Sequence[str], options: Mapping[str, Any]) -> str:
    from .openapi import written

    where = f"{folder}/{written(options['schemas'][-1])}"
    beside = f', root = "{folder}"' if len(files) > 1 else ""
    return f'next: in pyproject.toml, [tool.confwright.packages.NAME] schema = "{where}"{beside}'


def _then_sample(folder: str, _files: Sequence[str], options: Mapping[str, Any]) -> str:
    name = options["files"][-1].partition(":")[0]
    return f'next: in pyproject.toml, [tool.confwright.packages.NAME] schema = "{folder}/{name}.yaml"'


def _named(given: Mapping[str, Any]) -> Mapping[str, Any]:
    from .samples import named

    return named(given)


_OPENAPI: Final = """\
Write the schemas that OpenAPI documents, and other files with schemas in them, have at some pointers, with all that they refer to.

A schema is named as FILE#POINTER: shop.yaml#/components/schemas/Order. The rest of the document is left out.
"""
_SAMPLE: Final = """\
Write a schema that documents imply: JSON, YAML, TOML or CSV.

Each file is one document, or a row of CSV. A key that every document has is required; types are those that were seen. The schema
is marked as inferred: `validate` gives warnings, not errors. No value is written to it.
"""

SYSTEM: Final = System(
    name="any_schema",
    importers=(
        Importer(
            name="openapi", folder="openapi", help=_OPENAPI, read=_read_openapi,
            stated=paths_from_root("schemas", pointer=True), then=_then_openapi,
            options=(
                Argument("schemas", nargs="*", metavar="FILE#POINTER", help="A schema inside a file."),
            ),
        ),
        Importer(
            name="json-sample", folder="samples", help=_SAMPLE, read=_read_samples, stated=paths_from_root("files"),
            complete=_named, then=_then_sample,
            options=(
                Argument("files", nargs="*", metavar="FILE", help="A document."),
                Argument(
                    "--name", metavar="NAME", default="",
                    help="What the schema is called (default: the name of the first file).",
                ),
            ),
        ),
    ),
)  # fmt: skip
