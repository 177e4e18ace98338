"""The judges, one process each for a whole run of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.oracle.client import Judge
from tests.oracle.environments import NoEnvironmentError, oracle_python


@pytest.fixture(scope="session")
def dagster() -> Iterator[Judge]:
    """The real Dagster. Skips, and says why, where its environment cannot be set up."""
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    with Judge(python, Path(__file__).with_name("dagster_judge.py")) as judge:
        yield judge
