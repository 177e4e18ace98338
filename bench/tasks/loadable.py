"""FOLDER JOBS KIND: the documents of the jobs that load, one process for one kind of package."""

import json
import sys
import warnings
from importlib import import_module
from typing import Any

warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
with open(sys.argv[2]) as file:
    jobs = json.load(file)
kept: list[list[Any]] = []
for name, documents in jobs:
    good: list[Any] = []
    try:
        module = import_module(name)
        if sys.argv[3] == "ours":
            load = module.load
        else:
            from pydantic import TypeAdapter

            load = TypeAdapter(module.SchemaRoot).validate_python
    except Exception:  # noqa: BLE001, S112 - what cannot be imported has no documents that load
        continue
    for data in documents:
        try:
            load(data)
        except Exception:  # noqa: BLE001, S112 - it is a question, not a test
            continue
        good.append(data)
    kept.append([name, good])
print(json.dumps({"jobs": kept}))
