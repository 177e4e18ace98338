"""Part of the package root_true.

Source: schema.yaml, sha256 a17fcf0a2f50
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.record import JsonValue


RootTrue: TypeAlias = "JsonValue"
