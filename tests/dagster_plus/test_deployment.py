"""What deployment.yaml says of agents, and of variables of production."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.shipped import schemas_dir
from tests.dagster_plus.project import AGENT_SCHEMA, DEPLOYMENT, changed, rendered, wrong


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
        ["plus-agent: agent.dagster_cloud_api.deployment in branch is not allowed here: the agent of branch deployments serves no full deployments"],
    ),
    "several on the branch agent": (
        ("  base:\n", "  branch: {helm: {dagsterCloud: {deployments: [prod]}}}\n  base:\n"),
        ["plus-agent: helm.dagsterCloud.deployments in branch is not allowed here: the agent of branch deployments serves no full deployments"],
    ),
    "no branches on the branch agent": (
        ("  base:\n", "  branch: {agent: {dagster_cloud_api: {branch_deployments: false}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.branch_deployments in branch must be true: this agent serves branch deployments"],
    ),
    "another deployment": (
        ("  base:\n", "  production: {agent: {dagster_cloud_api: {deployments: [staging]}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.deployments in production differs from what current.dagster-plus.deployments gives to production: prod"],
    ),
    "the same deployment twice": (
        ("  base:\n", "  production: {agent: {dagster_cloud_api: {deployment: prod}}}\n  base:\n"),
        ["plus-agent: agent.dagster_cloud_api.deployment in production is redundant: current.dagster-plus.deployments gives prod to production"],
    ),
    "another TTL": (
        ("  base:\n", "  branch: {helm: {workspace: {serverTTL: {branchDeployments: {ttlSeconds: 1}}}}}\n  base:\n"),
        ["plus-agent: helm.workspace.serverTTL.branchDeployments.ttlSeconds in branch differs from dagster-plus.ttl: 7200"],
    ),
    "the older TTL": (
        ("  base:\n", "  branch: {helm: {workspace: {serverTTL: {enabled: true}}}}\n  base:\n"),
        ["plus-agent: helm.workspace.serverTTL.enabled in branch is the older form of dagster-plus.ttl"],
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
