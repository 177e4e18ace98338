"""Packages that read the documents of a project: made from its schemas, which are data, and kept in the user's cache.

Nothing that the project calls generated code is imported: whoever writes the schemas of a working tree decides what is valid,
and no more. A cached package is one file, signed by this user and imported from memory. It names each file that it was made
from, with its digest, as `remembered` has it; where one differs, and in every doubt, the package is made anew. mypy is not asked:
this code runs here and is never shown.
"""

from __future__ import annotations

import marshal
import os
import sys
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from ...base.console import say, shown
from ...base.diagnostics import Diagnostic, GenerateError, ProjectError
from ...base.reading import file_bytes
from ...base.said import as_name, as_shown, own
from ...base.shipped import templates_dir
from ...base.user_cache import NotOursError, cache_folder, keep_newest, load_signed, save_signed
from ...project.reading import PackageSettings, Project
from .memory_import import Modules, compiled, import_package
from .package_records import Entry, entry_of, same_inputs, settings_digest

_PARENT = "_confwright_made"
FOLDER = "packages"
KEPT = 2_000
"""How many packages the cache holds at most, of 16 kB and more each; the oldest go first."""


@dataclass(frozen=True, slots=True)
class _Package:
    """A package: what it was made from, the code of its modules, the text of its schema."""

    entry: Entry
    modules: Modules
    schema: str


_known: list[tuple[Project, dict[str, ModuleType | ProjectError]]] = []
"""The packages of the projects of this run."""


def document_package(package: PackageSettings, project: Project) -> ModuleType:
    """The package that reads the documents of `package`. Raises ProjectError with what is wrong with its schema."""
    packages = next((packages for known, packages in _known if known is project), None)
    if packages is None:
        _known.append((project, packages := {}))
    found = packages.get(package.name)
    if found is None:
        found = packages[package.name] = _imported(package, project)
    if isinstance(found, ProjectError):
        raise ProjectError(found.diagnostics)
    return found


def _imported(package: PackageSettings, project: Project) -> ModuleType | ProjectError:
    try:
        loaded = _cached_or_generated(package, project)
    except GenerateError as error:
        return _unusable(package, error)
    return import_package(_PARENT, package.name, loaded.modules, loaded.schema)


def _unusable(package: PackageSettings, error: GenerateError) -> ProjectError:
    first = error.diagnostics[0]
    file = shown(Path(first.file)) if first.file is not None else None
    place = ":".join(as_name(str(part)) for part in (file, first.line, first.column) if part is not None)
    message = (
        f"the schema of {as_name(package.name)!r} cannot be used: {place}{': ' * bool(place)}{as_shown(first.message)}"
    )
    return ProjectError([Diagnostic(code=first.code, message=own(message), hint=first.hint)])


def _cached_or_generated(package: PackageSettings, project: Project) -> _Package:
    from ...generate.guards import only_generate_errors

    with only_generate_errors():
        name = _name(package, project)
    try:
        folder = cache_folder(FOLDER)
        loaded = _decoded(load_signed(folder, name))
        if same_inputs(package, project, loaded.entry):
            return loaded
    except NotOursError as error:
        say(f"nothing is kept from this run: {error}; name another folder in CONFWRIGHT_CACHE")
        return _make(package, project)
    except (OSError, ValueError, KeyError, TypeError, EOFError, GenerateError):
        pass
    loaded = _make(package, project)
    try:
        folder = cache_folder(FOLDER)
        save_signed(folder, name, _encoded(loaded))
        keep_newest(folder, KEPT)
    except OSError:  # then the next run makes it again
        pass
    return loaded


def _make(package: PackageSettings, project: Project) -> _Package:
    from ...generate.guards import limits_of, only_generate_errors, without_collector
    from ...generate.pipeline import Options, make_package  # heavy: only where there is nothing in the cache
    from ...generate.sources.overrides import Overrides

    # Whatever style the project generates, this one reads exactly what the schema says.
    settings = {name: value for name, value in package.options.items() if name != "resolve"}
    options = Options.of(settings, style="confwright", runtime="beside", limits=limits_of(project.limits))
    with only_generate_errors(), without_collector():
        amended = Overrides(project.overrides, project.root).amended
        loaded = make_package(package.schema, package.name, package.ref_roots, options, package.root, amended)
        entry = entry_of(package, project, loaded.sources.read, loaded.sources.targets, {})
        return _Package(entry, compiled(loaded.files, package.name), loaded.files["schema.json"])


def _encoded(loaded: _Package) -> bytes:
    entry = loaded.entry
    return marshal.dumps((entry.settings, dict(entry.read), dict(entry.targets), dict(loaded.modules), loaded.schema))


def _decoded(content: bytes) -> _Package:
    """Reads what `_encoded` wrote; its signature was checked."""
    settings, read, targets, modules, schema = cast("tuple[Any, ...]", marshal.loads(content))  # noqa: S302 - see above
    return _Package(Entry(settings, read, targets, {}), modules, schema)


def _name(package: PackageSettings, project: Project) -> str:
    """The name of a package in the cache: of the tool, the settings, and the main file of the schema. Raises OSError."""
    total = sha256()
    main = sha256(file_bytes(package.schema)).hexdigest()
    for part in (*tool_parts(), settings_digest(package, project), main):
        total.update(f"{len(part)}:{part}".encode("utf-8", "surrogateescape"))
    return total.hexdigest()


@cache
def tool_parts() -> tuple[str, ...]:
    """Which tool makes packages here: Python, and the times and sizes of our own files, as reading them takes too long."""
    found = [sys.version, str(sys.flags.optimize)]
    for top in (str(Path(__file__).parents[2]), str(templates_dir())):
        for folder, folders, names in os.walk(top):
            folders[:] = sorted(one for one in folders if one not in ("__pycache__", "schemas", "generated"))
            for name in sorted(names):
                file = os.path.join(folder, name)  # noqa: PTH118
                seen = os.stat(file)  # noqa: PTH116
                found.append(f"{file} {seen.st_size} {seen.st_mtime_ns}")
    return tuple(found)
