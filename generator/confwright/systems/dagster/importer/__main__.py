"""`python -m confwright.systems.dagster.importer`: the schemas of the Dagster of this interpreter."""

from __future__ import annotations

import json
import sys
from importlib import metadata
from typing import Any

from ...importing.reply import Reply
from ...importing.writing import json_text, schema_text
from ..beginning import begun


def main(arguments: list[str]) -> None:
    """Read the installed Dagster and its libraries; answer with the text of every schema file.

    `arguments`: `[--path FOLDER]... [MODULE:CLASS ...]`, classes of the user's own and where they are looked for.
    """
    reply = Reply()
    begin = begun(reply, arguments)
    if begin is None:
        return
    _, arguments = begin
    from .discover import discover
    from .files import Layout
    from .kubernetes_models import kubernetes_models, kubernetes_schema, tag_schema
    from .rules import VERIFIED

    found = discover(reply.step, arguments)
    reply.step(f"writing down {len(found.classes)} configurable classes")
    with_rules = VERIFIED.covers(found.versions["dagster"])
    if not with_rules:
        why = f"written by hand and tried with dagster {VERIFIED}, not with {found.versions['dagster']}"
        found.failures["what settings demand of each other"] = why
    layout = Layout(found, with_rules=with_rules)
    files = layout.build()
    texts = {
        f"{stem}.yaml": _text(stem, schema, found.versions, layout.by_hand.get(stem, []))
        for stem, schema in files.items()
    }
    models = kubernetes_models()
    if models is not None:
        of_client = {name: metadata.version(name) for name in ("dagster-k8s", "kubernetes")}
        texts["kubernetes.json"] = json_text(kubernetes_schema(models), of_client)
        texts["k8s_config.yaml"] = schema_text(tag_schema(models), of_client)
    reply.done(texts, found.versions, found.failures)


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str], by_hand: list[str]) -> str:
    """A file's text, with the versions of the libraries that it is about."""
    libraries = sorted(
        {name for name in versions if f"{name}.yaml" in json.dumps(schema)} | {"dagster"} | ({stem} & versions.keys())
    )
    from .emit import booleans
    from .rules import VERIFIED

    head = {"x-yaml": "dagster", **booleans()} if stem == "instance" else {}
    known = {name: versions[name] for name in libraries}
    return schema_text(schema, known, by_hand=by_hand, verified=str(VERIFIED), **head)


if __name__ == "__main__":
    main(sys.argv[1:])
