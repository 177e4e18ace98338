"""Lays the schemas out in files, each with the libraries that it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from .blocks import block_file
from .clean import Schema
from .deployments import deployment_file, root
from .field_schemas import COMMON
from .flows import flow_definitions
from .job_template import template_schema
from .reads import takes_step_alone
from .settings import has_settings_file, integration_libraries, settings_file
from .steps import FoundSteps, step_file
from .triggers import trigger_file
from .workers import WorkerType, file_of, worker_files


def layout(
    workers: Sequence[WorkerType], steps: FoundSteps, entrypoints: Sequence[str] = ()
) -> dict[str, tuple[Schema, set[str]]]:
    """Every file's schema and libraries, by the file's stem; `prefect_yaml` holds the root.

    `entrypoints` are flows whose parameters become types. Raises ValueError for one that cannot be read.
    """
    out: dict[str, tuple[Schema, set[str]]] = {}
    for stem, definitions in sorted(worker_files(workers).items()):
        out[stem] = (
            {"$defs": definitions},
            {"prefect", *(worker.library for worker in workers if file_of(worker) == stem)},
        )
    out["common"] = ({"$defs": COMMON}, {"prefect"})
    out["steps"] = ({"$defs": step_file(steps, alone=takes_step_alone())}, _libraries(steps))
    out["triggers"] = ({"$defs": trigger_file()}, {"prefect"})
    templates = {worker.name: dict(worker.template) for worker in sorted(workers, key=lambda one: not one.own)}
    out["base_job_templates"] = ({"x-templates": templates}, {"prefect", *(worker.library for worker in workers)})
    out["base_job_template"] = (template_schema(), {"prefect"})
    blocks, libraries = block_file()
    out["blocks"] = (blocks, {"prefect", *libraries})
    if has_settings_file():
        out["settings"] = (settings_file(), {"prefect", *integration_libraries()})
    parameters, flows = flow_definitions(entrypoints)
    if flows:
        out["flows"] = ({"$defs": parameters}, {"prefect"})
    out["prefect_yaml"] = ({**root(), "$defs": deployment_file(flows=flows)}, {"prefect"})
    return out


def _libraries(steps: FoundSteps) -> set[str]:
    return {path.partition(".")[0] for path in steps.functions}
