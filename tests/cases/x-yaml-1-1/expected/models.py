"""Part of the package x_yaml_1_1.

Source: schema.yaml, sha256 fe126bcfc2a5
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XYaml11(Record):
    """By the rules of YAML 1.1, where `no` is false and 010 is eight."""

    enabled: bool | None = None
    mode: Literal[8] | None = None
    when: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
