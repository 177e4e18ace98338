"""The Python of each oracle's environment, made by oracles/setup.py where it is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class NoEnvironmentError(Exception):
    """The environment cannot be set up; the message is what setup.py said."""


def oracle_python(name: str) -> Path:
    """The interpreter that has the real `name`. Raises NoEnvironmentError."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "oracles" / "setup.py"), name], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NoEnvironmentError(done.stderr.strip()[-1500:])
    return Path(done.stdout.strip().splitlines()[-1])
