"""Reads and checks what process describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import checked
from ..._runtime.orders import Orders
from ..._runtime.prefect_read import holds_template, reference, templated
from ..._runtime.record import UNSET
from ..._runtime.report import BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.rules import pattern
from ..process import ProcessJobVariables, ProcessWorkPool

_KEYS1 = frozenset(("name", "work_queue_name", "job_variables"))
_ORDERS1 = Orders(_KEYS1, ())
_TEMPLATED1 = templated("string", "null", form="prefect-early")
_TEMPLATED2 = templated("string", "null", form="prefect")
_KEYS2 = frozenset(("name", "env", "labels", "command", "stream_output", "working_dir"))
_PATTERN1 = pattern("^(?:env|labels)\\.")
_TEMPLATED3 = templated("boolean", form="prefect")
_KEYS3 = frozenset[str]()
_TEMPLATED4 = templated("string", form="prefect")


def read_process_work_pool(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = ProcessWorkPool.__blank__()
        m._written = w
        m.name = _TEMPLATED1(v["name"], (at, "name"), r) if "name" in v else None
        m.work_queue_name = _TEMPLATED2(v["work_queue_name"], (at, "work_queue_name"), r) if "work_queue_name" in v else None
        m.job_variables = read_process_job_variables(v["job_variables"], (at, "job_variables"), r) if "job_variables" in v else None
        m.__class__ = ProcessWorkPool
        return m
    return r.type(at, v, "a mapping")


def read_process_job_variables(v: Any, at: _At, r: _Report) -> Any:
    return checked(v, at, r, check_process_job_variables, build_process_job_variables)


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
        for k, x in v.items():
            known = k in _KEYS2
            if _PATTERN1(k):
                known = True
                check_process_job_variables_pattern_properties_env_labels(x, (at, k), r)
            if not known:
                r.unknown(at, (k,), _KEYS2)
    else:
        r.type(at, v, "a mapping")


def build_process_job_variables(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: _TEMPLATED2(x, (at, k), r) for k, x in v.items() if k not in _KEYS2}
        w = tuple(v)
        m = ProcessJobVariables.__blank__()
        m._written = w
        m.name = read_process_job_variables_name(v["name"], (at, "name"), r) if "name" in v else UNSET
        m.env = read_process_job_variables_env(v["env"], (at, "env"), r) if "env" in v else None
        m.labels = read_process_job_variables_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.command = read_process_job_variables_command(v["command"], (at, "command"), r) if "command" in v else UNSET
        m.stream_output = _TEMPLATED3(v["stream_output"], (at, "stream_output"), r) if "stream_output" in v else None
        m.working_dir = read_process_job_variables_working_dir(v["working_dir"], (at, "working_dir"), r) if "working_dir" in v else UNSET
        m.extra = extra
        m.__class__ = ProcessJobVariables
        return m
    return r.type(at, v, "a mapping")


def choose_1(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_process_job_variables_name(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_1(v, at, r)


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


def choose_2(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_process_job_variables_command(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_2(v, at, r)


def check_process_job_variables_stream_output(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", False)
        return
    if type(v) is not BOOLEAN:
        r.type(at, v, "a boolean")


def choose_3(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_process_job_variables_working_dir(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_3(v, at, r)


def check_process_job_variables_pattern_properties_env_labels(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if not (type(v) is STRING or v is NONE):
        r.type(at, v, "a string or null")


def read_process_job_variables_name(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


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
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def read_process_job_variables_working_dir(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")


def choose_4(v: Any, at: _At, r: _Report) -> None:
    if v is None:
        return
    if type(v) is str:
        return
    r.type(at, v, "a string or null")
    return


def check_process_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    choose_4(v, at, r)


def check_process_job_variables_labels_additional_properties(v: Any, at: _At, r: _Report) -> None:
    if holds_template(v, "prefect"):
        reference(v, at, r, "prefect", True)
        return
    if type(v) is not STRING:
        r.type(at, v, "a string")


def read_process_job_variables_env_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if holds_template(v, "prefect"):
        return reference(v, at, r, "prefect", True)
    if v is None:
        return v
    if type(v) is str:
        return v
    return r.type(at, v, "a string or null")
