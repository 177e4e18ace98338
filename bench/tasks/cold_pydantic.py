"""FOLDER MODULE DOCUMENT: import the models of a schema, load a document, dump it."""

import json
import sys
from importlib import import_module

from pydantic import TypeAdapter

sys.path.insert(0, sys.argv[1])
adapter = TypeAdapter(import_module(sys.argv[2]).SchemaRoot)
with open(sys.argv[3]) as file:
    data = json.load(file)
adapter.dump_python(adapter.validate_python(data), mode="json", by_alias=True, exclude_unset=True)
