"""A deployment as the arguments of `flow.deploy(...)`, for people who deploy from Python."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ...base.json_values import is_list, is_object
from ...runtime.prefect import PrefectEnv, PrefectText, StepOutput, is_template, parsed
from ..record_data import data_of


class DeployError(ValueError):
    """A deployment that `flow.deploy` cannot be given; the message names every reason."""


_SAME = (
    "name",
    "version",
    "version_type",
    "description",
    "tags",
    "parameters",
    "enforce_parameter_schema",
    "paused",
    "triggers",
)
_NOT_HERE = ("build", "push", "pull", "sla")


def deploy_arguments(deployment: Any, environ: Mapping[str, str]) -> dict[str, Any]:
    """The keyword arguments of `flow.deploy(...)` for a `Deployment`, or the data of one.

    `flow.deploy` fills nothing in, so environment variables are filled in here, from `environ`; variables and blocks of the
    server and outputs of steps cannot be. Its `work_pool` becomes three arguments; schedules and the limit become Prefect's
    own objects, so that Prefect must be installed here. Raises DeployError, and ImportError.
    """
    data: dict[str, Any] = data_of(deployment)
    problems = [f"{key}: flow.deploy takes no steps, and no agreements" for key in _NOT_HERE if data.get(key)]
    filled: Any = _filled({k: v for k, v in data.items() if k not in _NOT_HERE}, "", environ, problems)
    if problems:
        raise DeployError("; ".join(problems))
    pool: dict[str, Any] = filled.get("work_pool") or {}
    arguments = {key: filled[key] for key in _SAME if filled.get(key) is not None}
    named = {"work_pool_name": "name", "work_queue_name": "work_queue_name", "job_variables": "job_variables"}
    arguments |= {argument: pool[key] for argument, key in named.items() if pool.get(key) is not None}
    limit = filled.get("concurrency_limit")
    if limit is not None:
        arguments["concurrency_limit"] = _model("objects:ConcurrencyLimitConfig", limit) if is_object(limit) else limit
    schedules = filled.get("schedules") or ([filled["schedule"]] if filled.get("schedule") else [])
    if schedules:
        arguments["schedules"] = [_model("actions:DeploymentScheduleCreate", _schedule(one)) for one in schedules]
    return arguments


def _model(path: str, data: dict[str, Any]) -> Any:
    """An object of `prefect.client.schemas`."""
    module, _, name = path.partition(":")
    return getattr(import_module(f"prefect.client.schemas.{module}"), name)(**data)


def _schedule(flat: dict[str, Any]) -> dict[str, Any]:
    """The flat form of prefect.yaml as that of the API (`prefect.cli.deploy._schedules`)."""
    kinds = ("cron", "interval", "rrule", "timezone", "anchor_date", "day_or")
    schedule = {key: value for key, value in flat.items() if key in kinds and value is not None}
    rest = {key: value for key, value in flat.items() if key not in kinds and value is not None}
    return {"schedule": schedule, **rest}


def _filled(value: Any, path: str, environ: Mapping[str, str], problems: list[str]) -> Any:
    if is_object(value):
        return {
            key: _filled(member, f"{path}.{key}" if path else key, environ, problems) for key, member in value.items()
        }
    if is_list(value):
        return [_filled(member, f"{path}[{n}]", environ, problems) for n, member in enumerate(value)]
    if not is_template(value):
        return value
    reference = parsed(value)
    parts = reference.parts if isinstance(reference, PrefectText) else (reference,)
    for part in parts:
        if isinstance(part, PrefectEnv):
            if part.name not in environ:
                problems.append(f"{path}: environment variable {part.name} is not set")
        elif not isinstance(part, str):
            by = "a step" if isinstance(part, StepOutput) else "the server"
            problems.append(f"{path}: {part.text()} is filled in by {by}, which flow.deploy does not ask")
    return None if problems else reference.filled(environ)
