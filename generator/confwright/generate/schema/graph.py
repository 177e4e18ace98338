"""Resolves a set of schema documents to a graph of nodes.

After this step there is no `$ref`, `$id` or anchor left, and the keywords of all drafts have one spelling. A `$dynamicRef`
is resolved here too: its target depends on the path that led to it only through the anchors that were bound on the way,
so a node is made per place *and* per binding (`Scope`). That is finite, and exact.

The `referencing` library is not used: it answers with contents, and we need the place (document and pointer) of each.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ...base.diagnostics import Diagnostic, GenerateError, Severity
from ...base.json_values import is_object
from ...base.near_words import anew
from .canonical import fill
from .dialect import Dialect
from .documents import Document, Documents, Sources
from .index import Resource, Tokens
from .node import Node, Place, asserted
from .notices import Notices
from .object_roots import object_roots
from .openapi import COMPONENTS, bind_discriminators
from .patterns import Patterns, relax
from .uris import join, split

Scope = tuple[tuple[str, str, Tokens], ...]
"""Bound dynamic anchors: (name, document, tokens), sorted."""


@dataclass(frozen=True, slots=True)
class _Key:
    document: str
    tokens: Tokens
    scope: Scope


class Graph:
    """The nodes of a schema, made when they are first asked for.

    `root` is the node of the main document, or of the part that `pointer` leads to; of several parts, one a line, it is any.
    A line is a reference from the main document, `#` left out where it leads into that itself. `definitions` maps the names under
    `$defs` and `definitions` of the documents of these roots to their nodes.
    """

    def __init__(
        self, sources: Sources, *, assume_object: bool | None = None, dialect: Dialect | None = None, regex: str = "",
        most: int = 500_000, pointer: str = "",
    ) -> None:  # fmt: skip
        self._assume_object = assume_object
        anew()
        self._most = most
        self._nodes: dict[_Key, Node] = {}
        self._pending: list[tuple[_Key, Node]] = []
        self.notices = Notices()
        self._documents = Documents(sources, self.notices, dialect)
        self._patterns = Patterns(self.notices.warn, regex)
        self._unused = False
        """Whether only definitions are left to read that the root does not reach."""
        main = self._documents.main
        starts = [self._start(one) for one in pointer.split("\n")]
        self.root = starts[0] if len(starts) == 1 else self._any_of(starts)
        self.parts = frozenset(starts if len(starts) > 1 else ())
        """The roots, where they are several."""
        self._work()
        self._definitions(dict.fromkeys((main.name, *(start.place.document for start in starts))))
        if any("openapi" in one.data or self._documents.resource_at(one.name, ()).dialect.openapi
               for one in self.documents if is_object(one.data)):  # fmt: skip
            for number, node in enumerate(bind_discriminators(self.nodes(), self._data_of)):
                self._nodes[_Key(node.place.document, (*node.place.tokens, "", str(number)), ())] = node
        if assume_object is None:
            self._assume_roots()
        self.notices.tell_void()
        if any(node.unserved for node in self._nodes.values()):
            relax(self._nodes.values())
        self.warnings = self.notices.in_order(self.notices.warnings)
        if self.notices.diagnostics:
            raise GenerateError(self.notices.in_order(self.notices.diagnostics))

    # -- documents

    def _start(self, pointer: str) -> Node:
        """The node of a root. Raises GenerateError (`ref-missing`, `ref-type`)."""
        main = Place(self._documents.main.name, ())
        file, elsewhere, name = pointer.rpartition("#")
        uri = join(self._documents.main.uri, file)
        resource = self._documents.resource(uri) if elsewhere else self._documents.whole
        if resource is None:
            refusal = self._documents.refusal(uri)
            self.notices.problem(refusal.code, refusal.message, main, refusal.hint)
            raise GenerateError(self.notices.diagnostics)
        name = unquote(name)
        place = Place(resource.document, ())
        tokens = self._documents.fragment(resource, name)
        if tokens is None:
            hint = self._documents.beside(resource, name)
            self.notices.problem("ref-missing", f"there is no #{name} here", place, hint)
            raise GenerateError(self.notices.diagnostics)
        if not isinstance(self.data_at(resource.document, tokens), (dict, bool)):
            self.notices.problem("ref-type", f"#{name} is not a schema", Place(resource.document, tokens))
            raise GenerateError(self.notices.diagnostics)
        return self.node(resource.document, tokens, ())

    def _any_of(self, starts: list[Node]) -> Node:
        place = Place(self._documents.main.name, ())
        root = self._nodes[_Key(place.document, ("", "roots"), ())] = Node(place, any_of=tuple(dict.fromkeys(starts)))
        return root

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was read, the main one first."""
        return tuple(self._documents.known.values())

    def nodes(self) -> tuple[Node, ...]:
        """Every node that was made."""
        return tuple(self._nodes.values())

    def replace(self, new: Sequence[Node], left: Collection[Node]) -> None:
        """Add new nodes, and remove all but those in `left`."""
        self._nodes = {key: node for key, node in self._nodes.items() if node in left}
        for number, node in enumerate(new):
            self._nodes[_Key(node.place.document, (*node.place.tokens, "", f"shared {number}"), ())] = node

    # -- nodes

    def node(self, document: str, tokens: Tokens, scope: Scope) -> Node:
        """The node at a place under a scope; filled later, by `_work`."""
        scope = self._enter(document, tokens, scope)
        key = _Key(document, tokens, scope)
        node = self._nodes.get(key)
        if node is None:
            if len(self._nodes) >= self._most:
                message = f"more than {self._most} schemas inside schemas"
                self.notices.problem("limit-definitions", message, Place(document, tokens))
                raise GenerateError(self.notices.diagnostics)
            node = self._nodes[key] = Node(Place(document, tokens))
            self._pending.append((key, node))
        return node

    def _enter(self, document: str, tokens: Tokens, scope: Scope) -> Scope:
        """The scope inside the resource of a place: anchors that an outer resource bound stay bound to it."""
        dynamic = self._documents.resource_at(document, tokens).dynamic
        if not dynamic:
            return scope
        bound = {name for name, _, _ in scope}
        new = [(name, document, where) for name, where in dynamic.items() if name not in bound]
        return tuple(sorted((*scope, *new))) if new else scope

    def data_at(self, document: str, tokens: Tokens) -> Any:
        """What a document has at a place."""
        return self._documents.data_at(document, tokens)

    def resource_at(self, document: str, tokens: Tokens) -> Resource:
        """The innermost resource that holds a place."""
        return self._documents.resource_at(document, tokens)

    def diagnostic(
        self, code: str, message: str, place: Place, hint: str | None = None, severity: Severity = "error"
    ) -> Diagnostic:
        """A diagnostic about a place, with its line and column."""
        return self.notices.diagnostic(code, message, place, hint, severity)

    def _data_of(self, node: Node) -> Any:
        return self.data_at(node.place.document, node.place.tokens)

    def _work(self) -> None:
        while self._pending:
            key, node = self._pending.pop(0) if len(self._pending) < 64 else self._pending.pop()
            data = self.data_at(key.document, key.tokens)
            fill(node, data, self._documents.resource_at(key.document, key.tokens).dialect, _Context(self, key))
            if self._assume_object and node.properties and node.types is None and not (node.items or node.prefix):
                node.types = frozenset({"object"})

    def _definitions(self, documents: Iterable[str]) -> None:
        """Make the definitions of files that the root does not reach: they are part of the package too."""
        self._unused = True
        self.definitions: dict[str, Node] = {}
        for document in documents:
            data: Any = self._documents.known[document].data
            for keywords in (("$defs",), ("definitions",), COMPONENTS if is_object(data) and "openapi" in data else ()):
                named: Any = data if keywords else None
                for keyword in keywords:
                    named = named.get(keyword) if is_object(named) else None
                for name, sub in named.items() if is_object(named) else ():
                    if isinstance(sub, (dict, bool)):
                        # The last part is what the class is called by.
                        key = f"{document}/{name}" if str(name) in self.definitions else str(name)
                        self.definitions[key] = self.node(document, (*keywords, str(name)), ())
        self._work()

    def _assume_roots(self) -> None:
        """Take roots for objects that are nothing else, whatever they say; and every definition of a file without a root."""
        library = not self.root.refs and not asserted(self.root)
        found = object_roots(
            [self.root, *(self.definitions.values() if library else ())],
            self._data_of,
        )
        for node in found:
            node.types = frozenset({"object"})
        if found:
            more = f", and {len(found) - 1} more" if len(found) > 1 else ""
            message = f"there is no `type`, but only objects are described: taken for an object{more}"
            hint = (
                "add `type: object`, or set `assume-object = false` in the settings of the package to allow any value"
            )
            self.notices.warn("object-assumed", message, found[0].place, hint, "note")

    # -- references

    def resolve(self, key: _Key, reference: str, *, dynamic: bool) -> Node | None:
        """The node a reference at `key` leads to; None with a diagnostic where there is none."""
        resource = self._documents.resource_at(key.document, key.tokens)
        base, fragment = split(join(resource.uri, reference))
        target = self._documents.resource(base) or self._documents.beside_file(key.document, reference)
        place = Place(key.document, key.tokens)
        if target is None:
            refusal = self._documents.refusal(base)
            self._dangling(refusal.code, refusal.message, place, refusal.hint)
            return None
        name = unquote(fragment)
        tokens = self._documents.fragment(target, name)
        if tokens is None:
            hint = self._documents.beside(target, name)
            self._dangling("ref-missing", f"the reference {reference!r} leads nowhere", place, hint)
            return None
        if dynamic and self._documents.resource_at(target.document, tokens).dynamic.get(name) == tokens:
            for bound, document, where in key.scope:
                if bound == name:
                    return self.node(document, where, key.scope)
        if not isinstance(self.data_at(target.document, tokens), (dict, bool)):
            self._dangling(
                "ref-type", f"the reference {reference!r} leads to something that is not a schema", place, None
            )
            return None
        return self.node(target.document, tokens, key.scope)

    def _dangling(self, code: str, message: str, place: Place, hint: str | None) -> None:
        """A reference without a target: an error, but where no document can reach it."""
        if self._unused:
            self.notices.warn(code, f"{message}; any value is taken here, which the root does not reach", place, hint)
        else:
            self.notices.problem(code, message, place, hint)

    def regex(self, pattern: str, place: Place) -> str | None:
        """A pattern in the language of ECMA-262; None, with a warning, where it cannot be served."""
        return self._patterns.ecma(pattern, place)


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
        self._graph.notices.problem(code, message, Place(self._key.document, (*self._key.tokens, *tokens)), hint)

    def regex(self, pattern: str, *tokens: str) -> str | None:
        return self._graph.regex(pattern, Place(self._key.document, (*self._key.tokens, *tokens)))

    def models(self) -> Collection[str]:
        found = self._graph.data_at(self._key.document, ())
        models = found.get("x-dagster-k8s-models") if is_object(found) else None
        return models if is_object(models) else ()

    def void(self, keyword: str, draft: str) -> None:
        self._graph.notices.void(keyword, Place(self._key.document, (*self._key.tokens, keyword)), draft)
