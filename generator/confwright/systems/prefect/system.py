"""Prefect as a system: its kinds of documents, and its files of settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from ...base.command import Argument
from ...base.diagnostics import Diagnostic
from ...base.finding import Finding, Note
from ...base.json_values import Keys
from ...base.said import as_name, own
from ..assigned import Assigned
from ..importing.importer import Importer
from ..places import Given, Need
from ..system import (
    Around,
    Checked,
    Explained,
    Explaining,
    Kind,
    Linted,
    NeedsOf,
    Rendered,
    Rendering,
    System,
    Target,
    TextKind,
    Topic,
)
from ..versions.versioned import PREFECT

if TYPE_CHECKING:
    from .settings import Known
    from .settings_read import SettingsRead


def _unknown_key(keys: Keys) -> str:
    # Models of prefect.cli.deploy ignore other keys; schedules, triggers and steps are read by other code.
    return "" if {"schedules", "schedule", "triggers", "build", "push", "pull"} & set(keys) else "Prefect drops it"


def _notes(document: Checked) -> Iterable[Note]:
    from .dates import date_notes
    from .lint import lint
    from .parameters import parameter_notes

    file = Path(document.file)
    beside = parameter_notes(document.data, file if file.is_file() else None)
    return [*date_notes(document.content, document.schema), *lint(document.data, schema=document.schema), *beside]


def _needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from .needs import listed

    return listed(data)


def _job_needs(data: Any, _needs_of: NeedsOf) -> Iterable[Need]:
    from .needs import listed_of_template

    return listed_of_template(data)


def _template_notes(document: Checked) -> Iterable[Note]:
    from .job_template import template_notes

    return template_notes(document.data)


def _reread(data: Any, found: list[Finding]) -> list[Finding]:
    from .loading import reread

    return reread(data, found)


def _settings(text: str, file: str, around: Around) -> Linted:
    from .settings_read import read_toml

    return _checked(around, file, lambda package, known: read_toml(text, package, file, known=known))


def _settings_in_pyproject(text: str, file: str, around: Around) -> Linted:
    from .settings_read import read_toml

    return _checked(around, file, lambda package, known: read_toml(text, package, file, ("tool", "prefect"), known))


def _profiles(text: str, file: str, around: Around) -> Linted:
    from .settings_read import read_profiles

    return _checked(around, "", lambda package, known: read_profiles(text, package, file, known))


def _variables(text: str, file: str, around: Around) -> Linted:
    from ...environments.dotenv_file import parsed_env
    from .settings_read import read_variables

    given = parsed_env(text, file)
    # What a reference leads to is only known where the file is used.
    values = {name: value for name, value in given.values().items() if not given.assignments[name].needs}
    lines = {name: one.line for name, one in given.assignments.items()}
    return _checked(around, "", lambda package, known: read_variables(values, package, file, lines, known))


def _variables_of(_schema: Mapping[str, Any]) -> Iterable[tuple[str, Mapping[str, Any]]]:
    """The variables that set something, without those that did before. Packages do not keep their names."""
    from .settings import settings

    return ((one.variables[0], one.schema) for one in settings() if one.variables)


def _checked(around: Around, file: str, read: Callable[[ModuleType, Known], SettingsRead]) -> Linted:
    """What is wrong with settings; `file` is the one that Prefect 3.0 does not read."""
    from .settings_at import NoSettingsError, settings_around

    try:
        package, known = settings_around(around)
    except NoSettingsError as error:
        code, message = "prefect-setting-unknown", own(as_name(str(error)))
        return Linted([Diagnostic(code=code, message=message, severity="warning", file=file)] if file else [])
    return Linted(read(package, known).findings)


def _given(variables: Sequence[Given], file: str, around: Around) -> Linted:
    """The variables of each process of a file; what else the process gets is not known here."""
    from .settings_read import read_variables

    found: list[Diagnostic] = []
    for process in dict.fromkeys(one.process for one in variables):
        own = [one for one in variables if one.process == process]
        values = {one.name: one.value for one in own if one.value is not None}
        lines = {one.name: one.line for one in own}
        columns = {one.line: one.column for one in own}
        read = read_variables(values, around.package("prefect_settings"), file, lines, some=True)
        found += [replace(one, column=columns.get(one.line or 0)) for one in read.findings]
    return Linted(found)


def _assigned(asked: Rendering) -> tuple[Sequence[Assigned], Sequence[Diagnostic]]:
    from .offered import assigned

    return assigned(asked)


def _render(asked: Rendering) -> Rendered:
    from .offered import rendered

    return rendered(asked)


def _explain(asked: Explaining) -> Explained:
    from .offered import explained

    return explained(asked)


def _import_arguments(given: Mapping[str, Any], root: Path) -> list[str]:
    from .offered import import_arguments

    return import_arguments(given, root)


_IMPORT: Final = """\
Write the schemas of the installed Prefect and of its integrations: prefect.yaml, the job variables of every type of
work pool, steps, blocks and settings. Also the parameters of your flows, from their signatures: no flow is imported.

