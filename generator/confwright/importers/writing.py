"""The text of what an importer found: a YAML file per schema, with where it came from and a digest.

Runs under the Python of the imported system, which has PyYAML.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..schema.node import is_list, is_object


def schema_text(schema: Mapping[str, Any], imported_from: Mapping[str, str], **head: Any) -> str:
    """A schema's text, with the packages it came from, by their versions. The digest is that of the schema itself, so that an
    edited file shows. `head` stands before it: `x-yaml`, for a file that is the root of a package.
    """
    yaml: Any = import_module("yaml")

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    told = _without_secrets(dict(schema))
    digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
    data = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **head,
        "x-provenance": {"imported-from": dict(sorted(imported_from.items())), "sha256": digest},
        **told,
    }
    return str(
        yaml.dump(data, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False)
    )


def _without_secrets(part: Any) -> Any:
    """A schema without the defaults of what is never shown: those of the imported system hold all the same."""
    if is_list(part):
        return [_without_secrets(one) for one in part]
    if not is_object(part):
        return part
    hidden = part.get("x-sensitive") is True or part.get("x-secret") is True
    return {key: _without_secrets(value) for key, value in part.items() if not (hidden and key == "default" and value)}
