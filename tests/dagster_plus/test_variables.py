"""The built-in variables of Dagster+, typed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_never

import pytest

from generated.analytics import (
    BranchDeployment,
    ConfigError,
    DagsterPlusDeployment,
    FullDeployment,
    Local,
    dagster_plus_deployment,
)

BRANCH = {
    "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "1", "DAGSTER_CLOUD_DEPLOYMENT_NAME": "1f2e", "DAGSTER_CLOUD_GIT_REPO": "etl",
    "DAGSTER_CLOUD_GIT_BRANCH": "feature/$(x)", "DAGSTER_CLOUD_GIT_SHA": "abc",
}  # fmt: skip
MORE = {
    "DAGSTER_CLOUD_GIT_TIMESTAMP": "1700000000", "DAGSTER_CLOUD_GIT_MESSAGE": "Add a table", "DAGSTER_CLOUD_GIT_AUTHOR_NAME": "A",
    "DAGSTER_CLOUD_GIT_AUTHOR_EMAIL": "a@example.com", "DAGSTER_CLOUD_PULL_REQUEST_ID": "12",
    "DAGSTER_CLOUD_PULL_REQUEST_STATUS": "OPEN", "DAGSTER_CLOUD_LOCATION_NAME": "sales",
}  # fmt: skip
READ: dict[str, tuple[dict[str, str], DagsterPlusDeployment]] = {
    "nothing": ({}, Local()),
    "no branch, no name": ({"DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "0", "DAGSTER_CLOUD_DEPLOYMENT_NAME": ""}, Local()),
    "full": ({"DAGSTER_CLOUD_DEPLOYMENT_NAME": "prod"}, FullDeployment(name="prod")),
    "full, whatever git says": (
        {"DAGSTER_CLOUD_DEPLOYMENT_NAME": "prod", "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "", **MORE},
        FullDeployment(name="prod", location="sales"),
    ),
    "branch": (BRANCH, BranchDeployment(name="1f2e", repository="etl", branch="feature/$(x)", commit="abc")),
    "branch, with a pull request": (
        {**BRANCH, **MORE},
        BranchDeployment(
            name="1f2e", repository="etl", branch="feature/$(x)", commit="abc", committed_at=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
            message="Add a table", author_name="A", author_email="a@example.com", pull_request_id="12", pull_request_status="OPEN",
            location="sales",
        ),
    ),
    "branch, where what may be missing is empty": (
        {**BRANCH, **dict.fromkeys(MORE, "")},
        BranchDeployment(name="1f2e", repository="etl", branch="feature/$(x)", commit="abc"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("environ", "expected"), READ.values(), ids=READ)
def test_the_built_in_variables_are_read(
    environ: dict[str, str], expected: DagsterPlusDeployment, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dagster_plus_deployment(environ) == expected
    for name in {*BRANCH, *MORE}:
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert dagster_plus_deployment() == expected


def test_everything_that_is_wrong_is_told_at_once() -> None:
    environ = {
        "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "true", "DAGSTER_CLOUD_DEPLOYMENT_NAME": "x", "DAGSTER_CLOUD_GIT_SHA": "",
        "DAGSTER_CLOUD_PULL_REQUEST_STATUS": "merged", "DAGSTER_CLOUD_GIT_TIMESTAMP": "yesterday",
    }  # fmt: skip
    with pytest.raises(ConfigError) as caught:
        dagster_plus_deployment(environ)
    assert {(p.path, p.code) for p in caught.value.problems} == {
        ("DAGSTER_CLOUD_GIT_REPO", "env-unset"), ("DAGSTER_CLOUD_GIT_BRANCH", "env-unset"), ("DAGSTER_CLOUD_GIT_SHA", "env-unset"),
        ("DAGSTER_CLOUD_PULL_REQUEST_STATUS", "choice"), ("DAGSTER_CLOUD_GIT_TIMESTAMP", "env-malformed"),
    }  # fmt: skip
    assert "did you mean 'MERGED'?" in str(caught.value)


@pytest.mark.parametrize("time", ["nan", "inf", "1e300", "12:00", " "])
def test_a_time_that_is_none(time: str) -> None:
    with pytest.raises(ConfigError, match="GIT_TIMESTAMP"):
        dagster_plus_deployment({**BRANCH, "DAGSTER_CLOUD_GIT_TIMESTAMP": time})


def test_a_flag_is_one_or_zero() -> None:
    with pytest.raises(ConfigError, match="IS_BRANCH_DEPLOYMENT: must be 1 or 0"):
        dagster_plus_deployment({**BRANCH, "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "maybe"})


def test_the_three_can_be_told_apart() -> None:
    found = dagster_plus_deployment(BRANCH)
    match found:
        case BranchDeployment(branch=branch):
            assert branch == "feature/$(x)"
        case FullDeployment() | Local():
            pytest.fail("not a branch")
        case _:
            assert_never(found)
