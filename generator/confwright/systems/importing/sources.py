"""The Python files of the project that some classes depend on. Runs in the Python of the imported system."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Optional

from ...base.reading import file_text
from .source_digest import digest_of_jobs, digest_of_source

_INSTALLED = {"site-packages", "dist-packages"}


def project_sources(classes: Iterable[Any], root: str) -> dict[str, str]:
    """The files below `root` that define some classes, their bases and the classes that their modules name, with digests.

    Installed packages do not count: their versions are recorded.
    """
    return _sources({module for cls in classes for module in _modules(cls)}, root, digest_of_source)


def module_sources(modules: Iterable[str], root: str) -> dict[str, str]:
    """The files of some modules below `root`, with digests that the bodies of jobs and graphs belong to."""
    return _sources(modules, root, digest_of_jobs)


def _sources(modules: Iterable[str], root: str, digest_of: Callable[[str], Optional[str]]) -> dict[str, str]:  # noqa: UP045 - Python 3.9
    top = Path(root).resolve()
    found: dict[str, str] = {}
    for module in sorted(set(modules)):
        file = getattr(sys.modules.get(module), "__file__", None)
        path = Path(file).resolve() if isinstance(file, str) and file.endswith(".py") else None
        if path is None or top not in path.parents or _INSTALLED & set(path.parts):
            continue
        digest = digest_of(file_text(path))
        if digest is not None:
            found[path.relative_to(top).as_posix()] = digest
    return found


def _modules(cls: Any) -> set[str]:
    found = {str(base.__module__) for base in cls.__mro__}
    for name in list(found):
        named = vars(sys.modules[name]).values() if name in sys.modules and _is_near(name, cls) else ()
        found |= {str(one.__module__) for one in named if inspect.isclass(one)}
    return found


def _is_near(module: str, cls: Any) -> bool:
    """Whether a module belongs to the same package as a class: what a library names does not matter."""
    return module.partition(".")[0] == str(cls.__module__).partition(".")[0]
