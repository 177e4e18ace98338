"""Part of the package x_env.

Source: schema.yaml, sha256 f69c5bd913ce
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from .._runtime.record import EnvVar, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class XEnv(Record):
    """Fields that take a reference to an environment variable in the value's place."""

    host: str | EnvVar[str] = "localhost"
    port: int | EnvVar[int] | None = None
    """At least 1."""
    debug: bool | EnvVar[bool] | None = None
    rate: float | EnvVar[float] | None | Unset = UNSET
    plain: str | None = None
