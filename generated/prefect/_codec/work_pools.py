"""Reads and checks what work_pools describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import OBJECT, first_of
from .. import _codec
from ..work_pools import JobVariables, WorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command"))
_TEMPLATED3 = templated("string", form="prefect")


def read_any_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("WorkPool", read_work_pool), ("ProcessWorkPool", _codec.process.read_process_work_pool), ("DockerWorkPool", _codec.prefect_docker.read_docker_work_pool), ("KubernetesWorkPool", _codec.prefect_kubernetes.read_kubernetes_work_pool), ("EcsWorkPool", _codec.prefect_aws.read_ecs_work_pool), ("AzureContainerInstanceWorkPool", _codec.prefect_azure.read_azure_container_instance_work_pool), ("CloudRunWorkPool", _codec.prefect_gcp.read_cloud_run_work_pool), ("CloudRunV2WorkPool", _codec.prefect_gcp.read_cloud_run_v2_work_pool), ("SnowparkContainerServiceWorkPool", _codec.prefect_snowflake.read_snowpark_container_service_work_pool), ("VertexAiWorkPool", _codec.prefect_gcp.read_vertex_ai_work_pool)))
    return r.type(at, v, "a mapping")


def read_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return WorkPool.__read__(
            v,
            _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
            _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
            read_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return JobVariables.__read__(
            v,
            read_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
            read_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
            read_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
            read_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
        )
    return r.type(at, v, "a mapping")


def read_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


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
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")
