"""Findings by a schema that was inferred from documents: what differs from them may be right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from ..base.document_walk import Schema
from ..base.finding import Finding
from ..base.json_values import is_object
from ..base.said import own

_RULES: Final = frozenset({"helm-refused"})
"""Codes of rules that were read from the reader itself."""


def with_doubt(found: list[Finding], schema: Schema) -> list[Finding]:
    """The findings, as warnings that say so where the schema was inferred."""
    provenance: Any = schema.get("x-provenance")
    if not is_object(provenance) or not provenance.get("inferred-from"):
        return found
    note = own("the schema was inferred; the reader of the file may take this")
    return [
        replace(one, severity="warning", notes=(*one.notes, note))
        if one.severity == "error" and one.code not in _RULES
        else one
        for one in found
    ]
