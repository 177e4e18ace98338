"""Which files hold other configuration, and what is in them: manifests, compose files, workflows."""

from __future__ import annotations

from fnmatch import fnmatchcase

from ..base.reading import SMALL
from ..base.said import Ours
from ..systems import systems
from ..systems.places import Held, Place, joined

_LARGEST = 4 * SMALL
"""Bytes of such a file: rendered charts have a few hundred thousand."""


def held_by(name: str, content: bytes, file: str, package: str = "") -> tuple[Ours, Held] | None:
    """The label of such a file and what it holds, by `--as` or by its name and content; None where it is of no such kind.

    A file may be of several kinds: a manifest with a ConfigMap and a release of a chart.
    """
    fitting = _fitting(name, content, package)
    if not fitting or len(content) > _LARGEST:
        return None
    text = content.decode("utf-8", "replace").removeprefix("\ufeff")
    found = [(place, held) for place in fitting if (held := place.read(text, file)) is not None]
    if not found:
        return None
    return " and ".join(place.label for place, _ in found), joined(held for _, held in found)


def may_hold(name: str, content: bytes, package: str = "") -> bool:
    """Whether a file may be one that holds other configuration; only reading it tells."""
    return bool(_fitting(name, content, package))


def _fitting(name: str, content: bytes, package: str) -> list[Place]:
    places = [place for system in systems() for place in system.places]
    return [one for one in places if (one.name == package if package else _fits(one, name, content))]


def _fits(place: Place, name: str, content: bytes) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in place.names) and all(
        word.encode() in content for word in place.words
    )
