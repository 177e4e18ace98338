"""Part of the package several_files.

Source: parts/database.yaml, sha256 a02f7d326371
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue
    from .people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Database(Record):
    """A database, and who looks after it."""

    url: str
    keeper: Person | None = None
    replicas: list[Database] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
