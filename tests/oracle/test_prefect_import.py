"""The schemas are what the importer writes from the installed Prefect, the same bytes each time."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from tests.oracle.prefect_support import ROOT, oracle_python


def run(folder: Path, *templates: str, seed: str = "0") -> dict[str, object]:
    environ = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generator"),
        "PYTHONHASHSEED": seed,
        "PREFECT_HOME": str(folder / "home"),
    }
    command = [str(oracle_python()), "-m", "confwright.importers.prefect", str(folder / "out"), *templates]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr[-2000:]
    report: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return report


def test_the_schemas_are_what_is_imported(tmp_path: Path) -> None:
    report = run(tmp_path, seed="1")
    written = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert written == {path.name: path.read_bytes() for path in (ROOT / "schemas" / "prefect").iterdir()}
    assert report["failures"] == {}


def test_a_pools_own_template_becomes_a_type(tmp_path: Path) -> None:
    template = {
        "variables": {
            "type": "object",
            "properties": {
                "tolerations": {"type": "array", "items": {"type": "object"}},
                "env": {"type": "object", "additionalProperties": {"type": "string"}},
            },
        }
    }
    (tmp_path / "pool.json").write_text(json.dumps({"name": "k8s", "base_job_template": template}))
    report = run(tmp_path, "gpu-pool=pool.json", seed="2")
    assert isinstance(report["workers"], list)
    assert "gpu-pool" in report["workers"]
    own = (tmp_path / "out" / "own_gpu_pool.yaml").read_text()
    assert "GpuPoolJobVariables:" in own
    assert "tolerations:" in own
    assert "own_gpu_pool.yaml#/$defs/GpuPoolWorkPool" in (tmp_path / "out" / "work_pools.yaml").read_text()
