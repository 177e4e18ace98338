"""Reads and checks what prefect_gcp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import INT, choice, is_integral, is_number
from ..prefect_gcp import CloudRunJobVariables, CloudRunV2JobVariables, CloudRunV2WorkPool, CloudRunWorkPool, GcpCredentials, SecretKeySelector, VertexAiJobVariables, VertexAiWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "region", "credentials", "prefect_api_key_secret", "prefect_api_auth_string_secret", "image", "cpu", "memory", "vpc_connector_name", "service_account_name", "keep_job", "timeout"))
_PATTERN1 = pattern("^(?:env|labels)\\.")
_TEMPLATED3 = templated("string", form="prefect")
_KEYS3 = frozenset(("name", "env", "labels", "command", "credentials", "region", "image", "args", "env_from_secrets", "prefect_api_key_secret", "prefect_api_auth_string_secret", "cloudsql_instances", "keep_job", "launch_stage", "max_retries", "cpu", "memory", "timeout", "vpc_connector_name", "service_account_name"))
_TEMPLATED4 = templated("boolean", form="prefect")
_TEMPLATED5 = templated("integer", form="prefect")
_KEYS4 = frozenset(("name", "env", "labels", "command", "region", "image", "credentials", "machine_type", "accelerator_type", "accelerator_count", "boot_disk_type", "boot_disk_size_gb", "maximum_run_time_hours", "network", "reserved_ip_ranges", "scheduling", "service_account_name", "enable_web_access", "enable_dashboard_access", "job_watch_poll_interval"))
_TEMPLATED6 = templated("number", form="prefect")
_KEYS5 = frozenset[str]()
_PATTERN2 = pattern("^([0-9]*000)m\\Z")
_PATTERN3 = pattern("^[0-9]+(?:G|Gi|M|Mi)\\Z")
_CHOICE1 = choice("ALPHA", "BETA", "GA", "DEPRECATED", "EARLY_ACCESS", "PRELAUNCH", "UNIMPLEMENTED", "LAUNCH_TAG_UNSPECIFIED")
_TEMPLATED7 = templated("string", form="prefect-item")
_KEYS6 = frozenset(("service_account_file", "service_account_info", "project"))
_KEYS7 = frozenset(("secret", "version"))
_ORDERS2 = Orders(_KEYS6, ())
_ORDERS3 = Orders(_KEYS7, ("secret", "version"))
_ANY1 = any_templated("prefect")


def read_cloud_run_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = CloudRunWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_cloud_run_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = CloudRunWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = CloudRunV2WorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_cloud_run_v2_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = CloudRunV2WorkPool
        return m
    return r.type(at, v, "a mapping")


def read_vertex_ai_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = VertexAiWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_vertex_ai_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = VertexAiWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_cloud_run_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_cloud_run_job_variables, build_cloud_run_job_variables)


def read_cloud_run_v2_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_cloud_run_v2_job_variables, build_cloud_run_v2_job_variables)


def read_vertex_ai_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_vertex_ai_job_variables, build_vertex_ai_job_variables)


def check_cloud_run_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_cloud_run_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_cloud_run_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_cloud_run_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_cloud_run_job_variables_command(v["command"], (at, "command"), r)
        if "region" in v:
            check_cloud_run_job_variables_region(v["region"], (at, "region"), r)
        if "credentials" in v:
            check_cloud_run_job_variables_credentials(v["credentials"], (at, "credentials"), r)
        if "prefect_api_key_secret" in v:
            check_cloud_run_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r)
        if "prefect_api_auth_string_secret" in v:
            check_cloud_run_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r)
        if "image" in v:
            check_cloud_run_job_variables_image(v["image"], (at, "image"), r)
        if "cpu" in v:
            check_cloud_run_job_variables_cpu(v["cpu"], (at, "cpu"), r)
        if "memory" in v:
            check_cloud_run_job_variables_memory(v["memory"], (at, "memory"), r)
        if "vpc_connector_name" in v:
            check_cloud_run_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r)
        if "service_account_name" in v:
            check_cloud_run_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r)
        if "keep_job" in v:
            check_cloud_run_job_variables_keep_job(v["keep_job"], (at, "keep_job"), r)
        if "timeout" in v:
            check_cloud_run_job_variables_timeout(v["timeout"], (at, "timeout"), r)
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_cloud_run_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_cloud_run_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = CloudRunJobVariables.__blank__()
        m._written = w
        m.name = read_cloud_run_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_cloud_run_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_cloud_run_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_cloud_run_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.region = _TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None
        m.credentials = read_cloud_run_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET
        m.prefect_api_key_secret = read_cloud_run_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r) if "prefect_api_key_secret" in v else UNSET
        m.prefect_api_auth_string_secret = read_cloud_run_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r) if "prefect_api_auth_string_secret" in v else UNSET
        m.image = read_cloud_run_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.cpu = read_cloud_run_job_variables_cpu(v["cpu"], (at, "cpu"), r) if "cpu" in v else UNSET
        m.memory = read_cloud_run_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else UNSET
        m.vpc_connector_name = read_cloud_run_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r) if "vpc_connector_name" in v else UNSET
        m.service_account_name = read_cloud_run_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET
        m.keep_job = read_cloud_run_job_variables_keep_job(v["keep_job"], (at, "keep_job"), r) if "keep_job" in v else UNSET
        m.timeout = read_cloud_run_job_variables_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else UNSET
        m.extra = extra
        m.__class__ = CloudRunJobVariables
        return m
    return r.type(at, v, "a mapping")


def check_cloud_run_v2_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_cloud_run_v2_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_cloud_run_v2_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_cloud_run_v2_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_cloud_run_v2_job_variables_command(v["command"], (at, "command"), r)
        if "credentials" in v:
            check_cloud_run_v2_job_variables_credentials(v["credentials"], (at, "credentials"), r)
        if "region" in v:
            check_cloud_run_v2_job_variables_region(v["region"], (at, "region"), r)
        if "image" in v:
            check_cloud_run_v2_job_variables_image(v["image"], (at, "image"), r)
        if "args" in v:
            check_cloud_run_v2_job_variables_args(v["args"], (at, "args"), r)
        if "env_from_secrets" in v:
            check_cloud_run_v2_job_variables_env_from_secrets(v["env_from_secrets"], (at, "env_from_secrets"), r)
        if "prefect_api_key_secret" in v:
            check_cloud_run_v2_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r)
        if "prefect_api_auth_string_secret" in v:
            check_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r)
        if "cloudsql_instances" in v:
            check_cloud_run_v2_job_variables_cloudsql_instances(v["cloudsql_instances"], (at, "cloudsql_instances"), r)
        if "keep_job" in v:
            check_cloud_run_v2_job_variables_keep_job(v["keep_job"], (at, "keep_job"), r)
        if "launch_stage" in v:
            check_cloud_run_v2_job_variables_launch_stage(v["launch_stage"], (at, "launch_stage"), r)
        if "max_retries" in v:
            check_cloud_run_v2_job_variables_max_retries(v["max_retries"], (at, "max_retries"), r)
        if "cpu" in v:
            check_cloud_run_v2_job_variables_cpu(v["cpu"], (at, "cpu"), r)
        if "memory" in v:
            check_cloud_run_v2_job_variables_memory(v["memory"], (at, "memory"), r)
        if "timeout" in v:
            check_cloud_run_v2_job_variables_timeout(v["timeout"], (at, "timeout"), r)
        if "vpc_connector_name" in v:
            check_cloud_run_v2_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r)
        if "service_account_name" in v:
            check_cloud_run_v2_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r)
        for k, x in v.items():
            known = k in _KEYS3
            if _PATTERN1(k):
                known = True
                check_cloud_run_v2_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS3)
    else:
        r.type(at, v, "a mapping")


def build_cloud_run_v2_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS3}
        w = tuple(v)
        m = CloudRunV2JobVariables.__blank__()
        m._written = w
        m.name = read_cloud_run_v2_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_cloud_run_v2_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_cloud_run_v2_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_cloud_run_v2_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.credentials = read_cloud_run_v2_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None
        m.region = _TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None
        m.image = read_cloud_run_v2_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.args = read_cloud_run_v2_job_variables_args(v["args"], (at, "args"), r) if "args" in v else None
        m.env_from_secrets = read_cloud_run_v2_job_variables_env_from_secrets(v["env_from_secrets"], (at, "env_from_secrets"), r) if "env_from_secrets" in v else None
        m.prefect_api_key_secret = read_cloud_run_v2_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r) if "prefect_api_key_secret" in v else UNSET
        m.prefect_api_auth_string_secret = read_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r) if "prefect_api_auth_string_secret" in v else UNSET
        m.cloudsql_instances = read_cloud_run_v2_job_variables_cloudsql_instances(v["cloudsql_instances"], (at, "cloudsql_instances"), r) if "cloudsql_instances" in v else UNSET
        m.keep_job = _TEMPLATED4(v["keep_job"], (at, "keep_job"), r) if "keep_job" in v else None
        m.launch_stage = read_cloud_run_v2_job_variables_launch_stage(v["launch_stage"], (at, "launch_stage"), r) if "launch_stage" in v else None
        m.max_retries = _TEMPLATED5(v["max_retries"], (at, "max_retries"), r) if "max_retries" in v else None
        m.cpu = _TEMPLATED3(v["cpu"], (at, "cpu"), r) if "cpu" in v else None
        m.memory = read_cloud_run_v2_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else None
        m.timeout = read_cloud_run_v2_job_variables_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None
        m.vpc_connector_name = read_cloud_run_v2_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r) if "vpc_connector_name" in v else UNSET
        m.service_account_name = read_cloud_run_v2_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET
        m.extra = extra
        m.__class__ = CloudRunV2JobVariables
        return m
    return r.type(at, v, "a mapping")


def check_vertex_ai_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_vertex_ai_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_vertex_ai_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_vertex_ai_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_vertex_ai_job_variables_command(v["command"], (at, "command"), r)
        if "region" in v:
            check_vertex_ai_job_variables_region(v["region"], (at, "region"), r)
        if "image" in v:
            check_vertex_ai_job_variables_image(v["image"], (at, "image"), r)
        if "credentials" in v:
            check_vertex_ai_job_variables_credentials(v["credentials"], (at, "credentials"), r)
        if "machine_type" in v:
            check_vertex_ai_job_variables_machine_type(v["machine_type"], (at, "machine_type"), r)
        if "accelerator_type" in v:
            check_vertex_ai_job_variables_accelerator_type(v["accelerator_type"], (at, "accelerator_type"), r)
        if "accelerator_count" in v:
            check_vertex_ai_job_variables_accelerator_count(v["accelerator_count"], (at, "accelerator_count"), r)
        if "boot_disk_type" in v:
            check_vertex_ai_job_variables_boot_disk_type(v["boot_disk_type"], (at, "boot_disk_type"), r)
        if "boot_disk_size_gb" in v:
            check_vertex_ai_job_variables_boot_disk_size_gb(v["boot_disk_size_gb"], (at, "boot_disk_size_gb"), r)
        if "maximum_run_time_hours" in v:
            check_vertex_ai_job_variables_maximum_run_time_hours(v["maximum_run_time_hours"], (at, "maximum_run_time_hours"), r)
        if "network" in v:
            check_vertex_ai_job_variables_network(v["network"], (at, "network"), r)
        if "reserved_ip_ranges" in v:
            check_vertex_ai_job_variables_reserved_ip_ranges(v["reserved_ip_ranges"], (at, "reserved_ip_ranges"), r)
        if "scheduling" in v:
            check_vertex_ai_job_variables_scheduling(v["scheduling"], (at, "scheduling"), r)
        if "service_account_name" in v:
            check_vertex_ai_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r)
        if "enable_web_access" in v:
            check_vertex_ai_job_variables_enable_web_access(v["enable_web_access"], (at, "enable_web_access"), r)
        if "enable_dashboard_access" in v:
            check_vertex_ai_job_variables_enable_dashboard_access(v["enable_dashboard_access"], (at, "enable_dashboard_access"), r)
        if "job_watch_poll_interval" in v:
            check_vertex_ai_job_variables_job_watch_poll_interval(v["job_watch_poll_interval"], (at, "job_watch_poll_interval"), r)
        for k, x in v.items():
            known = k in _KEYS4
            if _PATTERN1(k):
                known = True
                check_vertex_ai_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS4)
    else:
        r.type(at, v, "a mapping")


def build_vertex_ai_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        m = VertexAiJobVariables.__blank__()
        m._written = w
        m.name = read_vertex_ai_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_vertex_ai_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_vertex_ai_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_vertex_ai_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.region = _TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None
        m.image = _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None
        m.credentials = read_vertex_ai_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET
        m.machine_type = _TEMPLATED3(v["machine_type"], (at, "machine_type"), r) if "machine_type" in v else None
        m.accelerator_type = read_vertex_ai_job_variables_accelerator_type(v["accelerator_type"], (at, "accelerator_type"), r) if "accelerator_type" in v else UNSET
        m.accelerator_count = read_vertex_ai_job_variables_accelerator_count(v["accelerator_count"], (at, "accelerator_count"), r) if "accelerator_count" in v else UNSET
        m.boot_disk_type = _TEMPLATED3(v["boot_disk_type"], (at, "boot_disk_type"), r) if "boot_disk_type" in v else None
        m.boot_disk_size_gb = _TEMPLATED5(v["boot_disk_size_gb"], (at, "boot_disk_size_gb"), r) if "boot_disk_size_gb" in v else None
        m.maximum_run_time_hours = _TEMPLATED5(v["maximum_run_time_hours"], (at, "maximum_run_time_hours"), r) if "maximum_run_time_hours" in v else None
        m.network = read_vertex_ai_job_variables_network(v["network"], (at, "network"), r) if "network" in v else UNSET
        m.reserved_ip_ranges = read_vertex_ai_job_variables_reserved_ip_ranges(v["reserved_ip_ranges"], (at, "reserved_ip_ranges"), r) if "reserved_ip_ranges" in v else UNSET
        m.scheduling = read_vertex_ai_job_variables_scheduling(v["scheduling"], (at, "scheduling"), r) if "scheduling" in v else UNSET
        m.service_account_name = read_vertex_ai_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET
        m.enable_web_access = _TEMPLATED4(v["enable_web_access"], (at, "enable_web_access"), r) if "enable_web_access" in v else None
        m.enable_dashboard_access = _TEMPLATED4(v["enable_dashboard_access"], (at, "enable_dashboard_access"), r) if "enable_dashboard_access" in v else None
        m.job_watch_poll_interval = _TEMPLATED6(v["job_watch_poll_interval"], (at, "job_watch_poll_interval"), r) if "job_watch_poll_interval" in v else None
        m.extra = extra
        m.__class__ = VertexAiJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


def check_cloud_run_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_cloud_run_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_cloud_run_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_cloud_run_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_cloud_run_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_gcp_credentials(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_cloud_run_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_secret_key_selector(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_cloud_run_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_4(v, at, r)


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_secret_key_selector(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_cloud_run_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_5(v, at, r)


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_6(v, at, r)


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        check_cloud_run_job_variables_cpu_0(v, at, r)
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_7(v, at, r)


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        check_cloud_run_job_variables_memory_0(v, at, r)
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_8(v, at, r)


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_9(v, at, r)


def choose_10(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_10(v, at, r)


def choose_11(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is bool:
        return
    r.type(at, v, "a boolean or null")
    return


def check_cloud_run_job_variables_keep_job(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_11(v, at, r)


def choose_12(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_cloud_run_job_variables_timeout_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_cloud_run_job_variables_timeout(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_12(v, at, r)


def check_cloud_run_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_cloud_run_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_cloud_run_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_cloud_run_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_cloud_run_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_gcp_credentials(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_run_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_secret_key_selector(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_run_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_secret_key_selector(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_run_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_cpu(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and _PATTERN2(v) else read_cloud_run_job_variables_cpu_0(v, at, r)
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and _PATTERN3(v) else read_cloud_run_job_variables_memory_0(v, at, r)
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_job_variables_keep_job(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is bool:
        return v
    return r.type(at, v, "a boolean or null")


def read_cloud_run_job_variables_timeout(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int and 0 < v <= 3600 else read_cloud_run_job_variables_timeout_0(v, at, r)
    return r.type(at, v, "an integer or null")


def choose_13(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_13(v, at, r)


def check_cloud_run_v2_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_cloud_run_v2_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_cloud_run_v2_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_cloud_run_v2_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_14(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_14(v, at, r)


def choose_15(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_gcp_credentials(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_cloud_run_v2_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_15(v, at, r)


def check_cloud_run_v2_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_16(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_16(v, at, r)


def check_cloud_run_v2_job_variables_args(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_cloud_run_v2_job_variables_args_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_cloud_run_v2_job_variables_env_from_secrets(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_run_v2_job_variables_env_from_secrets_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_17(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_secret_key_selector(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_cloud_run_v2_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_17(v, at, r)


def choose_18(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_secret_key_selector(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_18(v, at, r)


def choose_19(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_cloud_run_v2_job_variables_cloudsql_instances_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_cloud_run_v2_job_variables_cloudsql_instances(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_19(v, at, r)


def check_cloud_run_v2_job_variables_keep_job(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_cloud_run_v2_job_variables_launch_stage(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_max_retries(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_cloud_run_v2_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is STRING:
        if not _PATTERN3(v):
            r.problem(at, "pattern", "must match ^\\d+(?:G|Gi|M|Mi)$")
    else:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_timeout(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if is_integral(v):
        if v > 604800:
            r.problem(at, "maximum", "must be at most 604800")
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "an integer")


def choose_20(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_20(v, at, r)


def choose_21(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_21(v, at, r)


def check_cloud_run_v2_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_cloud_run_v2_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_v2_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_cloud_run_v2_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_v2_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_gcp_credentials(v, at, r)
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_v2_job_variables_args(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_cloud_run_v2_job_variables_env_from_secrets(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_run_v2_job_variables_env_from_secrets_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_secret_key_selector(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_secret_key_selector(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_cloud_run_v2_job_variables_cloudsql_instances(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_cloud_run_v2_job_variables_cloudsql_instances_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_cloud_run_v2_job_variables_launch_stage(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_cloud_run_v2_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is STRING:
        if not _PATTERN3(v):
            r.problem(at, "pattern", "must match ^\\d+(?:G|Gi|M|Mi)$")
    else:
        r.type(at, v, "a string")
    return v


def read_cloud_run_v2_job_variables_timeout(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if is_integral(v):
        if v > 604800:
            r.problem(at, "maximum", "must be at most 604800")
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_cloud_run_v2_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_cloud_run_v2_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def choose_22(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_22(v, at, r)


def check_vertex_ai_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_vertex_ai_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_vertex_ai_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_vertex_ai_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_23(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_23(v, at, r)


def check_vertex_ai_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_24(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_gcp_credentials(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_vertex_ai_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_24(v, at, r)


def check_vertex_ai_job_variables_machine_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_25(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_accelerator_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_25(v, at, r)


def choose_26(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_vertex_ai_job_variables_accelerator_count_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_vertex_ai_job_variables_accelerator_count(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_26(v, at, r)


def check_vertex_ai_job_variables_boot_disk_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_boot_disk_size_gb(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_vertex_ai_job_variables_maximum_run_time_hours(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def choose_27(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_network(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_27(v, at, r)


def choose_28(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_vertex_ai_job_variables_reserved_ip_ranges_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_vertex_ai_job_variables_reserved_ip_ranges(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_28(v, at, r)


def choose_29(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_vertex_ai_job_variables_scheduling_0(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_vertex_ai_job_variables_scheduling(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_29(v, at, r)


def choose_30(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_30(v, at, r)


def check_vertex_ai_job_variables_enable_web_access(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_vertex_ai_job_variables_enable_dashboard_access(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_vertex_ai_job_variables_job_watch_poll_interval(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_vertex_ai_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_vertex_ai_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_vertex_ai_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_vertex_ai_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_gcp_credentials(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_vertex_ai_job_variables_accelerator_type(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_accelerator_count(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_vertex_ai_job_variables_network(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_reserved_ip_ranges(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_vertex_ai_job_variables_reserved_ip_ranges_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_vertex_ai_job_variables_scheduling(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_vertex_ai_job_variables_scheduling_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_vertex_ai_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def choose_31(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_31(v, at, r)


def check_cloud_run_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_gcp_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "service_account_file" in v:
            check_gcp_credentials_service_account_file(v["service_account_file"], (at, "service_account_file"), r)
        if "service_account_info" in v:
            check_gcp_credentials_service_account_info(v["service_account_info"], (at, "service_account_info"), r)
        if "project" in v:
            check_gcp_credentials_project(v["project"], (at, "project"), r)
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
    else:
        r.type(at, v, "a mapping")


def check_secret_key_selector(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "secret" not in v:
            r.missing(at, "secret")
        if "version" not in v:
            r.missing(at, "version")
        if "secret" in v:
            check_secret_key_selector_secret(v["secret"], (at, "secret"), r)
        if "version" in v:
            check_secret_key_selector_version(v["version"], (at, "version"), r)
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
    else:
        r.type(at, v, "a mapping")


def check_cloud_run_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN2(v):
            r.problem(at, "pattern", "must match ^(\\d*000)m$")
    else:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_memory_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is STRING:
        if not _PATTERN3(v):
            r.problem(at, "pattern", "must match ^\\d+(?:G|Gi|M|Mi)$")
    else:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_integral(v):
        if v > 3600:
            r.problem(at, "maximum", "must be at most 3600")
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "an integer")


def read_cloud_run_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_gcp_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = GcpCredentials.__blank__()
        m._written = w
        m.service_account_file = read_gcp_credentials_service_account_file(v["service_account_file"], (at, "service_account_file"), r) if "service_account_file" in v else UNSET
        m.service_account_info = read_gcp_credentials_service_account_info(v["service_account_info"], (at, "service_account_info"), r) if "service_account_info" in v else UNSET
        m.project = read_gcp_credentials_project(v["project"], (at, "project"), r) if "project" in v else UNSET
        m.__class__ = GcpCredentials
        return m
    return r.type(at, v, "a mapping")


def read_secret_key_selector(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        m = SecretKeySelector.__blank__()
        m._written = w
        m.secret = _TEMPLATED3(v["secret"], (at, "secret"), r)
        m.version = _TEMPLATED3(v["version"], (at, "version"), r)
        m.__class__ = SecretKeySelector
        return m
    return r.type(at, v, "a mapping")


def read_cloud_run_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN2(v):
            r.problem(at, "pattern", "must match ^(\\d*000)m$")
    else:
        r.type(at, v, "a string")
    return v


def read_cloud_run_job_variables_memory_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN3(v):
            r.problem(at, "pattern", "must match ^\\d+(?:G|Gi|M|Mi)$")
    else:
        r.type(at, v, "a string")
    return v


def read_cloud_run_job_variables_timeout_0(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v > 3600:
            r.problem(at, "maximum", "must be at most 3600")
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def choose_32(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_cloud_run_v2_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_32(v, at, r)


def check_cloud_run_v2_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_args_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_33(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_secret_key_selector(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_run_v2_job_variables_env_from_secrets_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_33(v, at, r)


def check_cloud_run_v2_job_variables_cloudsql_instances_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_cloud_run_v2_job_variables_cloudsql_instances_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def read_cloud_run_v2_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_run_v2_job_variables_env_from_secrets_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_secret_key_selector(v, at, r)
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables_cloudsql_instances_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def choose_34(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_vertex_ai_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_34(v, at, r)


def check_vertex_ai_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_accelerator_count_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_vertex_ai_job_variables_reserved_ip_ranges_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_vertex_ai_job_variables_reserved_ip_ranges_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_vertex_ai_job_variables_scheduling_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_scheduling_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_vertex_ai_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_vertex_ai_job_variables_reserved_ip_ranges_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_vertex_ai_job_variables_scheduling_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def choose_35(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_gcp_credentials_service_account_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_35(v, at, r)


def choose_36(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_gcp_credentials_service_account_info_0(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_gcp_credentials_service_account_info(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_36(v, at, r)


def choose_37(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_gcp_credentials_project(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_37(v, at, r)


def check_secret_key_selector_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_secret_key_selector_version(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def read_gcp_credentials_service_account_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_gcp_credentials_service_account_info(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_gcp_credentials_service_account_info_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_gcp_credentials_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def check_cloud_run_v2_job_variables_cloudsql_instances_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_reserved_ip_ranges_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_scheduling_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_gcp_credentials_service_account_info_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_service_account_info_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_gcp_credentials_service_account_info_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_service_account_info_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
