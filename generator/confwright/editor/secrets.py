"""Which values and keys of a text may be secrets, so that no answer shows them."""

from __future__ import annotations

from ..base.addresses import holds_secret
from ..base.document_walk import Schema, walk
from ..base.json_values import Keys
from ..base.secret_names import SECRET
from ..base.veil import Veil
from .schema_files import schema_of_schemas
from .tree import Node, data_of
from .tree import walk as entries


def hidden_keys(tree: Node, schema: Schema) -> set[Keys]:
    """The places whose key may be a secret itself, such as `password: {hunter2: x}`, or a key that swallowed its value."""
    if schema is schema_of_schemas():
        return set()
    veil = Veil(schema)
    return {keys for keys, _ in entries(tree) if isinstance(keys[-1], str) and veil.hides_key(keys)}


def secret_values(tree: Node, schema: Schema) -> set[Keys]:
    """The places of values that are written out, and are secrets: by the schema, by their name, or by their form."""
    if schema is schema_of_schemas():
        return set()  # it speaks of secrets, and holds none
    return {
        visit.keys
        for visit in walk(schema, data_of(tree))
        if isinstance(visit.value, (str, int, float)) and not isinstance(visit.value, bool) and visit.keys
        and visit.keys[-1] != "env"
        and (
            any(one.get("x-sensitive") or one.get("x-secret") for one in visit.schemas)
            or any(isinstance(key, str) and SECRET.search(key) for key in visit.keys)
            or holds_secret(str(visit.value))
        )
    }  # fmt: skip
