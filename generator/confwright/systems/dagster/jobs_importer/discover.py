"""Finds the jobs of modules, as Dagster does when it loads a code location."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from ..importer.upstream import upstream

ASSET_JOB = "__ASSET_JOB"
"""The job that Dagster makes of all assets; its run configuration is read where it is named."""


@dataclass(frozen=True)
class Job:
    """A job, and the module that it was found in."""

    module: str
    definition: Any


@dataclass
class Jobs:
    """The jobs, in the order of their modules and names; what could not be read, and why."""

    jobs: list[Job] = field(default_factory=list[Job])
    failures: dict[str, str] = field(default_factory=dict[str, str])


def discover(names: Iterable[str], step: Callable[[str], object]) -> Jobs:
    """The jobs that `names` (`module`, `module:job`) name. A module is read once."""
    wanted: dict[str, list[str]] = {}
    for name in names:
        module, _, job = name.partition(":")
        wanted.setdefault(module, []).append(job)
    found = Jobs()
    for module, jobs in sorted(wanted.items()):
        step(f"reading {module}")
        try:
            every: dict[str, Any] = {job.name: job for job in _jobs(importlib.import_module(module))}
        except BaseException as error:  # a foreign module may do anything, `sys.exit` too
            if isinstance(error, KeyboardInterrupt):
                raise
            text = str(error).strip().splitlines()
            found.failures[module] = f"{type(error).__name__}: {text[0][:300] if text else ''}"
            continue
        for job in sorted({one for one in jobs if one and one not in every}):
            found.failures[f"{module}:{job}"] = "there is no such job"
        named: set[str] = {one for one in every if one != ASSET_JOB} if "" in jobs else set()
        if "" in jobs and not named:
            found.failures[module] = "it has no jobs"
        found.jobs += [Job(module, every[one]) for one in sorted(named | (set(jobs) & every.keys()))]
    return found


def _jobs(module: Any) -> list[Any]:
    """The jobs of what Dagster would load from a module; where it has no definitions, its jobs alone."""
    targets: Any = upstream("dagster._core.workspace.autodiscovery:loadable_targets_from_loaded_module")
    repository: Any = upstream("dagster._core.definitions.reconstruct:repository_def_from_target_def")
    try:
        _initialise()
        loaded = [_called(target.target_definition) for target in targets(module)]
    except Exception as error:
        kind: Any = upstream("dagster:JobDefinition")
        alone: list[Any] = [getattr(module, name) for name in dir(module) if isinstance(getattr(module, name), kind)]
        if alone and type(error).__name__ == "DagsterInvariantViolationError":
            return alone
        raise
    return [job for one in loaded for job in repository(one).get_all_jobs()]


def _called(target: Any) -> Any:
    """The definitions themselves, where a function makes them (`@definitions`)."""
    kinds: Any = tuple(upstream(f"dagster:{name}") for name in ("Definitions", "RepositoryDefinition", "JobDefinition"))
    is_lazy = not isinstance(target, (*kinds, list)) and hasattr(target, "load_fn")
    return target() if is_lazy else target


def _initialise() -> None:
    """Let definitions be loaded for the first time, as a code server does: components keep a state since 1.10."""
    try:
        context: Any = upstream("dagster._core.definitions.definitions_load_context:DefinitionsLoadContext")
        first: Any = upstream("dagster._core.definitions.definitions_load_context:DefinitionsLoadType").INITIALIZATION
    except (ImportError, AttributeError):
        return
    if not context.is_set():
        context.set(context(load_type=first, repository_load_data=None))
