"""`python -m confwright.importers.airflow FOLDER`: writes the schemas of the Airflow of this interpreter.

The last line of standard output is a JSON report. Exit status 3 where there is no Airflow. Airflow writes an `airflow.cfg`
and a log folder where `AIRFLOW_HOME` points when it is imported: that is a folder of ours, deleted at the end.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import tempfile
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any


def main(folder: str) -> int:
    """Write the files into `folder`, the stale ones of an earlier import deleted; print the report."""
    warnings.filterwarnings("ignore")
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="confwright-airflow-") as home:
        # What is read must not depend on the settings of whoever runs this.
        for name in [name for name in os.environ if name.startswith("AIRFLOW__")]:
            del os.environ[name]
        os.environ["AIRFLOW_HOME"] = home
        try:
            import_module("airflow")
            yaml: Any = import_module("yaml")
        except ImportError as error:
            print(json.dumps({"error": f"{type(error).__name__}: {error}"}))
            return 3
        return _write(Path(folder), yaml)


def _write(target: Path, yaml: Any) -> int:
    from .layout import discover, facts, schema_files

    found = discover()
    files = schema_files(found)
    target.mkdir(parents=True, exist_ok=True)
    for stem, schema in files.items():
        (target / f"{stem}.yaml").write_text(_text(schema, found.versions, yaml), encoding="utf-8")
    (target / "facts.json").write_text(json.dumps(facts(found), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    stale = [p for p in target.glob("*.yaml") if p.stem not in files and "x-provenance:" in p.read_text("utf-8")]
    for path in stale:
        path.unlink()
    report = {
        "files": sorted([*(f"{stem}.yaml" for stem in files), "facts.json"]),
        "connection-types": [kind.name for kind in found.connections],
        "options": len(found.options),
        "retyped": sum(option.retyped and option.declared is not None for option in found.options),
        "secrets-backends": sorted(found.backends),
        "versions": found.versions,
        "stale": sorted(path.name for path in stale),
    }
    print(json.dumps(report))
    return 0


def _text(schema: dict[str, Any], versions: dict[str, str], yaml: Any) -> str:
    """A file's text. The digest is that of the schema itself, so that an edited file shows."""

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    written = json.dumps(schema, sort_keys=True)
    used = {name: version for name, version in versions.items() if name in written or name == "apache-airflow-core"}
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-provenance": {"imported-from": used, "sha256": hashlib.sha256(written.encode()).hexdigest()},
    }
    return str(
        yaml.dump(
            {**head, **schema}, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False
        )
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
