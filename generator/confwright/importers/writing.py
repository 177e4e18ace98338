"""Writes what an importer found: one YAML file per schema, with where it came from and a digest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

MARK = "x-provenance:"
"""What tells a file of ours from one that was written by hand."""


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


def write_folder(target: Path, texts: Mapping[str, str]) -> list[str]:
    """Write the files, and delete what an earlier import wrote and this one did not; the names of the deleted."""
    target.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (target / name).write_text(text, encoding="utf-8")
    stale = [p for p in sorted(target.glob("*.yaml")) if p.name not in texts and MARK in p.read_text("utf-8")]
    for path in stale:
        path.unlink()
    return [path.name for path in stale]
