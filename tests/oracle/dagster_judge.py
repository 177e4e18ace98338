"""What the real Dagster says of an instance configuration. Runs under the oracle's Python; no server, database or network.

Three levels, since errors in the configuration of a class surface late in Dagster:

shape        `dagster_instance_config`: keys, types, rules between sections; no class is imported but `instance_class`
classes      `InstanceRef.from_dir`, then for every slot what `ConfigurableClassData.rehydrate` does before it makes the
             object: import, base class, `process_config`, which validates, resolves references and adds defaults
constructor  the objects are made, as far as that needs no server (building.py), the logging is configured, and what the constructor
             of the instance asks of them and of its own settings is asked

What is judged is what was written: slots that the document leaves to their defaults are left out.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

import dagster
import dagster._core.instance.config as instance_config

# Beside this file, which is where a script's own folder is looked in first.
from building import apply_logging, build, default_launcher, monitoring, prepare
from dagster._config import process_config, resolve_to_config_type
from dagster._config.stack import get_friendly_path_info
from dagster._core.errors import DagsterInvalidConfigError
from dagster._core.instance import DagsterInstance
from dagster._core.instance.ref import InstanceRef, configurable_class_data
from dagster._serdes import ConfigurableClassData
from serving import Finding, Verdict, serve, variables_of

_HOME = tempfile.mkdtemp(prefix="dagster-judge-")
_KEPT = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TMPDIR") if key in os.environ}
_ABSENT = "absent.yaml"

SLOTS = {
    "local_artifact_storage": ("local_artifact_storage_data", "dagster._core.storage.root:LocalArtifactStorage"),
    "compute_logs": ("compute_logs_data", "dagster._core.storage.compute_log_manager:ComputeLogManager"),
    "scheduler": ("scheduler_data", "dagster._core.scheduler.scheduler:Scheduler"),
    "run_coordinator": ("run_coordinator_data", "dagster._core.run_coordinator.base:RunCoordinator"),
    "run_queue": ("run_coordinator_data", "dagster._core.run_coordinator.base:RunCoordinator"),
    "run_launcher": ("run_launcher_data", "dagster._core.launcher.base:RunLauncher"),
    "storage": ("storage_data", "dagster._core.storage.base_storage:DagsterStorage"),
    "run_storage": ("run_storage_data", "dagster._core.storage.runs.base:RunStorage"),
    "event_log_storage": ("event_storage_data", "dagster._core.storage.event_log.base:EventLogStorage"),
    "schedule_storage": ("schedule_storage_data", "dagster._core.storage.schedules.base:ScheduleStorage"),
    "secrets": ("secrets_loader_data", "dagster._core.secrets.loader:SecretsLoader"),
    "defs_state_storage": ("defs_state_storage_data", "dagster._core.storage.defs_state.base:DefsStateStorage"),
}
"""Sections of dagster.yaml that name a class: where `InstanceRef` keeps it, and the base class it must have."""
USER_CODE_LAUNCHER = "dagster_cloud.workspace.user_code_launcher.user_code_launcher:DagsterCloudUserCodeLauncher"


_TYPES: dict[frozenset[str], Any] = {}
_validate = instance_config.validate_config


def _validate_cached(schema: Any, value: Any) -> Any:
    """`validate_config` with the type of a schema made once: a verdict on the shape then costs 0.1 ms, not 15."""
    names = frozenset(schema)
    if names not in _TYPES:
        _TYPES[names] = resolve_to_config_type(schema)
    return _validate(_TYPES[names], value)


instance_config.validate_config = _validate_cached
instance_config.dagster_instance_config_schema = lru_cache(instance_config.dagster_instance_config_schema)


_class_named = instance_config.class_from_code_pointer


@lru_cache(None)
def _class_cached(module: str, name: str) -> Any:
    """The instance class that a document names, its schema made once: it is asked for with every document."""
    cls = _class_named(module, name)
    if hasattr(cls, "config_schema"):
        cls.config_schema = lru_cache(None)(cls.config_schema)
    return cls


instance_config.class_from_code_pointer = _class_cached


@lru_cache(None)
def _config_type(cls: Any) -> Any:
    return resolve_to_config_type(cls.config_type())


@lru_cache(None)
def _named(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Exactly these variables, beside the few that a process needs."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(_KEPT | dict(variables))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def judge(document: Any, variables: Mapping[str, str]) -> Verdict:
    """The verdict on a parsed document."""
    if not isinstance(document, dict):
        # `overrides=` takes a mapping only; as the text of a file anything can be said.
        return judge_text(json.dumps(document), variables)
    with _environment(variables):
        return _judged(document)


def judge_text(text: str, variables: Mapping[str, str]) -> Verdict:
    """The verdict on the text of a dagster.yaml, read as Dagster reads it."""
    folder = Path(tempfile.mkdtemp(dir=_HOME))
    path = folder / "dagster.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    try:
        document = instance_config.load_yaml_from_globs(str(path))
    except Exception as error:  # noqa: BLE001 - whatever the reader of YAML raises is its verdict
        return Verdict("invalid", [_crash("shape", "", error, "YAML")])
    finally:
        shutil.rmtree(folder)
    with _environment(variables):
        return _judged(document or {})


def _judged(document: Any) -> Verdict:
    out = Verdict()
    try:
        _examine(document, out)
    except Exception as error:  # noqa: BLE001 - Dagster raises bare exceptions on many a wrong document
        out.findings.append(_crash("shape", "", error))
    reasons = {finding.reason for finding in out.findings}
    out.verdict = "ok" if not reasons else "cannot-check" if reasons == {"IMPORT"} else "invalid"
    return out


def _examine(document: dict[str, Any], out: Verdict) -> None:
    try:
        value, instance_class = instance_config.dagster_instance_config(
            _HOME, config_filename=_ABSENT, overrides=document
        )
    except DagsterInvalidConfigError as error:
        out.findings.extend(_invalid("shape", "", error))
        return
    except Exception as error:
        if not re.search("Couldn't (import module|find class)|Empty module name", str(error)):
            raise
        # An instance class that is not here: the rest can still be judged.
        out.findings.append(_crash("shape", "instance_class", error, "IMPORT"))
        _examine({key: member for key, member in document.items() if key != "instance_class"}, out)
        return
    if instance_class is not None and not issubclass(instance_class, DagsterInstance):
        out.findings.append(
            Finding("classes", "instance_class", "BASE", f"{instance_class.__name__} is not a DagsterInstance")
        )
        return
    ref = InstanceRef.from_dir(_HOME, config_filename=_ABSENT, overrides=document)
    made: dict[str, Any] = {}
    for slot in document.keys() & SLOTS.keys():
        attribute, base = SLOTS[slot]
        data = getattr(ref, attribute)
        # `storage: {sqlite: {base_dir: {env: X}}}` has no legacy form, an empty `run_queue` means the default.
        if data is not None and (slot != "run_queue" or document[slot]):
            made[slot] = _process(data, base, slot, _place(document, slot), out)
    for name, section in ref.settings.items():
        out.resolved[name] = section
    if instance_class is not None:
        _agent(value, ref, instance_class, out)
    _settings(ref.settings, made, out, agent=instance_class is not None)


def _settings(settings: Mapping[str, Any], made: Mapping[str, Any], out: Verdict, *, agent: bool) -> None:
    """What is only looked at once there is an instance."""
    try:
        apply_logging(settings.get("python_logs") or {})
    except Exception as error:  # noqa: BLE001 - as above
        out.findings.append(_crash("constructor", "python_logs", _cause(error), "RULE"))
    launcher = made.get("run_launcher", default_launcher())
    if launcher is not None and not agent:  # an agent has the run launcher of its user code launcher
        try:
            monitoring(settings, launcher)
        except Exception as error:  # noqa: BLE001 - as above
            out.findings.append(_crash("constructor", "run_monitoring", error, "RULE"))


def _cause(error: BaseException) -> BaseException:
    return error.__cause__ or error


def _place(document: dict[str, Any], slot: str) -> str:
    """Where the configuration of a slot's class stands in the document."""
    if slot == "run_queue":
        return slot
    if slot in ("storage", "secrets"):
        (backend,) = document[slot]
        return f"{slot}.custom.config" if backend == "custom" else f"{slot}.{backend}"
    return f"{slot}.config"


