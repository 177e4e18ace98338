"""What Dagster makes of a dagster.yaml, and no type says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...base.finding import Note
from ...base.json_values import is_object


def instance_notes(data: Any, name: str = "") -> Iterator[Note]:
    """The notes about an instance's configuration; `name` is that of its file."""
    if name == "dagster.yml":
        # dagster._core.instance.config: DAGSTER_CONFIG_YAML_FILENAME
        message = "Dagster reads dagster.yaml only, so it never reads this file"
        yield Note((), "never-read", message, hint="rename it to dagster.yaml", severity="warning")
    if is_object(data) and data.get("python_logs"):
        from .logging_config import logging_notes

        yield from logging_notes(data["python_logs"])
    from .allowed_fields import allowed_field_notes

    yield from allowed_field_notes(data)
