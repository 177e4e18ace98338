"""Part of the package branches_beside_open_keys.

Source: schema.yaml, sha256 ca33184ec35c
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchesBesideOpenKeys(Record):
    """What the parent says of all its keys holds for those too that only a branch declares."""

    limits: BranchesBesideOpenKeysLimits | None = None
    rules: BranchesBesideOpenKeysRules | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchesBesideOpenKeysLimits(Record):
    cpu: JsonValue | Unset = UNSET
    """At least 2 characters."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchesBesideOpenKeysRules(Record):
    first: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
