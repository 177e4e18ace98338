"""Airflow and Astro as a system: their kinds of documents, and the files that they read beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..importing.importer import Importer
from ..places import Given, Need
from ..system import (
    Around,
    Explained,
    Explaining,
    Kind,
    Lint,
    Linted,
    Move,
    ReadBack,
    Rendered,
    Rendering,
    Source,
    System,
    Target,
    TextKind,
    Topic,
)
from ..versions.versioned import AIRFLOW
from .file_kinds import KINDS, TARGETS, kind_of

if TYPE_CHECKING:
    from ...base.diagnostics import Diagnostic
    from ..assigned import Assigned
    from .facts import Facts


def _reading(kind: str) -> Lint:
    """Reads a file of one of `read.KINDS`."""

    def lint(text: str, file: str, around: Around) -> Linted:
        from .read import read_text

        read = read_text(text, kind, file=file, facts=_facts(around), changes=False)
        return Linted(read.findings, read.secrets.values())

    return lint


def _given(variables: Sequence[Given], file: str, around: Around) -> Linted:
    """Variables of containers."""
    from .read import read_given

    read = read_given(variables, _facts(around), file)
    return Linted(read.findings, read.secrets.values())


def _cfg_needs(text: str, file: str) -> Sequence[Need]:
    from .needs import cfg_needs

    return list(cfg_needs(text, file))


def _dotenv_needs(text: str, file: str) -> Sequence[Need]:
    from .needs import dotenv_needs

    return list(dotenv_needs(text, file))


def _rewritten_cfg(text: str) -> Iterable[tuple[str, str]]:
    from .moves import rewritten_cfg

    return rewritten_cfg(text)


def _rewritten_env(text: str) -> Iterable[tuple[str, str]]:
    from .moves import rewritten_env

    return rewritten_env(text)


def _moves() -> Iterable[Move]:
    from .moves import option_moves

    return option_moves()


def _own(text: str, file: str, around: Around) -> Linted:
    """Reads a document of the package `airflow`."""
    from ...runtime.report import ConfigError
    from ...runtime.yaml_text import read_text
    from .gather import Gathered
    from .own import lint_document

    into = Gathered(_facts(around), file)
    try:
        document = read_text(text)
    except ConfigError:  # the package has said what is wrong
        return Linted(())
    try:
        lint_document(document, into)
    except RecursionError:
        into.error("limit-depth", "JSON in the file is nested too deeply")
    return Linted(into.diagnostics(into.findings), data=document.data)


def _facts(around: Around) -> Facts:
    """What is known of the Airflow that the project runs, or that the image in the file around has."""
    from .version import facts_around

    return facts_around(around)


def _variables(schema: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The variables that set options: `AIRFLOW__SECTION__OPTION`. Upstream: `AirflowConfigParser._env_var_name`."""
    from ...base.document_walk import schemas_at

    def members(*keys: str) -> dict[str, Mapping[str, Any]]:
        return {
            name: one for found in schemas_at(schema, {}, keys) for name, one in found.get("properties", {}).items()
        }

    for section in members("config"):
        for option, found in members("config", section).items():
            yield f"AIRFLOW__{section.replace('.', '_').upper()}__{option.upper()}", found


def _assigned(asked: Rendering) -> tuple[Sequence[Assigned], Sequence[Diagnostic]]:
    from .offered import assigned

    return assigned(asked)


def _render(asked: Rendering) -> Rendered:
    from .offered import rendered

    return rendered(asked)


def _read(text: str, kind: str, file: str, around: Around) -> ReadBack:
    from .offered import read_back

    return read_back(text, kind, file, around)


def _explain(asked: Explaining) -> Explained:
    from .offered import explained

    return explained(asked)


_IMPORT: Final = """\
Write the schemas of the installed Airflow and of its providers: connection types, options, secrets backends, files.

Of a provider, only its metadata is imported. If anything fails, nothing is written. Files that were edited by hand are
never replaced.
"""

SYSTEM: Final = System(
    name="airflow",
    kinds=(
        Kind(
            package="airflow_connections", label="Airflow connections", schema="airflow/connections_file.yaml",
            title="ConnectionsFile", names=("connections.json", "connections.y*ml"),
            unknown_key=lambda _keys: "Airflow refuses the whole file", lint=_reading("connections"),
            versions=AIRFLOW,
        ),
        Kind(
            package="airflow_variables", label="Airflow variables", schema="airflow/variables_file.yaml",
            title="VariablesFile", names=("variables.json", "variables.y*ml"), lint=_reading("variables"),
            versions=AIRFLOW,
        ),
        Kind(
            package="astro_settings", label="Astro project settings", schema="airflow/astro_settings.yaml",
            title="AstroSettings", names=("airflow_settings.y*ml",), markers=frozenset({"airflow"}),
            evidence=frozenset({"conn_id", "pool_name", "variable_name"}), lint=_reading("airflow_settings"),
            versions=AIRFLOW,
        ),
        Kind(
            package="astro_deployment", label="Astro deployment", schema="airflow/astro_deployment.yaml",
            title="AstroDeploymentFile", names=("astro-deployment.y*ml",), markers=frozenset({"deployment"}),
            evidence=frozenset({
                "environment_variables", "worker_queues", "dag_deploy_enabled", "astro_runtime_version", "runtime_version",
            }),
            lint=_reading("astro-deployment"),
        ),
        Kind(
            package="airflow", label="Airflow", schema="airflow/airflow.yaml", title="Airflow", names=("airflow.y*ml",),
            secrets="{env: NAME} reads it from the environment", lint=_own, versions=AIRFLOW,
            moves=_moves,
            resolver="confwright render --resolve",
        ),
    ),
    texts=(
        TextKind(
            "airflow.cfg", ("airflow.cfg",), _reading("airflow.cfg"), needs=_cfg_needs, rewritten=_rewritten_cfg,
            package="airflow", below=("config",),
        ),
        TextKind("connections.env", ("connections.env",), _reading("connections.env")),
        TextKind(
            "env", (".env", ".env.*", "*.env"), _reading("env"), ("AIRFLOW_",), _dotenv_needs, _rewritten_env,
            package="airflow", variables=_variables,
        ),
    ),
    variables=_given,
    assigned={"airflow": _assigned},
    prefixes=("AIRFLOW_",),
    targets=tuple(
        Target(name=name, render=_render, package="airflow", resource="airflow", documents=True)
        for name in TARGETS
    ),
    sources=(Source(KINDS, kind_of, _read),),
    topics=(Topic("conn", "conn:ID for Airflow", _explain),),
    importers=(
        Importer(
            name="airflow", module="confwright.systems.airflow.importer", system="Airflow",
            install="pip install apache-airflow", folder="airflow", help=_IMPORT, packages={"airflow": "airflow.yaml"},
        ),
    ),
)  # fmt: skip
