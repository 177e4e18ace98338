"""Part of the package field_named_as_class.

Source: schema.yaml, sha256 6dc44b9ccc53
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNamedAsClass(Record):
    """A field must not hide the class that its neighbour has as its type."""

    _keys_: ClassVar[Mapping[str, str]] = {"Server_": "Server", "EnvVar_": "EnvVar", "Mapping_": "Mapping"}

    Server_: str | None = None
    first: Server | None = None
    EnvVar_: str | None = None
    Mapping_: Mapping[str, str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server(Record):
    host: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
