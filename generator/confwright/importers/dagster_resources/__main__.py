"""`python -m confwright.importers.dagster_resources [--path FOLDER] [module:Class ...]`, as `confwright import` runs it."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from typing import Any

from ..reply import Reply
from ..writing import schema_text


def main(arguments: list[str]) -> None:
    """Read the classes; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    if arguments[:1] == ["--path"]:
        sys.path.append(arguments[1])  # last: a folder of the user's must not stand before an installed package
        arguments = arguments[2:]
    reply.step("importing dagster")
    try:
        import_module("dagster")
        import_module("yaml")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from .discover import discover
    from .files import Layout

    found = discover(arguments, reply.step)
    layout = Layout(found.failures)
    for cls in found.classes:
        layout.add(cls)
    texts = {f"{stem}.yaml": _text(stem, schema, found.versions) for stem, schema in layout.build().items()}
    reply.done(texts, found.versions, layout.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str]) -> str:
    """A file's text, with the versions of the libraries that it is about."""
    return schema_text(schema, {name: versions[name] for name in {"dagster", stem} & versions.keys()})


if __name__ == "__main__":
    main(sys.argv[1:])
