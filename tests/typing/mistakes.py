"""Mistakes that type checkers must find in the use of `generated.dagster` and `generated.prefect`. Checked by test_typing.py, never run.

Each `error[checker]` comment announces one error of the next line of code, with a part of its message; the checkers must
report these and no others.
"""
# ruff: noqa: B018, E402

from __future__ import annotations

import generated.dagster as dagster
import generated.prefect as prefect
from generated.dagster import (
    UNSET,
    DagsterInstance,
    DockerRunLauncher,
    DockerRunLauncherConfig,
    EnvVar,
    Freshness,
    NoOpComputeLogManager,
    PostgresDb,
    PostgresStorage,
    RunLauncher,
    RunMonitoring,
    RunQueue,
    SqliteStorage,
    Storage,
    TagConcurrencyLimit,
    load_file,
)

instance = load_file("dagster.yaml")
database = PostgresDb(username="me", hostname="localhost", db_name="runs")
launcher: RunLauncher = DockerRunLauncher()

# -- a misspelt field: when made, when read, when set

# error[mypy]: Unexpected keyword argument "hostnam" for "PostgresDb"; did you mean "hostname"?
# error[pyright]: No parameter named "hostnam"
# error[pyright]: Argument missing for parameter "hostname"
PostgresDb(username="me", hostnam="localhost", db_name="runs")

# error[mypy]: Unexpected keyword argument "storag" for "DagsterInstance"; did you mean "storage"?
# error[pyright]: No parameter named "storag"
DagsterInstance(storag=Storage())

# error[mypy]: "DagsterInstance" has no attribute "storag"; maybe "storage"?
# error[pyright]: Cannot access attribute "storag" for class "DagsterInstance"
# error[pyright]: Type of "storag" is unknown
instance.storag

# error[mypy]: "DagsterInstance" has no attribute "run_launchr"; maybe "run_launcher"?
# error[pyright]: Cannot assign to attribute "run_launchr" for class "DagsterInstance"
instance.run_launchr = launcher

# -- a name that the package does not have

# error[mypy]: has no attribute "PostgressDb"; maybe "PostgresDb"?
# error[pyright]: "PostgressDb" is unknown import symbol
# error[pyright]: Type of "PostgressDb" is unknown
from generated.dagster import PostgressDb as PostgressDb

# error[mypy]: Module has no attribute "laod_file"; maybe "load_file"
# error[pyright]: "laod_file" is not a known attribute of module "generated.dagster"
# error[pyright]: Type of "laod_file" is unknown
dagster.laod_file("dagster.yaml")

# -- a missing field

# error[mypy]: Missing named argument "hostname" for "PostgresDb"
# error[pyright]: Argument missing for parameter "hostname"
PostgresDb(username="me", db_name="runs")

# error[mypy]: Missing named argument "limit" for "TagConcurrencyLimit"
# error[pyright]: Argument missing for parameter "limit"
TagConcurrencyLimit(key="database")

# -- a field by position

# error[mypy]: Too many positional arguments for "SqliteStorage"
# error[pyright]: Expected 0 positional arguments
SqliteStorage("/var/lib/dagster")

# -- a wrong type

# error[mypy]: Argument "port" to "PostgresDb" has incompatible type "str"; expected "int | EnvVar[int]"
# error[pyright]: cannot be assigned to parameter "port" of type "int | EnvVar[int]"
PostgresDb(username="me", hostname="localhost", db_name="runs", port="5432")

# error[mypy]: Argument "max_runtime_seconds" to "RunMonitoring" has incompatible type "float"; expected "int | None"
# error[pyright]: cannot be assigned to parameter "max_runtime_seconds" of type "int | None"
RunMonitoring(max_runtime_seconds=1.5)

# error[mypy]: Argument "config" to "DockerRunLauncher" has incompatible type "dict[str, str]"
# error[pyright]: cannot be assigned to parameter "config" of type "DockerRunLauncherConfig | None"
DockerRunLauncher(config={"image": "etl"})

# error[mypy]: Argument "env_vars" to "DockerRunLauncherConfig" has incompatible type "str"; expected "list[str] | None"
# error[pyright]: cannot be assigned to parameter "env_vars" of type "list[str] | None"
DockerRunLauncherConfig(env_vars="HOME")

# -- a reference where Dagster resolves none, or one to another type

# error[mypy]: Argument "enabled" to "Freshness" has incompatible type "EnvVar[Never]"; expected "bool"
# error[pyright]: cannot be assigned to parameter "enabled" of type "bool"
Freshness(enabled=EnvVar("FRESHNESS"))

# error[mypy]: Argument "max_runtime_seconds" to "RunMonitoring" has incompatible type "EnvVar[int]"
# error[pyright]: Argument of type "EnvVar[int]" cannot be assigned to parameter "max_runtime_seconds"
RunMonitoring(max_runtime_seconds=EnvVar[int]("SECONDS"))

