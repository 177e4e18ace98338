"""Part of the package analytics.

Source: examples/analytics/schemas/dagster_resources/analytics.yaml, sha256 4568f116fb29
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, Unset
    from .resolved import ResolvedAlerts, ResolvedLake, ResolvedLogin, ResolvedWarehouse


@dataclass(frozen=True, slots=True, kw_only=True)
class Warehouse(Record):
    """The database that tables are written to."""

    host: str | EnvVar[str]
    port: int | EnvVar[int] = 5432
    user: str | EnvVar[str]
    password: EnvVar[str] = field(repr=False)
    """Of the user; always a reference."""
    database: str | EnvVar[str]
    tags: Mapping[str, str | EnvVar[str]] = field(default_factory=empty)

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedWarehouse:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed, or breaks a rule of the schema.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES, reader

        made: ResolvedWarehouse = resolve(self, CLASSES, reader, environ)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Lake(Record):
    """The files that events are read from."""

    folder: str | EnvVar[str]
    login: Login
    partitions: list[str | EnvVar[str]] = field(default_factory=lambda: ["eu"])
    limit: int | EnvVar[int] | None | Unset = UNSET

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedLake:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed, or breaks a rule of the schema.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES, reader

        made: ResolvedLake = resolve(self, CLASSES, reader, environ)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts(Record):
    """Where to say that something is wrong."""

    channel: str | EnvVar[str]
    enabled: bool
    threshold: float = 0.5
    severity: Literal["low", "high"] = "low"

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedAlerts:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed, or breaks a rule of the schema.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES, reader

        made: ResolvedAlerts = resolve(self, CLASSES, reader, environ)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Login(Record):
    """Who reads the lake."""

    user: str | EnvVar[str]
    token: EnvVar[str] = field(repr=False)

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedLogin:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed, or breaks a rule of the schema.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES, reader

        made: ResolvedLogin = resolve(self, CLASSES, reader, environ)
        return made
