"""Older Dagsters, as of their time: the package of a version says of drawn configurations what that Dagster says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import configurations, seed
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.known import unexplained
from tests.oracle.matrix import CASES, versions
from tests.oracle.ours import our_verdict, package_of

ENVIRONMENTS: Final = {
    "1.7.16": "dagster-1.7",
    "1.9.13": "dagster-1.9",
    "1.11.16": "dagster-1.11",
    "1.12.22": "dagster-1.12",
}


@dataclass(frozen=True)
class Older:
    """A difference of older releases alone: a case that shows it, and what is said of it."""

    releases: tuple[str, ...]
    reason: str
    document: Mapping[str, Any]
    said: str


KNOWN: Final = (
    Older(
        ("1.7.16", "1.9.13", "1.11.16", "1.12.22"),
        "botocore refuses an empty path of certificates since 1.43; no Dagster pins it, and these came with an older one",
        {
            "compute_logs": {
                "module": "dagster_aws.s3.compute_log_manager",
                "class": "S3ComputeLogManager",
                "config": {"bucket": "b", "verify_cert_path": ""},
            }
        },
        r"verify_cert_path: must not be empty",
    ),
    Older(
        ("1.9.13", "1.11.16"),
        "a word of an enumeration, which Dagster hands on as the value of a Python enum",
        {
            "instance_class": {"module": "dagster_cloud", "class": "DagsterCloudAgentInstance"},
            "dagster_cloud_api": {"agent_token": "t", "deployment": "d", "url": "https://acme.agent.dagster.cloud"},
            "user_code_launcher": {
                "module": "dagster_cloud.workspace.user_code_launcher",
                "class": "ProcessUserCodeLauncher",
            },
            "opentelemetry": {"enabled": True, "logging": {"exporter": {"params": {"compression": "GZIP"}}}},
        },
        r"compression: '(GZIP|DEFLATE)' is '(gzip|deflate)' in Dagster",
    ),
)


@pytest.fixture(scope="module", params=versions(ENVIRONMENTS))
def judge(request: pytest.FixtureRequest) -> Iterator[Judge]:
    """A Dagster of the matrix. Skips, and says why, where its environment cannot be set up."""
    try:
        python = oracle_python(ENVIRONMENTS[request.param])
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of Dagster {request.param} cannot be set up: {error}")
    with Judge(python, Path(__file__).with_name("dagster_judge.py")) as judge:
        assert judge.versions == {"dagster": request.param}
        yield judge


def test_the_same_verdict_and_the_same_values(judge: Judge) -> None:
    verdicts, differing = judged(judge, CASES)
    assert not differing, f"{len(differing)} of {CASES} differ\n" + "\n".join(differing[:5])
    assert min(verdicts["ok"], verdicts["invalid"], verdicts["cannot-check"]) > 5


def judged(judge: Judge, count: int) -> tuple[Counter[str], list[str]]:
    """How often that Dagster gives each verdict on so many drawn configurations, and where we differ."""
    version = judge.versions["dagster"]
    package = package_of(version)
    cases = list(configurations(seed(), count, package.schema()))
    theirs = judge.ask(cases)
    differing = [
        f"{case.text or case.document}\n  {said}"
        for case, verdict in zip(cases, theirs, strict=True)
        if (said := unexplained(case, verdict, our_verdict(case, package))) is not None
        and not any(re.search(one.said, said) for one in KNOWN if version in one.releases)
    ]
    return Counter(verdict.verdict for verdict in theirs), differing


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.reason)
def test_a_known_difference_is_one_still(known: Older, judge: Judge) -> None:
    """In the releases that it is said of, and in no other."""
    version = judge.versions["dagster"]
    case = Case(known.document)
    said = difference(judge.ask_one(case), our_verdict(case, package_of(version)))
    assert (said is not None and re.search(known.said, said) is not None) == (version in known.releases), said
