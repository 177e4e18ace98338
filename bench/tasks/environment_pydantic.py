"""LAYERS ROOT: the resources of one environment, by pydantic-settings."""

import time

began = time.process_time()
import sys
from typing import Any, Literal

from pydantic import BaseModel
from pydantic_settings import BaseSettings, SettingsConfigDict, YamlConfigSettingsSource


class Warehouse(BaseModel):
    host: str
    port: int = 5432
    user: str
    password: str
    database: str
    tags: dict[str, str] = {}


class Login(BaseModel):
    user: str
    token: str


class Lake(BaseModel):
    folder: str
    login: Login
    partitions: list[str] = ["eu"]
    limit: int | None = None


class Alerts(BaseModel):
    channel: str
    enabled: bool
    threshold: float = 0.5
    severity: Literal["low", "high"] = "low"


class Settings(BaseSettings):
    warehouse: Warehouse
    lake: Lake
    alerts: Alerts
    model_config = SettingsConfigDict(yaml_file=[f"{sys.argv[1]}/base.yaml", f"{sys.argv[1]}/local.yaml"])

    @classmethod
    def settings_customise_sources(cls, settings_cls: Any, *args: Any, **kwargs: Any) -> tuple[Any, ...]:
        files = settings_cls.model_config["yaml_file"]
        return tuple(YamlConfigSettingsSource(settings_cls, file) for file in reversed(files))


read: Any = Settings
assert read().warehouse.port == 5432
print(f'{{"start": {time.process_time() - began}}}')
