"""Small changes to a document, around the border between valid and not."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from tests.oracle.sampler import WILD, Sampler

Place: TypeAlias = "tuple[Any, Any]"
"""A container and the key or index of a member."""


def places(node: Any) -> Iterator[Place]:
    """Every place below a node."""
    keys: Any = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        yield node, key
        yield from places(node[key])


def mutate(document: dict[str, Any], sampler: Sampler, count: int) -> dict[str, Any]:
    """The document with so many changes; the one given is left alone."""
    out = copy.deepcopy(document)
    rng = sampler.rng
    for _ in range(count):
        if rng.random() < 0.1 or not out:
            _other_section(out, sampler)
            continue
        found = list(places(out))
        node, key = rng.choice(found)
        rng.choice(_CHANGES)(node, key, rng)
    return out


def _other_section(out: dict[str, Any], sampler: Sampler) -> None:
    """One more section, which may exclude one that is there."""
    properties = sampler.root.get("properties", {})
    if not properties:
        return
    key = sampler.rng.choice(list(properties))
    out[key] = sampler.value(properties[key])


def _wild(node: Any, key: Any, rng: random.Random) -> None:
    node[key] = copy.deepcopy(rng.choice(WILD))


def _near(node: Any, key: Any, rng: random.Random) -> None:
    """The same value as another type."""
    value = node[key]
    if isinstance(value, bool):
        node[key] = rng.choice((str(value).lower(), int(value)))
    elif isinstance(value, int):
        node[key] = rng.choice((str(value), float(value), value == 1, -value, value + 1001))
    elif isinstance(value, str):
        node[key] = rng.choice(([value], {"env": value}, value + "x", value.upper(), value[:-1], len(value)))
    elif isinstance(value, dict):
        node[key] = rng.choice((None, [value], list(value), {}, str(value)))
    elif isinstance(value, list):
        node[key] = rng.choice((None, {}, value[0] if value else "", [*value, *copy.deepcopy(value)], [*value, None]))
    else:
        node[key] = rng.choice(({}, [], "", 0, False))


def _without(node: Any, key: Any, rng: random.Random) -> None:
    del node[key]


def _unknown(node: Any, key: Any, rng: random.Random) -> None:
    """A key beside this one that nothing knows, or a list that is longer."""
    if isinstance(node, dict):
        node[rng.choice(("unknown", "env", f"{key}s", "Module", ""))] = copy.deepcopy(rng.choice(WILD))
    else:
        node.insert(0, copy.deepcopy(rng.choice(WILD)))


def _misspelt(node: Any, key: Any, rng: random.Random) -> None:
    if isinstance(node, dict) and key:
        at = rng.randrange(len(key))
        node[key[:at] + rng.choice(("", "x", "_", key[at].upper())) + key[at + 1 :]] = node.pop(key)


def _reference(node: Any, key: Any, rng: random.Random) -> None:
    from tests.oracle.sampler import ENVIRON

    node[key] = {"env": rng.choice((*ENVIRON, "UNSET"))}


def _swapped(node: Any, key: Any, rng: random.Random) -> None:
    """Two members changing places: right values at wrong keys."""
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    other = rng.choice(keys)
    node[key], node[other] = node[other], node[key]


_CHANGES: tuple[Callable[[Any, Any, random.Random], None], ...] = (
    _wild, _wild, _near, _near, _near, _without, _without, _unknown, _misspelt, _reference, _reference, _swapped,
)  # fmt: skip
