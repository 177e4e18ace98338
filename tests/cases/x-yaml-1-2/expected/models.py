"""Part of the package x_yaml_1_2.

Source: schema.yaml, sha256 405235b7c004
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XYaml12(Record):
    """By the rules of YAML 1.2, which are the default."""

    on: str | None = None
    when: str | None = None
    mode: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
