"""What several tests share."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from confwright.diagnostics import Diagnostic, GenerateError


@dataclass(frozen=True)
class FakeOptions:
    assume_object: bool = False
    style: str = "confwright"
    runtime: str = "inside"
    limits: object = None


@pytest.fixture
def fake_core(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Stands for confwright.core where a test is about what is around it.

    A package holds the text of its schema; a schema that says `refuse` is refused, one that says `crash` crashes.
    """
    core = ModuleType("confwright.core")

    def generate_files(
        schema: Path, package: str, ref_roots: Mapping[str, Path], options: FakeOptions
    ) -> dict[str, str]:
        text = schema.read_text("utf-8").strip()
        if text == "refuse":
            raise GenerateError([Diagnostic(code="refused", message="this one is refused", file=schema.name, line=3)])
        if text == "crash":
            raise ZeroDivisionError("oh")
        return {
            "__init__.py": f'"""{package} from {text!r}, runtime {options.runtime}, {options.assume_object}."""\n',
            "models.py": f"value: int = {text}\n",
        }

    core.Options = FakeOptions  # type: ignore[attr-defined]
    core.generate_files = generate_files  # type: ignore[attr-defined]
    core.runtime_files = lambda: {"__init__.py": "", "py.typed": ""}  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "confwright.core", core)
    monkeypatch.setattr("confwright.core", core, raising=False)
    return core
