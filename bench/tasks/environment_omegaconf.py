"""LAYERS ROOT: the resources of one environment, by OmegaConf with structured configs."""

import time

began = time.process_time()
import sys
from typing import Any

from environment_classes import Settings
from omegaconf import OmegaConf

layers = [OmegaConf.load(f"{sys.argv[1]}/{name}.yaml") for name in ("base", "local")]
settings: Any = OmegaConf.to_object(OmegaConf.merge(OmegaConf.structured(Settings), *layers))
assert settings.warehouse.port == 5432
print(f'{{"start": {time.process_time() - began}}}')
