"""Reads and checks what dagster_k8s describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_BOOL, ENV_STR, STR, choice, is_reference, scalar
from ..dagster_k8s import K8sResources, K8sRunLauncher, K8sRunLauncherConfig, K8sRunLauncherImagePullSecret, K8sRunLauncherVolume, OnlyAllowUserDefinedK8sConfigFields, RunK8sConfig, VolumeMount

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_k8s", "dagster_k8s.launcher")
_WORDS1 = frozenset(("dagster_k8s", "dagster_k8s.launcher"))
_CHOICE2 = choice("K8sRunLauncher")
_KEYS2 = frozenset(("job_image", "image_pull_policy", "image_pull_secrets", "service_account_name", "env_config_maps", "env_secrets", "env_vars", "volume_mounts", "volumes", "labels", "resources", "scheduler_name", "security_context", "instance_config_map", "postgres_password_secret", "dagster_home", "load_incluster_config", "kubeconfig_file", "k8s_api_ssl_ca_cert_file", "fail_pod_on_run_failure", "run_k8s_config", "job_namespace", "only_allow_user_defined_k8s_config_fields", "only_allow_user_defined_env_vars"))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", "null")
_KEYS3 = frozenset(("container_config", "pod_template_spec_metadata", "pod_spec_config", "job_config", "job_metadata", "job_spec_config"))
_KEYS4 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "job_metadata", "job_spec_config", "namespace"))
_KEYS5 = frozenset(("limits", "requests"))
_KEYS6 = frozenset[str]()
_KEYS7 = frozenset(("name", "mount_path", "mount_propagation", "read_only", "sub_path", "sub_path_expr"))
_KEYS8 = frozenset(("name",))


def check_k8s_run_launcher(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module" not in v:
            r.missing(at, "module")
        if "class" not in v:
            r.missing(at, "class")
        if "config" not in v:
            r.missing(at, "config")
        if "module" in v:
            check_k8s_run_launcher_module(v["module"], (at, "module"), r)
        if "class" in v:
            check_k8s_run_launcher_class(v["class"], (at, "class"), r)
        if "config" in v:
            check_k8s_run_launcher_config(v["config"], (at, "config"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return K8sRunLauncher.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "K8sRunLauncher" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_k8s_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def check_k8s_run_launcher_module(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_k8s_run_launcher_class(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_k8s_run_launcher_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "instance_config_map" not in v:
            r.missing(at, "instance_config_map")
        if "job_image" in v:
            check_k8s_run_launcher_config_job_image(v["job_image"], (at, "job_image"), r)
        if "image_pull_policy" in v:
            check_k8s_run_launcher_config_image_pull_policy(v["image_pull_policy"], (at, "image_pull_policy"), r)
        if "image_pull_secrets" in v:
            check_k8s_run_launcher_config_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r)
        if "service_account_name" in v:
            check_k8s_run_launcher_config_service_account_name(v["service_account_name"], (at, "service_account_name"), r)
        if "env_config_maps" in v:
            check_k8s_run_launcher_config_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r)
        if "env_secrets" in v:
            check_k8s_run_launcher_config_env_secrets(v["env_secrets"], (at, "env_secrets"), r)
        if "env_vars" in v:
            check_k8s_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r)
        if "volume_mounts" in v:
            check_k8s_run_launcher_config_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r)
        if "volumes" in v:
            check_k8s_run_launcher_config_volumes(v["volumes"], (at, "volumes"), r)
        if "labels" in v:
            check_k8s_run_launcher_config_labels(v["labels"], (at, "labels"), r)
        if "resources" in v:
            check_k8s_run_launcher_config_resources(v["resources"], (at, "resources"), r)
        if "scheduler_name" in v:
            check_k8s_run_launcher_config_scheduler_name(v["scheduler_name"], (at, "scheduler_name"), r)
        if "security_context" in v:
            check_k8s_run_launcher_config_security_context(v["security_context"], (at, "security_context"), r)
        if "instance_config_map" in v:
            check_k8s_run_launcher_config_instance_config_map(v["instance_config_map"], (at, "instance_config_map"), r)
        if "postgres_password_secret" in v:
            check_k8s_run_launcher_config_postgres_password_secret(v["postgres_password_secret"], (at, "postgres_password_secret"), r)
        if "dagster_home" in v:
            check_k8s_run_launcher_config_dagster_home(v["dagster_home"], (at, "dagster_home"), r)
        if "load_incluster_config" in v:
            check_k8s_run_launcher_config_load_incluster_config(v["load_incluster_config"], (at, "load_incluster_config"), r)
        if "kubeconfig_file" in v:
            check_k8s_run_launcher_config_kubeconfig_file(v["kubeconfig_file"], (at, "kubeconfig_file"), r)
        if "k8s_api_ssl_ca_cert_file" in v:
            check_k8s_run_launcher_config_k8s_api_ssl_ca_cert_file(v["k8s_api_ssl_ca_cert_file"], (at, "k8s_api_ssl_ca_cert_file"), r)
        if "fail_pod_on_run_failure" in v:
            check_k8s_run_launcher_config_fail_pod_on_run_failure(v["fail_pod_on_run_failure"], (at, "fail_pod_on_run_failure"), r)
        if "run_k8s_config" in v:
            check_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r)
        if "job_namespace" in v:
            check_k8s_run_launcher_config_job_namespace(v["job_namespace"], (at, "job_namespace"), r)
        if "only_allow_user_defined_k8s_config_fields" in v:
            check_only_allow_user_defined_k8s_config_fields(v["only_allow_user_defined_k8s_config_fields"], (at, "only_allow_user_defined_k8s_config_fields"), r)
        if "only_allow_user_defined_env_vars" in v:
            check_k8s_run_launcher_config_only_allow_user_defined_env_vars(v["only_allow_user_defined_env_vars"], (at, "only_allow_user_defined_env_vars"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_k8s_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
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


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str or isinstance(v, OBJECT):
        check_k8s_run_launcher_config_job_image_0(v, at, r)
        return
    r.type(at, v, "a mapping, a string or null")
    return


def check_k8s_run_launcher_config_job_image(v: Any, at: _At, r: _Report) -> None:
    choose_1(v, at, r)


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str or isinstance(v, OBJECT):
        check_k8s_run_launcher_config_image_pull_policy_0(v, at, r)
        return
    r.type(at, v, "a mapping, a string or null")
    return


def check_k8s_run_launcher_config_image_pull_policy(v: Any, at: _At, r: _Report) -> None:
    choose_2(v, at, r)


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_k8s_run_launcher_config_image_pull_secrets_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_k8s_run_launcher_config_image_pull_secrets(v: Any, at: _At, r: _Report) -> None:
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str or isinstance(v, OBJECT):
        check_k8s_run_launcher_config_service_account_name_0(v, at, r)
        return
    r.type(at, v, "a mapping, a string or null")
    return


def check_k8s_run_launcher_config_service_account_name(v: Any, at: _At, r: _Report) -> None:
    choose_4(v, at, r)


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_k8s_run_launcher_config_env_config_maps_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_k8s_run_launcher_config_env_config_maps(v: Any, at: _At, r: _Report) -> None:
    choose_5(v, at, r)


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_k8s_run_launcher_config_env_secrets_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_k8s_run_launcher_config_env_secrets(v: Any, at: _At, r: _Report) -> None:
    choose_6(v, at, r)


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_k8s_run_launcher_config_env_vars_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_k8s_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> None:
    choose_7(v, at, r)


def check_k8s_run_launcher_config_volume_mounts(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_volume_mount(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_k8s_run_launcher_config_volumes(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_volume(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_k8s_run_launcher_config_labels(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_k8s_resources(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_k8s_run_launcher_config_resources(v: Any, at: _At, r: _Report) -> None:
    choose_8(v, at, r)


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str or isinstance(v, OBJECT):
        check_k8s_run_launcher_config_scheduler_name_0(v, at, r)
        return
    r.type(at, v, "a mapping, a string or null")
    return


def check_k8s_run_launcher_config_scheduler_name(v: Any, at: _At, r: _Report) -> None:
    choose_9(v, at, r)


def check_k8s_run_launcher_config_security_context(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_config_instance_config_map(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_postgres_password_secret(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_dagster_home(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_load_incluster_config(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_k8s_run_launcher_config_kubeconfig_file(v: Any, at: _At, r: _Report) -> None:
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_k8s_run_launcher_config_k8s_api_ssl_ca_cert_file(v: Any, at: _At, r: _Report) -> None:
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_k8s_run_launcher_config_fail_pod_on_run_failure(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_run_k8s_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "container_config" in v:
            check_run_k8s_config_container_config(v["container_config"], (at, "container_config"), r)
        if "pod_template_spec_metadata" in v:
            check_run_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r)
        if "pod_spec_config" in v:
            check_run_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r)
        if "job_config" in v:
            check_run_k8s_config_job_config(v["job_config"], (at, "job_config"), r)
        if "job_metadata" in v:
            check_run_k8s_config_job_metadata(v["job_metadata"], (at, "job_metadata"), r)
        if "job_spec_config" in v:
            check_run_k8s_config_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r)
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_config_job_namespace(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_only_allow_user_defined_k8s_config_fields(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "container_config" in v:
            check_g_only_allow_user_defined_k8s_config_fields_container_config(v["container_config"], (at, "container_config"), r)
        if "pod_spec_config" in v:
            check_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r)
        if "pod_template_spec_metadata" in v:
            check_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r)
        if "job_metadata" in v:
            check_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v["job_metadata"], (at, "job_metadata"), r)
        if "job_spec_config" in v:
            check_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r)
        if "namespace" in v:
            check_r_config_only_allow_user_defined_k8s_config_fields_namespace(v["namespace"], (at, "namespace"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_config_only_allow_user_defined_env_vars(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_config_only_allow_user_defined_env_vars_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


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


def check_k8s_run_launcher_config_job_image_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_image_pull_policy_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_image_pull_secret(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_k8s_run_launcher_config_service_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_env_config_maps_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_config_env_config_maps_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_k8s_run_launcher_config_env_secrets_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_config_env_secrets_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_k8s_run_launcher_config_env_vars_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_k8s_run_launcher_config_env_vars_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_volume_mount(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" not in v:
            r.missing(at, "name")
        if "name" in v:
            check_volume_mount_name(v["name"], (at, "name"), r)
        if "mount_path" in v:
            check_volume_mount_mount_path(v["mount_path"], (at, "mount_path"), r)
        if "mount_propagation" in v:
            check_volume_mount_mount_propagation(v["mount_propagation"], (at, "mount_propagation"), r)
        if "read_only" in v:
            check_volume_mount_read_only(v["read_only"], (at, "read_only"), r)
        if "sub_path" in v:
            check_volume_mount_sub_path(v["sub_path"], (at, "sub_path"), r)
        if "sub_path_expr" in v:
            check_volume_mount_sub_path_expr(v["sub_path_expr"], (at, "sub_path_expr"), r)
    else:
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_volume(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" not in v:
            r.missing(at, "name")
        if "name" in v:
            check_k8s_run_launcher_config_volumes_name(v["name"], (at, "name"), r)
    else:
        r.type(at, v, "a mapping")


def check_k8s_resources(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "limits" in v:
            check_k8s_resources_limits(v["limits"], (at, "limits"), r)
        if "requests" in v:
            check_k8s_resources_requests(v["requests"], (at, "requests"), r)
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
    else:
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_config_scheduler_name_0(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_run_k8s_config_container_config(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_run_k8s_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_run_k8s_config_pod_spec_config(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_run_k8s_config_job_config(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_run_k8s_config_job_metadata(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_run_k8s_config_job_spec_config(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_g_only_allow_user_defined_k8s_config_fields_container_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS6
            if not known:
                check_ned_k8s_config_fields_container_config_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS6
            if not known:
                check_ined_k8s_config_fields_pod_spec_config_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS6
            if not known:
                check_nfig_fields_pod_template_spec_metadata_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS6
            if not known:
                check_defined_k8s_config_fields_job_metadata_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS6
            if not known:
                check_ined_k8s_config_fields_job_spec_config_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_r_config_only_allow_user_defined_k8s_config_fields_namespace(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean or {env: NAME}")


def check_k8s_run_launcher_config_only_allow_user_defined_env_vars_2(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


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
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS7}
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
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS8}
        return K8sRunLauncherVolume.__read__(
            v,
            (x if type(x := v["name"]) is str else STR(x, (at, "name"), r)) if "name" in v else r.missing(at, "name"),
            extra,
        )
    return r.type(at, v, "a mapping")


def read_k8s_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
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


def check_k8s_run_launcher_image_pull_secret(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" not in v:
            r.missing(at, "name")
        if "name" in v:
            check_image_pull_secrets_0_name(v["name"], (at, "name"), r)
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
    else:
        r.type(at, v, "a mapping")


def check_k8s_run_launcher_config_env_config_maps_0_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_env_secrets_0_2(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_env_vars_0_2(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_volume_mount_name(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_volume_mount_mount_path(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_volume_mount_mount_propagation(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_volume_mount_read_only(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean or {env: NAME}")


def check_volume_mount_sub_path(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_volume_mount_sub_path_expr(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_k8s_run_launcher_config_volumes_name(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_k8s_resources_limits(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_k8s_resources_requests(v: Any, at: _At, r: _Report) -> None:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")


def check_ned_k8s_config_fields_container_config_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ined_k8s_config_fields_pod_spec_config_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_nfig_fields_pod_template_spec_metadata_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_defined_k8s_config_fields_job_metadata_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_ined_k8s_config_fields_job_spec_config_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def read_k8s_run_launcher_image_pull_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
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


def check_image_pull_secrets_0_name(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")
