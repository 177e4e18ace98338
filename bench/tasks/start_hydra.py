"""FOLDER MODULE FILE: the same by Hydra, which checks no schema here."""

import sys
from pathlib import Path

from hydra import compose, initialize_config_dir

file = Path(sys.argv[3])
with initialize_config_dir(str(file.parent.resolve()), version_base=None):
    if compose(file.stem).database.password != "not-a-real-password":
        raise SystemExit("the configuration came out otherwise")
