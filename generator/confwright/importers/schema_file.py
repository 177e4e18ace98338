"""The text of a schema file that was imported. Runs under the Python of the imported system, which has PyYAML."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any


def schema_text(schema: Mapping[str, Any], versions: Mapping[str, str], dialect: str | None) -> str:
    """YAML with the packages it came from and a digest of the schema, so that an edited file shows.

    `dialect` is that of the documents (`x-yaml`), for a file that is the root of a package.
    """
    yaml: Any = import_module("yaml")

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **({"x-yaml": dialect} if dialect else {}),
        "x-provenance": {"imported-from": dict(versions), "sha256": digest},
    }
    return str(
        yaml.dump(
            {**head, **schema}, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False
        )
    )
