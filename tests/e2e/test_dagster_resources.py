"""Resources for the real Dagster: the schemas of its classes, the example project in two environments, what fails before it starts."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "analytics"

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


@pytest.fixture(scope="session")
def dagster() -> str:
    """The Python that has the real Dagster."""
    setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), "dagster"]
    return subprocess.run(setup, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example project, generated."""
    folder = tmp_path_factory.mktemp("example").resolve() / "analytics"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("generated", ".confwright"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["generate"]) == 0
    return folder


def with_dagster(
    dagster: str, project: Path, code: str, environ: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run code in the example's folder with these variables and no others."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(project)}
    return subprocess.run(
        [dagster, "-c", code], cwd=project, env={**kept, **environ}, capture_output=True, text=True, check=False
    )


LOCAL = {"WAREHOUSE_DEV_PASSWORD": "p", "LAKE_DEV_TOKEN": "hunter2"}
PRODUCTION = {
    "DAGSTER_DEPLOYMENT": "production", "WAREHOUSE_PORT": "6543", "WAREHOUSE_PASSWORD": "p", "LAKE_USER": "reader", "LAKE_TOKEN": "t",
}  # fmt: skip


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
        "deployment.yaml:35:23: error[dagster-reference]: alerts.enabled: Dagster resolves a reference in a field of text or of whole "
        "numbers only (in local and branch) (the value itself must stand here)"
    )


# -- the schemas


