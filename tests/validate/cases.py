"""The documents that the tests of `confwright validate` look at."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from confwright.validate.check import check
from generated import dagster

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "tests/cases/reports"
ERRORS = sorted((ROOT / "tests/cases/dagster_errors").glob("*.yaml"))
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))
WRONG = "telemetry:\n  enabld: true\n"


def findings(path: Path) -> list[Any]:
    """What is found in a dagster.yaml."""
    return check(path.read_bytes(), "dagster.yaml", dagster)
