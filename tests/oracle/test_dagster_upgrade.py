"""`confwright upgrade` from Dagster 1.7 to the newest, of drawn files: what it does not report, the real Dagster takes; what it
reports as refused, Dagster refuses; and what `--fix` writes, Dagster takes.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest
import yaml

from confwright.compat.upgrade import Upgrade
from confwright.compat.upgrade_versions import upgrade_of
from tests.oracle.client import Case, Judge, Verdict
from tests.oracle.configurations import count, settled
from tests.oracle.known import unexplained
from tests.oracle.ours import Ours, our_verdict, package_of
from tests.oracle.sampler import ENVIRON, Sampler

OLD = "1.7.16"
AZURE = {"module": "dagster_azure.blob.compute_log_manager", "class": "AzureBlobComputeLogManager"}
RENAMED: tuple[dict[str, Any], ...] = (
    {"concurrency": {"default_op_concurrency_limit": 3}},
    {"compute_logs": {**AZURE, "config": {"storage_account": "account", "container": "logs", "secret_key": "a2V5"}}},
    {
        "compute_logs": {
            **AZURE,
            "config": {"storage_account": "account", "container": "logs", "secret_key": {"env": "WORD"}},
        }
    },
)
"""Files with a key that was renamed, to which the drawn sections are added: a drawn file seldom has one."""


@pytest.fixture(scope="module")
def upgrade(tmp_path_factory: pytest.TempPathFactory) -> Upgrade:
    return upgrade_of("dagster", tmp_path_factory.mktemp("upgrade") / "dagster.yaml", None, {"dagster": OLD}, "latest")


@pytest.fixture(scope="module")
def drawn() -> list[dict[str, Any]]:
    """Files that Dagster 1.7 takes."""
    package = package_of(OLD)
    rng = random.Random(18)
    sampler = Sampler(package.schema(), rng)
    found: list[dict[str, Any]] = []
    while len(found) < max(50, count() // 40):
        document = {**settled(sampler.document(rng.choice((1, 2, 3))), sampler), **rng.choice((*RENAMED, {}, {}, {}))}
        if our_verdict(Case(document=document, environ=ENVIRON), package).verdict == "ok":
            found.append(document)
    return found


def asked(dagster: Judge, documents: list[dict[str, Any]]) -> list[tuple[Verdict, Ours, bool]]:
    """What Dagster says, what we say, and whether they differ for a known reason."""
    cases = [Case(document=document, environ=ENVIRON) for document in documents]
    said = [(theirs, our_verdict(case)) for case, theirs in zip(cases, dagster.ask(cases), strict=True)]
    return [
        (
            theirs,
            ours,
            unexplained(case, theirs, ours) is None and (theirs.verdict == "invalid") != (ours.verdict == "invalid"),
        )
        for case, (theirs, ours) in zip(cases, said, strict=True)
    ]


def test_what_is_not_reported_is_taken_and_what_is_refused_is_refused(
    upgrade: Upgrade, drawn: list[dict[str, Any]], dagster: Judge
) -> None:
    wrong: list[str] = []
    seen: Counter[str] = Counter()
    for document, (theirs, _, known) in zip(drawn, asked(dagster, drawn), strict=True):
        found = upgrade.findings(yaml.safe_dump(document).encode(), "dagster.yaml")
        refused = [one for one in found if one.severity == "error"]
        seen[theirs.verdict] += 1
        seen.update(one.code for one in found)
        if not known and bool(refused) != (theirs.verdict == "invalid"):
            wrong.append(f"{document}\n{[one.text for one in refused]}\n{theirs.verdict}: {theirs.findings}")
    assert wrong == [], "\n\n".join(wrong[:3])
    assert min(seen["ok"], seen["invalid"], seen["upgrade-renamed"]) > len(drawn) / 20, seen


def test_what_fix_writes_is_taken(upgrade: Upgrade, drawn: list[dict[str, Any]], dagster: Judge) -> None:
    fixed: list[dict[str, Any]] = []
    for document in drawn:
        text, moved = upgrade.rewritten(yaml.safe_dump(document), "dagster.yaml")
        if moved:
            left = upgrade.findings(text.encode(), "dagster.yaml")
            assert not any(one.code == "upgrade-renamed" for one in left)
            if not any(one.severity == "error" for one in left):
                fixed.append(yaml.safe_load(text))
    assert len(fixed) > len(drawn) / 20
    assert [document for document, (theirs, _, known) in zip(fixed, asked(dagster, fixed), strict=True)
            if theirs.verdict == "invalid" and not known] == []  # fmt: skip
