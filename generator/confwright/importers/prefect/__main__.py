"""`python -m confwright.importers.prefect [NAME=TEMPLATE.json ...] [FILE.py:FLOW ...]`: the schemas of the Prefect of this
interpreter, as `confwright import` takes them. Every NAME=TEMPLATE adds a work pool's own base job template as a type of its
own, every flow its parameters.
"""

from __future__ import annotations

import sys
import warnings
from importlib import import_module

from ..reply import Reply


def main(*own: str) -> None:
    """Read the installed Prefect and its integrations; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    reply.step("importing prefect")
    try:
        import_module("prefect")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from ..writing import schema_text
    from .layout import layout
    from .steps import installed_steps
    from .upstream import versions
    from .workers import installed_workers, own_worker

    try:
        pools = [own_worker(one) for one in own if not _is_flow(one)]
    except (OSError, ValueError) as error:
        reply.error(str(error))
        return
    reply.step("importing every installed collection")
    workers, steps = [*installed_workers(), *pools], installed_steps()
    reply.step(f"writing down {len(workers)} types of work pools and {len(steps.functions)} steps")
    try:
        files = layout(workers, steps, [one for one in own if _is_flow(one)])
    except ValueError as error:
        reply.error(str(error))
        return
    texts: dict[str, str] = {}
    for stem, (schema, libraries) in files.items():
        head = {"x-yaml": "1.1"} if stem == "prefect_yaml" else {}
        texts[f"{stem}.yaml"] = schema_text(schema, versions(libraries), **head)
    known = versions({library for _, libraries in files.values() for library in libraries})
    reply.done(texts, known, steps.failures)


def _is_flow(argument: str) -> bool:
    return argument.rpartition(":")[0].endswith(".py")


if __name__ == "__main__":
    main(*sys.argv[1:])
