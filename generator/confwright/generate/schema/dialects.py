"""Which dialect each document is read in: what the settings say, its `$schema`, or what its keywords tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from ...base.diagnostics import Severity
from ...base.json_values import is_object
from .dialect import KUBERNETES, LATEST, METASCHEMAS, OPENAPI, Dialect, standard_dialect
from .draft_evidence import NAMES, Evidence, named_nearly, work_out
from .node import Place
from .openapi import openapi_sign
from .uris import split


class _Held(Protocol):
    @property
    def data(self) -> Any: ...


class _Warn(Protocol):
    def __call__(
        self, code: str, message: str, place: Place, hint: str | None = None, severity: Severity = "warning"
    ) -> None: ...


_SAY = "name the draft in `$schema`, or set `dialect` in the settings of the package"


class Dialects:
    """Gives the dialect of each document. `chosen` is that of the settings, which holds for the main document.

    A document that names no draft is read in the draft of the main document, if that was chosen or named; else its own keywords
    tell, and only where they do not, those of the main document.
    """

    def __init__(self, fetch: Callable[[str], _Held | None], warn: _Warn, chosen: Dialect | None) -> None:
        self._fetch, self._warn, self._chosen = fetch, warn, chosen
        self._main: Dialect | None = None

    def of(self, document: str, data: Any, *, main: bool) -> Dialect:
        """The dialect of a document, which is reported if it was not named."""
        found = self._of(document, data, main=main)
        if main:
            self._main = found
        return found

    def embedded(self, uri: str, place: Place) -> Dialect | None:
        """The dialect that a `$schema` inside a document names; None, with a warning, if it names no dialect."""
        known = self._named(uri)
        if known is None:
            self._warn("schema-dialect", f"{_shown(uri)} is not a known dialect: ignored", place, _meant(uri))
        return known

    def _of(self, document: str, data: Any, *, main: bool) -> Dialect:
        if main and self._chosen is not None:
            return self._chosen
        uri = data.get("$schema") if is_object(data) else None
        sign = openapi_sign(data) if uri is None else None
        if sign is not None:
            if sign.startswith("x-"):
                message = f"no `$schema` names the draft: read as OpenAPI 3.0, because of {sign!r}"
                self._warn("schema-dialect", message, Place(document, ()), _SAY, "note")
            return KUBERNETES if sign == "kind" or sign.startswith("x-") else OPENAPI
        if isinstance(uri, str):
            known = self._named(uri)
            if known is not None:
                return known
            place = Place(document, ("$schema",))
            near = named_nearly(uri)
            if near is not None:
                message = f"{_shown(uri)} is not a known dialect: read as {NAMES[near]}"
                self._warn("schema-dialect", message, place, _meant(uri))
                return Dialect(near)
            found, why = self._worked_out(data)
            message = f"{_shown(uri)} is not a known dialect: read as {NAMES[found.draft]}{_because(why)}"
            self._warn("schema-dialect", message, place, _meant(uri))
            return found
        if self._main is not None and not self._main.worked_out:
            return self._main
        found, why = self._worked_out(data)
        if why and found.draft != LATEST.draft and (main or found != self._main):
            message = f"no `$schema` says which draft this is: read as {NAMES[found.draft]}{_because(why)}"
            self._warn("schema-dialect", message, Place(document, why[0].tokens), _SAY, "note")
        return found

    def _worked_out(self, data: Any) -> tuple[Dialect, tuple[Evidence, ...]]:
        draft, why = work_out(data)
        if draft is not None:
            return Dialect(draft, worked_out=True), why
        return self._main or replace(LATEST, worked_out=True), ()

    def _named(self, uri: str) -> Dialect | None:
        """The dialect of a `$schema`; one of the user's own says by `$vocabulary` what it has, or by its own `$schema`."""
        known = standard_dialect(uri)
        if known is not None:
            return known
        document = self._fetch(split(uri)[0])
        data: Any = document.data if document is not None else {}
        base = standard_dialect(str(data.get("$schema", ""))) if is_object(data) else None
        vocabulary: Any = data.get("$vocabulary") if is_object(data) else None
        if not is_object(vocabulary):
            return base
        names = [str(name).rsplit("/", 1)[-1] for name, wanted in vocabulary.items() if isinstance(wanted, bool)]
        return Dialect((base or LATEST).draft, validation="validation" in names, formats="format-assertion" in names)


def _shown(uri: str) -> str:
    return ascii(uri if len(uri) <= 100 else uri[:97] + "...")


def _because(why: tuple[Evidence, ...]) -> str:
    words = list(dict.fromkeys(repr(one.keyword) for one in sorted(why, key=lambda one: one.weak)))[:3]
    return f", because of {', '.join(words)}" if words else ""


def _meant(uri: str) -> str:
    near = named_nearly(uri)
    if near is None:
        return _SAY
    name = next(name for name, draft in METASCHEMAS.items() if draft == near)
    return f"did you mean {name + ('#' if near <= 7 else '')!r}?"