def test_the_schemas_of_the_example_are_those_of_its_classes(
    dagster: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    assert run(["import", "dagster-resources", "analytics.resources", "--python", dagster]) == 0
    assert "0 written, 0 deleted, 1 unchanged" in capsys.readouterr().out


@pytest.fixture(scope="module")
def installed(dagster: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schemas of every class of the installed libraries."""
    folder = tmp_path_factory.mktemp("installed").resolve()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["import", "dagster-resources", "--python", dagster, "--output", "schemas"]) == 0
    return folder


def definitions(folder: Path) -> dict[str, tuple[str, dict[str, Any]]]:
    """Every definition by the dotted name of its class: where it is, and what it says."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for path in sorted((folder / "schemas").glob("*.yaml")):
        for name, schema in yaml.safe_load(path.read_text())["$defs"].items():
            if "x-resource" in schema:  # the others name a resource
                found[schema["x-resource"]] = (f"schemas/{path.name}#/$defs/{name}", schema)
    return found


COUNT = """
import importlib, inspect, json, sys, warnings
warnings.filterwarnings("ignore")
from dagster._config.pythonic_config import ConfigurableResourceFactory
for path in json.loads(sys.argv[1]):
    importlib.import_module(path.rpartition(".")[0])
pending, found = [ConfigurableResourceFactory], set()
while pending:
    for cls in pending.pop().__subclasses__():
        if cls not in found:
            found.add(cls); pending.append(cls)
print(json.dumps(sorted(f"{c.__name__}" for c in found
    if not inspect.isabstract(c) and "[" not in c.__name__ and not c.__module__.startswith("dagster._config"))))
"""


def test_every_installed_class_is_imported_with_what_it_is_made_of(dagster: str, installed: Path) -> None:
    found = definitions(installed)
    done = subprocess.run([dagster, "-c", COUNT, json.dumps(list(found))], capture_output=True, text=True, check=True)
    names = {path.rpartition(".")[2] for path in found}
    assert set(json.loads(done.stdout)) - names == set()
    assert len(json.loads(done.stdout)) >= 34
    where, manager = found["dagster_aws.s3.S3PickleIOManager"]
    assert manager["properties"]["s3_resource"] == {
        "anyOf": [{"$ref": "#/$defs/S3ResourceName"}, {"$ref": "#/$defs/S3Resource"}]
    }
    _, branching = found["dagster._core.storage.branching.branching_io_manager.BranchingIOManager"]
    assert branching["properties"]["parent_io_manager"] == {"$ref": "#/$defs/IOManagerName"}
    assert where == "schemas/dagster_aws.yaml#/$defs/S3PickleIOManager"
    _, snowflake = found["dagster_snowflake.SnowflakeResource"]
    assert snowflake["properties"]["password"]["anyOf"] == [{"type": "string", "x-secret": True}, {"type": "null"}]
    assert "schema" in snowflake["properties"]  # the key that Dagster takes, whose field is `schema_`


def _full(schema: dict[str, Any], file: str, documents: dict[str, Any], number: Iterator[int]) -> Any:
    """A value with every field, and a reference wherever there may be one."""
    if "$ref" in schema:
        other, _, name = schema["$ref"].partition("#/$defs/")
        return _full(documents[other or file]["$defs"][name], other or file, documents, number)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            chosen = [part for part in schema[choice] if not part.get("$ref", "").endswith("Name")]
            return _full(chosen[0], file, documents, number)
    if schema.get("x-env") or schema.get("x-secret"):
        return {"env": f"{schema['type'].upper()}_{next(number)}"}
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if schema.get("type") == "array":
        return [_full(schema["items"], file, documents, number)]
    if schema.get("type") == "object":
        more = schema.get("additionalProperties")
        found = {key: _full(part, file, documents, number) for key, part in schema.get("properties", {}).items()}
        return found or ({"k": _full(more, file, documents, number) if isinstance(more, dict) else 1} if more else {})
    return {"boolean": True, "number": 1.5}.get(schema.get("type", ""), "anything")


MAKE_ALL = """
import json, sys, warnings
warnings.filterwarnings("ignore")
sys.path.insert(0, ".")
from generated.analytics import dagster_resources
print(json.dumps({name: type(made).__name__ for name, made in dagster_resources(check=False).items()}))
"""


def test_every_installed_class_is_made_with_references_in_it(
    dagster: str, installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path.resolve()
    shutil.copytree(installed / "schemas", folder / "schemas")
    documents = {path.name: yaml.safe_load(path.read_text()) for path in sorted((folder / "schemas").glob("*.yaml"))}
    number = itertools.count()
    resources: dict[str, Any] = {}
    values: dict[str, Any] = {}
    for file, document in documents.items():
        for name, schema in document["$defs"].items():
            if "x-resource" not in schema:
                continue
            resources[f"r_{name}"] = {"schema": f"schemas/{file}#/$defs/{name}"}
            values[f"r_{name}"] = _full(schema, file, documents, number)
    for key in ("parent", "branch"):
        values["r_BranchingIOManager"][f"{key}_io_manager"] = {"resource": "r_S3PickleIOManager"}
    # Snowflake takes one way to log in, and validators of its own look at three values, before Dagster replaces a reference.
    for key in ("private_key", "private_key_path", "paramstyle", "authenticator", "connector"):
        del values["r_SnowflakeResource"][key]
    deployment = {
        "environments": {"local": {}}, "current": {"env": "DAGSTER_DEPLOYMENT", "default": "local"},
        "resources": resources, "values": {"local": values},
    }  # fmt: skip
    (folder / "deployment.yaml").write_text(yaml.safe_dump(deployment, sort_keys=False))
    (folder / "pyproject.toml").write_text('[tool.confwright.packages.analytics]\ndeployment = "deployment.yaml"\n')
    monkeypatch.chdir(folder)
    assert run(["generate"]) == 0
    done = with_dagster(dagster, folder, MAKE_ALL, {})
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {name: name.removeprefix("r_") for name in resources}
    assert next(number) > 150


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
    assert "'s3' is no dagster.IOManager, it is dagster_aws.s3.S3Resource" in capsys.readouterr().err


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


# -- what cannot be imported


def test_classes_that_are_none(
    dagster: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(project)
    wanted = ["analytics.resources:Login", "analytics.resourses:Lake", "analytics.resources:Severty"]
    assert run(["import", "dagster-resources", *wanted, "--python", dagster, "--output", "nothing"]) == 2
    said = capsys.readouterr().err
    assert "analytics.resources:Login was left out: is no ConfigurableResource" in said
    assert "analytics.resourses was left out: ModuleNotFoundError" in said
    assert "there is no such class; nothing was written" in said
    assert not (project / "nothing").exists()


def test_a_python_without_dagster(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["import", "dagster-resources", "--python", sys.executable]) == 2
    assert "this Python has no Dagster that can be imported" in capsys.readouterr().err
