"""Reads and checks what prefect_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import INT
from ..prefect_azure import ACRManagedIdentity, AzureContainerInstanceCredentials, AzureContainerInstanceDockerRegistryCredentials, AzureContainerInstanceJobVariables, AzureContainerInstanceWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "image", "resource_group_name", "subscription_id", "identities", "entrypoint", "image_registry", "cpu", "gpu_count", "gpu_sku", "memory", "subnet_ids", "dns_servers", "aci_credentials", "stream_output", "task_start_timeout_seconds", "task_watch_poll_interval", "keep_container_group"))
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("number", form="prefect")
_TEMPLATED5 = templated("boolean", form="prefect")
_TEMPLATED6 = templated("integer", form="prefect")
_TEMPLATED7 = templated("string", form="prefect-item")
_KEYS3 = frozenset(("registry_url", "identity"))
_KEYS4 = frozenset(("username", "password", "registry_url", "reauth"))
_KEYS5 = frozenset(("client_id", "tenant_id", "client_secret", "credential_kwargs"))
_ANY1 = any_templated("prefect")


def read_azure_container_instance_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return AzureContainerInstanceWorkPool.__read__(
            v,
            _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
            _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
            read_azure_container_instance_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return AzureContainerInstanceJobVariables.__read__(
            v,
            read_azure_container_instance_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
            read_azure_container_instance_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
            read_azure_container_instance_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_azure_container_instance_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
            _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None,
            _TEMPLATED3(v["resource_group_name"], (at, "resource_group_name"), r) if "resource_group_name" in v else None,
            _TEMPLATED3(v["subscription_id"], (at, "subscription_id"), r) if "subscription_id" in v else None,
            read_azure_container_instance_job_variables_identities(v["identities"], (at, "identities"), r) if "identities" in v else UNSET,
            read_azure_container_instance_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else UNSET,
            read_azure_container_instance_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r) if "image_registry" in v else UNSET,
            _TEMPLATED4(v["cpu"], (at, "cpu"), r) if "cpu" in v else None,
            read_azure_container_instance_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r) if "gpu_count" in v else UNSET,
            read_azure_container_instance_job_variables_gpu_sku(v["gpu_sku"], (at, "gpu_sku"), r) if "gpu_sku" in v else UNSET,
            _TEMPLATED4(v["memory"], (at, "memory"), r) if "memory" in v else None,
            read_azure_container_instance_job_variables_subnet_ids(v["subnet_ids"], (at, "subnet_ids"), r) if "subnet_ids" in v else UNSET,
            read_azure_container_instance_job_variables_dns_servers(v["dns_servers"], (at, "dns_servers"), r) if "dns_servers" in v else UNSET,
            read_azure_container_instance_job_variables_aci_credentials(v["aci_credentials"], (at, "aci_credentials"), r) if "aci_credentials" in v else None,
            _TEMPLATED5(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None,
            _TEMPLATED6(v["task_start_timeout_seconds"], (at, "task_start_timeout_seconds"), r) if "task_start_timeout_seconds" in v else None,
            _TEMPLATED4(v["task_watch_poll_interval"], (at, "task_watch_poll_interval"), r) if "task_watch_poll_interval" in v else None,
            _TEMPLATED5(v["keep_container_group"], (at, "keep_container_group"), r) if "keep_container_group" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_e_container_instance_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_job_variables_identities(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_azure_container_instance_job_variables_identities_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_azure_container_instance_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_job_variables_image_registry(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("ACRManagedIdentity", read_acr_managed_identity), ("AzureContainerInstanceDockerRegistryCredentials", read_azure_container_instance_docker_registry_credentials)))
    return r.type(at, v, "a mapping or null")


def read_azure_container_instance_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_azure_container_instance_job_variables_gpu_sku(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_job_variables_subnet_ids(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_azure_container_instance_job_variables_subnet_ids_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_azure_container_instance_job_variables_dns_servers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_azure_container_instance_job_variables_dns_servers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_azure_container_instance_job_variables_aci_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return read_azure_container_instance_credentials(v, at, r)
    return r.type(at, v, "a mapping")


def read_e_container_instance_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_job_variables_identities_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_acr_managed_identity(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return ACRManagedIdentity.__read__(
            v,
            _TEMPLATED3(v["registry_url"], (at, "registry_url"), r) if "registry_url" in v else r.missing(at, "registry_url"),
            _TEMPLATED3(v["identity"], (at, "identity"), r) if "identity" in v else r.missing(at, "identity"),
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_docker_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return AzureContainerInstanceDockerRegistryCredentials.__read__(
            v,
            _TEMPLATED3(v["username"], (at, "username"), r) if "username" in v else r.missing(at, "username"),
            _TEMPLATED3(v["password"], (at, "password"), r) if "password" in v else r.missing(at, "password"),
            _TEMPLATED3(v["registry_url"], (at, "registry_url"), r) if "registry_url" in v else r.missing(at, "registry_url"),
            _TEMPLATED5(v["reauth"], (at, "reauth"), r) if "reauth" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables_subnet_ids_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_azure_container_instance_job_variables_dns_servers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_azure_container_instance_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return AzureContainerInstanceCredentials.__read__(
            v,
            read_azure_container_instance_credentials_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else UNSET,
            read_azure_container_instance_credentials_tenant_id(v["tenant_id"], (at, "tenant_id"), r) if "tenant_id" in v else UNSET,
            read_azure_container_instance_credentials_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else UNSET,
            read_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r) if "credential_kwargs" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_credentials_client_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_credentials_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_credentials_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_azure_container_instance_credentials_credential_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")
