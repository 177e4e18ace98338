"""A team at work: two clones, one of them on Windows, ten pull requests that are open at once, an upgrade of Dagster, a rename in a
resource class. Every merge is Git's own, and what merges in the sources is right in `generated/`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.dagster_resources.project import ROOT
from tests.team.project import APP, JOBS, Clone

SETTINGS = """\
[project]
name = "shop"
version = "1"
dependencies = [
    "dagster==1.7.16",
]

[tool.confwright]
output = "generated"

[tool.confwright.packages.app]
schema = "schemas/app.yaml"

[tool.confwright.packages.jobs]
schema = "schemas/jobs.yaml"

[tool.confwright.packages.shop]
deployment = "deployment.yaml"
"""
STORES = '''\
"""What the shop writes to."""

from dagster import ConfigurableResource
from pydantic import Field


class Warehouse(ConfigurableResource):
    """The database that tables are written to."""

    host: str
    port: int = Field(default=5432, ge=1)
    user: str = "etl"
    password: str
    timeout: int = 30


class Lake(ConfigurableResource):
    folder: str
    partitions: list[str] = []
'''
ALERTS = """\
from dagster import ConfigurableResource


class Alerts(ConfigurableResource):
    channel: str
    threshold: float = 0.5
"""
DEPLOYMENT = """\
environments:
  local: {}
  staging: {}
  production: {}

current:
  env: SHOP_ENV
  default: local

