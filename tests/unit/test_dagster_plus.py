"""Dagster+: the built-in variables, what deployment.yaml says of agents, the commands, and the workflows that run them."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_never

import pytest
import yaml

from confwright.__main__ import run
from confwright.diagnostics import GenerateError
from confwright.resources import schemas_dir
from confwright.targets.dagster_plus import (
    AddLocation,
    Commit,
    CreateOrUpdate,
    FromEnv,
    GitState,
    Location,
)
from generated.analytics import (
    BranchDeployment,
    ConfigError,
    DagsterPlusDeployment,
    FullDeployment,
    Local,
    dagster_plus_deployment,
)
from tests.environments import SETTINGS, analysis_of

# -- the built-in variables

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


# -- deployment.yaml

DEPLOYMENT = """\
environments:
  local: {}
  branch: {extends: local}
  production: {}
current:
  dagster-plus: {branch: branch, deployments: {prod: production}}
  default: local
dagster-plus:
  organization: acme
  agent: agent
  helm: helm
  locations: locations
  ttl: {branch: 7200, full: 86400, servers: 10}
  shared: {TOKEN: each agent has its own}
  ci: {registry: ecr}
resources:
  agent: {schema: schemas/agent.yaml}
  helm: {schema: schemas/agent_values.yaml}
  locations: {schema: schemas/dagster_cloud.yaml}
values:
  base:
    agent:
      dagster_cloud_api: {agent_token: {env: TOKEN}}
    helm:
      workspace: {resources: {requests: {cpu: 250m}}}
    locations:
      locations:
        - location_name: sales etl
          code_source: {module_name: sales}
          build: {directory: ./sales dir, registry: 1.dkr.ecr.eu-west-1.amazonaws.com/sales}
        - {location_name: hr, code_source: {package_name: hr}, image: "acme/hr:1"}
"""
AGENT_SCHEMA = """\
type: object
properties:
  dagster_cloud_api:
    type: object
    properties:
      agent_token: {type: string, x-env: true}
      other: {type: string, x-env: true}
      branch_deployments: {type: boolean}
      deployment: {type: string}
      deployments: {type: array, items: {type: string}}
    required: [agent_token]
    additionalProperties: false
  user_code_launcher: {type: object}
additionalProperties: false
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve()
    (folder / "schemas").mkdir()
    for name in ("agent_values.yaml", "dagster_cloud.yaml"):
        (folder / "schemas" / name).write_bytes((schemas_dir() / "dagster_cloud" / name).read_bytes())
    (folder / "schemas" / "agent.yaml").write_text(AGENT_SCHEMA)
    (folder / "pyproject.toml").write_text(SETTINGS)
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    monkeypatch.chdir(folder)
    return folder


def changed(root: Path, *changes: tuple[str, str]) -> None:
    text = (root / "deployment.yaml").read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (root / "deployment.yaml").write_text(text)


def wrong(root: Path) -> list[str]:
    """What is wrong with the deployment: place, code, message."""
    try:
        analysis_of(root)
    except GenerateError as error:
        return [f"{d.line}:{d.column} {d.code}: {d.message}" for d in error.diagnostics]
    return []