def _process(data: ConfigurableClassData, base: str, slot: str, place: str, out: Verdict) -> Any:
    """What `ConfigurableClassData.rehydrate` makes, or None."""
    try:
        cls = getattr(importlib.import_module(data.module_name), data.class_name)
    except Exception as error:  # noqa: BLE001 - an import runs code of others
        out.findings.append(_crash("classes", slot, error, "IMPORT"))
        return None
    if not (isinstance(cls, type) and issubclass(cls, _named(base))):
        out.findings.append(Finding("classes", slot, "BASE", f"{data.class_name} is no {base.partition(':')[2]}"))
        return None
    try:
        result = process_config(_config_type(cls), data.config_dict)
    except Exception as error:  # noqa: BLE001 - as above
        out.findings.append(_crash("classes", slot, error))
        return None
    if not result.success:
        out.findings.extend(_invalid("classes", slot, DagsterInvalidConfigError("", result.errors, None)))
        return None
    out.resolved[place] = result.value
    try:
        return build(cls, result.value)
    except Exception as error:  # noqa: BLE001 - as above
        out.findings.append(_crash("constructor", slot, error, "RULE"))
        return None


def _agent(value: Mapping[str, Any], ref: InstanceRef, instance_class: Any, out: Verdict) -> None:
    """The sections that the class of a Dagster+ agent adds, and what its constructor demands of them."""
    if value.get("user_code_launcher"):
        data = configurable_class_data(value["user_code_launcher"])
        _process(data, USER_CODE_LAUNCHER, "user_code_launcher", "user_code_launcher.config", out)
    schema = instance_class.config_schema()
    for key in schema.keys() & value.keys() - {"user_code_launcher"}:
        result = process_config(_section_type(instance_class, key), value[key])
        if result.success:
            out.resolved[key] = result.value
        else:
            out.findings.extend(_invalid("classes", key, DagsterInvalidConfigError("", result.errors, None)))
    if any(finding.reason != "IMPORT" for finding in out.findings):
        return
    try:
        _probe(instance_class)(**ref.custom_instance_class_config)
    except Exception as error:  # noqa: BLE001 - the constructor raises Exception itself
        out.findings.append(_crash("constructor", "instance_class", error, "RULE"))


