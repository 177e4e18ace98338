"""JOBS FOLDER STYLE: generate a module for every `[schema, name]` of a JSON file with datamodel-code-generator."""

import json
import subprocess
import sys
import warnings
from pathlib import Path

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import Formatter, PythonVersion
from peak import peak

warnings.simplefilter("ignore")
with open(sys.argv[1]) as file:
    content = json.load(file)
out = Path(sys.argv[2])
refs = Path(content["refs"]) if content["refs"] else None
failed: list[list[str]] = []
for schema, name in content["jobs"]:
    try:
        generate(
            Path(schema),
            input_file_type=InputFileType.JsonSchema,
            output=out / f"{name}.py",
            output_model_type=DataModelType(sys.argv[3]),
            target_python_version=PythonVersion.PY_311,
            field_constraints=True,
            use_annotated=True,
            use_union_operator=True,
            use_standard_collections=True,
            http_local_ref_path=refs,
            formatters=[Formatter.BUILTIN],
            disable_timestamp=True,
            class_name="SchemaRoot",
        )
    except Exception as error:  # noqa: BLE001 - what it cannot serve is counted, whatever it raises
        failed.append([name, f"{type(error).__name__}: {str(error)[:200]}"])
if len(sys.argv) > 4:  # as strict a look at the output as ours has had
    flags = ["--strict", "--config-file=", "--no-error-summary", "--cache-dir", sys.argv[4]]
    subprocess.run([sys.executable, "-m", "mypy", *flags, str(out)], stdout=subprocess.DEVNULL, check=False)
print(json.dumps({"failed": failed, "peak": peak()}))
