"""Reads and checks what prefect_snowflake describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import INT, choice
from .. import _codec
from ..prefect_snowflake import SnowflakeCredentials, SnowparkContainerServiceJobVariables, SnowparkContainerServiceWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "image", "image_registry", "entrypoint", "snowflake_credentials", "secrets", "external_access_integrations", "compute_pool", "cpu_request", "cpu_limit", "gpu_count", "memory_request", "memory_limit", "volume_mounts", "volumes", "log_level", "metrics_groups", "query_warehouse", "service_comment", "stream_output", "pool_start_timeout_seconds", "service_start_timeout_seconds", "service_watch_poll_interval"))
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("boolean", form="prefect")
_TEMPLATED5 = templated("integer", form="prefect")
_TEMPLATED6 = templated("string", form="prefect-item")
_CHOICE1 = choice("INFO", "ERROR", "NONE")
_KEYS3 = frozenset(("account", "user", "password", "private_key", "private_key_path", "private_key_passphrase", "authenticator", "workload_identity_provider", "token", "endpoint", "role", "autocommit"))
_ANY1 = any_templated("prefect-item")
_CHOICE2 = choice("snowflake", "snowflake_jwt", "externalbrowser", "okta_endpoint", "oauth", "username_password_mfa", "workload_identity")
_CHOICE3 = choice("aws", "azure", "gcp", "oidc")
_WORDS1 = frozenset(("aws", "azure", "gcp", "oidc"))


def read_snowpark_container_service_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return SnowparkContainerServiceWorkPool.__read__(
            v,
            _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
            _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
            read_snowpark_container_service_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_snowpark_container_service_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return SnowparkContainerServiceJobVariables.__read__(
            v,
            read_snowpark_container_service_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
            read_snowpark_container_service_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
            read_snowpark_container_service_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_snowpark_container_service_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
            _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None,
            read_snowpark_container_service_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r) if "image_registry" in v else UNSET,
            read_snowpark_container_service_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else UNSET,
            read_owpark_container_service_job_variables_snowflake_credentials(v["snowflake_credentials"], (at, "snowflake_credentials"), r) if "snowflake_credentials" in v else None,
            read_snowpark_container_service_job_variables_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None,
            read_container_service_job_variables_external_access_integrations(v["external_access_integrations"], (at, "external_access_integrations"), r) if "external_access_integrations" in v else None,
            read_snowpark_container_service_job_variables_compute_pool(v["compute_pool"], (at, "compute_pool"), r) if "compute_pool" in v else UNSET,
            _TEMPLATED3(v["cpu_request"], (at, "cpu_request"), r) if "cpu_request" in v else None,
            read_snowpark_container_service_job_variables_cpu_limit(v["cpu_limit"], (at, "cpu_limit"), r) if "cpu_limit" in v else UNSET,
            read_snowpark_container_service_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r) if "gpu_count" in v else UNSET,
            _TEMPLATED3(v["memory_request"], (at, "memory_request"), r) if "memory_request" in v else None,
            read_snowpark_container_service_job_variables_memory_limit(v["memory_limit"], (at, "memory_limit"), r) if "memory_limit" in v else UNSET,
            read_snowpark_container_service_job_variables_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else None,
            read_snowpark_container_service_job_variables_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None,
            read_snowpark_container_service_job_variables_log_level(v["log_level"], (at, "log_level"), r) if "log_level" in v else None,
            read_snowpark_container_service_job_variables_metrics_groups(v["metrics_groups"], (at, "metrics_groups"), r) if "metrics_groups" in v else None,
            read_snowpark_container_service_job_variables_query_warehouse(v["query_warehouse"], (at, "query_warehouse"), r) if "query_warehouse" in v else UNSET,
            read_snowpark_container_service_job_variables_service_comment(v["service_comment"], (at, "service_comment"), r) if "service_comment" in v else UNSET,
            _TEMPLATED4(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None,
            _TEMPLATED5(v["pool_start_timeout_seconds"], (at, "pool_start_timeout_seconds"), r) if "pool_start_timeout_seconds" in v else None,
            _TEMPLATED5(v["service_start_timeout_seconds"], (at, "service_start_timeout_seconds"), r) if "service_start_timeout_seconds" in v else None,
            _TEMPLATED5(v["service_watch_poll_interval"], (at, "service_watch_poll_interval"), r) if "service_watch_poll_interval" in v else None,
        )
    return r.type(at, v, "a mapping")


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
    if type(v) is not str:
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
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return SnowflakeCredentials.__read__(
            v,
            _TEMPLATED3(v["account"], (at, "account"), r) if "account" in v else r.missing(at, "account"),
            read_snowflake_credentials_user(v["user"], (at, "user"), r) if "user" in v else UNSET,
            read_snowflake_credentials_password(v["password"], (at, "password"), r) if "password" in v else UNSET,
            read_snowflake_credentials_private_key(v["private_key"], (at, "private_key"), r) if "private_key" in v else UNSET,
            read_snowflake_credentials_private_key_path(v["private_key_path"], (at, "private_key_path"), r) if "private_key_path" in v else UNSET,
            read_snowflake_credentials_private_key_passphrase(v["private_key_passphrase"], (at, "private_key_passphrase"), r) if "private_key_passphrase" in v else UNSET,
            read_snowflake_credentials_authenticator(v["authenticator"], (at, "authenticator"), r) if "authenticator" in v else None,
            read_snowflake_credentials_workload_identity_provider(v["workload_identity_provider"], (at, "workload_identity_provider"), r) if "workload_identity_provider" in v else UNSET,
            read_snowflake_credentials_token(v["token"], (at, "token"), r) if "token" in v else UNSET,
            read_snowflake_credentials_endpoint(v["endpoint"], (at, "endpoint"), r) if "endpoint" in v else UNSET,
            read_snowflake_credentials_role(v["role"], (at, "role"), r) if "role" in v else UNSET,
            read_snowflake_credentials_autocommit(v["autocommit"], (at, "autocommit"), r) if "autocommit" in v else UNSET,
        )
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
    if type(v) is not str:
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
