"""Finds the configurable classes: every resource and IO manager that a library defines, and what the user names."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import inspect
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ....base.reading import file_bytes
from ..importer.discover import is_class

_MENTIONS = re.compile(rb"Configurable(Resource|IOManager)|ConfigurableResourceFactory")
"""What a module that defines a resource has in its text; the others need not be imported."""
_PASSED_BY = re.compile(r"(^|\.)(tests?|_tests|test_utils|cli|__main__)(\.|$)")


@dataclass
class ResourceClasses:
    """The classes in the order of their names; versions by library; what could not be read, and why."""

    classes: list[Any] = field(default_factory=list[Any])
    versions: dict[str, str] = field(default_factory=dict[str, str])
    failures: dict[str, str] = field(default_factory=dict[str, str])


def discover(names: Iterable[str], step: Callable[[str], object], *, installed: bool = False) -> ResourceClasses:
    """The classes that `names` (`module:Class`, `module`) name, and those of the libraries if they are `installed`.

    Without names, those of the libraries.
    """
    base = importlib.import_module("dagster._config.pythonic_config").ConfigurableResourceFactory
    found = ResourceClasses()
    wanted = list(names)
    libraries = _libraries()
    if wanted:
        for name in wanted:
            found.classes += _named(name, base, found.failures)
        tops = {"dagster", *(cls.__module__.split(".")[0] for cls in found.classes)}
        found.versions = {name: version for name, version in libraries.items() if name in tops}
    if installed or not wanted:
        for library in libraries:
            step(f"reading {library}")
            for module in _modules(library):
                _import(module, found.failures)
        found.classes += [cls for cls in _below(base) if cls.__module__.split(".")[0] in libraries]
        found.versions = dict(libraries)
    unique = {cls: None for cls in found.classes if _usable(cls)}
    found.classes = sorted(unique, key=lambda cls: (cls.__module__, cls.__qualname__))
    return found


def _usable(cls: Any) -> bool:
    """No base class of Dagster's own machinery, nothing abstract, no parametrised generic."""
    own = cls.__module__.startswith("dagster._config.")
    return not own and not inspect.isabstract(cls) and "[" not in cls.__qualname__


def _named(name: str, base: Any, failures: dict[str, str]) -> list[Any]:
    module_name, _, class_name = name.partition(":")
    module = _import(module_name, failures)
    if module is None:
        return []
    if not class_name:
        return [cls for cls in _below(base) if getattr(module, cls.__qualname__, None) is cls]
    cls: Any = getattr(module, class_name, None)
    if not (is_class(cls) and issubclass(cls, base)):
        failures[name] = "is neither a ConfigurableResource nor a configurable IO manager"
        return []
    if inspect.isabstract(cls):
        failures[name] = "is abstract: nothing can be made of it"
    return [cls]


def _below(base: Any) -> list[Any]:
    found: dict[Any, None] = {}
    pending = [base]
    while pending:
        for cls in pending.pop().__subclasses__():
            if cls not in found:
                found[cls] = None
                pending.append(cls)
    return list(found)


def _libraries() -> dict[str, str]:
    """The installed `dagster*` packages with their versions, by import name."""
    found: dict[str, str] = {}
    for distribution in importlib.metadata.distributions():
        name = (distribution.metadata["Name"] or "").lower().replace("-", "_")
        if (name == "dagster" or name.startswith("dagster_")) and importlib.util.find_spec(name) is not None:
            found[name] = distribution.version
    return dict(sorted(found.items()))


def _modules(library: str) -> list[str]:
    """The modules of a library whose text mentions a configurable class."""
    spec = importlib.util.find_spec(library)
    names: list[str] = []
    for folder in (spec.submodule_search_locations or []) if spec else []:
        root = Path(folder)
        for path in sorted(root.rglob("*.py")):
            parts = [library, *path.relative_to(root).with_suffix("").parts]
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if not _PASSED_BY.search(name) and _MENTIONS.search(file_bytes(path)):
                names.append(name)
    return names


def _import(module: str, failures: dict[str, str]) -> Any:
    try:
        return importlib.import_module(module)
    except BaseException as error:  # a foreign module may do anything, `sys.exit` too
        if isinstance(error, KeyboardInterrupt):
            raise
        text = str(error).strip().splitlines()
        failures[module] = f"{type(error).__name__}: {text[0][:200] if text else ''}"
        return None
