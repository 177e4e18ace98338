"""What is found out about a schema: diagnostics with their lines."""

from __future__ import annotations

from typing import Any, Protocol

from ...base.diagnostics import Diagnostic, Severity
from ...base.schema_values import hidden_values
from ...base.veil import Veil
from .index import Tokens
from .node import Place


class _Located(Protocol):
    @property
    def data(self) -> Any: ...
    def locate(self, tokens: Tokens) -> tuple[int, int] | None: ...


class Notices:
    """Collects `diagnostics`, for which a schema is refused, and `warnings`. `documents` is filled by who reads them."""

    def __init__(self) -> None:
        self.documents: dict[str, _Located] = {}
        self.diagnostics: list[Diagnostic] = []
        self.warnings: list[Diagnostic] = []
        self._veils: dict[str, Veil] = {}
        self._void: dict[tuple[str, str, str], tuple[Place, int]] = {}

    def in_order(self, found: list[Diagnostic]) -> list[Diagnostic]:
        """By document, as they were read, and by line."""
        order = {name: number for number, name in enumerate(self.documents)}
        return sorted(found, key=lambda d: (order[d.file or ""], d.line or 0, d.column or 0))

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
        document = self.documents.get(place.document)
        veil = self._veil_of(place.document)
        line, column = (document.locate(place.tokens) if document is not None else None) or (None, None)
        return Diagnostic(
            code=code, message=veil.say(message), severity=severity, file=place.document, pointer=place.pointer, line=line,
            column=column, hint=veil.maybe(hint),
        )  # fmt: skip

    def _veil_of(self, document: str) -> Veil:
        if document not in self._veils:
            known = self.documents.get(document)
            self._veils[document] = Veil.of(hidden_values(known.data) if known is not None else ())
        return self._veils[document]

    def void(self, keyword: str, place: Place, draft: str) -> None:
        """Note a keyword that has no meaning at its place."""
        first, count = self._void.get((place.document, keyword, draft), (place, 0))
        self._void[place.document, keyword, draft] = first, count + 1

    def tell_void(self) -> None:
        """One warning per keyword and document: schemas repeat what they do."""
        for (_, keyword, draft), (place, count) in self._void.items():
            more = f" (here and in {count - 1} other place{'s' if count > 2 else ''})" if count > 1 else ""
            hint = "name the draft that you mean in `$schema`, or set `dialect` in the settings of the package"
            if keyword == "$ref":
                hint = "move the `$ref` into an `allOf` to apply them"
                message = f"keywords beside `$ref` are ignored in {draft}, and are not checked{more}"
            else:
                message = f"{keyword!r} means nothing in {draft}, and is not checked{more}"
            self.warn("keyword-void", message, place, hint)