@lru_cache(None)
def _section_type(instance_class: Any, key: str) -> Any:
    return instance_class.config_schema()[key].config_type


@lru_cache(None)
def _probe(instance_class: Any) -> Any:
    """The class with its own constructor, but not that of its bases, which starts services."""
    (parent, *_) = instance_class.__bases__
    stopper = type("Stopper", (parent,), {"__init__": lambda self: None, "__del__": lambda self: None})
    return type("Probe", (instance_class, stopper), {"__del__": lambda self: None})


def _invalid(level: str, slot: str, error: DagsterInvalidConfigError) -> list[Finding]:
    found: list[Finding] = []
    for one in error.errors:
        text = f"{get_friendly_path_info(one.stack)[1] or 'root'}: {one.message}"
        found.append(Finding(level, slot, one.reason.value, text, variables_of(one.message)))
    return found or [Finding(level, slot, "RULE", str(error).splitlines()[0])]


def _crash(level: str, slot: str, error: BaseException, reason: str = "CRASH") -> Finding:
    return Finding(level, slot, reason, f"{type(error).__name__}: {error}"[:400])


def judge_case(case: Mapping[str, Any]) -> Verdict:
    """The verdict on `{"document": …}` or `{"text": …}` with `"environ": {name: value}`."""
    if "text" in case:
        return judge_text(case["text"], case["environ"])
    return judge(case["document"], case["environ"])


if __name__ == "__main__":
    prepare()
    _KEPT["AWS_DEFAULT_REGION"] = os.environ["AWS_DEFAULT_REGION"]
    os.chdir(_HOME)
    try:
        serve(judge_case, {"dagster": dagster.__version__})
    finally:
        shutil.rmtree(_HOME, ignore_errors=True)
        # Taking down what the libraries have set up lasts seconds, and nothing is left to be saved.
        os._exit(0)
