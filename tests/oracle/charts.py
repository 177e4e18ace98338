"""The real helm and the charts of Dagster, for the tests that ask them.

The charts are not part of this repository. `CONFWRIGHT_CHARTS` names a folder with their archives, as these leave them:

    helm pull dagster-cloud-agent --repo https://dagster-io.github.io/helm-user-cloud -d FOLDER
    helm pull dagster --repo https://dagster-io.github.io/helm -d FOLDER
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.base.json_values import is_list, is_object
from tests.oracle.environments import NoEnvironmentError, oracle_python


def real_helm() -> Path:
    """The program. Skips, and says why, where it cannot be set up."""
    try:
        return oracle_python("helm").with_name("helm")
    except NoEnvironmentError as error:
        pytest.skip(f"the real helm cannot be set up: {error}")


def chart(name: str, releases: str, folder: Path) -> Path:
    """The newest chart of the releases, unpacked, with schemas that ask no network. Skips where there is none."""
    charts = os.environ.get("CONFWRIGHT_CHARTS")
    found = sorted(Path(charts).glob(f"{name}-{releases}.tgz"), key=lambda path: len(path.name)) if charts else []
    if not found:
        pytest.skip(f"CONFWRIGHT_CHARTS names no folder with the archive of the chart {name} {releases}")
    with tarfile.open(found[-1]) as archive:
        archive.extractall(folder, filter="data")
    for schema in (folder / name).rglob("values.schema.json"):
        schema.write_text(json.dumps(_without_network(json.loads(schema.read_text("utf-8")))), "utf-8")
    return folder / name


def _without_network(schema: Any) -> Any:
    """A schema whose references to the network are left open: helm would fetch them."""
    if is_list(schema):
        return [_without_network(one) for one in schema]
    if not is_object(schema):
        return schema
    if str(schema.get("$ref", "")).startswith("http"):
        return {}
    return {key: _without_network(value) for key, value in schema.items()}


def instance(helm: Path, chart: Path, values: Path) -> tuple[str | None, str]:
    """The dagster.yaml that the chart makes of values; or None, and what helm says. Every template of the chart is rendered."""
    done = subprocess.run(
        [helm, "template", "x", chart, "-f", values], capture_output=True, text=True, check=False
    )  # fmt: skip
    if done.returncode:
        return None, f"helm: {done.stderr.strip()[-300:]}"
    [part] = [one for one in done.stdout.split("\n---\n") if "/configmap-instance.yaml\n" in one[:200]]
    return str(yaml.safe_load(part)["data"]["dagster.yaml"]), ""


def placed(values: dict[str, Any], place: str, value: Any) -> None:
    """Put a value at a dotted place."""
    *above, last = place.split(".")
    for key in above:
        values = values.setdefault(key, {})
    values[last] = value


def common(values: list[Any], rng: random.Random) -> Any:
    """One of the values; half of the time one of the first two, which are what people write."""
    return rng.choice(values[:2]) if rng.random() < 0.5 else rng.choice(values)
