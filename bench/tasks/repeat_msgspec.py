"""FOLDER JOBS: the time of one load and one dump of each document, by msgspec structs."""

import json
import sys
from importlib import import_module

import msgspec
from repeat import per_call

sys.path.insert(0, sys.argv[1])
with open(sys.argv[2]) as file:
    jobs = json.load(file)
load = dump = 0.0
for name, documents in jobs:
    root = import_module(name).SchemaRoot
    for data in documents:
        value = msgspec.convert(data, root)
        load += per_call(lambda: msgspec.convert(data, root))  # noqa: B023 - called before the loop goes on
        dump += per_call(lambda: msgspec.to_builtins(value))  # noqa: B023
print(json.dumps({"load": load, "dump": dump}))
