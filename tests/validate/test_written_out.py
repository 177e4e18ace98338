"""Secrets that are written out in an orchestrator's file, and variables that nobody puts in: warnings, never with the value."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run

MARKER = "hunter2-Zq7"
POSTGRES = "storage: {{postgres: {{postgres_db: {{hostname: {host}, username: u, password: {given}, db_name: d}}}}}}\n"
DOCUMENTS = {
    "a password": ("dagster.yaml", POSTGRES.format(host="h", given=MARKER), ["secret-written-out"]),
    "an address": ("dagster.yaml", f"storage: {{postgres: {{postgres_url: 'postgresql://u:{MARKER}@h/d'}}}}\n", ["secret-written-out"]),
    "an address without a password": ("dagster.yaml", "storage: {postgres: {postgres_url: 'postgresql://u@h/d'}}\n", []),
    "a class of one's own": ("dagster.yaml", f"run_launcher: {{module: mine, class: X, config: {{api_token: {MARKER}}}}}\n", ["secret-written-out"]),
    "a variable of a container": ("dagster.yaml", f"run_launcher: {{module: dagster_docker, class: DockerRunLauncher, config: {{env_vars: [PLAIN=x, DB_PASSWORD={MARKER}, OTHER]}}}}\n", ["secret-written-out"]),
    "references": ("dagster.yaml", POSTGRES.format(host="{env: H}", given="{env: P}"), []),
    "an empty one": ("dagster.yaml", POSTGRES.format(host="h", given="''"), []),
    "braces": ("dagster.yaml", POSTGRES.format(host="h", given='"${PG_PASSWORD}"'), ["not-replaced"]),
    "a dollar": ("dagster.yaml", POSTGRES.format(host="$PG_HOST", given="{env: P}"), ["not-replaced"]),
    "a secret that begins with a dollar": ("dagster.yaml", POSTGRES.format(host="h", given=f"${MARKER}"), ["secret-written-out"]),
    "a template": ("dagster.yaml", POSTGRES.format(host='"{{ env.HOST }}"', given="{env: P}"), ["not-replaced"]),
    "a bare name": ("dagster.yaml", POSTGRES.format(host="PG_HOST", given="{env: P}"), ["not-replaced"]),
    "a pool of Prefect": ("prefect.yaml", "deployments: [{name: a, work_pool: {name: '${POOL}'}}]\n", ["not-replaced"]),
    "a tag of Prefect": ("prefect.yaml", "deployments: [{name: a, tags: [$TAG]}]\n", ["not-replaced"]),
    "a script of Prefect's, which a shell reads": ("prefect.yaml", "pull: [{prefect.deployments.steps.run_shell_script: {script: 'echo ${A}'}}]\n", []),
    "a reference of Prefect's": ("prefect.yaml", "deployments: [{name: a, work_pool: {name: '{{ $POOL }}'}}]\n", []),
    "an image of Dagster+": ("dagster_cloud.yaml", "locations: [{location_name: a, code_source: {module_name: m}, image: '${IMAGE}:1'}]\n", ["not-replaced"]),
    "a template of Dagster+": ("dagster_cloud.yaml", "locations: [{location_name: a, code_source: {module_name: m}, image: '{{ get_env(1) }}'}]\n", []),
    "a command of Kubernetes": ("dagster_cloud.yaml", "locations: [{location_name: a, code_source: {module_name: m}, container_context: {k8s: {run_k8s_config: {container_config: {command: [sh, -c, 'echo ${A}']}}}}}]\n", []),
    "a module in short": ("workspace.yaml", "load_from: [{python_module: $MOD}]\n", ["not-replaced"]),
    "a file in short, in part": ("workspace.yaml", "load_from: [{python_file: '${DIR}/defs.py'}]\n", ["not-replaced"]),
    "a folder that begins with a variable": ("workspace.yaml", "load_from: [{python_module: {module_name: m, working_directory: $HOME/x}}]\n", ["not-replaced"]),
    "a module whose name has a dollar inside": ("workspace.yaml", "load_from: [{python_file: defs$a.py}]\n", []),
    "a host": ("dagster.yaml", POSTGRES.format(host="db.example.com", given="{env: P}"), []),
    "Dagster+": ("dagster.yaml", f"instance_class: {{module: dagster_cloud, class: DagsterCloudAgentInstance}}\ndagster_cloud_api: {{agent_token: {MARKER}, deployment: prod}}\n", ["secret-written-out"]),
    "an ARN": ("dagster_cloud.yaml", "locations: [{location_name: a, code_source: {module_name: m}, container_context: {ecs: {repository_credentials: 'arn:aws:secretsmanager:eu:1:secret:x'}}}]\n", []),
    "a chart": ("values.yaml", f"dagsterCloud: {{agentTokenValue: {MARKER}}}\nworkspace: {{}}\ndagsterCloudAgent: {{}}\n", ["secret-written-out"]),
    "an environment of Kubernetes": ("dagster_cloud.yaml", f"locations: [{{location_name: a, code_source: {{module_name: m}}, container_context: {{k8s: {{run_k8s_config: {{container_config: {{env: [{{name: DB_PASSWORD, value: {MARKER}}}, {{name: MODE, value: prod}}]}}}}}}}}}}]\n", ["secret-written-out"]),
    "a variable of a run": ("prefect.yaml", f"deployments: [{{name: a, work_pool: {{name: p, job_variables: {{env: {{DB_PASSWORD: {MARKER}, MODE: day}}}}}}}}]\n", ["secret-written-out"]),
    "the name of a secret of Google": ("prefect.yaml", "deployments: [{name: a, work_pool: {name: p, job_variables: {prefect_api_key_secret: {secret: prefect-api-key, version: latest}}}}]\n", []),
    "the name of a secret of Kubernetes": ("dagster.yaml", "run_launcher: {module: dagster_k8s, class: K8sRunLauncher, config: {service_account_name: s, instance_config_map: i, dagster_home: /d, postgres_password_secret: dagster-postgresql-secret}}\n", []),
    "a secret without a version": ("prefect.yaml", f"deployments: [{{name: a, work_pool: {{name: p, job_variables: {{login: {{secret: {MARKER}}}}}}}}}]\n", ["secret-written-out"]),
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_secret_is_named_and_not_shown(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    file, text, codes = DOCUMENTS[name]
    (tmp_path / file).write_text(text)
    for form in ("text", "json", "github", "sarif", "gitlab"):
        assert run(["validate", file, "--format", form]) in (0, 1)
        out, err = capsys.readouterr()
        assert MARKER not in out + err
        if form == "github":
            told = [line.partition("title=")[2].partition("::")[0] for line in out.splitlines()]
            assert [code for code in told if code in ("secret-written-out", "not-replaced")] == codes
