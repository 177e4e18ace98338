"""`python -m confwright.systems.dagster.jobs_importer --path FOLDER... MODULE[:JOB] ...`."""

from __future__ import annotations

import sys
from importlib import metadata

from ...importing.reply import Reply
from ...importing.sources import module_sources
from ...importing.writing import json_text, schema_text
from ..beginning import begun
from ..importer.kubernetes_models import FILE, kubernetes_models, kubernetes_schema


def main(arguments: list[str]) -> None:
    """Read the jobs; answer with the text of a schema file for each."""
    reply = Reply()
    begin = begun(reply, arguments)
    if begin is None:
        return
    root, arguments = begin
    from ..importer.emit import booleans
    from .discover import discover
    from .files import job_files

    found = discover(arguments, reply.step)
    versions = {"dagster": metadata.version("dagster")}
    head = {"x-yaml": "dagster", **booleans()}
    texts: dict[str, str] = {}
    for path, (schema, modules) in job_files(found).items():
        texts[path] = schema_text(schema, versions, module_sources(modules, root), **head)
    launching = {path.partition("/")[0] for path, text in texts.items() if FILE in text}
    models = kubernetes_models() if launching else None
    if models is not None:
        versions.update((name, metadata.version(name)) for name in ("dagster-k8s", "kubernetes"))
        text = json_text(kubernetes_schema(models), versions)
        texts.update((f"{package}/{FILE}", text) for package in launching)
    reply.done(texts, versions, found.failures)


if __name__ == "__main__":
    main(sys.argv[1:])
