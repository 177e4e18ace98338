"""Part of the package x_attribute.

Source: schema.yaml, sha256 1b3ecc9aa127
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XAttribute(Record):
    """The name of a field, where the key says too much."""

    _keys_: ClassVar[Mapping[str, str]] = {"replicas": "spec.template.replicas", "shout": "!"}

    replicas: int | None = None
    shout: str | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