def rendered(root: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert run(["render", *arguments]) == 0, capsys.readouterr().err
    return yaml.safe_load(capsys.readouterr().out)


def test_what_an_agent_serves_follows(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    branch, production, local = (
        rendered(root, capsys, "-e", environment, "-t", "values.yaml")
        for environment in ("branch", "production", "local")
    )
    assert branch["dagsterCloud"] == {"branchDeployments": True}
    assert branch["workspace"]["serverTTL"] == {"branchDeployments": {"ttlSeconds": 7200}, "maxServers": 10}
    assert production["dagsterCloud"] == {"deployments": ["prod"]}
    assert production["workspace"]["serverTTL"] == {
        "fullDeployments": {"enabled": True, "ttlSeconds": 86400},
        "maxServers": 10,
    }
    assert local == {"workspace": {"resources": {"requests": {"cpu": "250m"}}}}


def test_dagster_yaml_is_that_of_a_branch_agent(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    launcher = "{module: dagster_cloud.workspace.docker, class: DockerUserCodeLauncher}"
    instance = "{module: dagster_cloud.instance, class: DagsterCloudAgentInstance}"
    (root / "schemas" / "agent.yaml").write_text(
        AGENT_SCHEMA.replace("user_code_launcher:", "instance_class: {type: object}\n  user_code_launcher:")
    )
    changed(root, ("agent:\n      dagster", f"agent:\n      instance_class: {instance}\n      user_code_launcher: {launcher}\n      dagster"))  # fmt: skip
    found = rendered(root, capsys, "-e", "branch", "-t", "dagster.yaml")
    assert found["dagster_cloud_api"] == {"branch_deployments": True, "agent_token": {"env": "TOKEN"}}
    assert found["user_code_launcher"]["config"]["server_ttl"] == {
        "branch_deployments": {"ttl_seconds": 7200},
        "max_servers": 10,
    }


def test_the_locations_of_an_environment(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(
        root,
        (
            "  base:\n",
            "  branch: {locations: {locations: [{location_name: one, code_source: {module_name: m}}]}}\n  base:\n",
        ),
    )
    found = rendered(root, capsys, "-e", "branch", "-t", "dagster_cloud.yaml")
    assert [one["location_name"] for one in found["locations"]] == ["one"]
    found = rendered(root, capsys, "-e", "production", "-t", "dagster_cloud.yaml")
    assert [one["location_name"] for one in found["locations"]] == ["sales etl", "hr"]


def test_the_values_of_the_other_chart(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "schemas" / "dagster_values.yaml").write_bytes(
        (schemas_dir() / "dagster_cloud/dagster_values.yaml").read_bytes()
    )
    changed(
        root,
        ("resources:\n", "resources:\n  oss: {schema: schemas/dagster_values.yaml}\n"),
        ("  base:\n", "  base:\n    oss: {dagsterWebserver: {replicaCount: 2}}\n"),
    )
    found = rendered(root, capsys, "-e", "local", "-t", "values.yaml", "--resource", "oss", "--as", "helm_dagster")
    assert found == {"dagsterWebserver": {"replicaCount": 2}}
    assert run(["render", "-e", "local", "-t", "values.yaml", "--resource", "oss"]) == 2
    assert run(["render", "-e", "local", "-t", "values.yaml", "--resource", "other"]) == 2
    assert run(["render", "-t", "values.yaml"]) == 2
    assert run(["render", "-t", "ci", "-e", "branch"]) == 2


def test_two_locations_of_one_name_are_refused_in_deployment_yaml(root: Path) -> None:
    changed(root, ("location_name: hr", "location_name: sales etl"))
    assert [one.split(": ", 1)[1].split(" (")[0] for one in wrong(root)] == [
        "locations.locations[0].location_name: the same 'location_name' as in member [1]",
        "locations.locations[1].location_name: the same 'location_name' as in member [0]",
    ]


API = "dagster_cloud_api: {agent_token: {env: TOKEN}}"
CONTRADICTIONS = {
    "a full deployment on the branch agent": (
        ("  base:\n", "  branch: {agent: {dagster_cloud_api: {deployment: prod}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.deployment in branch must not stand here: the agent of branch deployments serves no full one"],
    ),
    "several on the branch agent": (
        ("  base:\n", "  branch: {helm: {dagsterCloud: {deployments: [prod]}}}\n  base:\n"),
        ["plus-agent: helm.dagsterCloud.deployments in branch must not stand here: the agent of branch deployments serves no full one"],
    ),
    "no branches on the branch agent": (
        ("  base:\n", "  branch: {agent: {dagster_cloud_api: {branch_deployments: false}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.branch_deployments in branch must be true: this agent serves branch deployments"],
    ),
    "another deployment": (
        ("  base:\n", "  production: {agent: {dagster_cloud_api: {deployments: [staging]}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.deployments in production is not what current.dagster-plus.deployments gives to production: prod"],
    ),
    "the same deployment twice": (
        ("  base:\n", "  production: {agent: {dagster_cloud_api: {deployment: prod}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.deployment in production is known already: current.dagster-plus.deployments gives prod to production"],
    ),
    "another TTL": (
        ("  base:\n", "  branch: {helm: {workspace: {serverTTL: {branchDeployments: {ttlSeconds: 1}}}}}\n  base:\n"),
        ["plus-agent: helm.workspace.serverTTL.branchDeployments.ttlSeconds in branch is not what dagster-plus.ttl says: 7200"],
    ),
    "the older TTL": (
        ("  base:\n", "  branch: {helm: {workspace: {serverTTL: {enabled: true}}}}\n  base:\n"),
        ["plus-agent: helm.workspace.serverTTL.enabled in branch is the older way to say dagster-plus.ttl"],
    ),
    "one resource for two files": (("helm: helm", "helm: agent"), ["deployment-name: the resource 'agent' is named for two files"]),
    "an unknown resource": (("helm: helm", "helm: hlem"), ["resource-unknown: there is no resource 'hlem'"]),
    "an unknown base": (("agent: agent\n", "agent: agent\n  base: prd\n"), ["deployment-name: there is no deployment 'prd'"]),
    "an unknown exception": (
        ("shared: {TOKEN: ", "shared: {TOKNE: none, TOKEN: "), ["environment-variable: no environment uses a variable TOKNE"],
    ),
    "no plus at all": (
        ("  dagster-plus: {branch: branch, deployments: {prod: production}}\n", "  env: X\n"),
        ["deployment-missing: dagster-plus needs current.dagster-plus"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "said"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_what_contradicts_the_section_is_told_at_its_place(
    change: tuple[str, str], said: list[str], root: Path
) -> None:
    changed(root, change)
    assert [one.split(" ", 1)[1] for one in wrong(root)] == said


def test_what_is_said_the_same_is_no_contradiction(root: Path) -> None:
    changed(
        root,
        ("  base:\n", "  production: {agent: {dagster_cloud_api: {deployments: [prod]}}}\n"
         "  branch: {helm: {dagsterCloud: {branchDeployments: true}, workspace: {serverTTL: {maxServers: 10}}}}\n  base:\n"),
    )  # fmt: skip
    assert wrong(root) == []


def test_an_agent_of_both_kinds(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("deployments: {prod: production}", "deployments: {prod: production, staging: branch}"))
    found = rendered(root, capsys, "-e", "branch", "-t", "values.yaml")
    assert found["dagsterCloud"] == {"branchDeployments": True, "deployments": ["staging"]}


def test_explain_names_what_a_value_follows_from(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "helm.dagsterCloud.branchDeployments", "-e", "branch"]) == 0
    said = capsys.readouterr().out
    assert "dagster-plus/branch" in said
    assert "deployment.yaml:6:" in said


# -- variables of production


def test_a_branch_uses_no_variable_of_production(root: Path) -> None:
    changed(root, (API, "dagster_cloud_api: {agent_token: {env: TOKEN}, other: {env: PASSWORD}}"))
    assert wrong(root) == ["23:61 branch-production-variable: branch uses PASSWORD, which is a variable of production"]
    changed(root, ("shared: {", "shared: {PASSWORD: the reader of a public mirror, "))
    assert wrong(root) == []


def test_a_branch_with_variables_of_its_own(root: Path) -> None:
    changed(
        root,
        (API, "dagster_cloud_api: {agent_token: {env: TOKEN}, other: {env: PASSWORD}}"),
        ("  base:\n", "  branch: {agent: {dagster_cloud_api: {other: {env: BRANCH_PASSWORD}}}}\n  base:\n"),
    )
    assert wrong(root) == []


def test_variables_that_an_agent_hands_on_count_too(root: Path) -> None:
    changed(
        root,
        ("workspace: {resources", "workspace: {envVars: [PASSWORD, MODE=dev], resources"),
        ("  base:\n", "  branch: {locations: {locations: [{location_name: a, code_source: {module_name: m}, "
         "container_context: {k8s: {env_vars: [PASSWORD, OTHER]}}}]}}\n  base:\n"),
    )  # fmt: skip
    assert [one.split(" ", 1)[1] for one in wrong(root)] == [
        "branch-production-variable: branch uses PASSWORD, which is a variable of production"
    ] * 2
    changed(root, ("shared: {", "shared: {PASSWORD: a public one, "))
    assert wrong(root) == []


def test_a_branch_environment_that_is_production_may(root: Path) -> None:
    changed(root, ("  shared: {TOKEN: each agent has its own}\n", ""), ("branch: {extends: local}", "branch: {extends: local, production: true}"))  # fmt: skip
    assert wrong(root) == []


def test_without_the_section_env_check_tells_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        DEPLOYMENT[: DEPLOYMENT.index("dagster-plus:\n  organization")] + DEPLOYMENT[DEPLOYMENT.index("resources:") :]
    )
    (root / "deployment.yaml").write_text(text)
    assert wrong(root) == []
    (root / "branch.env").write_text("TOKEN=x\n")
    assert run(["env", "check", "-e", "branch", "--env-file", "branch.env"]) == 1
    said = capsys.readouterr()
    assert "branch uses TOKEN, which is a variable of production" in said.out + said.err
    assert run(["env", "check", "-e", "production", "--env-file", "branch.env"]) == 0


# -- commands

HOSTILE = (
    "--help",
    "$(touch pwned)",
    "`touch pwned`",
    "a'b\"c",
    "${HOME}",
    "; touch pwned #",
    "new\nline",
    "ünï",
    " ",
    "*",
    "%s%n",
)


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


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    """A folder with programs that write down how they were called, and do nothing."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("dagster-cloud", "docker", "aws", "python", "apk"):
        program = folder / name
        program.write_text(
            f"#!{os.path.realpath('/proc/self/exe')}\nimport json, os, sys\n"
            "with open(os.environ['CALLS'], 'a', encoding='utf-8') as calls:\n"
            f"    calls.write(json.dumps([{name!r}, *sys.argv[1:]]) + '\\n')\n"
            "sys.stdin.read() if '--password-stdin' in sys.argv else print('1f2e')\n"
        )
        program.chmod(0o755)
    return folder


def called(script: str, environ: dict[str, str], stub: Path, folder: Path) -> list[list[str]]:
    """The calls that a script of a step makes, under bash as GitHub and GitLab start it."""
    calls = folder / "calls"
    calls.write_text("")
    where = {"PATH": f"{stub}:/usr/bin:/bin", "CALLS": str(calls), "GITHUB_OUTPUT": str(folder / "output"), **environ}
    subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], env=where, cwd=folder, check=True, capture_output=True)  # fmt: skip
    assert not (folder / "pwned").exists()
    return [json.loads(line) for line in calls.read_text().splitlines()]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_shell_sees_just_the_arguments(text: str, stub: Path, tmp_path: Path) -> None:
    known = CreateOrUpdate(organization="acme", repository=text, branch=text, commit=GitState())
    told = CreateOrUpdate(
        organization="acme", repository=FromEnv("A"), branch=("x", FromEnv("A"), "$y"), commit=GitState()
    )
    assert called(known.script(), {}, stub, tmp_path) == [known.argv()]
    assert called(told.script(), {"A": text}, stub, tmp_path) == [told.argv({"A": text})]
    assert text == " " or text not in told.script()


# -- workflows


def workflows(root: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["render", "-t", "ci", "-o", "."]) == 0, capsys.readouterr()
    github, gitlab = Path(".github/workflows/dagster-plus.yml"), Path(".gitlab/dagster-plus.gitlab-ci.yml")
    return {"github": yaml.safe_load(github.read_text()), "gitlab": yaml.safe_load(gitlab.read_text())}


def scripts(made: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Every script with the variables it gets, by the names of what GitHub fills in."""
    for job in made["github"]["jobs"].values():
        for step in job["steps"]:
            if "run" in step:
                yield step["run"], {**job["env"], **step.get("env", {})}
    for job in made["gitlab"].values():
        yield "\n".join(job["script"]), {}


def test_nothing_that_others_choose_stands_in_a_script(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for script, _ in scripts(workflows(root, capsys)):
        assert "${{" not in script
        assert "secrets." not in script


@pytest.mark.parametrize("text", ["--help", "$(touch pwned)`touch pwned`", "'; touch pwned; \"\n# ${HOME} *"])
def test_the_steps_call_what_they_say(text: str, root: Path, stub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every variable that GitHub or GitLab fills holds the same hostile text."""
    gitlab = dict.fromkeys(("CI_COMMIT_SHA", "CI_PROJECT_URL", "CI_PROJECT_NAME", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_MERGE_REQUEST_PROJECT_URL", "CI_MERGE_REQUEST_IID", "AWS_REGION"), text)  # fmt: skip
    calls = [
        call
        for script, names in scripts(workflows(root, capsys))
        for call in called(script, {**gitlab, **dict.fromkeys(names, text)}, stub, root)
    ]
    created = [call for call in calls if call[1:3] == ["branch-deployment", "create-or-update"]]
    added = [call for call in calls if call[1:3] == ["deployment", "add-location"]]
    assert len(created) == 2
    assert len(added) == 8
    for call in created:
        assert f"--branch-name={text}" in call
        assert "--base-deployment-name=prod" in call
        assert all(argument.startswith("--") for argument in call[3:])
    assert {argument for call in added for argument in call if argument.startswith("--location-name=")} == {
        "--location-name=sales etl",
        "--location-name=hr",
    }
    images = {argument for call in added for argument in call if argument.startswith("--image=")}
    assert images == {f"--image=1.dkr.ecr.eu-west-1.amazonaws.com/sales:sales-etl-{text}"}
    assert {call[-1] for call in calls if call[:2] == ["docker", "build"]} == {"./sales dir"}


def test_the_secrets_are_listed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["render", "-t", "ci-github"]) == 0
    said = capsys.readouterr()
    names = ("DAGSTER_CLOUD_API_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION")
    used = {name for name in names if f"secrets.{name} " in said.out}
    assert used == set(names)
    for name in names:
        assert f"#   {name}: " in said.out
        assert f"  {name}: " in said.err


REGISTRIES = {
    "dockerhub": {"DOCKERHUB_USERNAME", "DOCKERHUB_TOKEN"}, "gcr": {"GCR_JSON_KEY"},
    "ecr": {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"}, "gitlab": set[str](),
}  # fmt: skip


@pytest.mark.parametrize(("registry", "names"), REGISTRIES.items(), ids=REGISTRIES)
def test_each_registry_is_logged_in_to(
    registry: str, names: set[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed(root, ("registry: ecr", f"registry: {registry}"))
    assert run(["render", "-t", "ci"]) == 0
    files = capsys.readouterr().out.split("\n---\n")
    assert len(files) == (1 if registry == "gitlab" else 2)
    for text in files:
        made = yaml.safe_load(text)
        assert json.dumps(made).count("--password-stdin") == 2
        assert all(f"#   {name}: " in text for name in names)
        assert "jobs" not in made or all(f"secrets.{name} " in text for name in names)


def test_a_text_that_github_would_replace_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("location_name: hr", "location_name: '${{ secrets.X }}'"))
    assert run(["render", "-t", "ci", "-o", "."]) == 1
    assert "ci-expression" in (said := capsys.readouterr().err) or "replaces before" in said
    assert not (root / ".github").exists()


def test_locations_that_are_none_are_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "schemas" / "dagster_cloud.yaml").write_text("{}")
    changed(root, ("location_name: hr", "name: hr"))
    assert run(["render", "-t", "ci"]) == 2
    assert "'location_name' is missing" in " ".join(capsys.readouterr().err.split())


def test_names_that_a_tag_cannot_hold(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build = "build: {registry: r.io/x}, code_source: {module_name: m}"
    names = ("sales/etl", "sales etl", "...", "ünï")
    listed = ", ".join(f"{{location_name: '{name}', {build}}}" for name in names)
    changed(root, ("  base:\n", f"  branch: {{locations: {{locations: [{listed}]}}}}\n  base:\n"))
    assert run(["render", "-t", "ci-github"]) == 0
    tags = re.findall(r'docker push -- r.io/x:(.*)-"', capsys.readouterr().out)
    assert tags == ["sales-etl", "sales-etl-2", "location", "n"]


def test_what_a_workflow_needs_is_asked_for(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("  organization: acme\n", ""), ("  locations: locations\n", ""))
    assert run(["render", "-t", "ci"]) == 1
    said = capsys.readouterr().err
    assert "dagster-plus.organization" in said
    assert "dagster-plus.locations" in said


def test_defaults_and_a_missing_login_are_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("registry: ecr", "main: trunk"), ("    locations:\n      locations:", "    locations:\n      defaults: {agent_queue: q}\n      locations:"))  # fmt: skip
    assert run(["render", "-t", "ci"]) == 0
    said = capsys.readouterr()
    assert "without the file's defaults" in said.err
    assert "nothing logs in" in said.err
    assert "branches:\n    - trunk" in said.out
