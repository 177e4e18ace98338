"""Part of the package airflow_variables.

Source: variables_file.yaml, sha256 9d82d948f080
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.record import JsonValue


VariablesFile: TypeAlias = "JsonValue"
"""Variables by name. A value that is not a string is stored as its JSON text."""
