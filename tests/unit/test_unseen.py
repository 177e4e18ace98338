"""References that nobody here can tell of: `generate` and `env` list them, and `env check --strict` fails."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.base.shipped import schemas_dir

DEPLOYMENT = """
environments: {local: {}, production: {}}
current: {env: DEPLOYMENT, default: local}
resources:
  agent: {schema: schemas/dagster/instance.yaml}
  shop: {schema: schemas/shop.yaml}
values:
  base:
    agent:
      run_launcher: {module: acme, class: Launcher, config: {token: {env: ACME_TOKEN}, deep: [{env: DEEP}]}}
      compute_logs: {module: dagster_aws.s3.compute_log_manager, class: S3ComputeLogManager, config: {bucket: {env: BUCKET}}}
    shop: {options: {labels: {env: prod}}, name: "{{ $NAME }}"}
  production:
    shop: {name: "${SHOP}"}
"""
SHOP = "type: object\nproperties: {options: {type: object}, name: {type: string}}\n"
WANTED = {
    "agent.run_launcher.config.token": "{env: ACME_TOKEN}",
    "agent.run_launcher.config.deep[0]": "{env: DEEP}",
    "shop.options.labels": "{env: prod}",
    "shop.name": "{{ $NAME }}",
}


def test_they_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path.resolve()
    shutil.copytree(schemas_dir() / "dagster", folder / "schemas/dagster")
    (folder / "schemas/shop.yaml").write_text(SHOP)
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.app]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    said = capsys.readouterr().err
    for place, written in WANTED.items():
        assert f"warning[reference-unseen]: {place}: {written} is not checked (in " in said
    assert run(["env"]) == 0
    shown = capsys.readouterr()
    assert "BUCKET" in shown.out
    assert "ACME_TOKEN" not in shown.out
    assert all(f"{place}: {written} is not checked" in shown.err for place, written in WANTED.items())
    assert run(["env", "--format", "json", "-e", "production"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in data["variables"]] == ["BUCKET"]
    assert [one["message"].partition(" is")[0] for one in data["notLookedAt"]] == [
        "agent.run_launcher.config.token: {env: ACME_TOKEN}", "agent.run_launcher.config.deep[0]: {env: DEEP}",
        "shop.options.labels: {env: prod}", "shop.name: ${SHOP}",
    ]  # fmt: skip
    monkeypatch.setenv("BUCKET", "b")
    assert run(["env", "check", "-e", "local"]) == 0
    assert capsys.readouterr().out == "local: every variable is there; 4 references not looked at\n"
    assert run(["env", "check", "-e", "local", "--strict"]) == 1
