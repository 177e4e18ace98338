"""Part of the package prefect.

Source: common.yaml, sha256 36be156452b5
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDocument(Record):
    """A document of a block, by its id or by what it is called."""

    _keys_: ClassVar[Mapping[str, str]] = {"ref": "$ref"}

    ref: str | Mapping[str, str]
