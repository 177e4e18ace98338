"""`python -m confwright.importers.dagster_resources [--path FOLDER] [module:Class ...]`, as `confwright import` runs it."""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from importlib import import_module
from typing import Any

from ..reply import Reply


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
        yaml: Any = import_module("yaml")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from .discover import discover
    from .files import Layout

    found = discover(arguments, reply.step)
    layout = Layout(found.failures)
    for cls in found.classes:
        layout.add(cls)
    texts = {f"{stem}.yaml": _text(stem, schema, found.versions, yaml) for stem, schema in layout.build().items()}
    reply.done(texts, found.versions, layout.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str], yaml: Any) -> str:
    """A file's text. The digest is that of the schema itself, so that an edited file shows."""

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-provenance": {
            "imported-from": {name: versions[name] for name in sorted({"dagster", stem} & versions.keys())},
            "sha256": digest,
        },
    }
    return str(yaml.dump({**head, **schema}, Dumper=dumper, sort_keys=False, width=110, default_flow_style=False))


if __name__ == "__main__":
    main(sys.argv[1:])
