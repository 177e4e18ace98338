"""Paths as people write them: `snowflake.warehouse`, `lake.tags[0]`, `lake.tags["a.b"]`."""

from __future__ import annotations

import re

from ..base.json_values import Keys
from ..generate.schema.walk import nodes_at
from .analysis import Analysis
from .reader import near
from .tree import UNSET, inside, plain

_PART = re.compile(r"""\.?(?:([^.\[\]"']+)|\[(\d+)\]|\[(?:"([^"]*)"|'([^']*)')\])""")


def keys_of_path(path: str) -> Keys:
    """The keys of a path; what cannot be read is a key itself, which nothing has."""
    keys: list[str | int] = []
    position = 0
    while position < len(path):
        found = _PART.match(path, position)
        if found is None:
            return (*keys, path[position:])
        word, index, double, single = found.groups()
        keys.append(int(index) if index is not None else next(p for p in (word, double, single) if p is not None))
        position = found.end()
    return tuple(keys)


def known_keys(analysis: Analysis, keys: Keys) -> str | None:
    """What is wrong with some keys: the first that neither a value nor a schema has, with a suggestion."""
    data = [plain(analysis.deployment.merged(environment)) for environment in analysis.deployment.environments]
    root = analysis.types.built.graph.root
    for end in range(1, len(keys) + 1):
        nodes = [node for node in nodes_at(root, keys[:end]) if node.always is not False]
        if nodes or any(inside(one, keys[:end]) is not UNSET for one in data):
            continue
        known = {name: None for node in nodes_at(root, keys[: end - 1]) for name in node.properties}
        where = ".".join(map(str, keys[: end - 1])) or "the deployment"
        hint = near(str(keys[end - 1]), list(known))
        return f"{where} has no {keys[end - 1]!r}" + (f" ({hint})" if hint else "")
    return None if keys else "the path is empty"
