"""Run configuration: the schema that `import dagster-jobs` writes, `validate_run_config`, and runs of the jobs, say the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from confwright.project.reading import load_project
from confwright.validate.packages import find_package
from tests.oracle.client import Case
from tests.oracle.configurations import count, drawn, seed
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.ours import our_verdict
from tests.oracle.sampler import ENVIRON

HERE = Path(__file__).parent
JOBS = ("nightly", "small", "mapped", "assets")


@pytest.fixture(scope="module")
def python() -> Path:
    try:
        return oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")


RUNS = {
    "ops: {plain: {inputs: {n: 3}}}\nloggers: {console: {config: {log_level: warning}}}\n": True,
    "ops: {plain: {inputs: {n: x}}}\n": False,
}
DEPLOYMENT = """\
environments: {local: {}, production: {production: true}}
current: {env: SHOP_ENV, default: local}
resources:
  nightly: {schema: schemas/dagster_jobs/shop/nightly.yaml}
values:
  base:
    nightly:
      ops:
        k8s_old: {config: {old: x}}
        inner:
          ops:
            extract: {config: {name: x, tables: [a], window: {}, pet: {cat: {}}}}
            load: {config: {target: {env: TARGET}}}
      resources: {warehouse: {config: {host: db, password: {env: DB_PASSWORD}}}}
  production:
    nightly: {ops: {inner: {ops: {extract: {config: {window: {days: 3}}}}}}}
"""


@pytest.fixture(scope="module")
def project(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project after the import of its jobs, with a package for each, and one of a deployment."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "shop").mkdir()
    (folder / "shop/__init__.py").touch()
    shutil.copy(HERE / "jobs_repository.py", folder / "shop/definitions.py")
    (folder / "deployment.yaml").write_text(DEPLOYMENT)
    for number, text in enumerate(RUNS):
        (folder / f"run{number}.yaml").write_text(text)
    (folder / "pyproject.toml").write_text('[project]\nname = "shop"\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["import", "dagster-jobs", "shop.definitions", "--python", str(python)]) == 0
        settings = folder / "pyproject.toml"
        tables = {
            job: f'[tool.confwright.packages.{job}]\nschema = "schemas/dagster_jobs/shop/{job}.yaml"\n' for job in JOBS
        }
        deployment = '[tool.confwright.packages.runs]\ndeployment = "deployment.yaml"\n'
        written = settings.read_text() + deployment + tables.pop("nightly") + "resolve = true\n"
        settings.write_text(written)
        assert run(["generate", "--no-verify"]) == 0
        settings.write_text(written + "".join(tables.values()))
    return folder


@pytest.fixture(scope="module")
def cases(project: Path) -> list[tuple[str, Case]]:
    found: list[tuple[str, Case]] = []
    for job in JOBS:
        package = find_package(job, load_project(project))
        share = count() // (25 if job == "nightly" else 80)
        found += [(job, case) for case in drawn(package.schema(), job, seed(), share)]
    return found


@pytest.fixture(scope="module")
def dagster_says(python: Path, project: Path, cases: list[tuple[str, Case]]) -> dict[str, Any]:
    asked = [[(job, case.document, case.text) for job, case in cases], [f"run{n}.yaml" for n in range(len(RUNS))]]
    environ = {**ENVIRON, "TARGET": "t", "DB_PASSWORD": "p"}
    environment = {"PATH": os.environ["PATH"], "HOME": str(project)}
    done = subprocess.run(
        [python, HERE / "jobs_judge.py"], input=json.dumps([*asked, environ]), capture_output=True, text=True, check=False,
        cwd=project, env=environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_the_same_verdict(project: Path, cases: list[tuple[str, Case]], dagster_says: dict[str, Any]) -> None:
    packages = {job: find_package(job, load_project(project)) for job in JOBS}
    tally: Counter[tuple[str, bool]] = Counter()
    strange: list[str] = []
    for (job, case), (refused, failed) in zip(cases, dagster_says["cases"], strict=True):
        ours = our_verdict(case, packages[job])
        theirs = "refused" if refused else "fails" if failed else "runs"
        tally[theirs, ours.verdict == "invalid"] += 1
        if "No such file or directory" in failed:
            continue  # an input that is read from a file
        if (theirs == "runs") is not (ours.verdict == "ok"):
            strange.append(
                f"{job}: {case.text or case.document}\n  Dagster: {refused or failed}\n  here: {ours.messages}"
            )
    assert not strange, f"{len(strange)} of {len(cases)} differ: {tally}\n" + "\n".join(strange[:5])
    assert min(tally["refused", True], tally["runs", False]) > len(cases) / 12, tally
    assert tally["fails", True] > 2, tally


def test_files_are_judged_as_dagster_job_execute_judges_them(
    project: Path, dagster_says: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    ours = [run(["validate", f"run{number}.yaml", "--as", "small"]) == 0 for number in range(len(RUNS))]
    assert ours == [status == 0 for status in dagster_says["files"]] == list(RUNS.values())


def test_the_values_of_each_environment_run(
    project: Path, dagster_says: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dagster_says["environments"] == {"local": True, "production": True}
    monkeypatch.chdir(project)
    assert run(["render", "-t", "run-config.yaml", "--as", "nightly", "-e", "production", "-o", "production.yaml"]) == 0
    written = yaml.safe_load((project / "production.yaml").read_text())
    assert written["resources"]["warehouse"]["config"]["password"] == {"env": "DB_PASSWORD"}
    assert written["ops"]["inner"]["ops"]["extract"]["config"]["window"] == {"days": 3}
