"""Whether there is anything to do: a digest of all that decides the output, and the digests of the output itself.

The digest covers the tool's code and templates, the installed packages (by their `dist-info` names), the settings and
every schema file in the folders that a schema may refer to. Only the standard library is imported here.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import cast

from ...base.diagnostics import GenerateError
from ...base.reading import content_of, file_bytes
from ...base.shipped import templates_dir
from ...project.reading import Project
from ...publish.manifest import MANIFEST_NAME, digest_of, read_manifest
from .state import load, save
from .untouched import look_at, remember

_SCHEMA_ENDINGS = (".yaml", ".yml", ".json")


def up_to_date(project: Project) -> bool:
    """Whether the output is what the last complete run wrote, from the inputs as they are now."""
    return look(project)[0]


def look(project: Project) -> tuple[bool, str | None]:
    """Whether the output is up to date; and the digest of the inputs, where it was taken for the answer."""
    inputs: str | None = None
    # Looked at before anything is read: what changes meanwhile will look otherwise the next time.
    now = time.time_ns()
    try:
        stamp = cast(dict[str, object], json.loads(load(project, "stamp.json")))
        read = cast(dict[str, str], stamp["read"])
        seen = look_at(_paths(project, read), now)
        inputs = input_digest(project)
        if stamp != _stamp(inputs, project.output, read):
            return False, inputs
        for path, digest in read.items():
            if digest_of(content_of(project.root / path)) != digest:
                return False, inputs
        for path, digest in read_manifest(project.output).files.items():
            if digest_of(file_bytes(project.output / path)) != digest:
                return False, inputs
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, GenerateError):
        return False, inputs
    if seen is not None:
        remember(str(project.state), project.output.name, seen)
    return True, inputs


def _paths(project: Project, read: Mapping[str, str]) -> list[str]:
    """Every file and folder that the answer depends on."""
    found = [
        str(project.root / "pyproject.toml"),
        str(project.state / "stamp.json"),
        str(project.output / MANIFEST_NAME),
    ]
    output = os.fspath(project.output)
    found += [f"{output}{os.sep}{path}" for path in read_manifest(project.output).files]
    found += [entry for entry in sys.path if entry.endswith("-packages") and Path(entry).is_dir()]
    watched = [(Path(__file__).parents[2], (".py",)), (templates_dir(), (".jinja", ".py"))]
    watched += [(folder, _SCHEMA_ENDINGS) for folder in _schema_folders(project)]
    found += [str(package.schema) for package in project.packages]
    found += [str(deployment.file) for deployment in project.deployments]
    found += [str(project.root / path) for path in read]
    found += [*_overlays(project), _nearest(project.overrides)]
    for folder, endings in watched:
        for current, names in _walk(folder, without=project.output):
            found += [current, *(f"{current}{os.sep}{name}" for name in names if name.endswith(endings))]
    return list(dict.fromkeys(found))


def _overlays(project: Project) -> list[str]:
    """The files in the folder of overlays, without the imports that reading them takes."""
    folder = os.fspath(project.overrides)
    return [f"{folder}{os.sep}{name}" for name in sorted(_names(folder)) if name.endswith(_SCHEMA_ENDINGS)]


def _nearest(folder: Path) -> str:
    """A folder, or the nearest one above it that exists: its time changes when the folder is created."""
    while not folder.is_dir():
        folder = folder.parent
    return str(folder)


def _schema_folders(project: Project) -> list[Path]:
    return sorted({f for p in project.packages for f in (p.folder, *p.ref_roots.values())})


def write_stamp(project: Project, inputs: str, read: Mapping[Path, str] | None = None) -> None:
    """Remember that the output was made from `inputs`, an `input_digest` taken before the work began.

    `read`: the digests of what only the work itself found, the schemas and files that a deployment.yaml names.
    A failure is not an error: the next run does the work again.
    """
    known = {os.path.relpath(path, project.root): digest for path, digest in sorted((read or {}).items())}
    try:
        stamp = _stamp(inputs, project.output, known)
    except OSError:
        return
    save(project, "stamp.json", json.dumps(stamp))


def _stamp(inputs: str, output: Path, read: Mapping[str, str]) -> dict[str, object]:
    return {"inputs": inputs, "read": read, "manifest": digest_of(file_bytes(output / MANIFEST_NAME))}


def input_digest(project: Project) -> str:
    """The digest of everything that decides the output. Raises OSError for a file that cannot be read."""
    total = _Digest()
    add = total.add
    add(tool_digest())
    add(os.path.relpath(project.output, project.root))
    add(json.dumps(dict(project.limits), sort_keys=True))
    for package in project.packages:
        add(package.name, os.path.relpath(package.schema, project.root), file_bytes(package.schema))
        add(json.dumps(dict(package.options), sort_keys=True), package.style)
        add(os.path.relpath(package.folder, project.root))
        for address, folder in sorted(package.ref_roots.items()):
            add(address, os.path.relpath(folder, project.root))
    for deployment in project.deployments:
        add(deployment.name, os.path.relpath(deployment.file, project.root), file_bytes(deployment.file))
    for path in _overlays(project):
        add(path, file_bytes(path))
    for folder in _schema_folders(project):
        for path, content in _files(folder, _SCHEMA_ENDINGS, without=project.output):
            add(os.path.relpath(folder, project.root), path, content)
    return total.text()


@cache
def tool_digest() -> str:
    """The digest of the tool itself as this process found it: Python, what is installed, our code and templates.

    Raises OSError.
    """
    total = _Digest()
    total.add(sys.version, *_installed())
    code = Path(__file__).parents[2]
    for label, folder, endings in (("code", code, (".py",)), ("templates", templates_dir(), (".jinja", ".py"))):
        for path, content in _files(folder, endings):
            total.add(label, path, content)
    return total.text()


class _Digest:
    """A digest of parts, of which none can pass for two."""

    def __init__(self) -> None:
        self._total = sha256()

    def add(self, *parts: str | bytes) -> None:
        for part in parts:
            content = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
            self._total.update(b"%d:" % len(content))
            self._total.update(content)

    def text(self) -> str:
        return self._total.hexdigest()


def _installed() -> list[str]:
    """Names and versions of the distributions beside this one: an update of Jinja2 may change what is written."""
    return sorted(
        {n for entry in sys.path if entry.endswith("-packages") for n in _names(entry) if n.endswith(".dist-info")}
    )


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _files(folder: Path, endings: tuple[str, ...], without: Path | None = None) -> Iterator[tuple[str, bytes]]:
    """Relative path and content of the files below, in a fixed order."""
    top = len(os.path.join(folder, ""))  # noqa: PTH118 - plain strings: there are hundreds of files
    for current, names in _walk(folder, without):
        for name in names:
            if name.endswith(endings):
                file = f"{current}{os.sep}{name}"
                yield file[top:].replace(os.sep, "/"), file_bytes(file)


def _walk(folder: Path, without: Path | None) -> Iterator[tuple[str, list[str]]]:
    """The folders below with the names in them, in a fixed order; no hidden folders, no installed packages."""
    for current, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in ("node_modules", "__pycache__")
            and Path(current, name) != without
            and not Path(current, name, "pyvenv.cfg").exists()
        )
        yield current, sorted(names)
