"""The audit passes, and would not pass what it is for."""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests import audit

ROOT = Path(__file__).parents[2]
GOOD = "jinja2==3.1.6 \\\n    --hash=sha256:" + "a" * 64 + "\n    # via x\n"


@pytest.fixture(scope="module")
def lock() -> dict[str, Any]:
    return tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))


def test_the_project_passes(lock: dict[str, Any]) -> None:
    assert audit.lock_problems(lock) == []
    assert audit.project_problems(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))) == []
    for file in sorted((ROOT / "oracles").glob("*/requirements.txt")):
        assert audit.requirements_problems(file.name, file.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"source": {"git": "https://example.org/x"}}, "comes from"),
        ({"source": {"registry": "https://mirror.example.org/simple"}}, "comes from"),
        ({"version": ""}, "no version"),
        ({"wheels": [], "sdist": {"url": "https://x", "hash": "md5:1"}}, "no SHA-256"),
        ({"wheels": [{"url": "http://x", "hash": "sha256:" + "0" * 64}]}, "not over https"),
    ],
)
def test_a_lock_that_was_tampered_with(lock: dict[str, Any], change: dict[str, Any], message: str) -> None:
    changed = copy.deepcopy(lock)
    next(p for p in changed["package"] if p["name"] == "jinja2").update(change)
    assert any(message in wrong for wrong in audit.lock_problems(changed))


@pytest.mark.parametrize(
    "line", ["jinja2>=3", "jinja2", "git+https://x", "-e .", "jinja2==3.1.6", "--index-url http://x"]
)
def test_requirements_that_are_not_pinned(line: str) -> None:
    assert audit.requirements_problems("r.txt", GOOD) == []
    assert audit.requirements_problems("r.txt", GOOD + line + "\n")


def test_bounds_and_rules_are_asked_for() -> None:
    project = {"project": {"dependencies": ["a>=1", "b<2"]}, "tool": {"ruff": {"lint": {"select": ["E"]}}}}
    assert len(audit.project_problems(project)) == 3


def test_what_is_installed_is_what_is_locked(lock: dict[str, Any]) -> None:
    other = [{**package, "version": "0"} for package in lock["package"]]
    assert len(audit.environment_problems({"package": other})) > 10
