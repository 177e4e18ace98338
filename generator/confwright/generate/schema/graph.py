"""Resolves a set of schema documents to a graph of nodes.

After this step there is no `$ref`, `$id` or anchor left, and the keywords of all drafts have one spelling. A `$dynamicRef`
is resolved here too: its target depends on the path that led to it only through the anchors that were bound on the way,
so a node is made per place *and* per binding (`Scope`). That is finite, and exact.

The `referencing` library is not used: it answers with contents, and we need the place (document and pointer) of each.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import unquote

from ...base.diagnostics import Diagnostic, GenerateError, Severity
from ...base.json_values import is_list, is_object, unescaped
from ...base.near_words import anew, did_you_mean
from ...base.schema_values import hidden_values
from ...base.veil import Veil
from ...runtime.hints import known_keys
from .canonical import fill
from .dialect import Dialect
from .dialects import Dialects
from .index import Resource, Tokens, index
from .metaschemas import metaschema
from .node import Node, Place, asserted
from .object_roots import object_roots
from .openapi import COMPONENTS, bind_discriminators
from .patterns import Patterns, relax
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

    `root` is the node of the main document, or of the part that `pointer` leads to; `definitions` maps the names under
    `$defs` and `definitions` of the main document to their nodes.
    """

    def __init__(
        self, sources: Sources, *, assume_object: bool | None = None, dialect: Dialect | None = None, regex: str = "",
        most: int = 500_000, pointer: str = "",
    ) -> None:  # fmt: skip
        self._sources = sources
        self._assume_object = assume_object
        anew()
        self._most = most
        self._documents: dict[str, Document] = {}
        self._resources: dict[str, Resource] = {}
        self._by_document: dict[str, list[Resource]] = {}
        self._veils: dict[str, Veil] = {}
        self._nodes: dict[_Key, Node] = {}
        self._pending: list[tuple[_Key, Node]] = []
        self.diagnostics: list[Diagnostic] = []
        self.warnings: list[Diagnostic] = []
        self._dialects = Dialects(sources.fetch, self.warn, dialect)
        self._patterns = Patterns(self.warn, regex)
        self._unused = False
        """Whether only definitions are left to read that the root does not reach."""
        self._void: dict[tuple[str, str, str], tuple[Place, int]] = {}
        main = self._add(sources.main)
        self.root = self.node(main.name, self._start(main, pointer), ())
        self._work()
        self._definitions(sources.main.name)
        if any("openapi" in one.data or self.resource_at(one.name, ()).dialect.openapi
               for one in self.documents if is_object(one.data)):  # fmt: skip
            for number, node in enumerate(bind_discriminators(self.nodes(), self._data_of)):
                self._nodes[_Key(node.place.document, (*node.place.tokens, "", str(number)), ())] = node
        if assume_object is None:
            self._assume_roots()
        self._tell_void()
        if any(node.unserved for node in self._nodes.values()):
            relax(self._nodes.values())
        self.warnings = self._in_order(self.warnings)
        if self.diagnostics:
            raise GenerateError(self._in_order(self.diagnostics))

    def _in_order(self, found: list[Diagnostic]) -> list[Diagnostic]:
        order = {name: number for number, name in enumerate(self._documents)}
        return sorted(found, key=lambda d: (order[d.file or ""], d.line or 0, d.column or 0))

    # -- documents

    def _start(self, main: Document, pointer: str) -> Tokens:
        """The place of the root in the main document. Raises GenerateError (`ref-missing`, `ref-type`)."""
        resource = self._by_document[main.name][0]
        name = unquote(pointer)
        tokens = self._fragment(resource, name)
        if tokens is None:
            self.problem("ref-missing", f"there is no #{name} here", Place(main.name, ()), self._beside(resource, name))
            raise GenerateError(self.diagnostics)
        if not isinstance(self.data_at(main.name, tokens), (dict, bool)):
            self.problem("ref-type", f"#{name} is not a schema", Place(main.name, tokens))
            raise GenerateError(self.diagnostics)
        return tokens

    def _add(self, document: Document) -> Document:
        if document.name in self._documents:
            return document
        self._documents[document.name] = document
        data: Any = document.data
        if not isinstance(data, (dict, bool)):
            self.problem("schema-type", "a schema is an object, true or false", Place(document.name, ()))
            raise GenerateError(self.diagnostics)

        def embedded(uri: str, tokens: Tokens) -> Dialect | None:
            return self._dialects.embedded(uri, Place(document.name, tokens))

        dialect = self._dialects.of(document.name, data, main=len(self._documents) == 1)
        resources = index(document.name, document.uri, data, dialect, embedded)
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

    def replace(self, made: Sequence[Node], left: Collection[Node]) -> None:
        """Take nodes in that stand for others, and leave those out that nothing leads to any more."""
        self._nodes = {key: node for key, node in self._nodes.items() if node in left}
        for number, node in enumerate(made):
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

    def _data_of(self, node: Node) -> Any:
        return self.data_at(node.place.document, node.place.tokens)

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
        self._unused = True
        self.definitions: dict[str, Node] = {}
        for keywords in (("$defs",), ("definitions",), COMPONENTS if is_object(data) and "openapi" in data else ()):
            named: Any = data if keywords else None
            for keyword in keywords:
                named = named.get(keyword) if is_object(named) else None
            for name, sub in named.items() if is_object(named) else ():
                if isinstance(sub, (dict, bool)):
                    self.definitions[str(name)] = self.node(document, (*keywords, str(name)), ())
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
            self.warn("object-assumed", message, found[0].place, hint, "note")

    # -- references

    def resolve(self, key: _Key, reference: str, *, dynamic: bool) -> Node | None:
        """The node a reference at `key` leads to; None with a diagnostic where there is none."""
        resource = self.resource_at(key.document, key.tokens)
        base, fragment = split(join(resource.uri, reference))
        target = self._resource(base) or self._beside_file(key.document, reference)
        place = Place(key.document, key.tokens)
        if target is None:
            refusal = self._sources.refusal(base)
            self._dangling(refusal.code, refusal.message, place, refusal.hint)
            return None
        name = unquote(fragment)
        tokens = self._fragment(target, name)
        if tokens is None:
            hint = self._beside(target, name)
            self._dangling("ref-missing", f"the reference {reference!r} leads nowhere", place, hint)
            return None
        if dynamic and self.resource_at(target.document, tokens).dynamic.get(name) == tokens:
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
            self.warn(code, f"{message}; any value is taken here, which the root does not reach", place, hint)
        else:
            self.problem(code, message, place, hint)

    def _resource(self, uri: str) -> Resource | None:
        found = self._resources.get(uri)
        if found is None:
            document = self._sources.fetch(uri) or metaschema(uri)
            if document is not None:
                self._add(document)
                # The anchors belong to the resource of the document's own `$id`, where it has one.
                whole = [one for one in self._by_document[document.name] if not one.tokens]
                found = self._resources.get(uri) or whole[-1]
                self._resources.setdefault(uri, found)
        return found

    def _beside_file(self, document: str, reference: str) -> Resource | None:
        """What a relative path leads to from the file itself, where the `$id` of the file leads nowhere."""
        path = split(reference)[0]
        if not path or path.startswith("/") or ":" in path.partition("/")[0]:
            return None
        return self._resource(join(self._documents[document].uri, path))

    def _fragment(self, resource: Resource, fragment: str) -> Tokens | None:
        if not fragment:
            return resource.tokens
        if not fragment.startswith("/"):
            return resource.anchors.get(fragment)
        tokens = list(resource.tokens)
        data = self.data_at(resource.document, resource.tokens)
        for raw in fragment[1:].split("/"):
            token = unescaped(raw)
            if is_list(data) and token.isdigit() and int(token) < len(data):
                data = data[int(token)]
            elif is_object(data) and token in data:
                data = data[token]
            else:
                return None
            tokens.append(token)
        return tuple(tokens)

    def _beside(self, resource: Resource, fragment: str) -> str | None:
        """A hint with the names that exist where the last step of a fragment fails."""
        if not fragment.startswith("/"):
            return did_you_mean(fragment, resource.anchors)
        above, _, last = fragment.rpartition("/")
        data = self.data_at(resource.document, self._fragment(resource, above) or ())
        return (did_you_mean(last, data) or known_keys(data)) if is_object(data) else None

    def problem(self, code: str, message: str, place: Place, hint: str | None = None) -> None:
        self.diagnostics.append(self.diagnostic(code, message, place, hint))

    def warn(
        self, code: str, message: str, place: Place, hint: str | None = None, severity: Severity = "warning"
    ) -> None:
        """Note what does not keep the schema from being served, and has to be known."""
        self.warnings.append(self.diagnostic(code, message, place, hint, severity))

    def diagnostic(
        self, code: str, message: str, place: Place, hint: str | None = None, severity: Severity = "error"
    ) -> Diagnostic:
        """A diagnostic about a place, with its line and column."""
        document = self._documents.get(place.document)
        veil = self._veil_of(place.document)
        line, column = (document.locate(place.tokens) if document is not None else None) or (None, None)
        return Diagnostic(
            code=code, message=veil.say(message), severity=severity, file=place.document, pointer=place.pointer, line=line,
            column=column, hint=veil.maybe(hint),
        )  # fmt: skip

    def _veil_of(self, document: str) -> Veil:
        if document not in self._veils:
            known = self._documents.get(document)
            self._veils[document] = Veil.of(hidden_values(known.data) if known is not None else ())
        return self._veils[document]

    def regex(self, pattern: str, place: Place) -> str | None:
        """A pattern in the language of ECMA-262; None, with a warning, where it cannot be served."""
        return self._patterns.ecma(pattern, place)

    def void(self, keyword: str, place: Place, draft: str) -> None:
        """Note a keyword that has no meaning at its place."""
        first, count = self._void.get((place.document, keyword, draft), (place, 0))
        self._void[place.document, keyword, draft] = first, count + 1

    def _tell_void(self) -> None:
        """One warning per keyword and document: schemas repeat what they do."""
        for (_, keyword, draft), (place, count) in self._void.items():
            more = f" (here and in {count - 1} other place{'s' if count > 2 else ''})" if count > 1 else ""
            hint = "name the draft that you mean in `$schema`, or set `dialect` in the settings of the package"
            if keyword == "$ref":
                message = f"keywords beside `$ref` are ignored in {draft}, and is not checked{more}"
            else:
                message = f"{keyword!r} means nothing in {draft}, and is not checked{more}"
            self.warn("keyword-void", message, place, hint)


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

    def regex(self, pattern: str, *tokens: str) -> str | None:
        return self._graph.regex(pattern, Place(self._key.document, (*self._key.tokens, *tokens)))

    def models(self) -> Collection[str]:
        found = self._graph.data_at(self._key.document, ())
        models = found.get("x-dagster-k8s-models") if is_object(found) else None
        return models if is_object(models) else ()

    def void(self, keyword: str, draft: str) -> None:
        self._graph.void(keyword, Place(self._key.document, (*self._key.tokens, keyword)), draft)
