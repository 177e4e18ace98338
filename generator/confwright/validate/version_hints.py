"""A key that another version of the system knows: which one, and which one the project runs."""

from __future__ import annotations

from typing import Any

from ..base.json_values import Keys
from ..runtime.report import dotted
from ..systems.versions.catalogue import catalogue
from ..systems.versions.known_keys import span_of
from ..systems.versions.releases import pins, release
from .versions import Version


def other_version(keys: Keys, data: Any, version: Version) -> str | None:
    """What to say of an unknown key that an older or a newer release knows; None where none does."""
    known = catalogue(version.system)
    number = release(version.number)
    if known is None or number is None:
        return None
    span = span_of(known, known.nearest(number), version.schema, data, keys)
    key = f"`{dotted(keys)}`"
    words = span.words(key, version.title)
    return f"{words}; {pins(version.number, version.source)}" if words else None
