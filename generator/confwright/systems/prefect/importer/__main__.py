"""`python -m confwright.systems.prefect.importer [NAME=TEMPLATE.json ...] [FILE.py:FLOW ...]`: the schemas of the Prefect of this
interpreter, as `confwright import` takes them. Every NAME=TEMPLATE adds a work pool's own base job template as a type of its
own, every flow its parameters.
"""

from __future__ import annotations

import sys
import warnings
from importlib import import_module, metadata

from ...importing.reply import Reply


def main(*own: str) -> None:
    """Read the installed Prefect and its integrations; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    version = _installed()
    if version.startswith(("0.", "1.", "2.")):
        reply.refuse(f"Prefect {version} is not read: Prefect 3.0 and newer are, whose models are those of pydantic 2")
        return
    reply.step("importing prefect")
    try:
        import_module("prefect")
    except Exception as error:  # noqa: BLE001 - an installation that does not fit together raises what it likes
        reply.error(f"{type(error).__name__}: {' '.join(str(error).split())}")
        return
    from ...importing.writing import ALL, schema_text
    from .deployments import OWN_DEFINITIONS, VERIFIED, opened
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
    failures = dict(steps.failures)
    verified = VERIFIED.covers(version)
    if not verified:
        why = f"written by hand and tried with Prefect {VERIFIED}, not with {version}: deployments stay open"
        failures["what a deployment may hold"] = why
        files["prefect_yaml"] = (opened(files["prefect_yaml"][0]), files["prefect_yaml"][1])
    texts: dict[str, str] = {}
    for stem, (schema, libraries) in files.items():
        head = {"x-yaml": "1.1"} if stem == "prefect_yaml" else {}
        by_hand = {"common": ALL, "base_job_template": ALL, "prefect_yaml": OWN_DEFINITIONS if verified else ()}.get(
            stem, ()
        )
        texts[f"{stem}.yaml"] = schema_text(
            schema, versions(libraries), by_hand=by_hand, verified=str(VERIFIED), **head
        )
    known = versions({library for _, libraries in files.values() for library in libraries})
    reply.done(texts, known, failures)


def _installed() -> str:
    """The version of Prefect, as its metadata say; nothing of it is imported."""
    try:
        return metadata.version("prefect")
    except metadata.PackageNotFoundError:
        return ""


def _is_flow(argument: str) -> bool:
    return argument.rpartition(":")[0].endswith(".py")


if __name__ == "__main__":
    main(*sys.argv[1:])
