"""The resources of examples/analytics as structured configurations of OmegaConf."""

from __future__ import annotations

from dataclasses import dataclass, field

from omegaconf import MISSING


@dataclass
class Warehouse:
    host: str = MISSING
    port: int = 5432
    user: str = MISSING
    password: str = MISSING
    database: str = MISSING
    tags: dict[str, str] = field(default_factory=dict)


@dataclass
class Login:
    user: str = MISSING
    token: str = MISSING


@dataclass
class Lake:
    folder: str = MISSING
    login: Login = field(default_factory=Login)
    partitions: list[str] = field(default_factory=lambda: ["eu"])
    limit: int | None = None


@dataclass
class Alerts:
    channel: str = MISSING
    enabled: bool = MISSING
    threshold: float = 0.5
    severity: str = "low"


@dataclass
class Settings:
    warehouse: Warehouse = field(default_factory=Warehouse)
    lake: Lake = field(default_factory=Lake)
    alerts: Alerts = field(default_factory=Alerts)
