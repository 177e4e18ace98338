"""Which release of a system a package is of: rules that no schema tells hold for some releases only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...base.json_values import is_object
from .releases import Release, release


def is_before(schema: Mapping[str, Any] | None, distribution: str, bound: Release) -> bool:
    """Whether the schema of a package was imported from an older release. One that does not say its release is of the newest."""
    provenance = (schema or {}).get("x-provenance")
    imported = provenance.get("imported-from") if is_object(provenance) else None
    version = release(str(imported.get(distribution, ""))) if is_object(imported) else None
    return version is not None and version < bound
