"""Part of the package pattern_properties_only.

Source: schema.yaml, sha256 14a701bb7ab3
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


PatternPropertiesOnly: TypeAlias = "Mapping[str, str]"
"""A map whose keys all follow one pattern."""
