"""The settings of Prefect: `prefect.toml`, or the table `[tool.prefect]` of pyproject.toml."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .settings import (
        APISettings,
        CLISettings,
        ClientMetricsSettings,
        ClientSettings,
        CloudSettings,
        DeploymentsSettings,
        EventsSettings,
        ExperimentsSettings,
        FlowsSettings,
        InternalSettings,
        LoggingSettings,
        LoggingToAPISettings,
        PluginsSettings,
        PrefectSettings,
        ResultsSettings,
        RunnerServerSettings,
        RunnerSettings,
        SQLAlchemyConnectArgsSettings,
        SQLAlchemySettings,
        SQLAlchemyTLSSettings,
        ServerAPISettings,
        ServerConcurrencySettings,
        ServerDatabaseSettings,
        ServerDeploymentsSettings,
        ServerDocketSettings,
        ServerEphemeralSettings,
        ServerEventsSettings,
        ServerFlowRunGraphSettings,
        ServerLogsSettings,
        ServerServicesCancellationCleanupSettings,
        ServerServicesCleanupReconcilerSettings,
        ServerServicesDBVacuumSettings,
        ServerServicesEventLoggerSettings,
        ServerServicesEventPersisterSettings,
        ServerServicesForemanSettings,
        ServerServicesLateRunsSettings,
        ServerServicesPauseExpirationsSettings,
        ServerServicesRepossessorSettings,
        ServerServicesSchedulerSettings,
        ServerServicesSettings,
        ServerServicesTaskRunRecorderSettings,
        ServerServicesTriggersSettings,
        ServerSettings,
        ServerTasksSchedulingSettings,
        ServerTasksSettings,
        ServerUISettings,
        ServerWorkerChannelSettings,
        TasksRunnerSettings,
        TasksSchedulingSettings,
        TasksSettings,
        TelemetrySettings,
        TestingSettings,
        WorkerSettings,
        WorkerWebserverSettings,
    )

__all__ = [
    "APISettings",
    "CLISettings",
    "ClientMetricsSettings",
    "ClientSettings",
    "CloudSettings",
    "ConfigError",
    "DeploymentsSettings",
    "EnvVar",
    "EventsSettings",
    "ExperimentsSettings",
    "FlowsSettings",
    "InternalSettings",
    "JsonValue",
    "LoggingSettings",
    "LoggingToAPISettings",
    "PluginsSettings",
    "PrefectSettings",
    "Problem",
    "ResultsSettings",
    "RunnerServerSettings",
    "RunnerSettings",
    "SQLAlchemyConnectArgsSettings",
    "SQLAlchemySettings",
    "SQLAlchemyTLSSettings",
    "ServerAPISettings",
    "ServerConcurrencySettings",
    "ServerDatabaseSettings",
    "ServerDeploymentsSettings",
    "ServerDocketSettings",
    "ServerEphemeralSettings",
    "ServerEventsSettings",
    "ServerFlowRunGraphSettings",
    "ServerLogsSettings",
    "ServerServicesCancellationCleanupSettings",
    "ServerServicesCleanupReconcilerSettings",
    "ServerServicesDBVacuumSettings",
    "ServerServicesEventLoggerSettings",
    "ServerServicesEventPersisterSettings",
    "ServerServicesForemanSettings",
    "ServerServicesLateRunsSettings",
    "ServerServicesPauseExpirationsSettings",
    "ServerServicesRepossessorSettings",
    "ServerServicesSchedulerSettings",
    "ServerServicesSettings",
    "ServerServicesTaskRunRecorderSettings",
    "ServerServicesTriggersSettings",
    "ServerSettings",
    "ServerTasksSchedulingSettings",
    "ServerTasksSettings",
    "ServerUISettings",
    "ServerWorkerChannelSettings",
    "TasksRunnerSettings",
    "TasksSchedulingSettings",
    "TasksSettings",
    "TelemetrySettings",
    "TestingSettings",
    "UNSET",
    "Unset",
    "WorkerSettings",
    "WorkerWebserverSettings",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "APISettings": ".settings",
    "CLISettings": ".settings",
    "ClientMetricsSettings": ".settings",
    "ClientSettings": ".settings",
    "CloudSettings": ".settings",
    "DeploymentsSettings": ".settings",
    "EventsSettings": ".settings",
    "ExperimentsSettings": ".settings",
    "FlowsSettings": ".settings",
    "InternalSettings": ".settings",
    "LoggingSettings": ".settings",
    "LoggingToAPISettings": ".settings",
    "PluginsSettings": ".settings",
    "PrefectSettings": ".settings",
    "ResultsSettings": ".settings",
    "RunnerServerSettings": ".settings",
    "RunnerSettings": ".settings",
    "SQLAlchemyConnectArgsSettings": ".settings",
    "SQLAlchemySettings": ".settings",
    "SQLAlchemyTLSSettings": ".settings",
    "ServerAPISettings": ".settings",
    "ServerConcurrencySettings": ".settings",
    "ServerDatabaseSettings": ".settings",
    "ServerDeploymentsSettings": ".settings",
    "ServerDocketSettings": ".settings",
    "ServerEphemeralSettings": ".settings",
    "ServerEventsSettings": ".settings",
    "ServerFlowRunGraphSettings": ".settings",
    "ServerLogsSettings": ".settings",
    "ServerServicesCancellationCleanupSettings": ".settings",
    "ServerServicesCleanupReconcilerSettings": ".settings",
    "ServerServicesDBVacuumSettings": ".settings",
    "ServerServicesEventLoggerSettings": ".settings",
    "ServerServicesEventPersisterSettings": ".settings",
    "ServerServicesForemanSettings": ".settings",
    "ServerServicesLateRunsSettings": ".settings",
    "ServerServicesPauseExpirationsSettings": ".settings",
    "ServerServicesRepossessorSettings": ".settings",
    "ServerServicesSchedulerSettings": ".settings",
    "ServerServicesSettings": ".settings",
    "ServerServicesTaskRunRecorderSettings": ".settings",
    "ServerServicesTriggersSettings": ".settings",
    "ServerSettings": ".settings",
    "ServerTasksSchedulingSettings": ".settings",
    "ServerTasksSettings": ".settings",
    "ServerUISettings": ".settings",
    "ServerWorkerChannelSettings": ".settings",
    "TasksRunnerSettings": ".settings",
    "TasksSchedulingSettings": ".settings",
    "TasksSettings": ".settings",
    "TelemetrySettings": ".settings",
    "TestingSettings": ".settings",
    "WorkerSettings": ".settings",
    "WorkerWebserverSettings": ".settings",
    "ConfigError": ".._runtime.problems",
    "EnvVar": ".._runtime.record",
    "JsonValue": ".._runtime.record",
    "Problem": ".._runtime.problems",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
}
# Imported by the first `load` and `dump`: asking the import system again and again takes longer than a small document.
_load_data: Any = None
_read: Any = None
_dump: Any = None


def load(data: Any, *, source: str | None = None) -> PrefectSettings:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.settings import read_prefect_settings as _read

    result: PrefectSettings = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> PrefectSettings:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.settings import read_prefect_settings

    result: PrefectSettings = load_text(read_prefect_settings, text, source, "1.2")
    return result


def load_file(path: str | os.PathLike[str]) -> PrefectSettings:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.settings import read_prefect_settings

    result: PrefectSettings = load_path(read_prefect_settings, path, "1.2")
    return result


def dump(value: PrefectSettings) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: PrefectSettings) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: PrefectSettings,
    environ: Mapping[str, str] | None = None,
    *,
    lenient_booleans: bool = False,
) -> Any:
    """The data of a value with every reference replaced, from `environ` or the process environment.

    Raises ConfigError that names every variable that is missing or malformed, or breaks a rule of the schema. `lenient_booleans` reads booleans as
    Dagster does: everything but false, none, 0 and nothing is true.
    """
    import os

    from .._runtime.package import load_data
    from .._runtime.references import resolved

    from ._codec.settings import read_prefect_settings

    variables = os.environ if environ is None else environ
    loaded = load_data(read_prefect_settings, dump(value), None)
    return resolved(read_prefect_settings, loaded, variables, lenient_booleans=lenient_booleans)


def schema() -> Any:
    """The JSON Schema of the documents, in one piece, for editors and other validators."""
    import json
    from pathlib import Path

    return json.loads(Path(__file__).with_name("schema.json").read_text("utf-8"))


if not TYPE_CHECKING:  # type checkers know the names from above, and find the misspelt ones

    def __getattr__(name: str) -> object:
        """Import the module of a name when it is first asked for."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
