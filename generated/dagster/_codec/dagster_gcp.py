"""Reads and checks what dagster_gcp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import BOOL, ENV_STR, choice, scalar
from ..dagster_gcp import GCSComputeLogManager, GCSComputeLogManagerConfig

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster_gcp.gcs", "dagster_gcp.gcs.compute_log_manager")
_WORDS1 = frozenset(("dagster_gcp.gcs", "dagster_gcp.gcs.compute_log_manager"))
_CHOICE2 = choice("GCSComputeLogManager")
_KEYS2 = frozenset(("bucket", "local_dir", "prefix", "json_credentials_envvar", "upload_interval", "show_url_only"))
_ORDERS2 = Orders(_KEYS2, ("bucket",))
_SCALAR1 = scalar("integer", "null", exact=True)


def read_gcs_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GCSComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "GCSComputeLogManager" else _CHOICE2(x, (at, "class"), r)
        m.config = read_gcs_compute_log_manager_config(v["config"], (at, "config"), r)
        m.__class__ = GCSComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_gcs_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = GCSComputeLogManagerConfig.__blank__()
        m._written = w
        m.bucket = x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)
        m.local_dir = (x if type(x := v["local_dir"]) is str else ENV_STR(x, (at, "local_dir"), r)) if "local_dir" in v else None
        m.prefix = (x if type(x := v["prefix"]) is str else ENV_STR(x, (at, "prefix"), r)) if "prefix" in v else "dagster"
        m.json_credentials_envvar = (x if type(x := v["json_credentials_envvar"]) is str else ENV_STR(x, (at, "json_credentials_envvar"), r)) if "json_credentials_envvar" in v else None
        m.upload_interval = (x if type(x := v["upload_interval"]) is int else _SCALAR1(x, (at, "upload_interval"), r)) if "upload_interval" in v else None
        m.show_url_only = (x if type(x := v["show_url_only"]) is bool else BOOL(x, (at, "show_url_only"), r)) if "show_url_only" in v else False
        m.__class__ = GCSComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")
