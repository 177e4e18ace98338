"""Reads and checks what dagster_k8s describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_BOOL, ENV_STR, STR, choice, scalar
from ..dagster_k8s import K8sResources, K8sRunLauncher, K8sRunLauncherConfig, K8sRunLauncherImagePullSecret, K8sRunLauncherVolume, OnlyAllowUserDefinedK8sConfigFields, RunK8sConfig, VolumeMount

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_k8s", "dagster_k8s.launcher", "dagster_cloud.execution.cloud_run_launcher.k8s")
_WORDS1 = frozenset(("dagster_k8s", "dagster_k8s.launcher", "dagster_cloud.execution.cloud_run_launcher.k8s"))
_CHOICE2 = choice("K8sRunLauncher")
_KEYS2 = frozenset(("job_image", "image_pull_policy", "image_pull_secrets", "service_account_name", "env_config_maps", "env_secrets", "env_vars", "volume_mounts", "volumes", "labels", "resources", "scheduler_name", "security_context", "instance_config_map", "postgres_password_secret", "dagster_home", "load_incluster_config", "kubeconfig_file", "k8s_api_ssl_ca_cert_file", "fail_pod_on_run_failure", "run_k8s_config", "job_namespace", "only_allow_user_defined_k8s_config_fields", "only_allow_user_defined_env_vars"))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", "null")
_KEYS3 = frozenset(("container_config", "pod_template_spec_metadata", "pod_spec_config", "job_config", "job_metadata", "job_spec_config"))
_KEYS4 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "job_metadata", "job_spec_config", "namespace"))
_KEYS5 = frozenset(("name", "mount_path", "mount_propagation", "read_only", "sub_path", "sub_path_expr"))
_KEYS6 = frozenset(("name",))
_KEYS7 = frozenset(("limits", "requests"))


def read_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return K8sRunLauncher.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "K8sRunLauncher" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_k8s_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return K8sRunLauncherConfig.__read__(
            v,
            (x if type(x := v["job_image"]) is str else _SCALAR1(x, (at, "job_image"), r)) if "job_image" in v else UNSET,
            (x if type(x := v["image_pull_policy"]) is str else _SCALAR1(x, (at, "image_pull_policy"), r)) if "image_pull_policy" in v else UNSET,
            read_k8s_run_launcher_config_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r) if "image_pull_secrets" in v else UNSET,
            (x if type(x := v["service_account_name"]) is str else _SCALAR1(x, (at, "service_account_name"), r)) if "service_account_name" in v else UNSET,
            read_k8s_run_launcher_config_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r) if "env_config_maps" in v else UNSET,
            read_k8s_run_launcher_config_env_secrets(v["env_secrets"], (at, "env_secrets"), r) if "env_secrets" in v else UNSET,
            read_k8s_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else UNSET,
            read_k8s_run_launcher_config_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else [],
            read_k8s_run_launcher_config_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else [],
            read_k8s_run_launcher_config_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_k8s_run_launcher_config_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET,
            (x if type(x := v["scheduler_name"]) is str else _SCALAR1(x, (at, "scheduler_name"), r)) if "scheduler_name" in v else UNSET,
            read_k8s_run_launcher_config_security_context(v["security_context"], (at, "security_context"), r) if "security_context" in v else None,
            (x if type(x := v["instance_config_map"]) is str else ENV_STR(x, (at, "instance_config_map"), r)) if "instance_config_map" in v else r.missing(at, "instance_config_map"),
            (x if type(x := v["postgres_password_secret"]) is str else ENV_STR(x, (at, "postgres_password_secret"), r)) if "postgres_password_secret" in v else None,
            (x if type(x := v["dagster_home"]) is str else ENV_STR(x, (at, "dagster_home"), r)) if "dagster_home" in v else "/opt/dagster/dagster_home",
            (x if type(x := v["load_incluster_config"]) is bool else BOOL(x, (at, "load_incluster_config"), r)) if "load_incluster_config" in v else True,
            (x if type(x := v["kubeconfig_file"]) is str else _SCALAR2(x, (at, "kubeconfig_file"), r)) if "kubeconfig_file" in v else None,
            (x if type(x := v["k8s_api_ssl_ca_cert_file"]) is str else _SCALAR2(x, (at, "k8s_api_ssl_ca_cert_file"), r)) if "k8s_api_ssl_ca_cert_file" in v else None,
            (x if type(x := v["fail_pod_on_run_failure"]) is bool else BOOL(x, (at, "fail_pod_on_run_failure"), r)) if "fail_pod_on_run_failure" in v else None,
            read_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r) if "run_k8s_config" in v else None,
            (x if type(x := v["job_namespace"]) is str else ENV_STR(x, (at, "job_namespace"), r)) if "job_namespace" in v else "default",
            read_only_allow_user_defined_k8s_config_fields(v["only_allow_user_defined_k8s_config_fields"], (at, "only_allow_user_defined_k8s_config_fields"), r) if "only_allow_user_defined_k8s_config_fields" in v else None,
            read_k8s_run_launcher_config_only_allow_user_defined_env_vars(v["only_allow_user_defined_env_vars"], (at, "only_allow_user_defined_env_vars"), r) if "only_allow_user_defined_env_vars" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_config_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_run_launcher_config_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_run_launcher_config_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_run_launcher_config_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_run_launcher_config_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_run_launcher_config_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_run_launcher_config_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_run_launcher_config_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_k8s_run_launcher_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_labels(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_run_launcher_config_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_k8s_resources(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_k8s_run_launcher_config_security_context(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return RunK8sConfig.__read__(
            v,
            read_run_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None,
            read_run_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None,
            read_run_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None,
            read_run_k8s_config_job_config(v["job_config"], (at, "job_config"), r) if "job_config" in v else None,
            read_run_k8s_config_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None,
            read_run_k8s_config_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_only_allow_user_defined_k8s_config_fields(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return OnlyAllowUserDefinedK8sConfigFields.__read__(
            v,
            read_g_only_allow_user_defined_k8s_config_fields_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None,
            read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None,
            read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None,
            read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None,
            read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None,
            (x if type(x := v["namespace"]) is bool else ENV_BOOL(x, (at, "namespace"), r)) if "namespace" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_config_only_allow_user_defined_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_k8s_run_launcher_image_pull_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else ENV_STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [x if type(x) is str else STR(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS5}
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


def read_k8s_run_launcher_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS6}
        return K8sRunLauncherVolume.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            extra,
        )
    return r.type(at, v, "a mapping")


def read_k8s_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return K8sResources.__read__(
            v,
            read_k8s_resources_limits(v["limits"], (at, "limits"), r) if "limits" in v else None,
            read_k8s_resources_requests(v["requests"], (at, "requests"), r) if "requests" in v else None,
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


def read_g_only_allow_user_defined_k8s_config_fields_container_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is bool else BOOL(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is bool else BOOL(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is bool else BOOL(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is bool else BOOL(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x if type(x) is bool else BOOL(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_image_pull_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return K8sRunLauncherImagePullSecret.__read__(
            v,
            (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
        )
    return r.type(at, v, "a mapping")


def read_k8s_resources_limits(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_resources_requests(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
