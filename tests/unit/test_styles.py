"""Packages in the styles pydantic, msgspec and TypedDict: type-checked, and valid documents go through them."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pydantic
import pytest

from confwright.base.diagnostics import GenerateError
from confwright.build.packages import project_files, write_project
from confwright.generate.emit.styles.style import STYLES, Style
from confwright.generate.pipeline import Options, generate_files
from confwright.project.reading import load_project
from confwright.publish.verify import verify
from confwright.runtime.yaml_text import read_text
from tests.caselib import Case, cases
from tests.corpus_names import CORPUS, HOSTS
from tests.typing.checkers import run_mypy
from tests.unit.test_cases import same

OTHERS: tuple[Style, ...] = tuple(style for style in STYLES if style != "confwright")
SERVED = [case for case in cases() if not (case.folder / "expected" / "diagnostics.txt").exists()]
REFUSED = {("msgspec", "hostile-text")}
"""A key with a quote in it, which msgspec does not have."""
_TYPED_DICT = re.compile(r"^(from typing import .*\bTypedDict\b.*)$", re.MULTILINE)
UNSERVED: dict[Style, set[str]] = {
    "pydantic": set(),
    "msgspec": {"const/least", "numbers/floats", "x-exact-integer/some", "draft-4-integers/all"},
    "typeddict": {"recursion-union/deep"},
}
"""msgspec takes no 1.0 for an integer; pydantic, which only this test reads TypedDicts with, has no aliases that are recursive."""
EVERY = int(os.environ.get("CONFWRIGHT_STYLES_EVERY", "30"))
"""Every how many-th schema of the corpus goes through each style; `make conformance` takes 58 schemas."""


def _generate(
    schema: Path, package: str, roots: dict[str, Path], style: Style, *, assume_object: bool | None = None
) -> dict[str, str]:
    return generate_files(schema, package, roots, Options(assume_object=assume_object, style=style, runtime="beside"))


def _of_case(case: Case, style: Style) -> dict[str, str]:
    with contextlib.chdir(case.folder):
        roots = {address: Path(folder) for address, folder in case.settings.get("ref-roots", {}).items()}
        assumed = False if case.settings.get("assume-object") is False else None
        return _generate(Path(case.schema.name), case.package, roots, style, assume_object=assumed)


@pytest.fixture(scope="module")
def styled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a package of packages for each style: every case, and a sample of the corpus."""
    root = tmp_path_factory.mktemp("styles")
    for style in OTHERS:
        files = dict[str, str]()
        for case in SERVED:
            if (style, case.name) not in REFUSED:
                files |= {f"{case.package}/{path}": text for path, text in _of_case(case, style).items()}
        for name, schema in _corpus():
            with contextlib.suppress(GenerateError):
                made = _generate(schema, name, {f"https://{host}/": CORPUS / "schemas" for host in HOSTS}, style)
                files |= {f"{name}/{path}": text for path, text in made.items()}
        for path, text in ({"__init__.py": ""} | files).items():
            place = root / f"styled_{style}" / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
            # pydantic reads a TypedDict before Python 3.12 only from there; it is the same class.
            loaded = root / f"loaded_{style}" / path
            loaded.parent.mkdir(parents=True, exist_ok=True)
            loaded.write_text(_TYPED_DICT.sub(r"\1\nfrom typing_extensions import TypedDict", text), "utf-8")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))


def _entries() -> list[dict[str, Any]]:
    if not CORPUS.is_dir():
        return []
    found: list[dict[str, Any]] = json.loads((CORPUS / "manifest.json").read_text("utf-8"))["schemas"]
    return found[::EVERY]


def _corpus() -> list[tuple[str, Path]]:
    return [(_name(entry), CORPUS / entry["schema"]) for entry in _entries()]


def _name(entry: dict[str, Any]) -> str:
    return "s_" + re.sub(r"[^0-9a-z]", "_", entry["name"].lower())


def _through(style: Style, package: Any, data: Any) -> Any:
    """The data of a document that went through the models of a style."""
    if style == "msgspec":
        return msgspec.to_builtins(msgspec.convert(data, package.Root))
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(package.Root)
    return adapter.dump_python(adapter.validate_python(data), mode="json", by_alias=True, exclude_unset=True)


