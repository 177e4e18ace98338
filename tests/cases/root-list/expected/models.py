"""Part of the package root_list.

Source: schema.yaml, sha256 2e121f508ae9
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class RootListItem(Record):
    run: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


RootList: TypeAlias = "list[RootListItem]"
"""The jobs, in the order in which they run."""
