"""The version of a system that a document is judged by, and why it is that one.

First match first: `--for`, `[tool.confwright.versions]`, the project's own package, a lock file or a pin beside the document, an
installed distribution, the newest that is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ...base.diagnostics import Diagnostic, ProjectError
from ...base.said import Ours, as_name, own
from ...runtime import dataclass
from .catalogue import Catalogue, catalogue
from .pins import installed, pinned
from .releases import Release, exactly, is_release, newest_of, text_of
from .versioned import Versioned


@dataclass(frozen=True, slots=True)
class Picked:
    """A version: `wanted` is what was asked for, `release` the known one by which documents are judged.

    `source` tells who says so, in words; `why` is the whole of it, as in "Dagster 1.9.13, from uv.lock";
    both are empty where nothing says a version.
    """

    system: Versioned
    wanted: Release
    release: Release
    source: str
    why: str

    @property
    def name(self) -> str:
        """`Dagster 1.9.13`."""
        return f"{self.system.title} {text_of(self.release)}"


def pick(
    system: Versioned, beside: Path, *, given: Mapping[str, str], settings: Mapping[str, str], own: Callable[[], bool],
    shown: Callable[[Path], str],
) -> Picked | None:  # fmt: skip
    """The version for a document in the folder `beside`; None where nothing is known of versions, or the project's `own` package
    is to be taken. `given` are those of `--for`, `settings` those of pyproject.toml, by the name of the system.

    Raises ProjectError (`version-unknown`) for a version with another form of configuration, as Prefect 2.
    """
    known = catalogue(system.name)
    if known is None:
        return None
    for asked, source in ((given, "--for"), (settings, "[tool.confwright.versions]")):
        if system.name in asked:
            return _picked(system, known, _of_minor(asked[system.name]), source)
    if own():
        return None
    for find in (pinned, installed):
        pin = find(system, beside)
        picked = _picked(system, known, pin.specifier, shown(pin.source)) if pin is not None else None
        if picked is not None:
            return picked
    newest = known.newest
    return Picked(system, newest, newest, "", "")


def _of_minor(version: str) -> str:
    """`1.9` as all of its releases, as people mean it."""
    return f"=={version}.*" if version.count(".") == 1 else f"=={version}"


def _picked(system: Versioned, known: Catalogue, specifier: str, source: str) -> Picked | None:
    """The version that a specifier asks for; None where no known one is allowed by it."""
    wanted = exactly(specifier)
    if wanted is not None:
        wanted = wanted + (0,) * (3 - len(wanted))
    if wanted is None:
        found = newest_of(specifier, known.known)
        if found is None:
            return None
        name = f"{system.title} {text_of(found)}"
        return Picked(system, found, found, source, f"{name}, the newest known that {source} allows")
    oldest = known.known[0]
    if wanted[0] < oldest[0]:
        message = f"{system.title} {text_of(wanted)}, from {as_name(source)}, is not known"
        raise _error(message, f"{system.title} {text_of(oldest[:2])} and newer are; --for names another version")
    near = known.nearest(wanted)
    name = f"{system.title} {text_of(wanted)}, from {source}"
    if wanted[: len(near)] == near or wanted == near[: len(wanted)]:
        return Picked(system, wanted, near, source, name)
    nearest = "next" if wanted in known.unread else "oldest" if wanted < near else "nearest older one"
    which = "newest" if near == known.newest else nearest
    return Picked(system, wanted, near, source, f"{name}; judged as {text_of(near)}, the {which} that is known")


def versions_given(texts: Sequence[str], systems: Sequence[Versioned], option: Ours = "--for") -> dict[str, str]:
    """The versions of `--for dagster==1.9.13`, by the name of the system. Raises ProjectError (`version-unknown`).

    `option` is what messages call it.
    """
    found: dict[str, str] = {}
    for text in texts:
        name, separator, version = text.replace("@", "==").partition("==")
        system = next((one for one in systems if name.strip() in (one.name, *one.distributions)), None)
        if system is None or not separator:
            hint = (
                f"write it like dagster==1.9.13; systems with known versions: {', '.join(one.name for one in systems)}"
            )
            raise _error(f"{option} {as_name(text)!r} names no version of a system", hint)
        if not is_release(version.strip()):
            raise _error(f"{option} {as_name(text)!r}: {as_name(version)!r} is not a version", "write it like 1.9.13")
        found[system.name] = version.strip()
    return found


def _error(message: Ours, hint: Ours) -> ProjectError:
    return ProjectError([Diagnostic(code="version-unknown", message=own(message), hint=own(hint))])
