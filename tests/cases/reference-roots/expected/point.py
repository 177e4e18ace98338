"""Part of the package reference_roots.

Source: https://schemas.example.com/geo/point.yaml, sha256 97a460cd19c5
"""

from __future__ import annotations

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Record):
    x: float
    y: float
