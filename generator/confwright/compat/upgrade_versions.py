"""Which versions an upgrade leads from and to: what the user says, else what the project pins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.said import Ours, as_name, own
from ..project.reading import Project
from ..systems import kind_of_package, kinds, systems
from ..systems.system import Kind
from ..systems.versions.catalogue import Catalogue, catalogue
from ..systems.versions.releases import exactly, release, text_of
from ..systems.versions.versioned import Versioned
from ..validate.versions import Version, package_for, versions_given
from .upgrade import Reader, Upgrade

LATEST = "latest"


def upgrade_of(
    name: str, file: Path, project: Project | None, given: Mapping[str, str], to: str
) -> Upgrade:  # fmt: skip
    """The upgrade for a file that the package `name` reads. `given` are the versions of `--from`, by the name of the system.

    Raises ProjectError: `version-unknown` where the versions are not known, `upgrade-from` where nothing says what runs now.
    """
    kind = kind_of_package(name)
    system = kind.versions if kind is not None else None
    known = catalogue(system.name) if system is not None else None
    if kind is None or system is None or known is None:
        label = kind.label if kind is not None else as_name(name)
        there = ", ".join(
            map(as_name, dict.fromkeys(one.title for one in _systems() if catalogue(one.name) is not None))
        )
        raise _error(
            "version-unknown", f"the versions of a {label} file are not known", f"versions are known of {there}"
        )
    target = _to(to, system, known)
    old = _old(
        name,
        kind,
        system,
        file,
        project,
        {system.name: _exact(given[system.name], known)} if system.name in given else {},
    )
    new = _reader(name, file, project, {system.name: target}, "--to")
    if (release(old.version.number) or ()) > (release(new.version.number) or ()):
        message = f"{as_name(new.name)} is older than {as_name(old.name)}, which runs now"
        raise _error("version-unknown", message, "name a newer version with --to, or another one with --from")
    return Upgrade(kind, old, new)


def versions_from(texts: Sequence[str]) -> dict[str, str]:
    """The versions of `--from dagster==1.7`, by the name of the system. Raises ProjectError (`version-unknown`)."""
    return versions_given(texts, "--from")


def versions_of_text(
    kind: Ours, given: Mapping[str, str], to: str
) -> tuple[dict[str, str], dict[str, str]]:  # fmt: skip
    """The versions that an upgrade of a file of text (airflow.cfg, .env) leads from and to, by the names of the systems.

    Raises ProjectError (`upgrade-from`, `version-unknown`).
    """
    owners = [system for system in systems() if any(text.name == kind for text in system.texts)]
    known = {one.versions.name: one.versions for owner in owners for one in owner.kinds if one.versions is not None}
    old: dict[str, str] = {}
    new: dict[str, str] = {}
    for name in known.keys() & given.keys():
        releases = catalogue(name)
        if releases is not None:
            old[name] = _exact(given[name], releases)
            new[name] = _to(to, known[name], releases)
    if not old:
        titles = " or ".join(one.title for one in known.values()) or "any system"
        raise _error(
            "upgrade-from", f"the version of {titles} that reads {kind} now was not given", "name it with --from"
        )
    return old, new


def _old(
    name: str, kind: Kind, system: Versioned, file: Path, project: Project | None, given: Mapping[str, str]
) -> Reader:  # fmt: skip
    module, version = package_for(name, file, project, given)
    if version is None or not version.why:
        message = f"nothing says which {system.title} reads this {kind.label} file now"
        raise _error("upgrade-from", message, f"name it, as in --from {system.distributions[0]}==1.9.13")
    return Reader(module, replace(version, source="--from") if given else version)


def _reader(name: str, file: Path, project: Project | None, given: Mapping[str, str], source: str) -> Reader:
    module, version = package_for(name, file, project, given)
    return Reader(module, replace(version or Version("", "", ""), source=source))


def _to(text: str, system: Versioned, known: Catalogue) -> str:
    """The version of `--to 1.13`, `--to dagster==1.13` or `--to latest`."""
    if text == LATEST:
        return text_of(known.newest)
    if "==" in text or "@" in text:
        asked = versions_given([text], "--to")
        if system.name not in asked:
            raise _error(
                "version-unknown",
                f"--to {as_name(text)!r} does not name a version of {system.title}",
                "run the command once for each system",
            )
        text = as_name(asked[system.name])
    if exactly(text) is None:
        raise _error("version-unknown", f"--to {as_name(text)!r} is not a version", "write it like 1.13, or latest")
    return _exact(text, known)


def _exact(text: str, known: Catalogue) -> str:
    """A version; of `1.13` and `1` the newest release that is known. Raises ProjectError (`version-unknown`)."""
    wanted = release(text) or ()
    if len(wanted) > 2:
        return text
    found = [one for one in known.known if one[: len(wanted)] == wanted]
    if not found:
        message = f"no release {as_name(text)} of {known.title} is known"
        raise _error("version-unknown", message, f"known: {text_of(known.known[0])} to {text_of(known.newest)}")
    return text_of(found[-1])


def _systems() -> list[Versioned]:
    return [kind.versions for kind in kinds() if kind.versions is not None]


def _error(code: str, message: Ours, hint: Ours) -> ProjectError:
    return ProjectError([Diagnostic(code=code, message=own(message), hint=own(hint))])
