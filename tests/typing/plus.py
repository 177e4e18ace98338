"""Mistakes that type checkers must find in the use of the commands and of the built-in variables of Dagster+. Never run.

`error` announces an error of its line with a word of mypy's message, `pyright` one with a word of pyright's.
"""
# ruff: noqa: B018

from __future__ import annotations

from confwright.systems.dagster_plus.command_values import FromEnv
from confwright.systems.dagster_plus.commands import AddLocation, Commit, CreateOrUpdate, GitState, Location
from generated.analytics import BranchDeployment, FullDeployment, dagster_plus_deployment

found = dagster_plus_deployment()
found.branch  # error: "branch"  # pyright: "branch"
if isinstance(found, BranchDeployment):
    found.commit.upper()
    found.pull_request_id.upper()  # error: "upper"  # pyright: "upper"
    status: str | None = found.pull_request_status
    found.name = "x"  # error: "read-only"  # pyright: "name"
elif isinstance(found, FullDeployment):
    found.commit  # error: "commit"  # pyright: "commit"
BranchDeployment(name="x", repository="r", branch="b")  # error: "commit"  # pyright: "commit"

CreateOrUpdate(organization="a", repository="r", branch="b", commit=GitState(), pull_request_status="MERGED")
CreateOrUpdate(organization="a", repository="r", branch="b", commit=GitState(), pull_request_status="DRAFT")  # error: "DRAFT"  # pyright: "DRAFT"  # fmt: skip
CreateOrUpdate(organization="a", repository="r", branch="b", commit="abc")  # error: "commit"  # pyright: "commit"
CreateOrUpdate(organization="a", repository="r", branch="b")  # error: "commit"  # pyright: "commit"
Commit(hash="abc")  # error: "timestamp"  # pyright: "timestamp"
Location(name="l", source=("module", "m"))  # error: "source"  # pyright: "source"
AddLocation(organization="a", deployment=FromEnv("D"), location="x.yaml")  # error: "location"  # pyright: "location"
