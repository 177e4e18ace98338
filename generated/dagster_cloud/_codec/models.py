"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, passes
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT, STRING
from ..._runtime.rules import unique_by
from ..._runtime.values import ENV_BOOL, ENV_EXACT_INT, ENV_STR, EXACT_INT, STR, choice, each, scalar
from ..models import Aca, AcaRunResources, AcaServerResources, Build, CodeSource, ContainerContext, DagsterCloud, DefsStateInfo, Docker, Ecs, EcsVolume, Git, ImagePullSecret, InfoMapping, K8s, Location, LocationDefaults, MountPoint, PexMetadata, Resources, RunEcsTag, RunK8sConfig, RunResources, RuntimePlatform, Secret, ServerK8sConfig, ServerResources, Volume, VolumeMount

_KEYS1 = frozenset(("defaults", "locations"))
_ORDERS1 = Orders(_KEYS1, ("locations",))
_KEYS2 = frozenset(("build", "working_directory", "image", "executable_path", "container_context", "agent_queue"))
_ORDERS2 = Orders(_KEYS2, ())
_SCALAR1 = scalar("string", "null")
_KEYS3 = frozenset(("location_name", "code_source", "build", "working_directory", "image", "executable_path", "attribute", "container_context", "agent_queue", "pex_metadata", "pex_bundle", "git", "defs_state_info"))
_ORDERS3 = Orders(_KEYS3, ("location_name", "code_source"))
_SCALAR2 = scalar("boolean", "null")
_KEYS4 = frozenset(("python_file", "package_name", "module_name", "autoload_defs_module_name"))
_ORDERS4 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("pex_tag", "python_version"))
_ORDERS5 = Orders(_KEYS5, ("pex_tag",))
_KEYS6 = frozenset(("commit_hash", "url", "provider", "repo_owner", "repo_name", "base_branch", "defs_base_path"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("info_mapping",))
_ORDERS7 = Orders(_KEYS7, ("info_mapping",))
_KEYS8 = frozenset(("directory", "registry"))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("k8s", "docker", "ecs", "aca"))
_ORDERS9 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("server_replica_count", "namespace", "image_pull_policy", "env_config_maps", "env_secrets", "service_account_name", "env_vars", "volume_mounts", "volumes", "image_pull_secrets", "labels", "resources", "scheduler_name", "security_context", "run_k8s_config", "server_k8s_config"))
_ORDERS10 = Orders(_KEYS10, ())
_SCALAR3 = scalar("string", "null", env=True)
_KEYS11 = frozenset(("networks", "env_vars", "container_kwargs"))
_ORDERS11 = Orders(_KEYS11, ())
_KEYS12 = frozenset(("secrets", "secrets_tags", "env_vars", "task_role_arn", "execution_role_arn", "server_resources", "run_resources", "runtime_platform", "volumes", "mount_points", "server_sidecar_containers", "run_sidecar_containers", "run_ecs_tags", "server_ecs_tags", "server_health_check", "repository_credentials"))
_ORDERS12 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("env_vars", "run_resources", "run_job_replica_timeout", "server_resources", "identity_id"))
_ORDERS13 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("container_config", "pod_template_spec_metadata", "pod_spec_config", "job_config", "job_metadata", "job_spec_config", "merge_behavior"))
_ORDERS14 = Orders(_KEYS14, ())
_CHOICE1 = choice("SHALLOW", "DEEP")
_WORDS1 = frozenset(("SHALLOW", "DEEP"))
_KEYS15 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "merge_behavior", "deployment_metadata", "service_metadata", "service_spec_config"))
_ORDERS15 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("cpu", "memory", "ephemeral_storage", "replica_count"))
_KEYS17 = frozenset(("cpu", "memory", "ephemeral_storage"))
_KEYS18 = frozenset(("cpuArchitecture", "operatingSystemFamily"))
_ORDERS16 = Orders(_KEYS18, ())
_KEYS19 = frozenset(("cpu", "memory"))
_KEYS20 = frozenset(("version", "create_timestamp"))
_ORDERS17 = Orders(_KEYS20, ("version", "create_timestamp"))
_SCALAR4 = scalar("number", "boolean")
_KEYS21 = frozenset(("name", "mount_path", "mount_propagation", "read_only", "sub_path", "sub_path_expr"))
_ORDERS18 = Orders(None, ("name",))
_KEYS22 = frozenset(("name",))
_KEYS23 = frozenset(("limits", "requests"))
_ORDERS19 = Orders(_KEYS23, ())
_KEYS24 = frozenset(("sourceVolume", "containerPath", "readOnly"))
_ORDERS20 = Orders(_KEYS24, ())
_KEYS25 = frozenset(("key", "value"))
_ORDERS21 = Orders(_KEYS25, ("key",))
_ORDERS22 = Orders(_KEYS22, ("name",))
_KEYS26 = frozenset(("name", "valueFrom"))
_ORDERS23 = Orders(_KEYS26, ("name", "valueFrom"))


