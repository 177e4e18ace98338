"""examples/instance, executed: the dagster.yaml of open-source Dagster for each environment, as it is committed beside it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from confwright.__main__ import run
from confwright.build import packages

EXAMPLE = Path(__file__).parents[2] / "examples" / "instance"
ENVIRONMENTS = ("local", "staging", "production")
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example, with the schemas that `confwright import dagster` writes."""
    folder = tmp_path.resolve() / "instance"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("rendered", "generated", ".confwright"))
    shutil.copytree(EXAMPLE.parents[1] / "schemas/dagster", folder / "schemas/dagster")
    monkeypatch.chdir(folder)
    return folder


def test_what_is_rendered_is_committed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "rendered").mkdir()
    for name in ENVIRONMENTS:
        path = Path("rendered") / f"{name}.dagster.yaml"
        # The resource is found by its schema, whatever it is called.
        assert run(["render", "-t", "dagster.yaml", "-e", name, "-o", str(path)]) == 0
        if ACCEPT:
            (EXAMPLE / path).parent.mkdir(exist_ok=True)
            (EXAMPLE / path).write_text(path.read_text())
        assert path.read_text() == (EXAMPLE / path).read_text()
        assert run(["validate", "--as", "dagster", "--for", "dagster==1.13", str(path)]) == 0
    assert run(["validate", "deployment.yaml", "environments/staging.yaml"]) == 0
    assert "warning" not in capsys.readouterr().err


def test_the_package_uses_the_classes_of_the_instance(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        packages, "verify", lambda *_: None
    )  # the types are those of packages that are verified elsewhere
    assert run(["generate"]) == 0
    code = (
        "import json\n"
        "from generated.dagster import DagsterInstance, dump\n"
        "from generated.instances import RESOURCES\n"
        "one = RESOURCES['staging']['instance']\n"
        "print(isinstance(one, DagsterInstance), one.concurrency.runs.max_concurrent_runs)\n"
        "resolved = one.resolve({'DAGSTER_STAGING_PG_PASSWORD': 'x', 'DAGSTER_PG_HOST': 'db', 'DAGSTER_IMAGE': 'i'})\n"
        "print(resolved.storage.postgres.postgres_db.hostname)\n"
        "print(json.dumps(dump(one), separators=(',', ':')))"
    )
    assert run(["render", "-t", "dagster.yaml", "-e", "staging", "-o", "staging.yaml"]) == 0
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False, cwd=root)
    *said, dumped = done.stdout.split()
    assert said == ["True", "3", "db"], done.stderr
    assert json.loads(dumped) == yaml.safe_load((root / "staging.yaml").read_text())
