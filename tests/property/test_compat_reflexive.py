"""A schema does not differ from itself, nor from itself with its branches and its keys in another order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.compat.compare import compare_schemas
from confwright.compat.data import Comparison
from confwright.generate.pipeline import Options, build
from confwright.generate.sources.reading import collect
from confwright.runtime.report import ConfigError
from confwright.runtime.yaml_text import read_text
from tests.caselib import Case

ROOT = Path(__file__).parents[2]
STORE = ROOT.parent / "shared" / "corpus" / "real" / "schemastore"
OWN = sorted((ROOT / "schemas").glob("*/*.yaml"))
CASES = sorted((ROOT / "tests" / "cases").glob("*/schema.*"))
FOREIGN = sorted(STORE.rglob("*.json"), key=lambda path: path.name[::-1])[:60]
FOLDERS = sorted((ROOT / "tests" / "cases" / "compat").iterdir())


def ident(path: Path) -> str:
    return "/".join(path.parts[-2:])


def settings(path: Path) -> dict[str, Any]:
    """What the settings of its package say where the schema is a case: its draft, its dialect of regular expressions."""
    return Case(path.parent).settings if path in CASES else {}


def roots(path: Path) -> dict[str, Path]:
    """The folders that references with an address lead to, from the same settings."""
    return {address: path.parent / folder for address, folder in settings(path).get("ref-roots", {}).items()}


@pytest.mark.parametrize("path", [*OWN, *CASES, *FOREIGN], ids=ident)
def test_a_schema_does_not_differ_from_itself(path: Path) -> None:
    try:
        found = compare_schemas(path, path, ref_roots=roots(path), options=(settings(path), settings(path)))
    except GenerateError as error:
        pytest.skip(f"no package can be made of it: {error.diagnostics[0].code}")
    assert [one.text for one in found] == []


def turned(value: Any, key: str = "") -> Any:
    """The same schema with keys and branches in the opposite order."""
    if isinstance(value, dict):
        return {name: turned(member, name) for name, member in reversed(value.items())}
    if isinstance(value, list):
        members = [turned(member) for member in value]
        return members[::-1] if key in ("anyOf", "oneOf", "allOf", "required", "type") else members
    return value


@pytest.mark.parametrize("path", [path for path in CASES if path.suffix in (".yaml", ".json")], ids=ident)
def test_the_order_of_branches_and_of_keys_says_nothing(path: Path, tmp_path: Path) -> None:
    try:
        data = read_text(path.read_bytes()).data
        other = tmp_path / "schema.json"
        other.write_text(json.dumps(turned(data)))
        before, after = (
            build(collect(one, roots(path)), "package", Options.of(settings(path))) for one in (path, other)
        )
    except (GenerateError, ConfigError) as error:
        pytest.skip(f"no package can be made of it alone: {type(error).__name__}")
    assert list(Comparison().compare(before.graph.root, after.graph.root)) == []


@pytest.mark.parametrize("folder", [one for one in FOLDERS if one.is_dir()], ids=ident)
def test_what_differs_is_no_difference_the_other_way_round_of_itself(folder: Path) -> None:
    for name in ("before.yaml", "after.yaml"):
        assert compare_schemas(folder / name, folder / name) == []
