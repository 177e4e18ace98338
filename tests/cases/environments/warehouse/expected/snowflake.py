"""Part of the package analytics.

Source: schemas/snowflake.yaml, sha256 b6183eda2024
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar
    from .resolved import ResolvedReplica, ResolvedSnowflake


@dataclass(frozen=True, slots=True, kw_only=True)
class Snowflake(Record):
    """A Snowflake account."""

    account: str
    """At least 1 character."""
    user: str | EnvVar[str]
    password: EnvVar[str] = field(repr=False)
    """The password of the user."""
    port: int | EnvVar[int] = 443
    """Where it listens.

    At least 1, at most 65535.
    """
    warehouse: Literal["SMALL", "LARGE"] = "SMALL"
    retry: Retry | None = None
    replicas: list[Replica] | None = None

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedSnowflake:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES

        made: ResolvedSnowflake = resolve(self, CLASSES, environ)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry(Record):
    attempts: int | None = None
    """At least 0."""
    on: list[Literal["timeout", "network"]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replica(Record):
    host: str
    password: EnvVar[str] = field(repr=False)

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedReplica:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES

        made: ResolvedReplica = resolve(self, CLASSES, environ)
        return made
