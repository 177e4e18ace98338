"""FOLDER JOBS: for every `[module, documents]` of a JSON file, the time of one load and one dump of each document."""

import json
import sys
import warnings
from importlib import import_module

from pydantic import TypeAdapter
from repeat import per_call

warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
with open(sys.argv[2]) as file:
    jobs = json.load(file)
load = dump = 0.0
for name, documents in jobs:
    adapter = TypeAdapter(import_module(name).SchemaRoot)
    for data in documents:
        value = adapter.validate_python(data)
        load += per_call(lambda: adapter.validate_python(data))  # noqa: B023 - called before the loop goes on
        dump += per_call(lambda: adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True))  # noqa: B023
print(json.dumps({"load": load, "dump": dump}))
