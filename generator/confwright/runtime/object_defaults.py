"""Defaults with objects of classes in them, for readers: the constructor has them from the class itself."""

from __future__ import annotations

from typing import Any

from . import shape_of


def default_of(cls: type[Any], name: str) -> Any:
    """A new default of a field: an object of a class, or a list or mapping with such objects."""
    return shape_of(cls).default(name)
