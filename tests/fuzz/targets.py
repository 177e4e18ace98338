"""What is fuzzed: three functions of some bytes that must end in time and raise nothing.

Each takes whatever bytes and lets only our own errors pass silently; any other exception is a finding. They are driven
by hypothesis in `make test` (tests/property/test_fuzz.py) and, guided by coverage, by atheris in `make fuzz`.
"""

from __future__ import annotations

import atexit
import importlib
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from confwright import GenerateError, generate_package
from confwright.generate.pipeline import Options, generate_files
from confwright.runtime.report import ConfigError
from confwright.runtime.yaml_events import Dialect
from confwright.runtime.yaml_text import read_text

HERE = Path(__file__).parent
DIALECTS: tuple[Dialect, ...] = ("1.1", "1.2", "dagster")


def yaml(content: bytes) -> None:
    """Reading YAML and JSON: data or a ConfigError; every value has a place."""
    for dialect in DIALECTS:
        try:
            document = read_text(content, dialect=dialect)
        except ConfigError as error:
            assert error.problems
            str(error)
            continue
        assert document.locate(()) is not None or document.data is None


def schema(content: bytes) -> None:
    """Generating from a schema: files that are Python, or a GenerateError."""
    file = _folder() / "schema.yaml"
    file.write_bytes(content)
    try:
        files = generate_files(file, "fuzzed", {}, Options())
    except GenerateError as error:
        assert error.diagnostics
        str(error)
        return
    except RecursionError:
        return  # `generate_package` makes a diagnostic of it
    for path, text in files.items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def load(content: bytes) -> None:
    """Loading a document with generated code: a value that dumps as it was, or a ConfigError."""
    package = everything()
    try:
        value = package.loads(content)
    except package.ConfigError as error:
        assert error.problems
        str(error)
        repr(error)
        return
    assert package.dump(package.load(package.dump(value))) == package.dump(value)


TARGETS: dict[str, Callable[[bytes], None]] = {"yaml": yaml, "schema": schema, "load": load}


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="confwright-fuzz-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@cache
def everything() -> Any:
    """The package of everything.yaml, imported."""
    output = _folder() / "out"
    generate_package(schema=HERE / "everything.yaml", package="fuzzed_everything", output=output, verify=False)
    sys.path.insert(0, str(output))
    return importlib.import_module("fuzzed_everything")
