"""A deployment.yaml that is wrong when it is opened: what is right of it is known all the same. No value of a secret is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from confwright.editor.answers import Asked, completions, places, possible, shown
from confwright.editor.navigation import references
from confwright.editor.positions import Text
from confwright.editor.session import Session

ROOT = Path(__file__).parents[2]
HIDDEN = "hunter2Zq7"
MISTAKES = {
    "a value": ("port: 5432", "port: x"),
    "a key": ("threshold: 0.1", f"thresold: {HIDDEN}"),
    "a secret": ("{env: WAREHOUSE_PASSWORD}", HIDDEN),
    "a resource of a layer": ("alerts: {enabled: false}", f"alertz: {{token: {HIDDEN}}}"),
    "a schema that is not there": ("#/$defs/Alerts", "#/$defs/Alertz"),
    "an environment": ("extends: local", "extends: locla"),
    "a circle": ("  local:\n", "  local:\n    extends: branch\n"),
    "a bracket that is not closed": ("port: 5432}", "port: 5432"),
    "a quote that is not closed": ('"#data"', '"#data'),
    "a tab": ("      folder: s3-events", "\tfolder: s3-events"),
    "a key twice": ("  production: {}", "  production: {}\n  local: {}"),
    "a key at the top": ("values:\n", "valeus: {}\nvalues:\n"),
    "the default": ("default: local", "default: [local]"),
    "a line that is being typed": ("    lake:\n      folder", "    wareh\n    lake:\n      folder"),
}  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples/analytics", tmp_path / "analytics")
    return tmp_path / "analytics/deployment.yaml"


def asked(file: Path, text: str, end: str = "\n") -> Asked:
    session = Session()
    session.show(file, text.replace("\n", end))
    return Asked(session, file, file.as_uri(), Text(text.replace("\n", end)), "utf-16")


def table(one: Asked, words: str) -> str:
    found = shown(one, one.text.position(one.text.text.index(words) + 1))
    return found["contents"]["value"].replace("\\_", "_") if found is not None else ""


@pytest.mark.parametrize(
    ("mistake", "end"), [*((one, "\n") for one in MISTAKES), ("a bracket that is not closed", "\r\n")]
)
def test_environments_are_known(mistake: str, end: str, file: Path) -> None:
    old, new = MISTAKES[mistake]
    right = file.read_text("utf-8")
    text = right.replace(old, new, 1)
    assert text != right
    one = asked(file, text, end)
    assert one.session.findings(file)
    found = table(one, "host: warehouse")
    line = text[: text.index("host: warehouse")].count("\n") + 1
    assert f'| production | `"warehouse.acme.internal"` | production, {file}:{line}:13' in found
    assert "`string | {env: NAME} | null`" in found
    if mistake != "a schema that is not there" and mistake != "a tab":
        spot = one.text.position(one.text.text.index("severity: high") + len("severity: "))
        assert [item["label"] for item in completions(one, spot)["items"]] == ["low", "high"]
    if HIDDEN in text:
        assert HIDDEN not in table(one, HIDDEN)


def test_a_secret_becomes_a_reference(file: Path) -> None:
    one = asked(file, file.read_text("utf-8").replace("{env: WAREHOUSE_PASSWORD}", HIDDEN))
    spot = one.text.position(one.text.text.index(HIDDEN))
    titles = [action["title"] for action in possible(one, spot, spot, [], automatic=False)]
    assert titles == ["Make it a reference: {env: WAREHOUSE_PASSWORD}"]


def test_what_was_right_last_is_not_forgotten(file: Path) -> None:
    right = file.read_text("utf-8")
    one = asked(file, right)
    assert not one.session.findings(file)
    known = one.session.analysis(file)
    one.session.show(file, "environments: {}\ncurrent: {}\nresources: {}\n")
    assert one.session.findings(file)
    assert one.session.analysis(file) is known


def test_settings_that_are_wrong(file: Path) -> None:
    """A document and a deployment.yaml beside a pyproject.toml that is not TOML: it is said, and the rest is known."""
    (file.parent / "pyproject.toml").write_text("[tool.confwright\n", "utf-8")
    one = asked(file, file.read_text("utf-8"))
    assert [finding.code for finding in one.session.findings(file)] == ["project-syntax"]
    assert "warehouse.acme.internal" in table(one, "host: warehouse")
    instance = file.with_name("dagster.yaml")
    two = asked(instance, "telemetry:\n  enabled: tru\n")
    assert table(two, "enabled").startswith("**telemetry.enabled**: `boolean`")
    assert [item["label"] for item in completions(two, two.text.position(25))["items"]] == ["true", "false"]


def test_two_projects(file: Path) -> None:
    """Each folder of an editor has its own project, variables and environments."""
    other = file.parents[1] / "other" / file.name
    shutil.copytree(file.parent, other.parent)
    other.write_text(other.read_text("utf-8").replace("warehouse.acme.internal", "other.internal"), "utf-8")
    one = asked(file, file.read_text("utf-8"))
    one.session.show(other, other.read_text("utf-8"))
    two = Asked(one.session, other, other.as_uri(), Text(other.read_text("utf-8")), "utf-16")
    assert "other.internal" not in table(one, "host: warehouse")
    assert "other.internal" in table(two, "host: other")
    spot = one.text.position(one.text.text.index("{env: LAKE_TOKEN") + 8)
    assert {place["uri"] for place in places(one, spot, references)} == {file.as_uri()}
