"""The resources of each environment, and their classes.

Source: deployment.yaml, sha256 8041b9d928e2; layers start with `base`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.dagster_plus import (
        BranchDeployment,
        DagsterPlusDeployment,
        FullDeployment,
        Local,
        dagster_plus_deployment,
    )
    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .alerts import AlertsNone, AlertsSlack
    from .environments import (
        ENVIRONMENTS,
        RESOURCES,
        Environment,
        Resources,
        current_environment,
        load_resources,
        resources,
    )
    from .lake import Bucket
    from .resolved import ResolvedAlertsSlack, ResolvedBucket, ResolvedReplica, ResolvedSnowflake
    from .snowflake import Replica, Retry, Snowflake

__all__ = [
    "AlertsNone",
    "AlertsSlack",
    "BranchDeployment",
    "Bucket",
    "ConfigError",
    "DagsterPlusDeployment",
    "ENVIRONMENTS",
    "EnvVar",
    "Environment",
    "FullDeployment",
    "JsonValue",
    "Local",
    "Problem",
    "RESOURCES",
    "Replica",
    "ResolvedAlertsSlack",
    "ResolvedBucket",
    "ResolvedReplica",
    "ResolvedSnowflake",
    "Resources",
    "Retry",
    "Snowflake",
    "UNSET",
    "Unset",
    "current_environment",
    "dagster_plus_deployment",
    "load_resources",
    "resources",
]

_HOMES = {
    "AlertsNone": ".alerts",
    "AlertsSlack": ".alerts",
    "BranchDeployment": ".._runtime.dagster_plus",
    "Bucket": ".lake",
    "ConfigError": ".._runtime.problems",
    "DagsterPlusDeployment": ".._runtime.dagster_plus",
    "ENVIRONMENTS": ".environments",
    "EnvVar": ".._runtime.record",
    "Environment": ".environments",
    "FullDeployment": ".._runtime.dagster_plus",
    "JsonValue": ".._runtime.record",
    "Local": ".._runtime.dagster_plus",
    "Problem": ".._runtime.problems",
    "RESOURCES": ".environments",
    "Replica": ".snowflake",
    "ResolvedAlertsSlack": ".resolved",
    "ResolvedBucket": ".resolved",
    "ResolvedReplica": ".resolved",
    "ResolvedSnowflake": ".resolved",
    "Resources": ".environments",
    "Retry": ".snowflake",
    "Snowflake": ".snowflake",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
    "current_environment": ".environments",
    "dagster_plus_deployment": ".._runtime.dagster_plus",
    "load_resources": ".environments",
    "resources": ".environments",
}

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
