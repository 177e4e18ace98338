"""Part of the package recursion_union.

Source: schema.yaml, sha256 e8c77b4da1cf
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionNot(Record):
    _keys_: ClassVar[Mapping[str, str]] = {"not_": "not"}

    not_: Condition


Condition: TypeAlias = Union[
    str,
    bool,
    "list[Condition]",
    "ConditionNot",
]
"""A condition is a name, a truth value, or made of other conditions."""
