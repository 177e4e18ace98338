"""FOLDER JOBS: the time of one load and one dump of each document, by quicktype's classes."""

import json
import sys
from importlib import import_module

from repeat import per_call

sys.path.insert(0, sys.argv[1])
with open(sys.argv[2]) as file:
    jobs = json.load(file)
load = dump = 0.0
for name, documents in jobs:
    module = import_module(name)
    for data in documents:
        value = module.service_from_dict(data)
        load += per_call(lambda: module.service_from_dict(data))  # noqa: B023 - called before the loop goes on
        dump += per_call(lambda: module.service_to_dict(value))  # noqa: B023
print(json.dumps({"load": load, "dump": dump}))
