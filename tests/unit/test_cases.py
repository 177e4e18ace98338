"""Every case of tests/cases: what is generated, what its documents give, and what the type checkers say."""

from __future__ import annotations

import difflib
import importlib
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest

import confwright
from confwright.base.shipped import runtime_files
from confwright.environments.adopt import python_of
from confwright.publish.verify import verify_files
from confwright.runtime.yaml_text import read_text
from tests.caselib import CASES, Case, Generated, cases, generate
from tests.typing.checkers import run_pyright

ACCEPT = os.environ.get("CONFWRIGHT_ACCEPT") == "1"
ALL = cases()
REFUSED = [case for case in ALL if (case.folder / "expected" / "diagnostics.txt").exists()]
SERVED = [case for case in ALL if case not in REFUSED]


def _documents(kind: str) -> list[Any]:
    return [pytest.param(case, path, id=f"{case.name}/{path.stem}") for case in SERVED for path in case.documents(kind)]


@pytest.fixture(scope="session")
def generated() -> Mapping[str, Generated]:
    """What every case gives, by its name."""
    return {case.name: generate(case) for case in ALL}


@pytest.fixture(scope="session")
def golden(generated: Mapping[str, Generated], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a package `golden` that holds the package of every case, and one runtime for all."""
    root = tmp_path_factory.mktemp("cases")
    files = {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    for case in ALL:
        files |= {f"{case.package}/{path}": text for path, text in generated[case.name].files.items()}
    for path, text in files.items():
        place = root / "golden" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.split(".")[0] == "golden"]:
        del sys.modules[name]


def _package(golden: Path, case: Case) -> Any:
    module: ModuleType = importlib.import_module(f"golden.{case.package}")
    return module


def _data(case: Case, document: Path) -> Any:
    """The data of a document, by the rules that the schema asks for."""
    dialect = read_text(case.schema.read_text("utf-8")).data
    named = dialect.get("x-yaml", "1.2") if isinstance(dialect, dict) else "1.2"
    return read_text(document.read_text("utf-8"), dialect=named).data


def _expect(file: Path, text: str) -> None:
    """The file holds the text; with CONFWRIGHT_ACCEPT=1 it does from now on."""
    before = file.read_text("utf-8") if file.exists() else ""
    if before == text:
        return
    if ACCEPT:
        if text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        else:
            file.unlink()
        return
    lines = difflib.unified_diff(before.splitlines(), text.splitlines(), "expected", "generated", lineterm="")
    shown = "\n".join(lines)
    pytest.fail(f"{file.relative_to(CASES)} differs; `make accept` takes what is generated now\n{shown}", pytrace=False)


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_generated_code_is_the_expected_one(case: Case, generated: Mapping[str, Generated]) -> None:
    result = generated[case.name]
    assert result.crash is None, result.crash
    folder = case.folder / "expected"
    _expect(folder / "diagnostics.txt", result.diagnostics)
    _expect(folder / "warnings.txt", result.warnings)
    for name in {path.name for path in folder.glob("*.py")} | result.readable.keys():
        _expect(folder / name, result.readable.get(name, ""))


@pytest.mark.parametrize(("case", "document"), _documents("valid"))
def test_valid_documents_come_back_as_they_were(case: Case, document: Path, golden: Path) -> None:
    package = _package(golden, case)
    data = _data(case, document)
    value = package.load(data)
    assert same(package.dump(value), data)
    again = package.loads(package.dumps(value))
    assert again == value
    assert same(package.dump(again), data)
    assert package.load_file(document) == value


@pytest.mark.parametrize(("case", "document"), _documents("valid"))
def test_adopted_documents_are_equal(case: Case, document: Path, golden: Path) -> None:
    package = _package(golden, case)
    value = package.load(_data(case, document))
    names: dict[str, Any] = {}
    exec(python_of(value, package, package.__name__, document.name), names)  # noqa: S102 - text of our own making
    assert names["config"] == value


@pytest.mark.parametrize("case", SERVED, ids=lambda case: case.name)
def test_problems_are_the_expected_ones(case: Case, golden: Path) -> None:
    package = _package(golden, case)
    parts: list[str] = []
    for document in (*case.documents("invalid"), *case.documents("unreadable")):
        with pytest.raises(package.ConfigError) as caught:
            package.loads(document.read_text("utf-8"), source=document.name)
        parts.append(f"{caught.value}\n")
        if document.parent.name == "invalid":
            with pytest.raises(package.ConfigError):
                package.load(_data(case, document))
    _expect(case.folder / "expected" / "problems.txt", "\n".join(parts))


@pytest.mark.parametrize(("case", "document"), [*_documents("valid"), *_documents("invalid")])
def test_an_independent_validator_agrees(case: Case, document: Path, golden: Path) -> None:
    """jsonschema-rs on the bundled schema comes to the verdict of the folder, but where the case says why not."""
    data = _data(case, document)
    bundle = _package(golden, case).schema()
    judge = jsonschema_rs.Draft202012Validator(bundle, validate_formats=_formats(case))
    expected = document.parent.name == "valid"
    name = f"{document.parent.name}/{document.stem}"
    if name in case.differs:
        assert judge.is_valid(data) is not expected, f"{name} is not a difference any more"
    else:
        assert judge.is_valid(data) is expected, [str(error) for error in judge.iter_errors(data)]


def _formats(case: Case) -> bool:
    """Whether formats are asserted: up to draft 7, where the bundle cannot say so itself."""
    return "draft-0" in case.schema.read_text("utf-8") or bool(case.settings.get("formats"))


@pytest.mark.parametrize("case", SERVED, ids=lambda case: case.name)
def test_the_bundle_is_plain_json_schema(case: Case, golden: Path) -> None:
    """What our vocabulary demands is written out; what is left of it are notes that no verdict depends on."""
    bundle = _package(golden, case).schema()
    jsonschema_rs.meta.validate(bundle)
    own = {key for key in _keys(bundle) if key.startswith("x-")}
    assert own <= {"x-sensitive", "x-deprecated", "x-discriminator", "x-yaml"}, "notes that assert nothing"


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


def test_mypy_finds_nothing_in_any_golden_package(golden: Path, tmp_path: Path) -> None:
    verify_files(golden / "golden", [*(case.package for case in SERVED), "_runtime"], tmp_path / "cache")


def test_pyright_finds_nothing_in_any_golden_package(golden: Path, tmp_path: Path) -> None:
    said = run_pyright(golden, [golden / "golden"], tmp_path / "state")
    assert [f"{one.file.relative_to(golden)}:{one.line}: {one.message}" for one in said] == []


_GIVEN = re.compile(
    r"""(?:problem\(|warn\(|diagnostic\(|_error\(|Refusal\(|_refused\(|code=|append\(\(node, )\s*"([a-z-]+)","""
)
_ELSEWHERE = {
    "file-unreadable": "tests/unit/test_source.py",
    "limit-files": "tests/unit/test_source.py",
    "limit-size": "tests/unit/test_limits.py",
    "limits": "tests/unit/test_limits.py",
    "style-key": "tests/unit/test_styles.py",
    "witness": "tests/unit/test_witness.py",
}
"""Codes that need more than a schema: a file system that goes wrong, settings, another style. The test of each."""


def test_every_diagnostic_of_the_core_has_a_case() -> None:
    codes = {
        code
        for file in (Path(confwright.__file__).parent / "generate").rglob("*.py")
        for code in _GIVEN.findall(
            "\n".join(line for line in file.read_text("utf-8").splitlines() if "r.problem(at" not in line)
        )
    }
    files = sorted((*CASES.glob("*/expected/diagnostics.txt"), *CASES.glob("*/expected/warnings.txt")))
    shown = "\n".join(file.read_text("utf-8") for file in files)
    root = CASES.parents[1]
    assert len(codes) > 15
    assert sorted(code for code in codes if f"[{code}]" not in shown) == sorted(_ELSEWHERE)
    for code, file in _ELSEWHERE.items():
        assert f'"{code}"' in (root / file).read_text("utf-8"), f"{file} does not test {code}"


def same(a: Any, b: Any) -> bool:
    """Equal as data of JSON: 1 is 1.0, and not true; keys in the same order."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(value, b[key]) for key, value in a.items())
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return bool(a == b)
