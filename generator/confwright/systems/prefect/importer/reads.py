"""Which keys of a deployment `prefect deploy` reads. Any other vanishes without a word.

From 3.4.6 on models hold them (`prefect.cli.deploy._models`). Before, they are in the code that pops them one by one:
`deploy_config.get("name")`, `get_from_dict(deploy_config, "work_pool.name")`; its text is read.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

from .upstream import found_in, upstream

_ADDED = frozenset({"parameter_openapi_schema", "concurrency_options"})
"""Keys that the command itself puts there."""


@dataclass(frozen=True)
class Keys:
    """The keys that are read, by their place. `modelled`: models check them, before a placeholder is filled in.

    `direct`: up to 3.1 the client makes empty parameters and tags of null; from 3.2 on a model of the runner refuses it.
    """

    deployment: frozenset[str]
    work_pool: frozenset[str]
    schedule: frozenset[str]
    concurrency_limit: frozenset[str]
    modelled: bool
    direct: bool = False

    def kept(self, place: str, properties: dict[str, Any]) -> dict[str, Any]:
        """The properties of a place that are read there."""
        known: frozenset[str] = getattr(self, place)
        return {name: schema for name, schema in properties.items() if name in known}


def keys_read() -> Keys:
    """The keys that the installed Prefect reads."""
    try:
        models: Any = import_module("prefect.cli.deploy._models")
    except ModuleNotFoundError:
        return _in_code(import_module("prefect.cli.deploy"))

    def fields(name: str) -> frozenset[str]:
        return frozenset(getattr(models, name).model_fields)

    return Keys(
        fields("DeploymentConfig"), fields("WorkPoolConfig"), fields("RawScheduleConfig"), fields("ConcurrencyLimitSpec"), True
    )  # fmt: skip


def takes_schedule(config: Mapping[str, Any]) -> bool:
    """Whether the command takes a schedule: what models it has, then the code that makes it."""
    convert: Any = found_in(
        "_schedule_config_to_deployment_schedule", "prefect.cli.deploy._schedules", "prefect.cli.deploy"
    )
    given: Any = dict(config)
    try:
        with suppress(ModuleNotFoundError):
            model: Any = import_module("prefect.cli.deploy._models").DeploymentConfig
            given = model.model_validate({"schedule": given}).model_dump(exclude_unset=True, mode="json")["schedule"]
        schedule = convert(given)
        if isinstance(schedule, dict):
            upstream("prefect.client.schemas.actions:DeploymentScheduleCreate").model_validate(schedule)
    except Exception:  # noqa: BLE001 - whatever it raises, it does not take it
        return False
    return True


def takes_trigger(spec: Mapping[str, Any]) -> bool:
    """Whether the models take a trigger as the file has it; where there are none, placeholders are filled in first."""
    try:
        upstream("prefect.cli.deploy._models:DeploymentConfig").model_validate({"triggers": [dict(spec)]})
    except ModuleNotFoundError:
        return True
    except ValueError:
        return False
    return True


def takes_step_alone() -> bool:
    """Whether a single step may replace a list of steps."""
    try:
        model: Any = upstream("prefect.cli.deploy._models:PrefectYamlModel")
        return isinstance(model.model_validate({"build": {"a.b": {}}}).build, list)
    except (ImportError, TypeError):
        return False


def _in_code(module: ModuleType) -> Keys:
    taken = list(_taken(ast.parse(inspect.getsource(module))))

    def below(place: str) -> frozenset[str]:
        return frozenset(key[len(place) + 1 :].partition(".")[0] for _, key in taken if key.startswith(f"{place}."))

    deployment = frozenset(key.partition(".")[0] for name, key in taken if name == "deploy_config") - _ADDED
    schedule = frozenset(key for name, key in taken if name == "schedule_config")
    direct = not hasattr(module, "RunnerDeployment")
    return Keys(deployment, below("work_pool"), schedule, below("concurrency_limit"), False, direct)


def _taken(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The keys that are popped from mappings, with the names of those: `name.get("key")`, `name["key"]`, `"key" in name`."""
    for node in ast.walk(tree):
        owner: ast.expr | None = None
        key: ast.expr | None = None
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("get", "pop")
            and node.args
        ):
            owner, key = node.func.value, node.args[0]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "get_from_dict":
            owner, key = node.args[0], node.args[1]
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
            owner, key = node.value, node.slice
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In):
            owner, key = node.comparators[0], node.left
        if isinstance(owner, ast.Name) and isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield owner.id, key.value
