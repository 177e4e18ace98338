"""A system of another distribution: a schema, a kind of document, a lint and a target, found by an entry point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCHEMA = """\
$schema: https://json-schema.org/draft/2020-12/schema
title: ToyKitchen
type: object
additionalProperties: false
required: [ovens]
properties:
  ovens: {type: array, items: {type: integer, maximum: 300}}
  cook: {type: string}
"""
CODE = """\
from pathlib import Path

from confwright.base.finding import Note
from confwright.systems.system import Kind, Rendered, System, Target


def notes(document):
    ovens = document.data.get("ovens", [])
    for number, heat in enumerate(ovens):
        if heat in ovens[:number]:
            yield Note(("ovens", number), "toy-twice", "Toy lights each oven once", severity="warning")


def menu(asked):
    return Rendered("".join(f"{heat} degrees\\n" for heat in asked.value.ovens))


TOY = System(
    name="toy",
    kinds=(
        Kind(
            package="toy", label="Toy kitchen", schema=Path(__file__).parent / "toy.yaml", title="ToyKitchen",
            names=("kitchen.y*ml",), markers=frozenset({"ovens"}),
            unknown_key=lambda keys: "Toy refuses the whole file", notes=notes,
        ),
    ),
    targets=(Target(name="menu.txt", render=menu, package="toy", resource="kitchen", documents=True),),
)
"""


def install(folder: Path, value: str) -> Path:
    """The distribution `toy` in a folder of the import path; `value` is what its entry point names."""
    (folder / "toy-1.0.dist-info").mkdir(parents=True)
    (folder / "toy-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: toy\nVersion: 1.0\n")
    (folder / "toy-1.0.dist-info" / "entry_points.txt").write_text(f"[confwright.systems]\ntoy = {value}\n")
    (folder / "toy.yaml").write_text(SCHEMA)
    (folder / "toy_confwright.py").write_text(CODE)
    return folder


def confwright(*arguments: str, installed: Path, document: str) -> tuple[int, str]:
    """Exit status and output, in a folder with `kitchen.yaml`."""
    work = installed / "work"
    (work / ".git").mkdir(parents=True, exist_ok=True)
    (work / "kitchen.yaml").write_text(document)
    environment = {**os.environ, "PYTHONPATH": str(installed), "CONFWRIGHT_CACHE": str(installed / "cache")}
    command = [sys.executable, "-P", "-m", "confwright", *arguments, "kitchen.yaml"]
    done = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_it_is_served(tmp_path: Path) -> None:
    toy = install(tmp_path, "toy_confwright:TOY")
    status, told = confwright("validate", installed=toy, document="ovens: [200, 200]\n")
    assert status == 0, told
    assert "kitchen.yaml:1:14" in told
    assert "Toy lights each oven once" in told
    status, told = confwright("validate", "--as", "toy", installed=toy, document="ovens: [200]\nchef: Ada\n")
    assert status == 1
    assert "Toy refuses the whole file" in told
    done = confwright("render", "-t", "menu.txt", installed=toy, document="ovens: [200, 180]\n")
    assert done == (0, "200 degrees\n180 degrees\n")


def test_one_that_cannot_be_imported_is_named(tmp_path: Path) -> None:
    status, told = confwright("validate", installed=install(tmp_path, "nowhere:TOY"), document="ovens: [200]\n")
    assert status == 2
    assert "system-unusable" in told
    assert "Traceback" not in told
