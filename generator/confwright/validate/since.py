"""Which documents a change since a commit of git can reach: those that are checked by `validate --changed-since`.

Files are compared by their content, hashed here: the index of a repository may be a stranger's, and `git diff` would ask its
configuration for programs. A document that no other file can change the findings on is known by its own package: one of the
project, for no system that Confwright knows. Any other document may look at files around it (flows, images, `.env`, lock
files), so it is checked where anything changed but documents of the first kind. In every doubt a document is checked.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from ..base.diagnostics import ProjectError
from ..base.reading import file_bytes
from ..base.repository import FILE, LINK, git_error, is_reference, top_of, tree_of
from ..base.said import as_name
from ..project.reading import PackageSettings, Project
from ..systems import kind_of_package, kinds
from .deployments import deployments_of
from .held import may_hold
from .lints import text_kind
from .packages import named_packages

_SCHEMAS: Final = (".yaml", ".yml", ".json")
_NOT_SEARCHED: Final = ("node_modules", "__pycache__")
_REFERENCE: Final = re.compile(rb"""\$(?:dynamicR|recursiveR|r)ef["']?\s*+:\s*+["']?+([^\s"'])""")
_REFERENCES: Final = re.compile(rb"(?i)\$(?:dynamic|recursive)?ref")
_ESCAPED: Final = re.compile(rb"\\(?:[uU]0*+[0-7][0-9a-fA-F]\b|x[0-7])")
"""An escape of an ASCII character: a `$ref`, or a title, may be spelled with it."""


class Changes:
    """What differs between a commit and the working tree. Raises ProjectError (`git`)."""

    def __init__(self, reference: str, folder: Path) -> None:
        self.top = Path(os.path.realpath(top_of(folder)))
        if not is_reference(reference, folder):
            message = f"{as_name(reference)!r} is not a commit of this repository"
            raise git_error(message, "name a branch, a tag or a digest; in a shallow clone, fetch it first")
        self.then = tree_of(reference, folder)
        self._known: dict[str, bool] = {}
        self._folders: dict[str, str] = {}

    def differs(self, file: Path | str, content: bytes | None = None) -> bool:
        """Whether a file differs from that of the commit; True where the commit has none. `content` is what it holds."""
        real = self._real(file)
        name = self._name(real)
        if name not in self._known:
            self._known[name] = self._differs(name, real, content)
        return self._known[name]

    def is_linked(self, file: Path) -> bool:
        """Whether a symbolic link leads to a file, or to a folder above it."""
        path = os.path.abspath(file)  # noqa: PTH100 - `pathlib` resolves links
        return self._real(path) != path

    def _real(self, file: Path | str) -> str:
        """A path without symbolic links; each folder is looked at once."""
        folder, _, name = os.path.abspath(file).rpartition(os.sep)  # noqa: PTH100 - as above
        if folder not in self._folders:
            self._folders[folder] = os.path.realpath(folder or os.sep)
        path = f"{self._folders[folder]}{os.sep}{name}"
        return os.path.realpath(path) if os.path.islink(path) else path  # noqa: PTH114 - for each of 100,000 files

    def _name(self, path: str) -> str:
        """A path as git has it."""
        start = f"{self.top}{os.sep}"
        name = path[len(start) :] if path.startswith(start) else os.path.relpath(path, self.top)
        return name.replace(os.sep, "/")

    def _differs(self, name: str, real: str, content: bytes | None) -> bool:
        mode, digest = self.then.get(name, ("", ""))
        if mode not in FILE:
            return True
        try:
            return _object(file_bytes(real) if content is None else content, digest) != digest
        except OSError:  # gone, too large, of another kind
            return True

    def links_differ(self) -> bool:
        """Whether a symbolic link of the commit leads elsewhere now, or is gone."""
        return any(mode == LINK and self.entry_differs(str(self.top / name)) for name, (mode, _) in self.then.items())

    def entry_differs(self, path: str) -> bool:
        """Whether a file or a symbolic link differs, which is not followed."""
        mode, digest = self.then.get(self._name(path), ("", ""))
        if not os.path.islink(path):  # noqa: PTH114 - as below
            return mode == LINK or self.differs(path)
        return mode != LINK or _object(os.fsencode(Path(path).readlink()), digest) != digest

    def below(self, folder: Path, *, skip: Path | None = None) -> Iterator[str]:
        """The paths of all files and links below a folder of the tree, those of the commit and those that are there now."""
        inside = os.path.relpath(os.path.realpath(folder), self.top).replace(os.sep, "/")
        start = "" if inside == "." else f"{inside}/"
        yield from (str(self.top / name) for name in self.then if name.startswith(start))
        for current, folders, names in os.walk(self.top / inside):
            folders[:] = [
                name
                for name in folders
                if not name.startswith(".")
                and name not in _NOT_SEARCHED
                and Path(current, name) != skip
                and not Path(current, name, "pyvenv.cfg").exists()
            ]
            links = [name for name in folders if Path(current, name).is_symlink()]
            yield from (f"{current}{os.sep}{name}" for name in (*names, *links) if name != ".git")


class Reached:
    """Which documents the changes since a commit reach, in a project or in none. `package` is that of `--as`.

    `claims` is the package of each document that the settings name; to `linked` of them a symbolic link leads.
    """

    def __init__(
        self, changes: Changes, project: Project | None, package: str, claims: Mapping[Path, str], linked: Collection[Path]
    ) -> None:  # fmt: skip
        self._changes, self._project, self._package = changes, project, package
        self._claims, self._linked = claims, linked
        # A link that led elsewhere may have made other files documents.
        self._all = changes.links_differ() or (project is not None and self._settings_differ(project))
        self._packages: dict[str, bool] = {}
        self._schemas: dict[Path, list[str]] = {}
        self._looking: dict[str, bool] = {}
        self._others: bool | None = None

    def reaches(self, file: Path, content: bytes, *, named: bool) -> bool:
        """Whether the findings on a document may be others than at the commit."""
        if self._all or self._changes.differs(file, content) or self._through_a_link(file):
            return True
        own = self._own_package(file, content, named=named)
        return self._package_differs(own) if own is not None else self._anything_else_differs()

    def _settings_differ(self, project: Project) -> bool:
        overlays = [path for path in self._changes.below(project.overrides) if path.endswith(_SCHEMAS)]
        return self._changes.differs(project.root / "pyproject.toml") or any(map(self._changes.differs, overlays))

    def _through_a_link(self, file: Path) -> bool:
        """Whether a symbolic link leads to a document: it may have led elsewhere."""
        return file in self._linked or self._changes.is_linked(file)

    def _own_package(self, file: Path, content: bytes, *, named: bool) -> PackageSettings | None:
        """The package whose schema alone decides the findings on a document; None where other files may."""
        project = self._project
        if project is None:
            return None
        name = self._package or self._claims.get(file) or self._claims.get(file.resolve())
        package = named_packages(project).get(name or "")
        if package is None or self._looks_around(package):
            return None
        alone = text_kind(file.name, content, self._package, named=named) is None
        alone = alone and not may_hold(file.name, content, self._package)
        return package if alone and not deployments_of(file, content, project, self._package) else None

    def _looks_around(self, package: PackageSettings) -> bool:
        """Whether the documents of a package may be those of a system: by its name, and by the titles in its schemas."""
        if package.name not in self._looking:
            self._looking[package.name] = kind_of_package(package.name) is not None or any(
                map(_names_a_system, self._texts(package))
            )
        return self._looking[package.name]

    def _texts(self, package: PackageSettings) -> Iterator[bytes]:
        """The schemas that a package may be made from."""
        try:
            main = file_bytes(package.schema)
            yield main
            if not _is_alone(main):
                yield from (file_bytes(path) for path in self._files(package) if os.path.lexists(path))
        except OSError:
            yield b"\\u0024"  # nothing is known

    def _files(self, package: PackageSettings) -> list[str]:
        """The schema files in the folders of a package, of the commit and of now."""
        found: list[str] = []
        for folder in (package.folder, *package.ref_roots.values()):
            if folder not in self._schemas:
                below = self._changes.below(folder)
                self._schemas[folder] = sorted({path for path in below if path.endswith(_SCHEMAS)})
            found += self._schemas[folder]
        return found

    def _package_differs(self, package: PackageSettings) -> bool:
        if package.name not in self._packages:
            self._packages[package.name] = self._schemas_differ(package)
        return self._packages[package.name]

    def _schemas_differ(self, package: PackageSettings) -> bool:
        assert self._project is not None  # noqa: S101 - a package is of a project
        if self._changes.differs(package.schema):
            return True
        overlaid = self._project.overrides.is_dir()  # an overlay may add a reference
        try:
            if not overlaid and _is_alone(file_bytes(package.schema)):
                return False
        except OSError:
            return True
        return any(map(self._changes.differs, self._files(package)))

    def _anything_else_differs(self) -> bool:
        """Whether any file of the tree differs that is not a document of a package of its own."""
        if self._others is None:
            output = self._project.output if self._project is not None else None
            below = self._changes.below(self._changes.top, skip=output)
            self._others = any(self._changes.entry_differs(path) and not self._is_document(path) for path in below)
        return self._others

    def _is_document(self, path: str) -> bool:
        """Whether a file is a document that nothing but its package reads."""
        if Path(path).resolve() not in self._claims:
            return False
        try:
            return self._own_package(Path(path), file_bytes(path), named=False) is not None
        except (OSError, ProjectError):
            return False


def _is_alone(schema: bytes) -> bool:
    """Whether a schema refers to no other file, as far as its text can tell."""
    references = _REFERENCE.findall(schema)
    inside = references.count(b"#")
    return inside == len(_REFERENCES.findall(schema)) and not _ESCAPED.search(schema)


def _names_a_system(schema: bytes) -> bool:
    """Whether a schema may have the title of a kind of document of a system."""
    text = b" ".join(schema.split())
    return _ESCAPED.search(schema) is not None or any(kind.title.encode() in text for kind in kinds())


def _object(content: bytes, like: str) -> str:
    """The name that git gives to a file of this content, made like another one."""
    digest = hashlib.sha1(usedforsecurity=False) if len(like) == 40 else hashlib.sha256()
    digest.update(b"blob %d\0" % len(content))
    digest.update(content)
    return digest.hexdigest()
