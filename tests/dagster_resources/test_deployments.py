"""Deployments of the real classes: resources made of others, and the example of Dagster's page on environment variables."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from confwright.__main__ import run
from tests.dagster_resources.project import definitions, with_dagster

NAMED = """
environments: {local: {}, production: {}}
current: {env: DAGSTER_DEPLOYMENT, default: local}
resources:
  branching: {schema: schemas/dagster.yaml#/$defs/BranchingIOManager}
  dev_io: {schema: schemas/dagster.yaml#/$defs/FilesystemIOManager}
  prod_io: {schema: schemas/dagster.yaml#/$defs/FilesystemIOManager}
  s3_io: {schema: schemas/dagster_aws.yaml#/$defs/S3PickleIOManager}
  s3: {schema: schemas/dagster_aws.yaml#/$defs/S3Resource}
values:
  base:
    dev_io: {base_dir: dev}
    prod_io: {base_dir: prod}
    s3: {region_name: {env: REGION}}
    s3_io: {s3_resource: {resource: s3}, s3_bucket: b}
    branching: {branch_io_manager: {resource: dev_io}, parent_io_manager: {resource: prod_io}, branch_name: pr_17}
  production:
    branching: {parent_io_manager: {resource: s3_io}}
"""
BRANCH = """
import json, logging, sys, warnings
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
sys.path.insert(0, ".")
import dagster
from generated.analytics import dagster_resources

@dagster.asset(io_manager_key="branching")
def table() -> int:
    return 7

@dagster.asset(io_manager_key="branching")
def doubled(table: int) -> int:
    return 2 * table

made = dagster_resources("local")
defs = dagster.Definitions(assets=[table, doubled], resources=made)
done = defs.resolve_implicit_global_asset_job_def().execute_in_process()
production = dagster_resources("production")
print(json.dumps([done.success, done.output_for_node("doubled"),
                  made["branching"].branch_io_manager is made["dev_io"],
                  production["branching"].parent_io_manager is production["s3_io"],
                  production["s3_io"].s3_resource is production["s3"],
                  type(production["s3"].region_name).__name__]))
"""


def test_a_resource_that_is_made_of_others_names_them(
    dagster: str, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path.resolve()
    shutil.copytree(installed / "schemas", folder / "schemas")
    (folder / "deployment.yaml").write_text(NAMED)
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    done = with_dagster(dagster, folder, BRANCH, {"REGION": "eu-west-1"})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == [True, 14, True, True, True, "EnvVar"]
    assert (folder / "dev").is_dir(), "the branch's own"
    assert not (folder / "prod").exists()
    capsys.readouterr()
    (folder / "deployment.yaml").write_text(NAMED.replace("{resource: s3_io}", "{resource: s3}"))
    assert run(["generate"]) == 1
    assert "'s3' is of class dagster_aws.s3.S3Resource, not dagster.IOManager" in capsys.readouterr().err


DOCS = """
environments: {{local: {{}}, production: {{}}}}
current: {{env: DAGSTER_DEPLOYMENT, default: local}}
resources:
  snowflake: {{schema: "{snowflake}"}}
  s3_io: {{schema: "{s3_io}"}}
  adls2: {{schema: "{adls2}"}}
values:
  base:
    snowflake: {{account: abc1234.us-east-1, schema: HACKER_NEWS, user: {{env: DEV_SNOWFLAKE_USER}}, password: {{env: DEV_SNOWFLAKE_PASSWORD}}}}
    s3_io: {{s3_resource: {{region_name: eu-west-1}}, s3_bucket: dev}}
    adls2: {{storage_account: acme, credential: {{credential_type: key, key: {{env: ADLS2_KEY}}}}}}
  local: {{snowflake: {{database: LOCAL}}}}
  production:
    snowflake: {{user: system@company.com, password: {{env: SYSTEM_SNOWFLAKE_PASSWORD}}, database: PRODUCTION, login_timeout: {{env: TIMEOUT}}}}
    s3_io: {{s3_bucket: {{env: BUCKET}}}}
    adls2: {{credential: {{credential_type: sas, key: !unset , token: {{env: SAS}}}}}}
"""

SHOW = """
import json, sys, warnings
warnings.filterwarnings("ignore")
sys.path.insert(0, ".")
from dagster import EnvVar
from generated.analytics import current_environment, dagster_resources
from dagster_snowflake import SnowflakeResource
made = dagster_resources()
snowflake, s3_io, adls2 = made["snowflake"].process_config_and_initialize(), made["s3_io"], made["adls2"].process_config_and_initialize()
same = SnowflakeResource(account="abc1234.us-east-1", schema="HACKER_NEWS", user="system@company.com", database="PRODUCTION",
                         password=EnvVar("SYSTEM_SNOWFLAKE_PASSWORD"), login_timeout=EnvVar.int("TIMEOUT")).process_config_and_initialize()
print(json.dumps([current_environment(), snowflake == same, snowflake.user, snowflake.password, snowflake.schema_, snowflake.database,
                  snowflake.login_timeout, type(s3_io.s3_resource).__name__, s3_io.s3_resource.region_name, adls2.credential.credential_type]))
"""


def test_the_example_of_dagsters_page_on_environment_variables_done_our_way(
    dagster: str, installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = definitions(installed)
    names = {
        "snowflake": "dagster_snowflake.SnowflakeResource",
        "s3_io": "dagster_aws.s3.S3PickleIOManager",
        "adls2": "dagster_azure.adls2.ADLS2Resource",
    }
    (installed / "deployment.yaml").write_text(DOCS.format(**{key: found[path][0] for key, path in names.items()}))
    (installed / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(installed)
    assert run(["generate"]) == 0
    variables = {"DEV_SNOWFLAKE_USER": "me", "DEV_SNOWFLAKE_PASSWORD": "p", "ADLS2_KEY": "k"}
    local = with_dagster(
        dagster, installed, SHOW.replace("snowflake == same", "True").replace("same =", "same = lambda: "), variables
    )
    assert local.returncode == 0, local.stderr
    assert json.loads(local.stdout) == [
        "local",
        True,
        "me",
        "p",
        "HACKER_NEWS",
        "LOCAL",
        None,
        "S3Resource",
        "eu-west-1",
        "key",
    ]
    variables = {
        "DAGSTER_DEPLOYMENT": "production", "SYSTEM_SNOWFLAKE_PASSWORD": "s", "TIMEOUT": "30", "BUCKET": "b", "SAS": "t",
    }  # fmt: skip
    production = with_dagster(dagster, installed, SHOW, variables)
    assert production.returncode == 0, production.stderr
    assert json.loads(production.stdout) == [
        "production", True, "system@company.com", "s", "HACKER_NEWS", "PRODUCTION", 30, "S3Resource", "eu-west-1", "sas",
    ]  # fmt: skip
