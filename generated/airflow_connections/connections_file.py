"""Part of the package airflow_connections.

Source: connections_file.yaml, sha256 db1777e9f29a
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionEntry(Record):
    """A connection as an object. Only these keys are taken: any other fails the whole file."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}

    conn_id: str | None = None
    conn_type: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    host: str | None | Unset = UNSET
    login: str | None | Unset = UNSET
    password: str | None | Unset = field(default=UNSET, repr=False)
    schema: str | None | Unset = UNSET
    port: str | int | None | Unset = UNSET
    extra: Mapping[str, JsonValue] | str | None | Unset = field(default=UNSET, repr=False)
    extra_dejson: Mapping[str, JsonValue] | None = field(default=None, repr=False)
    uri: str | None | Unset = field(default=UNSET, repr=False)
    team_name: str | None | Unset = UNSET


ConnectionsFile: TypeAlias = "Mapping[str, str | ConnectionEntry | list[str | ConnectionEntry]]"
"""Connections by id, as `airflow connections import` and LocalFilesystemBackend read them."""
