"""Reads and checks what local_artifact_storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT, tag_of
from ..._runtime.values import ENV_STR, choice, is_reference
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


def choose_1(v: Any, at: _At, r: _Report) -> None:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        check_local_artifact_storage(v, at, r)
        return
    if n == 1:
        check_temporary_local_artifact_storage(v, at, r)
        return
    _codec.common.check_configurable_class(v, at, r)
    return


def check_local_artifact_storage_choice(v: Any, at: _At, r: _Report) -> None:
    choose_1(v, at, r)


def read_local_artifact_storage_choice(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_local_artifact_storage(v, at, r)
    if n == 1:
        return read_temporary_local_artifact_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def check_local_artifact_storage(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module" not in v:
            r.missing(at, "module")
        if "class" not in v:
            r.missing(at, "class")
        if "config" not in v:
            r.missing(at, "config")
        if "module" in v:
            check_local_artifact_storage_module(v["module"], (at, "module"), r)
        if "class" in v:
            check_local_artifact_storage_class(v["class"], (at, "class"), r)
        if "config" in v:
            check_local_artifact_storage_config(v["config"], (at, "config"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def check_temporary_local_artifact_storage(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "module" not in v:
            r.missing(at, "module")
        if "class" not in v:
            r.missing(at, "class")
        if "config" not in v:
            r.missing(at, "config")
        if "module" in v:
            check_temporary_local_artifact_storage_module(v["module"], (at, "module"), r)
        if "class" in v:
            check_temporary_local_artifact_storage_class(v["class"], (at, "class"), r)
        if "config" in v:
            check_temporary_local_artifact_storage_config(v["config"], (at, "config"), r)
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
    else:
        r.type(at, v, "a mapping")


def read_local_artifact_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
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
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return TemporaryLocalArtifactStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "TemporaryLocalArtifactStorage" else _CHOICE3(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_temporary_local_artifact_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def check_local_artifact_storage_module(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_local_artifact_storage_class(v: Any, at: _At, r: _Report) -> None:
    _CHOICE2(v, at, r)


def check_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "base_dir" not in v:
            r.missing(at, "base_dir")
        if "base_dir" in v:
            check_local_artifact_storage_config_base_dir(v["base_dir"], (at, "base_dir"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def check_temporary_local_artifact_storage_module(v: Any, at: _At, r: _Report) -> None:
    _CHOICE1(v, at, r)


def check_temporary_local_artifact_storage_class(v: Any, at: _At, r: _Report) -> None:
    _CHOICE3(v, at, r)


def check_temporary_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> None:
    if isinstance(v, OBJECT):
        if "base_dir" not in v:
            r.missing(at, "base_dir")
        if "base_dir" in v:
            check_temporary_local_artifact_storage_config_base_dir(v["base_dir"], (at, "base_dir"), r)
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
    else:
        r.type(at, v, "a mapping")


def read_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return LocalArtifactStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")


def read_temporary_local_artifact_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return TemporaryLocalArtifactStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")


def check_local_artifact_storage_config_base_dir(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")


def check_temporary_local_artifact_storage_config_base_dir(v: Any, at: _At, r: _Report) -> None:
    if is_reference(v):
        return
    if type(v) is not str:
        r.type(at, v, "a string or {env: NAME}")
