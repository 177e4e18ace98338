"""Where `render` and `explain conn:` take an Airflow's settings from: a document, or a resource of an environment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ..project import ProjectError, load_project

if TYPE_CHECKING:
    from types import ModuleType

    from ..project import Project
    from ..targets.airflow import Settings
    from ..targets.airflow.facts import Facts


def of_document(file: Path, package: str) -> Settings:
    """The settings in a document that the generated package `package` reads. Raises BadParameter with its problems."""
    from ..targets.airflow import settings_of

    module = _package(package)
    try:
        return settings_of(module.load_file(file))
    except module.ConfigError as error:
        raise typer.BadParameter(str(error)) from None


def of_environment(environment: str, deployment: str | None, resource: str, package: str) -> Settings:
    """The settings in a resource of an environment of deployment.yaml. Raises BadParameter, GenerateError."""
    from ..environments.tree import plain
    from ..targets.airflow import settings_of
    from .deployments import analysis_of, known_environment

    analysis = analysis_of(deployment)
    data: Any = plain(analysis.deployment.merged(known_environment(analysis, environment)))
    if resource not in data:
        known = ", ".join(sorted(data)) or "none"
        raise typer.BadParameter(f"there is no resource {resource!r} in the deployment; there are: {known}")
    module = _package(package)
    try:
        return settings_of(data[resource], module)
    except module.ConfigError as error:
        raise typer.BadParameter(f"{resource} in {environment}: {error}") from None


def environ_of(env_file: Path | None) -> Mapping[str, str]:
    """The variables of a .env file, or those of this process. Raises OSError."""
    import os

    if env_file is None:
        return os.environ
    from ..targets.airflow.dotenv import read_dotenv

    lines, _ = read_dotenv(env_file.read_text("utf-8"))
    return {line.name: line.text for line in lines}


def facts() -> Facts:
    """What is known of the project's Airflow. Raises OSError, ValueError."""
    from ..targets.airflow.facts import facts_of

    return facts_of(_project())


def _package(name: str) -> ModuleType:
    from ..packages import find_package

    return find_package(name, _project())


def _project() -> Project | None:
    try:
        return load_project(Path.cwd())
    except ProjectError:
        return None
