"""Inheritance of environments: who extends whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .deployment import Environment

MOST_ABOVE: Final = 100
"""Environments that one may extend, one above the other: the values of each are merged with those of all above it."""


def cycles(environments: Mapping[str, Environment]) -> tuple[tuple[str, ...], ...]:
    """Every circle of `extends`, each once, from its first environment in the order of the file."""
    found: list[tuple[str, ...]] = []
    done: set[str] = set()
    for name in environments:
        path: dict[str, None] = {}
        here: str | None = name
        while here is not None and here not in done and here not in path:
            path[here] = None
            here = _extends(environments, here)
        if here is not None and here in path:
            names = list(path)
            circle = names[names.index(here) :]
            order = {one: n for n, one in enumerate(environments)}
            first = min(range(len(circle)), key=lambda n: order.get(circle[n], len(order)))
            found.append((*circle[first:], *circle[:first]))
        done |= path.keys()
    return tuple(found)


def deepest(environments: Mapping[str, Environment]) -> str | None:
    """The first environment that extends more than `MOST_ABOVE` others. There must be no circle."""
    above: dict[str, int] = {}
    for name in environments:
        path: list[str] = []
        here: str | None = name
        while here is not None and here not in above:
            path.append(here)
            here = _extends(environments, here)
        count = above[here] + 1 if here is not None else 0
        for one in reversed(path):
            above[one] = count
            count += 1
    return next((name for name in environments if above[name] > MOST_ABOVE), None)


def _extends(environments: Mapping[str, Environment], name: str) -> str | None:
    environment = environments.get(name)
    return environment.extends if environment is not None else None
