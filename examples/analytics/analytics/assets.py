"""Two assets that use the resources."""

import dagster as dg

from .resources import Alerts, Lake, Warehouse


@dg.asset
def events(lake: Lake) -> list[str]:
    return lake.events()


@dg.asset
def table(events: list[str], warehouse: Warehouse, alerts: Alerts) -> dg.MaterializeResult:
    url = warehouse.url()
    return dg.MaterializeResult(
        metadata={"rows": len(events), "database": url.rsplit("/", 1)[1], "alerts": alerts.enabled}
    )
