"""Part of the package root_null.

Source: schema.yaml, sha256 487208b2c718
"""

from __future__ import annotations

from typing import TypeAlias


RootNull: TypeAlias = None
"""Nothing may stand in the document."""
