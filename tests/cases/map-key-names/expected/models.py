"""Part of the package map_key_names.

Source: schema.yaml, sha256 1ce852e83818
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


MapKeyNames: TypeAlias = "Mapping[str, str]"
"""Environment variables; their names follow a rule."""
