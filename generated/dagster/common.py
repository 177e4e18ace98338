"""Part of the package dagster.

Source: common.yaml, sha256 51186c38001c
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigurableClass(Record):
    """A class that is not known here: its module and name, and whatever it takes."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}

    module: str
    class_: str
    config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnresolvedReference(Record):
    """A reference that Dagster accepts here and never resolves.

    Deprecated: Dagster accepts a reference here and never resolves it. Use a literal value instead.
    """

    env: str
