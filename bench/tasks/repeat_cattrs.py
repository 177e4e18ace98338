"""FOLDER JOBS: the time of one load and one dump of each document, by cattrs and dataclasses."""

import json
import sys
from importlib import import_module

from cattrs import Converter
from repeat import per_call

sys.path.insert(0, sys.argv[1])
with open(sys.argv[2]) as file:
    jobs = json.load(file)
converter = Converter(omit_if_default=True, forbid_extra_keys=True)
load = dump = 0.0
for name, documents in jobs:
    root = import_module(name).SchemaRoot
    for data in documents:
        value = converter.structure(data, root)
        load += per_call(lambda: converter.structure(data, root))  # noqa: B023 - called before the loop goes on
        dump += per_call(lambda: converter.unstructure(value))  # noqa: B023
print(json.dumps({"load": load, "dump": dump}))
