"""What each package was made from and what came of it, so that a run makes anew only the packages whose inputs changed.

`.confwright/packages.json` holds paths, addresses and digests, one entry per package of the project; no text. The texts are
taken from the output folder, where every run leaves them: a file counts only while its digest is that of the entry and that
of the manifest. So a cached package is byte for byte what a cold run gives, whatever happened to the cache or to the output;
each doubt means that the package is made anew. Why it is cut like this: docs/decisions/009-unchanged-packages.md.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import cast

from .diagnostics import GenerateError
from .lookup import Lookup
from .manifest import Manifest, digest_of, is_plain, read_manifest
from .project import DeploymentSettings, PackageSettings, Project
from .runtime.classes import dataclass
from .state import load, save

NAME = "packages.json"

AnyPackage = PackageSettings | DeploymentSettings


@dataclass(frozen=True, slots=True)
class Entry:
    """How a package was made. Paths are relative to the project.

    `settings`: a digest of what pyproject.toml says of it; `read`: the digest of each file that was read; `led`: where each
    address led that a `$ref` asked for, None for nowhere; `files`: the digest of each file of the package, by its path in it.
    """

    settings: str
    read: Mapping[str, str]
    led: Mapping[str, str | None]
    files: Mapping[str, str]


def entry_of(
    package: AnyPackage,
    project: Project,
    read: Mapping[Path, str],
    led: Mapping[str, Path | None],
    files: Mapping[str, str],
) -> Entry:
    """The entry of a package that was made just now."""

    def relative(path: Path) -> str:
        return os.path.relpath(path, project.root)

    return Entry(
        settings=_settings(package, project),
        read={relative(path): digest for path, digest in read.items()},
        led={uri: relative(path) if path is not None else None for uri, path in led.items()},
        files={path: digest_of(text.encode()) for path, text in files.items()},
    )


def recall(project: Project, tool: str) -> dict[str, Entry]:
    """The entries by package; none where another `tool` (its digest) wrote them, they are damaged, or not there."""
    try:
        data = cast(dict[str, object], json.loads(load(project, NAME)))
        if data["tool"] != tool:
            return {}
        entries = cast(dict[str, dict[str, object]], data["packages"])
        return {name: _entry(fields) for name, fields in entries.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def remember(project: Project, tool: str, entries: Mapping[str, Entry]) -> None:
    """Keep the entries of what was checked and published; those of packages that are gone go too."""
    packages = {
        name: {"settings": entry.settings, "read": entry.read, "led": entry.led, "files": entry.files}
        for name, entry in sorted(entries.items())
    }
    data = {"tool": tool, "packages": packages}
    save(project, NAME, json.dumps(data))


class Standing:
    """The packages in the output folder, for those that need not be made anew."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._digests: dict[str, str | None] = {}
        try:
            self._manifest = read_manifest(project.output)
        except (GenerateError, OSError):
            self._manifest = Manifest()

    def files(self, package: AnyPackage, entry: Entry) -> dict[str, str] | None:
        """The files of a package as its entry has them, by their path in it; None where it must be made anew."""
        try:
            if entry.settings != _settings(package, self._project) or not self._same_inputs(package, entry):
                return None
            return {path: self._text(f"{package.name}/{path}", digest) for path, digest in entry.files.items()}
        except (OSError, ValueError, GenerateError):
            return None

    def _same_inputs(self, package: AnyPackage, entry: Entry) -> bool:
        main = package.schema if isinstance(package, PackageSettings) else package.file
        if self._relative(main) not in entry.read:
            return False
        if any(self._digest(path) != digest for path, digest in entry.read.items()):
            return False
        if not entry.led:
            return True
        if isinstance(package, PackageSettings):
            lookup = Lookup(package.schema.parent, package.ref_roots)
        else:
            lookup = Lookup(self._project.root, {})
        for uri, path in entry.led.items():
            found = lookup.find(uri)
            if path != (self._relative(found.real) if found is not None else None):
                return False
        return True

    def _digest(self, path: str) -> str | None:
        """The digest of an input, which several packages may read."""
        if path not in self._digests:
            self._digests[path] = digest_of((self._project.root / path).read_bytes())
        return self._digests[path]

    def _text(self, path: str, digest: str) -> str:
        with open(
            f"{self._project.output}/{path}", "rb"
        ) as file:  # hundreds of files: a `Path` of each costs as much again
            content = file.read()
        if digest_of(content) != digest or self._manifest.files.get(path) != digest:
            raise ValueError(path)
        return content.decode()

    def _relative(self, path: Path) -> str:
        return os.path.relpath(path, self._project.root)


def _settings(package: AnyPackage, project: Project) -> str:
    """The digest of what the settings say of a package, and of the limits."""
    said: dict[str, object] = {"name": package.name, "limits": dict(project.limits)}
    if isinstance(package, PackageSettings):
        said["schema"] = os.path.relpath(package.schema, project.root)
        said["roots"] = {uri: os.path.relpath(folder, project.root) for uri, folder in package.ref_roots.items()}
        said |= {"options": dict(package.options), "style": package.style}
    else:
        said["deployment"] = os.path.relpath(package.file, project.root)
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _entry(fields: Mapping[str, object]) -> Entry:
    """Raises KeyError, TypeError, ValueError, AttributeError for what is no entry."""
    read, led, files = (cast(dict[str, object], fields[name]) for name in ("read", "led", "files"))
    digests = [*read.values(), *files.values(), *(path for path in led.values() if path is not None)]
    if not all(isinstance(digest, str) for digest in digests) or not all(is_plain(path) for path in files):
        raise ValueError("an entry that was not written here")
    return Entry(
        str(fields["settings"]),
        cast(dict[str, str], read),
        cast(dict[str, str | None], led),
        cast(dict[str, str], files),
    )
