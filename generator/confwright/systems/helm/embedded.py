"""The dagster.yaml that a chart makes of values: checked as one, with findings at the places of the values.

Sources: `templates/configmap-instance.yaml` of the charts dagster-cloud-agent (1.8.13) and dagster (1.12.19).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_object
from ...runtime.report import dotted
from ..places import Need
from .draft import Draft
from .templates import at, known


def embedded_notes(
    draft: Draft, values: dict[str, Any], notes_of: Callable[[str, Any], Iterable[Note]], own: Sequence[Note] = ()
) -> Iterator[Note]:
    """What Dagster would refuse in the dagster.yaml that a chart makes. `notes_of` gives all findings of one.

    `own` is what else is found; where something is, Dagster's words are left out.
    """
    message = "is written by the chart without quotes, which makes no YAML"
    broken = [Note(known(values, place), "helm-refused", message, _QUOTES) for place in draft.broken]
    yield from broken
    done = [one.keys for one in (*own, *broken)]
    for note in notes_of("dagster", draft.document) if draft.places else ():
        found = _source(note.keys, draft)
        if found is None:
            continue
        target, source = found
        keys = known(values, source)
        if any(keys[: len(one)] == one or one[: len(keys)] == keys for one in done):
            continue
        read = at(draft.document, target)
        if note.severity == "error" and target == note.keys and (target in draft.changed or read is None):
            yield _rewritten(keys, at(values, keys), read)
        elif keys == source:
            yield replace(note, keys=keys)
        elif note.severity == "error":
            # What the chart writes of its own does not go with the values.
            message = f"the chart writes {dotted(note.keys)} into dagster.yaml, which {note.message}"
            done.append(keys)
            yield replace(note, keys=keys or _more(values), message=message, on_key=True)


_QUOTES: Final = "write the quotes into the text: '\"...\"'"


def _rewritten(keys: Keys, value: Any, read: Any) -> Note:
    """The finding on a value that the chart writes so that Dagster reads another one, and refuses it."""
    if read is None and (value is None or is_object(value)):
        message = "the chart writes an empty section here, and Dagster refuses that"
        return Note(keys, "helm-refused", message, "give one of its keys a value, or remove it", on_key=True)
    if read is None:
        return Note(keys, "helm-refused", "the chart writes nothing here, and Dagster refuses that", "give it a value")
    if isinstance(value, str):
        message = "is written by the chart without quotes, and Dagster does not read a text"
        return Note(keys, "helm-refused", message, _QUOTES)
    if is_object(value):
        message = "the chart writes a mapping here as the text `map[...]`, and Dagster refuses that"
        return Note(keys, "helm-refused", message, "write the value itself")
    if isinstance(value, (int, float)):
        message = "the chart writes a number of a million or more as 1e+06, and Dagster does not read a whole number"
        return Note(keys, "helm-refused", message, "write a smaller number")
    return Note(keys, "helm-refused", "the chart writes this value so that Dagster reads another one, and refuses it")


def _more(values: dict[str, Any]) -> Keys:
    return ("additionalInstanceConfig",) if "additionalInstanceConfig" in values else ()


def embedded_needs(
    draft: Draft, values: dict[str, Any], needs_of: Callable[[str, Any], Iterable[Need]]
) -> Iterator[Need]:
    """The variables that values name in the dagster.yaml of a chart, by their places. What the chart names itself, it sets."""
    for need in needs_of("dagster", draft.document) if draft.places else ():
        found = _source(need.keys, draft)
        if found is not None and known(values, found[1]) == found[1]:
            yield replace(need, keys=found[1])


def _source(keys: Keys, draft: Draft) -> tuple[Keys, Keys] | None:
    """The part of dagster.yaml that a place is in, and its place in the values; None where the chart itself writes it."""
    for end in range(len(keys), 0, -1):
        if keys[:end] in draft.places:
            return keys[:end], (*draft.places[keys[:end]], *keys[end:])
    return None
