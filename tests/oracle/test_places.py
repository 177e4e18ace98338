"""What `render` writes is read by a real reader: Kubernetes' own client, dg, and the published schemas of workflows, pipelines and compose."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from confwright.cli import run_command
from tests.oracle.environments import ROOT, NoEnvironmentError, oracle_python

_SCRIPT = """
import json, sys
from types import SimpleNamespace
from kubernetes.client import ApiClient
client = ApiClient()
for kind, field, data in json.load(sys.stdin):
    read = client.deserialize(SimpleNamespace(data=json.dumps(data)), kind)
    assert client.sanitize_for_serialization(read) == data, kind
    assert all(type(value) is str for value in getattr(read, field).values()), kind
print("read")
"""
_VALUES = """\
connections:
  a: {conn_type: postgres, password: {env: A_PASSWORD}}
config:
  core: {parallelism: 4, load_examples: false}
"""


def test_objects_are_read_by_the_client_of_kubernetes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"no environment with Kubernetes' client: {error}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("A_PASSWORD", "1234")
    Path("airflow.yaml").write_text(_VALUES)
    objects: list[tuple[str, str, object]] = []
    for target, kind, field in (("k8s-secret", "V1Secret", "string_data"), ("k8s-configmap", "V1ConfigMap", "data")):
        assert run_command(["render", "airflow.yaml", "-t", target, "--resolve", "-o", f"{target}.yaml"]) == 0
        objects.append((kind, field, yaml.safe_load(Path(f"{target}.yaml").read_text())))
    done = subprocess.run(
        [python, "-c", _SCRIPT], input=json.dumps(objects), capture_output=True, text=True, check=False
    )
    assert done.stdout == "read\n", done.stderr


_DG = """
import json, sys
from pathlib import Path
from types import SimpleNamespace
from dagster_dg_core.env import ProjectEnvVars
print(json.dumps(dict(ProjectEnvVars.from_ctx(SimpleNamespace(is_project=True, root_path=Path(sys.argv[1]))).values)))
"""


def test_variables_for_dagster_plus_are_read_by_dg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        python = oracle_python("dagster-dg")
    except NoEnvironmentError as error:
        pytest.skip(f"no environment with dg: {error}")
    monkeypatch.chdir(tmp_path)
    value = 'it\'s "5" `a` #b %c'
    monkeypatch.setenv("A_PASSWORD", value)
    Path("airflow.yaml").write_text(_VALUES)
    assert run_command(["render", "airflow.yaml", "-t", "dagster-plus-env", "--resolve", "-o", ".env"]) == 0
    done = subprocess.run([python, "-c", _DG, "."], capture_output=True, text=True, check=True)
    read = json.loads(done.stdout)
    assert json.loads(read.pop("AIRFLOW_CONN_A")) == {"conn_type": "postgres", "password": value}
    assert read == {"AIRFLOW__CORE__PARALLELISM": "4", "AIRFLOW__CORE__LOAD_EXAMPLES": "False"}


@pytest.fixture(scope="module")
def published() -> Callable[[str, str], str]:
    """What a published schema says of a text; empty where it is valid. Skips, and says why, where the schemas cannot be had."""
    try:
        python = oracle_python("ci")
    except NoEnvironmentError as error:
        pytest.skip(f"no environment with the published schemas: {error}")

    def asked(schema: str, text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "file.yml"
            file.write_text(text, "utf-8")
            command = [python, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr

    return asked


_JOB = {
    "github-env": {"on": "push", "jobs": {"a": {"runs-on": "ubuntu-latest", "steps": [{"run": "env"}]}}},
    "gitlab-variables": {"a": {"script": ["env"]}},
    "compose": {},
}
_SCHEMAS = {"github-env": "github-workflows", "gitlab-variables": "gitlab-ci", "compose": "compose-spec"}


@pytest.mark.parametrize("target", _SCHEMAS)
def test_files_of_other_systems_keep_to_their_published_schemas(
    target: str, published: Callable[[str, str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("airflow.yaml").write_text(_VALUES)
    assert run_command(["render", "airflow.yaml", "-t", target, "-o", "out.yaml"]) == 0
    written = yaml.safe_load(Path("out.yaml").read_text())
    assert published(_SCHEMAS[target], yaml.safe_dump(_JOB[target] | written)) == ""
    if target != "compose":  # what is no text is refused, so that the schema does look at the variables
        (key,) = written
        assert published(_SCHEMAS[target], yaml.safe_dump(_JOB[target] | {key: {"A": [1]}})) != ""


def workflows() -> list[tuple[str, str]]:
    """The workflows of the documentation and of the examples, with their schemas."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    blocks = [one for page in pages for one in re.findall(r"(?ms)^```ya?ml\n(.*?)^```", page.read_text("utf-8"))]
    found = [("github-workflows", one) for one in blocks if re.search(r"(?m)^jobs:", one)]
    found += [("gitlab-ci", one) for one in blocks if re.search(r"(?m)^\s+script:", one)]
    examples = sorted((ROOT / "examples").rglob(".github/workflows/*.y*ml"))
    found += [("github-workflows", one.read_text("utf-8")) for one in examples]
    pipelines = sorted((ROOT / "examples").rglob(".gitlab/**/*.y*ml"))
    return [*found, *(("gitlab-ci", one.read_text("utf-8")) for one in pipelines)]


def test_workflows_that_are_shown_keep_to_their_published_schemas(published: Callable[[str, str], str]) -> None:
    shown = workflows()
    assert len(shown) > 1
    for schema, text in shown:
        assert published(schema, text) == "", text
