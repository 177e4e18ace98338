"""Packages that read the documents of other versions than the shipped ones: made on first use, kept in the user's cache.

They are made of the shipped schemas and the catalogue of versions, which are the tool's own files; a document only names the
version. A cached package is one file, signed by this user and imported from memory, and is replaced in one piece.
"""

from __future__ import annotations

import marshal
import os
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any, cast

from ...base.console import say
from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...base.user_cache import NotOursError, cache_folder, keep_newest, load_signed, save_signed
from ...systems.versions.catalogue import catalogue, schema_of
from ...systems.versions.releases import Release, text_of
from .document_packages import FOLDER, KEPT, tool_parts
from .memory_import import Modules, compiled, import_package

_PARENT = "_confwright_version_"
_known: dict[tuple[str, Release], ModuleType] = {}
"""The packages of this run."""


def version_package(name: str, schema: str, system: str, version: Release) -> ModuleType:
    """The shipped package `name` as it is for a version of its system. `schema`: the path of its schema among the shipped ones."""
    found = _known.get((name, version))
    if found is None:
        modules, text = _cached_or_generated(name, schema, system, version)
        parent = _PARENT + text_of(version).replace(".", "_")
        found = _known[name, version] = import_package(parent, name, modules, text)
    return found


def _cached_or_generated(name: str, schema: str, system: str, version: Release) -> tuple[Modules, str]:
    key = _key(name, system, version)
    try:
        folder = cache_folder(FOLDER)
        return cast("tuple[Modules, str]", marshal.loads(load_signed(folder, key)))  # noqa: S302 - its signature was checked
    except NotOursError as error:
        say(f"nothing is kept from this run: {error}; name another folder in CONFWRIGHT_CACHE")
        return generated_version(name, schema, system, version)
    except (OSError, ValueError, EOFError, TypeError):
        pass
    code = generated_version(name, schema, system, version)
    try:
        folder = cache_folder(FOLDER)
        save_signed(folder, key, marshal.dumps((dict(code[0]), code[1])))
        keep_newest(folder, KEPT)
    except OSError:  # then the next run makes it again
        pass
    return code


def generated_version(name: str, schema: str, system: str, version: Release) -> tuple[Modules, str]:
    """The code of a package for a version, called `name`, and its schema; made anew. Raises LookupError for an unknown system."""
    from ...generate.guards import only_generate_errors, without_collector
    from ...generate.pipeline import Options, make_package

    known = catalogue(system)
    if known is None:
        raise LookupError(system)
    top = schemas_dir().resolve()

    def amended(path: Path, data: Any) -> Any:
        return schema_of(known, version, path.relative_to(top).as_posix(), data)

    options = Options(style="confwright", runtime="beside")
    with only_generate_errors(), without_collector():
        package = make_package(top / schema, name, {}, options, amended=amended)
    return compiled(package.files, name), package.files["schema.json"]


def _key(name: str, system: str, version: Release) -> str:
    """The name of a package in the cache: of the tool, its schemas, the version."""
    total = sha256()
    seen: list[str] = []
    for folder in sorted(one for one in schemas_dir().iterdir() if one.is_dir()):
        with os.scandir(folder) as entries:
            seen += sorted(f"{one.path} {one.stat().st_size} {one.stat().st_mtime_ns}" for one in entries)
    steps = file_bytes(schemas_dir() / "versions" / f"{system}.json")
    for part in (*tool_parts(), *seen, sha256(steps).hexdigest(), name, text_of(version)):
        total.update(f"{len(part)}:{part}".encode("utf-8", "surrogateescape"))
    return total.hexdigest()