`prefect work-pool inspect NAME --output json` prints the template of a work pool.
"""

SYSTEM: Final = System(
    name="prefect",
    kinds=(
        Kind(
            package="prefect", label="Prefect project", schema="prefect/prefect_yaml.yaml", title="PrefectYaml",
            names=("prefect.y*ml",), markers=frozenset({"deployments", "prefect-version"}),
            evidence=frozenset({"entrypoint", "work_pool", "prefect-version"}),
            unknown_key=_unknown_key, secrets="keep it in a block of the server, or in the environment of the worker",
            variable="{{ $NAME }}",
            notes=_notes, reread=_reread, needs=_needs, versions=PREFECT,
        ),
        Kind(
            package="prefect_base_job_template", label="Prefect base job template", schema="prefect/base_job_template.yaml",
            title="PrefectBaseJobTemplate", names=("base[-_]job[-_]template*.json", "base[-_]job[-_]template*.y*ml"),
            markers=frozenset({"job_configuration"}), evidence=frozenset({"variables"}), notes=_template_notes,
            needs=_job_needs, versions=PREFECT,
        ),
        Kind(
            package="prefect_blocks", label="Prefect blocks", schema="prefect/blocks.yaml", title="PrefectBlocks",
            versions=PREFECT,
        ),
        Kind(
            package="prefect_settings", label="Prefect settings", schema="prefect/settings.yaml", title="PrefectSettings",
            versions=PREFECT,
        ),
    ),
    texts=(
        TextKind("prefect.toml", ("prefect.toml",), _settings, package="prefect_settings"),
        TextKind("profiles.toml", ("profiles.toml",), _profiles, ("profiles",)),
        TextKind(
            "pyproject.toml", ("pyproject.toml",), _settings_in_pyproject, ("tool.prefect",), package="prefect_settings",
            table=("tool", "prefect"),
        ),
        TextKind(
            "env", (".env", ".env.*", "*.env"), _variables, ("PREFECT_",), package="prefect_settings", variables=_variables_of,
        ),
    ),
    variables=_given,
    assigned={"prefect_settings": _assigned},
    prefixes=("PREFECT_",),
    targets=(
        Target(name="prefect.yaml", render=_render, package="prefect", resource="prefect"),
        Target(name="prefect.toml", render=_render, package="prefect_settings", resource="prefect_settings"),
        Target(name="prefect.env", render=_render, package="prefect_settings", resource="prefect_settings"),
    ),
    topics=(
        Topic("prefect", "prefect:DEPLOYMENT.env.NAME", _explain, (
            Argument(
                "--file", type=Path, metavar="FILE",
                help="For prefect: the file with the deployment (default: prefect.yaml).",
            ),
            Argument("--worker", metavar="TYPE", help="For prefect: the type of the workers (default: process)."),
            Argument(
                "--template", type=Path, metavar="FILE",
                help="For prefect: the base job template of the work pool, as JSON.",
            ),
        )),
    ),
    importers=(
        Importer(
            name="prefect", module="confwright.systems.prefect.importer", system="Prefect", install="pip install prefect",
            folder="prefect", help=_IMPORT,
            packages={
                "prefect": "prefect_yaml.yaml", "prefect_blocks": "blocks.yaml", "prefect_settings": "settings.yaml",
            },
            options=(
                Argument(
                    "--template", dest="templates", action="append", metavar="NAME=FILE",
                    help="The base job template of a work pool (JSON); it becomes a type.",
                ),
                Argument(
                    "--flow", dest="flows", action="append", metavar="FILE.py:FLOW",
                    help="A flow; its parameters become a type. Or a prefect.yaml, for the flows of all its deployments.",
                ),
            ),
            arguments=_import_arguments,
        ),
    ),
)  # fmt: skip
