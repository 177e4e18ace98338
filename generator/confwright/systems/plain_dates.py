"""Dates without quotes, which a reader of YAML 1.1 makes dates of.

Data as JSON has it knows no dates, so these are read from the text once more; only where something in it looks like one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from ..base.json_values import Keys, is_list, is_object

DATE_READ: Final = "expected a string, got a date, as which YAML reads it"
QUOTES: Final = "write it in quotes"
_DATE: Final = re.compile(rb"\d{4}-\d{1,2}-\d{1,2}")


def dates_in(content: bytes) -> Iterator[Keys]:
    """The places of a document that hold a date. The text was read before; one that cannot be read has none."""
    if not _DATE.search(content):
        return
    yaml: Any = import_module("yaml")

    try:
        # With libyaml it takes a tenth of the time. The text was read before, so it keeps to the limits.
        data: Any = yaml.load(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError):
        return  # what is wrong with the text has been said
    yield from _dates(data, ())


def _dates(value: Any, keys: Keys) -> Iterator[Keys]:
    if isinstance(value, datetime.date):
        yield keys
    elif is_object(value):
        for key, member in value.items():
            yield from _dates(member, (*keys, key))
    elif is_list(value):
        for index, member in enumerate(value):
            yield from _dates(member, (*keys, index))
