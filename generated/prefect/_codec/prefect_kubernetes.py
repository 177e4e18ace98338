"""Reads and checks what prefect_kubernetes describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked, first_of
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import any_templated, holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..._runtime.values import INT, choice, is_integral
from .. import _codec
from ..prefect_kubernetes import KubernetesClusterConfig, KubernetesJobVariables, KubernetesWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "annotations", "namespace", "image", "service_account_name", "image_pull_policy", "backoff_limit", "finished_job_ttl", "job_watch_timeout_seconds", "pod_watch_timeout_seconds", "stream_output", "cluster_config", "cpu_request", "cpu_limit", "memory_request", "memory_limit"))
_PATTERN1 = pattern("^(?:annotations|env|labels)\\.")
_TEMPLATED3 = templated("string", form="prefect")
_TEMPLATED4 = templated("integer", form="prefect")
_TEMPLATED5 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_CHOICE1 = choice("IfNotPresent", "Always", "Never")
_KEYS4 = frozenset(("config", "context_name"))
_ORDERS2 = Orders(_KEYS4, ("config", "context_name"))
_ANY1 = any_templated("prefect")


def read_kubernetes_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = KubernetesWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_kubernetes_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = KubernetesWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_kubernetes_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_kubernetes_job_variables, build_kubernetes_job_variables)


def check_kubernetes_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_kubernetes_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_kubernetes_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_kubernetes_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_kubernetes_job_variables_command(v["command"], (at, "command"), r)
        if "annotations" in v:
            check_kubernetes_job_variables_annotations(v["annotations"], (at, "annotations"), r)
        if "namespace" in v:
            check_kubernetes_job_variables_namespace(v["namespace"], (at, "namespace"), r)
        if "image" in v:
            check_kubernetes_job_variables_image(v["image"], (at, "image"), r)
        if "service_account_name" in v:
            check_kubernetes_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r)
        if "image_pull_policy" in v:
            check_kubernetes_job_variables_image_pull_policy(v["image_pull_policy"], (at, "image_pull_policy"), r)
        if "backoff_limit" in v:
            check_kubernetes_job_variables_backoff_limit(v["backoff_limit"], (at, "backoff_limit"), r)
        if "finished_job_ttl" in v:
            check_kubernetes_job_variables_finished_job_ttl(v["finished_job_ttl"], (at, "finished_job_ttl"), r)
        if "job_watch_timeout_seconds" in v:
            check_kubernetes_job_variables_job_watch_timeout_seconds(v["job_watch_timeout_seconds"], (at, "job_watch_timeout_seconds"), r)
        if "pod_watch_timeout_seconds" in v:
            check_kubernetes_job_variables_pod_watch_timeout_seconds(v["pod_watch_timeout_seconds"], (at, "pod_watch_timeout_seconds"), r)
        if "stream_output" in v:
            check_kubernetes_job_variables_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "cluster_config" in v:
            check_kubernetes_job_variables_cluster_config(v["cluster_config"], (at, "cluster_config"), r)
        if "cpu_request" in v:
            check_kubernetes_job_variables_cpu_request(v["cpu_request"], (at, "cpu_request"), r)
        if "cpu_limit" in v:
            check_kubernetes_job_variables_cpu_limit(v["cpu_limit"], (at, "cpu_limit"), r)
        if "memory_request" in v:
            check_kubernetes_job_variables_memory_request(v["memory_request"], (at, "memory_request"), r)
        if "memory_limit" in v:
            check_kubernetes_job_variables_memory_limit(v["memory_limit"], (at, "memory_limit"), r)
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_etes_job_variables_pattern_properties_annotations_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_kubernetes_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = KubernetesJobVariables.__blank__()
        m._written = w
        m.name = read_kubernetes_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_kubernetes_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_kubernetes_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_kubernetes_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.annotations = read_kubernetes_job_variables_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else None
        m.namespace = _TEMPLATED3(v["namespace"], (at, "namespace"), r) if "namespace" in v else None
        m.image = read_kubernetes_job_variables_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.service_account_name = read_kubernetes_job_variables_service_account_name(v["service_account_name"], (at, "service_account_name"), r) if "service_account_name" in v else UNSET
        m.image_pull_policy = read_kubernetes_job_variables_image_pull_policy(v["image_pull_policy"], (at, "image_pull_policy"), r) if "image_pull_policy" in v else None
        m.backoff_limit = read_kubernetes_job_variables_backoff_limit(v["backoff_limit"], (at, "backoff_limit"), r) if "backoff_limit" in v else None
        m.finished_job_ttl = read_kubernetes_job_variables_finished_job_ttl(v["finished_job_ttl"], (at, "finished_job_ttl"), r) if "finished_job_ttl" in v else UNSET
        m.job_watch_timeout_seconds = read_kubernetes_job_variables_job_watch_timeout_seconds(v["job_watch_timeout_seconds"], (at, "job_watch_timeout_seconds"), r) if "job_watch_timeout_seconds" in v else UNSET
        m.pod_watch_timeout_seconds = _TEMPLATED4(v["pod_watch_timeout_seconds"], (at, "pod_watch_timeout_seconds"), r) if "pod_watch_timeout_seconds" in v else None
        m.stream_output = _TEMPLATED5(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None
        m.cluster_config = read_kubernetes_job_variables_cluster_config(v["cluster_config"], (at, "cluster_config"), r) if "cluster_config" in v else UNSET
        m.cpu_request = read_kubernetes_job_variables_cpu_request(v["cpu_request"], (at, "cpu_request"), r) if "cpu_request" in v else UNSET
        m.cpu_limit = read_kubernetes_job_variables_cpu_limit(v["cpu_limit"], (at, "cpu_limit"), r) if "cpu_limit" in v else UNSET
        m.memory_request = read_kubernetes_job_variables_memory_request(v["memory_request"], (at, "memory_request"), r) if "memory_request" in v else UNSET
        m.memory_limit = read_kubernetes_job_variables_memory_limit(v["memory_limit"], (at, "memory_limit"), r) if "memory_limit" in v else UNSET
        m.extra = extra
        m.__class__ = KubernetesJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_kubernetes_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


def check_kubernetes_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_kubernetes_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_kubernetes_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_kubernetes_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_kubernetes_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_kubernetes_job_variables_annotations(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_kubernetes_job_variables_annotations_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_kubernetes_job_variables_namespace(v: Any, at: _At, r: _Report) -> None:
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


def check_kubernetes_job_variables_image(v: Any, at: _At, r: _Report) -> None:
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


def check_kubernetes_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_4(v, at, r)


def check_kubernetes_job_variables_image_pull_policy(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_kubernetes_job_variables_backoff_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
    else:
        r.type(at, v, "an integer")


def choose_5(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_kubernetes_job_variables_finished_job_ttl_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_kubernetes_job_variables_finished_job_ttl(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_5(v, at, r)


def choose_6(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is int or type(v) is float:
        check_kubernetes_job_variables_job_watch_timeout_seconds_0(v, at, r)
        return
    r.type(at, v, "an integer or null")
    return


def check_kubernetes_job_variables_job_watch_timeout_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_6(v, at, r)


def check_kubernetes_job_variables_pod_watch_timeout_seconds(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_kubernetes_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def choose_7(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if isinstance(v, OBJECT):
        first_of(v, at, r, (("KubernetesClusterConfig", check_kubernetes_cluster_config), ("BlockDocument", _codec.common.check_block_document)))
        return
    r.type(at, v, "a mapping or null")
    return


def check_kubernetes_job_variables_cluster_config(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    choose_7(v, at, r)


def choose_8(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_kubernetes_job_variables_cpu_request(v: Any, at: _At, r: _Report) -> None:
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


def check_kubernetes_job_variables_cpu_limit(v: Any, at: _At, r: _Report) -> None:
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


def check_kubernetes_job_variables_memory_request(v: Any, at: _At, r: _Report) -> None:
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


def check_kubernetes_job_variables_memory_limit(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_11(v, at, r)


def check_etes_job_variables_pattern_properties_annotations_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_kubernetes_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_kubernetes_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_annotations(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_kubernetes_job_variables_image(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_service_account_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_image_pull_policy(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    _CHOICE1(v, at, r)
    if type(v) is not STRING:
        r.type(at, v, "a string")
    return v


def read_kubernetes_job_variables_backoff_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer")
    return v


def read_kubernetes_job_variables_finished_job_ttl(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_kubernetes_job_variables_job_watch_timeout_seconds(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if type(v) is int or type(v) is float:
        return v if type(v) is int else INT(v, at, r)
    return r.type(at, v, "an integer or null")


def read_kubernetes_job_variables_cluster_config(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("KubernetesClusterConfig", read_kubernetes_cluster_config), ("BlockDocument", _codec.common.read_block_document)))
    return r.type(at, v, "a mapping or null")


def read_kubernetes_job_variables_cpu_request(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_cpu_limit(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_memory_request(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_job_variables_memory_limit(v: Any, at: _At, r: _Report) -> Any:
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


def check_kubernetes_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_12(v, at, r)


def check_kubernetes_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_kubernetes_job_variables_annotations_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def check_kubernetes_job_variables_finished_job_ttl_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_kubernetes_job_variables_job_watch_timeout_seconds_0(v: Any, at: _At, r: _Report) -> None:
    if not is_integral(v):
        r.type(at, v, "an integer")


def check_kubernetes_cluster_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "config" not in v:
            r.missing(at, "config")
        if "context_name" not in v:
            r.missing(at, "context_name")
        if "config" in v:
            check_kubernetes_cluster_config_config(v["config"], (at, "config"), r)
        if "context_name" in v:
            check_kubernetes_cluster_config_context_name(v["context_name"], (at, "context_name"), r)
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
    else:
        r.type(at, v, "a mapping")


def read_kubernetes_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_kubernetes_cluster_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        m = KubernetesClusterConfig.__blank__()
        m._written = w
        m.config = read_kubernetes_cluster_config_config(v["config"], (at, "config"), r)
        m.context_name = _TEMPLATED3(v["context_name"], (at, "context_name"), r)
        m.__class__ = KubernetesClusterConfig
        return m
    return r.type(at, v, "a mapping")


def check_kubernetes_cluster_config_config(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_kubernetes_cluster_config_config_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_kubernetes_cluster_config_context_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def read_kubernetes_cluster_config_config(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _ANY1(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def check_kubernetes_cluster_config_config_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
