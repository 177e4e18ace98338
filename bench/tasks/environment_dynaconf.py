"""LAYERS ROOT: the resources of one environment, by dynaconf."""

import time

began = time.process_time()
import sys

from dynaconf import Dynaconf  # type: ignore[import-untyped]

settings = Dynaconf(settings_files=[f"{sys.argv[1]}/dynaconf.yaml"], environments=True, env="local", merge_enabled=True)
assert settings.warehouse.port == 5432
assert settings.lake.login.user == "dev"
assert settings.alerts.threshold == 0.1
print(f'{{"start": {time.process_time() - began}}}')
