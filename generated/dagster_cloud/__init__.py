"""The code locations of a Dagster+ deployment: the contents of `dagster_cloud.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .models import (
        Aca,
        AcaRunResources,
        AcaServerResources,
        Build,
        CodeSource,
        ContainerContext,
        DagsterCloud,
        DefsStateInfo,
        Docker,
        Ecs,
        EcsVolume,
        Git,
        ImagePullSecret,
        InfoMapping,
        K8s,
        Location,
        LocationDefaults,
        MountPoint,
        PexMetadata,
        Resources,
        RunEcsTag,
        RunK8sConfig,
        RunResources,
        RuntimePlatform,
        Secret,
        ServerK8sConfig,
        ServerResources,
        Volume,
        VolumeMount,
    )

__all__ = [
    "Aca",
    "AcaRunResources",
    "AcaServerResources",
    "Build",
    "CodeSource",
    "ConfigError",
    "ContainerContext",
    "DagsterCloud",
    "DefsStateInfo",
    "Docker",
    "Ecs",
    "EcsVolume",
    "EnvVar",
    "Git",
    "ImagePullSecret",
    "InfoMapping",
    "JsonValue",
    "K8s",
    "Location",
    "LocationDefaults",
    "MountPoint",
    "PexMetadata",
    "Problem",
    "Resources",
    "RunEcsTag",
    "RunK8sConfig",
    "RunResources",
    "RuntimePlatform",
    "Secret",
    "ServerK8sConfig",
    "ServerResources",
    "UNSET",
    "Unset",
    "Volume",
    "VolumeMount",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "Aca": ".models",
    "AcaRunResources": ".models",
    "AcaServerResources": ".models",
    "Build": ".models",
    "CodeSource": ".models",
    "ContainerContext": ".models",
    "DagsterCloud": ".models",
    "DefsStateInfo": ".models",
    "Docker": ".models",
    "Ecs": ".models",
    "EcsVolume": ".models",
    "Git": ".models",
    "ImagePullSecret": ".models",
    "InfoMapping": ".models",
    "K8s": ".models",
    "Location": ".models",
    "LocationDefaults": ".models",
    "MountPoint": ".models",
    "PexMetadata": ".models",
    "Resources": ".models",
    "RunEcsTag": ".models",
    "RunK8sConfig": ".models",
    "RunResources": ".models",
    "RuntimePlatform": ".models",
    "Secret": ".models",
    "ServerK8sConfig": ".models",
    "ServerResources": ".models",
    "Volume": ".models",
    "VolumeMount": ".models",
    "ConfigError": ".._runtime.problems",
    "EnvVar": ".._runtime.record",
    "JsonValue": ".._runtime.record",
    "Problem": ".._runtime.problems",
    "UNSET": ".._runtime.record",
    "Unset": ".._runtime.record",
}
# Imported by the first `load` and `dump`: asking the import system again and again takes longer than a small document.
_load_data: Any = None
_read: Any = None
_dump: Any = None


def load(data: Any, *, source: str | None = None) -> DagsterCloud:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.models import read_dagster_cloud as _read

    result: DagsterCloud = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> DagsterCloud:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.models import read_dagster_cloud

    result: DagsterCloud = load_text(read_dagster_cloud, text, source, "1.1")
    return result


def load_file(path: str | os.PathLike[str]) -> DagsterCloud:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.models import read_dagster_cloud

    result: DagsterCloud = load_path(read_dagster_cloud, path, "1.1")
    return result


def dump(value: DagsterCloud) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: DagsterCloud) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: DagsterCloud,
    environ: Mapping[str, str] | None = None,
    *,
    lenient_booleans: bool = False,
) -> Any:
    """The data of a value with every reference replaced, from `environ` or the process environment.

    Raises ConfigError that names every variable that is missing or malformed, or breaks a rule of the schema. `lenient_booleans` reads booleans as
    Dagster does: everything but false, none, 0 and nothing is true.
    """
    import os

    from .._runtime.package import load_data
    from .._runtime.references import resolved

    from ._codec.models import read_dagster_cloud

    variables = os.environ if environ is None else environ
    loaded = load_data(read_dagster_cloud, dump(value), None)
    return resolved(read_dagster_cloud, loaded, variables, lenient_booleans=lenient_booleans)


def schema() -> Any:
    """The JSON Schema of the documents, in one piece, for editors and other validators."""
    import json
    from pathlib import Path

    return json.loads(Path(__file__).with_name("schema.json").read_text("utf-8"))


if not TYPE_CHECKING:  # type checkers know the names from above, and find the misspelt ones

    def __getattr__(name: str) -> object:
        """Import the module of a name when it is first asked for."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_HOMES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
