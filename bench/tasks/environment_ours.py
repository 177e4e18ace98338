"""LAYERS ROOT: the resources of one environment, by our generated package."""

import time

began = time.process_time()
import sys

sys.path.insert(0, sys.argv[2])
from generated.analytics import RESOURCES

assert RESOURCES["local"]["warehouse"].port == 5432
print(f'{{"start": {time.process_time() - began}}}')