# error[mypy]: Argument "port" to "PostgresDb" has incompatible type "EnvVar[str]"; expected "int | EnvVar[int]"
# error[pyright]: Argument of type "EnvVar[str]" cannot be assigned to parameter "port"
PostgresDb(username="me", hostname="localhost", db_name="runs", port=EnvVar[str]("PORT"))

# -- the wrong literal, an unknown spelling of a module

# error[mypy]: Argument "class_" to "DockerRunLauncher" has incompatible type "Literal['K8sRunLauncher']"
# error[pyright]: "Literal['K8sRunLauncher']" is not assignable to type "Literal['DockerRunLauncher']"
DockerRunLauncher(class_="K8sRunLauncher")

# error[mypy]: Argument "module" to "DockerRunLauncher" has incompatible type "Literal['dagster_dockr']"
# error[pyright]: "Literal['dagster_dockr']" is not assignable to type "Literal['dagster_docker']"
DockerRunLauncher(module="dagster_dockr")

# -- what belongs in another place

# error[mypy]: Argument "run_launcher" to "DagsterInstance" has incompatible type "NoOpComputeLogManager"
# error[pyright]: "NoOpComputeLogManager" cannot be assigned to parameter "run_launcher" of type "RunLauncher | None"
DagsterInstance(run_launcher=NoOpComputeLogManager())

# error[mypy]: Argument "storage" to "DagsterInstance" has incompatible type "PostgresStorage"; expected "Storage | None"
# error[pyright]: "PostgresStorage" is not assignable to "Storage"
DagsterInstance(storage=PostgresStorage())

# -- null, or nothing, where it is not meant

# error[mypy]: Argument "hostname" to "PostgresDb" has incompatible type "None"; expected "str | EnvVar[str]"
# error[pyright]: Argument of type "None" cannot be assigned to parameter "hostname"
PostgresDb(username="me", hostname=None, db_name="runs")

# error[mypy]: Argument "max_concurrent_runs" to "RunQueue" has incompatible type "Unset"
# error[pyright]: Argument of type "Literal[Unset.UNSET]" cannot be assigned to parameter "max_concurrent_runs"
RunQueue(max_concurrent_runs=UNSET)

# -- what may be absent, or a reference, must be looked at first

# error[mypy]: Item "None" of "Storage | None" has no attribute "postgres"
# error[pyright]: "postgres" is not a known attribute of "None"
instance.storage.postgres

# error[mypy]: Incompatible types in assignment (expression has type "int | EnvVar[int]", variable has type "int")
# error[pyright]: Type "int | EnvVar[int]" is not assignable to declared type "int"
port: int = database.port

# -- values are frozen

# error[mypy]: Property "port" defined in "PostgresDb" is read-only
# error[pyright]: Attribute "port" is read-only
database.port = 5433

# -- Prefect: a reference where what it becomes will not do, or that is filled in too late

# error[mypy]: Argument "auto_remove" to "DockerJobVariables" has incompatible type "PrefectEnv"
# error[pyright]: cannot be assigned to parameter "auto_remove" of type "bool | PrefectRef[bool] | None"
prefect.DockerJobVariables(auto_remove=prefect.PrefectEnv("REMOVE"))

# error[mypy]: Argument "auto_remove" to "DockerJobVariables" has incompatible type "PrefectVariable[str]"
# error[pyright]: cannot be assigned to parameter "auto_remove" of type "bool | PrefectRef[bool] | None"
prefect.DockerJobVariables(auto_remove=prefect.PrefectVariable[str]("remove"))

# error[mypy]: Argument "name" to "Deployment" has incompatible type "StepOutput[Never]"
# error[pyright]: cannot be assigned to parameter "name" of type "str | PrefectEarly[str] | None"
prefect.Deployment(name=prefect.StepOutput("build.tag"))

# error[mypy]: List item 0 has incompatible type "StepOutput[int]"; expected "str | PrefectRef[str]"
# error[pyright]: cannot be assigned to parameter "tags"
prefect.Deployment(tags=[prefect.StepOutput[int]("build.tag")])

# error[mypy]: Argument "paused" to "Deployment" has incompatible type "PrefectEnv"; expected "bool | None"
# error[pyright]: cannot be assigned to parameter "paused" of type "bool | None"
prefect.Deployment(paused=prefect.PrefectEnv("PAUSED"))

# error[mypy]: Argument "job_variables" to "DockerWorkPool" has incompatible type "ProcessJobVariables"
# error[pyright]: cannot be assigned to parameter "job_variables" of type "DockerJobVariables | None"
prefect.DockerWorkPool(name="p", job_variables=prefect.ProcessJobVariables())
