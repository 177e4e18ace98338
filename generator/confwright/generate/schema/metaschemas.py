"""The standard's own schemas, which schemas may refer to; from the package that publishes them, not from the network."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from ...runtime import dataclass
from .index import Tokens
from .uris import split


@dataclass(frozen=True, slots=True)
class Metaschema:
    """A document of the standard."""

    name: str
    uri: str
    data: Any

    def locate(self, tokens: Tokens) -> tuple[int, int] | None:
        """Nothing: its text is not the user's."""
        del tokens
        return None


def metaschema(uri: str) -> Metaschema | None:
    """The schema of the standard with this URI, None for any other."""
    bare = split(uri)[0]
    if "json-schema.org/" not in bare:
        return None
    return _all().get(bare.split("://", 1)[-1])


@cache
def _all() -> dict[str, Metaschema]:
    found: dict[str, Metaschema] = {}
    folders: list[Traversable] = [files("jsonschema_specifications") / "schemas"]
    while folders:
        for entry in folders.pop().iterdir():
            if entry.is_dir():
                folders.append(entry)
            elif not entry.name.startswith((".", "_")) and not entry.name.endswith(".py"):
                data = json.loads(entry.read_text("utf-8"))
                uri = split(data.get("$id") or data.get("id", ""))[0]
                found[uri.split("://", 1)[-1]] = Metaschema(uri, uri, data)
    return found
