"""The schemas and types of a package that reads documents, for going from a key to its definition."""

from __future__ import annotations

from pathlib import Path

from ..base.diagnostics import GenerateError
from ..base.shipped import schemas_dir
from ..generate.guards import limits_of
from ..generate.pipeline import Built, Options, build
from ..generate.sources.overrides import Overrides
from ..generate.sources.reading import collect
from ..project.reading import PackageSettings, Project
from ..systems import kind_of_package


def build_package(name: str, project: Project | None) -> Built | None:
    """A package before it is laid out: one of the project, else a shipped one. None where its schema is wrong."""
    own = next((one for one in project.packages if one.name == name), None) if project is not None else None
    try:
        if own is not None and project is not None:
            return _own(own, project)
        kind = kind_of_package(name)
        return build(collect(schemas_dir() / Path(kind.schema), {}), name, Options()) if kind is not None else None
    except GenerateError:
        return None


def _own(package: PackageSettings, project: Project) -> Built:
    settings = {name: value for name, value in package.options.items() if name != "resolve"}
    limits = limits_of(project.limits)
    options = Options.of(settings, style="confwright", runtime="beside", limits=limits)
    amended = Overrides(project.overrides, project.root).amended
    sources = collect(package.schema, package.ref_roots, root=package.root, limits=limits, amended=amended)
    return build(sources, package.name, options)
