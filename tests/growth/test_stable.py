"""Adding a definition to a schema changes no line that is not about it. All schemas with `make oracle`, a few in `make test`."""

from __future__ import annotations

import copy
import json
import os
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.generate.pipeline import Options, make_package
from confwright.project.reading import load_project

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared/corpus/schemastore"
ALL = "CONFWRIGHT_ORACLE_CASES" in os.environ
PACKAGES = {package.name: package for package in load_project(ROOT).packages}
FEW = ("dagster_cloud", "dagster_workspace", "astro_settings", "prefect_settings")
ADDED = {"type": "object", "properties": {"flavour": {"type": "string", "minLength": 2}}, "additionalProperties": False}


def changed_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The lines of before that are not there afterwards; but for a comma that JSON needs where something follows."""
    found = [f"{path} is gone" for path in before.keys() - after.keys()]
    for path in before.keys() & after.keys():
        old, new = before[path].splitlines(), after[path].splitlines()
        if old == new:
            continue
        for kind, start, end, _, _ in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            gone = old[start:end] if kind in ("replace", "delete") else []
            found += [f"{path}: {line}" for line in gone if not (path == "schema.json" and f"{line}," in new)]
    return found


def made(schema: Path, name: str, options: Options, root: Path | None, *, added: bool) -> dict[str, str]:
    def amended(path: Path, data: Any) -> Any:
        if not added or path != schema.resolve():
            return data
        data = copy.deepcopy(data)
        keyword = "definitions" if "definitions" in data else "$defs"
        data[keyword] = {**data.get(keyword, {}), "Icecream": ADDED}
        return data

    return make_package(schema, name, {}, options, root, amended).files


@pytest.mark.parametrize("name", [name for name in PACKAGES if ALL or name in FEW])
def test_a_definition_more_in_a_schema_of_ours(name: str) -> None:
    package = PACKAGES[name]
    options = Options.of(package.options, runtime="beside")
    before, after = (made(package.schema, name, options, package.root, added=added) for added in (False, True))
    assert any("class Icecream(" in text for text in after.values())
    assert changed_lines(before, after) == []


def corpus() -> list[Path]:
    """100 schemas of SchemaStore, spread over the alphabet; ten without `make oracle`."""
    every = sorted(path for path in CORPUS.rglob("*.json") if path.stat().st_size < (400_000 if ALL else 30_000))
    wanted = 100 if ALL else 10
    return every[:: max(1, len(every) // (2 * wanted))]


def test_a_definition_more_in_schemas_of_others() -> None:
    if not CORPUS.is_dir():
        pytest.skip("there is no ../shared/corpus/schemastore here")
    looked_at, wrong = 0, list[str]()
    for path in corpus():
        if looked_at == (100 if ALL else 10):
            break
        if not isinstance(json.loads(path.read_text("utf-8")), dict):
            continue
        try:
            before = made(path, "corpus", Options(runtime="beside"), None, added=False)
            after = made(path, "corpus", Options(runtime="beside"), None, added=True)
        except GenerateError:  # refused, whatever is added
            continue
        looked_at += 1
        wrong += [f"{path.name}: {line}" for line in changed_lines(before, after)]
    assert looked_at >= (100 if ALL else 10)
    assert wrong == []


def test_a_changed_line_is_noticed() -> None:
    assert changed_lines({"a.py": "x\ny\n"}, {"a.py": "x\nz\n"}) == ["a.py: y"]
    assert changed_lines({"a.py": "x\ny\n"}, {"a.py": "x\nmore\ny\n"}) == []
