"""The resources of analytics per environment.

Source: deployment.yaml, sha256 8041b9d928e2; layers start with `base`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypedDict

from .._runtime.environments import ByEnvironment, current, named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .alerts import AlertsNone, AlertsSlack
    from .lake import Bucket
    from .snowflake import Snowflake

Environment: TypeAlias = Literal["local", "branch", "staging", "production"]
"""The environments of deployment.yaml."""

ENVIRONMENTS: Final[tuple[Environment, ...]] = ("local", "branch", "staging", "production")

_DEPLOYMENTS: Final[Mapping[str, Environment]] = {"data-eng-prod": "production", "data-eng-stage": "staging"}
"""The environment of each full deployment of Dagster+."""


class Resources(TypedDict):
    """What every environment has."""

    snowflake: Snowflake
    """The warehouse."""
    lake: Bucket
    alerts: AlertsNone | AlertsSlack


def _local() -> Resources:
    """Layers: base < local"""
    from .._runtime.record import EnvVar
    from .alerts import AlertsNone
    from .lake import Bucket
    from .snowflake import Retry, Snowflake

    return {
        "snowflake": Snowflake(
            account="acme",
            user="dev",
            password=EnvVar("SNOWFLAKE_DEV_PASSWORD"),
            port=EnvVar("SNOWFLAKE_PORT"),
            retry=Retry(attempts=3, on=["timeout", "network"]),
        ),
        "lake": Bucket(bucket="dev-bucket", prefix="raw", tags={"team": "data"}),
        "alerts": AlertsNone(kind="none"),
    }


def _branch() -> Resources:
    """A pull request on Dagster+.

    Layers: base < local < branch
    """
    from .._runtime.record import EnvVar
    from .alerts import AlertsNone
    from .lake import Bucket
    from .snowflake import Retry, Snowflake

    return {
        "snowflake": Snowflake(
            account="acme",
            user="dev",
            password=EnvVar("SNOWFLAKE_DEV_PASSWORD"),
            port=EnvVar("SNOWFLAKE_PORT"),
            retry=Retry(attempts=3, on=["timeout", "network"]),
        ),
        "lake": Bucket(bucket="dev-bucket", tags={"team": "data", "pull-request": EnvVar("PULL_REQUEST")}),
        "alerts": AlertsNone(kind="none"),
    }


def _staging() -> Resources:
    """Layers: base < production < staging"""
    from .._runtime.record import EnvVar
    from .alerts import AlertsSlack
    from .lake import Bucket
    from .snowflake import Retry, Snowflake

    return {
        "snowflake": Snowflake(
            account="acme",
            user=EnvVar("SNOWFLAKE_USER"),
            password=EnvVar("SNOWFLAKE_STAGING_PASSWORD"),
            warehouse="LARGE",
            retry=Retry(attempts=10, on=["timeout"]),
            replicas=[],
        ),
        "lake": Bucket(bucket="acme-lake-staging", prefix="raw", tags={"team": "data"}),
        "alerts": AlertsSlack(kind="slack", webhook=EnvVar("SLACK_WEBHOOK"), channel="#staging"),
    }


def _production() -> Resources:
    """Layers: base < production"""
    from .._runtime.record import EnvVar
    from .alerts import AlertsSlack
    from .lake import Bucket
    from .snowflake import Replica, Retry, Snowflake

    return {
        "snowflake": Snowflake(
            account="acme",
            user=EnvVar("SNOWFLAKE_USER"),
            password=EnvVar("SNOWFLAKE_PASSWORD"),
            warehouse="LARGE",
            retry=Retry(attempts=10, on=["timeout"]),
            replicas=[
                Replica(host="replica-1.internal", password=EnvVar("REPLICA_1_PASSWORD")),
                Replica(host="replica-2.internal", password=EnvVar("REPLICA_2_PASSWORD")),
            ],
        ),
        "lake": Bucket(bucket="acme-lake", prefix="raw", tags={"team": "data"}),
        "alerts": AlertsSlack(kind="slack", webhook=EnvVar("SLACK_WEBHOOK"), channel=None),
    }


RESOURCES: Final[Mapping[Environment, Resources]] = ByEnvironment(
    {
        "local": _local,
        "branch": _branch,
        "staging": _staging,
        "production": _production,
    }
)
"""The resources of each environment, built when they are first asked for. References in them are still references."""


def current_environment(environ: Mapping[str, str] | None = None) -> Environment:
    """The environment that this process runs in. The first of these that says something:

    1. Dagster+: branch where DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT is 1
    2. Dagster+: by DAGSTER_CLOUD_DEPLOYMENT_NAME, where it is set: data-eng-prod is production, data-eng-stage is
    staging
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
