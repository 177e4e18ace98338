"""Finds the package that reads a kind of document: made from a schema of the project, or shipped with the tool.

Nothing of the working tree is imported: a project that has generated code, or has none, reads its documents the same way.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final, cast

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.document_walk import Schema
from ..base.package_name import is_package_name
from ..base.reading import file_bytes
from ..base.said import Ours, as_name, as_names, own, own_or_none
from ..base.shipped import packages_dir, schemas_dir
from ..project.reading import PackageSettings, Project
from ..systems import kind_of_package, other_systems
from ..systems.system import Kind

_SHIPPED = "_confwright_shipped"


def find_package(name: str, project: Project | None) -> ModuleType:
    """The package `name`. Raises ProjectError: `package-unknown` where there is none, or what is wrong with its schema."""
    if project is not None:
        packages = named_packages(project)
        package = packages.get(name) or packages.get(name.removeprefix(f"{project.output.name}."))
        if package is not None:
            if _is_as_shipped(package, project):
                return _shipped(package.name)
            from ..build.cache.document_packages import document_package

            return document_package(package, project)
        if any(name in (one.name, f"{project.output.name}.{one.name}") for one in project.deployments):
            raise _error(f"{as_name(name)!r} holds resources, and reads no documents", _choices(_known(project)))
    if is_shipped(name):
        return _shipped(name)
    other = _of_others(name)
    if other is not None:
        from ..build.cache.document_packages import document_package

        return document_package(*_of_a_kind(other))
    from ..base.near_words import did_you_mean

    known = _known(project)
    raise _error(f"there is no package {as_name(name)!r}", did_you_mean(name, known) or _choices(known))


_named: list[tuple[Project, dict[str, PackageSettings]]] = []
"""The packages of the projects of this run by their names: each document asks, and there may be 1,000."""


def named_packages(project: Project) -> Mapping[str, PackageSettings]:
    """The packages of a project by their names."""
    found = next((packages for known, packages in _named if known is project), None)
    if found is None:
        found = {package.name: package for package in project.packages}
        _named[:] = [*_named[-_MOST_PROJECTS:], (project, found)]
    return found


_MOST_PROJECTS: Final = 20


@cache
def schema_of(module: ModuleType) -> Schema:
    """The schema of a package, always the same object: what is found out about a schema is remembered by its identity."""
    return cast(Schema, module.schema())


def _of_others(name: str) -> Kind | None:
    """The kind that a package of this name reads, where another distribution brings its schema."""
    kind = kind_of_package(name)
    return kind if kind is not None and isinstance(kind.schema, Path) else None


@cache
def _of_a_kind(kind: Kind) -> tuple[PackageSettings, Project]:
    """The settings of the package of a system that comes from elsewhere, in a project of its own."""
    file = Path(kind.schema)
    package = PackageSettings(name=kind.package, schema=file)
    return package, Project(root=file.parent, output=file.parent / "generated", packages=(package,))


def is_there(name: str, project: Project | None) -> bool:
    """Whether a package of this name, which reads documents, can be found."""
    own = project is not None and name in named_packages(project)
    return own or is_shipped(name) or _of_others(name) is not None


def is_shipped(name: str) -> bool:
    """Whether a package of this name, which reads documents, comes with the tool."""
    return is_package_name(name) and (packages_dir() / name / "schema.json").is_file()


def _is_as_shipped(package: PackageSettings, project: Project) -> bool:
    """Whether a package of the project would be made from just what the shipped one of its name was made from."""
    kind = kind_of_package(package.name)
    if (
        kind is None
        or isinstance(kind.schema, Path)
        or package.root
        or package.ref_roots
        or any(package.options.values())
        or project.limits
    ):
        return False
    ours = schemas_dir() / kind.schema
    if package.schema.name != ours.name:
        return False
    try:
        # A schema that is the shipped file itself may have been edited since: only this tool's own repository has one.
        if package.schema.samefile(ours):
            return False
        return all(
            _same_file(file, package.schema.parent / file.name)
            for file in ours.parent.iterdir()
            if file.suffix == ".yaml"
        )
    except OSError:
        return False


def _same_file(ours: Path, theirs: Path) -> bool:
    return theirs.stat().st_size == ours.stat().st_size and file_bytes(theirs) == file_bytes(ours)


def _shipped(name: str) -> ModuleType:
    """The shipped package, under a name of ours: nothing else on the path can get between."""
    if _SHIPPED not in sys.modules:
        output = ModuleType(_SHIPPED)
        output.__path__ = [str(packages_dir())]
        sys.modules[_SHIPPED] = output
    return import_module(f"{_SHIPPED}.{name}")


def _known(project: Project | None) -> list[str]:
    ours = [package.name for package in project.packages] if project is not None else []
    shipped = [path.parent.name for path in packages_dir().glob("[!_]*/schema.json")]
    others = [kind.package for system in other_systems() for kind in system.kinds]
    return sorted({*ours, *shipped, *others})


def _choices(known: list[str]) -> Ours:
    return f"packages: {as_names(known) or 'none'}"


def _error(message: Ours, hint: Ours) -> ProjectError:
    return ProjectError([Diagnostic(code="package-unknown", message=own(message), hint=own_or_none(hint))])
