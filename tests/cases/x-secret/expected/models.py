"""Part of the package x_secret.

Source: schema.yaml, sha256 f2a70e3715e6
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record

if TYPE_CHECKING:
    from .._runtime.record import EnvVar


@dataclass(frozen=True, slots=True, kw_only=True)
class XSecret(Record):
    """A secret is a reference, never a literal; no message shows one."""

    password: EnvVar[str] = field(repr=False)
    """What the server asks for."""
    token: EnvVar[str] | None = field(default=None, repr=False)
