"""Part of the package dagster_workspace.

Source: workspace.yaml, sha256 f2b356891a07
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterWorkspace(Record):
    """The code locations of a Dagster deployment: the contents of `workspace.yaml`."""

    load_from: list[CodeLocation]
    """Where the code locations are: a file, a module, a package, or a server that runs already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeLocation(Record):
    python_file: str | PythonFile | None = None
    python_module: str | PythonModule | None = None
    python_package: str | PythonPackage | None = None
    autoload_defs_module: str | AutoloadDefsModule | None = None
    grpc_server: GrpcServer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonFile(Record):
    relative_path: str | EnvVar[str]
    attribute: str | EnvVar[str] | None = None
    location_name: str | EnvVar[str] | None = None
    working_directory: str | EnvVar[str] | None = None
    executable_path: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonModule(Record):
    module_name: str | EnvVar[str]
    """At least 1 character."""
    attribute: str | EnvVar[str] | None = None
    working_directory: str | EnvVar[str] | None = None
    location_name: str | EnvVar[str] | None = None
    executable_path: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonPackage(Record):
    package_name: str | EnvVar[str]
    """At least 1 character."""
    attribute: str | EnvVar[str] | None = None
    working_directory: str | EnvVar[str] | None = None
    location_name: str | EnvVar[str] | None = None
    executable_path: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoloadDefsModule(Record):
    module_name: str | EnvVar[str]
    """At least 1 character."""
    working_directory: str | EnvVar[str] | None = None
    location_name: str | EnvVar[str] | None = None
    executable_path: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GrpcServer(Record):
    host: str | EnvVar[str] | None = None
    socket: str | EnvVar[str] | None = None
    port: int | EnvVar[int] | None = None
    location_name: str | EnvVar[str] | None = None
    ssl: bool | None = None
    additional_metadata: Mapping[str, JsonValue] | None = None