def _kept(style: Style, data: Any, result: Any) -> bool:
    """Whether a document came back: exactly; msgspec writes defaults out, and drops the unknown keys of open objects."""
    if style == "pydantic":
        return same(_sorted(data), _sorted(result))
    if isinstance(data, dict) and isinstance(result, dict):
        return all(_kept(style, data[key], result[key]) for key in data.keys() & result.keys())
    if isinstance(data, list) and isinstance(result, list):
        return len(data) == len(result) and all(_kept(style, a, b) for a, b in zip(data, result, strict=True))
    return same(data, result)


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(member) for member in value] if isinstance(value, list) else value


@pytest.mark.parametrize("style", OTHERS)
def test_valid_documents_of_the_cases_go_through(style: Style, styled: Path) -> None:
    lost: dict[str, str] = {}
    for case in SERVED:
        if (style, case.name) in REFUSED:
            continue
        package = importlib.import_module(f"loaded_{style}.{case.package}")
        dialect = package.schema().get("x-yaml", "1.2")
        for document in case.documents("valid"):
            data = read_text(document.read_text("utf-8"), dialect=dialect).data
            try:
                if not _kept(style, data, _through(style, package, data)):
                    lost[f"{case.name}/{document.stem}"] = f"{_through(style, package, data)}"
            except Exception as error:  # noqa: BLE001 - all of them at once
                lost[f"{case.name}/{document.stem}"] = f"{type(error).__name__}: {error}"
    assert {name: why for name, why in lost.items() if name not in UNSERVED[style]} == {}
    assert UNSERVED[style] - lost.keys() == set(), "these go through now"


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"the schema corpus is not at hand: {CORPUS}")
@pytest.mark.parametrize("style", OTHERS)
def test_valid_documents_of_the_corpus_go_through(style: Style, styled: Path) -> None:
    lost: list[str] = []
    count = 0
    for entry in _entries():
        if not (styled / f"styled_{style}" / _name(entry)).exists():
            continue
        package = importlib.import_module(f"loaded_{style}.{_name(entry)}")
        for name in entry["positive"]:
            if not name.endswith((".json", ".yaml", ".yml")):
                continue
            data = read_text((CORPUS / name).read_text("utf-8-sig")).data
            count += 1
            try:
                if not _kept(style, data, _through(style, package, data)):
                    lost.append(f"{name}: differs")
            except Exception as error:  # noqa: BLE001 - all of them at once
                lost.append(f"{name}: {type(error).__name__}: {str(error)[:200]}")
    assert count > 20
    assert lost == []


def test_a_key_that_msgspec_cannot_have_is_refused() -> None:
    case = next(case for case in SERVED if case.name == "hostile-text")
    with pytest.raises(GenerateError) as caught:
        _of_case(case, "msgspec")
    assert [d.code for d in caught.value.diagnostics] == ["style-key"]


def test_mypy_finds_nothing_in_any_style(styled: Path, tmp_path: Path) -> None:
    said = run_mypy(styled, [styled / f"styled_{style}" for style in OTHERS], tmp_path / "cache")
    assert [
        f"{one.file.relative_to(styled)}:{one.line}: {one.message}" for one in said if one.severity == "error"
    ] == []


@pytest.mark.parametrize("style", OTHERS)
def test_the_settings_name_a_style_and_mypy_checks_it(style: Style, tmp_path: Path) -> None:
    (tmp_path / "app.yaml").write_text(
        "description: A server.\ntype: object\nproperties: {port: {type: integer, default: 80}}\n"
    )
    settings = f'[tool.confwright.packages.app]\nschema = "app.yaml"\nstyle = "{style}"\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    project = load_project(tmp_path)
    write_project(project, project_files(project, str), str)
    models = (tmp_path / "generated" / "app" / "models.py").read_text()
    assert f"style {style}" in models
    assert "class App(" in models
    assert '"""A server."""' in models


def test_a_library_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("confwright.publish.verify.find_spec", lambda _: None)
    with pytest.raises(GenerateError) as caught:
        verify({"app/__init__.py": ""}, libraries=("msgspec",))
    assert str(caught.value) == (
        "error[style-library]: what is generated imports msgspec, and cannot be checked without "
        "(install it beside Confwright: pip install msgspec)"
    )
