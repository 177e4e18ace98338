"""What type checkers must know about values of `generated.dagster`. Checked by test_typing.py, never run.

`#: T` says what both mypy and basedpyright reveal, without module names; `#: mypy: A / pyright: B` where they word it
differently.
"""

from __future__ import annotations

from typing import Any, reveal_type

import generated.dagster as dagster
from generated.dagster import (
    UNSET,
    ConfigError,
    ConfigurableClass,
    DagsterInstance,
    DockerRunLauncher,
    EnvVar,
    K8sRunLauncherConfig,
    PostgresDb,
    PostgresStorage,
    QueuedRunCoordinator,
    RunLauncher,
    RunQueue,
    Storage,
    TagConcurrencyLimit,
)


def reading(data: Any, text: str) -> None:
    reveal_type(dagster.load(data))  #: DagsterInstance
    reveal_type(dagster.load(data, source="a.yaml"))  #: DagsterInstance
    reveal_type(dagster.loads(text))  #: DagsterInstance
    reveal_type(dagster.loads(text.encode()))  #: DagsterInstance
    reveal_type(dagster.load_file("dagster.yaml"))  #: DagsterInstance
    reveal_type(dagster.schema())  #: Any
    try:
        dagster.load(data)
    except ConfigError as error:
        reveal_type(error.problems)  #: tuple[Problem, ...]
        reveal_type(error.problems[0].path)  #: str
        reveal_type(error.problems[0].line)  #: int | None
        reveal_type(error.problems[0].hint)  #: str | None


def writing(instance: DagsterInstance) -> None:
    reveal_type(dagster.dump(instance))  #: Any
    reveal_type(dagster.dumps(instance))  #: str
    reveal_type(dagster.resolve_data(instance, {"PORT": "5432"}))  #: Any


def sections(instance: DagsterInstance) -> None:
    reveal_type(instance.storage)  #: Storage | None
    reveal_type(instance.python_logs)  #: PythonLogs | None
    reveal_type(instance.retention)  #: Retention | None
    reveal_type(instance.allowed_branch_deployment_locations)  #: list[str] | None
    if instance.python_logs is not None:
        reveal_type(instance.python_logs.managed_python_loggers)  #: list[str] | None
    if instance.run_monitoring is not None:
        # Dagster resolves no reference here, so there is none in the type.
        reveal_type(instance.run_monitoring.enabled)  #: bool | None
        reveal_type(instance.run_monitoring.max_runtime_seconds)  #: int | None
    if instance.code_servers is not None:
        reveal_type(instance.code_servers.local_startup_timeout)  #: int | None


def three_states(launcher: K8sRunLauncherConfig) -> None:
    """Absent, null and a value are three things, and truth leaves the value."""
    image = launcher.job_image
    reveal_type(image)  #: mypy: str | EnvVar[str] | None | Unset / pyright: str | EnvVar[str] | Unset | None
    reveal_type(UNSET)  #: mypy: Literal[UNSET]? / pyright: Literal[UNSET]
    if image:
        reveal_type(image)  #: str | EnvVar[str]
    elif image is not None:
        reveal_type(image)  #: mypy: Literal[''] | Unset / pyright: Unset | Literal['']
    if launcher.job_image is not UNSET:
        reveal_type(launcher.job_image)  #: str | EnvVar[str] | None


def references(postgres: PostgresStorage) -> None:
    """A field takes a reference where Dagster resolves one, and says what it turns into."""
    reveal_type(postgres.postgres_url)  #: str | EnvVar[str] | None
    reveal_type(postgres.should_autocreate_tables)  #: bool
    database = postgres.postgres_db
    reveal_type(database)  #: PostgresDb | None
    if database is not None:
        reveal_type(database.username)  #: str | EnvVar[str]
        reveal_type(database.port)  #: int | EnvVar[int]
        port = database.port
        if isinstance(port, EnvVar):
            reveal_type(port)  #: EnvVar[int]
            reveal_type(port.name)  #: str
        else:
            reveal_type(port)  #: int
    reveal_type(EnvVar[int]("PORT"))  #: EnvVar[int]


def building() -> None:
    """A reference needs no type parameter where the field gives it one."""
    database = PostgresDb(username="me", hostname=EnvVar("HOST"), db_name="runs", port=EnvVar("PORT"))
    reveal_type(database)  #: PostgresDb
    reveal_type(database.port)  #: int | EnvVar[int]
    storage = Storage(postgres=PostgresStorage(postgres_db=database))
    reveal_type(DagsterInstance(storage=storage).storage)  #: Storage | None
    launcher = DockerRunLauncher()
    reveal_type(launcher.class_)  #: Literal['DockerRunLauncher']


def unions(launcher: RunLauncher) -> None:
    """The launcher is told by its class or by its tag."""
    if isinstance(launcher, DockerRunLauncher):
        reveal_type(launcher)  #: DockerRunLauncher
        reveal_type(launcher.config)  #: DockerRunLauncherConfig | None
        if launcher.config is not None:
            reveal_type(launcher.config.env_vars)  #: list[str] | None
            reveal_type(launcher.config.networks)  #: list[str | EnvVar[str]] | None
    elif isinstance(launcher, ConfigurableClass):
        reveal_type(launcher.module)  #: str
        reveal_type(launcher.class_)  #: str
    match launcher:
        case DockerRunLauncher(config=config):
            reveal_type(config)  #: DockerRunLauncherConfig | None
        case _:
            pass


def coordinator(instance: DagsterInstance) -> None:
    chosen = instance.run_coordinator
    if isinstance(chosen, QueuedRunCoordinator):
        reveal_type(chosen.config)  #: RunQueue | None
        if chosen.config is not None:
            reveal_type(chosen.config.max_concurrent_runs)  #: int | EnvVar[int] | None


def queue(run_queue: RunQueue, limit: TagConcurrencyLimit) -> None:
    limits = run_queue.tag_concurrency_limits
    if limits:
        reveal_type(limits)  #: list[TagConcurrencyLimit]
        reveal_type(limits[0].limit)  #: int
    reveal_type(limit.value)  #: str | TagConcurrencyLimitValue | None
