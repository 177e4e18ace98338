"""Part of the package null_and_absent.

Source: schema.yaml, sha256 0497a7a399cb
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from .._runtime.record import Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class NullAndAbsent(Record):
    """Null, left out, and a default are three things."""

    a: str | None | Unset = UNSET
    b: str | None = None
    c: str | None = "here"
    d: str | None = None
    e: Level | None | Unset = UNSET


Level: TypeAlias = Union[
    Literal["low", "high"],
    None,
]
