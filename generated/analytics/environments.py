"""The resources of analytics per environment.

Source: examples/analytics/deployment.yaml, sha256 0e6fdbfa8b8a; layers start with `base`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypedDict

from .._runtime.environments import ByEnvironment, current, named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .models import Alerts, Lake, Warehouse

Environment: TypeAlias = Literal["local", "branch", "production"]
"""The environments of deployment.yaml."""

ENVIRONMENTS: Final[tuple[Environment, ...]] = ("local", "branch", "production")

_DEPLOYMENTS: Final[Mapping[str, Environment]] = {"prod": "production"}
"""The environment of each full deployment of Dagster+."""


class Resources(TypedDict):
    """What every environment has."""

    warehouse: Warehouse
    """Where tables are written."""
    lake: Lake
    """Where events are read from."""
    alerts: Alerts


def _local() -> Resources:
    """A laptop. Nothing leaves it.

    Layers: base < local
    """
    from .._runtime.record import EnvVar
    from .models import Alerts, Lake, Login, Warehouse

    return {
        "warehouse": Warehouse(
            host="localhost",
            port=5432,
            user="analytics",
            password=EnvVar("WAREHOUSE_DEV_PASSWORD"),
            database="dev",
        ),
        "lake": Lake(folder="events", login=Login(user="dev", token=EnvVar("LAKE_DEV_TOKEN"))),
        "alerts": Alerts(channel="#data", enabled=False, threshold=0.1),
    }


def _branch() -> Resources:
    """A pull request. It reads the production lake, and writes to a folder of its own.

    Layers: base < local < branch
    """
    from .._runtime.record import EnvVar
    from .models import Alerts, Lake, Login, Warehouse

    return {
        "warehouse": Warehouse(
            host="localhost",
            port=5432,
            user="analytics",
            password=EnvVar("WAREHOUSE_DEV_PASSWORD"),
            database=EnvVar("BRANCH_DATABASE"),
        ),
        "lake": Lake(folder="events", login=Login(user="dev", token=EnvVar("LAKE_DEV_TOKEN"))),
        "alerts": Alerts(channel="#data", enabled=False, threshold=0.1),
    }


def _production() -> Resources:
    """Layers: base < production"""
    from .._runtime.record import EnvVar
    from .models import Alerts, Lake, Login, Warehouse

    return {
        "warehouse": Warehouse(
            host="warehouse.acme.internal",
            port=EnvVar("WAREHOUSE_PORT"),
            user="analytics",
            password=EnvVar("WAREHOUSE_PASSWORD"),
            database="analytics",
            tags={"team": "data", "cost-centre": "4711"},
        ),
        "lake": Lake(
            folder="s3-events",
            login=Login(user=EnvVar("LAKE_USER"), token=EnvVar("LAKE_TOKEN")),
            partitions=["eu", "us"],
        ),
        "alerts": Alerts(channel="#data", enabled=True, threshold=0.1, severity="high"),
    }


RESOURCES: Final[Mapping[Environment, Resources]] = ByEnvironment(
    {
        "local": _local,
        "branch": _branch,
        "production": _production,
    }
)
"""The resources of each environment, built when they are first asked for. References in them are still references."""


def current_environment(environ: Mapping[str, str] | None = None) -> Environment:
    """The environment that this process runs in. The first of these that says something:

    1. Dagster+: branch where DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT is 1
    2. Dagster+: by DAGSTER_CLOUD_DEPLOYMENT_NAME, where it is set: prod is production
    3. the variable DAGSTER_DEPLOYMENT, where it is set
    4. local

    Raises ConfigError that lists the choices for any other name; upper and lower case count.
    """
    return current(
        environ,
        ENVIRONMENTS,
        variable="DAGSTER_DEPLOYMENT",
        default="local",
        branch="branch",
        deployments=_DEPLOYMENTS,
    )


def resources(environment: Environment | None = None) -> Resources:
    """The resources of an environment, else of the current one. Raises ConfigError where that cannot be told."""
    return RESOURCES[current_environment() if environment is None else environment]


def load_resources(environment: str) -> Resources:
    """The resources of an environment that any text names. Raises ConfigError that lists the choices where there is none."""
    name: Environment = named(environment, ENVIRONMENTS)
    return RESOURCES[name]
