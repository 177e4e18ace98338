"""Part of the package astro_settings.

Source: astro_settings.yaml, sha256 9ba9ae6b294f
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class AstroSettings(Record):
    """The contents of `airflow_settings.yaml`."""

    airflow: Settings | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Record):
    """What `astro dev start` creates in the local Airflow."""

    connections: list[SettingsConnection] | None | Unset = UNSET
    pools: list[SettingsPool] | None | Unset = UNSET
    variables: list[SettingsVariable] | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsConnection(Record):
    """A connection: either `conn_type` and its fields, or `conn_uri` alone."""

    conn_id: str | float | bool | None | Unset = UNSET
    conn_type: str | float | bool | None | Unset = UNSET
    conn_host: str | float | bool | None | Unset = UNSET
    conn_schema: str | float | bool | None | Unset = UNSET
    conn_login: str | float | bool | None | Unset = UNSET
    conn_password: str | float | bool | None | Unset = field(default=UNSET, repr=False)
    conn_port: int | str | None | Unset = UNSET
    conn_uri: str | float | bool | None | Unset = field(default=UNSET, repr=False)
    conn_extra: str | Mapping[str, JsonValue] | None | Unset = field(default=UNSET, repr=False)
    """JSON text. Of a mapping, keys are lower-cased and values that are not strings are dropped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsPool(Record):
    """A pool."""

    pool_name: str | float | bool | None | Unset = UNSET
    pool_slot: int | str | None | Unset = UNSET
    pool_description: str | float | bool | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsVariable(Record):
    """A variable."""

    variable_name: str | float | bool | None | Unset = UNSET
    variable_value: str | float | bool | None | Unset = field(default=UNSET, repr=False)
