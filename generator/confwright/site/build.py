"""Makes the site of a project: reads everything, shows everything, and gives the files. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import cast

from ..base.codes import codes
from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import SMALL, file_text
from ..environments.analysis import analyse
from ..generate.pipeline import Built, Options, build
from ..generate.sources.overrides import Overrides
from ..generate.sources.reading import SourceLimits, collect
from ..project.reading import PackageSettings, Project
from .copies import once
from .deployments import deployment_view
from .layout import pages_of
from .packages import package_view
from .pages import own_pages
from .search import search_script
from .views import CodeView, DeploymentView, PackageView, SiteView

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class SiteFiles:
    """The files of a site by their paths in it, and what is amiss with the project's own pages."""

    files: Mapping[str, str | bytes]
    warnings: tuple[Diagnostic, ...]


def site_files(project: Project, output: Path, say: Say) -> SiteFiles:
    """The site of a project, for the folder `output`. Raises GenerateError with all errors of the project."""
    problems: list[Diagnostic] = []
    packages: list[PackageView] = []
    deployments: list[DeploymentView] = []
    for settings in project.packages:
        say(f"reading {_shown(settings.schema, project)}")
        try:
            packages.append(_package(settings, project))
        except GenerateError as error:
            problems.extend(error.diagnostics)
    for deployment in project.deployments:
        say(f"reading {_shown(deployment.file, project)}")
        try:
            imported = f"{project.output.name}.{deployment.name}"
            deployments.append(deployment_view(analyse(deployment, project), imported, project.root))
        except GenerateError as error:
            problems.extend(error.diagnostics)
    if problems:
        raise GenerateError(problems)
    shown, deployed = once(tuple(packages), tuple(deployments))
    own = own_pages(project.root, output)
    name, description = _about(project)
    site = SiteView(
        name=name, description=description, version=version("confwright"), packages=shown, deployments=deployed,
        pages=own.pages, codes=tuple(
            CodeView(name=c.name, about=c.about, judge=c.judge, why=c.why, mend=c.mend) for c in codes().values()
        ),
    )  # fmt: skip
    files: dict[str, str | bytes] = {**pages_of(site), "assets/index.js": search_script(site), **own.pictures}
    return SiteFiles(files, own.dead)


def _package(settings: PackageSettings, project: Project) -> PackageView:
    built = _built(settings, project)
    imported = f"{project.output.name}.{settings.name}"
    facts = () if settings.style == "confwright" else (f"models of {settings.style}",)
    return package_view(built, imported, _shown(settings.schema, project), project.root, facts)


def _built(settings: PackageSettings, project: Project) -> Built:
    limits = SourceLimits.of(project.limits)
    options = Options.of(settings.options, limits=limits)
    amended = Overrides(project.overrides, project.root).amended
    sources = collect(settings.schema, settings.ref_roots, root=settings.root, limits=limits, amended=amended)
    return build(sources, settings.name, options)


def _shown(path: Path, project: Project) -> str:
    return path.relative_to(project.root).as_posix() if path.is_relative_to(project.root) else path.name


def _about(project: Project) -> tuple[str, str]:
    """What the project calls itself, or its folder is called, and what it says of itself."""
    from ..base.toml_lines import read_toml_text

    data = read_toml_text(file_text(project.root / "pyproject.toml", SMALL))
    table = cast("dict[str, object]", data.get("project") or {})
    name, description = table.get("name"), table.get("description")
    return (
        name if isinstance(name, str) and name.strip() else project.root.name,
        description if isinstance(description, str) else "",
    )
