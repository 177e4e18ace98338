"""References that nothing resolves, or may not be resolved: those in maps whose members no schema describes.

In a resource of Dagster, and in one that our own `resolve` turns into values, `{env: NAME}` stays a mapping there, which is
what the code would get. In the configuration of a class that is not known (an open branch of an orchestrator's own file) its
class decides; it is listed as not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..base.finding import Note
from ..base.json_values import Keys
from ..base.said import Ours
from ..generate.plan.fields import tag_values
from ..generate.plan.view import target, view
from ..generate.reference_forms import IN_TEXT, is_template
from ..generate.schema.node import Node, asserted
from ..generate.schema.walk import is_reference, leaves, nodes_at
from .constructed import Constructed, references
from .tree import UNSET, inside
from .types import Types

_NAME: Final = re.compile(r"[A-Z_][A-Z0-9_]*\Z")
"""How variables are called. `{env: prod}` is a label somewhere."""
_TEXT: Final = re.compile(rf"{IN_TEXT}|\$\{{([A-Z_][A-Z0-9_]*)\}}\Z")
"""References that are text, and a text that is nothing but one of a shell."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A reference that was not checked: its place, and its text."""

    keys: Keys
    written: str
    why: Ours


def unresolved(types: Types, values: Mapping[str, Constructed], data: Any) -> Iterator[Note]:
    """References in maps that no schema describes, of which nothing would be made."""
    for keys, name in _untyped(types, values, data):
        if _NAME.match(name) and not _in_open_branch(types, data, keys):
            message = f"{{env: {name}}} is in a map that no schema describes, so nothing resolves it"
            hint = "describe the members of the map in the schema, with 'x-env: true' where references are allowed"
            yield Note(keys, "reference-unresolved", message, hint, on_key=False)


def unseen(types: Types, values: Mapping[str, Constructed], data: Any) -> Iterator[Unseen]:
    """References whose resolution is unknown here."""
    for keys, name in _untyped(types, values, data):
        if _in_open_branch(types, data, keys):
            yield Unseen(keys, f"{{env: {name}}}", "its class is unknown here")
        elif not _NAME.match(name):
            yield Unseen(keys, f"{{env: {name}}}", "no schema describes the map; nothing resolves it there")
    root = types.built.graph.root
    for keys, value in leaves(data):
        found = _TEXT.search(value) if isinstance(value, str) else None
        if found is None or any(is_template(node.env_form) for node in _around(root, keys)):
            continue
        open_branch = _in_open_branch(types, data, keys)
        why = (
            "its class is unknown here"
            if open_branch
            else "the schema does not accept such a reference; the text is used as written"
        )
        yield Unseen(keys, found[0], why)


def _around(root: Node, keys: Keys) -> Iterator[Node]:
    """The nodes at some keys and around them: a value of any type may hold references wherever it has text."""
    for end in range(len(keys) + 1):
        yield from nodes_at(root, keys[:end])


def _untyped(types: Types, values: Mapping[str, Constructed], data: Any) -> Iterator[tuple[Keys, str]]:
    """Mappings that look like references, where no schema says what the key `env` holds."""
    known = {keys for name, constructed in values.items() for keys, _ in references(constructed, (name,))}
    root = types.built.graph.root
    for keys, value in leaves(data):
        if is_reference(value) and keys not in known:
            speaking = nodes_at(root, (*keys, "env"))
            if not any(asserted(node) for node in speaking):
                yield keys, str(value["env"])


def _in_open_branch(types: Types, data: Any, keys: Keys) -> bool:
    """Whether a place is inside a choice by tags, in a value whose tags are those of no branch."""
    root = types.built.graph.root
    for end in range(1, len(keys)):
        value = inside(data, keys[:end])
        for node in nodes_at(root, keys[:end]) if value is not UNSET else ():
            if node.discriminator and not any(
                _has_tags(branch, node.discriminator, value) for branch in _branches(node)
            ):
                return True
    return False


def _branches(node: Node) -> tuple[Node, ...]:
    return (*node.one_of, *node.any_of)


def _has_tags(branch: Node, tags: tuple[str, ...], value: Any) -> bool:
    fields = view(target(branch)).fields
    for tag in tags:
        declared = [node for node in fields[tag].definite if tag_values(node)] if tag in fields else []
        if not declared or not any(value.get(tag) in (tag_values(node) or ()) for node in declared):
            return False
    return True
