"""KIND JOBS FOLDER: generate each schema, then load and dump its documents; KIND is `ours` or `peer`. One row for each."""

import ast
import json
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

warnings.simplefilter("ignore")
kind, jobs, folder = sys.argv[1:4]
with open(jobs) as file:
    content = json.load(file)
out = Path(folder)
sys.path.insert(0, folder)


def generate_ours(schema: str, name: str) -> None:
    from confwright import generate_package

    generate_package(schema, name, out, content["roots"], verify=False)


def generate_theirs(schema: str, name: str) -> None:
    from datamodel_code_generator import generate
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import Formatter, PythonVersion

    generate(
        Path(schema), input_file_type=InputFileType.JsonSchema, output=out / f"{name}.py",
        output_model_type=DataModelType.PydanticV2BaseModel, target_python_version=PythonVersion.PY_311,
        field_constraints=True, use_annotated=True, use_union_operator=True, use_standard_collections=True,
        http_local_ref_path=Path(content["refs"]), formatters=[Formatter.BUILTIN], disable_timestamp=True,
        class_name="SchemaRoot",
    )  # fmt: skip


def opened(name: str) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """What loads and what dumps."""
    module = import_module(name)
    if kind == "ours":
        return module.load, module.dump
    from pydantic import TypeAdapter

    adapter: Any = TypeAdapter(module.SchemaRoot)
    return adapter.validate_python, lambda value: adapter.dump_python(
        value, mode="json", by_alias=True, exclude_unset=True
    )


def classes(name: str) -> int:
    """The classes that were generated, aliases not among them."""
    files = (
        [path for path in (out / name).glob("*.py") if path.name != "__init__.py"]
        if kind == "ours"
        else [out / f"{name}.py"]
    )
    return sum(isinstance(node, ast.ClassDef) for path in files for node in ast.parse(path.read_text("utf-8")).body)


def equal(a: Any, b: Any) -> bool:
    """Equal as JSON: true is not 1."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def exact(name: str, documents: list[Any]) -> int:
    load, dump = opened(name)
    found = 0
    for data in documents:
        with suppress(Exception):  # a document that is refused, or breaks the models, is not exact
            found += equal(dump(load(json.loads(json.dumps(data)))), data)
    return found


make = generate_ours if kind == "ours" else generate_theirs
with suppress(Exception):  # what is imported once for all schemas is nobody's time
    make(content["jobs"][0][0], "warm_up")
rows: list[dict[str, Any]] = []
for schema, name, documents in content["jobs"]:
    row: dict[str, Any] = {"name": name, "failed": "", "seconds": 0.0, "classes": 0, "exact": 0}
    rows.append(row)
    start = time.process_time()
    try:
        make(schema, name)
        row["seconds"] = time.process_time() - start
        row["classes"] = classes(name)
        row["exact"] = exact(name, documents)
    except Exception as error:  # noqa: BLE001 - whatever it raises is the row
        row["failed"] = f"{type(error).__name__}: {str(error)[:120]}"
print(json.dumps({"rows": rows}))
