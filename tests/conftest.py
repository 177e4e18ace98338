"""What several tests share."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType

import pytest

from confwright import api, project_files
from confwright.diagnostics import Diagnostic, GenerateError


@dataclass(frozen=True)
class FakeOptions:
    assume_object: bool = False
    style: str = "confwright"
    runtime: str = "inside"
    limits: object = None


@dataclass(frozen=True)
class FakeSources:
    read: dict[Path, str]
    led: dict[str, Path | None]


@dataclass(frozen=True)
class FakeMade:
    files: dict[str, str]
    sources: FakeSources


@pytest.fixture
def fake_core(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Stands for confwright.core where a test is about what is around it.

    A package holds the text of its schema; a schema that says `refuse` is refused, one that says `crash` crashes.
    """
    core = ModuleType("confwright.core")

    def make_package(schema: Path, package: str, ref_roots: Mapping[str, Path], options: FakeOptions) -> FakeMade:
        text = schema.read_text("utf-8").strip()
        if text == "refuse":
            raise GenerateError([Diagnostic(code="refused", message="this one is refused", file=schema.name, line=3)])
        if text == "crash":
            raise ZeroDivisionError("oh")
        files = {
            "__init__.py": f'"""{package} from {text!r}, runtime {options.runtime}, {options.assume_object}."""\n',
            "models.py": f"value: int = {text}\n",
        }
        return FakeMade(files, FakeSources({schema: sha256(schema.read_bytes()).hexdigest()}, {}))

    core.Options = FakeOptions  # type: ignore[attr-defined]
    core.make_package = make_package  # type: ignore[attr-defined]
    for module in (api, project_files):
        monkeypatch.setattr(module, "runtime_files", lambda: {"__init__.py": "", "py.typed": ""})
    monkeypatch.setitem(sys.modules, "confwright.core", core)
    monkeypatch.setattr("confwright.core", core, raising=False)
    return core
