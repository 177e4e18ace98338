"""FOLDER MODULE FILE: the same by OmegaConf, which checks no schema."""

import sys

from omegaconf import OmegaConf

service = OmegaConf.load(sys.argv[3])
if OmegaConf.to_container(service, resolve=True)["database"]["password"] != "not-a-real-password":
    raise SystemExit("the configuration came out otherwise")
