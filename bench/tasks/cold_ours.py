"""FOLDER PACKAGE DOCUMENT: import a generated package, load a document, dump it."""

import json
import sys
from importlib import import_module

sys.path.insert(0, sys.argv[1])
package = import_module(sys.argv[2])
with open(sys.argv[3]) as file:
    data = json.load(file)
if package.dump(package.load(data)) != data:
    raise SystemExit("the document came out otherwise")
