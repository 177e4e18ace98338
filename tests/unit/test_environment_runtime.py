"""What a program does with the generated resources: asks which environment it is in, takes its resources, resolves them."""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from confwright.base.shipped import runtime_files
from confwright.environments.layout import layout_deployment
from tests.environments import analysis_of, copy_case


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the generated package of the case `warehouse`, as `made_of_warehouse.analytics`."""
    root = tmp_path_factory.mktemp("warehouse")
    found = analysis_of(copy_case("warehouse", root / "project"))
    files = {
        f"analytics/{path}": text
        for path, text in layout_deployment(found.deployment, found.types, found.values).items()
    }
    files |= {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    for path, text in files.items():
        place = root / "made_of_warehouse" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    return root


@pytest.fixture
def analytics(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(folder)
    return import_module("made_of_warehouse.analytics")


LOCAL = {"SNOWFLAKE_DEV_PASSWORD": "hunter2", "SNOWFLAKE_PORT": "8443"}


def test_references_stay_references_until_they_are_resolved(analytics: Any) -> None:
    snowflake = analytics.RESOURCES["local"]["snowflake"]
    assert snowflake.password == analytics.EnvVar("SNOWFLAKE_DEV_PASSWORD")
    resolved = snowflake.resolve(LOCAL)
    assert (resolved.password, resolved.port, resolved.user, resolved.warehouse) == ("hunter2", 8443, "dev", "SMALL")
    assert resolved.retry == analytics.Retry(attempts=3, on=["timeout", "network"])
    assert "hunter2" not in repr(resolved)


def test_what_stands_deeper_is_resolved_too(analytics: Any) -> None:
    bucket = analytics.RESOURCES["branch"]["lake"].resolve({"PULL_REQUEST": "17"})
    assert bucket.tags == {"team": "data", "pull-request": "17"}
    assert bucket.prefix is None
    names = ("SNOWFLAKE_USER", "SNOWFLAKE_PASSWORD", "REPLICA_1_PASSWORD", "REPLICA_2_PASSWORD")
    production = analytics.RESOURCES["production"]["snowflake"].resolve({name: name.lower() for name in names})
    assert [replica.password for replica in production.replicas] == ["replica_1_password", "replica_2_password"]
    assert production.port == 443


def test_all_that_is_missing_or_malformed_is_named_at_once_and_no_value_is_shown(analytics: Any) -> None:
    environ = {"SNOWFLAKE_PORT": "hunter2"}
    with pytest.raises(analytics.ConfigError) as error:
        analytics.RESOURCES["local"]["snowflake"].resolve(environ)
    assert [(p.path, p.code, p.message) for p in error.value.problems] == [
        ("password", "env-unset", "environment variable SNOWFLAKE_DEV_PASSWORD is not set"),
        ("port", "env-malformed", "environment variable SNOWFLAKE_PORT is not an integer"),
    ]
    assert "hunter2" not in str(error.value)


def test_without_an_environ_it_is_that_of_the_process(analytics: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in LOCAL.items():
        monkeypatch.setenv(name, value)
    assert analytics.RESOURCES["local"]["snowflake"].resolve().port == 8443


PLUS = "DAGSTER_CLOUD_DEPLOYMENT_NAME"
BRANCH = "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT"


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "local"),
        ({"DAGSTER_DEPLOYMENT": "staging"}, "staging"),
        ({PLUS: "data-eng-prod"}, "production"),
        ({PLUS: "data-eng-prod", BRANCH: "0"}, "production"),
        ({PLUS: "data-eng-stage", BRANCH: "", "DAGSTER_DEPLOYMENT": "production"}, "staging"),
        ({PLUS: "5a1b", BRANCH: "1"}, "branch"),
        # A variable that every deployment of the organisation has must not make a branch into production.
        ({PLUS: "5a1b", BRANCH: "1", "DAGSTER_DEPLOYMENT": "production"}, "branch"),
        ({BRANCH: "true"}, "branch"),
    ],
)
def test_the_current_environment(analytics: Any, environ: Mapping[str, str], expected: str) -> None:
    assert analytics.current_environment(environ) == expected


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        (
            {"DAGSTER_DEPLOYMENT": "prodution"},
            "DAGSTER_DEPLOYMENT: there is no environment 'prodution'; there are: local, branch, staging, production"
            " (did you mean 'production'?)",
        ),
        (
            {"DAGSTER_DEPLOYMENT": "PRODUCTION"},
            "DAGSTER_DEPLOYMENT: there is no environment 'PRODUCTION'; there are: local, branch, staging, production"
            " (upper and lower case count: 'production')",
        ),
        (
            {"DAGSTER_DEPLOYMENT": "production\n"},
            "DAGSTER_DEPLOYMENT: there is no environment 'production\\n'; there are: local, branch, staging, production"
            " (without the white space around it: 'production')",
        ),
        (
            {"DAGSTER_DEPLOYMENT": ""},
            "DAGSTER_DEPLOYMENT: is set to '', which names no environment; there are: local, branch, staging, production",
        ),
        (
            {PLUS: "data-eng-prd"},
            "DAGSTER_CLOUD_DEPLOYMENT_NAME: deployment.yaml gives no environment for the Dagster+ deployment"
            " 'data-eng-prd'; it names: data-eng-prod, data-eng-stage (did you mean 'data-eng-prod'?)",
        ),
        ({BRANCH: "yes?"}, "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT: must be 1 or 0"),
    ],
)
def test_a_name_that_is_none_lists_the_choices(analytics: Any, environ: Mapping[str, str], expected: str) -> None:
    with pytest.raises(analytics.ConfigError) as error:
        analytics.current_environment(environ)
    assert str(error.value) == expected


def test_the_mapping_is_a_mapping(analytics: Any) -> None:
    assert isinstance(analytics.RESOURCES, Mapping)
    assert list(analytics.RESOURCES) == list(analytics.ENVIRONMENTS) == ["local", "branch", "staging", "production"]
    assert len(analytics.RESOURCES) == 4
    assert analytics.RESOURCES.get("nowhere") is None
    assert analytics.RESOURCES["local"] is analytics.RESOURCES["local"]
    assert analytics.load_resources("local") is analytics.RESOURCES["local"]
    for wrong in (lambda: analytics.RESOURCES["prod"], lambda: analytics.load_resources("prod")):
        with pytest.raises(analytics.ConfigError, match="there is no environment 'prod'"):
            wrong()


def test_the_current_resources(analytics: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAGSTER_DEPLOYMENT", "staging")
    assert analytics.resources() is analytics.RESOURCES["staging"]
    assert analytics.resources("local") is analytics.RESOURCES["local"]


def test_resources_can_be_copied_and_compared(analytics: Any) -> None:
    snowflake = analytics.RESOURCES["local"]["snowflake"]
    assert copy.deepcopy(snowflake) == snowflake
    assert snowflake != analytics.RESOURCES["production"]["snowflake"]


def run(folder: Path, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=folder, capture_output=True, text=True, check=False, env={}
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_asking_for_one_environment_builds_no_other_and_asking_what_there_is_builds_none(folder: Path) -> None:
    code = """
