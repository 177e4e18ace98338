"""The parts of Prefect that the importer walks. Prefect is not installed where this code is type-checked, so all of it is `Any`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import packages_distributions, version
from typing import Any


def upstream(path: str) -> Any:
    """`module:attribute` of the installed Prefect. Raises ImportError or AttributeError."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def library_of(thing: Any) -> str:
    """The top package that a class or a function stands in: `prefect_docker`."""
    return str(thing.__module__).partition(".")[0]


def versions(libraries: Iterable[str]) -> dict[str, str]:
    """The versions of the distributions that some packages come from."""
    known = packages_distributions()
    names = {name for library in libraries for name in known.get(library, ())}
    return {name: version(name) for name in sorted(names)}
