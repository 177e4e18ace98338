"""What several tests share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest

from confwright import api
from confwright.base.diagnostics import Diagnostic, GenerateError
from confwright.build import packages as project_files


@dataclass(frozen=True)
class FakeOptions:
    assume_object: bool = False
    dialect: str = ""
    regex: str = ""
    style: str = "confwright"
    runtime: str = "inside"
    limits: object = None
    pointer: str = ""
    resolve: bool = False
    join_copies: bool = True
    formats: str = ""

    @staticmethod
    def of(settings: Mapping[str, bool | str], **given: Any) -> FakeOptions:
        return FakeOptions(assume_object=settings.get("assume-object") is True, **given)


@dataclass(frozen=True)
class FakeSources:
    read: dict[Path, str]
    targets: dict[str, Path | None]


class FakeEvidence:
    """Nothing to ask the witness."""

    question: ClassVar[dict[str, object]] = {}

    def disagreements(self, _: object) -> list[Diagnostic]:
        return []


@dataclass(frozen=True)
class FakeMade:
    files: dict[str, str]
    sources: FakeSources
    evidence: Callable[[], object] = FakeEvidence
    warnings: tuple[Diagnostic, ...] = ()


@pytest.fixture
def fake_core(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Stands for confwright.generate.pipeline where a test is about what is around it.

    A package holds the text of its schema; a schema that says `refuse` is refused, one that says `crash` crashes.
    """
    core = ModuleType("confwright.generate.pipeline")

    def make_package(
        schema: Path,
        package: str,
        ref_roots: Mapping[str, Path],
        options: FakeOptions,
        root: Path | None = None,
        amended: object = None,
    ) -> FakeMade:
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
        monkeypatch.setattr(module, "runtime_files", lambda: {"__init__.py": ""})
        monkeypatch.setattr(module, "runtime_needed", lambda _, runtime: runtime)
    monkeypatch.setitem(sys.modules, "confwright.generate.pipeline", core)
    monkeypatch.setattr("confwright.generate.pipeline", core, raising=False)
    return core


@pytest.fixture(scope="session")
def git_user() -> dict[str, str]:
    """Who commits."""
    who = {f"GIT_{role}_{what}": "x@example.com" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {**who, "GIT_CONFIG_GLOBAL": "/dev/null"}
