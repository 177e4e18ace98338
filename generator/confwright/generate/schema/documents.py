"""The documents of a schema, and the resources in them: what a URI or a fragment leads to."""

from __future__ import annotations

from typing import Any, Protocol

from ...base.diagnostics import GenerateError
from ...base.json_values import is_list, is_object, unescaped
from ...base.near_words import did_you_mean
from ...runtime.hints import known_keys
from .dialect import Dialect
from .dialects import Dialects
from .index import Resource, Tokens, index
from .metaschemas import metaschema
from .node import Place
from .notices import Notices
from .uris import join, split


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


class Documents:
    """Every document that was read, the main one first, with the resources that are in it."""

    def __init__(self, sources: Sources, notices: Notices, dialect: Dialect | None) -> None:
        self._sources, self._notices = sources, notices
        self._resources: dict[str, Resource] = {}
        self._by_document: dict[str, list[Resource]] = {}
        self._dialects = Dialects(sources.fetch, notices.warn, dialect)
        self.known: dict[str, Document] = {}
        self.main = self._add(sources.main)

    @property
    def whole(self) -> Resource:
        """The resource of the main document."""
        return self._by_document[self.main.name][0]

    def refusal(self, uri: str) -> Refusal:
        """Why there is no document with a URI."""
        return self._sources.refusal(uri)

    def _add(self, document: Document) -> Document:
        if document.name in self.known:
            return document
        self.known[document.name] = document
        self._notices.documents[document.name] = document
        data: Any = document.data
        if not isinstance(data, (dict, bool)):
            self._notices.problem("schema-type", "a schema is an object, true or false", Place(document.name, ()))
            raise GenerateError(self._notices.diagnostics)

        def embedded(uri: str, tokens: Tokens) -> Dialect | None:
            return self._dialects.embedded(uri, Place(document.name, tokens))

        dialect = self._dialects.of(document.name, data, main=len(self.known) == 1)
        resources = index(document.name, document.uri, data, dialect, embedded)
        for resource in resources:
            self._resources.setdefault(resource.uri, resource)
        self._by_document[document.name] = resources
        return document

    def resource_at(self, document: str, tokens: Tokens) -> Resource:
        """The innermost resource that holds a place."""
        resources = self._by_document[document]
        if len(resources) == 1:
            return resources[0]
        inside = [r for r in resources if tokens[: len(r.tokens)] == r.tokens]
        return max(inside, key=lambda r: (len(r.tokens), resources.index(r)))

    def data_at(self, document: str, tokens: Tokens) -> Any:
        data = self.known[document].data
        for token in tokens:
            data = data[int(token)] if is_list(data) else data[token]
        return data

    def resource(self, uri: str) -> Resource | None:
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

    def beside_file(self, document: str, reference: str) -> Resource | None:
        """What a relative path leads to from the file itself, where the `$id` of the file leads nowhere."""
        path = split(reference)[0]
        if not path or path.startswith("/") or ":" in path.partition("/")[0]:
            return None
        return self.resource(join(self.known[document].uri, path))

    def fragment(self, resource: Resource, fragment: str) -> Tokens | None:
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

    def beside(self, resource: Resource, fragment: str) -> str | None:
        """A hint with the names that exist where the last step of a fragment fails."""
        if not fragment.startswith("/"):
            return did_you_mean(fragment, resource.anchors)
        above, _, last = fragment.rpartition("/")
        data = self.data_at(resource.document, self.fragment(resource, above) or ())
        return (did_you_mean(last, data) or known_keys(data)) if is_object(data) else None
