"""The functions that read and check documents of this package; each module is imported when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import common as common
    from . import compute_logs as compute_logs
    from . import dagster_aws as dagster_aws
    from . import dagster_azure as dagster_azure
    from . import dagster_cloud as dagster_cloud
    from . import dagster_docker as dagster_docker
    from . import dagster_gcp as dagster_gcp
    from . import dagster_k8s as dagster_k8s
    from . import dagster_mysql as dagster_mysql
    from . import dagster_postgres as dagster_postgres
    from . import defs_state_storage as defs_state_storage
    from . import event_log_storage as event_log_storage
    from . import instance as instance
    from . import local_artifact_storage as local_artifact_storage
    from . import run_coordinator as run_coordinator
    from . import run_launcher as run_launcher
    from . import run_storage as run_storage
    from . import schedule_storage as schedule_storage
    from . import scheduler as scheduler
    from . import secrets as secrets
    from . import storage as storage
    from . import user_code_launcher as user_code_launcher


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
