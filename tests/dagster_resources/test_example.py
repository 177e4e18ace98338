"""The example project with the real Dagster: materialised in two environments, and what fails before it starts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run
from tests.dagster_resources.project import EXAMPLE, LOCAL, PRODUCTION, with_dagster

MATERIALIZE = """
import json, logging, sys, warnings
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
sys.path.insert(0, ".")
from analytics.definitions import defs
done = defs.resolve_implicit_global_asset_job_def().execute_in_process()
table = done.asset_materializations_for_node("table")[0]
print(json.dumps({"ok": done.success, "events": done.output_for_node("events"),
                  "table": {name: value.value for name, value in table.metadata.items()}}))
"""


@pytest.mark.parametrize(
    ("environ", "events", "table"),
    [
        (LOCAL, ["events/eu?dev:hunter2"], {"rows": 1, "database": "dev", "alerts": False}),
        (
            {
                **LOCAL,
                "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "1",
                "DAGSTER_DEPLOYMENT": "production",
                "BRANCH_DATABASE": "pr_17",
            },
            ["events/eu?dev:hunter2"],
            {"rows": 1, "database": "pr_17", "alerts": False},
        ),
        (
            PRODUCTION,
            ["s3-events/eu?reader:t", "s3-events/us?reader:t"],
            {"rows": 2, "database": "analytics", "alerts": True},
        ),
    ],
    ids=["local", "branch", "production"],
)
def test_the_assets_of_the_example_are_materialized(
    dagster: str, project: Path, environ: dict[str, str], events: list[str], table: dict[str, Any]
) -> None:
    done = with_dagster(dagster, project, MATERIALIZE, environ)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {"ok": True, "events": events, "table": table}


def test_all_missing_variables_are_named_before_anything_starts(dagster: str, project: Path) -> None:
    environ = {"DAGSTER_DEPLOYMENT": "production", "WAREHOUSE_PORT": "hunter2", "LAKE_TOKEN": "hunter3"}
    done = with_dagster(dagster, project, MATERIALIZE, environ)
    assert done.returncode == 1
    assert done.stderr.endswith(
        "ConfigError: warehouse.port: environment variable WAREHOUSE_PORT is not an integer\n"
        "warehouse.password: environment variable WAREHOUSE_PASSWORD is not set\n"
        "lake.login.user: environment variable LAKE_USER is not set\n"
    )
    assert "hunter" not in done.stderr
    assert "STEP_START" not in done.stderr


def test_without_the_check_definitions_load_and_references_are_dagsters_own(dagster: str, project: Path) -> None:
    code = """
import json, sys, warnings
warnings.filterwarnings("ignore")
sys.path.insert(0, ".")
from dagster import EnvVar
from generated.analytics import dagster_resources
made = dagster_resources("production", check=False)
warehouse = made["warehouse"]
print(json.dumps({
    "types": {name: f"{type(r).__module__}.{type(r).__name__}" for name, r in made.items()},
    "password": [type(warehouse.password) is EnvVar, warehouse.password.env_var_name],
    "port": [type(warehouse.port).__name__ == 'IntEnvVar', warehouse.port.name],
    "severity": str(made["alerts"].severity),
    "tags": warehouse.tags,
}))
"""
    done = with_dagster(dagster, project, code, {})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "types": {name: f"analytics.resources.{name.title()}" for name in ("warehouse", "lake", "alerts")},
        "password": [True, "WAREHOUSE_PASSWORD"],
        "port": [True, "WAREHOUSE_PORT"],
        "severity": "Severity.HIGH",
        "tags": {"team": "data", "cost-centre": "4711"},
    }


def test_importing_the_package_does_not_import_dagster(dagster: str, project: Path) -> None:
    code = "import sys; from generated.analytics import RESOURCES; RESOURCES['production']; print('dagster' in sys.modules)"
    assert with_dagster(dagster, project, code, {}).stdout == "False\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("enabled: false", "enabled: {env: ALERTS}", "alerts.enabled: expected a boolean, got a mapping"),
        ("threshold: 0.1", "threshold: {env: T}", "alerts.threshold: expected a number, got a mapping"),
        ("severity: high", "severity: {env: S}", "alerts.severity: expected one of 'low', 'high'"),
        ("token: {env: LAKE_TOKEN}", "token: hunter2", "lake.login.token: a secret must be a reference: {env: NAME}"),
    ],
)
def test_a_reference_that_dagster_would_not_resolve_is_refused(
    old: str,
    new: str,
    expected: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path.resolve() / "analytics"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("generated", ".confwright"))
    file = folder / "deployment.yaml"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 1
    said = capsys.readouterr().err
    assert expected in said
    assert "hunter2" not in said


def test_so_is_one_that_the_schema_would_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path.resolve() / "analytics"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("generated", ".confwright"))
    schema = folder / "schemas/dagster_resources/analytics.yaml"
    schema.write_text(
        schema.read_text().replace(
            "type: boolean", "{type: boolean, x-env: true}".strip("{}").replace(", ", "\n        ")
        )
    )
    file = folder / "deployment.yaml"
    file.write_text(file.read_text().replace("enabled: false", "enabled: {env: ALERTS}"))
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == (
        "deployment.yaml:35:23: error[dagster-reference]: alerts.enabled: Dagster resolves references only in fields of text or whole "
        "numbers (in local and branch) (write the value itself)"
    )


def test_defaults_of_variables_are_set_for_dagster(
    dagster: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A variable that is not set has the default of the environment, in the process that runs the assets too."""
    folder = tmp_path.resolve() / "analytics"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("generated", ".confwright"))
    deployment = folder / "deployment.yaml"
    deployment.write_text(deployment.read_text() + "variables:\n  local: {BRANCH_DATABASE: pr_0}\n")
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    branch = {**LOCAL, "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT": "1"}
    for environ, database in ((branch, "pr_0"), ({**branch, "BRANCH_DATABASE": "pr_9"}, "pr_9"), (LOCAL, "dev")):
        done = with_dagster(dagster, folder, MATERIALIZE, environ)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout.splitlines()[-1])["table"]["database"] == database
