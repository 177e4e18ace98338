"""What `dg` says of texts of dg.toml: `validate_dg_file_config`, which `dg check toml` calls. Runs under the Python of oracles/dagster-dg.

Reads a list of texts as JSON, writes a list of messages: empty where it accepts one.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from dagster_dg_core.config import validate_dg_file_config


def judged(text: str, folder: Path) -> str:
    """What is wrong with a text."""
    file = folder / "dg.toml"
    file.write_text(text, "utf-8")
    try:
        found = validate_dg_file_config(file)
    except Exception as error:  # noqa: BLE001 - it breaks on a value of the wrong type
        return f"{type(error).__name__}: {error}"
    return found.message if found.has_errors else ""


out, sys.stdout = sys.stdout, sys.stderr  # warnings are printed
with tempfile.TemporaryDirectory() as name:
    json.dump([judged(one, Path(name)) for one in json.load(sys.stdin)], out)
