"""Reads and checks what user_code_launcher describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from .. import _codec

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster_cloud.workspace.aca", "AcaUserCodeLauncher"): 0,
    ("dagster_cloud.workspace.aca.launcher", "AcaUserCodeLauncher"): 0,
    ("dagster_cloud.workspace.docker", "DockerUserCodeLauncher"): 1,
    ("dagster_cloud.workspace.ecs", "EcsUserCodeLauncher"): 2,
    ("dagster_cloud.workspace.ecs.launcher", "EcsUserCodeLauncher"): 2,
    ("dagster_cloud.workspace.kubernetes", "K8sUserCodeLauncher"): 3,
    ("dagster_cloud.workspace.kubernetes.launcher", "K8sUserCodeLauncher"): 3,
    ("dagster_cloud.workspace.user_code_launcher", "ProcessUserCodeLauncher"): 4,
    ("dagster_cloud.workspace.user_code_launcher.process", "ProcessUserCodeLauncher"): 4,
}


def read_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return _codec.dagster_cloud.read_aca_user_code_launcher(v, at, r)
    if n == 1:
        return _codec.dagster_cloud.read_docker_user_code_launcher(v, at, r)
    if n == 2:
        return _codec.dagster_cloud.read_ecs_user_code_launcher(v, at, r)
    if n == 3:
        return _codec.dagster_cloud.read_k8s_user_code_launcher(v, at, r)
    if n == 4:
        return _codec.dagster_cloud.read_process_user_code_launcher(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)
