"""Part of the package const.

Source: schema.yaml, sha256 c16e1326b847
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class Const(Record):
    """Constants; one that must be there has its value as its default."""

    _tags_: ClassVar[tuple[str, ...]] = ("version", "kind")

    version: Literal[2] = 2
    kind: Literal["Job"] = "Job"
    flag: Literal[True] | None = None
    nothing: None | Unset = UNSET
    point: Mapping[str, JsonValue] | None = None
