"""Part of the package several_files.

Source: schema.yaml, sha256 f4407dea85e7
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue
    from .database import Database
    from .people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralFiles(Record):
    """A schema in several files; each becomes a module."""

    database: Database
    owner: Person | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
