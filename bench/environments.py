"""The environments of the peers: each its own, made on demand from a pinned list and kept in the user's cache."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from oracles import setup

HERE = Path(__file__).with_name("environments")


def python(name: str) -> Path:
    """The Python of `environments/NAME`. Raises setup.SetupError where it cannot be made."""
    return setup.environment(name, HERE)


def npm() -> Path | None:
    """The folder with the commands of `environments/npm`; None where there is no npm, or no network to fill it from."""
    command = shutil.which("npm")
    if command is None:
        print("no rows of quicktype and ajv-cli: there is no npm here", file=sys.stderr)
        return None
    lock = HERE / "npm" / "package-lock.json"
    folder = setup.cache() / f"npm-{hashlib.sha256(lock.read_bytes()).hexdigest()[:12]}"
    if not (folder / ".finished").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / "npm" / name, folder)
        made = subprocess.run([command, "ci", "--no-audit", "--no-fund"], cwd=folder, stdout=sys.stderr, check=False)
        if made.returncode:
            print(f"no rows of quicktype and ajv-cli: npm ended with {made.returncode}", file=sys.stderr)
            return None
        (folder / ".finished").touch()
    return folder / "node_modules" / ".bin"
