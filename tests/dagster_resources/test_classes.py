"""Another class in each environment, in all the ways to say it: the real Dagster makes the objects."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from confwright.__main__ import run
from tests.dagster_resources.project import with_dagster

CHOICE = """
$defs:
  Io:
    anyOf:
      - {$ref: "dagster.yaml#/$defs/FilesystemIOManager"}
      - {$ref: "dagster_aws.yaml#/$defs/S3PickleIOManager"}
"""
DEPLOYMENT = """
environments: {{local: {{}}, branch: {{extends: local}}, production: {{}}}}
current: {{env: DAGSTER_DEPLOYMENT, default: local}}
resources:
  io_manager: {io}
  scratch: {{schema: {{base: schemas/dagster_aws.yaml#/$defs/SSMResource, production: schemas/dagster_aws.yaml#/$defs/S3Resource}}}}
  s3: {{schema: schemas/dagster_aws.yaml#/$defs/S3Resource}}
values:
  base: {{s3: {{}}, scratch: {{}}}}
  local: {{io_manager: {{base_dir: here}}}}
  production: {{io_manager: {{s3_resource: {{resource: s3}}, s3_bucket: {{env: BUCKET}}}}}}
"""
FORMS = {
    "a choice in the schema": '{schema: "schemas/io.yaml#/$defs/Io"}',
    "any-of": "{any-of: [schemas/dagster.yaml#/$defs/FilesystemIOManager, schemas/dagster_aws.yaml#/$defs/S3PickleIOManager]}",
    "a schema per environment": (
        "{schema: {local: schemas/dagster.yaml#/$defs/FilesystemIOManager, "
        "production: schemas/dagster_aws.yaml#/$defs/S3PickleIOManager}}"
    ),
}
SHOW = """
import json, logging, sys, warnings
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)
sys.path.insert(0, ".")
import dagster
from generated.analytics import ENVIRONMENTS, ConfigError, dagster_resources

@dagster.asset
def table() -> int:
    return 7

found = {}
for environment in ENVIRONMENTS:
    try:
        made = dagster_resources(environment)
    except ConfigError as error:
        found[environment] = [problem.path for problem in error.problems]
        continue
    defs = dagster.Definitions(assets=[table], resources=made)
    ran = environment == "production" or defs.resolve_implicit_global_asset_job_def().execute_in_process().success
    found[environment] = [type(made[name]).__module__ + "." + type(made[name]).__name__ for name in ("io_manager", "scratch")] + [ran]
print(json.dumps(found))
"""
TYPED = """
from generated.analytics import RESOURCES, FilesystemIOManager, S3PickleIOManager

io = RESOURCES["production"]["io_manager"]
both: FilesystemIOManager | S3PickleIOManager = io
one: FilesystemIOManager = io
"""


@pytest.mark.parametrize("form", FORMS)
def test_each_environment_has_the_object_of_its_class(
    form: str, dagster: str, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    folder = tmp_path.resolve()
    shutil.copytree(installed / "schemas", folder / "schemas")
    (folder / "schemas/io.yaml").write_text(CHOICE)
    (folder / "deployment.yaml").write_text(DEPLOYMENT.format(io=FORMS[form]))
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    done = with_dagster(dagster, folder, SHOW, {"BUCKET": "b"})
    assert done.returncode == 0, done.stderr
    disk = "dagster._core.storage.fs_io_manager.FilesystemIOManager"
    parameters, s3 = "dagster_aws.ssm.resources.SSMResource", "dagster_aws.s3.resources.S3Resource"
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["local"] == found["branch"] == [disk, parameters, True]
    assert found["production"] == ["dagster_aws.s3.io_manager.S3PickleIOManager", s3, True]
    assert (folder / "here").is_dir()
    unset = with_dagster(dagster, folder, SHOW, {})
    assert json.loads(unset.stdout.splitlines()[-1])["production"] == ["io_manager.s3_bucket"]
    capsys.readouterr()
    monkeypatch.delenv("BUCKET", raising=False)
    assert run(["env", "check", "--environment", "production"]) == 1
    assert "error[env-unset]: BUCKET is not set (io_manager.s3_bucket, deployment.yaml:" in capsys.readouterr().err


def test_the_type_of_such_a_resource_is_the_union(
    installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mypy import api

    folder = tmp_path.resolve()
    shutil.copytree(installed / "schemas", folder / "schemas")
    (folder / "deployment.yaml").write_text(DEPLOYMENT.format(io=FORMS["a schema per environment"]))
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    (folder / "use.py").write_text(TYPED)
    said, _, _ = api.run(["--strict", "--follow-imports=silent", "use.py"])
    assert [line.partition(": ")[0] for line in said.splitlines()[:-1]] == ["use.py:6"], said
