"""Which kind of document a file is, by its name and, where that says too little, by its keys."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from ..systems import kinds
from ..systems.system import Kind


def by_name(name: str) -> Kind | None:
    """The kind of file that has this name, without its folder."""
    return next((kind for kind in kinds() if any(fnmatchcase(name, pattern) for pattern in kind.names)), None)


def by_keys(keys: Iterable[str]) -> Kind | None:
    """The kind of file that has these keys at its top level; None where no key tells."""
    given = set(keys)
    return next((kind for kind in kinds() if kind.markers & given), None)


def recognise(name: str, keys: Iterable[str], known: frozenset[str] = frozenset()) -> Kind | None:
    """What a file of this name with these keys is. A name is believed where a key is one of its kind, or nearly one.

    `known` are the keys that the kind of this name has. Helm values, Kubernetes objects and the settings of other programs
    are called dagster.yaml and prefect.yaml too; they are of no kind here, but a file whose keys are only misspelled is.
    """
    given = set(keys)
    named = by_name(name)
    if named is None:
        return by_keys(given) or _nearly(name, given)
    own = known | named.markers | named.wrong
    if not given or not own or given & own:  # not own: any key is allowed at the top
        return named
    return by_keys(given) or (named if any(_alike(key, other) for key in _some(given) for other in own) else None)


def _nearly(name: str, given: Iterable[str]) -> Kind | None:
    """The kind of file that this name may have, where a key hints at it, or is nearly one of its markers."""
    keys = set(given)
    possible = [kind for kind in kinds() if any(fnmatchcase(name, pattern) for pattern in kind.shared)]
    for kind in possible:
        if kind.hints & keys:
            return kind
    for kind in possible:
        if any(_alike(key, marker) for key in _some(keys) for marker in kind.markers):
            return kind
    return None


def _some(keys: Iterable[str]) -> list[str]:
    """Keys that may be misspelt ones: no kind of file has more, and likeness is dear."""
    return sorted(key for key in keys if len(key) <= 40)[:100]


def _alike(key: str, other: str) -> bool:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, key, other).ratio() >= 0.75
