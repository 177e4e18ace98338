"""The deployment that the tests of Dagster+ start from, and what becomes of commands in a shell."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from confwright.base.diagnostics import GenerateError
from tests.environments import analysis_of

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


def called(script: str, environ: dict[str, str], stub: Path, folder: Path) -> list[list[str]]:
    """The calls that a script of a step makes, under bash as GitHub and GitLab start it."""
    calls = folder / "calls"
    calls.write_text("")
    where = {"PATH": f"{stub}:/usr/bin:/bin", "CALLS": str(calls), "GITHUB_OUTPUT": str(folder / "output"), **environ}
    subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], env=where, cwd=folder, check=True, capture_output=True)  # fmt: skip
    assert not (folder / "pwned").exists()
    return [json.loads(line) for line in calls.read_text().splitlines()]
