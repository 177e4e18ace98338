"""Values of the chart `dagster-cloud-agent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from .._runtime.problems import ConfigError, Problem
    from .._runtime.record import UNSET, EnvVar, JsonValue, Unset
    from .agent_values import (
        Agent,
        AgentQueues,
        AllowedKubernetesFields,
        BranchDeploymentTtl,
        ComputeLogs,
        Container,
        ContainerVariable,
        CustomClass,
        DagsterAgentValues,
        DagsterCloudConnection,
        EnvSource,
        FullDeploymentTtl,
        Image,
        NamedObject,
        PythonLogs,
        ResourceRequirements,
        RunKubernetesConfig,
        ServerKubernetesConfig,
        ServerTtl,
        ServiceAccount,
        Switch,
        Volume,
        VolumeMount,
        WholeImage,
        Workspace,
    )

__all__ = [
    "Agent",
    "AgentQueues",
    "AllowedKubernetesFields",
    "BranchDeploymentTtl",
    "ComputeLogs",
    "ConfigError",
    "Container",
    "ContainerVariable",
    "CustomClass",
    "DagsterAgentValues",
    "DagsterCloudConnection",
    "EnvSource",
    "EnvVar",
    "FullDeploymentTtl",
    "Image",
    "JsonValue",
    "NamedObject",
    "Problem",
    "PythonLogs",
    "ResourceRequirements",
    "RunKubernetesConfig",
    "ServerKubernetesConfig",
    "ServerTtl",
    "ServiceAccount",
    "Switch",
    "UNSET",
    "Unset",
    "Volume",
    "VolumeMount",
    "WholeImage",
    "Workspace",
    "dump",
    "dumps",
    "load",
    "load_file",
    "loads",
    "resolve_data",
    "schema",
]

_HOMES = {
    "Agent": ".agent_values",
    "AgentQueues": ".agent_values",
    "AllowedKubernetesFields": ".agent_values",
    "BranchDeploymentTtl": ".agent_values",
    "ComputeLogs": ".agent_values",
    "Container": ".agent_values",
    "ContainerVariable": ".agent_values",
    "CustomClass": ".agent_values",
    "DagsterAgentValues": ".agent_values",
    "DagsterCloudConnection": ".agent_values",
    "EnvSource": ".agent_values",
    "FullDeploymentTtl": ".agent_values",
    "Image": ".agent_values",
    "NamedObject": ".agent_values",
    "PythonLogs": ".agent_values",
    "ResourceRequirements": ".agent_values",
    "RunKubernetesConfig": ".agent_values",
    "ServerKubernetesConfig": ".agent_values",
    "ServerTtl": ".agent_values",
    "ServiceAccount": ".agent_values",
    "Switch": ".agent_values",
    "Volume": ".agent_values",
    "VolumeMount": ".agent_values",
    "WholeImage": ".agent_values",
    "Workspace": ".agent_values",
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


def load(data: Any, *, source: str | None = None) -> DagsterAgentValues:
    """The typed form of data as `json.load` gives it. Raises ConfigError with every problem of it."""
    global _load_data, _read
    if _load_data is None:
        from .._runtime.package import load_data as _load_data

        from ._codec.agent_values import read_dagster_agent_values as _read

    result: DagsterAgentValues = _load_data(_read, data, source)
    return result


def loads(text: str | bytes, *, source: str | None = None) -> DagsterAgentValues:
    """The typed form of YAML or JSON text. Raises ConfigError; its problems carry line and column."""
    from .._runtime.package import load_text

    from ._codec.agent_values import read_dagster_agent_values

    result: DagsterAgentValues = load_text(read_dagster_agent_values, text, source, "dagster")
    return result


def load_file(path: str | os.PathLike[str]) -> DagsterAgentValues:
    """The typed form of a file. Raises ConfigError, for a file that cannot be read too."""
    from .._runtime.package import load_path

    from ._codec.agent_values import read_dagster_agent_values

    result: DagsterAgentValues = load_path(read_dagster_agent_values, path, "dagster")
    return result


def dump(value: DagsterAgentValues) -> Any:
    """The data of a value: what was read comes out as it was, what was made in Python as what differs from the defaults."""
    global _dump
    if _dump is None:
        from .._runtime.dumping import dump_value as _dump

    return _dump(value)


def dumps(value: DagsterAgentValues) -> str:
    """The YAML text of a value."""
    from .._runtime.yaml_text import write_text

    return write_text(dump(value))


def resolve_data(
    value: DagsterAgentValues,
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

    from ._codec.agent_values import read_dagster_agent_values

    variables = os.environ if environ is None else environ
    loaded = load_data(read_dagster_agent_values, dump(value), None)
    return resolved(read_dagster_agent_values, loaded, variables, lenient_booleans=lenient_booleans)


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
