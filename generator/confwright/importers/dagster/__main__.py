"""`python -m confwright.importers.dagster`: the schemas of the Dagster of this interpreter, as `confwright import` takes them."""

from __future__ import annotations

import hashlib
import json
import warnings
from importlib import import_module
from typing import Any

from ..reply import Reply


def main() -> None:
    """Read the installed Dagster and its libraries; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    reply.step("importing dagster")
    try:
        import_module("dagster")
        yaml: Any = import_module("yaml")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from .discover import discover
    from .files import Layout

    found = discover(reply.step)
    reply.step(f"writing down {len(found.classes)} configurable classes")
    files = Layout(found).build()
    texts = {f"{stem}.yaml": _text(stem, schema, found.versions, yaml) for stem, schema in files.items()}
    reply.done(texts, found.versions, found.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str], yaml: Any) -> str:
    """A file's text. The digest is that of the schema itself, so that an edited file shows."""

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()
    libraries = sorted(
        {name for name in versions if f"{name}.yaml" in json.dumps(schema)} | {"dagster"} | ({stem} & versions.keys())
    )
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **({"x-yaml": "dagster"} if stem == "instance" else {}),
        "x-provenance": {"imported-from": {name: versions[name] for name in libraries}, "sha256": digest},
    }
    return str(
        yaml.dump(
            {**head, **schema}, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False
        )
    )


if __name__ == "__main__":
    main()
