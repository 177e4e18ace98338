"""The objects that `render` writes for Kubernetes are read by the models of Kubernetes' own client, which hold what was rendered."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml

from confwright.cli import run_command
from tests.oracle.environments import NoEnvironmentError, oracle_python

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
