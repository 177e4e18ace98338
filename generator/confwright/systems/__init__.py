"""The systems whose configuration Confwright knows. A system is one value, `System`; every other room asks for it here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..base.diagnostics import Diagnostic
    from .assigned import Assigned
    from .system import Kind, Rendering, System

_OWN = ("dagster", "dagster_plus", "prefect", "airflow", "helm", "kubernetes", "docker", "ci", "systemd", "any_schema")
"""The folders of those that come with Confwright: `system.py` there holds the value, `SYSTEM`."""
_loaded: dict[str, System] = {}
"""Those that were asked for: each file asks for all of them some times."""


def systems() -> Iterator[System]:
    """Every system: our own, then those of other distributions. Each is loaded when it is asked for.

    Raises ProjectError (`system-unusable`) for one of another distribution that cannot be loaded.
    """
    yield from own_systems()
    yield from other_systems()


def own_systems() -> Iterator[System]:
    """The systems that come with Confwright."""
    for name in _OWN:
        # Loaded here: importers run in the Python of their system and import this package too.
        if name not in _loaded:
            _loaded[name] = import_module(f"{__name__}.{name}.system").SYSTEM
        yield _loaded[name]


def other_systems() -> tuple[System, ...]:
    """The systems of other distributions. Raises ProjectError (`system-unusable`) for one that cannot be loaded."""
    from .entry_points import systems_of_others

    return systems_of_others()


def kinds() -> Iterator[Kind]:
    """Every kind of document. The first that fits a file wins."""
    for system in systems():
        yield from system.kinds


def assigned_of(asked: Rendering) -> tuple[Sequence[Assigned], Sequence[Diagnostic]]:
    """The variables that values become, and what cannot be one. Raises Refused for values that become none."""
    kind = kind_of(asked.package.schema())
    for system in systems():
        if kind is not None and kind.package in system.assigned:
            return system.assigned[kind.package](asked)
    from ..base.diagnostics import Refused

    names = sorted(name for system in systems() for name in system.assigned)
    raise Refused(f"{asked.target} is made of values that become variables: those of {', '.join(names)}")


@cache
def kind_of_package(name: str) -> Kind | None:
    """The kind of document that a package of this name reads."""
    return next((kind for kind in kinds() if kind.package == name), None)


def kind_of(schema: Mapping[str, Any]) -> Kind | None:
    """The kind of the documents that a schema describes, by its title."""
    title = schema.get("title")
    return _by_title(title) if isinstance(title, str) else None


@cache
def _by_title(title: str) -> Kind | None:
    return next((kind for kind in kinds() if kind.title == title), None)
