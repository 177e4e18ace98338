"""Part of the package definitions_named_as_builtins.

Source: schema.yaml, sha256 cb2e96907c44
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionsNamedAsBuiltins(Record):
    """Definitions whose names Python or the generated code needs for itself."""

    _keys_: ClassVar[Mapping[str, str]] = {"list_": "list"}

    any: AnyValue | None = None
    list_: ListValue | None = None
    record: RecordValue | None = None
    error: ExceptionValue | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyValue(Record):
    a: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListValue(Record):
    b: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordValue(Record):
    c: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionValue(Record):
    d: int | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
