"""Which older releases judge: the oldest of each system, or all of them where `CONFWRIGHT_ORACLES=all` asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Final

ALL: Final = os.environ.get("CONFWRIGHT_ORACLES") == "all"
CASES: Final = int(os.environ.get("CONFWRIGHT_ORACLE_CASES", "2000")) // 10
"""Documents drawn for each release: 200, or 2,000 in `make oracle`."""


def versions(known: Iterable[str]) -> list[str]:
    """Of releases in their order, those that judge now."""
    ordered = list(known)
    return ordered if ALL else ordered[:1]
