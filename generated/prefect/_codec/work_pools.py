"""Reads and checks what work_pools describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import OBJECT, checked, first_of
from ..._runtime.values import NULL, STR
from .. import _codec
from ..work_pools import JobVariables, WorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command"))
_KEYS3 = frozenset[str]()
_TEMPLATED3 = templated("string", form="prefect")


def read_any_work_pool(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_any_work_pool, build_any_work_pool)


def check_any_work_pool(v: Any, at: _At, r: _Report) -> None:
    first_of(v, at, r, (("WorkPool", check_work_pool), ("ProcessWorkPool", _codec.process.check_process_work_pool), ("DockerWorkPool", _codec.prefect_docker.check_docker_work_pool), ("KubernetesWorkPool", _codec.prefect_kubernetes.check_kubernetes_work_pool), ("EcsWorkPool", _codec.prefect_aws.check_ecs_work_pool), ("AzureContainerInstanceWorkPool", _codec.prefect_azure.check_azure_container_instance_work_pool), ("CloudRunWorkPool", _codec.prefect_gcp.check_cloud_run_work_pool), ("CloudRunV2WorkPool", _codec.prefect_gcp.check_cloud_run_v2_work_pool), ("SnowparkContainerServiceWorkPool", _codec.prefect_snowflake.check_snowpark_container_service_work_pool), ("VertexAiWorkPool", _codec.prefect_gcp.check_vertex_ai_work_pool)))


def build_any_work_pool(v: Any, at: _At, r: _Report) -> Any:
    return first_of(v, at, r, (("WorkPool", read_work_pool), ("ProcessWorkPool", _codec.process.read_process_work_pool), ("DockerWorkPool", _codec.prefect_docker.read_docker_work_pool), ("KubernetesWorkPool", _codec.prefect_kubernetes.read_kubernetes_work_pool), ("EcsWorkPool", _codec.prefect_aws.read_ecs_work_pool), ("AzureContainerInstanceWorkPool", _codec.prefect_azure.read_azure_container_instance_work_pool), ("CloudRunWorkPool", _codec.prefect_gcp.read_cloud_run_work_pool), ("CloudRunV2WorkPool", _codec.prefect_gcp.read_cloud_run_v2_work_pool), ("SnowparkContainerServiceWorkPool", _codec.prefect_snowflake.read_snowpark_container_service_work_pool), ("VertexAiWorkPool", _codec.prefect_gcp.read_vertex_ai_work_pool),))


def check_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            WorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_job_variables_command(v["command"], (at, "command"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            JobVariables(
                name=read_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_job_variables_name_0), ("null", check_job_variables_name_1)))


def check_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_job_variables_command_0), ("null", check_job_variables_command_1)))


def read_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED3(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0), ("null", check_env_additional_properties_1)))


def check_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_env_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")
