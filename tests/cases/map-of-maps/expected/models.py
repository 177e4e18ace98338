"""Part of the package map_of_maps.

Source: schema.yaml, sha256 f8173dc534db
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class MapOfMaps(Record):
    """Lists and maps inside each other, down to scalars."""

    labels: Mapping[str, str] | None = None
    routes: Mapping[str, list[Mapping[str, int]]] | None = None
