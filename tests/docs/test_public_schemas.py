"""docs/public-schemas.md says what is generated now: every tenth of its rows is made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.corpus import CORPUS
from bench.public import chosen, measured

PAGE = Path(__file__).parents[2] / "docs" / "public-schemas.md"


@pytest.mark.skipif(not CORPUS.exists(), reason=f"there is no {CORPUS}: the corpus is not part of this repository")
def test_the_table_of_public_schemas(tmp_path: Path) -> None:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.count("|") > 8][2:]
    rows = {
        name: (classes, exact) for _, name, _, classes, exact, *_ in (line.strip("| ").split(" | ") for line in lines)
    }
    schemas = chosen(100)
    assert list(rows) == [one.name for one in schemas]
    some = schemas[::10]
    for one, row in zip(some, measured("ours", some, tmp_path), strict=True):
        assert not row["failed"]
        classes, exact = rows[one.name]
        assert classes.split(" / ")[0] == str(row["classes"]), f"python -m bench.public: {one.name} is another now"
        assert exact.split(" / ")[0] == str(row["exact"]) == str(len(one.documents))
