"""Reads and checks what dagster_docker describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import ENV_STR, STR, choice, each
from ..dagster_docker import DockerRunLauncher, DockerRunLauncherConfig, DockerRunLauncherRegistry

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster_docker", "dagster_docker.docker_run_launcher", "dagster_cloud.workspace.docker")
_WORDS1 = frozenset(("dagster_docker", "dagster_docker.docker_run_launcher", "dagster_cloud.workspace.docker"))
_CHOICE2 = choice("DockerRunLauncher")
_KEYS2 = frozenset(("image", "network", "registry", "env_vars", "container_kwargs", "networks"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("url", "username", "password"))
_ORDERS3 = Orders(_KEYS3, ("url", "username", "password"))


def read_docker_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DockerRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DockerRunLauncher" else _CHOICE2(x, (at, "class"), r)
        m.config = read_docker_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DockerRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = DockerRunLauncherConfig.__blank__()
        m._written = w
        m.image = (x if type(x := v["image"]) is str else ENV_STR(x, (at, "image"), r)) if "image" in v else None
        m.network = (x if type(x := v["network"]) is str else ENV_STR(x, (at, "network"), r)) if "network" in v else None
        m.registry = read_docker_run_launcher_registry(v["registry"], (at, "registry"), r) if "registry" in v else None
        m.env_vars = read_docker_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.container_kwargs = read_docker_run_launcher_config_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r) if "container_kwargs" in v else None
        m.networks = read_docker_run_launcher_config_networks(v["networks"], (at, "networks"), r) if "networks" in v else None
        m.__class__ = DockerRunLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_registry(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = DockerRunLauncherRegistry.__blank__()
        m._written = w
        m.url = x if type(x := v["url"]) is str else ENV_STR(x, (at, "url"), r)
        m.username = x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)
        m.password = x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)
        m.__class__ = DockerRunLauncherRegistry
        return m
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_docker_run_launcher_config_container_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_docker_run_launcher_config_networks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")
