"""Part of the package object_closed.

Source: schema.yaml, sha256 2a048ccea12b
"""

from __future__ import annotations

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectClosed(Record):
    """A closed object refuses what it does not know, and says which key was meant."""

    host: str
    """At least 1 character."""
    port: int = 5432
    """At least 1, at most 65535."""
    timeout_seconds: float | None = None
    """More than 0."""
