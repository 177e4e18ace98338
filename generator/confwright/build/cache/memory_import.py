"""Packages that Python imports from memory: what was made or read just now, and no file of anybody's.

Nothing is looked up on the disk, neither a source file nor byte code beside it, so nothing can be laid there in between.
"""

from __future__ import annotations

import json
import marshal
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, spec_from_file_location
from types import CodeType, ModuleType
from typing import Any, Final

from ...base.shipped import runtime_dir

Modules = Mapping[str, bytes]
"""The marshalled code of the modules of a package, by their paths in it: `__init__.py`, `_codec/app.py`."""
_INIT: Final = "__init__.py"


def compiled(files: Mapping[str, str], name: str) -> dict[str, bytes]:
    """The code of the modules among the files of the package `name`."""
    return {
        path: marshal.dumps(compile(text, f"<confwright>/{name}/{path}", "exec", dont_inherit=True))
        for path, text in files.items()
        if path.endswith(".py")
    }


def import_package(parent: str, name: str, modules: Modules, schema: str) -> ModuleType:
    """The package `name`, imported as `parent.name`, with the tool's own runtime as `parent._runtime`.

    `schema` is the text of its schema.json. What was imported under this name before is forgotten. Raises whatever importing
    the code raises.
    """
    forget(f"{parent}.{name}")
    if parent not in sys.modules:
        above = sys.modules[parent] = ModuleType(parent)
        above.__path__ = []
        _import_runtime(f"{parent}._runtime")
    _finder().packages[f"{parent}.{name}"] = modules
    package = import_module(f"{parent}.{name}")

    def own_schema() -> Any:
        """The JSON Schema of the documents. The code of the package would read it from a file."""
        return json.loads(schema)

    package.schema = own_schema  # type: ignore[attr-defined]
    return package


def _import_runtime(name: str) -> None:
    """Import the tool's own runtime under another name."""
    folder = str(runtime_dir())
    spec = spec_from_file_location(name, f"{folder}/{_INIT}", submodule_search_locations=[folder])
    if spec is None or spec.loader is None:
        raise ImportError(f"no runtime in {folder}", name=name)
    created = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(created)


def forget(name: str) -> None:
    """Drop a package, or all below a name, from what is imported."""
    if (
        name not in sys.modules and name not in _finder().packages
    ):  # looking at all modules for each of 1,000 takes seconds
        return
    for module in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
        del sys.modules[module]
    packages = _finder().packages
    for known in [p for p in packages if p == name or p.startswith(f"{name}.")]:
        del packages[known]


class _Finder:
    """Finds the modules of packages in memory, and is their loader. `packages`: by the full names of the packages."""

    def __init__(self) -> None:
        self.packages: dict[str, Modules] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Where a module is: here, or not."""
        found = self._module(name)
        return ModuleSpec(name, self, is_package=found[1].endswith(_INIT)) if found is not None else None  # type: ignore[arg-type]  # typeshed asks for the old interface of loaders

    def create_module(self, spec: ModuleSpec) -> None:
        """A plain module will do."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module in it."""
        found = self._module(module.__name__)
        if found is None:
            raise ImportError(f"{module.__name__} was dropped", name=module.__name__)
        code = marshal.loads(found[0])  # noqa: S302 - of this process, or signed by this user
        if not isinstance(code, CodeType):
            raise ImportError(f"{module.__name__} is not code", name=module.__name__)
        exec(code, module.__dict__)  # noqa: S102 - what an import is

    def _module(self, name: str) -> tuple[bytes, str] | None:
        """The code of a module, and its path in its package."""
        package = name
        while package not in self.packages:
            package, dot, _ = package.rpartition(".")
            if not dot:
                return None
        modules = self.packages[package]
        inside = name.removeprefix(package).lstrip(".").replace(".", "/")
        paths = (f"{inside}/{_INIT}".lstrip("/"), f"{inside}.py")
        return next(((modules[path], path) for path in paths if path in modules), None)


def _finder() -> _Finder:
    """The finder of this process, first in the order: its names are no one else's."""
    found = next((one for one in sys.meta_path if isinstance(one, _Finder)), None)
    if found is None:
        found = _Finder()
        sys.meta_path.insert(0, found)
    return found
