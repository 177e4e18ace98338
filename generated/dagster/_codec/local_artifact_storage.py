"""Reads and checks what local_artifact_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import OBJECT
from ..._runtime.values import ENV_STR, choice
from .. import _codec
from ..local_artifact_storage import LocalArtifactStorage, LocalArtifactStorageConfig, TemporaryLocalArtifactStorage, TemporaryLocalArtifactStorageConfig

_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.root", "LocalArtifactStorage"): 0,
    ("dagster._core.storage.root", "LocalArtifactStorage"): 0,
    ("dagster.core.storage.root", "TemporaryLocalArtifactStorage"): 1,
    ("dagster._core.storage.root", "TemporaryLocalArtifactStorage"): 1,
}
_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.root", "dagster._core.storage.root")
_WORDS1 = frozenset(("dagster.core.storage.root", "dagster._core.storage.root"))
_CHOICE2 = choice("LocalArtifactStorage")
_CHOICE3 = choice("TemporaryLocalArtifactStorage")
_KEYS2 = frozenset(("base_dir",))
_ORDERS2 = Orders(_KEYS2, ("base_dir",))


def read_local_artifact_storage_choice(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_local_artifact_storage(v, at, r)
    if n == 1:
        return read_temporary_local_artifact_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_local_artifact_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = LocalArtifactStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "LocalArtifactStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = read_local_artifact_storage_config(v["config"], (at, "config"), r)
        m.__class__ = LocalArtifactStorage
        return m
    return r.type(at, v, "a mapping")


def read_temporary_local_artifact_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = TemporaryLocalArtifactStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "TemporaryLocalArtifactStorage" else _CHOICE3(x, (at, "class"), r)
        m.config = read_temporary_local_artifact_storage_config(v["config"], (at, "config"), r)
        m.__class__ = TemporaryLocalArtifactStorage
        return m
    return r.type(at, v, "a mapping")


def read_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = LocalArtifactStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = LocalArtifactStorageConfig
        return m
    return r.type(at, v, "a mapping")


def read_temporary_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = TemporaryLocalArtifactStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = TemporaryLocalArtifactStorageConfig
        return m
    return r.type(at, v, "a mapping")
