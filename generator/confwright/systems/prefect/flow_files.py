"""The files of flows that a document names: each is read once, whatever the number of deployments, and never run."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ...base.diagnostics import Severity
from ...base.near_words import did_you_mean
from ...base.reading import TooLargeError, file_text
from .document import placeholders
from .signatures import Signature, TooMuchError, names_of, signature

_LARGEST: Final = 1 << 19
_LARGEST_ALL: Final = 1 << 20
"""Bytes of one file of flows, and of all that one document names: Python's parser takes a second and 200 MB for a megabyte."""
_HINT: Final = "Prefect looks for it from the folder that `prefect deploy` is started in: start this there, too"


def looked_in(file: Path) -> tuple[Path, ...]:
    """The folders that an entrypoint may start from, the first one counts most.

    `prefect deploy` takes the working directory (`load_flow_from_entrypoint`), and `--prefect-file` does not change it. Where it
    will be started cannot be seen from a file: mostly in the root of the repository, or beside the file.
    """
    beside = file.absolute().parent
    found = [Path.cwd(), beside]
    above = [beside, *beside.parents]
    root = next((n for n, folder in enumerate(above) if (folder / ".git").exists()), None)
    found += above[: root + 1] if root is not None else []
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Missing:
    """An entrypoint whose flow cannot be found."""

    message: str
    hint: str | None = None
    severity: Severity = "warning"


class FlowFiles:
    """The flows of one document; `file` is where that is, None where it is in none."""

    def __init__(self, file: Path | None) -> None:
        folders = looked_in(file) if file is not None else ()
        self._folders = [(folder, folder.resolve()) for folder in folders]
        self._entrypoints: dict[str, Signature | Missing | None] = {}
        self._paths: dict[str, Path | Missing | None] = {}
        self._modules: dict[Path, tuple[ast.Module, set[str]] | Missing] = {}
        self._python: dict[Path, list[str]] = {}
        self._left = _LARGEST_ALL

    def signature(self, entrypoint: Any) -> Signature | Missing | None:
        """The signature of a file's flow; what is wrong with the entrypoint; None where it is unknown, as for a module."""
        if not isinstance(entrypoint, str):
            return None
        if entrypoint not in self._entrypoints:
            self._entrypoints[entrypoint] = self._signature(entrypoint)
        return self._entrypoints[entrypoint]

    def _signature(self, entrypoint: str) -> Signature | Missing | None:
        name, _, function = entrypoint.rpartition(":")
        if not name.endswith(".py") or not function.isidentifier() or any(True for _ in placeholders(entrypoint)):
            return None
        if name not in self._paths:
            self._paths[name] = self._path(name)
        path = self._paths[name]
        if not isinstance(path, Path):
            return path
        if path not in self._modules:
            self._modules[path] = self._module(path, name)
        module = self._modules[path]
        if isinstance(module, Missing):
            return module
        try:
            found = signature(module[0], function)
        except (RecursionError, TooMuchError):
            return Missing(f"the flow was not looked at: the types of {function!r} in {name} are too many")
        if found is None and not module[1] & {function, "*"}:
            return Missing(f"{name} has no function {function!r}")
        return found

    def _module(self, path: Path, name: str) -> tuple[ast.Module, set[str]] | Missing:
        try:
            source = file_text(path, min(_LARGEST, max(self._left, 0)))
            self._left -= len(source)
            module = ast.parse(source)
            return module, names_of(module)
        except TooLargeError:
            return Missing(f"the flow was not looked at: {name} is too large, or the files of all flows are")
        except (OSError, UnicodeDecodeError):
            return Missing(f"{name} cannot be read")
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            where = f": {error.msg} in line {error.lineno}" if isinstance(error, SyntaxError) else ""
            return Missing(f"{name} cannot be read{where}")

    def _path(self, name: str) -> Path | Missing | None:
        """The file of a name; None for one outside of all folders."""
        if Path(name).is_absolute():
            return None
        try:
            paths = [((folder / name).resolve(), real) for folder, real in self._folders]
        except (OSError, RuntimeError, ValueError):
            return None
        inside = [path for path, real in paths if path.is_relative_to(real)]
        if not inside:
            return None
        return next((path for path in inside if path.is_file()), None) or self._missing(name, inside)

    def _missing(self, name: str, paths: Sequence[Path]) -> Missing:
        """No such file. Where no Python is around at all, the flows are kept elsewhere, and nothing is known of them."""
        for folder in (path.parent for path in paths):
            if folder not in self._python:
                self._python[folder] = [one.name for one in folder.glob("*.py")] if folder.is_dir() else []
            names = self._python[folder]
            if names:
                hint = did_you_mean(Path(name).name, names) or _HINT
                return Missing(f"there is no file {name!r}, from the working directory or beside this file", hint)
        return Missing(f"the flow was not looked at: there is no file {name!r} here", _HINT, "note")
