"""Part of the package names_where_things_stand.

Source: schema.yaml, sha256 7109eb6d2ee4
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStand(Record):
    """Inline objects are called by where they stand, and the same word at two places is two classes."""

    jobs: list[NamesWhereThingsStandJob] | None = None
    deploy: NamesWhereThingsStandDeploy | None = None
    addresses: list[NamesWhereThingsStandAddress] | None = None
    policies: Mapping[str, NamesWhereThingsStandPolicy] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandJob(Record):
    strategy: NamesWhereThingsStandJobStrategy | None = None
    steps: list[NamesWhereThingsStandJobStep] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandDeploy(Record):
    strategy: NamesWhereThingsStandDeployStrategy | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandAddress(Record):
    street: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandPolicy(Record):
    allow: bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandJobStrategy(Record):
    parallel: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandJobStep(Record):
    _keys_: ClassVar[Mapping[str, str]] = {"with_": "with"}

    with_: NamesWhereThingsStandJobStepWith | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandDeployStrategy(Record):
    canary: bool | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesWhereThingsStandJobStepWith(Record):
    key: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
