"""A deployment whose resource has the schema of a package uses the classes of that package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run

SETTINGS = """\
[tool.confwright.packages.app]
schema = "schemas/app/main.yaml"
resolve = true

[tool.confwright.packages.shop]
deployment = "deployment.yaml"
"""
MAIN = """\
title: App
type: object
additionalProperties: false
required: [storage]
properties:
  storage: {$ref: "parts.yaml#/$defs/Storage"}
  mode: {$ref: "#/$defs/Mode"}
$defs:
  Mode: {enum: [fast, slow]}
"""
PARTS = """\
$defs:
  Storage:
    type: object
    additionalProperties: false
    required: [host]
    properties: {host: {type: string, x-env: true}, port: {type: integer, x-env: true, default: 1}}
"""
OWN = """\
title: Storage
type: object
additionalProperties: false
properties: {folder: {type: string, x-env: true}}
"""
DEPLOYMENT = """\
environments: {local: {}}
current: {env: SHOP_ENV, default: local}
resources:
  app: {schema: schemas/app/main.yaml}
  files: {schema: schemas/storage.yaml}
values:
  local: {app: {storage: {host: {env: HOST}}, mode: fast}, files: {folder: {env: FOLDER}}}
"""
USE = """
from generated import app, shop
shown = shop.RESOURCES["local"]["app"]
assert type(shown) is app.App and type(shown.storage) is app.Storage
assert shown == app.loads("{storage: {host: {env: HOST}}, mode: fast}")
assert shown.resolve({"HOST": "db"}).storage.host == "db"
assert shop.RESOURCES["local"]["files"].resolve({"FOLDER": "f"}).folder == "f"
class Longer(app.App):
    pass
own = Longer(storage=app.Storage(host=app.EnvVar("HOST"), port=app.EnvVar("PORT")))
assert own.resolve({"HOST": "db", "PORT": "7"}).storage == app.ResolvedStorage(host="db", port=7)
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in {
        "pyproject.toml": SETTINGS, "schemas/app/main.yaml": MAIN, "schemas/app/parts.yaml": PARTS, "schemas/storage.yaml": OWN,
        "deployment.yaml": DEPLOYMENT,
    }.items():  # fmt: skip
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def classes(root: Path) -> set[str]:
    """The classes that the package of the deployment has itself."""
    lines = [line for path in (root / "generated/shop").glob("*.py") for line in path.read_text().splitlines()]
    return {
        line.split("(")[0].removeprefix("class ") for line in lines if line.startswith("class ") and "(Record)" in line
    }


def replaced(path: Path, old: str, new: str) -> None:
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def test_the_classes_are_those_of_the_package(root: Path) -> None:
    assert run(["generate"]) == 0  # mypy finds nothing
    # A class of the same name is one of the deployment itself: neither hides the other.
    (own,) = classes(root)
    assert "Storage" in own
    assert not (root / "generated/shop/parts.py").exists()
    assert "host" not in "".join(path.read_text() for path in (root / "generated/shop/_codec").glob("*.py"))
    done = subprocess.run([sys.executable, "-c", USE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert run(["generate", "--check"]) == 0


def test_values_are_checked_all_the_same(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replaced(root / "deployment.yaml", "mode: fast", "mode: medium")
    assert run(["generate", "--no-verify"]) == 1
    assert "deployment.yaml:7:53: error[choice]: app.mode" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("pyproject.toml", "resolve = true\n", ""),
        ("deployment.yaml", "schemas/storage.yaml}", "'schemas/app/parts.yaml#/$defs/Storage'}"),
        ("pyproject.toml", "resolve = true\n", 'resolve = true\nassume-object = true\n'),
    ],
    ids=["without resolve", "a file that another resource uses", "a schema that is read otherwise"],
)  # fmt: skip
def test_otherwise_the_deployment_has_its_own(root: Path, path: str, old: str, new: str) -> None:
    assert run(["generate", "--no-verify"]) == 0
    assert "App" not in classes(root)
    replaced(root / path, old, new)
    if path == "deployment.yaml":
        replaced(root / path, "files: {folder: {env: FOLDER}}", "files: {host: a}")
    assert run(["generate", "--no-verify"]) == 0
    assert "App" in classes(root)


def test_a_deployment_of_nothing_else(root: Path) -> None:
    replaced(root / "deployment.yaml", "  files: {schema: schemas/storage.yaml}\n", "")
    replaced(root / "deployment.yaml", ", files: {folder: {env: FOLDER}}", "")
    assert run(["generate"]) == 0
    assert classes(root) == set()
