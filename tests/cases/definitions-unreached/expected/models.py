"""Part of the package definitions_unreached.

Source: schema.yaml, sha256 d647f173cfdf
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Node(Record):
    """Nothing refers to it, and it is part of the package."""

    address: Address
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Record):
    host: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


Level: TypeAlias = Literal["low", "high"]


DefinitionsUnreached: TypeAlias = "JsonValue"
