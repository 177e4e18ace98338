"""Part of the package airflow.

Source: http.yaml, sha256 cdb2cff473cd
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpConnection(Record):
    """HTTP (apache-airflow-providers-http 6.3.0, `airflow.providers.http.hooks.http.HttpHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["http"] = "http"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    extra: HttpExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpExtra(Record):
    """`extra` of a `http` connection."""

    srv_lookup: bool | EnvVar[bool] | None = None
    """Use DNS SRV Lookup. Whether to treat the Host field as a DNS SRV record name and resolve the target host/port at
    request time.
    """
    allow_redirects: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    check_response: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    timeout: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
