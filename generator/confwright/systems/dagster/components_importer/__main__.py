"""`python -m confwright.systems.dagster.components_importer [--path FOLDER]... [MODULE ...]`."""

from __future__ import annotations

import sys
from importlib import import_module

from ...importing.reply import Reply
from ...importing.sources import project_sources
from ...importing.writing import ALL, schema_text
from ..beginning import begun


def main(arguments: list[str]) -> None:
    """Read the component types; answer with the text of the schema file."""
    reply = Reply()
    begin = begun(reply, arguments)
    if begin is None:
        return
    root, arguments = begin
    try:
        import_module("dagster.components.core.package_entry")
    except ImportError:
        reply.refuse("this Dagster has no components; 1.11 and newer do")
        return
    from .dg_file import VERIFIED, dg_file
    from .discover import discover
    from .files import component_file

    found = discover(arguments, reply.step)
    schema = component_file(found)
    own = [one.cls for one in found.types if one.name.partition(".")[0].replace("_", "-") not in found.versions]
    sources = project_sources(own, root) if root else {}
    head = {"x-yaml": "dagster"}
    files = {
        "components.yaml": schema_text(schema, found.versions, sources, **head),
        "dg.yaml": schema_text(dg_file(), {}, by_hand=ALL, verified=VERIFIED),
    }
    reply.done(files, found.versions, found.failures)


if __name__ == "__main__":
    main(sys.argv[1:])
