"""Reads and checks what prefect_snowflake describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked, first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import INT, choice, is_integral
from .. import _codec
from ..prefect_snowflake import SnowflakeCredentials, SnowparkContainerServiceJobVariables, SnowparkContainerServiceWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "image", "image_registry", "entrypoint", "snowflake_credentials", "secrets", "external_access_integrations", "compute_pool", "cpu_request", "cpu_limit", "gpu_count", "memory_request", "memory_limit", "volume_mounts", "volumes", "log_level", "metrics_groups", "query_warehouse", "service_comment", "stream_output", "pool_start_timeout_seconds", "service_start_timeout_seconds", "service_watch_poll_interval"))
_PATTERN1 = pattern("^(?:env|labels)\\.")
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("boolean", form="prefect")
_TEMPLATED5 = templated("integer", form="prefect")
_KEYS3 = frozenset[str]()
_CHOICE1 = choice("INFO", "ERROR", "NONE")
_TEMPLATED6 = templated("string", form="prefect-item")
_KEYS4 = frozenset(("account", "user", "password", "private_key", "private_key_path", "private_key_passphrase", "authenticator", "workload_identity_provider", "token", "endpoint", "role", "autocommit"))
_ORDERS2 = Orders(_KEYS4, ("account",))
_ANY1 = any_templated("prefect-item")
_CHOICE2 = choice("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity")
_CHOICE3 = choice("aws", "azure", "gcp", "oidc")
_WORDS1 = frozenset(("aws", "azure", "gcp", "oidc"))


def read_snowpark_container_service_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = SnowparkContainerServiceWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_snowpark_container_service_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = SnowparkContainerServiceWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_snowpark_container_service_job_variables, build_snowpark_container_service_job_variables)


def check_snowpark_container_service_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_snowpark_container_service_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_snowpark_container_service_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_snowpark_container_service_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_snowpark_container_service_job_variables_command(v["command"], (at, "command"), r)
        if "image" in v:
            check_snowpark_container_service_job_variables_image(v["image"], (at, "image"), r)
        if "image_registry" in v:
            check_snowpark_container_service_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r)
        if "entrypoint" in v:
            check_snowpark_container_service_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r)
        if "snowflake_credentials" in v:
            check_owpark_container_service_job_variables_snowflake_credentials(v["snowflake_credentials"], (at, "snowflake_credentials"), r)
        if "secrets" in v:
            check_snowpark_container_service_job_variables_secrets(v["secrets"], (at, "secrets"), r)
        if "external_access_integrations" in v:
            check_container_service_job_variables_external_access_integrations(v["external_access_integrations"], (at, "external_access_integrations"), r)
        if "compute_pool" in v:
            check_snowpark_container_service_job_variables_compute_pool(v["compute_pool"], (at, "compute_pool"), r)
        if "cpu_request" in v:
            check_snowpark_container_service_job_variables_cpu_request(v["cpu_request"], (at, "cpu_request"), r)
        if "cpu_limit" in v:
            check_snowpark_container_service_job_variables_cpu_limit(v["cpu_limit"], (at, "cpu_limit"), r)
        if "gpu_count" in v:
            check_snowpark_container_service_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r)
        if "memory_request" in v:
            check_snowpark_container_service_job_variables_memory_request(v["memory_request"], (at, "memory_request"), r)
        if "memory_limit" in v:
            check_snowpark_container_service_job_variables_memory_limit(v["memory_limit"], (at, "memory_limit"), r)
        if "volume_mounts" in v:
            check_snowpark_container_service_job_variables_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r)
        if "volumes" in v:
            check_snowpark_container_service_job_variables_volumes(v["volumes"], (at, "volumes"), r)
        if "log_level" in v:
            check_snowpark_container_service_job_variables_log_level(v["log_level"], (at, "log_level"), r)
        if "metrics_groups" in v:
            check_snowpark_container_service_job_variables_metrics_groups(v["metrics_groups"], (at, "metrics_groups"), r)
        if "query_warehouse" in v:
            check_snowpark_container_service_job_variables_query_warehouse(v["query_warehouse"], (at, "query_warehouse"), r)
        if "service_comment" in v:
            check_snowpark_container_service_job_variables_service_comment(v["service_comment"], (at, "service_comment"), r)
        if "stream_output" in v:
            check_snowpark_container_service_job_variables_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "pool_start_timeout_seconds" in v:
            check_k_container_service_job_variables_pool_start_timeout_seconds(v["pool_start_timeout_seconds"], (at, "pool_start_timeout_seconds"), r)
        if "service_start_timeout_seconds" in v:
            check_ontainer_service_job_variables_service_start_timeout_seconds(v["service_start_timeout_seconds"], (at, "service_start_timeout_seconds"), r)
        if "service_watch_poll_interval" in v:
            check_container_service_job_variables_service_watch_poll_interval(v["service_watch_poll_interval"], (at, "service_watch_poll_interval"), r)
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_ontainer_service_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_snowpark_container_service_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = SnowparkContainerServiceJobVariables.__blank__()
        m._written = w
        m.name = read_snowpark_container_service_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_snowpark_container_service_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_snowpark_container_service_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_snowpark_container_service_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.image = _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None
        m.image_registry = read_snowpark_container_service_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r) if "image_registry" in v else UNSET
        m.entrypoint = read_snowpark_container_service_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else UNSET
        m.snowflake_credentials = read_owpark_container_service_job_variables_snowflake_credentials(v["snowflake_credentials"], (at, "snowflake_credentials"), r) if "snowflake_credentials" in v else None
        m.secrets = read_snowpark_container_service_job_variables_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.external_access_integrations = read_container_service_job_variables_external_access_integrations(v["external_access_integrations"], (at, "external_access_integrations"), r) if "external_access_integrations" in v else None
        m.compute_pool = read_snowpark_container_service_job_variables_compute_pool(v["compute_pool"], (at, "compute_pool"), r) if "compute_pool" in v else UNSET
        m.cpu_request = _TEMPLATED3(v["cpu_request"], (at, "cpu_request"), r) if "cpu_request" in v else None
        m.cpu_limit = read_snowpark_container_service_job_variables_cpu_limit(v["cpu_limit"], (at, "cpu_limit"), r) if "cpu_limit" in v else UNSET
        m.gpu_count = read_snowpark_container_service_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r) if "gpu_count" in v else UNSET
        m.memory_request = _TEMPLATED3(v["memory_request"], (at, "memory_request"), r) if "memory_request" in v else None
        m.memory_limit = read_snowpark_container_service_job_variables_memory_limit(v["memory_limit"], (at, "memory_limit"), r) if "memory_limit" in v else UNSET
        m.volume_mounts = read_snowpark_container_service_job_variables_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else None
        m.volumes = read_snowpark_container_service_job_variables_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None
        m.log_level = read_snowpark_container_service_job_variables_log_level(v["log_level"], (at, "log_level"), r) if "log_level" in v else None
        m.metrics_groups = read_snowpark_container_service_job_variables_metrics_groups(v["metrics_groups"], (at, "metrics_groups"), r) if "metrics_groups" in v else None
        m.query_warehouse = read_snowpark_container_service_job_variables_query_warehouse(v["query_warehouse"], (at, "query_warehouse"), r) if "query_warehouse" in v else UNSET
        m.service_comment = read_snowpark_container_service_job_variables_service_comment(v["service_comment"], (at, "service_comment"), r) if "service_comment" in v else UNSET
        m.stream_output = _TEMPLATED4(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None
        m.pool_start_timeout_seconds = _TEMPLATED5(v["pool_start_timeout_seconds"], (at, "pool_start_timeout_seconds"), r) if "pool_start_timeout_seconds" in v else None
        m.service_start_timeout_seconds = _TEMPLATED5(v["service_start_timeout_seconds"], (at, "service_start_timeout_seconds"), r) if "service_start_timeout_seconds" in v else None
        m.service_watch_poll_interval = _TEMPLATED5(v["service_watch_poll_interval"], (at, "service_watch_poll_interval"), r) if "service_watch_poll_interval" in v else None
        m.extra = extra
        m.__class__ = SnowparkContainerServiceJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


def check_snowpark_container_service_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_rk_container_service_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_snowpark_container_service_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_container_service_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_snowpark_container_service_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_image_registry(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_4(v, at, r)


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        first_of(v, at, r, (("SnowflakeCredentials", check_snowflake_credentials), ("BlockDocument", _codec.common.check_block_document)))
        return
    r.type(at, v, "a mapping")
    return


def check_owpark_container_service_job_variables_snowflake_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_5(v, at, r)


def check_snowpark_container_service_job_variables_secrets(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_snowpark_container_service_job_variables_secrets_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_container_service_job_variables_external_access_integrations(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_container_service_job_variables_external_access_integrations_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_compute_pool(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_6(v, at, r)


def check_snowpark_container_service_job_variables_cpu_request(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_cpu_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_7(v, at, r)


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_snowpark_container_service_job_variables_gpu_count_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_snowpark_container_service_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_8(v, at, r)


def check_snowpark_container_service_job_variables_memory_request(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_memory_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_9(v, at, r)


def check_snowpark_container_service_job_variables_volume_mounts(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_snowpark_container_service_job_variables_volume_mounts_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_snowpark_container_service_job_variables_volumes(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_snowpark_container_service_job_variables_volumes_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_snowpark_container_service_job_variables_log_level(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_snowpark_container_service_job_variables_metrics_groups(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_snowpark_container_service_job_variables_metrics_groups_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def choose_10(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_query_warehouse(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_10(v, at, r)


def choose_11(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowpark_container_service_job_variables_service_comment(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_11(v, at, r)


def check_snowpark_container_service_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_k_container_service_job_variables_pool_start_timeout_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ontainer_service_job_variables_service_start_timeout_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_container_service_job_variables_service_watch_poll_interval(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_ontainer_service_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_rk_container_service_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_image_registry(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_owpark_container_service_job_variables_snowflake_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("SnowflakeCredentials", read_snowflake_credentials), ("BlockDocument", _codec.common.read_block_document)))
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_secrets(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_snowpark_container_service_job_variables_secrets_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_container_service_job_variables_external_access_integrations(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED6(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_snowpark_container_service_job_variables_compute_pool(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_cpu_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_snowpark_container_service_job_variables_memory_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_snowpark_container_service_job_variables_volume_mounts_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_snowpark_container_service_job_variables_volumes(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [read_snowpark_container_service_job_variables_volumes_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_snowpark_container_service_job_variables_log_level(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_snowpark_container_service_job_variables_metrics_groups(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED6(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_snowpark_container_service_job_variables_query_warehouse(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowpark_container_service_job_variables_service_comment(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def choose_12(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_rk_container_service_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_12(v, at, r)


def check_container_service_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_snowflake_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "account" not in v:
            r.missing(at, "account")
        if "account" in v:
            check_snowflake_credentials_account(v["account"], (at, "account"), r)
        if "user" in v:
            check_snowflake_credentials_user(v["user"], (at, "user"), r)
        if "password" in v:
            check_snowflake_credentials_password(v["password"], (at, "password"), r)
        if "private_key" in v:
            check_snowflake_credentials_private_key(v["private_key"], (at, "private_key"), r)
        if "private_key_path" in v:
            check_snowflake_credentials_private_key_path(v["private_key_path"], (at, "private_key_path"), r)
        if "private_key_passphrase" in v:
            check_snowflake_credentials_private_key_passphrase(v["private_key_passphrase"], (at, "private_key_passphrase"), r)
        if "authenticator" in v:
            check_snowflake_credentials_authenticator(v["authenticator"], (at, "authenticator"), r)
        if "workload_identity_provider" in v:
            check_snowflake_credentials_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r)
        if "token" in v:
            check_snowflake_credentials_token(v["token"], (at, "token"), r)
        if "endpoint" in v:
            check_snowflake_credentials_endpoint(v["endpoint"], (at, "endpoint"), r)
        if "role" in v:
            check_snowflake_credentials_role(v["role"], (at, "role"), r)
        if "autocommit" in v:
            check_snowflake_credentials_autocommit(v["autocommit"], (at, "autocommit"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def check_snowpark_container_service_job_variables_secrets_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_ontainer_service_job_variables_secrets_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_container_service_job_variables_external_access_integrations_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_snowpark_container_service_job_variables_gpu_count_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_snowpark_container_service_job_variables_volume_mounts_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_er_service_job_variables_volume_mounts_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_snowpark_container_service_job_variables_volumes_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_ontainer_service_job_variables_volumes_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_snowpark_container_service_job_variables_metrics_groups_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def read_rk_container_service_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = SnowflakeCredentials.__blank__()
        m._written = w
        m.account = _TEMPLATED3(v["account"], (at, "account"), r)
        m.user = read_snowflake_credentials_user(v["user"], (at, "user"), r) if "user" in v else UNSET
        m.password = read_snowflake_credentials_password(v["password"], (at, "password"), r) if "password" in v else UNSET
        m.private_key = read_snowflake_credentials_private_key(v["private_key"], (at, "private_key"), r) if "private_key" in v else UNSET
        m.private_key_path = read_snowflake_credentials_private_key_path(v["private_key_path"], (at, "private_key_path"), r) if "private_key_path" in v else UNSET
        m.private_key_passphrase = read_snowflake_credentials_private_key_passphrase(v["private_key_passphrase"], (at, "private_key_passphrase"), r) if "private_key_passphrase" in v else UNSET
        m.authenticator = read_snowflake_credentials_authenticator(v["authenticator"], (at, "authenticator"), r) if "authenticator" in v else None
        m.workload_identity_provider = read_snowflake_credentials_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r) if "workload_identity_provider" in v else UNSET
        m.token = read_snowflake_credentials_token(v["token"], (at, "token"), r) if "token" in v else UNSET
        m.endpoint = read_snowflake_credentials_endpoint(v["endpoint"], (at, "endpoint"), r) if "endpoint" in v else UNSET
        m.role = read_snowflake_credentials_role(v["role"], (at, "role"), r) if "role" in v else UNSET
        m.autocommit = read_snowflake_credentials_autocommit(v["autocommit"], (at, "autocommit"), r) if "autocommit" in v else UNSET
        m.__class__ = SnowflakeCredentials
        return m
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_secrets_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_volume_mounts_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED6(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables_volumes_2(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect-item"):
        return reference(v, at, r, "prefect-item", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_snowflake_credentials_account(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_13(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_user(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_13(v, at, r)


def choose_14(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_password(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_14(v, at, r)


def choose_15(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_private_key(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_15(v, at, r)


def choose_16(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_private_key_path(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_16(v, at, r)


def choose_17(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_private_key_passphrase(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_17(v, at, r)


def check_snowflake_credentials_authenticator(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE2(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_18(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        check_snowflake_credentials_workload_identity_provider_0(v, at, r)
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_workload_identity_provider(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_18(v, at, r)


def choose_19(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_token(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_19(v, at, r)


def choose_20(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_snowflake_credentials_endpoint(v: Any, at: _At, r: _Report) -> None:
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


def check_snowflake_credentials_role(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_21(v, at, r)


def choose_22(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is bool:
        return
    r.type(at, v, "a boolean or null")
    return


def check_snowflake_credentials_autocommit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_22(v, at, r)


def check_ontainer_service_job_variables_secrets_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return


def check_er_service_job_variables_volume_mounts_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_ontainer_service_job_variables_volumes_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return


def read_snowflake_credentials_user(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_password(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_private_key(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_private_key_path(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_private_key_passphrase(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_authenticator(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE2(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_snowflake_credentials_workload_identity_provider(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS1 else _CHOICE3(v, at, r)
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_token(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_endpoint(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_role(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_snowflake_credentials_autocommit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is bool:
        return v
    return r.type(at, v, "a boolean or null")


def check_snowflake_credentials_workload_identity_provider_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
