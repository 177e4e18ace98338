"""How much the tests that search at random may cost: `CONFWRIGHT_FUZZ=10` is ten times the examples."""

from __future__ import annotations

import os

FUZZ = max(1, int(os.environ.get("CONFWRIGHT_FUZZ", "1")))
