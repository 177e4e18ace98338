"""Layers of values and how they merge. Pure.

Four rules, no others: maps merge deeply, anything else replaces, `null` is a value, `!unset` removes a key.

Merging is associative: a map that took the place of something else remembers it (`cut`), so it does not matter which two
neighbouring layers are merged first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, Final, TypeAlias, final

from ..base.json_values import Keys, is_list, is_object


@final
class Unset:
    """What `!unset` in a layer is read as."""

    def __repr__(self) -> str:
        return "!unset"


UNSET: Final = Unset()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value is written: the layer, and its place in deployment.yaml."""

    layer: str
    at: Keys


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value that is not a map; a list is one value."""

    value: Any
    origin: Origin


@dataclass(frozen=True, slots=True)
class Gone:
    """`!unset`."""

    origin: Origin


@dataclass(frozen=True, slots=True)
class Branch:
    """A map. `cut`: it replaces what is below instead of merging with it."""

    entries: Mapping[str, Tree]
    origin: Origin
    cut: bool = False


Tree: TypeAlias = Leaf | Gone | Branch


def tree_of(data: Any, origin: Origin) -> Tree:
    """The tree of a layer's data, every part with its place."""
    if data is UNSET:
        return Gone(origin)
    if is_object(data):
        return Branch({k: tree_of(v, Origin(origin.layer, (*origin.at, k))) for k, v in data.items()}, origin)
    return Leaf(data, origin)


def merge(below: Tree, above: Tree) -> Tree:
    """Two layers as one."""
    if not isinstance(above, Branch) or above.cut:
        return above
    if not isinstance(below, Branch):
        return replace(above, cut=True)
    entries = dict(below.entries)
    for key, tree in above.entries.items():
        entries[key] = merge(entries[key], tree) if key in entries else tree
    return Branch(entries, above.origin, below.cut)


def merged(layers: Iterable[Tree], nothing: Tree) -> Tree:
    """All layers as one, the lowest first; `nothing` where there is none."""
    return reduce(merge, layers, nothing)


def plain(tree: Tree) -> Any:
    """The data of a merged tree; UNSET where nothing is left."""
    if isinstance(tree, Branch):
        found = {key: plain(part) for key, part in tree.entries.items()}
        return {key: value for key, value in found.items() if value is not UNSET}
    return tree.value if isinstance(tree, Leaf) else UNSET


def find(tree: Tree, keys: Sequence[str | int]) -> tuple[Tree, Keys] | None:
    """The part of a tree at some keys, and the keys that lead on into a leaf's own value; None: there is none."""
    for position, key in enumerate(keys):
        if isinstance(tree, Branch):
            if not isinstance(key, str) or key not in tree.entries:
                return None
            tree = tree.entries[key]
        elif isinstance(tree, Leaf) and inside(tree.value, keys[position:]) is not UNSET:
            return tree, tuple(keys[position:])
        else:
            return None
    return tree, ()


def inside(value: Any, keys: Sequence[str | int]) -> Any:
    """The value at some keys of plain data; UNSET where there is none."""
    for key in keys:
        if is_object(value) and key in value:
            value = value[str(key)]
        elif is_list(value) and isinstance(key, int) and 0 <= key < len(value):
            value = value[key]
        else:
            return UNSET
    return value
