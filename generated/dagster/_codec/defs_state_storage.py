"""Reads and checks what defs_state_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import STR, choice
from .. import _codec
from ..defs_state_storage import UPathDefsStateStorage, UPathDefsStateStorageConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.defs_state", "UPathDefsStateStorage"): 0,
    ("dagster.core.storage.defs_state.blob_storage_state_storage", "UPathDefsStateStorage"): 0,
    ("dagster", "UPathDefsStateStorage"): 0,
    ("dagster._core.storage.defs_state", "UPathDefsStateStorage"): 0,
    ("dagster._core.storage.defs_state.blob_storage_state_storage", "UPathDefsStateStorage"): 0,
    ("dagster_cloud.storage.defs_state", "GraphQLDefsStateStorage"): 1,
    ("dagster_cloud.storage.defs_state.storage", "GraphQLDefsStateStorage"): 1,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.defs_state", "dagster.core.storage.defs_state.blob_storage_state_storage", "dagster", "dagster._core.storage.defs_state", "dagster._core.storage.defs_state.blob_storage_state_storage")
_WORDS1 = frozenset(("dagster.core.storage.defs_state", "dagster.core.storage.defs_state.blob_storage_state_storage", "dagster", "dagster._core.storage.defs_state", "dagster._core.storage.defs_state.blob_storage_state_storage"))
_CHOICE2 = choice("UPathDefsStateStorage")
_KEYS2 = frozenset(("base_path", "storage_options"))
_ORDERS2 = Orders(_KEYS2, ("base_path",))


def read_defs_state_storage(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_u_path_defs_state_storage(v, at, r)
    if n == 1:
        return _codec.dagster_cloud.read_graph_ql_defs_state_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_u_path_defs_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = UPathDefsStateStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "UPathDefsStateStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = read_u_path_defs_state_storage_config(v["config"], (at, "config"), r)
        m.__class__ = UPathDefsStateStorage
        return m
    return r.type(at, v, "a mapping")


def read_u_path_defs_state_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = UPathDefsStateStorageConfig.__blank__()
        m._written = w
        m.base_path = x if type(x := v["base_path"]) is str else STR(x, (at, "base_path"), r)
        m.storage_options = read_u_path_defs_state_storage_config_storage_options(v["storage_options"], (at, "storage_options"), r) if "storage_options" in v else None
        m.__class__ = UPathDefsStateStorageConfig
        return m
    return r.type(at, v, "a mapping")


def read_u_path_defs_state_storage_config_storage_options(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
