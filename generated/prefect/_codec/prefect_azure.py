"""Reads and checks what prefect_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import ARRAY, OBJECT, first_of
from ..._runtime.values import INT, NULL, STR, is_integral, is_number
from ..prefect_azure import ACRManagedIdentity, AzureContainerInstanceCredentials, AzureContainerInstanceDockerRegistryCredentials, AzureContainerInstanceJobVariables, AzureContainerInstanceWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "image", "resource_group_name", "subscription_id", "identities", "entrypoint", "image_registry", "cpu", "gpu_count", "gpu_sku", "memory", "subnet_ids", "dns_servers", "aci_credentials", "stream_output", "task_start_timeout_seconds", "task_watch_poll_interval", "keep_container_group"))
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("number", form="prefect")
_TEMPLATED5 = templated("boolean", form="prefect")
_TEMPLATED6 = templated("integer", form="prefect")
_KEYS3 = frozenset[str]()
_KEYS4 = frozenset(("registry_url", "identity"))
_KEYS5 = frozenset(("username", "password", "registry_url", "reauth"))
_KEYS6 = frozenset(("client_id", "tenant_id", "client_secret", "credential_kwargs"))
_TEMPLATED7 = templated("string", form="prefect-item")
_ANY1 = any_templated("prefect")


def check_azure_container_instance_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_azure_container_instance_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_azure_container_instance_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_azure_container_instance_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_azure_container_instance_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            AzureContainerInstanceWorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_azure_container_instance_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_azure_container_instance_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_azure_container_instance_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_azure_container_instance_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_azure_container_instance_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_azure_container_instance_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_azure_container_instance_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_azure_container_instance_job_variables_command(v["command"], (at, "command"), r)
        if "image" in v:
            check_azure_container_instance_job_variables_image(v["image"], (at, "image"), r)
        if "resource_group_name" in v:
            check_azure_container_instance_job_variables_resource_group_name(v["resource_group_name"], (at, "resource_group_name"), r)
        if "subscription_id" in v:
            check_azure_container_instance_job_variables_subscription_id(v["subscription_id"], (at, "subscription_id"), r)
        if "identities" in v:
            check_azure_container_instance_job_variables_identities(v["identities"], (at, "identities"), r)
        if "entrypoint" in v:
            check_azure_container_instance_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r)
        if "image_registry" in v:
            check_azure_container_instance_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r)
        if "cpu" in v:
            check_azure_container_instance_job_variables_cpu(v["cpu"], (at, "cpu"), r)
        if "gpu_count" in v:
            check_azure_container_instance_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r)
        if "gpu_sku" in v:
            check_azure_container_instance_job_variables_gpu_sku(v["gpu_sku"], (at, "gpu_sku"), r)
        if "memory" in v:
            check_azure_container_instance_job_variables_memory(v["memory"], (at, "memory"), r)
        if "subnet_ids" in v:
            check_azure_container_instance_job_variables_subnet_ids(v["subnet_ids"], (at, "subnet_ids"), r)
        if "dns_servers" in v:
            check_azure_container_instance_job_variables_dns_servers(v["dns_servers"], (at, "dns_servers"), r)
        if "aci_credentials" in v:
            check_azure_container_instance_job_variables_aci_credentials(v["aci_credentials"], (at, "aci_credentials"), r)
        if "stream_output" in v:
            check_azure_container_instance_job_variables_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "task_start_timeout_seconds" in v:
            check_container_instance_job_variables_task_start_timeout_seconds(v["task_start_timeout_seconds"], (at, "task_start_timeout_seconds"), r)
        if "task_watch_poll_interval" in v:
            check_re_container_instance_job_variables_task_watch_poll_interval(v["task_watch_poll_interval"], (at, "task_watch_poll_interval"), r)
        if "keep_container_group" in v:
            check_azure_container_instance_job_variables_keep_container_group(v["keep_container_group"], (at, "keep_container_group"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            AzureContainerInstanceJobVariables(
                name=read_azure_container_instance_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_azure_container_instance_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_azure_container_instance_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_azure_container_instance_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                image=_TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None,
                resource_group_name=_TEMPLATED3(v["resource_group_name"], (at, "resource_group_name"), r) if "resource_group_name" in v else None,
                subscription_id=_TEMPLATED3(v["subscription_id"], (at, "subscription_id"), r) if "subscription_id" in v else None,
                identities=read_azure_container_instance_job_variables_identities(v["identities"], (at, "identities"), r) if "identities" in v else UNSET,
                entrypoint=read_azure_container_instance_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else UNSET,
                image_registry=read_azure_container_instance_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r) if "image_registry" in v else UNSET,
                cpu=_TEMPLATED4(v["cpu"], (at, "cpu"), r) if "cpu" in v else None,
                gpu_count=read_azure_container_instance_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r) if "gpu_count" in v else UNSET,
                gpu_sku=read_azure_container_instance_job_variables_gpu_sku(v["gpu_sku"], (at, "gpu_sku"), r) if "gpu_sku" in v else UNSET,
                memory=_TEMPLATED4(v["memory"], (at, "memory"), r) if "memory" in v else None,
                subnet_ids=read_azure_container_instance_job_variables_subnet_ids(v["subnet_ids"], (at, "subnet_ids"), r) if "subnet_ids" in v else UNSET,
                dns_servers=read_azure_container_instance_job_variables_dns_servers(v["dns_servers"], (at, "dns_servers"), r) if "dns_servers" in v else UNSET,
                aci_credentials=read_azure_container_instance_job_variables_aci_credentials(v["aci_credentials"], (at, "aci_credentials"), r) if "aci_credentials" in v else None,
                stream_output=_TEMPLATED5(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None,
                task_start_timeout_seconds=_TEMPLATED6(v["task_start_timeout_seconds"], (at, "task_start_timeout_seconds"), r) if "task_start_timeout_seconds" in v else None,
                task_watch_poll_interval=_TEMPLATED4(v["task_watch_poll_interval"], (at, "task_watch_poll_interval"), r) if "task_watch_poll_interval" in v else None,
                keep_container_group=_TEMPLATED5(v["keep_container_group"], (at, "keep_container_group"), r) if "keep_container_group" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_azure_container_instance_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_job_variables_name_0), ("null", check_azure_container_instance_job_variables_name_1)))


def check_azure_container_instance_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_e_container_instance_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_ontainer_instance_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_job_variables_command_0), ("null", check_azure_container_instance_job_variables_command_1)))


def check_azure_container_instance_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_resource_group_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_subscription_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_identities(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_azure_container_instance_job_variables_identities_0), ("null", check_azure_container_instance_job_variables_identities_1)))


def check_azure_container_instance_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_job_variables_entrypoint_0), ("null", check_azure_container_instance_job_variables_entrypoint_1)))


def check_azure_container_instance_job_variables_image_registry(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("ACRManagedIdentity", check_acr_managed_identity), ("AzureContainerInstanceDockerRegistryCredentials", check_azure_container_instance_docker_registry_credentials), ("null", check_azure_container_instance_job_variables_image_registry_2)))


def check_azure_container_instance_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("integer", check_azure_container_instance_job_variables_gpu_count_0), ("null", check_azure_container_instance_job_variables_gpu_count_1)))


def check_azure_container_instance_job_variables_gpu_sku(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_job_variables_gpu_sku_0), ("null", check_azure_container_instance_job_variables_gpu_sku_1)))


def check_azure_container_instance_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_job_variables_subnet_ids(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_azure_container_instance_job_variables_subnet_ids_0), ("null", check_azure_container_instance_job_variables_subnet_ids_1)))


def check_azure_container_instance_job_variables_dns_servers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("a list", check_azure_container_instance_job_variables_dns_servers_0), ("null", check_azure_container_instance_job_variables_dns_servers_1)))


def check_azure_container_instance_job_variables_aci_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    first_of(v, at, r, (("AzureContainerInstanceCredentials", check_azure_container_instance_credentials),))


def check_azure_container_instance_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_container_instance_job_variables_task_start_timeout_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_re_container_instance_job_variables_task_watch_poll_interval(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def check_azure_container_instance_job_variables_keep_container_group(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def read_azure_container_instance_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


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
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_job_variables_identities(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_azure_container_instance_job_variables_identities_0), ("null", NULL),))


def read_azure_container_instance_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_job_variables_image_registry(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("ACRManagedIdentity", read_acr_managed_identity), ("AzureContainerInstanceDockerRegistryCredentials", read_azure_container_instance_docker_registry_credentials), ("null", NULL),))


def read_azure_container_instance_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("integer", INT), ("null", NULL),))


def read_azure_container_instance_job_variables_gpu_sku(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_job_variables_subnet_ids(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_azure_container_instance_job_variables_subnet_ids_0), ("null", NULL),))


def read_azure_container_instance_job_variables_dns_servers(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("a list", read_azure_container_instance_job_variables_dns_servers_0), ("null", NULL),))


def read_azure_container_instance_job_variables_aci_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    return first_of(v, at, r, (("AzureContainerInstanceCredentials", read_azure_container_instance_credentials),))


def check_azure_container_instance_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_e_container_instance_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0), ("null", check_env_additional_properties_1)))


def check_ontainer_instance_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_identities_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_identities_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_azure_container_instance_job_variables_identities_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_entrypoint_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_entrypoint_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_acr_managed_identity(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "registry_url" not in v:
            r.missing(at, "registry_url")
        if "identity" not in v:
            r.missing(at, "identity")
        if "registry_url" in v:
            check_acr_managed_identity_registry_url(v["registry_url"], (at, "registry_url"), r)
        if "identity" in v:
            check_acr_managed_identity_identity(v["identity"], (at, "identity"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_docker_registry_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "username" not in v:
            r.missing(at, "username")
        if "password" not in v:
            r.missing(at, "password")
        if "registry_url" not in v:
            r.missing(at, "registry_url")
        if "username" in v:
            check_zure_container_instance_docker_registry_credentials_username(v["username"], (at, "username"), r)
        if "password" in v:
            check_zure_container_instance_docker_registry_credentials_password(v["password"], (at, "password"), r)
        if "registry_url" in v:
            check_container_instance_docker_registry_credentials_registry_url(v["registry_url"], (at, "registry_url"), r)
        if "reauth" in v:
            check_azure_container_instance_docker_registry_credentials_reauth(v["reauth"], (at, "reauth"), r)
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
    else:
        r.type(at, v, "a mapping")


def check_azure_container_instance_job_variables_image_registry_2(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_gpu_count_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_job_variables_gpu_count_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_gpu_sku_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_gpu_sku_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_subnet_ids_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_subnet_ids_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_azure_container_instance_job_variables_subnet_ids_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_dns_servers_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_dns_servers_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_azure_container_instance_job_variables_dns_servers_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "client_id" in v:
            check_azure_container_instance_credentials_client_id(v["client_id"], (at, "client_id"), r)
        if "tenant_id" in v:
            check_azure_container_instance_credentials_tenant_id(v["tenant_id"], (at, "tenant_id"), r)
        if "client_secret" in v:
            check_azure_container_instance_credentials_client_secret(v["client_secret"], (at, "client_secret"), r)
        if "credential_kwargs" in v:
            check_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r)
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
    else:
        r.type(at, v, "a mapping")


def read_e_container_instance_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_job_variables_identities_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_TEMPLATED7(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_acr_managed_identity(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return made(
            ACRManagedIdentity(
                registry_url=_TEMPLATED3(v["registry_url"], (at, "registry_url"), r) if "registry_url" in v else r.missing(at, "registry_url"),
                identity=_TEMPLATED3(v["identity"], (at, "identity"), r) if "identity" in v else r.missing(at, "identity"),
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def read_azure_container_instance_docker_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return made(
            AzureContainerInstanceDockerRegistryCredentials(
                username=_TEMPLATED3(v["username"], (at, "username"), r) if "username" in v else r.missing(at, "username"),
                password=_TEMPLATED3(v["password"], (at, "password"), r) if "password" in v else r.missing(at, "password"),
                registry_url=_TEMPLATED3(v["registry_url"], (at, "registry_url"), r) if "registry_url" in v else r.missing(at, "registry_url"),
                reauth=_TEMPLATED5(v["reauth"], (at, "reauth"), r) if "reauth" in v else None,
            ),
            v,
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
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return made(
            AzureContainerInstanceCredentials(
                client_id=read_azure_container_instance_credentials_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else UNSET,
                tenant_id=read_azure_container_instance_credentials_tenant_id(v["tenant_id"], (at, "tenant_id"), r) if "tenant_id" in v else UNSET,
                client_secret=read_azure_container_instance_credentials_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else UNSET,
                credential_kwargs=read_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r) if "credential_kwargs" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_env_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_job_variables_identities_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_acr_managed_identity_registry_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_acr_managed_identity_identity(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_zure_container_instance_docker_registry_credentials_username(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_zure_container_instance_docker_registry_credentials_password(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_container_instance_docker_registry_credentials_registry_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_docker_registry_credentials_reauth(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_azure_container_instance_job_variables_subnet_ids_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_dns_servers_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_credentials_client_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_credentials_client_id_0), ("null", check_azure_container_instance_credentials_client_id_1)))


def check_azure_container_instance_credentials_tenant_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_credentials_tenant_id_0), ("null", check_azure_container_instance_credentials_tenant_id_1)))


def check_azure_container_instance_credentials_client_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_azure_container_instance_credentials_client_secret_0), ("null", check_azure_container_instance_credentials_client_secret_1)))


def check_azure_container_instance_credentials_credential_kwargs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_instance_credentials_credential_kwargs_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_azure_container_instance_credentials_client_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_credentials_tenant_id(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_credentials_client_secret(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_azure_container_instance_credentials_credential_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_azure_container_instance_credentials_client_id_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_credentials_client_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_credentials_tenant_id_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_credentials_tenant_id_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_azure_container_instance_credentials_client_secret_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_azure_container_instance_credentials_client_secret_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_instance_credentials_credential_kwargs_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