def read_dagster_cloud(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = DagsterCloud.__blank__()
        m._written = w
        m.defaults = read_defaults(v["defaults"], (at, "defaults"), r) if "defaults" in v else UNSET
        m.locations = read_locations(v["locations"], (at, "locations"), r)
        m.__class__ = DagsterCloud
        return m
    return r.type(at, v, "a mapping")


def read_defaults(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_location_defaults(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_locations(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        unique_by(v, at, r, "location_name")
        return [read_location(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_location_defaults(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = LocationDefaults.__blank__()
        m._written = w
        m.build = read_location_defaults_build(v["build"], (at, "build"), r) if "build" in v else UNSET
        m.working_directory = (x if type(x := v["working_directory"]) is str else _SCALAR1(x, (at, "working_directory"), r)) if "working_directory" in v else UNSET
        m.image = (x if type(x := v["image"]) is str else _SCALAR1(x, (at, "image"), r)) if "image" in v else UNSET
        m.executable_path = (x if type(x := v["executable_path"]) is str else _SCALAR1(x, (at, "executable_path"), r)) if "executable_path" in v else UNSET
        m.container_context = read_location_defaults_container_context(v["container_context"], (at, "container_context"), r) if "container_context" in v else UNSET
        m.agent_queue = (x if type(x := v["agent_queue"]) is str else _SCALAR1(x, (at, "agent_queue"), r)) if "agent_queue" in v else UNSET
        m.__class__ = LocationDefaults
        return m
    return r.type(at, v, "a mapping")


def read_location(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = Location.__blank__()
        m._written = w
        m.location_name = x if type(x := v["location_name"]) is str else STR(x, (at, "location_name"), r)
        m.code_source = read_code_source(v["code_source"], (at, "code_source"), r)
        m.build = read_location_build(v["build"], (at, "build"), r) if "build" in v else UNSET
        m.working_directory = (x if type(x := v["working_directory"]) is str else _SCALAR1(x, (at, "working_directory"), r)) if "working_directory" in v else UNSET
        m.image = (x if type(x := v["image"]) is str else _SCALAR1(x, (at, "image"), r)) if "image" in v else UNSET
        m.executable_path = (x if type(x := v["executable_path"]) is str else _SCALAR1(x, (at, "executable_path"), r)) if "executable_path" in v else UNSET
        m.attribute = (x if type(x := v["attribute"]) is str else _SCALAR1(x, (at, "attribute"), r)) if "attribute" in v else UNSET
        m.container_context = read_location_container_context(v["container_context"], (at, "container_context"), r) if "container_context" in v else UNSET
        m.agent_queue = (x if type(x := v["agent_queue"]) is str else _SCALAR1(x, (at, "agent_queue"), r)) if "agent_queue" in v else UNSET
        m.pex_metadata = read_pex_metadata(v["pex_metadata"], (at, "pex_metadata"), r) if "pex_metadata" in v else None
        m.pex_bundle = (x if type(x := v["pex_bundle"]) is bool else _SCALAR2(x, (at, "pex_bundle"), r)) if "pex_bundle" in v else UNSET
        m.git = read_git(v["git"], (at, "git"), r) if "git" in v else None
        m.defs_state_info = read_defs_state_info(v["defs_state_info"], (at, "defs_state_info"), r) if "defs_state_info" in v else None
        m.__class__ = Location
        return m
    return r.type(at, v, "a mapping")


def read_location_defaults_build(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_build(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_location_defaults_container_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_container_context(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_code_source(v: Any, at: _At, r: _Report) -> Any:
    if not r.trusted:
        check_code_source_0(v, at, r)
        check_code_source_1(v, at, r)
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        m = CodeSource.__blank__()
        m._written = w
        m.python_file = read_code_source_python_file(v["python_file"], (at, "python_file"), r) if "python_file" in v else UNSET
        m.package_name = read_code_source_package_name(v["package_name"], (at, "package_name"), r) if "package_name" in v else UNSET
        m.module_name = read_code_source_module_name(v["module_name"], (at, "module_name"), r) if "module_name" in v else UNSET
        m.autoload_defs_module_name = read_code_source_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r) if "autoload_defs_module_name" in v else UNSET
        m.__class__ = CodeSource
        return m
    return r.type(at, v, "a mapping")


def read_location_build(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_build(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_location_container_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_container_context(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_pex_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = PexMetadata.__blank__()
        m._written = w
        m.pex_tag = x if type(x := v["pex_tag"]) is str else STR(x, (at, "pex_tag"), r)
        m.python_version = (x if type(x := v["python_version"]) is str else STR(x, (at, "python_version"), r)) if "python_version" in v else None
        m.__class__ = PexMetadata
        return m
    return r.type(at, v, "a mapping")


def read_git(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = Git.__blank__()
        m._written = w
        m.commit_hash = (x if type(x := v["commit_hash"]) is str else STR(x, (at, "commit_hash"), r)) if "commit_hash" in v else None
        m.url = (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else None
        m.provider = (x if type(x := v["provider"]) is str else STR(x, (at, "provider"), r)) if "provider" in v else None
        m.repo_owner = (x if type(x := v["repo_owner"]) is str else STR(x, (at, "repo_owner"), r)) if "repo_owner" in v else None
        m.repo_name = (x if type(x := v["repo_name"]) is str else STR(x, (at, "repo_name"), r)) if "repo_name" in v else None
        m.base_branch = (x if type(x := v["base_branch"]) is str else STR(x, (at, "base_branch"), r)) if "base_branch" in v else None
        m.defs_base_path = (x if type(x := v["defs_base_path"]) is str else STR(x, (at, "defs_base_path"), r)) if "defs_base_path" in v else None
        m.__class__ = Git
        return m
    return r.type(at, v, "a mapping")


def read_defs_state_info(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        m = DefsStateInfo.__blank__()
        m._written = w
        m.info_mapping = read_defs_state_info_info_mapping(v["info_mapping"], (at, "info_mapping"), r)
        m.__class__ = DefsStateInfo
        return m
    return r.type(at, v, "a mapping")


def read_build(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = Build.__blank__()
        m._written = w
        m.directory = (x if type(x := v["directory"]) is str else _SCALAR1(x, (at, "directory"), r)) if "directory" in v else UNSET
        m.registry = (x if type(x := v["registry"]) is str else _SCALAR1(x, (at, "registry"), r)) if "registry" in v else UNSET
        m.__class__ = Build
        return m
    return r.type(at, v, "a mapping")


def read_container_context(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        m = ContainerContext.__blank__()
        m._written = w
        m.k8s = read_k8s(v["k8s"], (at, "k8s"), r) if "k8s" in v else None
        m.docker = read_docker(v["docker"], (at, "docker"), r) if "docker" in v else None
        m.ecs = read_ecs(v["ecs"], (at, "ecs"), r) if "ecs" in v else None
        m.aca = read_aca(v["aca"], (at, "aca"), r) if "aca" in v else None
        m.__class__ = ContainerContext
        return m
    return r.type(at, v, "a mapping")


def check_code_source_0(v: Any, at: _At, r: _Report) -> None:
    if passes(check_code_source_0_not, v, r):
        r.problem(at, "not", "needs one of python_file, package_name, module_name, autoload_defs_module_name")


def check_code_source_1(v: Any, at: _At, r: _Report) -> None:
    if passes(check_code_source_1_not, v, r):
        r.problem(at, "not", "takes only one of python_file, package_name, module_name, autoload_defs_module_name")


def read_code_source_python_file(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not NONE:
        r.type(at, v, "a string or null")
    return v


def read_code_source_package_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not NONE:
        r.type(at, v, "a string or null")
    return v


def read_code_source_module_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not NONE:
        r.type(at, v, "a string or null")
    return v


def read_code_source_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not NONE:
        r.type(at, v, "a string or null")
    return v


def read_defs_state_info_info_mapping(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_defs_state_info_info_mapping_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_k8s(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = K8s.__blank__()
        m._written = w
        m.server_replica_count = (x if type(x := v["server_replica_count"]) is int else ENV_EXACT_INT(x, (at, "server_replica_count"), r)) if "server_replica_count" in v else None
        m.namespace = (x if type(x := v["namespace"]) is str else _SCALAR3(x, (at, "namespace"), r)) if "namespace" in v else UNSET
        m.image_pull_policy = (x if type(x := v["image_pull_policy"]) is str else _SCALAR3(x, (at, "image_pull_policy"), r)) if "image_pull_policy" in v else UNSET
        m.env_config_maps = read_k8s_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r) if "env_config_maps" in v else UNSET
        m.env_secrets = read_k8s_env_secrets(v["env_secrets"], (at, "env_secrets"), r) if "env_secrets" in v else UNSET
        m.service_account_name = (x if type(x := v["service_account_name"]) is str else _SCALAR3(x, (at, "service_account_name"), r)) if "service_account_name" in v else UNSET
        m.env_vars = read_k8s_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else UNSET
        m.volume_mounts = read_k8s_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else []
        m.volumes = read_k8s_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else []
        m.image_pull_secrets = read_k8s_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r) if "image_pull_secrets" in v else UNSET
        m.labels = read_k8s_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.resources = read_k8s_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.scheduler_name = (x if type(x := v["scheduler_name"]) is str else _SCALAR3(x, (at, "scheduler_name"), r)) if "scheduler_name" in v else UNSET
        m.security_context = read_k8s_security_context(v["security_context"], (at, "security_context"), r) if "security_context" in v else None
        m.run_k8s_config = read_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r) if "run_k8s_config" in v else None
        m.server_k8s_config = read_server_k8s_config(v["server_k8s_config"], (at, "server_k8s_config"), r) if "server_k8s_config" in v else None
        m.__class__ = K8s
        return m
    return r.type(at, v, "a mapping")


def read_docker(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        m = Docker.__blank__()
        m._written = w
        m.networks = read_docker_networks(v["networks"], (at, "networks"), r) if "networks" in v else None
        m.env_vars = read_docker_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.container_kwargs = read_docker_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r) if "container_kwargs" in v else None
        m.__class__ = Docker
        return m
    return r.type(at, v, "a mapping")


def read_ecs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = Ecs.__blank__()
        m._written = w
        m.secrets = read_ecs_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else UNSET
        m.secrets_tags = read_ecs_secrets_tags(v["secrets_tags"], (at, "secrets_tags"), r) if "secrets_tags" in v else UNSET
        m.env_vars = read_ecs_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.task_role_arn = (x if type(x := v["task_role_arn"]) is str else ENV_STR(x, (at, "task_role_arn"), r)) if "task_role_arn" in v else None
        m.execution_role_arn = (x if type(x := v["execution_role_arn"]) is str else ENV_STR(x, (at, "execution_role_arn"), r)) if "execution_role_arn" in v else None
        m.server_resources = read_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None
        m.run_resources = read_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.runtime_platform = read_runtime_platform(v["runtime_platform"], (at, "runtime_platform"), r) if "runtime_platform" in v else None
        m.volumes = read_ecs_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None
        m.mount_points = read_ecs_mount_points(v["mount_points"], (at, "mount_points"), r) if "mount_points" in v else None
        m.server_sidecar_containers = read_ecs_server_sidecar_containers(v["server_sidecar_containers"], (at, "server_sidecar_containers"), r) if "server_sidecar_containers" in v else None
        m.run_sidecar_containers = read_ecs_run_sidecar_containers(v["run_sidecar_containers"], (at, "run_sidecar_containers"), r) if "run_sidecar_containers" in v else None
        m.run_ecs_tags = read_ecs_run_ecs_tags(v["run_ecs_tags"], (at, "run_ecs_tags"), r) if "run_ecs_tags" in v else None
        m.server_ecs_tags = read_ecs_server_ecs_tags(v["server_ecs_tags"], (at, "server_ecs_tags"), r) if "server_ecs_tags" in v else None
        m.server_health_check = read_ecs_server_health_check(v["server_health_check"], (at, "server_health_check"), r) if "server_health_check" in v else None
        m.repository_credentials = (x if type(x := v["repository_credentials"]) is str else ENV_STR(x, (at, "repository_credentials"), r)) if "repository_credentials" in v else None
        m.__class__ = Ecs
        return m
    return r.type(at, v, "a mapping")


def read_aca(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = Aca.__blank__()
        m._written = w
        m.env_vars = read_aca_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.run_resources = read_aca_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.run_job_replica_timeout = (x if type(x := v["run_job_replica_timeout"]) is int else EXACT_INT(x, (at, "run_job_replica_timeout"), r)) if "run_job_replica_timeout" in v else None
        m.server_resources = read_aca_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None
        m.identity_id = (x if type(x := v["identity_id"]) is str else ENV_STR(x, (at, "identity_id"), r)) if "identity_id" in v else None
        m.__class__ = Aca
        return m
    return r.type(at, v, "a mapping")


def check_code_source_0_not(v: Any, at: _At, r: _Report) -> None:
    if passes(check_0_not_not, v, r):
        r.problem(at, "not", "takes a form that is not allowed")


def check_code_source_1_not(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a value of another form", check_1_not_0), ("a value of another form", check_1_not_1), ("a value of another form", check_1_not_2), ("a value of another form", check_1_not_3), ("a value of another form", check_1_not_4), ("a value of another form", check_1_not_5)))


def read_defs_state_info_info_mapping_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_info_mapping(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_k8s_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_labels(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resources(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_k8s_security_context(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = RunK8sConfig.__blank__()
        m._written = w
        m.container_config = read_run_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_template_spec_metadata = read_run_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.pod_spec_config = read_run_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.job_config = read_run_k8s_config_job_config(v["job_config"], (at, "job_config"), r) if "job_config" in v else None
        m.job_metadata = read_run_k8s_config_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None
        m.job_spec_config = read_run_k8s_config_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None
        m.merge_behavior = (x if type(x := v["merge_behavior"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "merge_behavior"), r)) if "merge_behavior" in v else None
        m.__class__ = RunK8sConfig
        return m
    return r.type(at, v, "a mapping")


def read_server_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = ServerK8sConfig.__blank__()
        m._written = w
        m.container_config = read_server_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_spec_config = read_server_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.pod_template_spec_metadata = read_server_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.merge_behavior = (x if type(x := v["merge_behavior"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "merge_behavior"), r)) if "merge_behavior" in v else None
        m.deployment_metadata = read_server_k8s_config_deployment_metadata(v["deployment_metadata"], (at, "deployment_metadata"), r) if "deployment_metadata" in v else None
        m.service_metadata = read_server_k8s_config_service_metadata(v["service_metadata"], (at, "service_metadata"), r) if "service_metadata" in v else None
        m.service_spec_config = read_server_k8s_config_service_spec_config(v["service_spec_config"], (at, "service_spec_config"), r) if "service_spec_config" in v else None
        m.__class__ = ServerK8sConfig
        return m
    return r.type(at, v, "a mapping")


def read_docker_networks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_docker_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_docker_container_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_ecs_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_ecs_secrets_tags(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_ecs_secrets_tags_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_ecs_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS16}
        w = tuple(v)
        x: Any
        m = ServerResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.ephemeral_storage = (x if type(x := v["ephemeral_storage"]) is int else EXACT_INT(x, (at, "ephemeral_storage"), r)) if "ephemeral_storage" in v else None
        m.replica_count = (x if type(x := v["replica_count"]) is int else EXACT_INT(x, (at, "replica_count"), r)) if "replica_count" in v else 1
        m.extra = extra
        m.__class__ = ServerResources
        return m
    return r.type(at, v, "a mapping")


def read_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS17}
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


def read_runtime_platform(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = RuntimePlatform.__blank__()
        m._written = w
        m.cpuArchitecture = (x if type(x := v["cpuArchitecture"]) is str else ENV_STR(x, (at, "cpuArchitecture"), r)) if "cpuArchitecture" in v else None
        m.operatingSystemFamily = (x if type(x := v["operatingSystemFamily"]) is str else ENV_STR(x, (at, "operatingSystemFamily"), r)) if "operatingSystemFamily" in v else None
        m.__class__ = RuntimePlatform
        return m
    return r.type(at, v, "a mapping")


def read_ecs_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_mount_points(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_mount_point(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_server_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_server_sidecar_containers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_run_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_run_sidecar_containers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_run_ecs_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_run_ecs_tag(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_server_ecs_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_run_ecs_tag(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_server_health_check(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_aca_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_aca_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS19}
        w = tuple(v)
        x: Any
        m = AcaRunResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.extra = extra
        m.__class__ = AcaRunResources
        return m
    return r.type(at, v, "a mapping")


def read_aca_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS19}
        w = tuple(v)
        x: Any
        m = AcaServerResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.extra = extra
        m.__class__ = AcaServerResources
        return m
    return r.type(at, v, "a mapping")


def check_0_not_not(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("a mapping with 'python_file'", check_not_not_0), ("a mapping with 'package_name'", check_not_not_1), ("a mapping with 'module_name'", check_not_not_2), ("a mapping with 'autoload_defs_module_name'", check_not_not_3)))


def check_1_not_0(v: Any, at: _At, r: _Report) -> None:
    check_not_0_0(v, at, r)
    check_not_0_1(v, at, r)


def check_1_not_1(v: Any, at: _At, r: _Report) -> None:
    check_not_1_0(v, at, r)
    check_not_1_1(v, at, r)


def check_1_not_2(v: Any, at: _At, r: _Report) -> None:
    check_not_2_0(v, at, r)
    check_not_2_1(v, at, r)


def check_1_not_3(v: Any, at: _At, r: _Report) -> None:
    check_not_3_0(v, at, r)
    check_not_3_1(v, at, r)


def check_1_not_4(v: Any, at: _At, r: _Report) -> None:
    check_not_4_0(v, at, r)
    check_not_4_1(v, at, r)


def check_1_not_5(v: Any, at: _At, r: _Report) -> None:
    check_not_5_0(v, at, r)
    check_not_5_1(v, at, r)


def read_info_mapping(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = InfoMapping.__blank__()
        m._written = w
        m.version = x if type(x := v["version"]) is str else STR(x, (at, "version"), r)
        m.create_timestamp = x if type(x := v["create_timestamp"]) is int or (type(x) is float and x - x == 0) else _SCALAR4(x, (at, "create_timestamp"), r)
        m.__class__ = InfoMapping
        return m
    return r.type(at, v, "a mapping")


def read_k8s_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS21}
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = VolumeMount.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.mount_path = (x if type(x := v["mount_path"]) is str else ENV_STR(x, (at, "mount_path"), r)) if "mount_path" in v else None
        m.mount_propagation = (x if type(x := v["mount_propagation"]) is str else ENV_STR(x, (at, "mount_propagation"), r)) if "mount_propagation" in v else None
        m.read_only = (x if type(x := v["read_only"]) is bool else ENV_BOOL(x, (at, "read_only"), r)) if "read_only" in v else None
        m.sub_path = (x if type(x := v["sub_path"]) is str else ENV_STR(x, (at, "sub_path"), r)) if "sub_path" in v else None
        m.sub_path_expr = (x if type(x := v["sub_path_expr"]) is str else ENV_STR(x, (at, "sub_path_expr"), r)) if "sub_path_expr" in v else None
        m.extra = extra
        m.__class__ = VolumeMount
        return m
    return r.type(at, v, "a mapping")


def read_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS22}
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = Volume.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = Volume
        return m
    return r.type(at, v, "a mapping")


def read_k8s_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_image_pull_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        m = Resources.__blank__()
        m._written = w
        m.limits = read_resources_limits(v["limits"], (at, "limits"), r) if "limits" in v else None
        m.requests = read_resources_requests(v["requests"], (at, "requests"), r) if "requests" in v else None
        m.__class__ = Resources
        return m
    return r.type(at, v, "a mapping")


def read_run_k8s_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config_job_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_service_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_k8s_config_service_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_secrets_tags_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_ecs_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS22}
        w = tuple(v)
        x: Any
        m = EcsVolume.__blank__()
        m._written = w
        m.name = (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else None
        m.extra = extra
        m.__class__ = EcsVolume
        return m
    return r.type(at, v, "a mapping")


def read_mount_point(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = MountPoint.__blank__()
        m._written = w
        m.sourceVolume = (x if type(x := v["sourceVolume"]) is str else ENV_STR(x, (at, "sourceVolume"), r)) if "sourceVolume" in v else None
        m.containerPath = (x if type(x := v["containerPath"]) is str else ENV_STR(x, (at, "containerPath"), r)) if "containerPath" in v else None
        m.readOnly = (x if type(x := v["readOnly"]) is bool else ENV_BOOL(x, (at, "readOnly"), r)) if "readOnly" in v else None
        m.__class__ = MountPoint
        return m
    return r.type(at, v, "a mapping")


def read_ecs_server_sidecar_containers_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_run_sidecar_containers_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_ecs_tag(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = RunEcsTag.__blank__()
        m._written = w
        m.key = x if type(x := v["key"]) is str else ENV_STR(x, (at, "key"), r)
        m.value = (x if type(x := v["value"]) is str else ENV_STR(x, (at, "value"), r)) if "value" in v else None
        m.__class__ = RunEcsTag
        return m
    return r.type(at, v, "a mapping")


def check_not_not_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "python_file" not in v:
            r.missing(at, "python_file")
        if "python_file" in v:
            check_not_0_python_file(v["python_file"], (at, "python_file"), r)


def check_not_not_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "package_name" not in v:
            r.missing(at, "package_name")
        if "package_name" in v:
            check_not_1_package_name(v["package_name"], (at, "package_name"), r)


def check_not_not_2(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module_name" not in v:
            r.missing(at, "module_name")
        if "module_name" in v:
            check_not_2_module_name(v["module_name"], (at, "module_name"), r)


def check_not_not_3(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "autoload_defs_module_name" not in v:
            r.missing(at, "autoload_defs_module_name")
        if "autoload_defs_module_name" in v:
            check_not_3_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r)


def check_not_0_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "python_file" not in v:
            r.missing(at, "python_file")
        if "python_file" in v:
            check_0_0_python_file(v["python_file"], (at, "python_file"), r)


def check_not_0_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "package_name" not in v:
            r.missing(at, "package_name")
        if "package_name" in v:
            check_0_1_package_name(v["package_name"], (at, "package_name"), r)


def check_not_1_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "python_file" not in v:
            r.missing(at, "python_file")
        if "python_file" in v:
            check_1_0_python_file(v["python_file"], (at, "python_file"), r)


def check_not_1_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module_name" not in v:
            r.missing(at, "module_name")
        if "module_name" in v:
            check_1_1_module_name(v["module_name"], (at, "module_name"), r)


def check_not_2_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "python_file" not in v:
            r.missing(at, "python_file")
        if "python_file" in v:
            check_2_0_python_file(v["python_file"], (at, "python_file"), r)


def check_not_2_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "autoload_defs_module_name" not in v:
            r.missing(at, "autoload_defs_module_name")
        if "autoload_defs_module_name" in v:
            check_2_1_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r)


def check_not_3_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "package_name" not in v:
            r.missing(at, "package_name")
        if "package_name" in v:
            check_3_0_package_name(v["package_name"], (at, "package_name"), r)


def check_not_3_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module_name" not in v:
            r.missing(at, "module_name")
        if "module_name" in v:
            check_3_1_module_name(v["module_name"], (at, "module_name"), r)


def check_not_4_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "package_name" not in v:
            r.missing(at, "package_name")
        if "package_name" in v:
            check_4_0_package_name(v["package_name"], (at, "package_name"), r)


def check_not_4_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "autoload_defs_module_name" not in v:
            r.missing(at, "autoload_defs_module_name")
        if "autoload_defs_module_name" in v:
            check_4_1_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r)


def check_not_5_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module_name" not in v:
            r.missing(at, "module_name")
        if "module_name" in v:
            check_5_0_module_name(v["module_name"], (at, "module_name"), r)


def check_not_5_1(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "autoload_defs_module_name" not in v:
            r.missing(at, "autoload_defs_module_name")
        if "autoload_defs_module_name" in v:
            check_5_1_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r)


def read_image_pull_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = ImagePullSecret.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.__class__ = ImagePullSecret
        return m
    return r.type(at, v, "a mapping")


def read_resources_limits(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_resources_requests(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        x: Any
        m = Secret.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.valueFrom = x if type(x := v["valueFrom"]) is str else ENV_STR(x, (at, "valueFrom"), r)
        m.__class__ = Secret
        return m
    return r.type(at, v, "a mapping")


def check_not_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_not_1_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_not_2_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_not_3_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_0_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_0_1_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_1_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_1_1_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_2_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_2_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_3_0_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_3_1_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_4_0_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_4_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_5_0_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_5_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not STRING:
        r.type(at, v, "a string")
