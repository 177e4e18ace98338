"""ROOT PACKAGE FILE once|often: read a file with a generated package; often: and say how long one time takes."""

import json
import sys
from importlib import import_module

sys.path.insert(0, sys.argv[1])
package = import_module(sys.argv[2])
package.load_file(sys.argv[3])
if sys.argv[4] == "often":
    from repeat import per_call

    print(json.dumps({"load": per_call(lambda: package.load_file(sys.argv[3]))}))
