"""Resolves a set of schema documents to a graph of nodes.

After this step there is no `$ref`, `$id` or anchor left, and the keywords of all drafts have one spelling. A `$dynamicRef`
is resolved here too: its target depends on the path that led to it only through the anchors that were bound on the way,
so a node is made per place *and* per binding (`Scope`). That is finite, and exact.

The `referencing` library is not used: it answers with contents, and we need the place (document and pointer) of each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import unquote

from ..diagnostics import Diagnostic, GenerateError
from ..runtime.hints import did_you_mean, known_keys
from .canonical import fill
from .dialect import LATEST, Dialect, standard_dialect
from .index import Resource, Tokens, index
from .metaschemas import metaschema
from .node import Node, Place, is_list, is_object
from .uris import join, split

Scope = tuple[tuple[str, str, Tokens], ...]
"""Bound dynamic anchors: (name, document, tokens), sorted."""


class Document(Protocol):
    """What a source gives: a name to show, a URI, JSON-like data."""

    @property
    def name(self) -> str: ...
    @property
    def uri(self) -> str: ...
    @property
    def data(self) -> Any: ...
    def locate(self, tokens: Tokens) -> tuple[int, int] | None: ...


class Refusal(Protocol):
    """Why there is no document with a URI."""

    @property
    def code(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def hint(self) -> str | None: ...


class Sources(Protocol):
    """The main document, and the others by URI."""

    @property
    def main(self) -> Document: ...
    def fetch(self, uri: str) -> Document | None: ...
    def refusal(self, uri: str) -> Refusal: ...


@dataclass(frozen=True, slots=True)
class _Key:
    document: str
    tokens: Tokens
    scope: Scope


class Graph:
    """The nodes of a schema, made when they are first asked for.

    `root` is the node of the main document; `definitions` maps the names under `$defs` and `definitions` of every document
    that was reached to their nodes.
    """

    def __init__(self, sources: Sources, *, assume_object: bool = False, most: int = 500_000) -> None:
        self._sources = sources
        self._assume_object = assume_object
        self._most = most
        self._documents: dict[str, Document] = {}
        self._resources: dict[str, Resource] = {}
        self._by_document: dict[str, list[Resource]] = {}
        self._nodes: dict[_Key, Node] = {}
        self._pending: list[tuple[_Key, Node]] = []
        self.diagnostics: list[Diagnostic] = []
        self._default = LATEST
        main = self._add(sources.main)
        self._default = self._by_document[main.name][0].dialect
        self.root = self.node(main.name, (), ())
        self._work()
        self._definitions(main.name)
        if self.diagnostics:
            order = {name: number for number, name in enumerate(self._documents)}
            raise GenerateError(
                sorted(self.diagnostics, key=lambda d: (order[d.file or ""], d.line or 0, d.column or 0))
            )

    # -- documents

    def _add(self, document: Document) -> Document:
        if document.name in self._documents:
            return document
        self._documents[document.name] = document
        data: Any = document.data
        if not isinstance(data, (dict, bool)):
            self.problem("schema-type", "a schema is an object, true or false", Place(document.name, ()))
            raise GenerateError(self.diagnostics)
        resources = index(document.name, document.uri, data, self.dialect_of(data), self.dialect_named)
        for resource in resources:
            self._resources.setdefault(resource.uri, resource)
        self._by_document[document.name] = resources
        return document

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was read, the main one first."""
        return tuple(self._documents.values())

    def nodes(self) -> tuple[Node, ...]:
        """Every node that was made."""
        return tuple(self._nodes.values())

    def dialect_of(self, data: Any) -> Dialect:
        """The dialect of a document: what its `$schema` says, else that of the main document."""
        named = data.get("$schema") if is_object(data) else None
        return (self.dialect_named(named) if isinstance(named, str) else None) or self._default

    def dialect_named(self, uri: str) -> Dialect | None:
        """The dialect of a `$schema`; one of the user's own says by `$vocabulary` what it has."""
        known = standard_dialect(uri)
        if known is not None:
            return known
        document = self._sources.fetch(split(uri)[0])
        data: Any = document.data if document is not None else {}
        vocabulary: Any = data.get("$vocabulary") if is_object(data) else None
        if not is_object(vocabulary):
            return None
        names = [str(name).rsplit("/", 1)[-1] for name, wanted in vocabulary.items() if isinstance(wanted, bool)]
        base = standard_dialect(str(data.get("$schema", ""))) or LATEST
        return Dialect(base.draft, validation="validation" in names, formats="format-assertion" in names)

    # -- nodes

    def node(self, document: str, tokens: Tokens, scope: Scope) -> Node:
        """The node at a place under a scope; filled later, by `_work`."""
        scope = self._enter(document, tokens, scope)
        key = _Key(document, tokens, scope)
        node = self._nodes.get(key)
        if node is None:
            if len(self._nodes) >= self._most:
                message = f"more than {self._most} schemas inside schemas"
                self.problem("limit-definitions", message, Place(document, tokens))
                raise GenerateError(self.diagnostics)
            node = self._nodes[key] = Node(Place(document, tokens))
            self._pending.append((key, node))
        return node

    def _enter(self, document: str, tokens: Tokens, scope: Scope) -> Scope:
        """The scope inside the resource of a place: anchors that an outer resource bound stay bound to it."""
        dynamic = self.resource_at(document, tokens).dynamic
        if not dynamic:
            return scope
        bound = {name for name, _, _ in scope}
        new = [(name, document, where) for name, where in dynamic.items() if name not in bound]
        return tuple(sorted((*scope, *new))) if new else scope

    def resource_at(self, document: str, tokens: Tokens) -> Resource:
        """The innermost resource that holds a place."""
        resources = self._by_document[document]
        if len(resources) == 1:
            return resources[0]
        inside = [r for r in resources if tokens[: len(r.tokens)] == r.tokens]
        return max(inside, key=lambda r: (len(r.tokens), resources.index(r)))

    def data_at(self, document: str, tokens: Tokens) -> Any:
        data = self._documents[document].data
        for token in tokens:
            data = data[int(token)] if is_list(data) else data[token]
        return data

    def _work(self) -> None:
        while self._pending:
            key, node = self._pending.pop(0) if len(self._pending) < 64 else self._pending.pop()
            data = self.data_at(key.document, key.tokens)
            fill(node, data, self.resource_at(key.document, key.tokens).dialect, _Context(self, key))
            if self._assume_object and node.properties and node.types is None and not (node.items or node.prefix):
                node.types = frozenset({"object"})

    def _definitions(self, document: str) -> None:
        """Make the definitions that the root does not reach: they are part of the package too."""
        data = self._documents[document].data
        self.definitions: dict[str, Node] = {}
        for keyword in ("$defs", "definitions"):
            named = data.get(keyword) if is_object(data) else None
            if not is_object(named):
                continue
            for name, sub in named.items():
                if isinstance(sub, (dict, bool)):
                    self.definitions[str(name)] = self.node(document, (keyword, str(name)), ())
        self._work()

    # -- references

    def resolve(self, key: _Key, reference: str, *, dynamic: bool) -> Node | None:
        """The node a reference at `key` leads to; None with a diagnostic where there is none."""
        resource = self.resource_at(key.document, key.tokens)
        base, fragment = split(join(resource.uri, reference))
        target = self._resource(base)
        place = Place(key.document, key.tokens)
        if target is None:
            refusal = self._sources.refusal(base)
            self.problem(refusal.code, refusal.message, place, refusal.hint)
            return None
        name = unquote(fragment)
        tokens = self._fragment(target, name)
        if tokens is None:
            hint = self._beside(target, name)
            self.problem("ref-missing", f"the reference {reference!r} leads nowhere", place, hint)
            return None
        if dynamic and self.resource_at(target.document, tokens).dynamic.get(name) == tokens:
            for bound, document, where in key.scope:
                if bound == name:
                    return self.node(document, where, key.scope)
        if not isinstance(self.data_at(target.document, tokens), (dict, bool)):
            self.problem("ref-type", f"the reference {reference!r} leads to something that is no schema", place)
            return None
        return self.node(target.document, tokens, key.scope)

    def _resource(self, uri: str) -> Resource | None:
        found = self._resources.get(uri)
        if found is None:
            document = self._sources.fetch(uri) or metaschema(uri)
            if document is not None:
                self._add(document)
                found = self._resources.get(uri) or self._by_document[document.name][0]
                self._resources.setdefault(uri, found)
        return found

    def _fragment(self, resource: Resource, fragment: str) -> Tokens | None:
        if not fragment:
            return resource.tokens
        if not fragment.startswith("/"):
            return resource.anchors.get(fragment)
        tokens = list(resource.tokens)
        data = self.data_at(resource.document, resource.tokens)
        for raw in fragment[1:].split("/"):
            token = raw.replace("~1", "/").replace("~0", "~")
            if is_list(data) and token.isdigit() and int(token) < len(data):
                data = data[int(token)]
            elif is_object(data) and token in data:
                data = data[token]
            else:
                return None
            tokens.append(token)
        return tuple(tokens)

    def _beside(self, resource: Resource, fragment: str) -> str | None:
        """A hint with what stands where the last step of a fragment cannot be taken."""
        if not fragment.startswith("/"):
            return did_you_mean(fragment, resource.anchors)
        above, _, last = fragment.rpartition("/")
        data = self.data_at(resource.document, self._fragment(resource, above) or ())
        return (did_you_mean(last, data) or known_keys(data)) if is_object(data) else None

    def problem(self, code: str, message: str, place: Place, hint: str | None = None) -> None:
        self.diagnostics.append(self.diagnostic(code, message, place, hint))

    def diagnostic(self, code: str, message: str, place: Place, hint: str | None = None) -> Diagnostic:
        """A diagnostic about a place, with its line and column."""
        document = self._documents.get(place.document)
        line, column = (document.locate(place.tokens) if document is not None else None) or (None, None)
        return Diagnostic(
            code=code, message=message, file=place.document, pointer=place.pointer, line=line, column=column, hint=hint
        )


class _Context:
    """What `fill` may ask while it reads one subschema."""

    def __init__(self, graph: Graph, key: _Key) -> None:
        self._graph, self._key = graph, key

    def child(self, *tokens: str) -> Node:
        return self._graph.node(self._key.document, (*self._key.tokens, *tokens), self._key.scope)

    def reference(self, reference: str, *, dynamic: bool = False) -> Node | None:
        return self._graph.resolve(self._key, reference, dynamic=dynamic)

    def recursive(self) -> Node | None:
        """2019-09: `$recursiveRef: "#"`."""
        graph, key = self._graph, self._key
        resource = graph.resource_at(key.document, key.tokens)
        if "" in resource.dynamic:
            for bound, document, where in key.scope:
                if bound == "":
                    return graph.node(document, where, key.scope)
        return graph.node(resource.document, resource.tokens, key.scope)

    def problem(self, code: str, message: str, *tokens: str, hint: str | None = None) -> None:
        self._graph.problem(code, message, Place(self._key.document, (*self._key.tokens, *tokens)), hint)
