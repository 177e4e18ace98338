"""`python -m confwright.importers.prefect FOLDER [NAME=TEMPLATE.json ...]`: writes the schemas of the Prefect of this interpreter.

Every NAME=TEMPLATE adds a work pool's own base job template as a type of its own. The last line of standard output is a
JSON report. Exit status 3 where there is no Prefect, 2 for a template that cannot be read.
"""

from __future__ import annotations

import json
import sys
import warnings
from importlib import import_module
from pathlib import Path


def main(folder: str, *templates: str) -> int:
    """Write the files into `folder`, the stale ones of an earlier import deleted; print the report."""
    warnings.filterwarnings("ignore")
    try:
        import_module("prefect")
    except ImportError as error:
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}))
        return 3
    from ..writing import schema_text, write_folder
    from .layout import layout
    from .steps import installed_steps
    from .upstream import versions
    from .workers import installed_workers, own_worker

    try:
        own = [own_worker(template) for template in templates]
    except (OSError, ValueError) as error:
        print(json.dumps({"error": str(error)}))
        return 2
    workers, steps = [*installed_workers(), *own], installed_steps()
    files = layout(workers, steps)
    texts: dict[str, str] = {}
    for stem, (schema, libraries) in files.items():
        head = {"x-yaml": "1.1"} if stem == "prefect_yaml" else {}
        texts[f"{stem}.yaml"] = schema_text(schema, versions(libraries), **head)
    stale = write_folder(Path(folder), texts)
    report = {
        "files": sorted(texts),
        "workers": [worker.name for worker in workers],
        "steps": sorted(steps.functions),
        "versions": versions({library for _, libraries in files.values() for library in libraries}),
        "failures": steps.failures,
        "stale": stale,
    }
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
