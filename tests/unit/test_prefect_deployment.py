"""A prefect.yaml per environment as typed Python: constructor calls with typed references, proven by mypy, written back equal."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

import generated.prefect as ours
from confwright.__main__ import run
from confwright.systems.prefect.deploying import deploy_arguments
from confwright.systems.record_data import data_of
from tests.oracle.prefect_support import ROOT
from tests.typing.checkers import run_mypy

PROJECT = """
[project]
name = "demo"
version = "0"
[tool.confwright]
output = "prefect_deployment_demo"
[tool.confwright.packages.conf]
deployment = "deployment.yaml"
"""
DEPLOYMENT = """
environments: {local: {}, production: {extends: local}}
current: {env: STAGE, default: local}
resources:
  prefect: {schema: schemas/prefect/prefect_yaml.yaml}
values:
  base:
    prefect:
      name: etl
      build:
        - prefect_docker.deployments.steps.build_docker_image: {id: build, image_name: r/etl, tag: "{{ $TAG }}", push: false}
      deployments:
        - name: "etl-{{ $STAGE }}"
          entrypoint: flows/etl.py:etl
          tags: [a, "{{ $STAGE }}", "x-{{ build.tag }}"]
          version: "{{ build.tag }}"
          description: "{{ prefect.variables.team.name }} and {{$SPELT}}"
          parameters: {n: "{{ prefect.variables.n }}", b: "{{ prefect.blocks.json.cfg.a.b }}", plain: 3, deep: [{x: "y-{{ $Z }}"}]}
          concurrency_limit: 3
          schedules: [{cron: "{{ prefect.variables.cron }}", timezone: "{{ $ZONE }}"}]
          work_pool:
            name: "{{ $POOL }}"
            job_variables: {image: "{{ $REGISTRY }}/etl:{{ build.tag }}", auto_remove: "{{ prefect.variables.remove }}", env: {A: "{{ $A }}", B: b}}
          triggers: [{type: event, match: {prefect.resource.id: x}, parameters: {id: "{{ event.id }}"}}]
          pull:
            - prefect.deployments.steps.git_clone: {repository: https://x/y, access_token: "{{ prefect.blocks.secret.token }}"}
  production:
    prefect: {prefect-version: "3"}
"""
CALLS = [
    'PrefectText("etl-", PrefectEnv("STAGE"))',
    'tags=["a", PrefectEnv("STAGE"), PrefectText("x-", StepOutput("build.tag"))]',
    'version=StepOutput("build.tag")',
    '"n": PrefectVariable("n")',
    '"b": PrefectBlock("json", "cfg", "a.b")',
    '"x": PrefectText("y-", PrefectEnv("Z"))',
    'image=PrefectText(PrefectEnv("REGISTRY"), "/etl:", StepOutput("build.tag"))',
    'auto_remove=PrefectVariable("remove")',
    'access_token=PrefectBlock("secret", "token")',
    '"id": EventTemplate("{{ event.id }}")',
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose package is generated; `generate` itself has asked mypy."""
    folder = tmp_path_factory.mktemp("prefect_deployment")
    shutil.copytree(ROOT / "schemas" / "prefect", folder / "schemas" / "prefect")
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["generate"]) == 0
    return folder


@pytest.fixture(scope="module")
def conf(folder: Path) -> ModuleType:
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module("prefect_deployment_demo.conf")
    finally:
        sys.path.remove(str(folder))


def merged(environment: str) -> dict[str, Any]:
    """What deployment.yaml says of an environment, by hand."""
    values = yaml.safe_load(DEPLOYMENT)["values"]
    return {**values["base"]["prefect"], **values.get(environment, {}).get("prefect", {})}


def test_values_are_constructor_calls(folder: Path) -> None:
    text = (folder / "prefect_deployment_demo" / "conf" / "environments.py").read_text("utf-8")
    assert [call for call in CALLS if call not in text] == []
    assert "DockerWorkPool(" in text
    assert "{{ build" not in text


