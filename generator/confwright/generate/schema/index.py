"""Which subschemas of a document have a URI of their own, and what its anchors name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...base.json_values import is_list, is_object
from .dialect import LATEST, Dialect
from .keywords import MANY, NAMED, ONE
from .uris import join, split

Tokens = tuple[str, ...]


@dataclass(slots=True)
class Resource:
    """A schema with a URI of its own: a document, or a subschema with `$id`."""

    uri: str
    document: str
    tokens: Tokens
    dialect: Dialect
    anchors: dict[str, Tokens] = field(default_factory=dict[str, Tokens])
    dynamic: dict[str, Tokens] = field(default_factory=dict[str, Tokens])


def index(document: str, uri: str, data: Any, dialect: Dialect, other_dialect: Any) -> list[Resource]:
    """The resources of a document, the document itself first.

    Only the places where the dialect knows a schema are looked at: an `$id` inside an `enum` is data.
    `other_dialect(uri, tokens)` gives the dialect that an embedded `$schema` names.
    """
    first = Resource(split(uri)[0], document, (), dialect)
    found = [first]
    stack: list[tuple[Any, Tokens, Resource]] = [(data, (), first)]
    while stack:
        schema, tokens, resource = stack.pop()
        if not is_object(schema):
            continue
        resource = _enter(schema, tokens, resource, found, other_dialect)
        for keyword, value in schema.items():
            if not resource.dialect.knows(keyword):
                continue
            here = (*tokens, keyword)
            if keyword in NAMED and is_object(value):
                stack.extend((sub, (*here, str(name)), resource) for name, sub in value.items())
            elif keyword in MANY and is_list(value):
                stack.extend((sub, (*here, str(n)), resource) for n, sub in enumerate(value))
            elif keyword in ONE:
                stack.append((value, here, resource))
    return found


def _enter(schema: dict[str, Any], tokens: Tokens, resource: Resource, found: list[Resource], other: Any) -> Resource:
    dialect = resource.dialect
    own = schema.get(dialect.id_keyword)
    if isinstance(schema.get("$schema"), str) and tokens and isinstance(schema.get("$id") or schema.get("id"), str):
        dialect = other(schema["$schema"], (*tokens, "$schema")) or dialect
        own = schema.get(dialect.id_keyword)
    hidden = dialect.ref_hides_siblings and isinstance(schema.get("$ref"), str)
    if isinstance(own, str) and not hidden:
        base, fragment = split(own)
        if base:
            target = join(resource.uri, base)
            if tokens:
                resource = Resource(target, resource.document, tokens, dialect)
                found.append(resource)
            elif target != resource.uri:
                # The document is known by the name it was fetched by too.
                resource = Resource(target, resource.document, tokens, dialect)
                found.append(resource)
        if fragment and dialect.draft <= 7:
            resource.anchors[fragment] = tokens
    if dialect.draft >= 2019:
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = schema.get(keyword)
            if isinstance(name, str) and dialect.knows(keyword):
                resource.anchors[name] = tokens
                if keyword == "$dynamicAnchor":
                    resource.dynamic[name] = tokens
        if schema.get("$recursiveAnchor") is True and dialect.draft == 2019:
            resource.dynamic[""] = tokens
    return resource


__all__ = ["LATEST", "Resource", "Tokens", "index"]
