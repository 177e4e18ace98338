"""What is probably not meant in a document of ours, `airflow.yaml`, although it is valid."""

from __future__ import annotations

from typing import Any

from ...base.near_words import nearest
from ...base.said import as_name
from ...runtime.record import MAPPING
from ...runtime.yaml_text import Document
from .gather import Gathered
from .hooks import hook_findings
from .model import canonical_type, table
from .options import lint_change


def lint_document(document: Document, into: Gathered) -> None:
    """Types that no provider has, and options that Airflow has renamed or removed."""
    data: Any = document.data
    if not isinstance(data, MAPPING):
        return
    connections, config = data.get("connections"), data.get("config")
    for name, entry in table(connections).items() if isinstance(connections, MAPPING) else ():
        conn_type: Any = entry.get("conn_type") if isinstance(entry, MAPPING) else None
        if isinstance(conn_type, str) and not into.facts.knows_type(canonical_type(conn_type)):
            near = nearest(conn_type, {*into.facts.types, *into.facts.published})
            into.warn(
                "connection-type",
                f"connection {name!r}: no provider that is known has the type {conn_type!r}",
                document.locate(["connections", name, "conn_type"]),
                f"did you mean {near}?" if near else None,
            )
        if isinstance(entry, MAPPING):
            extra: Any = entry.get("extra")
            given: Any = extra if isinstance(extra, MAPPING) else {}
            for finding in hook_findings(f"connection {as_name(name)!r}", canonical_type(str(conn_type)), entry, given):
                into.add(finding, document.locate(["connections", name]))
    for section, members in table(config).items() if isinstance(config, MAPPING) else ():
        for option in members if isinstance(members, MAPPING) else ():
            changed = lint_change(str(section), str(option), "", into.facts)
            if changed is not None:
                into.add(changed, document.locate(["config", section, option], key=True))
