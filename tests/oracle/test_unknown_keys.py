"""What `validate` says becomes of an unknown key is what becomes of it: asked of the real readers."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

import generated.airflow_connections
import generated.dagster
import generated.prefect
from confwright.base.finding import Finding
from confwright.validate.check import check
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import configurations, drawn
from tests.oracle.kinds import KINDS
from tests.oracle.mutations import places
from tests.oracle.ours import our_verdict
from tests.oracle.prefect_support import Prefect, prefect

__all__ = ["prefect"]

UNKNOWN = "no_such_key"


@pytest.fixture(scope="module")
def airflow() -> Iterator[AirflowJudge]:
    """The real Airflow. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge()
    except NoAirflowError as error:
        pytest.skip(f"the environment of the real Airflow cannot be set up: {error}")
    with made:
        yield made


def with_unknown_key(document: Any, rng: random.Random) -> Any:
    """The document with a key that nothing knows in one of its mappings."""
    out = copy.deepcopy(document)
    mappings = [node[key] for node, key in places(out) if isinstance(node[key], dict)]
    rng.choice([out, *mappings])[UNKNOWN] = 1
    return out


def only_unknown(document: Any, module: Any) -> Finding | None:
    """The finding about the unknown key, where nothing else is wrong."""
    found = [one for one in check(json.dumps(document).encode(), "dagster.yaml", module) if one.severity == "error"]
    # What dagster-k8s makes of raw Kubernetes configuration is asked in test_kubernetes_fields.py.
    found = [one for one in found if "dagster-k8s" not in one.message]
    return found[0] if [one.code for one in found] == ["unknown-key"] else None


def test_dagster_refuses_the_file_or_the_configuration_of_a_class(dagster: Judge) -> None:
    rng = random.Random(1)
    cases = [
        Case(with_unknown_key(case.document, rng), environ=case.environ)
        for case in configurations(20261130, 2500)
        if case.text is None and isinstance(case.document, dict) and our_verdict(case).verdict == "ok"
    ]
    found = [(case, one) for case in cases if (one := only_unknown(case.document, generated.dagster)) is not None]
    said: Counter[str] = Counter()
    for (case, one), verdict in zip(found, dagster.ask([case for case, _ in found]), strict=True):
        level = {
            "Dagster refuses the whole file": "shape",
            "Dagster refuses the configuration of the class": "classes",
        }[one.message.removeprefix("unknown key: ")]
        assert level in {finding.level for finding in verdict.findings}, (case.document, one.path, verdict)
        said[level] += 1
    assert min(said["shape"], said["classes"]) > 30, said


@pytest.mark.parametrize("kind", KINDS)
def test_dagster_refuses_the_whole_file(kind: str, locations: Judge) -> None:
    rng = random.Random(2)
    package = KINDS[kind].package
    drawn_cases = [case for case in drawn(package.schema(), kind, 3, 600) if case.text is None]
    valid = [case for case in drawn_cases if KINDS[kind].ours(case).verdict == "ok" and isinstance(case.document, dict)]
    cases = [Case(with_unknown_key(case.document, rng), environ=case.environ, kind=kind) for case in valid]
    found = [(case, one) for case in cases if (one := only_unknown(case.document, package)) is not None]
    assert len(found) > 30
    for (case, one), verdict in zip(found, locations.ask([case for case, _ in found]), strict=True):
        assert one.message.endswith(" refuses the whole file"), one.message
        assert verdict.verdict == "invalid", (case.document, one.path)


def test_prefect_drops_it(prefect: Prefect) -> None:
    whole = {"name": "p", "deployments": [{"name": "d", "entrypoint": "f.py:f", "work_pool": {"name": "w"}}]}
    asked = []
    for place in ("", "deployments[0].", "deployments[0].work_pool."):
        document = copy.deepcopy(whole)
        node: Any = {"": document, "deployments[0].": document["deployments"][0]}.get(place)
        (document["deployments"][0]["work_pool"] if node is None else node)[UNKNOWN] = 1  # type: ignore[index]
        one = only_unknown(document, generated.prefect)
        assert one is not None
        assert one.message == "unknown key: Prefect drops it"
        asked.append((place, document))
    for place, document in asked:
        kept = prefect.one("load", json.dumps(document))
        assert kept["ok"]
        assert kept["dropped"] == [place + UNKNOWN] or place == "deployments[0].work_pool."


def test_airflow_refuses_the_whole_file(airflow: AirflowJudge) -> None:
    document = {"right": {"conn_type": "http"}, "wrong": {"conn_type": "http", UNKNOWN: 1}}
    one = only_unknown(document, generated.airflow_connections)
    assert one is not None
    assert one.message == "unknown key: Airflow refuses the whole file"
    (answer,) = airflow.ask("connections_file", [{"text": json.dumps(document), "extension": "json"}])
    assert answer[0] == "error" if isinstance(answer, list) else "error" in str(answer), answer
