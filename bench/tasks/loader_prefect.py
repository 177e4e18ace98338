"""FILE once|often: read a prefect.yaml as `prefect deploy` does; often: and say how long one time takes."""

import io
import json
import sys
from pathlib import Path

from prefect.cli.deploy._config import _load_deploy_configs_and_actions
from rich.console import Console

console = Console(file=io.StringIO())
assert len(_load_deploy_configs_and_actions(Path(sys.argv[1]), console=console)[0]) == 3
if sys.argv[2] == "often":
    from repeat import per_call

    print(json.dumps({"load": per_call(lambda: _load_deploy_configs_and_actions(Path(sys.argv[1]), console=console))}))
