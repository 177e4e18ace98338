"""FOLDER PACKAGE FILE: from a started process to a typed configuration, from YAML."""

import sys
from importlib import import_module

sys.path.insert(0, sys.argv[1])
service = import_module(sys.argv[2]).load_file(sys.argv[3])
if service.database.password != "not-a-real-password":
    raise SystemExit("the configuration came out otherwise")
