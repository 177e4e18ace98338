"""The text of what an importer found: a YAML file per schema, with where it came from and a digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any


def schema_text(schema: Mapping[str, Any], imported_from: Mapping[str, str], **head: Any) -> str:
    """A schema's text. The digest is that of the schema itself, so that an edited file shows."""
    yaml: Any = import_module("yaml")

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()
    data = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **head,
        "x-provenance": {"imported-from": dict(sorted(imported_from.items())), "sha256": digest},
        **schema,
    }
    return str(
        yaml.dump(data, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False)
    )
