"""The arguments that we build, taken by the parser of the real `dagster-cloud`; an agent's dagster.yaml, taken by the real Dagster.

No command is run: the parser alone is asked (`make_context`), and what it read is compared with what was meant.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, get_args

import pytest

from confwright.environments.deployment import Current, DagsterPlus, PlusSetup, Ttl
from confwright.environments.plus_layers import AGENT, derived_layers
from confwright.environments.tree import plain
from confwright.systems.dagster_plus.command_values import FromEnv
from confwright.systems.dagster_plus.commands import (
    AddLocation,
    Commit,
    CreateOrUpdate,
    GitState,
    Location,
    LocationFile,
    PullRequestStatus,
    SnapshotBase,
    SourceKind,
)
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import count, seed

WORDS = (
    "acme", "feature/one", "--help", "-d", "--branch-name=x", "a b", "", "line\nline", "ünï", "$(id)", "=", "'\"", "0", "1e5", "@f",
)  # fmt: skip


# The parser wants a file of locations to be there: this one will do, since nobody reads it.


def judged(judge: Judge, commands: list[list[str]]) -> list[Any]:
    return judge.ask([Case(command, kind="cli") for command in commands])


class Drawn:
    def __init__(self) -> None:
        self.rng = random.Random(seed())

    def word(self) -> str:
        return self.rng.choice(WORDS)

    def maybe(self) -> str | None:
        return self.word() if self.rng.random() < 0.5 else None

    def create(self) -> tuple[CreateOrUpdate, dict[str, Any]]:
        rng, given = self.rng, dict[str, Any]()
        commit: Commit | GitState = GitState()
        if rng.random() < 0.7:
            commit = Commit(
                hash=self.word(), timestamp=rng.choice((0.5, 1.7e9, 1700000000)), message=self.maybe(), author_name=self.maybe(),
                author_email=self.maybe(),
            )  # fmt: skip
            given = {
                "commit_hash": commit.hash, "timestamp": float(commit.timestamp), "commit_message": commit.message,  # type: ignore[arg-type]
                "author_name": commit.author_name, "author_email": commit.author_email,
            }  # fmt: skip
        command = CreateOrUpdate(
            organization=self.word(), repository=self.word(), branch=self.word(), commit=commit, base_deployment=self.maybe(),
            snapshot_base=rng.choice((None, *get_args(SnapshotBase))), branch_url=self.maybe(), code_review_url=self.maybe(),
            code_review_id=self.maybe(), pull_request_status=rng.choice((None, *get_args(PullRequestStatus))),
            author_avatar_url=self.maybe(),
        )  # fmt: skip
        return command, given | {
            "organization": command.organization, "repo_name": command.repository, "branch_name": command.branch,
            "read_git_state": isinstance(commit, GitState), "base_deployment_name": command.base_deployment,
            "branch_url": command.branch_url, "pull_request_url": command.code_review_url,
            "pull_request_number": command.code_review_id, "pull_request_status": command.pull_request_status,
            "author_avatar_url": command.author_avatar_url,
        }  # fmt: skip

    def add(self) -> tuple[AddLocation, dict[str, Any]]:
        rng = self.rng
        location: LocationFile | Location
        if rng.random() < 0.5:
            location = LocationFile(path=__file__, location=self.maybe())
            given: dict[str, Any] = {"location_file": __file__, "location_name": location.location}
        else:
            kind: SourceKind = rng.choice(get_args(SourceKind))
            source = "defs.py" if kind == "python_file" else self.word()
            location = Location(
                name=self.word(), source=(kind, source), working_directory=self.maybe(), attribute=self.maybe(),
                executable_path=self.maybe(),
            )  # fmt: skip
            given = {
                "location_name": location.name, kind: source, "working_directory": location.working_directory,
                "attribute": location.attribute, "executable_path": location.executable_path,
            }  # fmt: skip
        command = AddLocation(
            organization=self.word(), deployment=self.word(), location=location, image=self.maybe(), commit_hash=self.maybe(),
            git_url=self.maybe(), location_load_timeout=rng.choice((None, 60)), agent_heartbeat_timeout=rng.choice((None, 90)),
        )  # fmt: skip
        return command, given | {
            "organization": command.organization, "deployment": command.deployment, "image": command.image,
            "commit_hash": command.commit_hash, "git_url": command.git_url,
        }  # fmt: skip


def test_the_real_parser_takes_what_is_built_and_reads_what_was_meant(locations: Judge) -> None:
    drawn = Drawn()
    cases = [drawn.create() if i % 2 else drawn.add() for i in range(max(200, count() // 2))]
    verdicts = judged(locations, [command.argv() for command, _ in cases])
    for (command, meant), verdict in zip(cases, verdicts, strict=True):
        assert verdict.verdict == "ok", (command, verdict.findings)
        read = {key: value for key, value in verdict.resolved.items() if key in meant}
        assert read == {key: value for key, value in meant.items() if value is not None}, command


@pytest.mark.parametrize(
    "arguments",
    [
        ["branch-deployment", "create-or-update", "--organization=a", "--git-repo-name=r"],
        [
            "branch-deployment",
            "create-or-update",
            "--git-repo-name=r",
            "--branch-name=b",
            "--snapshot-base-condition=never",
        ],
        ["branch-deployment", "create-or-update", "--git-repo-name=r", "--branch-name=b", "--timestamp=noon"],
        ["deployment", "add-location", "--location_name=x"],
    ],
)
def test_the_real_parser_can_say_no(arguments: list[str], locations: Judge) -> None:
    (verdict,) = judged(locations, [["dagster-cloud", *arguments]])
    assert verdict.verdict == "invalid"


def test_the_commands_of_a_workflow(locations: Judge) -> None:
    """As the steps call them: hostile values come in by the environment (test_dagster_plus.py runs the scripts themselves)."""
    environ = {"BRANCH": "--help", "REPOSITORY": "$(id)", "REVIEW_STATUS": "MERGED", "SHA": "abc"}
    create = CreateOrUpdate(
        organization="acme", repository=FromEnv("REPOSITORY"), branch=FromEnv("BRANCH"), commit=GitState(),
        pull_request_status=FromEnv("REVIEW_STATUS"),
    )  # fmt: skip
    add = AddLocation(
        organization="acme", deployment=FromEnv("BRANCH"), image=("acme:", FromEnv("SHA")),
        location=LocationFile(path=__file__, location="sales etl"),
    )  # fmt: skip
    created, added = judged(locations, [create.argv(environ), add.argv(environ)])
    assert created.resolved["branch_name"] == "--help"
    assert created.resolved["pull_request_status"] == "MERGED"
    assert added.resolved["image"] == "acme:abc"
    assert added.resolved["location_name"] == "sales etl"


AGENT_OF: dict[str, Any] = {
    "instance_class": {"module": "dagster_cloud.instance", "class": "DagsterCloudAgentInstance"},
    "user_code_launcher": {
        "module": "dagster_cloud.workspace.docker",
        "class": "DockerUserCodeLauncher",
        "config": {"networks": ["dagster"]},
    },
    "dagster_cloud_api": {"agent_token": {"env": "WORD"}},
}


@pytest.mark.parametrize(
    ("environment", "served"),
    [("branch", {"branch_deployments": True}), ("production", {"deployments": ["prod"]})],
)
def test_the_real_agent_takes_what_follows(environment: str, served: dict[str, Any], dagster: Judge) -> None:
    setup = PlusSetup(agent="agent", base="prod", ttl=Ttl(branch=7200, full=86400, servers=10))
    current = Current(plus=DagsterPlus(branch="branch", deployments={"prod": "production"}))
    layer: Any = plain(derived_layers(setup, current)[f"dagster-plus/{environment}"])
    document = _merged(AGENT_OF, layer["agent"])
    case = Case(document, environ={"WORD": "agent:acme:1f2e"})
    verdict = dagster.ask_one(case)
    assert verdict.verdict == "ok", verdict.findings
    assert {key: document["dagster_cloud_api"].get(key) for key in served} == served
    wrong = _merged(document, {"user_code_launcher": {"config": {"server_ttl": {"branch_deployment": {}}}}})
    assert dagster.ask_one(Case(wrong, environ=case.environ)).verdict == "invalid"
    assert AGENT.branch == ("dagster_cloud_api", "branch_deployments")


RENDERED = Path(__file__).parents[2] / "examples" / "branches" / "rendered"


@pytest.mark.parametrize("environment", ["branch", "production"])
def test_what_the_example_renders_is_taken(environment: str, dagster: Judge, locations: Judge) -> None:
    agent = Case(
        text=(RENDERED / f"{environment}.dagster.yaml").read_text(),
        environ={"DAGSTER_CLOUD_AGENT_TOKEN": "agent:acme:1f2e"},
    )
    cloud = Case(text=(RENDERED / f"{environment}.dagster_cloud.yaml").read_text(), kind="dagster_cloud")
    assert (agent_said := dagster.ask_one(agent)).verdict == "ok", agent_said.findings
    assert (cloud_said := locations.ask_one(cloud)).verdict == "ok", cloud_said.findings


def _merged(below: Any, above: Any) -> Any:
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    return {**below, **{key: _merged(below.get(key), value) for key, value in above.items()}}


def test_only_long_options_are_written() -> None:
    """`-d` is the deployment and the working directory at once in `add-location`."""
    drawn = Drawn()
    for make in [drawn.create, drawn.add] * 200:
        command, _ = make()
        assert all(name.startswith("--") for name, _ in command.options())
