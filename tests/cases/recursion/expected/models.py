"""Part of the package recursion.

Source: schema.yaml, sha256 946194bb4321
"""

from __future__ import annotations

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Recursion(Record):
    """A folder holds folders."""

    name: str
    folders: list[Recursion] | None = None
