"""FOLDER MODULE: import a generated module."""

import json
import sys
from importlib import import_module

from peak import peak

sys.path.insert(0, sys.argv[1])
import_module(sys.argv[2])
print(json.dumps({"peak": peak()}))
