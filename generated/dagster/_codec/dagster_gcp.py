"""Reads and checks what dagster_gcp describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT
from ..._runtime.values import BOOL, ENV_STR, choice, scalar
from ..dagster_gcp import GCSComputeLogManager, GCSComputeLogManagerConfig

_KEYS1 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster_gcp.gcs", "dagster_gcp.gcs.compute_log_manager")
_WORDS1 = frozenset(("dagster_gcp.gcs", "dagster_gcp.gcs.compute_log_manager"))
_CHOICE2 = choice("GCSComputeLogManager")
_KEYS2 = frozenset(("bucket", "local_dir", "prefix", "json_credentials_envvar", "upload_interval", "show_url_only"))
_SCALAR1 = scalar("integer", "null", exact=True)


def read_gcs_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return GCSComputeLogManager.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "GCSComputeLogManager" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_gcs_compute_log_manager_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_gcs_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return GCSComputeLogManagerConfig.__read__(
            v,
            (x if type(x := v["bucket"]) is str else ENV_STR(x, (at, "bucket"), r)) if "bucket" in v else r.missing(at, "bucket"),
            (x if type(x := v["local_dir"]) is str else ENV_STR(x, (at, "local_dir"), r)) if "local_dir" in v else None,
            (x if type(x := v["prefix"]) is str else ENV_STR(x, (at, "prefix"), r)) if "prefix" in v else "dagster",
            (x if type(x := v["json_credentials_envvar"]) is str else ENV_STR(x, (at, "json_credentials_envvar"), r)) if "json_credentials_envvar" in v else None,
            (x if type(x := v["upload_interval"]) is int else _SCALAR1(x, (at, "upload_interval"), r)) if "upload_interval" in v else None,
            (x if type(x := v["show_url_only"]) is bool else BOOL(x, (at, "show_url_only"), r)) if "show_url_only" in v else False,
        )
    return r.type(at, v, "a mapping")
