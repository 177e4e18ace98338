"""What no message shows of the values in deployment.yaml: what their schemas, their names or their form call secret."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..base.addresses import holds_secret, secrets_in
from ..base.json_values import Keys
from ..base.said import Said
from ..base.secret_names import SECRET
from ..base.veil import Veil
from ..generate.schema.node import Node
from ..generate.schema.walk import leaves, nodes_at
from .deployment import Deployment
from .tree import plain


def is_sensitive(root: Node, keys: Keys) -> bool:
    """Whether the value at some keys, or around them, is never shown."""
    return any(node.secret or node.sensitive for end in range(len(keys), 0, -1) for node in nodes_at(root, keys[:end]))


def veil_of(deployment: Deployment, root: Node) -> Veil:
    """A veil over the values of all layers; `root` is the schema of the resources."""
    return Veil.of(text for tree in deployment.layers.values() for text in _hidden(root, plain(tree)))


def written_veil(data: Any) -> Veil:
    """A veil over the values of a deployment.yaml whose schemas are not known yet."""
    return Veil.of(_hidden(None, data))


def _hidden(root: Node | None, data: Any) -> Iterator[str]:
    for keys, value in leaves(data):
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and keys[-1:] != ("env",):
            text = str(value)
            named = any(isinstance(key, str) and SECRET.search(key) for key in keys)
            if named or (root is not None and is_sensitive(root, keys)):
                yield text
            if holds_secret(text):
                yield from secrets_in(text)


def path_of(root: Node, keys: Keys) -> Said:
    """The dotted path of some keys; below a secret only keys that the schema knows are shown."""
    return Veil.path_with(keys, lambda end: _may_be_secret(root, keys, end))


def _may_be_secret(root: Node, keys: Keys, end: int) -> bool:
    above, key = keys[:end], keys[end]
    if not isinstance(key, str) or any(key in node.properties for node in nodes_at(root, above)):
        return False
    return holds_secret(key) or is_sensitive(root, above) or any(isinstance(k, str) and SECRET.search(k) for k in above)
