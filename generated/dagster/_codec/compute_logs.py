"""Reads and checks what compute_logs describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_STR, choice, scalar
from .. import _codec
from ..compute_logs import LocalComputeLogManager, LocalComputeLogManagerConfig, NoOpComputeLogManager

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.local_compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster._core.storage.local_compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster_aws.s3.compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster_gcp.gcs.compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster_azure.blob.compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster_cloud.storage.compute_logs.compute_log_manager", "LocalComputeLogManager"): 0,
    ("dagster.core.storage.noop_compute_log_manager", "NoOpComputeLogManager"): 1,
    ("dagster._core.storage.noop_compute_log_manager", "NoOpComputeLogManager"): 1,
    ("dagster_aws.s3", "S3ComputeLogManager"): 2,
    ("dagster_aws.s3.compute_log_manager", "S3ComputeLogManager"): 2,
    ("dagster_azure.blob", "AzureBlobComputeLogManager"): 3,
    ("dagster_azure.blob.compute_log_manager", "AzureBlobComputeLogManager"): 3,
    ("dagster_gcp.gcs", "GCSComputeLogManager"): 4,
    ("dagster_gcp.gcs.compute_log_manager", "GCSComputeLogManager"): 4,
    ("dagster_cloud", "CloudComputeLogManager"): 5,
    ("dagster_cloud.storage.compute_logs", "CloudComputeLogManager"): 5,
    ("dagster_cloud.storage.compute_logs.compute_log_manager", "CloudComputeLogManager"): 5,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.local_compute_log_manager", "dagster._core.storage.local_compute_log_manager", "dagster_aws.s3.compute_log_manager", "dagster_gcp.gcs.compute_log_manager", "dagster_azure.blob.compute_log_manager", "dagster_cloud.storage.compute_logs.compute_log_manager")
_WORDS1 = frozenset(("dagster.core.storage.local_compute_log_manager", "dagster._core.storage.local_compute_log_manager", "dagster_aws.s3.compute_log_manager", "dagster_gcp.gcs.compute_log_manager", "dagster_azure.blob.compute_log_manager", "dagster_cloud.storage.compute_logs.compute_log_manager"))
_CHOICE2 = choice("LocalComputeLogManager")
_ORDERS2 = Orders(_KEYS1, ("module", "class"))
_CHOICE3 = choice("dagster.core.storage.noop_compute_log_manager", "dagster._core.storage.noop_compute_log_manager")
_WORDS2 = frozenset(("dagster.core.storage.noop_compute_log_manager", "dagster._core.storage.noop_compute_log_manager"))
_CHOICE4 = choice("NoOpComputeLogManager")
_KEYS2 = frozenset(("base_dir", "polling_timeout"))
_ORDERS3 = Orders(_KEYS2, ("base_dir",))
_SCALAR1 = scalar("number", "boolean")
_KEYS3 = frozenset[str]()


def read_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_local_compute_log_manager(v, at, r)
    if n == 1:
        return read_no_op_compute_log_manager(v, at, r)
    if n == 2:
        return _codec.dagster_aws.read_s3_compute_log_manager(v, at, r)
    if n == 3:
        return _codec.dagster_azure.read_azure_blob_compute_log_manager(v, at, r)
    if n == 4:
        return _codec.dagster_gcp.read_gcs_compute_log_manager(v, at, r)
    if n == 5:
        return _codec.dagster_cloud.read_cloud_compute_log_manager(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_local_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LocalComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "LocalComputeLogManager" else _CHOICE2(x, (at, "class"), r)
        m.config = read_local_compute_log_manager_config(v["config"], (at, "config"), r)
        m.__class__ = LocalComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_no_op_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = NoOpComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "NoOpComputeLogManager" else _CHOICE4(x, (at, "class"), r)
        m.config = read_no_op_compute_log_manager_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = NoOpComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_local_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = LocalComputeLogManagerConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.polling_timeout = (x if type(x := v["polling_timeout"]) is int or (type(x) is float and x - x == 0) else _SCALAR1(x, (at, "polling_timeout"), r)) if "polling_timeout" in v else None
        m.__class__ = LocalComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")


def read_no_op_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v
