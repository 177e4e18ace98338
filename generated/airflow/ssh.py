"""Part of the package airflow.

Source: ssh.yaml, sha256 f61a23e77075
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
class SshConnection(Record):
    """SSH (apache-airflow-providers-ssh 7.0.1, `airflow.providers.ssh.hooks.ssh.SSHHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["ssh"] = "ssh"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    """Username."""
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    extra: SshExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SshExtra(Record):
    """`extra` of a `ssh` connection."""

    allow_host_key_change: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    ciphers: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    cmd_timeout: float | EnvVar[float] | None = None
    """Not declared by the provider: found in the source of the hook."""
    compress: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    conn_timeout: int | EnvVar[int] | None = None
    """Not declared by the provider: found in the source of the hook."""
    disabled_algorithms: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    host_key: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    ignore_hostkey_verification: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = (
        None
    )
    """Not declared by the provider: found in the source of the hook."""
    key_file: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    known_hosts: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    look_for_keys: bool | EnvVar[bool | str] | str | None = None
    """Not declared by the provider: found in the source of the hook."""
    no_host_key_check: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    passphrase: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    private_key: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    private_key_passphrase: EnvVar[str] | None = field(default=None, repr=False)
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
