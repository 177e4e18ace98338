"""Everything that is known of a deployment: what its file says, the types of its resources, the checked values."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import GenerateError
from ..project import DeploymentSettings, Project
from ..source import SourceLimits
from .deployment import Deployment
from .plus import wrong_with_plus
from .read import read_deployment
from .types import Types, build_types
from .values import Values, read_values


@dataclass(frozen=True, slots=True)
class Analysis:
    """See the module."""

    deployment: Deployment
    types: Types
    values: Values


def analyse(settings: DeploymentSettings, project: Project) -> Analysis:
    """Read and check the deployment of a package. Raises GenerateError with everything that is wrong."""
    deployment = read_deployment(settings.file, project.root)
    types = build_types(deployment, settings.name, SourceLimits.of(project.limits))
    analysis = Analysis(deployment, types, read_values(deployment, types))
    wrong = wrong_with_plus(analysis)
    if wrong:
        raise GenerateError(wrong)
    return analysis
