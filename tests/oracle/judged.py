"""`python -m tests.oracle.judged [COUNT]`: every release that judges, on so many drawn documents (200); the table of docs/judged.md.

Prefect's releases are asked about a list of odd deployments, and not about drawn ones: tests/oracle/test_prefect_versions.py.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.oracle import test_airflow_versions as airflow
from tests.oracle import test_dagster_locations_versions as locations
from tests.oracle import test_dagster_versions as dagster
from tests.oracle.airflow_client import AirflowJudge
from tests.oracle.client import Judge
from tests.oracle.environments import oracle_python
from tests.oracle.kinds import KINDS


def rows(count: int) -> Iterator[tuple[str, int, int, list[str]]]:
    """The release, what was drawn for it, how much of that it refuses, and where we differ without a known reason."""
    for release, environment in dagster.ENVIRONMENTS.items():
        with Judge(oracle_python(environment), Path(__file__).with_name("dagster_judge.py")) as judge:
            verdicts, differing = dagster.judged(judge, count)
        yield f"Dagster {release}, dagster.yaml", count, verdicts["invalid"], differing
        with Judge(oracle_python(environment), Path(__file__).with_name("locations_judge.py")) as judge:
            for kind in KINDS:
                verdicts, differing = locations.judged(judge, kind, count)
                yield f"Dagster {release}, {kind}.yaml", count, verdicts["invalid"], differing
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for release, environment in airflow.ENVIRONMENTS.items():
            with AirflowJudge(environment) as asked:
                drawn, refused, differing = airflow.judged(asked, count)
            yield f"Airflow {release}, options of airflow.cfg", drawn, refused, differing


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print("| release | drawn | it refuses | we differ |\n|---|---|---|---|")
    found: list[str] = []
    for release, drawn, refused, differing in rows(count):
        print(f"| {release} | {drawn:,} | {refused:,} | {len(differing)} |", flush=True)
        found += [f"{release}: {one}" for one in differing]
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
