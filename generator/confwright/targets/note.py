"""What is said of a place of a document beside its types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..diagnostics import Severity

Keys: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say about a place of the document. `on_key`: the key is what is wrong, not its value."""

    keys: Keys
    code: str
    message: str
    hint: str | None = None
    severity: Severity = "error"
    on_key: bool = False
