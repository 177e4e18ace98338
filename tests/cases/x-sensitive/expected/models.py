"""Part of the package x_sensitive.

Source: schema.yaml, sha256 f3284e026327
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar


@dataclass(frozen=True, slots=True, kw_only=True)
class XSensitive(Record):
    """A value that may be a literal, and that no message and no repr shows."""

    url: str | EnvVar[str] | None = field(default=None, repr=False)
    """Matching ^postgresql://."""
    pin: Literal[1234, 4321] | None = field(default=None, repr=False)
    headers: Mapping[str, str] | None = field(default=None, repr=False)
