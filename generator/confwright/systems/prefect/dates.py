"""Dates without quotes: YAML 1.1 reads them as dates, and Prefect refuses those where it wants a text; up to 3.4.5 anywhere in
a deployment, since what fills in placeholders (`prefect.utilities.templating.apply_values`) stops at one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...base.finding import Note
from ..plain_dates import DATE_READ, QUOTES, dates_in

_TEXTS: Final = re.compile(
    r"deployments\.\d+\.(?:name|version|version_type|entrypoint|description|flow_name|tags\.\d+|work_pool\.(?:name|work_queue_name)"
    r"|schedules?\.(?:\d+\.)?(?:cron|rrule|timezone|slug|replaces))\Z"
)
"""Places that `prefect.cli.deploy._models` wants a text in; elsewhere a date becomes its text on the way to the server."""
_ANYWHERE: Final = re.compile(r"deployments\.\d+\.")


def date_notes(content: bytes, schema: Mapping[str, Any] | None = None) -> Iterator[Note]:
    """Dates where Prefect wants a text. `schema` is that of the package that reads the document."""
    # Where no model is in front, a switch may be a reference.
    switch = (schema or {}).get("$defs", {}).get("Deployment", {}).get("properties", {}).get("paused", {})
    refused = _ANYWHERE if "PrefectRef" in str(switch) else _TEXTS
    for keys in dates_in(content):
        if refused.match(".".join(map(str, keys))):
            yield Note(keys, "type", DATE_READ, QUOTES)
