"""LAYERS ROOT: the resources of one environment, composed by Hydra of its defaults list and typed by structured configs."""

import time

began = time.process_time()
import sys
from typing import Any

from environment_classes import Settings
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf

with initialize_config_dir(f"{sys.argv[1]}/hydra", version_base=None):
    composed = compose("local")
settings: Any = OmegaConf.to_object(OmegaConf.merge(OmegaConf.structured(Settings), composed))
assert settings.warehouse.port == 5432
print(f'{{"start": {time.process_time() - began}}}')
