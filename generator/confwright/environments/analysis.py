"""Reads and checks a deployment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..base.diagnostics import GenerateError
from ..generate.sources.overrides import Overrides
from ..generate.sources.reading import SourceLimits
from ..project.reading import DeploymentSettings, Project
from .analysed import Analysis
from .defaults import wrong_defaults
from .plus import wrong_with_plus
from .read import read_deployment
from .real_classes import unserved
from .types import build_types
from .values import read_values


def analyse(
    settings: DeploymentSettings,
    project: Project,
    overrides: Overrides | None = None,
    contents: Mapping[Path, bytes] | None = None,
) -> Analysis:
    """Read and check the deployment of a package. Raises GenerateError with everything that is wrong.

    `overrides` are those of the project, where they have been read; `contents` are texts
    that are not, or not yet, in their files.
    """
    overrides = overrides if overrides is not None else Overrides(project.overrides, project.root)
    deployment = read_deployment(settings.file, project.root, contents)
    types = build_types(deployment, settings.name, SourceLimits.of(project.limits), overrides.amended)
    lost = list(unserved(deployment, types))
    if lost:
        raise GenerateError(lost)
    analysis = Analysis(deployment, types, read_values(deployment, types))
    wrong = [*wrong_defaults(analysis), *wrong_with_plus(analysis)]
    if wrong:
        raise GenerateError(wrong)
    return analysis


__all__ = ["Analysis", "analyse"]