from made_of_warehouse.analytics import RESOURCES, environments
built = []
for name in ("local", "branch", "staging", "production"):
    make = getattr(environments, f"_{name}")
    RESOURCES._builders[name] = lambda make=make, name=name: built.append(name) or make()
list(RESOURCES), len(RESOURCES), repr(RESOURCES), "production" in RESOURCES, RESOURCES.keys()
assert built == []
RESOURCES["local"], RESOURCES["local"]
print(built)
"""
    assert run(folder, code) == "['local']\n"


def test_the_standard_library_is_enough_nothing_is_read_and_no_yaml_is_imported(folder: Path) -> None:
    code = """
import sys
import os
class Unread(dict):
    def __getitem__(self, key): raise AssertionError(f"{key} was read")
    get = __contains__ = __getitem__
os.environ = Unread()
from made_of_warehouse.analytics import RESOURCES
RESOURCES["production"]["snowflake"]
print(sorted(m.partition(".")[2] for m in sys.modules if m.startswith("made_of_warehouse.")))
print("yaml" in sys.modules)
"""
    modules, yaml = run(folder, code).splitlines()
    assert yaml == "False"
    assert "_runtime.yaml_text" not in modules
    assert "_runtime.report" not in modules
    assert not any(name.startswith("analytics._codec") for name in modules.strip("[]").replace("'", "").split(", "))
    assert "analytics.alerts" in modules
