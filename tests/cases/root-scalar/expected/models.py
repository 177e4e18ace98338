"""Part of the package root_scalar.

Source: schema.yaml, sha256 18139d3e35eb
"""

from __future__ import annotations

from typing import TypeAlias


RootScalar: TypeAlias = int
"""A port."""
