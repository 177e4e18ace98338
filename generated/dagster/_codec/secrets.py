"""Reads and checks what secrets describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT, tag_of
from ..._runtime.values import ENV_STR, STR, choice
from .. import _codec
from ..secrets import EnvFileLoader, EnvFileLoaderConfig, PerProjectEnvFileLoader, PerProjectEnvFileLoaderConfig, Secrets

_KEYS1 = frozenset(("custom",))
_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.secrets.env_file", "EnvFileLoader"): 0,
    ("dagster._core.secrets.env_file", "EnvFileLoader"): 0,
    ("dagster.core.secrets.env_file", "PerProjectEnvFileLoader"): 1,
    ("dagster._core.secrets.env_file", "PerProjectEnvFileLoader"): 1,
    ("dagster_cloud.secrets", "DagsterCloudSecretsLoader"): 2,
    ("dagster_cloud.secrets.loader", "DagsterCloudSecretsLoader"): 2,
}
_KEYS2 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster.core.secrets.env_file", "dagster._core.secrets.env_file")
_WORDS1 = frozenset(("dagster.core.secrets.env_file", "dagster._core.secrets.env_file"))
_CHOICE2 = choice("EnvFileLoader")
_CHOICE3 = choice("PerProjectEnvFileLoader")
_KEYS3 = frozenset(("base_dir",))
_KEYS4 = frozenset(("location_paths",))


def read_secrets(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most 1 key")
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return Secrets.__read__(
            v,
            read_secrets_loader(v["custom"], (at, "custom"), r) if "custom" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_secrets_loader(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_env_file_loader(v, at, r)
    if n == 1:
        return read_per_project_env_file_loader(v, at, r)
    if n == 2:
        return _codec.dagster_cloud.read_dagster_cloud_secrets_loader(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_env_file_loader(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return EnvFileLoader.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "EnvFileLoader" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_env_file_loader_config(v["config"], (at, "config"), r) if "config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return PerProjectEnvFileLoader.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "PerProjectEnvFileLoader" else _CHOICE3(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_per_project_env_file_loader_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_env_file_loader_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return EnvFileLoaderConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return PerProjectEnvFileLoaderConfig.__read__(
            v,
            read_per_project_env_file_loader_config_location_paths(v["location_paths"], (at, "location_paths"), r) if "location_paths" in v else r.missing(at, "location_paths"),
        )
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader_config_location_paths(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is str else STR(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")
