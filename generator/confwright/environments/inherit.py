"""Inheritance of environments: who extends whom."""

from __future__ import annotations

from collections.abc import Mapping

from .deployment import Environment


def cycles(environments: Mapping[str, Environment]) -> tuple[tuple[str, ...], ...]:
    """Every circle of `extends`, each once, from its first environment in the order of the file."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for name in environments:
        path = [name]
        while (above := _extends(environments, path[-1])) is not None and above not in path:
            path.append(above)
        if above == name:
            found.setdefault(frozenset(path), tuple(path))
    return tuple(found.values())


def _extends(environments: Mapping[str, Environment], name: str) -> str | None:
    environment = environments.get(name)
    return environment.extends if environment is not None else None
