"""The schemas are what the importer writes from the installed Prefect, the same bytes each time."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from confwright import GenerateError, generate_package
from confwright.systems.importing.launch import Imported, run_importer
from confwright.validate.check import check
from tests.oracle.prefect_support import ROOT, oracle_python


def run(*templates: str) -> Imported:
    return run_importer("confwright.systems.prefect.importer", str(oracle_python()), print, templates)


def test_the_schemas_are_what_is_imported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    imported = run()
    standing = {path.name: path.read_text("utf-8") for path in (ROOT / "schemas" / "prefect").glob("*.yaml")}
    assert imported.files == standing
    assert imported.failures == {}


def test_a_pools_own_template_becomes_a_type(tmp_path: Path) -> None:
    properties = {"tolerations": {"type": "array", "items": {"type": "object"}}, "env": {"type": "object"}}
    template = {"variables": {"type": "object", "properties": properties}}
    path = tmp_path / "pool.json"
    path.write_text(json.dumps({"name": "gpu", "base_job_template": template}))
    files = run(f"gpu-pool={path}").files
    assert "GpuPoolJobVariables:" in files["own_gpu_pool.yaml"]
    assert "tolerations:" in files["own_gpu_pool.yaml"]
    assert "own_gpu_pool.yaml#/$defs/GpuPoolWorkPool" in files["work_pools.yaml"]


@pytest.mark.parametrize("names", [["smtr-pool"], ["my-pool", "my_pool", "My pool", "9", "docker"]])
def test_a_pool_is_read_by_its_own_template_whatever_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: list[str]
) -> None:
    path = tmp_path / "pool.json"
    properties = {"secretName": {"type": "string"}, "memory_limit": {"type": "integer"}}
    path.write_text(json.dumps({"variables": {"type": "object", "properties": properties}}))
    folder = tmp_path / "schemas"
    folder.mkdir()
    for file, text in run(*(f"{name}={path}" for name in names)).files.items():
        (folder / file).write_text(text)
    name = f"pools_of_{len(names)}"
    generate_package(schema=folder / "prefect_yaml.yaml", package=name, output=tmp_path / "out", verify=False)
    monkeypatch.syspath_prepend(tmp_path / "out")
    package = importlib.import_module(name)

    def told(name: str, variables: str) -> list[tuple[str, str]]:
        text = f"deployments: [{{name: a, work_pool: {{name: {name!r}, job_variables: {variables}}}}}]\n"
        return [(one.code, one.severity) for one in check(text.encode(), "prefect.yaml", package)]

    for name in names:
        assert told(name, "{secretName: s, memory_limit: 5}") == []
        assert told(name, "{secretName: 5}") == [("type", "error")]
        assert told(name, "{secretNam: s}") == [("unknown-key", "error")]
    assert told("another", "{secretName: s}") == [("prefect-job-variable", "warning")]
    assert told("another", "{memory_limit: 5}") == [("type", "error")]


def test_what_is_no_template_is_said(tmp_path: Path) -> None:
    path = tmp_path / "pool.json"
    path.write_text("[]")
    with pytest.raises(GenerateError, match="is not a base job template"):
        run(f"gpu={path}")
