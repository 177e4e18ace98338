"""Part of the package tuple_draft7.

Source: schema.json, sha256 5e7e42a77851
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class TupleDraft7(Record):
    """Positions as drafts before 2020-12 write them."""

    version: list[int | Literal["alpha", "beta"] | str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
