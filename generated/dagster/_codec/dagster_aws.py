"""Reads and checks what dagster_aws describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_BOOL, ENV_STR, EXACT_INT, STR, choice, each, scalar
from ..dagster_aws import EcsRunLauncher, EcsRunLauncherConfig, EcsRunLauncherPropagateTags, EcsRunLauncherRunTaskKwargs, EcsRunLauncherTaskDefinition, EcsRunLauncherTaskDefinitionVolume, EcsSecret, MountPoint, RunEcsTag, RunResources, RuntimePlatform, S3ComputeLogManager, S3ComputeLogManagerConfig

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster_aws.s3", "dagster_aws.s3.compute_log_manager")
_WORDS1 = frozenset(("dagster_aws.s3", "dagster_aws.s3.compute_log_manager"))
_CHOICE2 = choice("S3ComputeLogManager")
_ORDERS2 = Orders(_KEYS1, ("module", "class"))
_CHOICE3 = choice("dagster_aws.ecs", "dagster_aws.ecs.launcher", "dagster_cloud.workspace.ecs.run_launcher")
_WORDS2 = frozenset(("dagster_aws.ecs", "dagster_aws.ecs.launcher", "dagster_cloud.workspace.ecs.run_launcher"))
_CHOICE4 = choice("EcsRunLauncher")
_KEYS2 = frozenset(("bucket", "local_dir", "prefix", "use_ssl", "verify", "verify_cert_path", "endpoint_url", "skip_empty_files", "upload_interval", "upload_extra_args", "show_url_only", "region"))
_ORDERS3 = Orders(_KEYS2, ("bucket",))
_SCALAR1 = scalar("integer", "null", exact=True)
_KEYS3 = frozenset(("task_definition", "container_name", "secrets", "secrets_tag", "include_sidecars", "use_current_ecs_task_config", "run_task_kwargs", "propagate_tags", "task_definition_prefix", "env_vars", "run_resources", "run_ecs_tags"))
_ORDERS4 = Orders(_KEYS3, ())
_SCALAR2 = scalar("string", "null", env=True)
_KEYS4 = frozenset(("cluster",))
_KEYS5 = frozenset(("allow_list",))
_ORDERS5 = Orders(_KEYS5, ("allow_list",))
_KEYS6 = frozenset(("cpu", "memory", "ephemeral_storage"))
_KEYS7 = frozenset(("cpuArchitecture", "operatingSystemFamily"))
_ORDERS6 = Orders(_KEYS7, ())
_KEYS8 = frozenset(("log_group", "sidecar_containers", "requires_compatibilities", "env", "linux_parameters", "execution_role_arn", "task_role_arn", "runtime_platform", "volumes", "mount_points", "repository_credentials"))
_ORDERS7 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("key", "value"))
_ORDERS8 = Orders(_KEYS9, ("key",))
_KEYS10 = frozenset(("sourceVolume", "containerPath", "readOnly"))
_ORDERS9 = Orders(_KEYS10, ())
_KEYS11 = frozenset(("name", "valueFrom"))
_ORDERS10 = Orders(_KEYS11, ("name", "valueFrom"))
_KEYS12 = frozenset(("name",))


def read_s3_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = S3ComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "S3ComputeLogManager" else _CHOICE2(x, (at, "class"), r)
        m.config = read_s3_compute_log_manager_config(v["config"], (at, "config"), r)
        m.__class__ = S3ComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = EcsRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "EcsRunLauncher" else _CHOICE4(x, (at, "class"), r)
        m.config = read_ecs_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = EcsRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_s3_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = S3ComputeLogManagerConfig.__blank__()
        m._written = w
        m.bucket = x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)
        m.local_dir = (x if type(x := v["local_dir"]) is str else ENV_STR(x, (at, "local_dir"), r)) if "local_dir" in v else None
        m.prefix = (x if type(x := v["prefix"]) is str else ENV_STR(x, (at, "prefix"), r)) if "prefix" in v else "dagster"
        m.use_ssl = (x if type(x := v["use_ssl"]) is bool else BOOL(x, (at, "use_ssl"), r)) if "use_ssl" in v else True
        m.verify = (x if type(x := v["verify"]) is bool else BOOL(x, (at, "verify"), r)) if "verify" in v else True
        m.verify_cert_path = (x if type(x := v["verify_cert_path"]) is str else ENV_STR(x, (at, "verify_cert_path"), r)) if "verify_cert_path" in v else None
        m.endpoint_url = (x if type(x := v["endpoint_url"]) is str else ENV_STR(x, (at, "endpoint_url"), r)) if "endpoint_url" in v else None
        m.skip_empty_files = (x if type(x := v["skip_empty_files"]) is bool else BOOL(x, (at, "skip_empty_files"), r)) if "skip_empty_files" in v else False
        m.upload_interval = (x if type(x := v["upload_interval"]) is int else _SCALAR1(x, (at, "upload_interval"), r)) if "upload_interval" in v else None
        m.upload_extra_args = read_s3_compute_log_manager_config_upload_extra_args(v["upload_extra_args"], (at, "upload_extra_args"), r) if "upload_extra_args" in v else None
        m.show_url_only = (x if type(x := v["show_url_only"]) is bool else BOOL(x, (at, "show_url_only"), r)) if "show_url_only" in v else False
        m.region = (x if type(x := v["region"]) is str else ENV_STR(x, (at, "region"), r)) if "region" in v else None
        m.__class__ = S3ComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = EcsRunLauncherConfig.__blank__()
        m._written = w
        m.task_definition = read_ecs_run_launcher_config_task_definition(v["task_definition"], (at, "task_definition"), r) if "task_definition" in v else None
        m.container_name = (x if type(x := v["container_name"]) is str else ENV_STR(x, (at, "container_name"), r)) if "container_name" in v else "run"
        m.secrets = read_ecs_run_launcher_config_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.secrets_tag = (x if type(x := v["secrets_tag"]) is str else _SCALAR2(x, (at, "secrets_tag"), r)) if "secrets_tag" in v else "dagster"
        m.include_sidecars = (x if type(x := v["include_sidecars"]) is bool else BOOL(x, (at, "include_sidecars"), r)) if "include_sidecars" in v else False
        m.use_current_ecs_task_config = (x if type(x := v["use_current_ecs_task_config"]) is bool else BOOL(x, (at, "use_current_ecs_task_config"), r)) if "use_current_ecs_task_config" in v else True
        m.run_task_kwargs = read_ecs_run_launcher_run_task_kwargs(v["run_task_kwargs"], (at, "run_task_kwargs"), r) if "run_task_kwargs" in v else None
        m.propagate_tags = read_ecs_run_launcher_propagate_tags(v["propagate_tags"], (at, "propagate_tags"), r) if "propagate_tags" in v else None
        m.task_definition_prefix = (x if type(x := v["task_definition_prefix"]) is str else ENV_STR(x, (at, "task_definition_prefix"), r)) if "task_definition_prefix" in v else "run"
        m.env_vars = read_ecs_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.run_resources = read_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.run_ecs_tags = read_ecs_run_launcher_config_run_ecs_tags(v["run_ecs_tags"], (at, "run_ecs_tags"), r) if "run_ecs_tags" in v else None
        m.__class__ = EcsRunLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_s3_compute_log_manager_config_upload_extra_args(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_run_launcher_config_task_definition(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_ecs_run_launcher_task_definition(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_ecs_run_launcher_config_secrets(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_run_launcher_config_secrets_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_run_launcher_run_task_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = EcsRunLauncherRunTaskKwargs.__blank__()
        m._written = w
        m.cluster = (x if type(x := v["cluster"]) is str else ENV_STR(x, (at, "cluster"), r)) if "cluster" in v else None
        m.extra = extra
        m.__class__ = EcsRunLauncherRunTaskKwargs
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_propagate_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        m = EcsRunLauncherPropagateTags.__blank__()
        m._written = w
        m.allow_list = read_ecs_run_launcher_config_propagate_tags_allow_list(v["allow_list"], (at, "allow_list"), r)
        m.__class__ = EcsRunLauncherPropagateTags
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS6}
        w = tuple(v)
        x: Any
        m = RunResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.ephemeral_storage = (x if type(x := v["ephemeral_storage"]) is int else EXACT_INT(x, (at, "ephemeral_storage"), r)) if "ephemeral_storage" in v else None
        m.extra = extra
        m.__class__ = RunResources
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_config_run_ecs_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_run_ecs_tag(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_runtime_platform(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = RuntimePlatform.__blank__()
        m._written = w
        m.cpuArchitecture = (x if type(x := v["cpuArchitecture"]) is str else ENV_STR(x, (at, "cpuArchitecture"), r)) if "cpuArchitecture" in v else None
        m.operatingSystemFamily = (x if type(x := v["operatingSystemFamily"]) is str else ENV_STR(x, (at, "operatingSystemFamily"), r)) if "operatingSystemFamily" in v else None
        m.__class__ = RuntimePlatform
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_task_definition(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = EcsRunLauncherTaskDefinition.__blank__()
        m._written = w
        m.log_group = (x if type(x := v["log_group"]) is str else ENV_STR(x, (at, "log_group"), r)) if "log_group" in v else None
        m.sidecar_containers = read_task_definition_1_sidecar_containers(v["sidecar_containers"], (at, "sidecar_containers"), r) if "sidecar_containers" in v else None
        m.requires_compatibilities = read_task_definition_1_requires_compatibilities(v["requires_compatibilities"], (at, "requires_compatibilities"), r) if "requires_compatibilities" in v else None
        m.env = (x if type(x := v["env"]) is str else STR(x, (at, "env"), r)) if "env" in v else None
        m.linux_parameters = read_task_definition_1_linux_parameters(v["linux_parameters"], (at, "linux_parameters"), r) if "linux_parameters" in v else None
        m.execution_role_arn = (x if type(x := v["execution_role_arn"]) is str else ENV_STR(x, (at, "execution_role_arn"), r)) if "execution_role_arn" in v else None
        m.task_role_arn = (x if type(x := v["task_role_arn"]) is str else ENV_STR(x, (at, "task_role_arn"), r)) if "task_role_arn" in v else None
        m.runtime_platform = read_runtime_platform(v["runtime_platform"], (at, "runtime_platform"), r) if "runtime_platform" in v else None
        m.volumes = read_task_definition_1_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None
        m.mount_points = read_task_definition_1_mount_points(v["mount_points"], (at, "mount_points"), r) if "mount_points" in v else None
        m.repository_credentials = (x if type(x := v["repository_credentials"]) is str else ENV_STR(x, (at, "repository_credentials"), r)) if "repository_credentials" in v else None
        m.__class__ = EcsRunLauncherTaskDefinition
        return m
    return r.type(at, v, "a mapping")


def read_ecs_run_launcher_config_secrets_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_ecs_secret(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_ecs_run_launcher_config_propagate_tags_allow_list(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_run_ecs_tag(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = RunEcsTag.__blank__()
        m._written = w
        m.key = x if type(x := v["key"]) is str else ENV_STR(x, (at, "key"), r)
        m.value = (x if type(x := v["value"]) is str else ENV_STR(x, (at, "value"), r)) if "value" in v else None
        m.__class__ = RunEcsTag
        return m
    return r.type(at, v, "a mapping")


def read_mount_point(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = MountPoint.__blank__()
        m._written = w
        m.sourceVolume = (x if type(x := v["sourceVolume"]) is str else ENV_STR(x, (at, "sourceVolume"), r)) if "sourceVolume" in v else None
        m.containerPath = (x if type(x := v["containerPath"]) is str else ENV_STR(x, (at, "containerPath"), r)) if "containerPath" in v else None
        m.readOnly = (x if type(x := v["readOnly"]) is bool else ENV_BOOL(x, (at, "readOnly"), r)) if "readOnly" in v else None
        m.__class__ = MountPoint
        return m
    return r.type(at, v, "a mapping")


def read_task_definition_1_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_task_definition_1_sidecar_containers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_task_definition_1_requires_compatibilities(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_task_definition_1_linux_parameters(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_task_definition_1_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_run_launcher_task_definition_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_task_definition_1_mount_points(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_mount_point(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = EcsSecret.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.valueFrom = x if type(x := v["valueFrom"]) is str else ENV_STR(x, (at, "valueFrom"), r)
        m.__class__ = EcsSecret
        return m
    return r.type(at, v, "a mapping")


def read_task_definition_1_sidecar_containers_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_run_launcher_task_definition_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS12}
        w = tuple(v)
        x: Any
        m = EcsRunLauncherTaskDefinitionVolume.__blank__()
        m._written = w
        m.name = (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else None
        m.extra = extra
        m.__class__ = EcsRunLauncherTaskDefinitionVolume
        return m
    return r.type(at, v, "a mapping")
