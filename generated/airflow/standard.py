"""Part of the package airflow.

Source: standard.yaml, sha256 a25b365d2002
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
class FileSystemConnection(Record):
    """File (path) (apache-airflow-providers-standard 1.21.0, `airflow.providers.standard.hooks.filesystem.FSHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["fs"] = "fs"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    login: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    """Hidden in Airflow's form for this type."""
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: FileSystemExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageIndexConnection(Record):
    """Package Index (Python) (apache-airflow-providers-standard 1.21.0,
    `airflow.providers.standard.hooks.package_index.PackageIndexHook`).
    """

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["package_index", "package-index"] = "package_index"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    """Package Index URL."""
    login: str | EnvVar[str] | None = None
    """For example: 'Username for package index'"""
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    """Hidden in Airflow's form for this type."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] | None = (
        None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSystemExtra(Record):
    """`extra` of a `fs` connection."""

    path: str | EnvVar[str] | None = None
    """Path."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
