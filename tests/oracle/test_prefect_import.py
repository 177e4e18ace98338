"""The schemas are what the importer writes from the installed Prefect, the same bytes each time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.diagnostics import GenerateError
from confwright.importers.launch import Imported, run_importer
from tests.oracle.prefect_support import ROOT, oracle_python


def run(*templates: str) -> Imported:
    return run_importer("confwright.importers.prefect", str(oracle_python()), print, templates)


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


def test_what_is_no_template_is_said(tmp_path: Path) -> None:
    path = tmp_path / "pool.json"
    path.write_text("[]")
    with pytest.raises(GenerateError, match="no base job template"):
        run(f"gpu={path}")
