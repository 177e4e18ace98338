"""Each known difference is one still: an unexpected agreement fails, so that the list cannot go stale."""

from __future__ import annotations

import pytest

from tests.oracle.client import Judge
from tests.oracle.kinds import KINDS
from tests.oracle.known import Known, known_differences
from tests.oracle.ours import our_verdict


@pytest.mark.parametrize("known", known_differences(), ids=lambda known: known.name)
def test_a_known_difference_is_one_still(known: Known, dagster: Judge, locations: Judge) -> None:
    kind = KINDS.get(known.case.kind)
    theirs = (locations if kind else dagster).ask_one(known.case)
    ours = kind.ours(known.case) if kind else our_verdict(known.case)
    assert (theirs.verdict, ours.verdict) == (known.dagster, known.ours), (
        f"{known.name}: Dagster says {theirs.verdict} {theirs.findings}, we {ours.verdict} {ours.messages}; "
        "mend known_differences.yaml"
    )
    assert theirs.verdict != ours.verdict
