"""The resources of analytics as Dagster's own.

Source: examples/analytics/deployment.yaml, sha256 0e6fdbfa8b8a; layers start with `base`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._runtime.dagster_edge import check_variables, dagster_values
from .environments import resources
from .resolved import CLASSES, reader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dagster import ConfigurableResource  # type: ignore[import-not-found, unused-ignore]  # pyright: ignore[reportMissingImports]

    from .._runtime.record import Record
    from .environments import Environment

_TARGETS: Final[Mapping[str, str]] = {
    "Alerts": "analytics.resources.Alerts",
    "Lake": "analytics.resources.Lake",
    "Login": "analytics.resources.Login",
    "Warehouse": "analytics.resources.Warehouse",
}
"""The class of Dagster, or of yours, that each class becomes."""


def dagster_resources(  # pyright: ignore[reportUnknownParameterType] - where Dagster is not installed
    environment: Environment | None = None, *, check: bool = True
) -> dict[str, ConfigurableResource[Any]]:
    """The resources of an environment, else of the current one, as Dagster's own: for `Definitions(resources=...)`.

    References become Dagster's `EnvVar`, which it resolves in each run. With `check`, ConfigError names every variable that is
    missing or malformed here and now, before anything starts; without, Dagster tells of the first one in a run.
    """
    chosen = resources(environment)
    made: dict[str, Record] = {
        "warehouse": chosen["warehouse"],
        "lake": chosen["lake"],
        "alerts": chosen["alerts"],
    }
    if check:
        check_variables(made, CLASSES, reader)
    return dagster_values(made, _TARGETS, {}, CLASSES)
