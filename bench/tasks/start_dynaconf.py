"""FOLDER MODULE FILE: the same by dynaconf, which checks no schema."""

import sys

from dynaconf import Dynaconf

if Dynaconf(settings_files=[sys.argv[3]]).database.password != "not-a-real-password":
    raise SystemExit("the configuration came out otherwise")
