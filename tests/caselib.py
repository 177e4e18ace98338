"""Reads and generates the cases of tests/cases: a folder for each behaviour.

schema.yaml or schema.json    the schema; other files beside it where references are the matter
settings.toml                 optional: `assume-object`, `dialect`, `ref-roots` as in [tool.confwright.packages.NAME], [limits], and
                              [differs]: documents that jsonschema-rs judges otherwise, each with the reason
valid/*.yaml invalid/*.yaml   documents
unreadable/*.yaml             documents whose text is wrong already
expected/*.py                 the modules of types that are generated, for people to read
expected/problems.txt         what is said about each invalid document
expected/diagnostics.txt      what is said about a schema that is refused; then there is no code
expected/warnings.txt         what is said about a schema that is served
"""

from __future__ import annotations

import contextlib
import tomllib
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from confwright.base.diagnostics import GenerateError
from confwright.generate.pipeline import Options, make_package
from confwright.generate.sources.reading import SourceLimits

CASES = Path(__file__).with_name("cases")


@dataclass(frozen=True)
class Case:
    """One folder."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def package(self) -> str:
        return self.name.replace("-", "_")

    @property
    def schema(self) -> Path:
        return next(path for ending in ("yaml", "json") if (path := self.folder / f"schema.{ending}").exists())

    @cached_property
    def settings(self) -> dict[str, Any]:
        file = self.folder / "settings.toml"
        return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}

    @property
    def differs(self) -> Mapping[str, str]:
        """The documents that the independent validator judges otherwise, and why."""
        found: dict[str, str] = self.settings.get("differs", {})
        return found

    def documents(self, kind: str) -> list[Path]:
        """The documents that are `valid`, `invalid` or `unreadable`."""
        return sorted((self.folder / kind).glob("*.yaml"))


@dataclass(frozen=True)
class Generated:
    """What became of a case: the files of the package, or the diagnostics; `crash` where it was neither."""

    files: Mapping[str, str]
    diagnostics: str
    crash: str | None = None
    warnings: str = ""

    @property
    def readable(self) -> dict[str, str]:
        """The modules of types."""
        return {path: text for path, text in self.files.items() if path.endswith(".py") and "_" not in path[:1]}


def cases() -> list[Case]:
    """All cases, in the order of their names."""
    return [Case(folder) for folder in sorted({*(path.parent for path in CASES.glob("*/schema.*"))})]


def generate(case: Case) -> Generated:
    """The package of a case, in memory. The schema is named as from inside the folder, so that no path leaks."""
    limits = SourceLimits.of(case.settings.get("limits", {}))
    options = Options.of(case.settings, runtime="beside", limits=limits)
    roots = {address: Path(folder) for address, folder in case.settings.get("ref-roots", {}).items()}
    with contextlib.chdir(case.folder):
        try:
            made = make_package(Path(case.schema.name), case.package, roots, options)
            return Generated(made.files, "", warnings="".join(f"{found}\n" for found in made.warnings))
        except GenerateError as error:
            return Generated({}, f"{error}\n")
        except Exception:  # noqa: BLE001 - one case that crashes must not take the others with it
            return Generated({}, "", traceback.format_exc())
