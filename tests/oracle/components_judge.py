"""What `dg check yaml` says of documents of component files: its schema of the file, then that of the component type.

Runs under the Python of oracles/dagster-dg. Reads a list of documents as JSON, writes a list of messages: empty where it accepts one,
null where it does not know the type.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from dagster.components.core.package_entry import discover_entry_point_package_objects
from dagster.components.core.snapshot import get_package_entry_snap
from dagster_dg_core.check import COMPONENT_FILE_SCHEMA
from jsonschema import Draft202012Validator

SCHEMAS = {
    key.to_typename(): getattr(get_package_entry_snap(key, value), "component_schema", None) or {}
    for key, value in discover_entry_point_package_objects().items()
}


def judged(document: Any) -> str | None:
    """The first thing that is wrong with a document."""
    for error in Draft202012Validator(COMPONENT_FILE_SCHEMA).iter_errors(document):
        return str(error.message)
    kind = document.get("type")
    if not isinstance(kind, str) or kind not in SCHEMAS:
        return None
    for error in Draft202012Validator(SCHEMAS[kind]).iter_errors(document.get("attributes", {})):
        return str(error.message)
    return ""


json.dump([judged(one) for one in json.load(sys.stdin)], sys.stdout)
