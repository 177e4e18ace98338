"""Dates without quotes: YAML 1.1 reads them as dates, and Prefect refuses those where it wants a text.

Data as JSON has it knows no dates, so these are read from the text once more; only where something in it looks like one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from ...schema.node import is_list, is_object
from ..note import Keys, Note

_DATE: Final = re.compile(rb"\d{4}-\d{1,2}-\d{1,2}")
_TEXTS: Final = re.compile(
    r"deployments\.\d+\.(?:name|version|version_type|entrypoint|description|flow_name|tags\.\d+|work_pool\.(?:name|work_queue_name)"
    r"|schedules?\.(?:\d+\.)?(?:cron|rrule|timezone|slug|replaces))\Z"
)
"""Places that `prefect.cli.deploy._models` wants a text in; elsewhere a date becomes its text on the way to the server."""


def date_notes(content: bytes) -> Iterator[Note]:
    """Dates where Prefect wants a text."""
    if not _DATE.search(content):
        return
    yaml: Any = import_module("yaml")

    try:
        data: Any = yaml.safe_load(content)
    except (yaml.YAMLError, ValueError, RecursionError):
        return  # what is wrong with the text has been said
    for keys in _dates(data, ()):
        if _TEXTS.match(".".join(map(str, keys))):
            yield Note(keys, "type", "expected a string, got a date, as which YAML reads it", "write it in quotes")


def _dates(value: Any, keys: Keys) -> Iterator[Keys]:
    if isinstance(value, datetime.date):
        yield keys
    elif is_object(value):
        for key, member in value.items():
            yield from _dates(member, (*keys, key))
    elif is_list(value):
        for index, member in enumerate(value):
            yield from _dates(member, (*keys, index))
