"""Makes the objects that an instance configuration names, as far as that needs no server. Runs under the oracle's Python.

What would ask a server is answered in its place, as one that has everything: `boto3`'s calls, the tables of a database, the
configuration of a cluster, a bucket. All else is the libraries' own: URLs are parsed, clients made, credentials looked at.
"""

from __future__ import annotations

import importlib
import logging.config
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

NOT_BUILT = {
    "CompositeStorage": "reads three configurations from texts inside its own, and makes what they name",
    "LegacyEventLogStorage": "reads a configuration from a text inside its own",
    "LegacyRunStorage": "reads a configuration from a text inside its own",
    "LegacyScheduleStorage": "reads a configuration from a text inside its own",
    "ConsolidatedSqliteEventLogStorage": "makes a database file",
    "DagsterSqliteStorage": "makes database files",
    "InMemoryEventLogStorage": "makes a database in memory; takes no configuration",
    "SqliteEventLogStorage": "makes a database file",
    "SqliteRunStorage": "makes a database file",
    "SqliteScheduleStorage": "makes a database file",
}
"""Classes that are not made, and why. Their constructors were read: none has a rule about its configuration."""
_FROM_OUTSIDE = ("json_credentials_envvar",)
"""Settings that name something outside of the document, which is looked at when an object is made."""


class _Anything(str):
    """A name that every name is equal to: a server has what is asked for."""

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return True


def prepare() -> None:
    """Answer in the place of servers; once for a process."""
    import boto3
    import sqlalchemy
    from botocore.client import BaseClient

    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    definition = {"containerDefinitions": [{"name": _Anything("any")}], "taskDefinitionArn": "arn"}
    credentials = {"AccessKeyId": "a", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": datetime.now(UTC)}
    answer = {
        "taskDefinition": definition, "Name": "secret", "Credentials": credentials, "Account": "1",
        "Namespace": {"Arn": "arn:aws:servicediscovery:us-east-1:1:namespace/n"},
    }  # fmt: skip
    BaseClient._make_api_call = lambda self, name, parameters: answer  # type: ignore[method-assign]
    boto3.client = _once(boto3.client)
    boto3.resource = _once(boto3.resource)
    # SQLAlchemy 2.1 takes another driver by default than the one that dagster-postgres brings.
    importlib.import_module("sqlalchemy.dialects.postgresql").base.dialect = importlib.import_module(
        "sqlalchemy.dialects.postgresql.psycopg2"
    ).dialect
    tables = ["event_logs", "runs", "instance_info", "jobs", "schedules"]
    sqlalchemy.inspect = lambda engine: SimpleNamespace(get_table_names=lambda: tables)  # type: ignore[assignment]
    for module, name, value in (
        ("kubernetes.config", "load_incluster_config", lambda *_, **__: None),
        ("kubernetes.config", "load_kube_config", lambda *_, **__: None),
        ("dagster_mysql.run_storage.run_storage", "MySQLRunStorage.get_server_version", lambda self: "8.0"),
        ("dagster_mysql.event_log.event_log", "MySQLEventLogStorage.get_server_version", lambda self: "8.0"),
        ("dagster_mysql.schedule_storage.schedule_storage", "MySQLScheduleStorage.get_server_version", lambda self: "8.0"),
        ("google.cloud.storage", "Client", MagicMock()),
    ):  # fmt: skip
        holder: Any = importlib.import_module(module)
        *path, last = name.split(".")
        for part in path:
            holder = getattr(holder, part)
        setattr(holder, last, value)


def _once(make: Any) -> Any:
    """A client of a kind is made once: each takes a twentieth of a second."""
    kept: dict[str, Any] = {}

    def made(*arguments: Any, **options: Any) -> Any:
        key = repr((arguments, sorted((name, str(value)) for name, value in options.items())))
        if key not in kept:
            kept[key] = make(*arguments, **options)
        return kept[key]

    return made


def build(cls: Any, config: Mapping[str, Any]) -> Any:
    """The object of a class that has this configuration; None where it is not made. Raises what its constructor raises."""
    if cls.__name__ in NOT_BUILT:
        return None
    made = cls.from_config_value(None, {key: value for key, value in config.items() if key not in _FROM_OUTSIDE})
    if hasattr(made, "_run_k8s_config"):
        _started(made)
    return made


def _started(launcher: Any) -> None:
    """What a Kubernetes launcher makes of its raw configuration when it starts a run or a code server."""
    from dagster_k8s.container_context import K8sContainerContext
    from dagster_k8s.job import UserDefinedDagsterK8sConfig
    from pods import make_objects

    raw = {
        name: UserDefinedDagsterK8sConfig.from_dict(getattr(launcher, f"_{name}", None) or {})
        for name in ("run_k8s_config", "server_k8s_config")
    }
    beside = {name: getattr(launcher, f"_{name}", None) for name in ("volume_mounts", "volumes", "security_context")}
    make_objects(K8sContainerContext(**raw, **beside))


def apply_logging(settings: Mapping[str, Any]) -> None:
    """What `python_logs` does at the start of a run: `DagsterLogManager.create`. Raises what Dagster raises."""
    from dagster._core.utils import coerce_valid_log_level

    try:
        _python_handlers(settings)
    finally:
        for handler in logging.getLogger("dagster_dummy_logger").handlers[:]:
            logging.getLogger("dagster_dummy_logger").removeHandler(handler)
            handler.close()
    level = settings.get("python_log_level")
    if level is not None:
        coerce_valid_log_level(level)


def _python_handlers(settings: Mapping[str, Any]) -> None:
    try:
        from dagster._core.instance.methods.event_methods import EventMethods
    except ImportError:  # up to 1.11
        from dagster import DagsterInstance

        old: Any = SimpleNamespace(_settings=True, get_settings=lambda _key: settings)
        DagsterInstance._get_yaml_python_handlers(old)  # type: ignore[attr-defined]
        return
    instance = SimpleNamespace(get_python_log_dagster_handler_config=lambda: settings.get("dagster_handler_config", {}))
    EventMethods.get_yaml_python_handlers(SimpleNamespace(_settings_impl=True, _instance=instance))  # type: ignore[arg-type]


def monitoring(settings: Mapping[str, Any], launcher: Any) -> None:
    """What the constructor of an instance asks of its run launcher. Raises what Dagster raises."""
    try:
        from dagster._core.instance.methods.settings_methods import SettingsMethods
    except ImportError:  # up to 1.11 the constructor itself has these lines, among others that need storages
        asked = settings.get("run_monitoring", {})
        if asked.get("enabled", False) and asked.get("max_resume_run_attempts", 0) and not launcher.supports_resume_run:
            raise ValueError("the configured run launcher does not support resuming runs") from None
        return

    class Instance(SettingsMethods):
        run_launcher = launcher

        def get_settings(self, key: str) -> Any:
            return settings.get(key, {})

    Instance()._initialize_run_monitoring()  # type: ignore[abstract, call-arg]


@lru_cache(None)
def default_launcher() -> Any:
    """The run launcher of an instance that names none."""
    from dagster._core.launcher import DefaultRunLauncher

    return DefaultRunLauncher()
