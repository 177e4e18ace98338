"""The commands of `dagster-cloud`, as arguments and in a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.systems.dagster_plus.command_values import FromEnv
from confwright.systems.dagster_plus.commands import AddLocation, Commit, CreateOrUpdate, GitState, Location
from tests.dagster_plus.project import HOSTILE, called


def test_the_arguments_of_a_branch_deployment() -> None:
    command = CreateOrUpdate(
        organization="acme", repository="etl", branch="--help", base_deployment="prod", pull_request_status="OPEN",
        commit=Commit(hash="abc", timestamp=1700000000, message="a\nb", author_name="A B", author_email="a@b"),
        code_review_url="https://x/1", code_review_id="1", snapshot_base="on-create", author_avatar_url="https://x/a.png",
    )  # fmt: skip
    assert command.argv() == [
        "dagster-cloud", "branch-deployment", "create-or-update", "--organization=acme", "--git-repo-name=etl",
        "--branch-name=--help", "--commit-hash=abc", "--timestamp=1700000000", "--commit-message=a\nb", "--author-name=A B",
        "--author-email=a@b", "--author-avatar-url=https://x/a.png", "--code-review-url=https://x/1", "--code-review-id=1",
        "--pull-request-status=OPEN", "--base-deployment-name=prod", "--snapshot-base-condition=on-create",
    ]  # fmt: skip
    assert command.variables() == ("DAGSTER_CLOUD_API_TOKEN",)


def test_the_arguments_of_a_location() -> None:
    command = AddLocation(
        organization="acme", deployment=FromEnv("NAME"), image=("acme:", FromEnv("SHA")), location_load_timeout=60,
        location=Location(name="sales", source=("module_name", "sales"), working_directory="src"),
    )  # fmt: skip
    assert command.argv({"NAME": "1f2e", "SHA": "abc"}) == [
        "dagster-cloud", "deployment", "add-location", "--organization=acme", "--deployment=1f2e", "--location-name=sales",
        "--module-name=sales", "--working-directory=src", "--image=acme:abc", "--location-load-timeout=60",
    ]  # fmt: skip
    assert command.variables() == ("DAGSTER_CLOUD_API_TOKEN", "NAME", "SHA")
    with pytest.raises(KeyError):
        command.argv({"NAME": "1f2e"})
    with pytest.raises(ValueError, match="not a name of a variable"):
        FromEnv("A}; touch pwned; ${B")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_shell_sees_just_the_arguments(text: str, stub: Path, tmp_path: Path) -> None:
    known = CreateOrUpdate(organization="acme", repository=text, branch=text, commit=GitState())
    told = CreateOrUpdate(
        organization="acme", repository=FromEnv("A"), branch=("x", FromEnv("A"), "$y"), commit=GitState()
    )
    assert called(known.script(), {}, stub, tmp_path) == [known.argv()]
    assert called(told.script(), {"A": text}, stub, tmp_path) == [told.argv({"A": text})]
    assert text == " " or text not in told.script()
