"""Reads and checks what secrets describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_STR, STR, choice, each_value
from .. import _codec
from ..secrets import EnvFileLoader, EnvFileLoaderConfig, PerProjectEnvFileLoader, PerProjectEnvFileLoaderConfig, Secrets

_KEYS1 = frozenset(("custom",))
_ORDERS1 = Orders(_KEYS1, ())
_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.secrets.env_file", "EnvFileLoader"): 0,
    ("dagster._core.secrets.env_file", "EnvFileLoader"): 0,
    ("dagster.core.secrets.env_file", "PerProjectEnvFileLoader"): 1,
    ("dagster._core.secrets.env_file", "PerProjectEnvFileLoader"): 1,
    ("dagster_cloud.secrets", "DagsterCloudSecretsLoader"): 2,
    ("dagster_cloud.secrets.loader", "DagsterCloudSecretsLoader"): 2,
}
_KEYS2 = frozenset(("module", "class", "config"))
_ORDERS2 = Orders(_KEYS2, ("module", "class"))
_CHOICE1 = choice("dagster.core.secrets.env_file", "dagster._core.secrets.env_file")
_WORDS1 = frozenset(("dagster.core.secrets.env_file", "dagster._core.secrets.env_file"))
_CHOICE2 = choice("EnvFileLoader")
_ORDERS3 = Orders(_KEYS2, ("module", "class", "config"))
_CHOICE3 = choice("PerProjectEnvFileLoader")
_KEYS3 = frozenset(("base_dir",))
_ORDERS4 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("location_paths",))
_ORDERS5 = Orders(_KEYS4, ("location_paths",))


def read_secrets(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least 1 key")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most 1 key")
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = Secrets.__blank__()
        m._written = w
        m.custom = read_secrets_loader(v["custom"], (at, "custom"), r) if "custom" in v else None
        m.__class__ = Secrets
        return m
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
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = EnvFileLoader.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "EnvFileLoader" else _CHOICE2(x, (at, "class"), r)
        m.config = read_env_file_loader_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = EnvFileLoader
        return m
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = PerProjectEnvFileLoader.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "PerProjectEnvFileLoader" else _CHOICE3(x, (at, "class"), r)
        m.config = read_per_project_env_file_loader_config(v["config"], (at, "config"), r)
        m.__class__ = PerProjectEnvFileLoader
        return m
    return r.type(at, v, "a mapping")


def read_env_file_loader_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = EnvFileLoaderConfig.__blank__()
        m._written = w
        m.base_dir = (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else None
        m.__class__ = EnvFileLoaderConfig
        return m
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = PerProjectEnvFileLoaderConfig.__blank__()
        m._written = w
        m.location_paths = read_per_project_env_file_loader_config_location_paths(v["location_paths"], (at, "location_paths"), r)
        m.__class__ = PerProjectEnvFileLoaderConfig
        return m
    return r.type(at, v, "a mapping")


def read_per_project_env_file_loader_config_location_paths(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")
