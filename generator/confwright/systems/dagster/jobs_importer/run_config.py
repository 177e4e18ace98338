"""The run configuration of one job as a JSON Schema: the types that Dagster checks, with the rules of `Config` classes.

Dagster checks the types when a run is made (`validate_run_config`). The rules of pydantic come later, with references
resolved: when a resource is made, and when an op starts.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from ....base.json_values import is_list, is_object
from ..importer.emit import Schema, emit
from ..importer.kubernetes_models import FILE
from ..importer.upstream import upstream
from .class_rules import object_in, with_rules

Lost = Callable[[str, str], object]


def run_config(job: Any, lost: Lost) -> tuple[Schema, set[str]]:
    """The schema of a job's run configuration, and the modules that it comes from.

    `lost` receives what is not carried over, by class. Raises NotImplementedError for a type that YAML has no form for.
    """
    schema = emit(job.run_config_schema.config_type, lambda _type, _path: None, ("run_config",))
    properties: Schema = schema.get("properties", {})
    for section in properties:
        # Other configuration may have keys of the names that dagster-k8s has, and mean something else.
        if section != "execution" or "k8s" not in str(job.executor_def.name):
            properties[section] = _without_models(properties[section])
    _levels(schema, job)
    modules: set[str] = set()
    if job.run_config_schema.config_mapping is None:
        for place, cls, module in [*_ops(job.graph, ("ops",)), *_resources(job)]:
            modules.add(module)
            target = _at(schema, place)
            if cls is not None and target is not None:
                with_rules(target, cls, lost)
                modules |= {str(base.__module__) for base in cls.__mro__}
    return schema, modules


def _ops(graph: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any, str]]:
    """The class that the function of each op takes as `config`, None where it takes none, with its module."""
    for node in graph.nodes:
        definition: Any = node.definition
        if hasattr(definition, "nodes"):
            if not definition.has_config_mapping:
                yield from _ops(definition, (*place, node.name, "ops"))
            continue
        function: Any = getattr(definition, "compute_fn", None)
        plain = getattr(function, "decorated_fn", None)
        cls = function.get_config_arg().annotation if plain is not None and function.has_config_arg() else None
        is_config = inspect.isclass(cls) and hasattr(cls, "model_fields") and _is_own(definition)
        yield (*place, node.name, "config"), cls if is_config else None, str(getattr(plain, "__module__", ""))


def _resources(job: Any) -> Iterator[tuple[tuple[str, ...], Any, str]]:
    """The classes of the resources that a run of the job makes; of others, only the types are checked."""
    for name, definition in job.get_required_resource_defs().items():
        cls = getattr(definition, "configurable_resource_cls", None)
        if cls is not None and _is_own(definition):
            yield ("resources", name, "config"), cls, str(cls.__module__)


def _is_own(definition: Any) -> bool:
    """Whether the configuration is that of the class, and not what `configured` made of it."""
    own: Any = upstream("dagster._core.definitions.definition_config_schema:DefinitionConfigSchema")
    return isinstance(definition.config_schema, own)


def _levels(schema: Schema, job: Any) -> None:
    """The levels that the loggers of Dagster itself take (`coerce_valid_log_level`): their config type says text."""
    names: Any = upstream("dagster._core.utils:PYTHON_LOGGING_LEVELS_NAMES")
    levels = sorted(str(name).upper() for name in names)
    any_case = "|".join("".join(f"[{letter}{letter.lower()}]" for letter in level) for level in levels)
    rule = {"description": f"must be one of {', '.join(levels)}", "not": {"pattern": f"^({any_case})$"}}
    for name, definition in job.loggers.items():
        config = _at(schema, ("loggers", name, "config"))
        if config is not None and str(getattr(definition.logger_fn, "__module__", "")) == "dagster._loggers":
            config["properties"]["log_level"]["not"] = rule


def _at(schema: Schema, place: tuple[str, ...]) -> Schema | None:
    found: Any = schema
    for key in place:
        found = object_in(found).get("properties", {}).get(key)
        if found is None:
            return None
    inner = object_in(found)
    return inner if "properties" in inner else None


def _without_models(schema: Any) -> Any:
    """A schema without the models of Kubernetes that `emit` knows by the names of keys."""
    if is_list(schema):
        return [_without_models(one) for one in schema]
    if not is_object(schema):
        return schema
    kept = {key: _without_models(part) for key, part in schema.items() if not _is_model(key, part)}
    return {"type": "object"} if _is_model("$ref", schema.get("$ref")) and not kept.keys() - {"type"} else kept


def _is_model(key: str, part: Any) -> bool:
    if key == "allOf" and is_list(part):
        return all(is_object(one) and _is_model("$ref", one.get("$ref")) for one in part)
    return key == "$ref" and isinstance(part, str) and part.startswith(FILE)
