"""`make bench`: run all rows, print the table and write it to docs/benchmarks.md."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench import (
    changed,
    checkers,
    commands,
    corpus,
    dagster,
    editor,
    growth,
    kubernetes,
    orchestrators,
    resources,
    rounds,
    service,
    table,
    texts,
)
from bench.model import Work

PAGE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"
_CONCLUSIONS = Path(__file__).with_name("conclusions.md")
_PARTS = (
    "dagster", "commands", "service", "texts", "resources", "orchestrators", "changed", "checkers", "editor", "corpus",
    "kubernetes", "growth",
)  # fmt: skip
_PACKAGES = ("confwright", "datamodel-code-generator", "pydantic", "mypy", "jinja2", "PyYAML")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    # The longest round takes two to three minutes: ten in all.
    parser.add_argument("--minutes", type=float, default=7, help="begin no new round after this time")
    parser.add_argument("--only", choices=_PARTS, help="these rows alone; the page stays as it is, but with --write")
    parser.add_argument(
        "--write", action="store_true", help="with --only: put these rows on the page in place of the old ones"
    )
    arguments = parser.parse_args()
    deadline = time.monotonic() + 60 * arguments.minutes
    with tempfile.TemporaryDirectory(prefix="confwright-bench-") as temporary:
        scratch = Path(temporary)
        wanted: dict[str, Callable[[], list[Work]]] = {
            "dagster": lambda: dagster.works(scratch, sys.executable),
            "commands": lambda: commands.works(scratch, sys.executable),
            "service": lambda: service.works(scratch),
            "texts": lambda: texts.works(scratch),
            "resources": lambda: resources.works(scratch),
            "orchestrators": lambda: orchestrators.works(scratch),
            "changed": lambda: changed.works(scratch),
            "checkers": lambda: checkers.works(scratch),
            "editor": lambda: editor.works(scratch),
            "corpus": lambda: corpus.works(scratch),
            "kubernetes": lambda: kubernetes.works(scratch),
            "growth": lambda: growth.works(scratch),
        }
        parts = {name: make() for name, make in wanted.items() if arguments.only in (None, name)}
        results = rounds.do([work for works in parts.values() for work in works], deadline)
    text = table.table(results)
    if "growth" in parts:
        grown = growth.exponents(results[-len(parts["growth"]) :])
        text += "".join(
            f"\nGrowth of {name}: size to the power of {power:.2f} (aim: 1.1)\n" for name, power in grown.items()
        )
    text += "\n" + table.notes(results)
    print(text)
    if arguments.only is None:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(_page(text), "utf-8")
    elif arguments.write:
        PAGE.write_text(table.merged(PAGE.read_text("utf-8"), results), "utf-8")
    return 0


def _page(text: str) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return f"""# Benchmarks

Written by `make bench`. Processor time (user and system) of processes of their own, and the clock only where a row says so or
completion in an editor is asked for; medians over the rounds in which the subjects take turns, ± half the distance between the
quartiles; the ratio is the median of the rounds' ratios.
{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}; {versions}.

{text}
`bench/` has the work of each row; one group of rows alone:
`.venv/bin/python bench/run.py --only dagster`, with `--write` on this page.

{_CONCLUSIONS.read_text("utf-8")}"""


if __name__ == "__main__":
    raise SystemExit(main())
