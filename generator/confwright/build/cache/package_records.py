"""What each package was made from and what came of it, so that a run makes anew only the packages whose inputs changed.

`.confwright/packages.json` holds paths, addresses and digests, one entry per package of the project; no text. The texts are
taken from the output folder, where every run leaves them: a file counts only while its digest is that of the entry and that
of the manifest. So a cached package is byte for byte what a cold run gives, whatever happened to the cache or to the output;
each doubt means that the package is made anew. Why it is cut like this: docs/decisions/009-unchanged-packages.md.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import cast

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.reading import content_of, file_bytes
from ...generate.sources.lookup import Lookup
from ...generate.sources.overrides import overlays_digest
from ...project.reading import DeploymentSettings, PackageSettings, Project
from ...publish.manifest import Manifest, digest_of, is_plain, read_manifest
from ...runtime import dataclass
from .state import load, save

NAME = "packages.json"
_FIELDS = ("code", "message", "severity", "file", "pointer", "line", "column", "hint")

AnyPackage = PackageSettings | DeploymentSettings


@dataclass(frozen=True, slots=True)
class Entry:
    """How a package was made. Paths are relative to the project.

    `settings`: a digest of what pyproject.toml says of it; `read`: the digest of each file that was read, and folder that was
    looked into; `targets`: where each address led that a `$ref` asked for, None for nowhere;
    `files`: the digest of each file of the package, by its path in it;
    `warnings`: what its author should know of.
    """

    settings: str
    read: Mapping[str, str]
    targets: Mapping[str, str | None]
    files: Mapping[str, str]
    warnings: tuple[Diagnostic, ...] = ()


def entry_of(
    package: AnyPackage,
    project: Project,
    read: Mapping[Path, str],
    targets: Mapping[str, Path | None],
    files: Mapping[str, str],
    warnings: Iterable[Diagnostic] = (),
) -> Entry:
    """The entry of a package that was made just now."""

    def relative(path: Path) -> str:
        return os.path.relpath(path, project.root)

    return Entry(
        settings=settings_digest(package, project),
        read={relative(path): digest for path, digest in read.items()},
        targets={uri: relative(path) if path is not None else None for uri, path in targets.items()},
        files={path: digest_of(text.encode()) for path, text in files.items()},
        warnings=tuple(warnings),
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


def files_read(project: Project) -> list[Path]:
    """The files that the packages were made from, as far as this user's runs have noted them."""
    try:
        data = cast(dict[str, dict[str, dict[str, dict[str, str]]]], json.loads(load(project, NAME)))
        return [project.root / path for entry in data["packages"].values() for path in entry["read"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return []


def remember(project: Project, tool: str, entries: Mapping[str, Entry]) -> None:
    """Keep the entries of what was checked and published; those of packages that are gone go too."""
    packages = {
        name: {
            "settings": entry.settings,
            "read": entry.read,
            "targets": entry.targets,
            "files": entry.files,
            "warnings": [[getattr(one, field) for field in _FIELDS] for one in entry.warnings],
        }
        for name, entry in sorted(entries.items())
    }
    data = {"tool": tool, "packages": packages}
    save(project, NAME, json.dumps(data))


class CurrentOutput:
    """The packages in the output folder, for those that need not be made anew."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._digests: dict[str, str] = {}
        try:
            self._manifest = read_manifest(project.output)
        except (GenerateError, OSError):
            self._manifest = Manifest()

    def files(self, package: AnyPackage, entry: Entry) -> dict[str, str] | None:
        """The files of a package as its entry has them, by their path in it; None where it must be made anew."""
        try:
            same = entry.settings == settings_digest(package, self._project)
            if not same or not same_inputs(package, self._project, entry, self._digests):
                return None
            return {path: self._text(f"{package.name}/{path}", digest) for path, digest in entry.files.items()}
        except (OSError, ValueError, GenerateError):
            return None

    def _text(self, path: str, digest: str) -> str:
        # Hundreds of files: a `Path` of each costs as much again.
        content = file_bytes(f"{self._project.output}/{path}")
        if digest_of(content) != digest or self._manifest.files.get(path) != digest:
            raise ValueError(path)
        return content.decode()


def same_inputs(package: AnyPackage, project: Project, entry: Entry, known: dict[str, str] | None = None) -> bool:
    """Whether a package would be made from the files that its entry names, as they are now. Settings are another question.

    `known` keeps the digests of inputs, which several packages may read. Raises OSError, GenerateError.
    """
    known = {} if known is None else known
    main = package.schema if isinstance(package, PackageSettings) else package.file
    if os.path.relpath(main, project.root) not in entry.read:
        return False
    for path, digest in entry.read.items():
        if path not in known:
            known[path] = digest_of(content_of(project.root / path))
        if known[path] != digest:
            return False
    if not entry.targets:
        return True
    lookup = (
        Lookup(package.folder, package.ref_roots) if isinstance(package, PackageSettings) else Lookup(project.root, {})
    )
    for uri, targets in entry.targets.items():
        found = lookup.find(uri)
        if targets != (os.path.relpath(found.real, project.root) if found is not None else None):
            return False
    return True


def settings_digest(package: AnyPackage, project: Project) -> str:
    """The digest of what the settings say of a package, of the limits, and of the overlays. Raises OSError."""
    stated: dict[str, object] = {"name": package.name, "limits": dict(project.limits)}
    stated |= {"overlays": overlays} if (overlays := overlays_digest(project.overrides)) else {}
    if isinstance(package, PackageSettings):
        stated["schema"] = os.path.relpath(package.schema, project.root)
        stated["roots"] = {uri: os.path.relpath(folder, project.root) for uri, folder in package.ref_roots.items()}
        stated |= {"options": dict(package.options), "style": package.style}
        stated["root"] = os.path.relpath(package.folder, project.root)
    else:
        stated["deployment"] = os.path.relpath(package.file, project.root)
        # Packages whose classes it may use: environments/sharing.py.
        stated["offered"] = [
            [one.name, os.path.relpath(one.schema, project.root), dict(one.options), one.style]
            for one in project.packages
            if one.options.get("resolve") is True
        ]
    return sha256(json.dumps(stated, sort_keys=True).encode()).hexdigest()


def _entry(fields: Mapping[str, object]) -> Entry:
    """Raises KeyError, TypeError, ValueError, AttributeError for what is not an entry."""
    read, targets, files = (cast(dict[str, object], fields[name]) for name in ("read", "targets", "files"))
    digests = [*read.values(), *files.values(), *(path for path in targets.values() if path is not None)]
    if not all(isinstance(digest, str) for digest in digests) or not all(is_plain(path) for path in files):
        raise ValueError("an entry that was not written here")
    return Entry(
        str(fields["settings"]),
        cast(dict[str, str], read),
        cast(dict[str, str | None], targets),
        cast(dict[str, str], files),
        tuple(_warning(row) for row in cast(list[object], fields["warnings"])),
    )


def _warning(row: object) -> Diagnostic:
    parts = dict(zip(_FIELDS, cast(list[object], row), strict=True))
    if parts["severity"] not in ("warning", "note"):
        raise ValueError("a warning that was not written here")
    return Diagnostic(**parts)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
