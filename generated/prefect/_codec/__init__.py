"""The functions that read and check documents of this package; each module is imported when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import common as common
    from . import prefect_aws as prefect_aws
    from . import prefect_azure as prefect_azure
    from . import prefect_docker as prefect_docker
    from . import prefect_gcp as prefect_gcp
    from . import prefect_kubernetes as prefect_kubernetes
    from . import prefect_snowflake as prefect_snowflake
    from . import prefect_yaml as prefect_yaml
    from . import process as process
    from . import steps as steps
    from . import triggers as triggers
    from . import work_pools as work_pools


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
