"""Reads and checks what models describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import BOOL, INT, STR, each, scalar
from ..models import AstroDeployment, AstroDeploymentFile, DeploymentConfiguration, EnvironmentVariable, HibernationSchedule, RemoteExecution, WorkerQueue

_KEYS1 = frozenset(("deployment",))
_ORDERS1 = Orders(_KEYS1, ("deployment",))
_KEYS2 = frozenset(("environment_variables", "configuration", "worker_queues", "metadata", "alert_emails", "hibernation_schedules"))
_ORDERS2 = Orders(_KEYS2, ("configuration",))
_KEYS3 = frozenset(("name", "description", "runtime_version", "dag_deploy_enabled", "ci_cd_enforcement", "scheduler_size", "is_high_availability", "is_development_mode", "executor", "scheduler_au", "scheduler_count", "cluster_name", "workspace_name", "deployment_type", "cloud_provider", "region", "default_task_pod_cpu", "default_task_pod_memory", "resource_quota_cpu", "resource_quota_memory", "default_worker_type", "workload_identity", "remote_execution"))
_ORDERS3 = Orders(_KEYS3, ("name",))
_KEYS4 = frozenset(("key", "value", "is_secret", "updated_at"))
_ORDERS4 = Orders(_KEYS4, ("key",))
_PATTERN1 = pattern("^[A-Z_a-z][0-9A-Z_a-z]*\\Z")
_SCALAR1 = scalar("string", "null")
_KEYS5 = frozenset(("name", "max_worker_count", "min_worker_count", "worker_concurrency", "worker_type", "pod_cpu", "pod_ram"))
_ORDERS5 = Orders(_KEYS5, ("name",))
_KEYS6 = frozenset(("hibernate_at", "wake_at", "description", "enabled"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("enabled", "allowed_ip_address_ranges", "task_log_bucket", "task_log_url_pattern"))
_ORDERS7 = Orders(_KEYS7, ())


def read_astro_deployment_file(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = AstroDeploymentFile.__blank__()
        m._written = w
        m.deployment = read_astro_deployment(v["deployment"], (at, "deployment"), r)
        m.__class__ = AstroDeploymentFile
        return m
    return r.type(at, v, "a mapping")


def read_astro_deployment(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = AstroDeployment.__blank__()
        m._written = w
        m.environment_variables = read_astro_deployment_environment_variables(v["environment_variables"], (at, "environment_variables"), r) if "environment_variables" in v else None
        m.configuration = read_deployment_configuration(v["configuration"], (at, "configuration"), r)
        m.worker_queues = read_astro_deployment_worker_queues(v["worker_queues"], (at, "worker_queues"), r) if "worker_queues" in v else None
        m.metadata = read_astro_deployment_metadata(v["metadata"], (at, "metadata"), r) if "metadata" in v else UNSET
        m.alert_emails = read_astro_deployment_alert_emails(v["alert_emails"], (at, "alert_emails"), r) if "alert_emails" in v else None
        m.hibernation_schedules = read_astro_deployment_hibernation_schedules(v["hibernation_schedules"], (at, "hibernation_schedules"), r) if "hibernation_schedules" in v else None
        m.__class__ = AstroDeployment
        return m
    return r.type(at, v, "a mapping")


def read_astro_deployment_environment_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_environment_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_deployment_configuration(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = DeploymentConfiguration.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.description = (x if type(x := v["description"]) is str else STR(x, (at, "description"), r)) if "description" in v else None
        m.runtime_version = (x if type(x := v["runtime_version"]) is str else STR(x, (at, "runtime_version"), r)) if "runtime_version" in v else None
        m.dag_deploy_enabled = (x if type(x := v["dag_deploy_enabled"]) is bool else BOOL(x, (at, "dag_deploy_enabled"), r)) if "dag_deploy_enabled" in v else None
        m.ci_cd_enforcement = (x if type(x := v["ci_cd_enforcement"]) is bool else BOOL(x, (at, "ci_cd_enforcement"), r)) if "ci_cd_enforcement" in v else None
        m.scheduler_size = (x if type(x := v["scheduler_size"]) is str else STR(x, (at, "scheduler_size"), r)) if "scheduler_size" in v else None
        m.is_high_availability = (x if type(x := v["is_high_availability"]) is bool else BOOL(x, (at, "is_high_availability"), r)) if "is_high_availability" in v else None
        m.is_development_mode = (x if type(x := v["is_development_mode"]) is bool else BOOL(x, (at, "is_development_mode"), r)) if "is_development_mode" in v else None
        m.executor = (x if type(x := v["executor"]) is str else STR(x, (at, "executor"), r)) if "executor" in v else None
        m.scheduler_au = (x if type(x := v["scheduler_au"]) is int else INT(x, (at, "scheduler_au"), r)) if "scheduler_au" in v else None
        m.scheduler_count = (x if type(x := v["scheduler_count"]) is int else INT(x, (at, "scheduler_count"), r)) if "scheduler_count" in v else None
        m.cluster_name = (x if type(x := v["cluster_name"]) is str else STR(x, (at, "cluster_name"), r)) if "cluster_name" in v else None
        m.workspace_name = (x if type(x := v["workspace_name"]) is str else STR(x, (at, "workspace_name"), r)) if "workspace_name" in v else None
        m.deployment_type = (x if type(x := v["deployment_type"]) is str else STR(x, (at, "deployment_type"), r)) if "deployment_type" in v else None
        m.cloud_provider = (x if type(x := v["cloud_provider"]) is str else STR(x, (at, "cloud_provider"), r)) if "cloud_provider" in v else None
        m.region = (x if type(x := v["region"]) is str else STR(x, (at, "region"), r)) if "region" in v else None
        m.default_task_pod_cpu = (x if type(x := v["default_task_pod_cpu"]) is str else STR(x, (at, "default_task_pod_cpu"), r)) if "default_task_pod_cpu" in v else None
        m.default_task_pod_memory = (x if type(x := v["default_task_pod_memory"]) is str else STR(x, (at, "default_task_pod_memory"), r)) if "default_task_pod_memory" in v else None
        m.resource_quota_cpu = (x if type(x := v["resource_quota_cpu"]) is str else STR(x, (at, "resource_quota_cpu"), r)) if "resource_quota_cpu" in v else None
        m.resource_quota_memory = (x if type(x := v["resource_quota_memory"]) is str else STR(x, (at, "resource_quota_memory"), r)) if "resource_quota_memory" in v else None
        m.default_worker_type = (x if type(x := v["default_worker_type"]) is str else STR(x, (at, "default_worker_type"), r)) if "default_worker_type" in v else None
        m.workload_identity = (x if type(x := v["workload_identity"]) is str else STR(x, (at, "workload_identity"), r)) if "workload_identity" in v else None
        m.remote_execution = read_deployment_configuration_remote_execution(v["remote_execution"], (at, "remote_execution"), r) if "remote_execution" in v else UNSET
        m.__class__ = DeploymentConfiguration
        return m
    return r.type(at, v, "a mapping")


def read_astro_deployment_worker_queues(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_worker_queue(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_astro_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or v is NONE):
        r.type(at, v, "a mapping or null")
    return v


def read_astro_deployment_alert_emails(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_astro_deployment_hibernation_schedules(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_hibernation_schedule(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_environment_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = EnvironmentVariable.__blank__()
        m._written = w
        m.key = x if type(x := v["key"]) is str and _PATTERN1(x) else read_environment_variable_key(x, (at, "key"), r)
        m.value = (x if type(x := v["value"]) is str else _SCALAR1(x, (at, "value"), r)) if "value" in v else UNSET
        m.is_secret = (x if type(x := v["is_secret"]) is bool else BOOL(x, (at, "is_secret"), r)) if "is_secret" in v else None
        m.updated_at = (x if type(x := v["updated_at"]) is str else STR(x, (at, "updated_at"), r)) if "updated_at" in v else None
        m.__class__ = EnvironmentVariable
        return m
    return r.type(at, v, "a mapping")


def read_deployment_configuration_remote_execution(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_remote_execution(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_worker_queue(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = WorkerQueue.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.max_worker_count = (x if type(x := v["max_worker_count"]) is int else INT(x, (at, "max_worker_count"), r)) if "max_worker_count" in v else None
        m.min_worker_count = (x if type(x := v["min_worker_count"]) is int else INT(x, (at, "min_worker_count"), r)) if "min_worker_count" in v else None
        m.worker_concurrency = (x if type(x := v["worker_concurrency"]) is int else INT(x, (at, "worker_concurrency"), r)) if "worker_concurrency" in v else None
        m.worker_type = (x if type(x := v["worker_type"]) is str else STR(x, (at, "worker_type"), r)) if "worker_type" in v else None
        m.pod_cpu = (x if type(x := v["pod_cpu"]) is str else STR(x, (at, "pod_cpu"), r)) if "pod_cpu" in v else None
        m.pod_ram = (x if type(x := v["pod_ram"]) is str else STR(x, (at, "pod_ram"), r)) if "pod_ram" in v else None
        m.__class__ = WorkerQueue
        return m
    return r.type(at, v, "a mapping")


def read_hibernation_schedule(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = HibernationSchedule.__blank__()
        m._written = w
        m.hibernate_at = (x if type(x := v["hibernate_at"]) is str else STR(x, (at, "hibernate_at"), r)) if "hibernate_at" in v else None
        m.wake_at = (x if type(x := v["wake_at"]) is str else STR(x, (at, "wake_at"), r)) if "wake_at" in v else None
        m.description = (x if type(x := v["description"]) is str else STR(x, (at, "description"), r)) if "description" in v else None
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.__class__ = HibernationSchedule
        return m
    return r.type(at, v, "a mapping")


def read_environment_variable_key(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^[A-Za-z_][A-Za-z0-9_]*$")
    else:
        r.type(at, v, "a string")
    return v


def read_remote_execution(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = RemoteExecution.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.allowed_ip_address_ranges = read_remote_execution_allowed_ip_address_ranges(v["allowed_ip_address_ranges"], (at, "allowed_ip_address_ranges"), r) if "allowed_ip_address_ranges" in v else UNSET
        m.task_log_bucket = (x if type(x := v["task_log_bucket"]) is str else _SCALAR1(x, (at, "task_log_bucket"), r)) if "task_log_bucket" in v else UNSET
        m.task_log_url_pattern = (x if type(x := v["task_log_url_pattern"]) is str else _SCALAR1(x, (at, "task_log_url_pattern"), r)) if "task_log_url_pattern" in v else UNSET
        m.__class__ = RemoteExecution
        return m
    return r.type(at, v, "a mapping")


def read_remote_execution_allowed_ip_address_ranges(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_remote_execution_allowed_ip_address_ranges_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_remote_execution_allowed_ip_address_ranges_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")
