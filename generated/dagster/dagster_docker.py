"""Part of the package dagster.

Source: dagster_docker.yaml, sha256 84106a639dd7
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerRunLauncher(Record):
    """Launches runs in a Docker container."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_docker",
        "dagster_docker.docker_run_launcher",
        "dagster_cloud.workspace.docker",
    ] = "dagster_docker"
    class_: Literal["DockerRunLauncher"] = "DockerRunLauncher"
    config: DockerRunLauncherConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerRunLauncherConfig(Record):
    image: str | EnvVar[str] | None = None
    """The docker image to be used if the repository does not specify one."""
    network: str | EnvVar[str] | None = None
    """Name of the network to which to connect the launched container at creation time"""
    registry: DockerRunLauncherRegistry | None = None
    """Information for using a non local/public docker registry"""
    env_vars: list[str] | None = None
    """The list of environment variables names to include in the docker container. Each can be of the form KEY=VALUE or
    just KEY (in which case the value will be pulled from the local environment)
    """
    container_kwargs: Mapping[str, JsonValue] | None = None
    """key-value pairs that can be passed into containers.create. See
    https://docker-py.readthedocs.io/en/stable/containers.html for the full list of available options.
    """
    networks: list[str | EnvVar[str]] | None = None
    """Names of the networks to which to connect the launched container at creation time"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DockerRunLauncherRegistry(Record):
    """Information for using a non local/public docker registry"""

    url: str | EnvVar[str]
    username: str | EnvVar[str]
    password: str | EnvVar[str] = field(repr=False)
