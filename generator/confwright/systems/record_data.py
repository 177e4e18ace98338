"""The data of values of generated packages, each of which has a runtime of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def data_of(value: Any) -> Any:
    """The data of a record, or of plain data what it is. Raises ValueError for a literal that would be filled in, TypeError.

    A record is dumped by the runtime of the package that it comes from.
    """
    for base in type(value).__mro__:
        if base.__name__ == "Record" and base.__module__.endswith("_runtime.record"):
            runtime: Any = import_module(base.__module__.removesuffix("record") + "prefect")
            return runtime.dump_value(value)
    return value