@pytest.mark.parametrize("environment", ["local", "production"])
def test_written_back_equal(environment: str, conf: ModuleType) -> None:
    value = conf.RESOURCES[environment]["prefect"]
    written = data_of(value)
    # A value that is built leaves out what a default says anyway; references have one spelling.
    assert ours.load(written) == ours.load(merged(environment))
    assert written["deployments"][0]["description"] == "{{ prefect.variables.team.name }} and {{ $SPELT }}"
    assert ours.dump(ours.loads(ours.dumps(ours.load(written)))) == written


def test_rendered_equal(folder: Path, conf: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert run(["render", "-t", "prefect.yaml", "-e", "production", "-o", "prefect.yaml"]) == 0
    rendered = ours.loads((folder / "prefect.yaml").read_text("utf-8"))
    assert rendered == ours.load(data_of(conf.RESOURCES["production"]["prefect"]))


def test_deployed_from_python(conf: ModuleType) -> None:
    value = conf.RESOURCES["local"]["prefect"].deployments[0]
    made = conf.Deployment(name=value.work_pool.name, parameters={"n": conf.PrefectEnv("STAGE")})
    assert deploy_arguments(made, {"POOL": "p", "STAGE": "s"}) == {"name": "p", "parameters": {"n": "s"}}


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("concurrency_limit=3", 'concurrency_limit=PrefectEnv("LIMIT")'),
        ('version=StepOutput("build.tag")', "version=StepOutput(3)"),
        ('auto_remove=PrefectVariable("remove")', 'auto_remove=PrefectEnv("REMOVE")'),
        ('name=PrefectText("etl-", PrefectEnv("STAGE"))', 'name=StepOutput("build.name")'),
    ],
)
def test_mypy_proves_them(right: str, wrong: str, folder: Path) -> None:
    file = folder / "prefect_deployment_demo" / "conf" / "environments.py"
    text = file.read_text("utf-8")
    assert right in text
    try:
        file.write_text(text.replace(right, wrong), "utf-8")
        found = run_mypy(folder, [file], folder / "cache")
    finally:
        file.write_text(text, "utf-8")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if right in line]
    assert sorted({one.line for one in found if one.severity == "error"}) == lines


def test_env_lists_the_variables(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    assert run(["env", "-e", "production"]) == 0
    out = capsys.readouterr().out
    names = ("TAG", "STAGE", "SPELT", "Z", "ZONE", "POOL", "REGISTRY", "A")
    assert [name for name in names if f"\n{name} " not in out] == []


MIXED = """
type: object
additionalProperties: false
properties:
  port: {type: integer, x-env: true}
  image: {type: string, x-env: {form: prefect}}
  any: {type: object, additionalProperties: {x-env: {form: prefect}}}
"""


def test_a_record_of_both_kinds_of_references(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What Prefect fills in stays a reference in the resolved form; mypy has proven both forms."""
    (tmp_path / "mixed.yaml").write_text(MIXED)
    (tmp_path / "pyproject.toml").write_text(PROJECT.replace("prefect_deployment_demo", "prefect_mixed_demo"))
    (tmp_path / "deployment.yaml").write_text(
        "environments: {local: {}}\ncurrent: {env: STAGE, default: local}\nresources: {r: {schema: mixed.yaml}}\n"
        "values: {base: {r: {port: {env: PORT}, image: 'x-{{ $TAG }}', any: {a: ['{{ prefect.variables.v }}']}}}}\n"
    )
    monkeypatch.chdir(tmp_path)
    assert run(["generate"]) == 0
    monkeypatch.syspath_prepend(tmp_path)
    made = importlib.import_module("prefect_mixed_demo.conf")
    resolved = made.RESOURCES["local"]["r"].resolve({"PORT": "80", "TAG": "1"})
    assert (resolved.port, resolved.image) == (80, made.PrefectText("x-", made.PrefectEnv("TAG")))
    assert resolved.any == {"a": [made.PrefectVariable("v")]}
    capsys.readouterr()
    assert run(["explain", "r.image", "-e", "local"]) == 0
    assert "prefect deploy" in capsys.readouterr().out
