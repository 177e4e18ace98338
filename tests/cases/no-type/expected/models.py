"""Part of the package no_type.

Source: schema.yaml, sha256 847925681b36
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class NoTypeObject(Record):
    """`properties` without `type` says something of objects only; whatever is no object is allowed."""

    name: str
    limits: NoTypeLimits | list[JsonValue] | str | float | bool | None | Unset = UNSET
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoTypeLimits(Record):
    cpu: float | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


NoType: TypeAlias = Union[
    "NoTypeObject",
    "list[JsonValue]",
    str,
    float,
    bool,
    None,
]
"""`properties` without `type` says something of objects only; whatever is no object is allowed."""
