"""Part of the package numbers.

Source: schema.yaml, sha256 967b284fb821
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Record):
    """Whole numbers and others."""

    count: int | None = None
    ratio: float | None = None
    even: int | None = None
    """A multiple of 2."""
    step: float | None = None
    """A multiple of 0.01."""
    between: float | None = None
    """More than 0, less than 1."""
    either: str | int | None = None
    address: int | None = None
    limit: Literal["unlimited"] | int | None = None
