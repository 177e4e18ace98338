"""What the tests of Dagster's resources share: where the example is, and how code runs beside the real Dagster."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "analytics"
LOCAL = {"WAREHOUSE_DEV_PASSWORD": "p", "LAKE_DEV_TOKEN": "hunter2"}
PRODUCTION = {
    "DAGSTER_DEPLOYMENT": "production", "WAREHOUSE_PORT": "6543", "WAREHOUSE_PASSWORD": "p", "LAKE_USER": "reader", "LAKE_TOKEN": "t",
}  # fmt: skip


def with_dagster(
    dagster: str, project: Path, code: str, environ: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run code in the example's folder with these variables and no others."""
    kept = {"PATH": os.environ["PATH"], "HOME": str(project)}
    return subprocess.run(
        [dagster, "-c", code], cwd=project, env={**kept, **environ}, capture_output=True, text=True, check=False
    )


def definitions(folder: Path) -> dict[str, tuple[str, dict[str, Any]]]:
    """Every definition by the dotted name of its class: where it is, and what it says."""
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for path in sorted((folder / "schemas").glob("*.yaml")):
        for name, schema in yaml.safe_load(path.read_text())["$defs"].items():
            if "x-resource" in schema:  # the others name a resource
                found[schema["x-resource"]] = (f"schemas/{path.name}#/$defs/{name}", schema)
    return found
