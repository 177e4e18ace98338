"""Dagster as a system: its kinds of documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from ...base.command import Argument
from ...base.finding import Note
from ...base.json_values import Keys
from ..importing.importer import Importer
from ..places import Held, Need, Place
from ..system import (
    Around,
    Checked,
    Kind,
    Linted,
    NeedsOf,
    Rendered,
    Rendering,
    System,
    Target,
    TextKind,
)
from ..versions.versioned import DAGSTER
from .importing import class_arguments, job_arguments, next_job, next_step, options_for, skipped, with_installed
from .moves import MOVES

_REFUSES: Final = "Dagster refuses the whole file"
_FROM_ENVIRONMENT: Final = "{env: NAME} reads it from the environment"


def _unknown_in_instance(keys: Keys) -> str:
    # `dagster_instance_config` validates all but the configuration of classes; each class validates its own when it is made.
    return "Dagster refuses the configuration of the class" if "config" in keys[1:-1] else _REFUSES


def _unknown_in_component(_keys: Keys) -> str:
    return "Dagster refuses the component"


def _instance(document: Checked) -> Iterable[Note]:
    from .instance import instance_notes

    return instance_notes(document.data, Path(document.file).name)


def _workspace(document: Checked) -> Iterable[Note]:
    from .workspace import same_names

    return same_names(document.data)


def _needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from .needs import instance_needs

    return instance_needs(data)


def _components(text: str, file: str) -> Held | None:
    from .components import read_components

    return read_components(text, file)


def _component(document: Checked) -> Iterable[Note]:
    from .components import component_notes

    return component_notes(document.data, document.schema)


def _component_needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from .components import component_needs

    return component_needs(data)


def _run_config(asked: Rendering) -> Rendered:
    return Rendered(asked.package.dumps(asked.value))


def _dg(text: str, file: str, around: Around) -> Linted:
    from .dg_toml import dg_findings

    return dg_findings(text, file, around)


def _dg_in_pyproject(text: str, file: str, around: Around) -> Linted:
    from .dg_toml import dg_findings

    return dg_findings(text, file, around, ("tool", "dg"))


def _modules(given: Mapping[str, Any], root: Path) -> list[str]:
    from .importing import module_arguments

    return module_arguments(given, root)


_IMPORT: Final = """\
Write the schemas of the installed Dagster and of its libraries: every key of dagster.yaml, every class it can name.

Name the classes of your own at every import: their modules are imported from the project and its `src`. A library that fails
to import is reported and left out. If anything else fails, nothing is written. Files that were edited by hand are never
replaced.
"""
_IMPORT_COMPONENTS: Final = """\
Write the schema of component files, defs.yaml: every component type that the installed packages register.

Name your own modules that have component types, as `registry_modules` of dg.toml does. They are imported from the project and
its `src`.
"""
_IMPORT_RESOURCES: Final = """\
Write the schemas of ConfigurableResource and IO manager classes, for the resources of deployment.yaml.

The classes that you name are added to those that the project imports already. A library or class that can no longer be imported
keeps its old schema, and the import fails. Files that were edited by hand are never replaced.
"""
_IMPORT_JOBS: Final = """\
Write the schemas of the run configuration of your jobs: ops, resources, executor, loggers and inputs.

