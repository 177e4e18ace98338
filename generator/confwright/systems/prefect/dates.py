"""Dates without quotes: YAML 1.1 reads them as dates, and Prefect refuses those where it wants a text; up to 3.4.5 anywhere in
a deployment, since what fills in placeholders (`prefect.utilities.templating.apply_values`) stops at one.

Data as JSON has it knows no dates, so these are read from the text once more; only where something in it looks like one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object

_DATE: Final = re.compile(rb"\d{4}-\d{1,2}-\d{1,2}")
_TEXTS: Final = re.compile(
    r"deployments\.\d+\.(?:name|version|version_type|entrypoint|description|flow_name|tags\.\d+|work_pool\.(?:name|work_queue_name)"
    r"|schedules?\.(?:\d+\.)?(?:cron|rrule|timezone|slug|replaces))\Z"
)
"""Places that `prefect.cli.deploy._models` wants a text in; elsewhere a date becomes its text on the way to the server."""
_ANYWHERE: Final = re.compile(r"deployments\.\d+\.")


def date_notes(content: bytes, schema: Mapping[str, Any] | None = None) -> Iterator[Note]:
    """Dates where Prefect wants a text. `schema` is that of the package that reads the document."""
    if not _DATE.search(content):
        return
    yaml: Any = import_module("yaml")

    try:
        # With libyaml it takes a tenth of the time. The text was read before, so it keeps to the limits.
        data: Any = yaml.load(content, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError):
        return  # what is wrong with the text has been said
    # Where no model is in front, a switch may be a reference.
    switch = (schema or {}).get("$defs", {}).get("Deployment", {}).get("properties", {}).get("paused", {})
    refused = _ANYWHERE if "PrefectRef" in str(switch) else _TEXTS
    for keys in _dates(data, ()):
        if refused.match(".".join(map(str, keys))):
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
