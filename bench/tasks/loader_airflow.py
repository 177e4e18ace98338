"""FILE once|often: read a file of connections as Airflow does; often: and say how long one time takes."""

import json
import logging
import sys
import warnings

warnings.simplefilter("ignore")
logging.disable()
from airflow.secrets.local_filesystem import load_connections_dict

assert len(load_connections_dict(sys.argv[1])) == 6
if sys.argv[2] == "often":
    from repeat import per_call

    print(json.dumps({"load": per_call(lambda: load_connections_dict(sys.argv[1]))}))
