"""Part of the package dagster.

Source: secrets.yaml, sha256 7b87c737cc3d
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias, Union

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar
    from .common import ConfigurableClass
    from .dagster_cloud import DagsterCloudSecretsLoader


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets(Record):
    """Where the environment variables of code locations come from."""

    custom: SecretsLoader | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvFileLoader(Record):
    """`EnvFileLoader` of dagster."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster.core.secrets.env_file", "dagster._core.secrets.env_file"] = "dagster.core.secrets.env_file"
    class_: Literal["EnvFileLoader"] = "EnvFileLoader"
    config: EnvFileLoaderConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerProjectEnvFileLoader(Record):
    """Default secrets loader which loads additional env vars from a per-project .env file."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster.core.secrets.env_file", "dagster._core.secrets.env_file"] = "dagster.core.secrets.env_file"
    class_: Literal["PerProjectEnvFileLoader"] = "PerProjectEnvFileLoader"
    config: PerProjectEnvFileLoaderConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvFileLoaderConfig(Record):
    base_dir: str | EnvVar[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PerProjectEnvFileLoaderConfig(Record):
    location_paths: Mapping[str, str]


SecretsLoader: TypeAlias = Union[
    "EnvFileLoader",
    "PerProjectEnvFileLoader",
    "DagsterCloudSecretsLoader",
    "ConfigurableClass",
]
"""What can stand at `secrets.custom`, told apart by `module` and `class`."""
