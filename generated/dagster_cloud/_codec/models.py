"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, first_of, passes
from ..._runtime.values import ENV_BOOL, ENV_EXACT_INT, ENV_STR, EXACT_INT, STR, choice, scalar, unique_by
from ..models import Aca, AcaRunResources, AcaServerResources, Build, CodeSource, ContainerContext, DagsterCloud, DefsStateInfo, Docker, Ecs, EcsVolume, Git, ImagePullSecret, InfoMapping, K8s, Location, LocationDefaults, MountPoint, PexMetadata, Resources, RunEcsTag, RunK8sConfig, RunResources, RuntimePlatform, Secret, ServerK8sConfig, ServerResources, Volume, VolumeMount

_KEYS1 = frozenset(("defaults", "locations"))
_KEYS2 = frozenset(("build", "working_directory", "image", "executable_path", "container_context", "agent_queue"))
_SCALAR1 = scalar("string", "null")
_KEYS3 = frozenset(("location_name", "code_source", "build", "working_directory", "image", "executable_path", "attribute", "container_context", "agent_queue", "pex_metadata", "pex_bundle", "git", "defs_state_info"))
_SCALAR2 = scalar("boolean", "null")
_KEYS4 = frozenset(("python_file", "package_name", "module_name", "autoload_defs_module_name"))
_KEYS5 = frozenset(("pex_tag", "python_version"))
_KEYS6 = frozenset(("commit_hash", "url", "provider", "repo_owner", "repo_name", "base_branch", "defs_base_path"))
_KEYS7 = frozenset(("info_mapping",))
_KEYS8 = frozenset(("directory", "registry"))
_KEYS9 = frozenset(("k8s", "docker", "ecs", "aca"))
_KEYS10 = frozenset(("server_replica_count", "namespace", "image_pull_policy", "env_config_maps", "env_secrets", "service_account_name", "env_vars", "volume_mounts", "volumes", "image_pull_secrets", "labels", "resources", "scheduler_name", "security_context", "run_k8s_config", "server_k8s_config"))
_SCALAR3 = scalar("string", "null", env=True)
_KEYS11 = frozenset(("networks", "env_vars", "container_kwargs"))
_KEYS12 = frozenset(("secrets", "secrets_tags", "env_vars", "task_role_arn", "execution_role_arn", "server_resources", "run_resources", "runtime_platform", "volumes", "mount_points", "server_sidecar_containers", "run_sidecar_containers", "run_ecs_tags", "server_ecs_tags", "server_health_check", "repository_credentials"))
_KEYS13 = frozenset(("env_vars", "run_resources", "run_job_replica_timeout", "server_resources", "identity_id"))
_KEYS14 = frozenset(("container_config", "pod_template_spec_metadata", "pod_spec_config", "job_config", "job_metadata", "job_spec_config", "merge_behavior"))
_CHOICE1 = choice("SHALLOW", "DEEP")
_WORDS1 = frozenset(("SHALLOW", "DEEP"))
_KEYS15 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "merge_behavior", "deployment_metadata", "service_metadata", "service_spec_config"))
_KEYS16 = frozenset(("cpu", "memory", "ephemeral_storage", "replica_count"))
_KEYS17 = frozenset(("cpu", "memory", "ephemeral_storage"))
_KEYS18 = frozenset(("cpuArchitecture", "operatingSystemFamily"))
_KEYS19 = frozenset(("cpu", "memory"))
_KEYS20 = frozenset(("version", "create_timestamp"))
_SCALAR4 = scalar("number", "boolean")
_KEYS21 = frozenset(("name", "mount_path", "mount_propagation", "read_only", "sub_path", "sub_path_expr"))
_KEYS22 = frozenset(("name",))
_KEYS23 = frozenset(("limits", "requests"))
_KEYS24 = frozenset(("sourceVolume", "containerPath", "readOnly"))
_KEYS25 = frozenset(("key", "value"))
_KEYS26 = frozenset(("name", "valueFrom"))


