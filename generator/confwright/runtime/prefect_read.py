"""Readers of fields that take Prefect's references.

A field's form says which of them: `prefect` all, `prefect-item` no whole step output (`prefect deploy` drops an item of a
list that is one), `prefect-early` none at all (the field is read before the steps run), `prefect-event` the text that the
server fills in when an event arrives.
"""

from __future__ import annotations

from typing import Any

from .prefect import EventTemplate, PrefectEnv, PrefectText, StepOutput, is_template, parsed
from .report import ARRAY, OBJECT, At, Read, Report
from .values import scalar


def template(value: str, at: At, report: Report, form: str, text: bool) -> Any:
    """The reference in a field. `text`: the field takes a string."""
    try:
        found = parsed(value)
    except ValueError:
        return report.problem(
            at, "reference", "a placeholder that Prefect cannot fill in",
            "{{ $NAME }}, {{ prefect.variables.NAME }}, {{ prefect.blocks.TYPE.NAME }} or {{ step-id.key }}",
        )  # fmt: skip
    if not text and isinstance(found, (PrefectEnv, PrefectText)):
        return report.problem(at, "reference", "a string is not allowed here, and this reference becomes one")
    if form == "prefect-early" and (
        isinstance(found, StepOutput) or (isinstance(found, PrefectText) and found.outputs())
    ):
        return report.problem(
            at, "reference", "Prefect reads this before the steps run; the output of a step cannot be used here",
            "an environment variable is written {{ $NAME }}",
        )  # fmt: skip
    if form == "prefect-item" and isinstance(found, StepOutput):
        return report.problem(
            at, "reference", "Prefect drops an item of a list that is nothing but a step's output",
            "with text around it, it stays",
        )  # fmt: skip
    return found


def holds_template(value: Any, form: str) -> bool:
    """Whether a value is text with something to fill in, for a field of that form."""
    if form == "prefect-event":
        return type(value) is str and ("{{" in value or "{%" in value)
    return is_template(value)


def reference(value: str, at: At, report: Report, form: str, text: bool) -> Any:
    """The reference in a field of any form."""
    return EventTemplate(value) if form == "prefect-event" else template(value, at, report, form, text)


def templated(*types: str, form: str, exact: bool = False) -> Read:
    """A reader of values of some JSON types, or of a reference to one."""
    plain = scalar(*types, exact=exact)
    text = "string" in types

    def read(value: Any, at: At, report: Report) -> Any:
        if holds_template(value, form):
            return reference(value, at, report, form, text)
        return plain(value, at, report)

    return read


def any_templated(form: str) -> Read:
    """A reader of any value, with references anywhere inside it."""

    def read(value: Any, at: At, report: Report) -> Any:
        if type(value) is str:
            return reference(value, at, report, form, True) if holds_template(value, form) else value
        if isinstance(value, OBJECT):
            return {key: read(member, (at, key), report) for key, member in value.items()}
        if isinstance(value, ARRAY):
            return [read(member, (at, index), report) for index, member in enumerate(value)]
        return value

    return read
