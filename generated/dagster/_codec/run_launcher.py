"""Reads and checks what run_launcher describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import choice
from .. import _codec
from ..run_launcher import DefaultRunLauncher, SyncInMemoryRunLauncher

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.launcher", "DefaultRunLauncher"): 0,
    ("dagster.core.launcher.default_run_launcher", "DefaultRunLauncher"): 0,
    ("dagster", "DefaultRunLauncher"): 0,
    ("dagster._core.launcher", "DefaultRunLauncher"): 0,
    ("dagster._core.launcher.default_run_launcher", "DefaultRunLauncher"): 0,
    ("dagster.core.launcher.sync_in_memory_run_launcher", "SyncInMemoryRunLauncher"): 1,
    ("dagster._core.launcher.sync_in_memory_run_launcher", "SyncInMemoryRunLauncher"): 1,
    ("dagster_aws.ecs", "EcsRunLauncher"): 2,
    ("dagster_aws.ecs.launcher", "EcsRunLauncher"): 2,
    ("dagster_cloud.workspace.ecs.run_launcher", "EcsRunLauncher"): 2,
    ("dagster_azure.container_apps", "AcaRunLauncher"): 3,
    ("dagster_azure.container_apps.launcher", "AcaRunLauncher"): 3,
    ("dagster_cloud.workspace.aca.launcher", "AcaRunLauncher"): 3,
    ("dagster_docker", "DockerRunLauncher"): 4,
    ("dagster_docker.docker_run_launcher", "DockerRunLauncher"): 4,
    ("dagster_cloud.workspace.docker", "DockerRunLauncher"): 4,
    ("dagster_k8s", "K8sRunLauncher"): 5,
    ("dagster_k8s.launcher", "K8sRunLauncher"): 5,
    ("dagster_cloud.execution.cloud_run_launcher.k8s", "K8sRunLauncher"): 5,
    ("dagster_cloud.workspace.docker", "CloudDockerRunLauncher"): 6,
    ("dagster_cloud.workspace.ecs.run_launcher", "CloudEcsRunLauncher"): 7,
    ("dagster_cloud.workspace.ecs.launcher", "CloudEcsRunLauncher"): 7,
    ("dagster_cloud.execution.cloud_run_launcher.k8s", "CloudK8sRunLauncher"): 8,
    ("dagster_cloud.workspace.kubernetes.launcher", "CloudK8sRunLauncher"): 8,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster.core.launcher", "dagster.core.launcher.default_run_launcher", "dagster", "dagster._core.launcher", "dagster._core.launcher.default_run_launcher")
_WORDS1 = frozenset(("dagster.core.launcher", "dagster.core.launcher.default_run_launcher", "dagster", "dagster._core.launcher", "dagster._core.launcher.default_run_launcher"))
_CHOICE2 = choice("DefaultRunLauncher")
_CHOICE3 = choice("dagster.core.launcher.sync_in_memory_run_launcher", "dagster._core.launcher.sync_in_memory_run_launcher")
_WORDS2 = frozenset(("dagster.core.launcher.sync_in_memory_run_launcher", "dagster._core.launcher.sync_in_memory_run_launcher"))
_CHOICE4 = choice("SyncInMemoryRunLauncher")
_KEYS2 = frozenset[str]()


def read_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_default_run_launcher(v, at, r)
    if n == 1:
        return read_sync_in_memory_run_launcher(v, at, r)
    if n == 2:
        return _codec.dagster_aws.read_ecs_run_launcher(v, at, r)
    if n == 3:
        return _codec.dagster_azure.read_aca_run_launcher(v, at, r)
    if n == 4:
        return _codec.dagster_docker.read_docker_run_launcher(v, at, r)
    if n == 5:
        return _codec.dagster_k8s.read_k8s_run_launcher(v, at, r)
    if n == 6:
        return _codec.dagster_cloud.read_cloud_docker_run_launcher(v, at, r)
    if n == 7:
        return _codec.dagster_cloud.read_cloud_ecs_run_launcher(v, at, r)
    if n == 8:
        return _codec.dagster_cloud.read_cloud_k8s_run_launcher(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_default_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DefaultRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DefaultRunLauncher" else _CHOICE2(x, (at, "class"), r)
        m.config = read_default_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DefaultRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_sync_in_memory_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = SyncInMemoryRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "SyncInMemoryRunLauncher" else _CHOICE4(x, (at, "class"), r)
        m.config = read_sync_in_memory_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = SyncInMemoryRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_default_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")
    return v


def read_sync_in_memory_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")
    return v