def read_dagster_cloud(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return DagsterCloud.__read__(
            v,
            read_defaults(v["defaults"], (at, "defaults"), r) if "defaults" in v else UNSET,
            read_locations(v["locations"], (at, "locations"), r) if "locations" in v else r.missing(at, "locations"),
        )
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
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return LocationDefaults.__read__(
            v,
            read_location_defaults_build(v["build"], (at, "build"), r) if "build" in v else UNSET,
            (x if type(x := v["working_directory"]) is str else _SCALAR1(x, (at, "working_directory"), r)) if "working_directory" in v else UNSET,
            (x if type(x := v["image"]) is str else _SCALAR1(x, (at, "image"), r)) if "image" in v else UNSET,
            (x if type(x := v["executable_path"]) is str else _SCALAR1(x, (at, "executable_path"), r)) if "executable_path" in v else UNSET,
            read_location_defaults_container_context(v["container_context"], (at, "container_context"), r) if "container_context" in v else UNSET,
            (x if type(x := v["agent_queue"]) is str else _SCALAR1(x, (at, "agent_queue"), r)) if "agent_queue" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_location(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return Location.__read__(
            v,
            (x if type(x := v["location_name"]) is str else STR(x, (at, "location_name"), r)) if "location_name" in v else r.missing(at, "location_name"),
            read_code_source(v["code_source"], (at, "code_source"), r) if "code_source" in v else r.missing(at, "code_source"),
            read_location_build(v["build"], (at, "build"), r) if "build" in v else UNSET,
            (x if type(x := v["working_directory"]) is str else _SCALAR1(x, (at, "working_directory"), r)) if "working_directory" in v else UNSET,
            (x if type(x := v["image"]) is str else _SCALAR1(x, (at, "image"), r)) if "image" in v else UNSET,
            (x if type(x := v["executable_path"]) is str else _SCALAR1(x, (at, "executable_path"), r)) if "executable_path" in v else UNSET,
            (x if type(x := v["attribute"]) is str else _SCALAR1(x, (at, "attribute"), r)) if "attribute" in v else UNSET,
            read_location_container_context(v["container_context"], (at, "container_context"), r) if "container_context" in v else UNSET,
            (x if type(x := v["agent_queue"]) is str else _SCALAR1(x, (at, "agent_queue"), r)) if "agent_queue" in v else UNSET,
            read_pex_metadata(v["pex_metadata"], (at, "pex_metadata"), r) if "pex_metadata" in v else None,
            (x if type(x := v["pex_bundle"]) is bool else _SCALAR2(x, (at, "pex_bundle"), r)) if "pex_bundle" in v else UNSET,
            read_git(v["git"], (at, "git"), r) if "git" in v else None,
            read_defs_state_info(v["defs_state_info"], (at, "defs_state_info"), r) if "defs_state_info" in v else None,
        )
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
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return CodeSource.__read__(
            v,
            read_code_source_python_file(v["python_file"], (at, "python_file"), r) if "python_file" in v else UNSET,
            read_code_source_package_name(v["package_name"], (at, "package_name"), r) if "package_name" in v else UNSET,
            read_code_source_module_name(v["module_name"], (at, "module_name"), r) if "module_name" in v else UNSET,
            read_code_source_autoload_defs_module_name(v["autoload_defs_module_name"], (at, "autoload_defs_module_name"), r) if "autoload_defs_module_name" in v else UNSET,
        )
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
        x: Any
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return PexMetadata.__read__(
            v,
            (x if type(x := v["pex_tag"]) is str else STR(x, (at, "pex_tag"), r)) if "pex_tag" in v else r.missing(at, "pex_tag"),
            (x if type(x := v["python_version"]) is str else STR(x, (at, "python_version"), r)) if "python_version" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_git(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return Git.__read__(
            v,
            (x if type(x := v["commit_hash"]) is str else STR(x, (at, "commit_hash"), r)) if "commit_hash" in v else None,
            (x if type(x := v["url"]) is str else STR(x, (at, "url"), r)) if "url" in v else None,
            (x if type(x := v["provider"]) is str else STR(x, (at, "provider"), r)) if "provider" in v else None,
            (x if type(x := v["repo_owner"]) is str else STR(x, (at, "repo_owner"), r)) if "repo_owner" in v else None,
            (x if type(x := v["repo_name"]) is str else STR(x, (at, "repo_name"), r)) if "repo_name" in v else None,
            (x if type(x := v["base_branch"]) is str else STR(x, (at, "base_branch"), r)) if "base_branch" in v else None,
            (x if type(x := v["defs_base_path"]) is str else STR(x, (at, "defs_base_path"), r)) if "defs_base_path" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_defs_state_info(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return DefsStateInfo.__read__(
            v,
            read_defs_state_info_info_mapping(v["info_mapping"], (at, "info_mapping"), r) if "info_mapping" in v else r.missing(at, "info_mapping"),
        )
    return r.type(at, v, "a mapping")


def read_build(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return Build.__read__(
            v,
            (x if type(x := v["directory"]) is str else _SCALAR1(x, (at, "directory"), r)) if "directory" in v else UNSET,
            (x if type(x := v["registry"]) is str else _SCALAR1(x, (at, "registry"), r)) if "registry" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_container_context(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
        return ContainerContext.__read__(
            v,
            read_k8s(v["k8s"], (at, "k8s"), r) if "k8s" in v else None,
            read_docker(v["docker"], (at, "docker"), r) if "docker" in v else None,
            read_ecs(v["ecs"], (at, "ecs"), r) if "ecs" in v else None,
            read_aca(v["aca"], (at, "aca"), r) if "aca" in v else None,
        )
    return r.type(at, v, "a mapping")


def check_code_source_0(v: Any, at: _At, r: _Report) -> None:
    if passes(check_code_source_0_not, v, r):
        r.problem(at, "not", "needs one of python_file, package_name, module_name, autoload_defs_module_name")


def check_code_source_1(v: Any, at: _At, r: _Report) -> None:
    if passes(check_code_source_1_not, v, r):
        r.problem(at, "not", "takes only one of python_file, package_name, module_name, autoload_defs_module_name")


def read_code_source_python_file(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not None:
        r.type(at, v, "a string or null")
    return v


def read_code_source_package_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not None:
        r.type(at, v, "a string or null")
    return v


def read_code_source_module_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not None:
        r.type(at, v, "a string or null")
    return v


def read_code_source_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    elif v is not None:
        r.type(at, v, "a string or null")
    return v


def read_defs_state_info_info_mapping(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_defs_state_info_info_mapping_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_k8s(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return K8s.__read__(
            v,
            (x if type(x := v["server_replica_count"]) is int else ENV_EXACT_INT(x, (at, "server_replica_count"), r)) if "server_replica_count" in v else None,
            (x if type(x := v["namespace"]) is str else _SCALAR3(x, (at, "namespace"), r)) if "namespace" in v else UNSET,
            (x if type(x := v["image_pull_policy"]) is str else _SCALAR3(x, (at, "image_pull_policy"), r)) if "image_pull_policy" in v else UNSET,
            read_k8s_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r) if "env_config_maps" in v else UNSET,
            read_k8s_env_secrets(v["env_secrets"], (at, "env_secrets"), r) if "env_secrets" in v else UNSET,
            (x if type(x := v["service_account_name"]) is str else _SCALAR3(x, (at, "service_account_name"), r)) if "service_account_name" in v else UNSET,
            read_k8s_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else UNSET,
            read_k8s_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else [],
            read_k8s_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else [],
            read_k8s_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r) if "image_pull_secrets" in v else UNSET,
            read_k8s_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_k8s_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            (x if type(x := v["scheduler_name"]) is str else _SCALAR3(x, (at, "scheduler_name"), r)) if "scheduler_name" in v else UNSET,
            read_k8s_security_context(v["security_context"], (at, "security_context"), r) if "security_context" in v else None,
            read_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r) if "run_k8s_config" in v else None,
            read_server_k8s_config(v["server_k8s_config"], (at, "server_k8s_config"), r) if "server_k8s_config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_docker(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
        return Docker.__read__(
            v,
            read_docker_networks(v["networks"], (at, "networks"), r) if "networks" in v else None,
            read_docker_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None,
            read_docker_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r) if "container_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_ecs(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS12:
            r.unknown(at, v, _KEYS12)
        return Ecs.__read__(
            v,
            read_ecs_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else UNSET,
            read_ecs_secrets_tags(v["secrets_tags"], (at, "secrets_tags"), r) if "secrets_tags" in v else UNSET,
            read_ecs_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None,
            (x if type(x := v["task_role_arn"]) is str else ENV_STR(x, (at, "task_role_arn"), r)) if "task_role_arn" in v else None,
            (x if type(x := v["execution_role_arn"]) is str else ENV_STR(x, (at, "execution_role_arn"), r)) if "execution_role_arn" in v else None,
            read_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None,
            read_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None,
            read_runtime_platform(v["runtime_platform"], (at, "runtime_platform"), r) if "runtime_platform" in v else None,
            read_ecs_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None,
            read_ecs_mount_points(v["mount_points"], (at, "mount_points"), r) if "mount_points" in v else None,
            read_ecs_server_sidecar_containers(v["server_sidecar_containers"], (at, "server_sidecar_containers"), r) if "server_sidecar_containers" in v else None,
            read_ecs_run_sidecar_containers(v["run_sidecar_containers"], (at, "run_sidecar_containers"), r) if "run_sidecar_containers" in v else None,
            read_ecs_run_ecs_tags(v["run_ecs_tags"], (at, "run_ecs_tags"), r) if "run_ecs_tags" in v else None,
            read_ecs_server_ecs_tags(v["server_ecs_tags"], (at, "server_ecs_tags"), r) if "server_ecs_tags" in v else None,
            read_ecs_server_health_check(v["server_health_check"], (at, "server_health_check"), r) if "server_health_check" in v else None,
            (x if type(x := v["repository_credentials"]) is str else ENV_STR(x, (at, "repository_credentials"), r)) if "repository_credentials" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_aca(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
        return Aca.__read__(
            v,
            read_aca_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None,
            read_aca_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None,
            (x if type(x := v["run_job_replica_timeout"]) is int else EXACT_INT(x, (at, "run_job_replica_timeout"), r)) if "run_job_replica_timeout" in v else None,
            read_aca_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None,
            (x if type(x := v["identity_id"]) is str else ENV_STR(x, (at, "identity_id"), r)) if "identity_id" in v else None,
        )
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
        x: Any
        if not v.keys() <= _KEYS14:
            r.unknown(at, v, _KEYS14)
        return RunK8sConfig.__read__(
            v,
            read_run_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None,
            read_run_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None,
            read_run_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None,
            read_run_k8s_config_job_config(v["job_config"], (at, "job_config"), r) if "job_config" in v else None,
            read_run_k8s_config_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None,
            read_run_k8s_config_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None,
            (x if type(x := v["merge_behavior"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "merge_behavior"), r)) if "merge_behavior" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_server_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS15:
            r.unknown(at, v, _KEYS15)
        return ServerK8sConfig.__read__(
            v,
            read_server_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None,
            read_server_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None,
            read_server_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None,
            (x if type(x := v["merge_behavior"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "merge_behavior"), r)) if "merge_behavior" in v else None,
            read_server_k8s_config_deployment_metadata(v["deployment_metadata"], (at, "deployment_metadata"), r) if "deployment_metadata" in v else None,
            read_server_k8s_config_service_metadata(v["service_metadata"], (at, "service_metadata"), r) if "service_metadata" in v else None,
            read_server_k8s_config_service_spec_config(v["service_spec_config"], (at, "service_spec_config"), r) if "service_spec_config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_docker_networks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_docker_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
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
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS16}
        return ServerResources.__read__(
            v,
            (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None,
            (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None,
            (x if type(x := v["ephemeral_storage"]) is int else EXACT_INT(x, (at, "ephemeral_storage"), r)) if "ephemeral_storage" in v else None,
            (x if type(x := v["replica_count"]) is int else EXACT_INT(x, (at, "replica_count"), r)) if "replica_count" in v else 1,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS17}
        return RunResources.__read__(
            v,
            (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None,
            (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None,
            (x if type(x := v["ephemeral_storage"]) is int else EXACT_INT(x, (at, "ephemeral_storage"), r)) if "ephemeral_storage" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_runtime_platform(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS18:
            r.unknown(at, v, _KEYS18)
        return RuntimePlatform.__read__(
            v,
            (x if type(x := v["cpuArchitecture"]) is str else ENV_STR(x, (at, "cpuArchitecture"), r)) if "cpuArchitecture" in v else None,
            (x if type(x := v["operatingSystemFamily"]) is str else ENV_STR(x, (at, "operatingSystemFamily"), r)) if "operatingSystemFamily" in v else None,
        )
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
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_aca_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS19}
        return AcaRunResources.__read__(
            v,
            (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None,
            (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_aca_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS19}
        return AcaServerResources.__read__(
            v,
            (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None,
            (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None,
            extra,
        )
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
        x: Any
        if not v.keys() <= _KEYS20:
            r.unknown(at, v, _KEYS20)
        return InfoMapping.__read__(
            v,
            (x if type(x := v["version"]) is str else STR(x, (at, "version"), r)) if "version" in v else r.missing(at, "version"),
            (x if type(x := v["create_timestamp"]) is int or (type(x) is float and x - x == 0) else _SCALAR4(x, (at, "create_timestamp"), r)) if "create_timestamp" in v else r.missing(at, "create_timestamp"),
        )
    return r.type(at, v, "a mapping")


def read_k8s_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS21}
        return VolumeMount.__read__(
            v,
            (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["mount_path"]) is str else ENV_STR(x, (at, "mount_path"), r)) if "mount_path" in v else None,
            (x if type(x := v["mount_propagation"]) is str else ENV_STR(x, (at, "mount_propagation"), r)) if "mount_propagation" in v else None,
            (x if type(x := v["read_only"]) is bool else ENV_BOOL(x, (at, "read_only"), r)) if "read_only" in v else None,
            (x if type(x := v["sub_path"]) is str else ENV_STR(x, (at, "sub_path"), r)) if "sub_path" in v else None,
            (x if type(x := v["sub_path_expr"]) is str else ENV_STR(x, (at, "sub_path_expr"), r)) if "sub_path_expr" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS22}
        return Volume.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            extra,
        )
    return r.type(at, v, "a mapping")


def read_k8s_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_image_pull_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS23:
            r.unknown(at, v, _KEYS23)
        return Resources.__read__(
            v,
            read_resources_limits(v["limits"], (at, "limits"), r) if "limits" in v else None,
            read_resources_requests(v["requests"], (at, "requests"), r) if "requests" in v else None,
        )
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
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS22}
        return EcsVolume.__read__(
            v,
            (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else None,
            extra,
        )
    return r.type(at, v, "a mapping")


def read_mount_point(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS24:
            r.unknown(at, v, _KEYS24)
        return MountPoint.__read__(
            v,
            (x if type(x := v["sourceVolume"]) is str else ENV_STR(x, (at, "sourceVolume"), r)) if "sourceVolume" in v else None,
            (x if type(x := v["containerPath"]) is str else ENV_STR(x, (at, "containerPath"), r)) if "containerPath" in v else None,
            (x if type(x := v["readOnly"]) is bool else ENV_BOOL(x, (at, "readOnly"), r)) if "readOnly" in v else None,
        )
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
        x: Any
        if not v.keys() <= _KEYS25:
            r.unknown(at, v, _KEYS25)
        return RunEcsTag.__read__(
            v,
            (x if type(x := v["key"]) is str else ENV_STR(x, (at, "key"), r)) if "key" in v else r.missing(at, "key"),
            (x if type(x := v["value"]) is str else ENV_STR(x, (at, "value"), r)) if "value" in v else None,
        )
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
        x: Any
        if not v.keys() <= _KEYS22:
            r.unknown(at, v, _KEYS22)
        return ImagePullSecret.__read__(
            v,
            (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
        )
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
        x: Any
        if not v.keys() <= _KEYS26:
            r.unknown(at, v, _KEYS26)
        return Secret.__read__(
            v,
            (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            (x if type(x := v["valueFrom"]) is str else ENV_STR(x, (at, "valueFrom"), r)) if "valueFrom" in v else r.missing(at, "valueFrom"),
        )
    return r.type(at, v, "a mapping")


def check_not_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_not_1_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_not_2_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_not_3_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_0_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_0_1_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_1_1_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_0_python_file(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_2_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_3_0_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_3_1_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_4_0_package_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_4_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_5_0_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_5_1_autoload_defs_module_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")
