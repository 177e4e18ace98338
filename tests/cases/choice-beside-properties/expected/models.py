"""Part of the package choice_beside_properties.

Source: schema.yaml, sha256 f9c4f17fc28d
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceBesidePropertiesShell(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    name: str
    """What the step is called."""
    kind: Literal["shell"] = "shell"
    command: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceBesidePropertiesHttp(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    name: str
    """What the step is called."""
    kind: Literal["http"] = "http"
    url: str
    retries: int = 0
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceBesidePropertiesCopyOrMove(Record):
    name: str
    """What the step is called."""
    kind: Literal["copy", "move"]
    to: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


ChoiceBesideProperties: TypeAlias = Union[
    "ChoiceBesidePropertiesShell",
    "ChoiceBesidePropertiesHttp",
    "ChoiceBesidePropertiesCopyOrMove",
]
"""Branches that constants tell apart, beside properties of the parent's own."""
