"""`python -m confwright.importers.dagster FOLDER`: writes the schemas of the Dagster of this interpreter.

The last line of standard output is a JSON report. Exit status 3 where there is no Dagster.
"""

from __future__ import annotations

import hashlib
import json
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any


def main(folder: str) -> int:
    """Write the files into `folder`, the stale ones of an earlier import deleted; print the report."""
    warnings.filterwarnings("ignore")
    try:
        import_module("dagster")
        yaml: Any = import_module("yaml")
    except ImportError as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}))
        return 3
    from .discover import discover
    from .files import Layout

    found = discover()
    files = Layout(found).build()
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for stem, schema in files.items():
        (target / f"{stem}.yaml").write_text(_text(stem, schema, found.versions, yaml), encoding="utf-8")
    stale = [p for p in target.glob("*.yaml") if p.stem not in files and "x-provenance:" in p.read_text("utf-8")]
    for path in stale:
        path.unlink()
    report = {
        "files": sorted(f"{stem}.yaml" for stem in files),
        "classes": sorted(f"{c.library}.{c.name}" for c in found.classes),
        "versions": found.versions,
        "failures": found.failures,
        "stale": sorted(path.name for path in stale),
    }
    print(json.dumps(report))
    return 0


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str], yaml: Any) -> str:
    """A file's text. The digest is that of the schema itself, so that an edited file shows."""

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    digest = hashlib.sha256(json.dumps(schema, sort_keys=True).encode()).hexdigest()
    libraries = sorted(
        {name for name in versions if f"{name}.yaml" in json.dumps(schema)} | {"dagster"} | ({stem} & versions.keys())
    )
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **({"x-yaml": "dagster"} if stem == "instance" else {}),
        "x-provenance": {"imported-from": {name: versions[name] for name in libraries}, "sha256": digest},
    }
    return str(
        yaml.dump(
            {**head, **schema}, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False
        )
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
