"""What the settings of a project say, as frozen dataclasses; `project.py` reads them. Imports are kept small, as there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..runtime import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageSettings:
    """One package to generate. `options` are those of the core, as they are written: `assume-object`, `dialect`, ...;
    `pointer` leads to the schema inside its file, where that is not the whole; to several schemas, one a line.

    `style` is what its models are made of: "confwright", "pydantic", "msgspec" or "typeddict".
    """

    name: str
    schema: Path
    documents: tuple[str, ...] = ()
    ref_roots: Mapping[str, Path] = field(default_factory=dict[str, Path])
    root: Path | None = None
    options: Mapping[str, bool | str] = field(default_factory=dict[str, "bool | str"])
    style: str = "confwright"

    @property
    def folder(self) -> Path:
        """The folder that references stay in: `root`, or that of the schema."""
        return self.root or self.schema.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentSettings:
    """One package of resources per environment, made from a deployment.yaml."""

    name: str
    file: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """An import that is remembered: the name of the importer, what it was asked for, its Python, and the folder it writes.

    `options` are those of the importer, by their names; `python` is relative to the project, empty for the Python of the tool.
    """

    name: str
    options: Mapping[str, bool | str | tuple[str, ...]] = field(
        default_factory=dict[str, "bool | str | tuple[str, ...]"]
    )
    python: str = ""
    output: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project: its folder, where the generated code goes, and its packages in the order of their names.

    `limits` are those of `source.SourceLimits` and `yaml_text.Limits` that are set, by name; `docs_url` ends with a slash, or is
    empty; `versions` are those of the systems that read the documents, by their names; `imports` are the imports that
    `confwright import` repeats.
    """

    root: Path
    output: Path
    packages: tuple[PackageSettings, ...]
    deployments: tuple[DeploymentSettings, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict[str, int])
    docs_url: str = ""
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    imports: tuple[ImportSettings, ...] = ()

    @property
    def state(self) -> Path:
        """The folder of what need not be kept: stamp and caches. Git ignores it."""
        return self.root / ".confwright"

    @property
    def overrides(self) -> Path:
        """The folder of the overlays: what people change in schemas that are imported."""
        return self.root / "schemas" / "overrides"
