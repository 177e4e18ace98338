"""`python -m confwright.importers.dagster`: the schemas of the Dagster of this interpreter, as `confwright import` takes them."""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from typing import Any

from ..reply import Reply
from ..writing import schema_text


def main() -> None:
    """Read the installed Dagster and its libraries; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    reply.step("importing dagster")
    try:
        import_module("dagster")
        import_module("yaml")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from .discover import discover
    from .files import Layout

    found = discover(reply.step)
    reply.step(f"writing down {len(found.classes)} configurable classes")
    files = Layout(found).build()
    texts = {f"{stem}.yaml": _text(stem, schema, found.versions) for stem, schema in files.items()}
    reply.done(texts, found.versions, found.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str]) -> str:
    """A file's text, with the versions of the libraries that it is about."""
    libraries = sorted(
        {name for name in versions if f"{name}.yaml" in json.dumps(schema)} | {"dagster"} | ({stem} & versions.keys())
    )
    head = {"x-yaml": "dagster"} if stem == "instance" else {}
    return schema_text(schema, {name: versions[name] for name in libraries}, **head)


if __name__ == "__main__":
    main()
