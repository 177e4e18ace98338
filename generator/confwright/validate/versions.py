"""The package that reads a file, for the version of its system that the file's project runs; and why it is that version."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, cast

from ..base.console import shown
from ..base.reading import file_text
from ..base.said import Ours
from ..base.shipped import schemas_dir
from ..project.reading import Project
from ..runtime import dataclass
from ..systems import kind_of_package, kinds
from .packages import find_package, named_packages

if TYPE_CHECKING:
    from ..systems.versions.picking import Picked
    from ..systems.versions.releases import Release
    from ..systems.versions.versioned import Versioned


@dataclass(frozen=True, slots=True)
class Version:
    """The version that a document is judged by: `why` it was taken, and what messages need of it.

    `number` is the one that the project runs, `source` who says so: `1.9.13` and `requirements.txt`. `schema` is the path of the
    package's schema among the shipped ones; empty where the package is the project's own.
    """

    why: str
    title: str
    number: str
    system: str = ""
    source: str = ""
    schema: str = ""


def package_for(
    name: str, file: Path, project: Project | None, given: Mapping[str, str]
) -> tuple[ModuleType, Version | None]:
    """The package that reads `file` as a document of the package `name`, and its version; None where there are no versions.

    `given` are the versions of `--for`. Raises ProjectError.
    """
    from ..systems.versions.catalogue import catalogue

    kind = kind_of_package(name)
    system = kind.versions if kind is not None else None
    if kind is None or system is None or catalogue(system.name) is None:
        return find_package(name, project), None
    from ..systems.versions.releases import text_of

    own = project is not None and name in named_packages(project)
    picked = picked_for(system, file, project, given, own=own)
    if picked is None:
        module = find_package(name, project)
        number = _imported_from(module, system.distributions)
        why = f"{system.title} {number}, from package {name}"
        return module, Version(why, system.title, number) if number else None
    if _is_as_newest(system.name, picked.release, str(kind.schema)):
        module = find_package(name, None)
    else:
        from ..build.cache.version_packages import version_package

        module = version_package(name, str(kind.schema), system.name, picked.release)
    number = text_of(picked.wanted)
    return module, Version(picked.why, system.title, number, system.name, picked.source, str(kind.schema))


def picked_for(
    system: Versioned, file: Path, project: Project | None, given: Mapping[str, str], *, own: bool
) -> Picked | None:
    """The version that a file is judged by; None where the project's `own` schemas say what its system is like.

    Raises ProjectError (`version-unknown`).
    """
    from ..systems.versions.picking import pick

    beside = Path.cwd() if str(file) in ("-", "<stdin>") else file.absolute().parent
    settings: Mapping[str, str] = project.versions if project is not None else {}
    return pick(system, beside, given=given, settings=settings, own=lambda: own, shown=_shown)


def _is_as_newest(system: str, version: Release, schema: str) -> bool:
    """Whether the files that a schema is made of are in a version what they are in the newest."""
    from ..systems.versions.catalogue import catalogue

    known = catalogue(system)
    changed = {file for step in known.after(version) for file in step.changes} if known is not None else set[str]()
    if not changed:
        return True
    folder, _, _ = schema.rpartition("/")
    seen, todo = set[str](), [schema]
    while todo:
        file = todo.pop()
        if file in changed:
            return False
        if file not in seen:
            seen.add(file)
            named = _FILE.findall(file_text(schemas_dir() / file))
            todo += [f"{folder}/{name}" for name in named]
    return True


_FILE: Final = re.compile(r"""\$ref['"]?: ['"]?([a-z0-9_]+\.yaml)#""")


def versions_given(texts: Sequence[str], option: Ours = "--for") -> dict[str, str]:
    """The versions of an option, by the name of the system. Raises ProjectError (`version-unknown`)."""
    from ..systems.versions import picking

    return picking.versions_given(
        texts, list(dict.fromkeys(kind.versions for kind in kinds() if kind.versions)), option
    )


def _shown(path: Path) -> str:
    """A path from where the command runs; a folder above that is not named in full."""
    text = shown(path)
    return text if not Path(text).is_absolute() else os.path.relpath(path)


def _imported_from(module: ModuleType, distributions: Sequence[str]) -> str:
    schema = cast("dict[str, Any]", module.schema())
    provenance = schema.get("x-provenance", {})
    versions = provenance.get("imported-from") or provenance.get("verified-with", {})
    return next((str(versions[name]) for name in distributions if name in versions), "")
