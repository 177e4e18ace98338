"""Values of the charts prefect-server and prefect-worker: what the real helm refuses by the charts' own schemas, we refuse.

The charts are those of the corpus, which is not part of this repository.
"""

from __future__ import annotations

import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import yaml

from generated import helm_prefect_server, helm_prefect_worker
from tests.oracle.configurations import seed
from tests.oracle.corpus import ROOT
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.mutations import mutate
from tests.oracle.sampler import Sampler

CHARTS = ROOT.parent / "shared" / "corpus" / "charts"
PACKAGES = {"prefect-server": helm_prefect_server, "prefect-worker": helm_prefect_worker}
COUNT = 20


@pytest.fixture(scope="module")
def helm() -> Path:
    try:
        return oracle_python("helm").with_name("helm")
    except NoEnvironmentError as error:
        pytest.skip(f"the real helm cannot be set up: {error}")


@pytest.mark.parametrize("name", PACKAGES)
def test_values_are_refused_as_helm_refuses_them(name: str, helm: Path, tmp_path: Path) -> None:
    if not CHARTS.is_dir():
        pytest.skip(f"there is no {CHARTS} here")
    chart, file = tmp_path / "chart", tmp_path / "mine.yaml"
    (chart / "templates").mkdir(parents=True)  # without dependencies and templates: helm asks the schema before them
    (chart / "Chart.yaml").write_text(f"apiVersion: v2\nname: {name}\nversion: 1.0.0\n")
    for one in ("values.yaml", "values.schema.json"):
        shutil.copy(CHARTS / name / one, chart / one)
    package = PACKAGES[name]
    sampler = Sampler(package.schema(), random.Random(seed()))
    tally: Counter[tuple[bool, bool]] = Counter()
    strange: list[str] = []
    for number in range(COUNT):
        values = mutate(sampler.document(2), sampler, number % 3)
        values = {key: value for key, value in values.items() if key in sampler.root["properties"]}
        file.write_text(yaml.safe_dump(values, sort_keys=False))
        done = subprocess.run([helm, "template", "x", chart, "-f", file], capture_output=True, text=True, check=False)
        try:
            package.loads(file.read_bytes())
            ours = ""
        except package.ConfigError as error:
            ours = str(error)
        tally[done.returncode != 0, bool(ours)] += 1
        if bool(done.returncode) is not bool(ours):
            strange.append(f"{values}\n  helm: {done.stderr}\n  here: {ours}")
    assert not strange, f"{len(strange)} of {COUNT}: {tally}\n" + "\n".join(strange[:4])
    assert min(tally[True, True], tally[False, False]) > COUNT / 8, tally
