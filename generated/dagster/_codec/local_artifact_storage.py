"""Reads and checks what local_artifact_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT, tag_of
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
_CHOICE1 = choice("dagster.core.storage.root", "dagster._core.storage.root")
_WORDS1 = frozenset(("dagster.core.storage.root", "dagster._core.storage.root"))
_CHOICE2 = choice("LocalArtifactStorage")
_CHOICE3 = choice("TemporaryLocalArtifactStorage")
_KEYS2 = frozenset(("base_dir",))


def read_local_artifact_storage_choice(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_local_artifact_storage(v, at, r)
    if n == 1:
        return read_temporary_local_artifact_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_local_artifact_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return LocalArtifactStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "LocalArtifactStorage" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_local_artifact_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_temporary_local_artifact_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return TemporaryLocalArtifactStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "TemporaryLocalArtifactStorage" else _CHOICE3(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_temporary_local_artifact_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return LocalArtifactStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")


def read_temporary_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return TemporaryLocalArtifactStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")
