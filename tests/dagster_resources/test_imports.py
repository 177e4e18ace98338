"""Imports that are remembered: all of them again, a part of them, and classes that are renamed or gone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import yaml

from confwright.__main__ import run
from confwright.systems.dagster.importing import options_for

STORES = """\
from dagster import ConfigurableResource

LEAST = 1

class Warehouse(ConfigurableResource):
    host: str
    port: int = 5432

    def query(self) -> str:
        return "select 1"
"""
ALERTS = """\
from dagster import ConfigurableResource

class Alerts(ConfigurableResource):
    channel: str
"""
SETTINGS = """\
[tool.confwright]
output = "generated"

# The resources of the shop.
[tool.confwright.packages.shop]
deployment = "deployment.yaml"  # three environments
"""
DEPLOYMENT = """\
environments: {local: {}}
current: {env: SHOP_ENV, default: local}
resources: {warehouse: {schema: schemas/dagster_resources/shop.yaml#/$defs/Warehouse}}
values: {local: {warehouse: {host: localhost}}}
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve()
    for path, text in {
        "src/shop/__init__.py": "", "src/shop/stores.py": STORES, "src/shop/alerts.py": ALERTS, "pyproject.toml": SETTINGS,
        "deployment.yaml": DEPLOYMENT,
    }.items():  # fmt: skip
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    monkeypatch.chdir(folder)
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_team_imports_renames_and_breaks(shop: Path, dagster: str, capsys: pytest.CaptureFixture[str]) -> None:
    schema, settings, stores = (
        shop / path for path in ("schemas/dagster_resources/shop.yaml", "pyproject.toml", "src/shop/stores.py")
    )

    def confwright(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        python = () if words[0] == "generate" else ("--python", dagster)
        status = run([*words, *python])
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    def definitions() -> set[str]:
        return set(yaml.safe_load(schema.read_text())["$defs"])

    assert confwright("import")[0] == 2
    assert confwright("import", "dagster-resources", "shop.stores")[0] == 0
    assert settings.read_text().startswith(SETTINGS)
    # Another part is added to the first one.
    assert confwright("import", "dagster-resources", "shop.alerts:Alerts", "shop.nothing")[0] == 0
    assert definitions() == {"Warehouse", "Alerts"}
    remembered = tomllib.loads(settings.read_text())["tool"]["confwright"]["imports"]
    assert remembered == {"dagster-resources": {"classes": ["shop.stores", "shop.alerts:Alerts"]}}
    assert settings.read_text().startswith(SETTINGS)

    assert confwright("generate", "--no-verify")[0] == 0
    edit(stores, "select 1", "select 2")  # nothing that a schema depends on
    edit(stores, "LEAST = 1", "# the least\nLEAST = 1")
    assert confwright("generate", "--check")[0] == 0
    edit(stores, "class Warehouse(", "class Depot(")
    status, text = confwright("generate", "--check")
    assert status == 1
    assert (
        "src/shop/stores.py: error[import-stale]: changed since schemas/dagster_resources/shop.yaml was imported"
        in text
    )
    before = schema.read_text()
    status, text = confwright("import", "--check")
    assert (status, schema.read_text()) == (1, before)
    assert "-  Warehouse:" in text
    assert "+  Depot:" in text

    # A module that fails keeps its classes, and those of the others too, which share the file.
    edit(stores, "LEAST = 1", "LEAST = 1 / 0")
    status, text = confwright("import")
    assert (status, schema.read_text()) == (1, before)
    assert "error[import-kept]: shop.stores cannot be imported any more: ZeroDivisionError" in text
    edit(stores, "LEAST = 1 / 0", "LEAST = 1")
    assert confwright("import")[0] == 0
    assert definitions() == {"Depot", "Alerts"}
    status, text = confwright("generate", "--check")
    assert status == 1
    assert "there is no #/$defs/Warehouse" in text or "leads nowhere" in text

    # An edit by hand is neither replaced nor lost.
    edit(schema, "default: 5432", "default: 5433")
    edit(stores, "5432", "5434")
    status, text = confwright("import")
    assert status == 1
    assert "move your changes to a file in schemas/overrides" in text


def test_classes_of_an_import_that_was_not_remembered_are_kept(
    shop: Path, dagster: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["import", "dagster-resources", "--python", dagster]
    assert run([*command, "shop.stores"]) == 0
    (shop / "pyproject.toml").write_text(SETTINGS)
    capsys.readouterr()
    assert run([*command, "shop.alerts"]) == 0
    assert "reading again what was imported before" in capsys.readouterr().err
    found = yaml.safe_load((shop / "schemas/dagster_resources/shop.yaml").read_text())["$defs"]
    assert set(found) == {"Warehouse", "Alerts"}
    remembered = tomllib.loads((shop / "pyproject.toml").read_text())["tool"]["confwright"]["imports"]
    assert remembered["dagster-resources"] == {"classes": ["shop.alerts", "shop.stores:Warehouse"]}
    assert options_for([{"x-resource": "dagster_aws.s3.S3Resource"}]) == {"installed": True}
