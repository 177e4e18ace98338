"""LAYERS ROOT: the resources of one environment, as nothing but their classes."""

import time

began = time.process_time()
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Warehouse:
    host: str
    port: int = 5432
    user: str
    password: str
    database: str
    tags: dict[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lake:
    folder: str
    login: dict[str, str]
    partitions: list[str] | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    channel: str
    enabled: bool
    threshold: float = 0.5
    severity: str = "low"


warehouse = Warehouse(host="localhost", user="analytics", password="WAREHOUSE_DEV_PASSWORD", database="dev")  # noqa: S106 - a name
lake = Lake(folder="events", login={"user": "dev", "token": "LAKE_DEV_TOKEN"})
alerts = Alerts(channel="#data", enabled=False, threshold=0.1)
assert warehouse.port == 5432
print(f'{{"start": {time.process_time() - began}}}')
