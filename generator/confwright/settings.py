"""What the settings of a project say, as frozen dataclasses; `project.py` reads them. Imports are kept small, as there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .diagnostics import GenerateError
from .runtime.classes import dataclass, field


class ProjectError(GenerateError):
    """The project cannot be used: no settings, or wrong ones. The command line ends with 2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageSettings:
    """One package to generate. `options` are switches of the core, as they are written: `assume-object`.

    `style` is what its models are made of: "confwright", "pydantic", "msgspec" or "typeddict".
    """

    name: str
    schema: Path
    documents: tuple[str, ...] = ()
    ref_roots: Mapping[str, Path] = field(default_factory=dict[str, Path])
    options: Mapping[str, bool] = field(default_factory=dict[str, bool])
    style: str = "confwright"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeploymentSettings:
    """One package of resources per environment, made from a deployment.yaml."""

    name: str
    file: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project: its folder, where the generated code goes, and its packages in the order of their names.

    `limits` are those of `source.SourceLimits` and `yaml_text.Limits` that are set, by name; `docs_url` ends with a slash, or is
    empty.
    """

    root: Path
    output: Path
    packages: tuple[PackageSettings, ...]
    deployments: tuple[DeploymentSettings, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict[str, int])
    docs_url: str = ""

    @property
    def state(self) -> Path:
        """The folder of what need not be kept: stamp and caches. Git ignores it."""
        return self.root / ".confwright"
