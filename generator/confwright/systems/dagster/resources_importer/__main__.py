"""`python -m confwright.systems.dagster.resources_importer [--path FOLDER]... [--installed] [MODULE:CLASS ...]`."""

from __future__ import annotations

import sys
from typing import Any

from ...importing.reply import Reply
from ...importing.sources import project_sources
from ...importing.writing import schema_text
from ..beginning import begun


def main(arguments: list[str]) -> None:
    """Read the classes; answer with the text of every schema file."""
    reply = Reply()
    begin = begun(reply, arguments)
    if begin is None:
        return
    root, arguments = begin
    installed = arguments[:1] == ["--installed"]
    from .discover import discover
    from .files import Layout

    found = discover(arguments[installed:], reply.step, installed=installed)
    layout = Layout(found.failures)
    for cls in found.classes:
        layout.add(cls)
    texts = {
        f"{stem}.yaml": _text(stem, schema, found.versions, project_sources(layout.classes(stem), root) if root else {})
        for stem, schema in layout.build().items()
    }
    reply.done(texts, found.versions, layout.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str], sources: dict[str, str]) -> str:
    """A file's text, with the versions of the libraries that it is about, and the files of the project that it was read from."""
    known = {name: versions[name] for name in {"dagster", stem} & versions.keys()}
    return schema_text(schema, known, sources)


if __name__ == "__main__":
    main(sys.argv[1:])
