"""Older Dagsters, as of their time, on workspace.yaml and dagster_cloud.yaml, and on the real files of each kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

from confwright.systems.dagster_plus.dates import date_notes
from generated._runtime.report import ConfigError
from generated._runtime.yaml_text import read_text
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import drawn, seed
from tests.oracle.corpus import absent, files, variables
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.kinds import KINDS
from tests.oracle.known import unexplained
from tests.oracle.matrix import CASES, versions
from tests.oracle.ours import Ours, our_verdict, package_of
from tests.oracle.test_dagster_corpus import case_of
from tests.oracle.test_dagster_versions import ENVIRONMENTS, KNOWN

SCHEMAS: Final = {"dagster_cloud": "dagster_cloud/dagster_cloud.yaml", "workspace": "dagster_cloud/workspace.yaml"}
kinds = pytest.mark.parametrize("name", KINDS)


def _started(release: str, script: str) -> Iterator[Judge]:
    try:
        python = oracle_python(ENVIRONMENTS[release])
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of Dagster {release} cannot be set up: {error}")
    with Judge(python, Path(__file__).with_name(script)) as judge:
        assert judge.versions == {"dagster": release}
        yield judge


@pytest.fixture(scope="module", params=versions(ENVIRONMENTS))
def locations(request: pytest.FixtureRequest) -> Iterator[Judge]:
    """A Dagster of the matrix on code locations. Skips, and says why, where its environment cannot be set up."""
    yield from _started(request.param, "locations_judge.py")


@pytest.fixture(scope="module", params=versions(ENVIRONMENTS))
def instances(request: pytest.FixtureRequest) -> Iterator[Judge]:
    """A Dagster of the matrix on instances."""
    yield from _started(request.param, "dagster_judge.py")


@kinds
def test_the_same_verdict_and_the_same_values(name: str, locations: Judge) -> None:
    verdicts, differing = judged(locations, name, CASES)
    assert not differing, f"{len(differing)} of {CASES} differ\n" + "\n".join(differing[:5])
    assert min(verdicts["ok"], verdicts["invalid"]) > CASES / 8, verdicts


def judged(judge: Judge, name: str, count: int) -> tuple[Counter[str], list[str]]:
    """How often that Dagster gives each verdict on so many drawn documents of a kind, and where we differ."""
    package = package_of(judge.versions["dagster"], SCHEMAS[name])
    cases = list(drawn(package.schema(), name, seed(), count))
    theirs = judge.ask(cases)
    differing = [
        f"{case.text or case.document}\n  {said}"
        for case, verdict in zip(cases, theirs, strict=True)
        if (said := unexplained(case, verdict, ours(case, package))) is not None
    ]
    return Counter(verdict.verdict for verdict in theirs), differing


def ours(case: Case, package: ModuleType) -> Ours:
    """What the package and the lints of dagster_cloud.yaml say."""
    found = our_verdict(case, package, resolving=KINDS[case.kind].resolving)
    if case.kind == "dagster_cloud" and case.text is not None and found.verdict == "ok":
        dates = [note.message for note in date_notes(case.text.encode("utf-8", "surrogateescape"), package.schema())]
        return Ours("invalid", tuple(dates)) if dates else found
    return found


@pytest.mark.skipif(not files("dagster_cloud"), reason=absent("dagster_cloud"))
@kinds
def test_real_files_of_code_locations_get_the_verdict_of_that_dagster(name: str, locations: Judge) -> None:
    package = package_of(locations.versions["dagster"], SCHEMAS[name])
    differing: list[str] = []
    for path in files(KINDS[name].corpus):
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        case = Case(text=text, kind=name)
        try:
            found = variables(read_text(text, dialect="dagster").data)
            case = replace(case, environ=dict.fromkeys((variable for variable, _ in found), "1"))
        except ConfigError:
            pass  # whether it can be read is for both to say
        if (said := difference(locations.ask_one(case), ours(case, package))) is not None:
            differing.append(f"{path.name}: {said}")
    assert not differing, "\n".join(differing)


@pytest.mark.skipif(not files("dagster_instance"), reason=absent("dagster_instance"))
def test_real_instances_get_the_verdict_of_that_dagster(instances: Judge) -> None:
    """With and without their variables."""
    version = instances.versions["dagster"]
    known = [one.said for one in KNOWN if version in one.releases]
    differing: list[str] = []
    for path in files("dagster_instance"):
        for filled in (True, False):
            case = case_of(path, filled=filled)
            said = difference(instances.ask_one(case), our_verdict(case, package_of(version)))
            if said is not None and not any(re.search(one, said) for one in known):
                differing.append(f"{path.name}: {said}")
    assert not differing, "\n".join(differing)
