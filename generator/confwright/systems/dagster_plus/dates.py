"""Dates without quotes in dagster_cloud.yaml: up to 1.13.8 the command line reads them as dates, and refuses those where it wants a
text (`dagster_cloud_cli.config.models.load_dagster_cloud_yaml`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...base.finding import Note
from ..plain_dates import DATE_READ, QUOTES, dates_in
from ..versions.imported import is_before


def date_notes(content: bytes, schema: Mapping[str, Any]) -> Iterator[Note]:
    """Dates outside of any `container_context`, which the command line does not look into."""
    if is_before(schema, "dagster", (1, 13, 9)):
        for keys in dates_in(content):
            if "container_context" not in keys:
                yield Note(keys, "type", DATE_READ, QUOTES)
