"""Reads and checks what dagster_azure describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_STR, EXACT_INT, STR, choice, each, scalar
from ..dagster_azure import AcaRunLauncher, AcaRunLauncherConfig, AcaRunResources, AzureBlobComputeLogManager, AzureBlobComputeLogManagerConfig, AzureBlobComputeLogManagerSecretCredential, ServerResources

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster_azure.blob", "dagster_azure.blob.compute_log_manager")
_WORDS1 = frozenset(("dagster_azure.blob", "dagster_azure.blob.compute_log_manager"))
_CHOICE2 = choice("AzureBlobComputeLogManager")
_CHOICE3 = choice("dagster_azure.container_apps", "dagster_azure.container_apps.launcher", "dagster_cloud.workspace.aca.launcher")
_WORDS2 = frozenset(("dagster_azure.container_apps", "dagster_azure.container_apps.launcher", "dagster_cloud.workspace.aca.launcher"))
_CHOICE4 = choice("AcaRunLauncher")
_KEYS2 = frozenset(("storage_account", "container", "access_key_or_sas_token", "secret_credential", "default_azure_credential", "local_dir", "prefix", "upload_interval", "show_url_only", "endpoint_suffix"))
_ORDERS2 = Orders(_KEYS2, ("storage_account", "container"))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("integer", "null", exact=True)
_KEYS3 = frozenset(("subscription_id", "resource_group", "region", "environment_id", "env_vars", "run_resources", "run_job_replica_timeout", "server_resources", "identity_id"))
_ORDERS3 = Orders(_KEYS3, ("subscription_id", "resource_group", "region", "environment_id"))
_KEYS4 = frozenset(("cpu", "memory"))
_KEYS5 = frozenset(("client_id", "client_secret", "tenant_id"))
_ORDERS4 = Orders(_KEYS5, ("client_id", "client_secret", "tenant_id"))


def read_azure_blob_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AzureBlobComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "AzureBlobComputeLogManager" else _CHOICE2(x, (at, "class"), r)
        m.config = read_azure_blob_compute_log_manager_config(v["config"], (at, "config"), r)
        m.__class__ = AzureBlobComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_aca_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = AcaRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "AcaRunLauncher" else _CHOICE4(x, (at, "class"), r)
        m.config = read_aca_run_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = AcaRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_azure_blob_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = AzureBlobComputeLogManagerConfig.__blank__()
        m._written = w
        m.storage_account = x if type(x := v["storage_account"]) is str else ENV_STR(x, (at, "storage_account"), r)
        m.container = x if type(x := v["container"]) is str else ENV_STR(x, (at, "container"), r)
        m.access_key_or_sas_token = (x if type(x := v["access_key_or_sas_token"]) is str else _SCALAR1(x, (at, "access_key_or_sas_token"), r)) if "access_key_or_sas_token" in v else UNSET
        m.secret_credential = read_azure_blob_compute_log_manager_config_secret_credential(v["secret_credential"], (at, "secret_credential"), r) if "secret_credential" in v else UNSET
        m.default_azure_credential = read_ure_blob_compute_log_manager_config_default_azure_credential(v["default_azure_credential"], (at, "default_azure_credential"), r) if "default_azure_credential" in v else None
        m.local_dir = (x if type(x := v["local_dir"]) is str else _SCALAR1(x, (at, "local_dir"), r)) if "local_dir" in v else None
        m.prefix = (x if type(x := v["prefix"]) is str else ENV_STR(x, (at, "prefix"), r)) if "prefix" in v else "dagster"
        m.upload_interval = (x if type(x := v["upload_interval"]) is int else _SCALAR2(x, (at, "upload_interval"), r)) if "upload_interval" in v else None
        m.show_url_only = (x if type(x := v["show_url_only"]) is bool else BOOL(x, (at, "show_url_only"), r)) if "show_url_only" in v else False
        m.endpoint_suffix = (x if type(x := v["endpoint_suffix"]) is str else ENV_STR(x, (at, "endpoint_suffix"), r)) if "endpoint_suffix" in v else "core.windows.net"
        m.__class__ = AzureBlobComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")


def read_aca_run_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = AcaRunLauncherConfig.__blank__()
        m._written = w
        m.subscription_id = x if type(x := v["subscription_id"]) is str else ENV_STR(x, (at, "subscription_id"), r)
        m.resource_group = x if type(x := v["resource_group"]) is str else ENV_STR(x, (at, "resource_group"), r)
        m.region = x if type(x := v["region"]) is str else ENV_STR(x, (at, "region"), r)
        m.environment_id = x if type(x := v["environment_id"]) is str else ENV_STR(x, (at, "environment_id"), r)
        m.env_vars = read_aca_run_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.run_resources = read_aca_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.run_job_replica_timeout = (x if type(x := v["run_job_replica_timeout"]) is int else EXACT_INT(x, (at, "run_job_replica_timeout"), r)) if "run_job_replica_timeout" in v else None
        m.server_resources = read_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None
        m.identity_id = (x if type(x := v["identity_id"]) is str else ENV_STR(x, (at, "identity_id"), r)) if "identity_id" in v else None
        m.__class__ = AcaRunLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_azure_blob_compute_log_manager_config_secret_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_azure_blob_compute_log_manager_secret_credential(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_ure_blob_compute_log_manager_config_default_azure_credential(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_e_blob_compute_log_manager_config_default_azure_credential_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_aca_run_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_aca_run_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = AcaRunResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.extra = extra
        m.__class__ = AcaRunResources
        return m
    return r.type(at, v, "a mapping")


def read_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        x: Any
        m = ServerResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.extra = extra
        m.__class__ = ServerResources
        return m
    return r.type(at, v, "a mapping")


def read_azure_blob_compute_log_manager_secret_credential(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = AzureBlobComputeLogManagerSecretCredential.__blank__()
        m._written = w
        m.client_id = x if type(x := v["client_id"]) is str else ENV_STR(x, (at, "client_id"), r)
        m.client_secret = x if type(x := v["client_secret"]) is str else ENV_STR(x, (at, "client_secret"), r)
        m.tenant_id = x if type(x := v["tenant_id"]) is str else ENV_STR(x, (at, "tenant_id"), r)
        m.__class__ = AzureBlobComputeLogManagerSecretCredential
        return m
    return r.type(at, v, "a mapping")


def read_e_blob_compute_log_manager_config_default_azure_credential_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
