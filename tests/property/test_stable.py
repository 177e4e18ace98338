"""Adding a definition to a schema changes only lines about it: no class, function or constant that was there is renamed."""

from __future__ import annotations

import json
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.base.diagnostics import GenerateError
from confwright.generate.pipeline import Options, generate_files
from confwright.project.reading import load_project

ROOT = Path(__file__).parents[2]
CORPUS = Path(os.environ.get("CONFWRIGHT_CORPUS", ROOT.parent / "shared" / "corpus"))
ADDED = "ZebraCrossing"
WORDS = ("zebra", "stripe")
"""What a line about the new definition holds."""
LARGEST = 150_000
COUNT = 100


def schemas_here() -> list[Path]:
    return sorted({package.schema for package in load_project(ROOT).packages})


def schemas_there() -> list[Path]:
    """Schemas of the corpus, the same in every run, that are not too large to be made twice."""
    found = sorted(p for p in (CORPUS / "schemastore").rglob("*.json") if p.is_file() and p.stat().st_size < LARGEST)
    random.Random(7).shuffle(found)
    return found


def made(path: Path, package: str) -> dict[str, str]:
    return generate_files(path, package, {}, Options(runtime="beside"))


def with_definition(schema: dict[str, Any], place: int) -> dict[str, Any]:
    """The schema with one definition more, before the others, among them or after."""
    word = "definitions" if "definitions" in schema else "$defs"
    new = {
        ADDED: {
            "type": "object",
            "properties": {"stripe_count": {"type": "integer"}, "stripe": {"enum": ["zebra-a", "zebra-b"]}},
        }
    }
    known = list(dict(schema.get(word, {})).items())
    at = (0, len(known) // 2, len(known))[place % 3]
    return {**schema, word: dict([*known[:at], *new.items(), *known[at:]])}


def lost(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The lines of code that are not there any more; brackets, commas and what imports are made of are layout."""
    gone: list[str] = []
    for path, text in before.items():
        if path.endswith("schema.json"):  # a comma may come after what was last
            was, now = json.loads(text), json.loads(after.get(path, "{}"))
            gone += [name for name in was.get("$defs", {}) if was["$defs"][name] != now.get("$defs", {}).get(name)]
            continue
        missing = Counter(text.splitlines()) - Counter(after.get(path, "").splitlines())
        gone += [line for line in missing.elements() if not _is_layout(line)]
    return gone


def _is_layout(line: str) -> bool:
    return line.lstrip().startswith(("from ", "import ", "if TYPE_CHECKING"))


def strange(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """New classes, functions and constants that are not about the definition."""
    heads = ("class ", "def ", "_KEYS", "_ORDERS", "_CHOICE", "_WORDS", "_TAGS", "_PATTERN")
    found: list[str] = []
    for path, text in after.items():
        new = Counter(text.splitlines()) - Counter(before.get(path, "").splitlines())
        found += [line for line in new if line.startswith(heads) and not any(word in line.lower() for word in WORDS)]
    return found


def compare(schema: dict[str, Any], folder: Path, place: int) -> None:
    file = folder / "schema.json"
    file.write_text(json.dumps(schema))
    before = made(file, "app")
    file.write_text(json.dumps(with_definition(schema, place)))
    after = made(file, "app")
    assert ADDED in after["__init__.py"]
    assert lost(before, after) == []
    assert strange(before, after) == []


@pytest.mark.parametrize("path", schemas_here(), ids=lambda path: path.stem)
def test_schemas_of_the_repository(path: Path, tmp_path: Path) -> None:
    package = path.stem
    target = tmp_path / "schemas" / path.parent.name
    target.mkdir(parents=True)
    for other in path.parent.iterdir():
        if other.is_file():
            (target / other.name).write_bytes(other.read_bytes())
    before = made(target / path.name, package)
    schema = yaml.safe_load((target / path.name).read_text("utf-8"))
    (target / path.name).write_text(json.dumps(with_definition(schema, len(package))))
    after = made(target / path.name, package)
    assert ADDED in after["__init__.py"]
    assert lost(before, after) == []
    assert strange(before, after) == []


def test_a_hundred_schemas_of_the_corpus(tmp_path: Path) -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"the corpus is not here: {CORPUS}")
    done = 0
    for number, path in enumerate(schemas_there()):
        try:
            schema = json.loads(path.read_text("utf-8"))
            if not isinstance(schema, dict) or ADDED in path.read_text("utf-8"):
                continue
            file = tmp_path / "probe.json"
            file.write_text(json.dumps(schema))
            made(file, "app")
        except (GenerateError, ValueError):
            continue
        try:
            compare(schema, tmp_path, number)
        except AssertionError as error:
            raise AssertionError(f"{path}: {error}") from error
        done += 1
        if done == COUNT:
            break
    assert done == COUNT
