"""FOLDER PACKAGE HOW: import a generated package, as it stands or with `all` of its classes."""

import json
import sys
from importlib import import_module

from peak import peak

sys.path.insert(0, sys.argv[1])
package = import_module(sys.argv[2])
if sys.argv[3] == "all":
    for name in package.__all__:
        getattr(package, name)
print(json.dumps({"peak": peak()}))
