"""`load` against two independent validators on random schemas: a minute of what `make fuzz` does for longer."""

from __future__ import annotations

import pytest

from confwright.generate.emit.readers import read
from tests.budget import FUZZ
from tests.fuzz.verdicts import run


def test_no_verdict_is_ours_alone() -> None:
    outcome = run(60 * FUZZ, seed=0)
    assert outcome.documents > 1000 * FUZZ
    assert min(outcome.counts["accepted"], outcome.counts["refused"]) > outcome.documents / 5
    assert not outcome.faults, "\n".join(map(str, outcome.faults))


def test_a_wrong_verdict_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the search is good for: with a check taken out, it ends with a small schema that shows it."""
    monkeypatch.setattr(read.check, "demands", lambda *_: read.Lines())
    outcome = run(30, seed=0, most=1)
    assert len(outcome.faults) == 1
    assert outcome.faults[0].right != outcome.faults[0].ours
    assert len(str(outcome.faults[0].schema)) < 400
