"""Reads and checks what dagster_docker describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import ENV_STR, STR, choice
from ..dagster_docker import DockerRunLauncher, DockerRunLauncherConfig, DockerRunLauncherRegistry

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_docker", "dagster_docker.docker_run_launcher", "dagster_cloud.workspace.docker")
_WORDS1 = frozenset(("dagster_docker", "dagster_docker.docker_run_launcher", "dagster_cloud.workspace.docker"))
_CHOICE2 = choice("DockerRunLauncher")
_KEYS2 = frozenset(("image", "network", "registry", "env_vars", "container_kwargs", "networks"))
_KEYS3 = frozenset(("url", "username", "password"))


def read_docker_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DockerRunLauncher.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "DockerRunLauncher" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_docker_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return DockerRunLauncherConfig.__read__(
            v,
            (x if type(x := v["image"]) is str else ENV_STR(x, (at, "image"), r)) if "image" in v else None,
            (x if type(x := v["network"]) is str else ENV_STR(x, (at, "network"), r)) if "network" in v else None,
            read_docker_run_launcher_registry(v["registry"], (at, "registry"), r) if "registry" in v else None,
            read_docker_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None,
            read_docker_run_launcher_config_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r) if "container_kwargs" in v else None,
            read_docker_run_launcher_config_networks(v["networks"], (at, "networks"), r) if "networks" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_registry(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return DockerRunLauncherRegistry.__read__(
            v,
            (x if type(x := v["url"]) is str else ENV_STR(x, (at, "url"), r)) if "url" in v else r.missing(at, "url"),
            (x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)) if "username" in v else r.missing(at, "username"),
            (x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)) if "password" in v else r.missing(at, "password"),
        )
    return r.type(at, v, "a mapping")


def read_docker_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_docker_run_launcher_config_container_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_docker_run_launcher_config_networks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")
