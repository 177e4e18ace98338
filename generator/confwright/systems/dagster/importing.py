"""What the command `import` does for the resources of Dagster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...base.said import Ours


def class_arguments(given: Mapping[str, Any], root: Path) -> list[str]:
    """The arguments of the importer.

    Without named classes nothing of the project is imported, so neither its folder nor its `src` is on the path.
    """
    classes = given.get("classes", ())
    installed = ["--installed"] if given.get("installed") else []
    return ["--path", str(root), "--path", str(root / "src"), *installed, *classes] if classes else []


def module_arguments(given: Mapping[str, Any], root: Path) -> list[str]:
    """The arguments of the importer of component types: without modules of the project, nothing of it is on the path."""
    modules = given.get("modules", ())
    return ["--path", str(root), "--path", str(root / "src"), *modules] if modules else []


def job_arguments(given: Mapping[str, Any], root: Path) -> list[str]:
    """The arguments of the importer of jobs, which belong to a project. Raises ProjectError where no module is named."""
    if not given.get("modules"):
        from ..importing.given_paths import refused

        raise refused("no module is named", hint="confwright import dagster-jobs MODULE, the one that Dagster loads")
    return module_arguments(given, root)


def with_installed(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options written out: without named classes, all installed ones are read."""
    return given if given.get("classes") else {**given, "installed": True}


def options_for(definitions: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The options that read some classes again, by what their schemas say of them."""
    paths = [path for one in definitions if isinstance(path := one.get("x-resource"), str)]
    own = [path for path in paths if not path.partition(".")[0].startswith("dagster")]
    found: dict[str, Any] = {"classes": tuple(":".join(path.rpartition(".")[::2]) for path in own)} if own else {}
    return found if len(own) == len(paths) else {**found, "installed": True}


def next_step(folder: str, files: Sequence[str], _options: Mapping[str, Any]) -> str:
    """How a resource of deployment.yaml names what was written."""
    return f"next: in deployment.yaml, resources: {{NAME: {{schema: {folder}/{min(files)}#/$defs/CLASS}}}}"


def next_job(folder: str, files: Sequence[str], _options: Mapping[str, Any]) -> str:
    """How the settings name the run configuration of a job."""
    file = next((one for one in sorted(files) if one.endswith(".yaml")), "")
    return f'next: in pyproject.toml, [tool.confwright.packages.NAME] schema = "{folder}/{file}"'


def skipped(why: str) -> Ours | None:
    """How a module of the user's is found."""
    if not why.startswith("ModuleNotFoundError"):
        return None
    return "install the project into that Python, or run the import in the folder that has the module (or its `src`)"