Name the module that Dagster loads, or MODULE:JOB for one of its jobs. It is imported from the project and its `src`. The jobs that
you name are added to those that the project imports already. Files that were edited by hand are never replaced.
"""

SYSTEM: Final = System(
    name="dagster",
    texts=(
        TextKind("dg.toml", ("dg.toml",), _dg, package="dagster_dg"),
        TextKind(
            "pyproject.toml", ("pyproject.toml",), _dg_in_pyproject, ("tool.dg]", "tool.dg."), package="dagster_dg",
            table=("tool", "dg"),
        ),
    ),
    places=(
        Place("dagster-components", "Dagster component file", _components, ("defs.y*ml", "component.y*ml")),
    ),
    kinds=(
        Kind(
            package="dagster_components", label="Dagster component", schema="dagster_components/components.yaml",
            title="DagsterComponent", unknown_key=_unknown_in_component, secrets="{{ env.NAME }} reads it from the environment",
            variable="{{ env.NAME }}", notes=_component, needs=_component_needs,
        ),
        Kind(
            package="dagster_workspace", label="Dagster workspace", schema="dagster_cloud/workspace.yaml",
            title="DagsterWorkspace", names=("workspace.y*ml",), markers=frozenset({"load_from"}),
            unknown_key=lambda _keys: _REFUSES, secrets=_FROM_ENVIRONMENT, notes=_workspace, versions=DAGSTER,
            resolver="Dagster, when it loads the workspace",
        ),
        # Before the instance: both have sections of the same names.
        Kind(
            package="dagster_plus_settings", label="deployment settings of Dagster+",
            schema="dagster_cloud/deployment_settings.yaml", title="DagsterPlusSettings",
            names=("deployment[-_]settings.y*ml",), markers=frozenset({"sso_default_role", "non_isolated_runs"}),
        ),
        Kind(
            package="dagster", label="Dagster instance", schema="dagster/instance.yaml", title="DagsterInstance",
            names=("dagster.y*ml",),
            markers=frozenset((
                "run_launcher", "run_coordinator", "run_queue", "compute_logs", "local_artifact_storage", "run_storage",
                "event_log_storage", "schedule_storage", "run_monitoring", "run_retries", "instance_class",
                "dagster_cloud_api",
            )),
            wrong=frozenset({"instance"}),  # pages of the documentation once showed it
            unknown_key=_unknown_in_instance, secrets=_FROM_ENVIRONMENT, loader="Dagster", notes=_instance,
            versions=DAGSTER, moves=lambda: MOVES, resolver="Dagster, when it loads the instance", needs=_needs,
        ),
    ),
    # `--as` says which job: there is no package of this name.
    targets=(Target(name="run-config.yaml", render=_run_config, package="run_config", resource="run_config"),),
    importers=(
        Importer(
            name="dagster", module="confwright.systems.dagster.importer", system="Dagster", install="pip install dagster",
            folder="dagster", help=_IMPORT, packages={"dagster": "instance.yaml"},
            options=(
                Argument(
                    "classes", nargs="*", metavar="MODULE:CLASS", help="A class of your own that dagster.yaml names."
                ),
            ),
            arguments=class_arguments,
        ),
        Importer(
            name="dagster-components", module="confwright.systems.dagster.components_importer", system="Dagster",
            install="pip install dagster", folder="dagster_components", help=_IMPORT_COMPONENTS,
            packages={"dagster_components": "components.yaml", "dagster_dg": "dg.yaml"},
            options=(
                Argument("modules", nargs="*", metavar="MODULE", help="A module of your own that has component types."),
            ),
            arguments=_modules, here=lambda given: bool(given.get("modules")), skipped=skipped,
        ),
        Importer(
            name="dagster-jobs", module="confwright.systems.dagster.jobs_importer", system="Dagster",
            install="pip install dagster", folder="dagster_jobs", help=_IMPORT_JOBS,
            options=(
                Argument("modules", nargs="*", metavar="MODULE[:JOB]", help="A module with jobs, or one job of it."),
            ),
            arguments=job_arguments, here=lambda given: bool(given.get("modules")), then=next_job, skipped=skipped,
            by_library=True,
        ),
        Importer(
            name="dagster-resources", module="confwright.systems.dagster.resources_importer", system="Dagster",
            install="pip install dagster", folder="dagster_resources", help=_IMPORT_RESOURCES,
            options=(
                Argument(
                    "classes", nargs="*", metavar="MODULE:CLASS",
                    help="A class, also one of yours, or a module for all its classes. The default is all installed classes.",
                ),
                Argument(
                    "--installed", action="store_true", help="All classes of the installed libraries, beside those named."
                ),
            ),
            arguments=class_arguments, here=lambda given: bool(given.get("classes")), then=next_step,
            skipped=skipped, complete=with_installed, options_for=options_for, by_library=True,
        ),
    ),
)  # fmt: skip
