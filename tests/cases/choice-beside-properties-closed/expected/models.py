"""Part of the package choice_beside_properties_closed.

Source: schema.yaml, sha256 6dc97ca91beb
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
class ChoiceBesidePropertiesClosed(Record):
    """Variants of a closed object, inside a definition, with references as branches."""

    steps: list[Step] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepCheckout(Record):
    _tags_: ClassVar[tuple[str, ...]] = ("uses",)

    uses: Literal["checkout"] = "checkout"
    id: str = "none"
    depth: int | None = None
    """At least 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRun(Record):
    """Runs a command."""

    _tags_: ClassVar[tuple[str, ...]] = ("uses",)

    uses: Literal["run"] = "run"
    id: str = "none"
    run: str
    """At least 1 character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckoutObject(Record):
    uses: Literal["checkout"] | None = None
    depth: int | None = None
    """At least 0."""
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


Step: TypeAlias = Union[
    "StepCheckout",
    "StepRun",
]
"""One step."""


Checkout: TypeAlias = Union[
    "CheckoutObject",
    "list[JsonValue]",
    str,
    float,
    bool,
    None,
]
