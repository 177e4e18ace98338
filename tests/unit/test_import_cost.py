"""What is imported and created where only a part of a large package is used. Counts, never times."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DECLARED = sum(
    len(re.findall(r"^class \w+\(Record\):$", path.read_text("utf-8"), re.MULTILINE))
    for path in (ROOT / "generated" / "dagster").glob("*.py")
)
"""The classes that the package has."""
_COUNT = """
import builtins, json, sys
created = []
build = builtins.__build_class__
def counting(body, name, *bases, **options):
    made = build(body, name, *bases, **options)
    if made.__module__.startswith("generated.dagster"):
        created.append(name)
    return made
builtins.__build_class__ = counting
before = set(sys.modules)
sys.path.insert(0, ".")
import generated.dagster as dagster
at_import = len(created)
{use}
print(json.dumps({{"at_import": at_import, "created": created, "imported": sorted(set(sys.modules) - before)}}))
"""
TWO_SECTIONS = 'dagster.loads("telemetry: {enabled: false}\\nrun_retries: {enabled: true, max_retries: 3}\\n")'


def counted(use: str) -> Any:
    """What a fresh process creates and imports that imports the package and then does `use`."""
    script = _COUNT.format(use=use)
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_importing_creates_no_class() -> None:
    assert counted("")["created"] == []


def test_two_sections_create_the_classes_of_their_module_only() -> None:
    found = counted(TWO_SECTIONS)
    assert DECLARED > 150
    assert 2 <= len(found["created"]) <= DECLARED // 4
    homes = {name for name in found["imported"] if name.startswith("generated.dagster.") and "_codec" not in name}
    assert homes == {"generated.dagster.instance"}


def test_all_classes_are_created_when_all_are_asked_for() -> None:
    found = counted("[getattr(dagster, name) for name in dagster.__all__]")
    assert len(found["created"]) == DECLARED  # so the counts above count what they say


def test_a_package_imports_no_heavy_module() -> None:
    """`dataclasses` brings `inspect`, `difflib` is for hints: a third of the start of a process that needs neither."""
    found = counted('dagster.dump(dagster.load({"telemetry": {"enabled": False}}))')
    assert not {"dataclasses", "inspect", "difflib", "yaml", "pathlib", "importlib.metadata"} & set(found["imported"])


def test_one_class_imports_one_module_of_the_package() -> None:
    found = counted("dagster.PostgresDb")
    mine = [name for name in found["imported"] if name.startswith("generated.dagster.")]
    assert mine == ["generated.dagster.storage"]