resources:
  warehouse: {schema: schemas/dagster_resources/shop.yaml#/$defs/Warehouse}

  lake: {schema: schemas/dagster_resources/shop.yaml#/$defs/Lake}

include: environments/*.yaml
"""
ENVIRONMENT = """\
values:
  NAME:
    warehouse:
      host: NAME.internal

      password: {env: NAME_PASSWORD}

      user: loader

      timeout: 60
    lake:
      folder: NAME-lake

      partitions: [eu]
"""
INSTANCE = """\
# The instance of production.
concurrency:
  default_op_concurrency_limit: 3  # connections of the warehouse

telemetry:
  enabled: false
"""
FILES = {
    "pyproject.toml": SETTINGS,
    "src/shop/__init__.py": "",
    "src/shop/stores.py": STORES,
    "deployment.yaml": DEPLOYMENT,
    "dagster.yaml": INSTANCE,
    "schemas/app.yaml": APP,
    "schemas/jobs.yaml": JOBS,
    ".gitignore": "__pycache__/\n.confwright/\n",
    ".gitattributes": "generated/** -text linguist-generated\n",
    **{f"environments/{name}.yaml": ENVIRONMENT.replace("NAME", name) for name in ("local", "staging", "production")},
}
Edits: TypeAlias = list[tuple[str, str, str]]


@dataclass
class PullRequest:
    """What one changes. `steps` run before the packages are generated, `new` are files."""

    title: str
    edits: Edits = field(default_factory=list[tuple[str, str, str]])
    new: dict[str, str] = field(default_factory=dict[str, str])
    steps: list[list[str]] = field(default_factory=list[list[str]])


IMPORT = ["import", "--python", "DAGSTER"]
PULL_REQUESTS = [
    PullRequest("another host", [("environments/production.yaml", "host: production.internal", "host: db.internal")]),
    PullRequest("more time", [("environments/production.yaml", "timeout: 60", "timeout: 90")]),
    PullRequest("a folder for staging", [("environments/staging.yaml", "staging-lake", "{env: STAGING_LAKE}")]),
    PullRequest(
        "previews", [("deployment.yaml", "  staging: {}\n", "  staging: {}\n  preview: {extends: staging}\n")],
        {"environments/preview.yaml": "values:\n  preview:\n    lake: {folder: preview-lake}\n"},
    ),
    PullRequest("a setting", [("schemas/app.yaml", "  cache:\n", "  timeout:\n    type: number\n\n  cache:\n")]),
    PullRequest("words", [("schemas/app.yaml", "description: Its address.", "description: The address of the server.")]),
    PullRequest(
        "a login is no user", [
            ("src/shop/stores.py", 'user: str = "etl"', 'login: str = "etl"'),
            *((f"environments/{name}.yaml", "user: loader", "login: loader") for name in ("local", "staging", "production")),
        ],
        steps=[IMPORT],
    ),
    PullRequest(
        "alerts", [
            ("deployment.yaml", "/Lake}\n", "/Lake}\n\n  alerts: {schema: schemas/dagster_resources/shop.yaml#/$defs/Alerts}\n"),
        ],
        {"src/shop/alerts.py": ALERTS, "environments/alerts.yaml": "values:\n  base:\n    alerts: {channel: shop}\n"},
        steps=[["import", "dagster-resources", "shop.alerts", "--python", "DAGSTER"]],
    ),
    PullRequest(
        "Dagster 1.13",
        [("pyproject.toml", "dagster==1.7.16", "dagster==1.13.27")],
        steps=[["upgrade", "dagster.yaml", "--from", "dagster==1.7.16", "--to", "1.13.27", "--fix"], IMPORT],
    ),
    PullRequest("longer nights", [("schemas/jobs.yaml", "maximum: 23", "maximum: 24")]),
]  # fmt: skip


@pytest.fixture(scope="module")
def dagster() -> str:
    setup = [sys.executable, str(ROOT / "oracles" / "setup.py"), "dagster"]
    return subprocess.run(setup, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def server(tmp_path: Path, dagster: str) -> Clone:
    """The repository of the team, as its CI checks it out."""
    server = Clone(tmp_path / "server")
    for path, text in FILES.items():
        (server.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (server.folder / path).write_text(text)
    server.git("init", "-q", "-b", "main")
    assert server.confwright("import", "dagster-resources", "shop.stores", "--python", dagster) == 0
    server.generate()
    server.commit("first")
    return server


def clone_of(server: Clone, name: str, *settings: str) -> Clone:
    server.git(*settings, "clone", "-q", str(server.folder), str(server.folder.parent / name))
    clone = Clone(server.folder.parent / name)
    for setting in settings[1::2]:
        clone.git("config", *setting.split("=", 1))
    return clone


def write(clone: Clone, path: str, change: Callable[[str], str]) -> None:
    """Save a file as an editor does: with the line endings that it has."""
    place = clone.folder / path
    place.parent.mkdir(exist_ok=True)
    before = place.read_bytes().decode() if place.exists() else ""
    windows = clone.git("config", "--get", "core.autocrlf", check=False).stdout.strip() == "true"
    after = change(before.replace("\r\n", "\n"))
    place.write_bytes((after.replace("\n", "\r\n") if windows else after).encode())


def open_pull_request(clone: Clone, one: PullRequest, number: int, dagster: str) -> str:
    """A branch at the first commit, with what is generated from it."""
    branch = f"pull-{number}"
    clone.git("checkout", "-q", "-b", branch, "origin/main")
    for path, old, new in one.edits:

        def changed(text: str, old: str = old, new: str = new, path: str = path) -> str:
            assert text.count(old) == 1, (path, old)
            return text.replace(old, new)

        write(clone, path, changed)
    for path, text in one.new.items():
        write(clone, path, lambda _, text=text: text)
    for step in one.steps:
        assert clone.confwright(*(dagster if word == "DAGSTER" else word for word in step)) == 0, (one.title, step)
    clone.generate()
    assert clone.check() == 0, one.title
    clone.commit(one.title)
    clone.git("push", "-q", "origin", branch)
    return branch


def test_a_team(server: Clone, dagster: str, capsys: pytest.CaptureFixture[str]) -> None:
    anna, ben = clone_of(server, "anna"), clone_of(server, "ben", "-c", "core.autocrlf=true")
    assert b"\r\n" in (ben.folder / "src/shop/stores.py").read_bytes()
    assert ben.check() == 0
    assert ben.confwright("import", "--check", "--python", dagster) == 0, "line endings are no change of a class"

    branches = [
        open_pull_request((anna, ben)[number % 2], one, number, dagster) for number, one in enumerate(PULL_REQUESTS)
    ]
    imported, anew = list[str](), list[str]()
    for branch, one in zip(branches, PULL_REQUESTS, strict=True):
        server.git("merge", "-q", "--no-edit", branch, check=False)
        conflicts = server.conflicts()
        if conflicts:
            # Two branches have changed classes: whoever imports makes the file anew, and nobody has to mend it.
            folder = "schemas/dagster_resources"
            assert conflicts == [f"{folder}/.confwright.json", f"{folder}/shop.yaml"], server.git("diff").stdout
            assert server.confwright("import", "--python", dagster) == 0
            imported.append(one.title)
            server.generate()
            server.commit(f"merged {one.title}")
        capsys.readouterr()
        if server.check() != 0:
            assert "to fix it: confwright generate" in capsys.readouterr().err
            anew.append(one.title)
            server.generate()
            server.commit(f"generated after {one.title}")
            assert server.check() == 0, (one.title, capsys.readouterr())
        if any(step[0] == "import" for step in one.steps):
            assert server.confwright("import", "--check", "--python", dagster) == 0, (one.title, capsys.readouterr())
        assert server.confwright("validate", "dagster.yaml", "deployment.yaml") == 0, (one.title, capsys.readouterr())

    # The environment that another branch has added has the old field, and not the new resource: only the check can know that.
    assert (imported, anew) == (["alerts"], ["a login is no user"])
    text = (server.folder / "generated/shop/environments.py").read_text()
    for word in ("db.internal", "timeout=90", "preview-lake", 'login="loader"', 'channel="shop"', "STAGING_LAKE"):
        assert word in text, word
    assert "pools:\n    default_limit: 3  # connections" in (server.folder / "dagster.yaml").read_text()
    for clone in (anna, ben):
        clone.git("checkout", "-q", "main")
        clone.git("pull", "-q")
        assert clone.check() == 0
        clone.generate()
        assert clone.git("status", "--porcelain").stdout in ("", " M generated/.confwright.json\n")
        shutil.rmtree(clone.folder / ".confwright", ignore_errors=True)
        clone.generate()
        assert clone.check() == 0


def test_a_rename_in_python_is_found_before_dagster_finds_it(
    server: Clone, dagster: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody renames a field of a class, and does not think of the schemas: CI says it, and what to do."""
    for clone in (clone_of(server, "carl"), clone_of(server, "dora", "-c", "core.autocrlf=true")):
        write(clone, "src/shop/stores.py", lambda text: text.replace("timeout: int", "patience: int"))
        capsys.readouterr()
        assert clone.check() == 1
        said = capsys.readouterr().err
        assert "src/shop/stores.py: error[import-stale]: changed since schemas/dagster_resources/shop.yaml" in said
        assert clone.confwright("import", "--python", dagster) == 0
        assert clone.confwright("generate", "--no-verify") == 1
        said = capsys.readouterr().err
        assert "environments/production.yaml:10:7: error[unknown-key]" in said
        assert "patience" in said
