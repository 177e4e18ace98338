"""docs/side-by-side.md shows what `confwright validate` prints today. The other tools' columns are recorded, see bench/side_by_side.py."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bench.side_by_side import PAGE, cases, document, ours, page

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_our_own_column_is_what_is_printed(case: Path) -> None:
    record = case / "confwright.txt"
    said = ours(case)
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        record.write_text(said, "utf-8")
    assert said == record.read_text("utf-8")
    assert f"{document(case).name}:" in said  # every mistake is told, at its place


def test_the_page_is_made_from_the_records() -> None:
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        PAGE.write_text(page(), "utf-8")
    assert PAGE.read_text("utf-8") == page()
    assert len(CASES) == 10
    for case in CASES:
        system = document(case).stem
        assert {path.stem for path in case.glob("*.txt")} == {"about", "confwright", "check-jsonschema", system}
