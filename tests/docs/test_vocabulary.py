"""The page of our vocabulary: every keyword has an example, and the examples do what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from confwright import generate_package
from confwright.generate.schema.keywords import KEYWORDS
from tests.docs.pages import ROOT, Block, blocks

PAGE = ROOT / "docs/reference/vocabulary.md"
PAIRS = list(pairwise(blocks(PAGE)))[::2]


def test_every_keyword_has_an_example() -> None:
    shown = " ".join(schema.text for schema, _ in PAIRS)
    assert [name for name in KEYWORDS if name.startswith("x-") and not re.search(rf"\b{name}:", shown)] == [
        "x-kubernetes-int-or-string"  # a word of others
    ]


@pytest.mark.parametrize(("schema", "code"), PAIRS, ids=lambda block: str(block.line))
def test_an_example(schema: Block, code: Block, tmp_path: Path) -> None:
    assert (schema.word, code.word) == ("yaml", "python")
    (tmp_path / "app.yaml").write_text(schema.text)
    done = generate_package(schema=tmp_path / "app.yaml", package="app", output=tmp_path / "out", verify=False)
    assert done.warnings == ()
    ran = subprocess.run(
        [sys.executable, "-c", code.text], cwd=tmp_path / "out", capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, f"{PAGE.name}:{code.line}: {ran.stderr}"
