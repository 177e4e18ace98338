"""Reads and checks what process describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.prefect_read import holds_template, reference, templated
from ..._runtime.record import UNSET, made
from ..._runtime.report import OBJECT, first_of
from ..._runtime.values import NULL, STR
from ..process import ProcessJobVariables, ProcessWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "stream_output", "working_dir"))
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_TEMPLATED4 = templated("string", form="prefect")


def check_process_work_pool(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_process_work_pool_name(v["name"], (at, "name"), r)
        if "work_queue_name" in v:
            check_process_work_pool_work_queue_name(v["work_queue_name"], (at, "work_queue_name"), r)
        if "job_variables" in v:
            check_process_job_variables(v["job_variables"], (at, "job_variables"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_process_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return made(
            ProcessWorkPool(
                name=_TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None,
                work_queue_name=_TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None,
                job_variables=read_process_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_process_work_pool_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect-early"):
        reference(v, at, r, "prefect-early", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_process_work_pool_work_queue_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is str or v is None):
        r.type(at, v, "a string or null")


def check_process_job_variables(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "name" in v:
            check_process_job_variables_name(v["name"], (at, "name"), r)
        if "env" in v:
            check_process_job_variables_env(v["env"], (at, "env"), r)
        if "labels" in v:
            check_process_job_variables_labels(v["labels"], (at, "labels"), r)
        if "command" in v:
            check_process_job_variables_command(v["command"], (at, "command"), r)
        if "stream_output" in v:
            check_process_job_variables_stream_output(v["stream_output"], (at, "stream_output"), r)
        if "working_dir" in v:
            check_process_job_variables_working_dir(v["working_dir"], (at, "working_dir"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_process_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return made(
            ProcessJobVariables(
                name=read_process_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET,
                env=read_process_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None,
                labels=read_process_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None,
                command=read_process_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET,
                stream_output=_TEMPLATED3(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None,
                working_dir=read_process_job_variables_working_dir(v["working_dir"], (at, "working_dir"), r) if "working_dir" in v else UNSET,
            ),
            v,
        )
    return r.type(at, v, "a mapping")


def check_process_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_process_job_variables_name_0), ("null", check_process_job_variables_name_1)))


def check_process_job_variables_env(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_process_job_variables_env_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_process_job_variables_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if isinstance(v, OBJECT):
        for k, x in v.items():
            known = k in _KEYS3
            if not known:
                check_process_job_variables_labels_additional_properties(x, (at, k), r)
    else:
        r.type(at, v, "a mapping")


def check_process_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_process_job_variables_command_0), ("null", check_process_job_variables_command_1)))


def check_process_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not bool:
        r.type(at, v, "a boolean")


def check_process_job_variables_working_dir(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_process_job_variables_working_dir_0), ("null", check_process_job_variables_working_dir_1)))


def read_process_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_process_job_variables_env(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: read_process_job_variables_env_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_process_job_variables_labels(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", False)
    if isinstance(v, OBJECT):
        return {k: _TEMPLATED4(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_process_job_variables_command(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def read_process_job_variables_working_dir(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_process_job_variables_name_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_process_job_variables_name_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_process_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    first_of(v, at, r, (("a string", check_env_additional_properties_0), ("null", check_env_additional_properties_1)))


def check_process_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not str:
        r.type(at, v, "a string")


def check_process_job_variables_command_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_process_job_variables_command_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def check_process_job_variables_working_dir_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_process_job_variables_working_dir_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")


def read_process_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    return first_of(v, at, r, (("a string", STR), ("null", NULL),))


def check_env_additional_properties_0(v: Any, at: _At, r: _Report) -> None:
    if type(v) is not str:
        r.type(at, v, "a string")


def check_env_additional_properties_1(v: Any, at: _At, r: _Report) -> None:
    if v is not None:
        r.type(at, v, "null")
