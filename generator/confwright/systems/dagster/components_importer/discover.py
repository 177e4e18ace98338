"""Finds the component types that an environment has: those that installed packages register, and those of named modules."""

from __future__ import annotations

import importlib
import importlib.metadata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

_GROUPS = ("dagster_dg_cli.registry_modules", "dagster_dg_cli.plugin", "dagster_dg.plugin", "dagster_dg.library")
"""Entry points of packages with components: that of today first (`dagster.components.core.package_entry`)."""


@dataclass(frozen=True)
class ComponentType:
    """A component type: how a file names it, and its class."""

    name: str
    cls: Any


@dataclass
class Components:
    """The component types by their names; versions by library; what could not be read, and why."""

    types: list[ComponentType] = field(default_factory=list[ComponentType])
    versions: dict[str, str] = field(default_factory=dict[str, str])
    failures: dict[str, str] = field(default_factory=dict[str, str])


def discover(modules: Iterable[str], step: Callable[[str], object]) -> Components:
    """The component types of all packages that register some, and of some modules."""
    base: Any = importlib.import_module("dagster").Component
    found = Components()
    registered: dict[str, tuple[str, str]] = {}
    for distribution in importlib.metadata.distributions():
        for point in distribution.entry_points:
            if point.group in _GROUPS:
                registered[point.value.partition(":")[0]] = (distribution.metadata["Name"], distribution.version)
    found.versions["dagster"] = importlib.metadata.version("dagster")
    every: dict[str, ComponentType] = {}
    for module in dict.fromkeys((*sorted(registered), *modules)):
        step(f"reading {module}")
        loaded = _import(module, found.failures)
        for name in dir(loaded) if loaded is not None else ():
            cls = getattr(loaded, name, None)
            if isinstance(cls, type) and issubclass(cls, base) and _is_usable(cls, base):
                every.setdefault(f"{module}.{name}", ComponentType(f"{module}.{name}", cls))
                if module in registered:
                    name_of, version = registered[module]
                    found.versions[name_of] = version
    found.types = [every[name] for name in sorted(every)]
    return found


def _is_usable(cls: Any, base: Any) -> bool:
    """Not the base class itself, and nothing abstract."""
    return cls is not base and not getattr(cls, "__abstractmethods__", None)


def _import(module: str, failures: dict[str, str]) -> Any:
    try:
        return importlib.import_module(module)
    except BaseException as error:  # a foreign module may do anything, `sys.exit` too
        if isinstance(error, KeyboardInterrupt):
            raise
        text = str(error).strip().splitlines()
        failures[module] = f"{type(error).__name__}: {text[0][:200] if text else ''}"
        return None
