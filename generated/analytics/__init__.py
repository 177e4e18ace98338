"""The resources of each environment, and their classes.

Source: examples/analytics/deployment.yaml, sha256 0e6fdbfa8b8a; layers start with `base`.
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
    from .environments import (
        ENVIRONMENTS,
        RESOURCES,
        Environment,
        Resources,
        current_environment,
        load_resources,
        resources,
    )
    from .for_dagster import dagster_resources  # pyright: ignore[reportUnknownVariableType]
    from .models import Alerts, Lake, Login, Warehouse
    from .resolved import ResolvedAlerts, ResolvedLake, ResolvedLogin, ResolvedWarehouse

__all__ = [
    "Alerts",
    "BranchDeployment",
    "ConfigError",
    "DagsterPlusDeployment",
    "ENVIRONMENTS",
    "EnvVar",
    "Environment",
    "FullDeployment",
    "JsonValue",
    "Lake",
    "Local",
    "Login",
    "Problem",
    "RESOURCES",
    "ResolvedAlerts",
    "ResolvedLake",
    "ResolvedLogin",
    "ResolvedWarehouse",
    "Resources",
    "UNSET",
    "Unset",
    "Warehouse",
    "current_environment",
    "dagster_plus_deployment",
    "dagster_resources",
    "load_resources",
    "resources",
]

_HOMES = {
    "Alerts": ".models",
    "BranchDeployment": ".._runtime.dagster_plus",
    "ConfigError": ".._runtime.problems",
    "DagsterPlusDeployment": ".._runtime.dagster_plus",
    "ENVIRONMENTS": ".environments",
    "EnvVar": ".._runtime.record",
    "Environment": ".environments",
    "FullDeployment": ".._runtime.dagster_plus",
    "JsonValue": ".._runtime.record",
    "Lake": ".models",
    "Local": ".._runtime.dagster_plus",
    "Login": ".models",
    "Problem": ".._runtime.problems",
    "RESOURCES": ".environments",
    "ResolvedAlerts": ".resolved",
    "ResolvedLake": ".resolved",
    "ResolvedLogin": ".resolved",
    "ResolvedWarehouse": ".resolved",
    "Resources": ".environments",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
    "Warehouse": ".models",
    "current_environment": ".environments",
    "dagster_plus_deployment": ".._runtime.dagster_plus",
    "dagster_resources": ".for_dagster",
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
