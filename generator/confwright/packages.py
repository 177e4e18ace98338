"""Finds the generated package that reads a kind of document: of the project, shipped with the tool, or installed."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from .diagnostics import Diagnostic
from .package_name import is_package_name
from .project import Project, ProjectError
from .resources import packages_dir

# Packages are imported under a name of ours: nothing else in a project, or on the path, can get between.
_PROJECT, _SHIPPED = "_confwright_output", "_confwright_shipped"


def find_package(name: str, project: Project | None) -> ModuleType:
    """The package `name`. Raises ProjectError (`package-unknown`) where there is none, or it has not been generated yet."""
    if project is not None:
        for package in project.packages:
            if name in (package.name, f"{project.output.name}.{package.name}"):
                if not (project.output / package.name).is_dir():
                    raise _error(f"{name!r} has not been generated yet", "run confwright generate")
                return _import(_PROJECT, project.output, package.name)
        if any(name in (one.name, f"{project.output.name}.{one.name}") for one in project.deployments):
            raise _error(f"{name!r} holds resources, and reads no documents", _choices(_known(project)))
    if is_shipped(name):
        return _import(_SHIPPED, packages_dir(), name)
    try:
        module = import_module(name)
    except (ImportError, ValueError, TypeError) as error:
        from .runtime.hints import did_you_mean

        known = _known(project)
        hint = did_you_mean(name, known) or _choices(known)
        why = "" if isinstance(error, ModuleNotFoundError) and error.name == name else f" ({error})"
        raise _error(f"there is no package {name!r}{why}", hint) from error
    if not hasattr(module, "load_file"):
        raise _error(f"{name!r} is not a package that Confwright generated", _choices(_known(project)))
    return module


def is_shipped(name: str) -> bool:
    """Whether a package of this name, which reads documents, comes with the tool."""
    return is_package_name(name) and (packages_dir() / name / "schema.json").is_file()


def _import(parent: str, folder: Path, name: str) -> ModuleType:
    if parent not in sys.modules or sys.modules[parent].__path__ != [str(folder)]:
        for module in [m for m in sys.modules if m == parent or m.startswith(f"{parent}.")]:
            del sys.modules[module]
        output = ModuleType(parent)
        output.__path__ = [str(folder)]
        sys.modules[parent] = output
    try:
        return import_module(f"{parent}.{name}")
    except Exception as error:  # generated code was edited, or is half of another version: it may raise anything
        message = f"{folder.name}/{name} cannot be imported ({type(error).__name__}: {error})"
        raise _error(message, "confwright generate --check tells what was changed") from error


def _known(project: Project | None) -> list[str]:
    ours = [package.name for package in project.packages] if project is not None else []
    shipped = [path.parent.name for path in packages_dir().glob("[!_]*/schema.json")]
    return sorted({*ours, *shipped})


def _choices(known: list[str]) -> str:
    return f"packages: {', '.join(known) or 'none'}"


def _error(message: str, hint: str) -> ProjectError:
    return ProjectError([Diagnostic(code="package-unknown", message=message, hint=hint)])
