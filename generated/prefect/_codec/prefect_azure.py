"""Reads and checks what prefect_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked, first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import INT, is_integral, is_number
from ..prefect_azure import ACRManagedIdentity, AzureContainerInstanceCredentials, AzureContainerInstanceDockerRegistryCredentials, AzureContainerInstanceJobVariables, AzureContainerInstanceWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "image", "resource_group_name", "subscription_id", "identities", "entrypoint", "image_registry", "cpu", "gpu_count", "gpu_sku", "memory", "subnet_ids", "dns_servers", "aci_credentials", "stream_output", "task_start_timeout_seconds", "task_watch_poll_interval", "keep_container_group"))
_PATTERN1 = pattern("^(?:env|labels)\\.")
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("number", form="prefect")
_TEMPLATED5 = templated("boolean", form="prefect")
_TEMPLATED6 = templated("integer", form="prefect")
_KEYS3 = frozenset[str]()
_KEYS4 = frozenset(("registry_url", "identity"))
_KEYS5 = frozenset(("username", "password", "registry_url", "reauth"))
_KEYS6 = frozenset(("client_id", "tenant_id", "client_secret", "credential_kwargs"))
_TEMPLATED7 = templated("string", form="prefect-item")
_ORDERS2 = Orders(_KEYS4, ("registry_url", "identity"))
_ORDERS3 = Orders(_KEYS5, ("username", "password", "registry_url"))
_ORDERS4 = Orders(_KEYS6, ())
_ANY1 = any_templated("prefect")


def read_azure_container_instance_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = AzureContainerInstanceWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_azure_container_instance_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = AzureContainerInstanceWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_instance_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_azure_container_instance_job_variables, build_azure_container_instance_job_variables)


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
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_ntainer_instance_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_azure_container_instance_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = AzureContainerInstanceJobVariables.__blank__()
        m._written = w
        m.name = read_azure_container_instance_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_azure_container_instance_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_azure_container_instance_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_azure_container_instance_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.image = _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None
        m.resource_group_name = _TEMPLATED3(v["resource_group_name"], (at, "resource_group_name"), r) if "resource_group_name" in v else None
        m.subscription_id = _TEMPLATED3(v["subscription_id"], (at, "subscription_id"), r) if "subscription_id" in v else None
        m.identities = read_azure_container_instance_job_variables_identities(v["identities"], (at, "identities"), r) if "identities" in v else UNSET
        m.entrypoint = read_azure_container_instance_job_variables_entrypoint(v["entrypoint"], (at, "entrypoint"), r) if "entrypoint" in v else UNSET
        m.image_registry = read_azure_container_instance_job_variables_image_registry(v["image_registry"], (at, "image_registry"), r) if "image_registry" in v else UNSET
        m.cpu = _TEMPLATED4(v["cpu"], (at, "cpu"), r) if "cpu" in v else None
        m.gpu_count = read_azure_container_instance_job_variables_gpu_count(v["gpu_count"], (at, "gpu_count"), r) if "gpu_count" in v else UNSET
        m.gpu_sku = read_azure_container_instance_job_variables_gpu_sku(v["gpu_sku"], (at, "gpu_sku"), r) if "gpu_sku" in v else UNSET
        m.memory = _TEMPLATED4(v["memory"], (at, "memory"), r) if "memory" in v else None
        m.subnet_ids = read_azure_container_instance_job_variables_subnet_ids(v["subnet_ids"], (at, "subnet_ids"), r) if "subnet_ids" in v else UNSET
        m.dns_servers = read_azure_container_instance_job_variables_dns_servers(v["dns_servers"], (at, "dns_servers"), r) if "dns_servers" in v else UNSET
        m.aci_credentials = read_azure_container_instance_job_variables_aci_credentials(v["aci_credentials"], (at, "aci_credentials"), r) if "aci_credentials" in v else None
        m.stream_output = _TEMPLATED5(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None
        m.task_start_timeout_seconds = _TEMPLATED6(v["task_start_timeout_seconds"], (at, "task_start_timeout_seconds"), r) if "task_start_timeout_seconds" in v else None
        m.task_watch_poll_interval = _TEMPLATED4(v["task_watch_poll_interval"], (at, "task_watch_poll_interval"), r) if "task_watch_poll_interval" in v else None
        m.keep_container_group = _TEMPLATED5(v["keep_container_group"], (at, "keep_container_group"), r) if "keep_container_group" in v else None
        m.extra = extra
        m.__class__ = AzureContainerInstanceJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


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


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_azure_container_instance_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_resource_group_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_subscription_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_azure_container_instance_job_variables_identities_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_azure_container_instance_job_variables_identities(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_job_variables_entrypoint(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_4(v, at, r)


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        first_of(v, at, r, (("ACRManagedIdentity", check_acr_managed_identity), ("AzureContainerInstanceDockerRegistryCredentials", check_azure_container_instance_docker_registry_credentials)))
        return
    r.type(at, v, "a mapping or null")
    return


def check_azure_container_instance_job_variables_image_registry(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_5(v, at, r)


def check_azure_container_instance_job_variables_cpu(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_azure_container_instance_job_variables_gpu_count_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_azure_container_instance_job_variables_gpu_count(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_6(v, at, r)


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_job_variables_gpu_sku(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_7(v, at, r)


def check_azure_container_instance_job_variables_memory(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_number(v):
        r.type(at, v, "a number")


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_azure_container_instance_job_variables_subnet_ids_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_azure_container_instance_job_variables_subnet_ids(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_8(v, at, r)


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, ARRAY):
        check_azure_container_instance_job_variables_dns_servers_0(v, at, r)
        return
    r.type(at, v, "a list or null")
    return


def check_azure_container_instance_job_variables_dns_servers(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_9(v, at, r)


def choose_10(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        check_azure_container_instance_credentials(v, at, r)
        return
    r.type(at, v, "a mapping")
    return


def check_azure_container_instance_job_variables_aci_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_10(v, at, r)


def check_azure_container_instance_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
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
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_ntainer_instance_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


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


def choose_11(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_e_container_instance_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_11(v, at, r)


def check_ontainer_instance_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_identities_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_identities_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


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


def check_azure_container_instance_job_variables_gpu_count_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_azure_container_instance_job_variables_subnet_ids_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_subnet_ids_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_azure_container_instance_job_variables_dns_servers_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_azure_container_instance_job_variables_dns_servers_0_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


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
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = ACRManagedIdentity.__blank__()
        m._written = w
        m.registry_url = _TEMPLATED3(v["registry_url"], (at, "registry_url"), r)
        m.identity = _TEMPLATED3(v["identity"], (at, "identity"), r)
        m.__class__ = ACRManagedIdentity
        return m
    return r.type(at, v, "a mapping")


def read_azure_container_instance_docker_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        m = AzureContainerInstanceDockerRegistryCredentials.__blank__()
        m._written = w
        m.username = _TEMPLATED3(v["username"], (at, "username"), r)
        m.password = _TEMPLATED3(v["password"], (at, "password"), r)
        m.registry_url = _TEMPLATED3(v["registry_url"], (at, "registry_url"), r)
        m.reauth = _TEMPLATED5(v["reauth"], (at, "reauth"), r) if "reauth" in v else None
        m.__class__ = AzureContainerInstanceDockerRegistryCredentials
        return m
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
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        m = AzureContainerInstanceCredentials.__blank__()
        m._written = w
        m.client_id = read_azure_container_instance_credentials_client_id(v["client_id"], (at, "client_id"), r) if "client_id" in v else UNSET
        m.tenant_id = read_azure_container_instance_credentials_tenant_id(v["tenant_id"], (at, "tenant_id"), r) if "tenant_id" in v else UNSET
        m.client_secret = read_azure_container_instance_credentials_client_secret(v["client_secret"], (at, "client_secret"), r) if "client_secret" in v else UNSET
        m.credential_kwargs = read_azure_container_instance_credentials_credential_kwargs(v["credential_kwargs"], (at, "credential_kwargs"), r) if "credential_kwargs" in v else None
        m.__class__ = AzureContainerInstanceCredentials
        return m
    return r.type(at, v, "a mapping")


def check_azure_container_instance_job_variables_identities_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_acr_managed_identity_registry_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_acr_managed_identity_identity(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_zure_container_instance_docker_registry_credentials_username(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_zure_container_instance_docker_registry_credentials_password(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_container_instance_docker_registry_credentials_registry_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_azure_container_instance_docker_registry_credentials_reauth(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_azure_container_instance_job_variables_subnet_ids_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_azure_container_instance_job_variables_dns_servers_0_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_12(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_credentials_client_id(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_12(v, at, r)


def choose_13(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_azure_container_instance_credentials_tenant_id(v: Any, at: _At, r: _Report) -> None:
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


def check_azure_container_instance_credentials_client_secret(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_14(v, at, r)


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


def check_instance_credentials_credential_kwargs_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
