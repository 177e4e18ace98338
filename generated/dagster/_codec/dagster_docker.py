"""Reads and checks what dagster_docker describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import ENV_STR, STR, choice, is_reference
from ..dagster_docker import DockerRunLauncher, DockerRunLauncherConfig, DockerRunLauncherRegistry

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_docker", "dagster_docker.docker_run_launcher")
_WORDS1 = frozenset(("dagster_docker", "dagster_docker.docker_run_launcher"))
_CHOICE2 = choice("DockerRunLauncher")
_KEYS2 = frozenset(("image", "network", "registry", "env_vars", "container_kwargs", "networks"))
_KEYS3 = frozenset(("url", "username", "password"))


def check_docker_run_launcher(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module" not in v:
            r.missing(at, "module")
        if "class" not in v:
            r.missing(at, "class")
        if "module" in v:
            check_docker_run_launcher_module(v["module"], (at, "module"), r)
        if "class" in v:
            check_docker_run_launcher_class(v["class"], (at, "class"), r)
        if "config" in v:
            check_docker_run_launcher_config(v["config"], (at, "config"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_docker_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DockerRunLauncher.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "DockerRunLauncher" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_docker_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_docker_run_launcher_module(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_docker_run_launcher_class(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_docker_run_launcher_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "image" in v:
            check_docker_run_launcher_config_image(v["image"], (at, "image"), r)
        if "network" in v:
            check_docker_run_launcher_config_network(v["network"], (at, "network"), r)
        if "registry" in v:
            check_docker_run_launcher_registry(v["registry"], (at, "registry"), r)
        if "env_vars" in v:
            check_docker_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r)
        if "container_kwargs" in v:
            check_docker_run_launcher_config_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r)
        if "networks" in v:
            check_docker_run_launcher_config_networks(v["networks"], (at, "networks"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_docker_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
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


def check_docker_run_launcher_config_image(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_docker_run_launcher_config_network(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_docker_run_launcher_registry(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "url" not in v:
            r.missing(at, "url")
        if "username" not in v:
            r.missing(at, "username")
        if "password" not in v:
            r.missing(at, "password")
        if "url" in v:
            check_docker_run_launcher_config_registry_url(v["url"], (at, "url"), r)
        if "username" in v:
            check_docker_run_launcher_config_registry_username(v["username"], (at, "username"), r)
        if "password" in v:
            check_docker_run_launcher_config_registry_password(v["password"], (at, "password"), r)
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")


def check_docker_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_docker_run_launcher_config_env_vars_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_docker_run_launcher_config_container_kwargs(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_docker_run_launcher_config_networks(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_docker_run_launcher_config_networks_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def read_docker_run_launcher_registry(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
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


def check_docker_run_launcher_config_registry_url(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_docker_run_launcher_config_registry_username(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_docker_run_launcher_config_registry_password(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_docker_run_launcher_config_env_vars_2(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_docker_run_launcher_config_networks_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")
