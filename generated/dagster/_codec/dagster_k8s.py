"""Reads and checks what dagster_k8s describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_BOOL, ENV_STR, STR, choice, each, each_value, scalar
from ..dagster_k8s import K8sResources, K8sRunLauncher, K8sRunLauncherConfig, K8sRunLauncherImagePullSecret, K8sRunLauncherVolume, OnlyAllowUserDefinedK8sConfigFields, RunK8sConfig, VolumeMount

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster_k8s", "dagster_k8s.launcher", "dagster_cloud.execution.cloud_run_launcher.k8s")
_WORDS1 = frozenset(("dagster_k8s", "dagster_k8s.launcher", "dagster_cloud.execution.cloud_run_launcher.k8s"))
_CHOICE2 = choice("K8sRunLauncher")
_KEYS2 = frozenset(("job_image", "image_pull_policy", "image_pull_secrets", "service_account_name", "env_config_maps", "env_secrets", "env_vars", "volume_mounts", "volumes", "labels", "resources", "scheduler_name", "security_context", "instance_config_map", "postgres_password_secret", "dagster_home", "load_incluster_config", "kubeconfig_file", "k8s_api_ssl_ca_cert_file", "fail_pod_on_run_failure", "run_k8s_config", "job_namespace", "only_allow_user_defined_k8s_config_fields", "only_allow_user_defined_env_vars"))
_ORDERS2 = Orders(_KEYS2, ("instance_config_map",))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", "null")
_KEYS3 = frozenset(("container_config", "pod_template_spec_metadata", "pod_spec_config", "job_config", "job_metadata", "job_spec_config"))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "job_metadata", "job_spec_config", "namespace"))
_ORDERS4 = Orders(_KEYS4, ())
_KEYS5 = frozenset(("name", "mount_path", "mount_propagation", "read_only", "sub_path", "sub_path_expr"))
_ORDERS5 = Orders(None, ("name",))
_KEYS6 = frozenset(("name",))
_KEYS7 = frozenset(("limits", "requests"))
_ORDERS6 = Orders(_KEYS7, ())
_ORDERS7 = Orders(_KEYS6, ("name",))


def read_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = K8sRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "K8sRunLauncher" else _CHOICE2(x, (at, "class"), r)
        m.config = read_k8s_run_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = K8sRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = K8sRunLauncherConfig.__blank__()
        m._written = w
        m.job_image = (x if type(x := v["job_image"]) is str else _SCALAR1(x, (at, "job_image"), r)) if "job_image" in v else UNSET
        m.image_pull_policy = (x if type(x := v["image_pull_policy"]) is str else _SCALAR1(x, (at, "image_pull_policy"), r)) if "image_pull_policy" in v else UNSET
        m.image_pull_secrets = read_k8s_run_launcher_config_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r) if "image_pull_secrets" in v else UNSET
        m.service_account_name = (x if type(x := v["service_account_name"]) is str else _SCALAR1(x, (at, "service_account_name"), r)) if "service_account_name" in v else UNSET
        m.env_config_maps = read_k8s_run_launcher_config_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r) if "env_config_maps" in v else UNSET
        m.env_secrets = read_k8s_run_launcher_config_env_secrets(v["env_secrets"], (at, "env_secrets"), r) if "env_secrets" in v else UNSET
        m.env_vars = read_k8s_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else UNSET
        m.volume_mounts = read_k8s_run_launcher_config_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else []
        m.volumes = read_k8s_run_launcher_config_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else []
        m.labels = read_k8s_run_launcher_config_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.resources = read_k8s_run_launcher_config_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.scheduler_name = (x if type(x := v["scheduler_name"]) is str else _SCALAR1(x, (at, "scheduler_name"), r)) if "scheduler_name" in v else UNSET
        m.security_context = read_k8s_run_launcher_config_security_context(v["security_context"], (at, "security_context"), r) if "security_context" in v else None
        m.instance_config_map = x if type(x := v["instance_config_map"]) is str else ENV_STR(x, (at, "instance_config_map"), r)
        m.postgres_password_secret = (x if type(x := v["postgres_password_secret"]) is str else ENV_STR(x, (at, "postgres_password_secret"), r)) if "postgres_password_secret" in v else None
        m.dagster_home = (x if type(x := v["dagster_home"]) is str else ENV_STR(x, (at, "dagster_home"), r)) if "dagster_home" in v else "/opt/dagster/dagster_home"
        m.load_incluster_config = (x if type(x := v["load_incluster_config"]) is bool else BOOL(x, (at, "load_incluster_config"), r)) if "load_incluster_config" in v else True
        m.kubeconfig_file = (x if type(x := v["kubeconfig_file"]) is str else _SCALAR2(x, (at, "kubeconfig_file"), r)) if "kubeconfig_file" in v else None
        m.k8s_api_ssl_ca_cert_file = (x if type(x := v["k8s_api_ssl_ca_cert_file"]) is str else _SCALAR2(x, (at, "k8s_api_ssl_ca_cert_file"), r)) if "k8s_api_ssl_ca_cert_file" in v else None
        m.fail_pod_on_run_failure = (x if type(x := v["fail_pod_on_run_failure"]) is bool else BOOL(x, (at, "fail_pod_on_run_failure"), r)) if "fail_pod_on_run_failure" in v else None
        m.run_k8s_config = read_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r) if "run_k8s_config" in v else None
        m.job_namespace = (x if type(x := v["job_namespace"]) is str else ENV_STR(x, (at, "job_namespace"), r)) if "job_namespace" in v else "default"
        m.only_allow_user_defined_k8s_config_fields = read_only_allow_user_defined_k8s_config_fields(v["only_allow_user_defined_k8s_config_fields"], (at, "only_allow_user_defined_k8s_config_fields"), r) if "only_allow_user_defined_k8s_config_fields" in v else None
        m.only_allow_user_defined_env_vars = read_k8s_run_launcher_config_only_allow_user_defined_env_vars(v["only_allow_user_defined_env_vars"], (at, "only_allow_user_defined_env_vars"), r) if "only_allow_user_defined_env_vars" in v else None
        m.__class__ = K8sRunLauncherConfig
        return m
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
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        m = RunK8sConfig.__blank__()
        m._written = w
        m.container_config = read_run_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_template_spec_metadata = read_run_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.pod_spec_config = read_run_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.job_config = read_run_k8s_config_job_config(v["job_config"], (at, "job_config"), r) if "job_config" in v else None
        m.job_metadata = read_run_k8s_config_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None
        m.job_spec_config = read_run_k8s_config_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None
        m.__class__ = RunK8sConfig
        return m
    return r.type(at, v, "a mapping")


def read_only_allow_user_defined_k8s_config_fields(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = OnlyAllowUserDefinedK8sConfigFields.__blank__()
        m._written = w
        m.container_config = read_g_only_allow_user_defined_k8s_config_fields_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_spec_config = read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.pod_template_spec_metadata = read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.job_metadata = read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None
        m.job_spec_config = read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None
        m.namespace = (x if type(x := v["namespace"]) is bool else ENV_BOOL(x, (at, "namespace"), r)) if "namespace" in v else None
        m.__class__ = OnlyAllowUserDefinedK8sConfigFields
        return m
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_config_only_allow_user_defined_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_k8s_run_launcher_image_pull_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_run_launcher_config_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS5}
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
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


def read_k8s_run_launcher_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS6}
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = K8sRunLauncherVolume.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = K8sRunLauncherVolume
        return m
    return r.type(at, v, "a mapping")


def read_k8s_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        m = K8sResources.__blank__()
        m._written = w
        m.limits = read_k8s_resources_limits(v["limits"], (at, "limits"), r) if "limits" in v else None
        m.requests = read_k8s_resources_requests(v["requests"], (at, "requests"), r) if "requests" in v else None
        m.__class__ = K8sResources
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


def read_g_only_allow_user_defined_k8s_config_fields_container_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_k8s_run_launcher_image_pull_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = K8sRunLauncherImagePullSecret.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.__class__ = K8sRunLauncherImagePullSecret
        return m
    return r.type(at, v, "a mapping")


def read_k8s_resources_limits(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_resources_requests(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
