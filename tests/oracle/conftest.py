"""The judges, one process each for a whole run of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.oracle.client import Judge
from tests.oracle.environments import NoEnvironmentError, oracle_python


def _started(script: str) -> Iterator[Judge]:
    """A judge of the environment of the real Dagster. Skips, and says why, where that cannot be set up."""
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    with Judge(python, Path(__file__).with_name(script)) as judge:
        yield judge


@pytest.fixture(scope="session")
def dagster() -> Iterator[Judge]:
    """The real Dagster, on instances."""
    yield from _started("dagster_judge.py")


@pytest.fixture(scope="session")
def locations() -> Iterator[Judge]:
    """The real Dagster and Dagster+, on code locations: kinds `workspace` and `dagster_cloud`."""
    yield from _started("locations_judge.py")
