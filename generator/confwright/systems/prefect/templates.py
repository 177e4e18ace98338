"""Text between double braces that Prefect does not fill in: it knows names only, no filters, calls, indexes or defaults.

`prefect.utilities.templating.PLACEHOLDER_CAPTURE_REGEX` finds what is filled in; the rest of a text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from ...runtime.prefect import PLACEHOLDER
from .document import all_steps, deployments, mapping, members, own_fields

_BRACES: Final = re.compile(r"\{\{(?P<inner>(?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}")
_MEANT: Final = re.compile(r"\s*(?:\$|prefect\.(?:blocks|variables)\.|env\b|environ\b|os\.environ\b|ctx\.)")
"""How a text between braces begins that can only be meant for Prefect."""
_VARIABLE: Final = re.compile(r"""\s*(?:\$|(?:os\.)?env(?:iron)?(?:\.get\(|\[)\s*['"])([A-Za-z_]\w*)""")


def template_notes(document: Any) -> Iterator[Note]:
    """Templates of other kinds in the fields of deployments, and those in steps that Prefect should fill in.

    A step may hold a text for a shell or for another program, whose braces are its own. What a trigger passes on is filled in by
    Jinja on the server (`prefect.server.utilities.user_templates`).
    """
    for keys, deployment in deployments(document):
        yield from _in_value(own_fields(deployment), keys, meant=False)
        for index, trigger in enumerate(members(deployment.get("triggers"))):
            rest = {key: value for key, value in mapping(trigger).items() if key != "parameters"}
            yield from _in_value(rest, (*keys, "triggers", index), meant=True)
    for step in all_steps(document):
        yield from _in_value(dict(step.inputs), step.keys, meant=True)


def _in_value(value: Any, keys: Keys, *, meant: bool) -> Iterator[Note]:
    if is_object(value):
        for key, member in value.items():
            yield from _in_value(member, (*keys, key), meant=meant)
    elif is_list(value):
        for index, member in enumerate(value):
            yield from _in_value(member, (*keys, index), meant=meant)
    elif isinstance(value, str):
        for found in _BRACES.finditer(value):
            inner = found["inner"]
            if inner.strip() and PLACEHOLDER.fullmatch(found[0]) is None and (not meant or _MEANT.match(inner)):
                yield _note(keys, inner)
                break


def _note(keys: Keys, inner: str) -> Note:
    message = "Prefect fills in names only, without filters, calls or defaults, so this text stays as it is"
    name = _VARIABLE.match(inner)
    hint = f"write {{{{ ${name[1]} }}}}, and set the variable where `prefect deploy` runs" if name else _HINT
    return Note(keys, "prefect-template", message, hint)


_HINT: Final = "an environment variable is {{ $NAME }}, a variable of the server {{ prefect.variables.NAME }}"


def without_placeholders(text: str) -> str:
    """A text without what Prefect fills in."""
    return PLACEHOLDER.sub("", text)
