"""Part of the package keys_no_identifiers.

Source: schema.yaml, sha256 ec6c96899293
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysNoIdentifiers(Record):
    """Keys that Python cannot say as they are."""

    _keys_: ClassVar[Mapping[str, str]] = {
        "runs_on": "runs-on",
        "schema": "$schema",
        "class_": "class",
        "n123": "123",
        "empty_": "",
        "with_space": "with space",
        "type": "@type",
        "grosse": "gr\xf6\xdfe",
        "dunder": "__dunder__",
        "extra": "extra",
        "self_": "self",
        "list_": "list",
        "str_": "str",
    }

    runs_on: str | None = None
    schema: str | None = None
    class_: str | None = None
    n123: int | None = None
    empty_: str | None = None
    with_space: bool | None = None
    type: str | None = None
    grosse: float | None = None
    dunder: str | None = None
    extra: str | None = None
    self_: str | None = None
    list_: list[int] | None = None
    str_: str | None = None
