"""JOBS FOLDER VERIFY: generate a package for every `[schema, name]` of a JSON file."""

import json
import sys
from pathlib import Path

from peak import peak

from confwright import GenerateError, generate_package

with open(sys.argv[1]) as file:
    content = json.load(file)
roots = {address: Path(folder) for address, folder in content["roots"].items()}
failed: list[list[str]] = []
for schema, name in content["jobs"]:
    try:
        generate_package(schema, name, sys.argv[2], roots, verify=sys.argv[3] == "verify")
    except GenerateError as error:
        failed.append([name, str(error)[:200]])
print(json.dumps({"failed": failed, "peak": peak()}))
