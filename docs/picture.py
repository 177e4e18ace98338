"""`python docs/picture.py` (part of `make docs`) draws docs/picture.svg: `confwright validate` reports a mistake in a terminal."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
_DOCUMENT = """\
storage:
  postgres:
    postgres_db:
      hostnam: db.internal
      username: dagster
      password: {env: PG_PASSWORD}
      db_name: {env: PG_NAME}
run_coordinator:
  module: dagster.core.run_coordinator
  class: QueuedRunCoordinator
  config: {max_concurrent_runs: {env: MAX_RUNS}}
"""
_LINE, _CHARACTER, _MARGIN = 18, 8.4, 16


def picture() -> str:
    """The text of the drawing, from what the command prints now."""
    with TemporaryDirectory() as folder:
        Path(folder, "dagster.yaml").write_text(_DOCUMENT, "utf-8")
        done = subprocess.run(
            [sys.executable, "-P", "-m", "confwright", "validate", "dagster.yaml"],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
    lines = ["$ confwright validate dagster.yaml", *done.stderr.splitlines()]
    width = round(max(map(len, lines)) * _CHARACTER) + 2 * _MARGIN
    height = len(lines) * _LINE + 2 * _MARGIN
    texts = "\n".join(
        f'<text x="{_MARGIN}" y="{_MARGIN + 13 + number * _LINE}" class="{_kind(line)}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>confwright validate dagster.yaml reports a misspelled key, with the correct key</title>
<style>
rect {{ fill: #1b1f24 }}
text {{ font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d0d7de; white-space: pre }}
.command {{ fill: #7ee787 }} .error {{ fill: #ff9b93 }} .hint {{ fill: #79c0ff }} .note {{ fill: #a5aeb8 }}
</style>
<rect width="{width}" height="{height}" rx="8"/>
{texts}
</svg>
"""


def _kind(line: str) -> str:
    if line.startswith("$ "):
        return "command"
    if "error[" in line:
        return "error"
    return "hint" if "^" in line else "note" if line.lstrip().startswith("=") else "text"


if __name__ == "__main__":
    (HERE / "picture.svg").write_text(picture(), "utf-8")
