"""examples/branches, executed: what `confwright render` writes there is what is committed beside it, and the package is typed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.build import packages as project_files

EXAMPLE = Path(__file__).parents[2] / "examples" / "branches"
SCHEMAS = EXAMPLE.parents[1] / "schemas"
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example, with the schemas that the importers write."""
    folder = tmp_path.resolve() / "branches"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("rendered", "generated"))
    for name in ("dagster", "dagster_cloud"):
        shutil.copytree(SCHEMAS / name, folder / "schemas" / name)
    monkeypatch.chdir(folder)
    return folder


def test_what_is_rendered_is_committed(root: Path) -> None:
    (root / "rendered").mkdir()
    for environment in ("branch", "production"):
        for target in ("dagster.yaml", "values.yaml", "dagster_cloud.yaml"):
            output = Path("rendered") / f"{environment}.{target}"
            assert run(["render", "-e", environment, "-t", target, "-o", str(output)]) == 0
    assert run(["render", "-t", "ci", "-o", "rendered"]) == 0
    made = {
        path.relative_to(root): path.read_text() for path in sorted((root / "rendered").rglob("*")) if path.is_file()
    }
    assert len(made) == 8
    if ACCEPT:
        for path, text in made.items():
            (EXAMPLE / path).parent.mkdir(parents=True, exist_ok=True)
            (EXAMPLE / path).write_text(text)
    assert made == {path: (EXAMPLE / path).read_text() for path in made}
    for path in made:
        if path.suffix == ".yaml":
            package = {"dagster": "dagster", "values": "helm_dagster_agent"}.get(
                path.stem.split(".")[1], "dagster_cloud"
            )
            assert run(["validate", "--as", package, str(path)]) == 0


def test_the_package_is_typed_and_complete(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        project_files, "verify", lambda *_: None
    )  # the types are those of packages that are verified elsewhere
    assert run(["generate"]) == 0
    code = (
        "from generated.branches import RESOURCES, dagster_plus_deployment, FullDeployment\n"
        "branch, production = RESOURCES['branch'], RESOURCES['production']\n"
        "api = branch['agent'].dagster_cloud_api\n"
        "print(api.branch_deployments, api.deployments, production['values'].dagsterCloud.deployments,\n"
        "      branch['values'].workspace.serverTTL.branchDeployments.ttlSeconds,\n"
        "      dagster_plus_deployment({'DAGSTER_CLOUD_DEPLOYMENT_NAME': 'prod'}) == FullDeployment(name='prod'))"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False, cwd=root)
    assert done.stdout.split() == ["True", "None", "['prod']", "7200", "True"], done.stderr
