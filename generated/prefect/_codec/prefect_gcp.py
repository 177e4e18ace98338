"""Reads and checks what prefect_gcp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import BOOL, INT, NULL, STR, choice, is_integral, is_number, pattern
from ..prefect_gcp import CloudRunJobVariables, CloudRunV2JobVariables, CloudRunV2WorkPool, CloudRunWorkPool, GcpCredentials, SecretKeySelector, VertexAiJobVariables, VertexAiWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "region", "credentials", "prefect_api_key_secret", "prefect_api_auth_string_secret", "image", "cpu", "memory", "vpc_connector_name", "service_account_name", "keep_job", "timeout"))
_KEYS3 = frozenset(("name", "env", "labels", "command", "credentials", "region", "image", "args", "env_from_secrets", "prefect_api_key_secret", "prefect_api_auth_string_secret", "cloudsql_instances", "keep_job", "launch_stage", "max_retries", "cpu", "memory", "timeout", "vpc_connector_name", "service_account_name"))
_KEYS4 = frozenset(("name", "env", "labels", "command", "region", "image", "credentials", "machine_type", "accelerator_type", "accelerator_count", "boot_disk_type", "boot_disk_size_gb", "maximum_run_time_hours", "network", "reserved_ip_ranges", "scheduling", "service_account_name", "enable_web_access", "enable_dashboard_access", "job_watch_poll_interval"))
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("boolean", form="prefect")
_TEMPLATED5 = templated("integer", form="prefect")
_TEMPLATED6 = templated("number", form="prefect")
_KEYS5 = frozenset[str]()
_CHOICE1 = choice("ALPHA", "BETA", "GA", "DEPRECATED", "EARLY_ACCESS", "PRELAUNCH", "UNIMPLEMENTED", "LAUNCH_TAG_UNSPECIFIED")
_PATTERN1 = pattern("^[0-9]+(?:G|Gi|M|Mi)\\Z")
_TEMPLATED7 = templated("string", form="prefect-item")
_KEYS6 = frozenset(("service_account_file", "service_account_info", "project"))
_KEYS7 = frozenset(("secret", "version"))
_PATTERN2 = pattern("^([0-9]*000)m\\Z")
_ANY1 = any_templated("prefect")


def check_cloud_run_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_cloud_run_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_cloud_run_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_cloud_run_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_cloud_run_v2_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_cloud_run_v2_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_cloud_run_v2_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_cloud_run_v2_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_vertex_ai_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_vertex_ai_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_vertex_ai_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_vertex_ai_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_cloud_run_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            CloudRunWorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_cloud_run_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            CloudRunV2WorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_cloud_run_v2_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_vertex_ai_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            VertexAiWorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_vertex_ai_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_cloud_run_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_cloud_run_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


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
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def check_cloud_run_v2_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_cloud_run_v2_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


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
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")


def check_vertex_ai_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_vertex_ai_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


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
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def read_cloud_run_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            CloudRunJobVariables(
                name=read_cloud_run_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_cloud_run_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_cloud_run_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_cloud_run_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                region=_TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None,
                credentials=read_cloud_run_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET,
                prefect_api_key_secret=read_cloud_run_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r) if "prefect_api_key_secret" in v else UNSET,
                prefect_api_auth_string_secret=read_cloud_run_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r) if "prefect_api_auth_string_secret" in v else UNSET,
                image=read_cloud_run_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
                cpu=read_cloud_run_job_variables_cpu(v["cpu"], (at, "cpu"), r) if "cpu" in v else UNSET,
                memory=read_cloud_run_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else UNSET,
                vpc_connector_name=read_cloud_run_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r) if "vpc_connector_name" in v else UNSET,
                service_account_name=read_cloud_run_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET,
                keep_job=read_cloud_run_job_variables_keep_job(v["keep_job"], (at, "keep_job"), r) if "keep_job" in v else UNSET,
                timeout=read_cloud_run_job_variables_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_cloud_run_v2_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return made(
            CloudRunV2JobVariables(
                name=read_cloud_run_v2_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_cloud_run_v2_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_cloud_run_v2_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_cloud_run_v2_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                credentials=read_cloud_run_v2_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else None,
                region=_TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None,
                image=read_cloud_run_v2_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET,
                args=read_cloud_run_v2_job_variables_args(v["args"], (at, "args"), r) if "args" in v else None,
                env_from_secrets=read_cloud_run_v2_job_variables_env_from_secrets(v["env_from_secrets"], (at, "env_from_secrets"), r) if "env_from_secrets" in v else None,
                prefect_api_key_secret=read_cloud_run_v2_job_variables_prefect_api_key_secret(v["prefect_api_key_secret"], (at, "prefect_api_key_secret"), r) if "prefect_api_key_secret" in v else UNSET,
                prefect_api_auth_string_secret=read_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v["prefect_api_auth_string_secret"], (at, "prefect_api_auth_string_secret"), r) if "prefect_api_auth_string_secret" in v else UNSET,
                cloudsql_instances=read_cloud_run_v2_job_variables_cloudsql_instances(v["cloudsql_instances"], (at, "cloudsql_instances"), r) if "cloudsql_instances" in v else UNSET,
                keep_job=_TEMPLATED4(v["keep_job"], (at, "keep_job"), r) if "keep_job" in v else None,
                launch_stage=read_cloud_run_v2_job_variables_launch_stage(v["launch_stage"], (at, "launch_stage"), r) if "launch_stage" in v else None,
                max_retries=_TEMPLATED5(v["max_retries"], (at, "max_retries"), r) if "max_retries" in v else None,
                cpu=_TEMPLATED3(v["cpu"], (at, "cpu"), r) if "cpu" in v else None,
                memory=read_cloud_run_v2_job_variables_memory(v["memory"], (at, "memory"), r) if "memory" in v else None,
                timeout=read_cloud_run_v2_job_variables_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else None,
                vpc_connector_name=read_cloud_run_v2_job_variables_vpc_connector_name(v["vpc_connector_name"], (at, "vpc_connector_name"), r) if "vpc_connector_name" in v else UNSET,
                service_account_name=read_cloud_run_v2_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_vertex_ai_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return made(
            VertexAiJobVariables(
                name=read_vertex_ai_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_vertex_ai_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_vertex_ai_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_vertex_ai_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                region=_TEMPLATED3(v["region"], (at, "region"), r) if "region" in v else None,
                image=_TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None,
                credentials=read_vertex_ai_job_variables_credentials(v["credentials"], (at, "credentials"), r) if "credentials" in v else UNSET,
                machine_type=_TEMPLATED3(v["machine_type"], (at, "machine_type"), r) if "machine_type" in v else None,
                accelerator_type=read_vertex_ai_job_variables_accelerator_type(v["accelerator_type"], (at, "accelerator_type"), r) if "accelerator_type" in v else UNSET,
                accelerator_count=read_vertex_ai_job_variables_accelerator_count(v["accelerator_count"], (at, "accelerator_count"), r) if "accelerator_count" in v else UNSET,
                boot_disk_type=_TEMPLATED3(v["boot_disk_type"], (at, "boot_disk_type"), r) if "boot_disk_type" in v else None,
                boot_disk_size_gb=_TEMPLATED5(v["boot_disk_size_gb"], (at, "boot_disk_size_gb"), r) if "boot_disk_size_gb" in v else None,
                maximum_run_time_hours=_TEMPLATED5(v["maximum_run_time_hours"], (at, "maximum_run_time_hours"), r) if "maximum_run_time_hours" in v else None,
                network=read_vertex_ai_job_variables_network(v["network"], (at, "network"), r) if "network" in v else UNSET,
                reserved_ip_ranges=read_vertex_ai_job_variables_reserved_ip_ranges(v["reserved_ip_ranges"], (at, "reserved_ip_ranges"), r) if "reserved_ip_ranges" in v else UNSET,
                scheduling=read_vertex_ai_job_variables_scheduling(v["scheduling"], (at, "scheduling"), r) if "scheduling" in v else UNSET,
                service_account_name=read_vertex_ai_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET,
                enable_web_access=_TEMPLATED4(v["enable_web_access"], (at, "enable_web_access"), r) if "enable_web_access" in v else None,
                enable_dashboard_access=_TEMPLATED4(v["enable_dashboard_access"], (at, "enable_dashboard_access"), r) if "enable_dashboard_access" in v else None,
                job_watch_poll_interval=_TEMPLATED6(v["job_watch_poll_interval"], (at, "job_watch_poll_interval"), r) if "job_watch_poll_interval" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_cloud_run_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_name_0), ("null", check_cloud_run_job_variables_name_1)))


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


def check_cloud_run_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_command_0), ("null", check_cloud_run_job_variables_command_1)))


def check_cloud_run_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("GcpCredentials", check_gcp_credentials), ("null", check_cloud_run_job_variables_credentials_1)))


def check_cloud_run_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("SecretKeySelector", check_secret_key_selector), ("null", check_cloud_run_job_variables_prefect_api_key_secret_1)))


def check_cloud_run_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("SecretKeySelector", check_secret_key_selector), ("null", check_cloud_run_job_variables_prefect_api_auth_string_secret_1)))


def check_cloud_run_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_image_0), ("null", check_cloud_run_job_variables_image_1)))


def check_cloud_run_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_cpu_0), ("null", check_cloud_run_job_variables_cpu_1)))


def check_cloud_run_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_memory_0), ("null", check_cloud_run_job_variables_memory_1)))


def check_cloud_run_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_vpc_connector_name_0), ("null", check_cloud_run_job_variables_vpc_connector_name_1)))


def check_cloud_run_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_job_variables_service_account_name_0), ("null", check_cloud_run_job_variables_service_account_name_1)))


def check_cloud_run_job_variables_keep_job(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("boolean", check_cloud_run_job_variables_keep_job_0), ("null", check_cloud_run_job_variables_keep_job_1)))


def check_cloud_run_job_variables_timeout(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_cloud_run_job_variables_timeout_0), ("null", check_cloud_run_job_variables_timeout_1)))


def check_cloud_run_v2_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_v2_job_variables_name_0), ("null", check_cloud_run_v2_job_variables_name_1)))


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


def check_cloud_run_v2_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_v2_job_variables_command_0), ("null", check_cloud_run_v2_job_variables_command_1)))


def check_cloud_run_v2_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("GcpCredentials", check_gcp_credentials),))


def check_cloud_run_v2_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_v2_job_variables_image_0), ("null", check_cloud_run_v2_job_variables_image_1)))


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


def check_cloud_run_v2_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("SecretKeySelector", check_secret_key_selector), ("null", check_cloud_run_v2_job_variables_prefect_api_key_secret_1)))


def check_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("SecretKeySelector", check_secret_key_selector), ("null", check_cloud_run_v2_job_variables_prefect_api_auth_string_secret_1)))


def check_cloud_run_v2_job_variables_cloudsql_instances(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_cloud_run_v2_job_variables_cloudsql_instances_0), ("null", check_cloud_run_v2_job_variables_cloudsql_instances_1)))


def check_cloud_run_v2_job_variables_keep_job(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_cloud_run_v2_job_variables_launch_stage(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not str:
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
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^\\\\d+(?:G|Gi|M|Mi)$")
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


def check_cloud_run_v2_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_v2_job_variables_vpc_connector_name_0), ("null", check_cloud_run_v2_job_variables_vpc_connector_name_1)))


def check_cloud_run_v2_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_cloud_run_v2_job_variables_service_account_name_0), ("null", check_cloud_run_v2_job_variables_service_account_name_1)))


def check_vertex_ai_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_vertex_ai_job_variables_name_0), ("null", check_vertex_ai_job_variables_name_1)))


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


def check_vertex_ai_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_vertex_ai_job_variables_command_0), ("null", check_vertex_ai_job_variables_command_1)))


def check_vertex_ai_job_variables_region(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("GcpCredentials", check_gcp_credentials), ("null", check_vertex_ai_job_variables_credentials_1)))


def check_vertex_ai_job_variables_machine_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_accelerator_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_vertex_ai_job_variables_accelerator_type_0), ("null", check_vertex_ai_job_variables_accelerator_type_1)))


def check_vertex_ai_job_variables_accelerator_count(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_vertex_ai_job_variables_accelerator_count_0), ("null", check_vertex_ai_job_variables_accelerator_count_1)))


def check_vertex_ai_job_variables_boot_disk_type(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
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


def check_vertex_ai_job_variables_network(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_vertex_ai_job_variables_network_0), ("null", check_vertex_ai_job_variables_network_1)))


def check_vertex_ai_job_variables_reserved_ip_ranges(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_vertex_ai_job_variables_reserved_ip_ranges_0), ("null", check_vertex_ai_job_variables_reserved_ip_ranges_1)))


def check_vertex_ai_job_variables_scheduling(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_vertex_ai_job_variables_scheduling_0), ("null", check_vertex_ai_job_variables_scheduling_1)))


def check_vertex_ai_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_vertex_ai_job_variables_service_account_name_0), ("null", check_vertex_ai_job_variables_service_account_name_1)))


def check_vertex_ai_job_variables_enable_web_access(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_vertex_ai_job_variables_enable_dashboard_access(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_vertex_ai_job_variables_job_watch_poll_interval(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def read_cloud_run_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("GcpCredentials", read_gcp_credentials), ("null", NULL),))


def read_cloud_run_job_variables_prefect_api_key_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("SecretKeySelector", read_secret_key_selector), ("null", NULL),))


def read_cloud_run_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("SecretKeySelector", read_secret_key_selector), ("null", NULL),))


def read_cloud_run_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_job_variables_cpu(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", read_cloud_run_job_variables_cpu_0), ("null", NULL),))


def read_cloud_run_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", read_cloud_run_job_variables_memory_0), ("null", NULL),))


def read_cloud_run_job_variables_vpc_connector_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_job_variables_keep_job(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("boolean", BOOL), ("null", NULL),))


def read_cloud_run_job_variables_timeout(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", read_cloud_run_job_variables_timeout_0), ("null", NULL),))


def read_cloud_run_v2_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_v2_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("GcpCredentials", read_gcp_credentials),))


def read_cloud_run_v2_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("SecretKeySelector", read_secret_key_selector), ("null", NULL),))


def read_cloud_run_v2_job_variables_prefect_api_auth_string_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("SecretKeySelector", read_secret_key_selector), ("null", NULL),))


def read_cloud_run_v2_job_variables_cloudsql_instances(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_cloud_run_v2_job_variables_cloudsql_instances_0), ("null", NULL),))


def read_cloud_run_v2_job_variables_launch_stage(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    if type(v) is not str:
        r.type(at, v, "a string")
    return v


def read_cloud_run_v2_job_variables_memory(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^\\\\d+(?:G|Gi|M|Mi)$")
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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_cloud_run_v2_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_vertex_ai_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_vertex_ai_job_variables_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("GcpCredentials", read_gcp_credentials), ("null", NULL),))


def read_vertex_ai_job_variables_accelerator_type(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_vertex_ai_job_variables_accelerator_count(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", INT), ("null", NULL),))


def read_vertex_ai_job_variables_network(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_vertex_ai_job_variables_reserved_ip_ranges(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_vertex_ai_job_variables_reserved_ip_ranges_0), ("null", NULL),))


def read_vertex_ai_job_variables_scheduling(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_vertex_ai_job_variables_scheduling_0), ("null", NULL),))


def read_vertex_ai_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_cloud_run_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0), ("null", check_env_additional_properties_1)))


def check_cloud_run_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


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


def check_cloud_run_job_variables_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


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


def check_cloud_run_job_variables_prefect_api_key_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_prefect_api_auth_string_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_image_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_image_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN2(v):
            r.problem(at, "pattern", "must match ^(\\\\d*000)m$")
    else:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_cpu_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_memory_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^\\\\d+(?:G|Gi|M|Mi)$")
    else:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_memory_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_vpc_connector_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_vpc_connector_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_service_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_job_variables_service_account_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_keep_job_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_cloud_run_job_variables_keep_job_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_job_variables_timeout_0(v: Any, at: _At, r: _Report) -> None:
    if is_integral(v):
        if v > 3600:
            r.problem(at, "maximum", "must be at most 3600")
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    else:
        r.type(at, v, "an integer")


def check_cloud_run_job_variables_timeout_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0_2), ("null", check_env_additional_properties_1_2)))


def check_cloud_run_v2_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_image_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_image_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_args_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_run_v2_job_variables_env_from_secrets_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("SecretKeySelector", check_secret_key_selector),))


def check_cloud_run_v2_job_variables_prefect_api_key_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_prefect_api_auth_string_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_cloudsql_instances_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_cloud_run_v2_job_variables_cloudsql_instances_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_cloud_run_v2_job_variables_cloudsql_instances_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_vpc_connector_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_vpc_connector_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_service_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_cloud_run_v2_job_variables_service_account_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0_3), ("null", check_env_additional_properties_1_3)))


def check_vertex_ai_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_credentials_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_accelerator_type_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_accelerator_type_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_accelerator_count_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_vertex_ai_job_variables_accelerator_count_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_network_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_network_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_reserved_ip_ranges_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_vertex_ai_job_variables_reserved_ip_ranges_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_vertex_ai_job_variables_reserved_ip_ranges_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_scheduling_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_scheduling_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_vertex_ai_job_variables_scheduling_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_service_account_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_vertex_ai_job_variables_service_account_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_cloud_run_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_gcp_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return made(
            GcpCredentials(
                service_account_file=read_gcp_credentials_service_account_file(v["service_account_file"], (at, "service_account_file"), r) if "service_account_file" in v else UNSET,
                service_account_info=read_gcp_credentials_service_account_info(v["service_account_info"], (at, "service_account_info"), r) if "service_account_info" in v else UNSET,
                project=read_gcp_credentials_project(v["project"], (at, "project"), r) if "project" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_secret_key_selector(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return made(
            SecretKeySelector(
                secret=_TEMPLATED3(v["secret"], (at, "secret"), r) if "secret" in v else r.missing(at, "secret"),
                version=_TEMPLATED3(v["version"], (at, "version"), r) if "version" in v else r.missing(at, "version"),
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_cloud_run_job_variables_cpu_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if not _PATTERN2(v):
            r.problem(at, "pattern", "must match ^(\\\\d*000)m$")
    else:
        r.type(at, v, "a string")
    return v


def read_cloud_run_job_variables_memory_0(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^\\\\d+(?:G|Gi|M|Mi)$")
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


def read_cloud_run_v2_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_run_v2_job_variables_env_from_secrets_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("SecretKeySelector", read_secret_key_selector),))


def read_cloud_run_v2_job_variables_cloudsql_instances_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_vertex_ai_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_vertex_ai_job_variables_reserved_ip_ranges_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_vertex_ai_job_variables_scheduling_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_env_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_gcp_credentials_service_account_file(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_gcp_credentials_service_account_file_0), ("null", check_gcp_credentials_service_account_file_1)))


def check_gcp_credentials_service_account_info(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a mapping", check_gcp_credentials_service_account_info_0), ("null", check_gcp_credentials_service_account_info_1)))


def check_gcp_credentials_project(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_gcp_credentials_project_0), ("null", check_gcp_credentials_project_1)))


def check_secret_key_selector_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_secret_key_selector_version(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_0_2(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_cloud_run_v2_job_variables_cloudsql_instances_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_0_3(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1_3(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_vertex_ai_job_variables_reserved_ip_ranges_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_scheduling_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def read_gcp_credentials_service_account_file(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_gcp_credentials_service_account_info(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a mapping", read_gcp_credentials_service_account_info_0), ("null", NULL),))


def read_gcp_credentials_project(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_gcp_credentials_service_account_file_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_gcp_credentials_service_account_file_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_gcp_credentials_service_account_info_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS5
            if not known:
                check_service_account_info_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_gcp_credentials_service_account_info_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_gcp_credentials_project_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_gcp_credentials_project_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_gcp_credentials_service_account_info_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_service_account_info_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
