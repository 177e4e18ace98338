"""docs/reference/settings.md lists the settings that are read, and each of its examples is read without a problem."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.generate.sources.reading import SourceLimits
from confwright.project import package_tables, reading
from confwright.project.reference import SETTINGS, Setting, settings_page

ROOT = Path(__file__).parents[2]


def test_the_page_is_printed_from_the_table() -> None:
    assert (ROOT / "docs/reference/settings.md").read_text("utf-8") == settings_page(), "run `make docs`"


def test_the_table_has_the_settings_that_are_read() -> None:
    listed: dict[str, set[str]] = {}
    for one in SETTINGS:
        listed.setdefault(one.table, set()).add(one.key)
    tables = {table.partition(".")[0] for table in listed} - {""}
    assert listed[""] | tables == set(reading.PROJECT_KEYS)
    assert listed["packages.NAME"] == set(package_tables.PACKAGE_KEYS)
    assert listed["packages.analytics"] == set(package_tables.DEPLOYMENT_KEYS)
    assert listed["limits"] == set(reading.LIMITS)
    assert listed["versions"] == set(reading.SYSTEMS)


def test_the_defaults_of_limits() -> None:
    limits = SourceLimits()
    for one in SETTINGS:
        if one.table == "limits":
            default = getattr(limits, one.key) if hasattr(limits, one.key) else getattr(limits.text, one.key)
            assert one.default == str(default), one.key


@pytest.mark.parametrize("one", SETTINGS, ids=lambda one: f"{one.table}.{one.key}".lstrip("."))
def test_each_example_is_read(one: Setting, tmp_path: Path) -> None:
    for folder in ("schemas", "vendored"):
        (tmp_path / folder).mkdir()
    (tmp_path / "schemas/app.yaml").write_text("type: object\n")
    (tmp_path / "deployment.yaml").write_text("environments: {}\n")
    name = f"tool.confwright.{one.table}".rstrip(".")
    lines = [f"[{name}]", f"{one.key} = {one.example}"]
    if one.table == "packages.NAME" and one.key != "schema":
        lines.append('schema = "schemas/app.yaml"')
    if not one.table.startswith("packages"):
        lines += ["[tool.confwright.packages.app]", 'schema = "schemas/app.yaml"']
    (tmp_path / "pyproject.toml").write_text("\n".join(lines) + "\n")
    project = reading.load_project(tmp_path)
    assert project.packages or project.deployments
