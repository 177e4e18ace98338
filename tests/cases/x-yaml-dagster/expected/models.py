"""Part of the package x_yaml_dagster.

Source: schema.yaml, sha256 e53d1ce6d2dc
"""

from __future__ import annotations

from .._runtime.classes import dataclass
from .._runtime.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class XYamlDagster(Record):
    """By the rules of dagster.yaml; an empty text is the default configuration."""

    enabled: bool | None = None
