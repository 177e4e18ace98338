"""Reads and checks what prefect_docker describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked, first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import choice
from .. import _codec
from ..prefect_docker import DockerJobVariables, DockerRegistryCredentials, DockerWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("command", "env", "labels", "name", "image", "registry_credentials", "image_pull_policy", "networks", "network_mode", "auto_remove", "volumes", "stream_output", "mem_limit", "memswap_limit", "privileged", "container_create_kwargs"))
_PATTERN1 = pattern("^(?:env|labels)\\.")
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_CHOICE1 = choice("IfNotPresent", "Always", "IfPossible", "Never")
_WORDS1 = frozenset(("IfNotPresent", "Always", "IfPossible", "Never"))
_TEMPLATED5 = templated("string", form="prefect-item")
_KEYS4 = frozenset(("username", "password", "registry_url", "reauth"))
_ANY1 = any_templated("prefect")
_ORDERS2 = Orders(None, ("username", "password", "registry_url"))


def read_docker_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = DockerWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_docker_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = DockerWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_docker_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_docker_job_variables, build_docker_job_variables)


def check_docker_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "command" in v:
            check_docker_job_variables_command(v["command"], (at, "command"), r)
        if "env" in v:
            check_docker_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_docker_job_variables_labels(v["labels"], (at, "labels"), r)
        if "name" in v:
            check_docker_job_variables_name(v["name"], (at, "name"), r)
        if "image" in v:
            check_docker_job_variables_image(v["image"], (at, "image"), r)
        if "registry_credentials" in v:
            check_docker_job_variables_registry_credentials(v["registry_credentials"], (at, "registry_credentials"), r)
        if "image_pull_policy" in v:
            check_docker_job_variables_image_pull_policy(v["image_pull_policy"], (at, "image_pull_policy"), r)
        if "networks" in v:
            check_docker_job_variables_networks(v["networks"], (at, "networks"), r)
        if "network_mode" in v:
            check_docker_job_variables_network_mode(v["network_mode"], (at, "network_mode"), r)
        if "auto_remove" in v:
            check_docker_job_variables_auto_remove(v["auto_remove"], (at, "auto_remove"), r)
        if "volumes" in v:
            check_docker_job_variables_volumes(v["volumes"], (at, "volumes"), r)
        if "stream_output" in v:
            check_docker_job_variables_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "mem_limit" in v:
            check_docker_job_variables_mem_limit(v["mem_limit"], (at, "mem_limit"), r)
        if "memswap_limit" in v:
            check_docker_job_variables_memswap_limit(v["memswap_limit"], (at, "memswap_limit"), r)
        if "privileged" in v:
            check_docker_job_variables_privileged(v["privileged"], (at, "privileged"), r)
        if "container_create_kwargs" in v:
            check_docker_job_variables_container_create_kwargs(v["container_create_kwargs"], (at, "container_create_kwargs"), r)
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_docker_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_docker_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = DockerJobVariables.__blank__()
        m._written = w
        m.command = read_docker_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.env = read_docker_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_docker_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.name = read_docker_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.image = _TEMPLATED3(v["image"], (at, "image"), r) if "image" in v else None
        m.registry_credentials = read_docker_job_variables_registry_credentials(v["registry_credentials"], (at, "registry_credentials"), r) if "registry_credentials" in v else UNSET
        m.image_pull_policy = read_docker_job_variables_image_pull_policy(v["image_pull_policy"], (at, "image_pull_policy"), r) if "image_pull_policy" in v else UNSET
        m.networks = read_docker_job_variables_networks(v["networks"], (at, "networks"), r) if "networks" in v else None
        m.network_mode = read_docker_job_variables_network_mode(v["network_mode"], (at, "network_mode"), r) if "network_mode" in v else UNSET
        m.auto_remove = _TEMPLATED4(v["auto_remove"], (at, "auto_remove"), r) if "auto_remove" in v else None
        m.volumes = read_docker_job_variables_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None
        m.stream_output = _TEMPLATED4(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None
        m.mem_limit = read_docker_job_variables_mem_limit(v["mem_limit"], (at, "mem_limit"), r) if "mem_limit" in v else UNSET
        m.memswap_limit = read_docker_job_variables_memswap_limit(v["memswap_limit"], (at, "memswap_limit"), r) if "memswap_limit" in v else UNSET
        m.privileged = _TEMPLATED4(v["privileged"], (at, "privileged"), r) if "privileged" in v else None
        m.container_create_kwargs = read_docker_job_variables_container_create_kwargs(v["container_create_kwargs"], (at, "container_create_kwargs"), r) if "container_create_kwargs" in v else UNSET
        m.extra = extra
        m.__class__ = DockerJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


def check_docker_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_docker_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_docker_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_docker_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_docker_job_variables_image(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        first_of(v, at, r, (("DockerRegistryCredentials", check_docker_registry_credentials), ("BlockDocument", _codec.common.check_block_document)))
        return
    r.type(at, v, "a mapping or null")
    return


def check_docker_job_variables_registry_credentials(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_3(v, at, r)


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        check_docker_job_variables_image_pull_policy_0(v, at, r)
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_image_pull_policy(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_4(v, at, r)


def check_docker_job_variables_networks(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_docker_job_variables_networks_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_network_mode(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_5(v, at, r)


def check_docker_job_variables_auto_remove(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_docker_job_variables_volumes(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, ARRAY):
        for i, x in enumerate(v):
            check_docker_job_variables_volumes_2(x, (at, i), r)
    else:
        r.type(at, v, "a list")


def check_docker_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_mem_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_6(v, at, r)


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_memswap_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_7(v, at, r)


def check_docker_job_variables_privileged(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        check_docker_job_variables_container_create_kwargs_0(v, at, r)
        return
    r.type(at, v, "a mapping or null")
    return


def check_docker_job_variables_container_create_kwargs(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_8(v, at, r)


def check_docker_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_docker_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_docker_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_docker_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_docker_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_job_variables_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("DockerRegistryCredentials", read_docker_registry_credentials), ("BlockDocument", _codec.common.read_block_document)))
    return r.type(at, v, "a mapping or null")


def read_docker_job_variables_image_pull_policy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v if type(v) is str and v in _WORDS1 else _CHOICE1(v, at, r)
    return r.type(at, v, "a string or null")


def read_docker_job_variables_networks(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED5(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_docker_job_variables_network_mode(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_job_variables_volumes(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, ARRAY):
        return [_TEMPLATED5(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_docker_job_variables_mem_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_job_variables_memswap_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_job_variables_container_create_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_docker_job_variables_container_create_kwargs_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def choose_9(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_docker_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_9(v, at, r)


def check_docker_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_registry_credentials(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "username" not in v:
            r.missing(at, "username")
        if "password" not in v:
            r.missing(at, "password")
        if "registry_url" not in v:
            r.missing(at, "registry_url")
        if "username" in v:
            check_docker_registry_credentials_username(v["username"], (at, "username"), r)
        if "password" in v:
            check_docker_registry_credentials_password(v["password"], (at, "password"), r)
        if "registry_url" in v:
            check_docker_registry_credentials_registry_url(v["registry_url"], (at, "registry_url"), r)
        if "reauth" in v:
            check_docker_registry_credentials_reauth(v["reauth"], (at, "reauth"), r)
        for k, x in v.items():
            known = k in _KEYS4
            if not known:
                check_docker_registry_credentials_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_docker_job_variables_image_pull_policy_0(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_job_variables_networks_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_job_variables_volumes_2(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-item"):
        reference(v, at, r, "prefect-item", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_job_variables_container_create_kwargs_0(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_container_create_kwargs_0_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def read_docker_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_docker_registry_credentials(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _ANY1(x, (at, k), r) for k, x in v.items() if k not in _KEYS4}
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = DockerRegistryCredentials.__blank__()
        m._written = w
        m.username = _TEMPLATED3(v["username"], (at, "username"), r)
        m.password = _TEMPLATED3(v["password"], (at, "password"), r)
        m.registry_url = _TEMPLATED3(v["registry_url"], (at, "registry_url"), r)
        m.reauth = _TEMPLATED4(v["reauth"], (at, "reauth"), r) if "reauth" in v else None
        m.extra = extra
        m.__class__ = DockerRegistryCredentials
        return m
    return r.type(at, v, "a mapping")


def read_docker_job_variables_container_create_kwargs_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_docker_registry_credentials_username(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_registry_credentials_password(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_registry_credentials_registry_url(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_docker_registry_credentials_reauth(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def check_docker_registry_credentials_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return


def check_container_create_kwargs_0_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
