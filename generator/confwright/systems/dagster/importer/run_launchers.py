"""What run launchers take beside what their configuration says: resumed runs, and the requests of ECS."""

from __future__ import annotations

from typing import Any

from .constructor_rules import refused
from .emit import Schema
from .upstream import upstream


def cannot_resume(classes: list[Any]) -> list[Any]:
    """The run launchers that cannot resume a run: `supports_resume_run` is that of the base class."""
    base = upstream("dagster._core.launcher.base:RunLauncher").supports_resume_run
    return [cls for cls in classes if getattr(cls, "supports_resume_run", None) is base]


def run_task_keys(body: Schema) -> None:
    """Close `run_task_kwargs` with what boto takes: `EcsRunLauncher.__init__` refuses any other key."""
    try:
        members = (
            upstream("botocore.session:get_session")().get_service_model("ecs").shape_for("RunTaskRequest").members
        )
    except ImportError:
        return
    why = {
        "taskDefinition": "is 'task_definition' beside 'run_task_kwargs'",
        "overrides": "is made by the run launcher",
    }
    kwargs: Schema = body["properties"]["run_task_kwargs"]
    known: Schema = kwargs.get("properties", {})
    kwargs["properties"] = {key: known.get(key, refused(why[key]) if key in why else {}) for key in [*known, *members]}
    kwargs["additionalProperties"] = False


def propagated_tags(body: Schema) -> None:
    """`EcsRunLauncher.__init__` takes no tag that is too large for ECS, where it propagates tags at all."""
    if "propagate_tags" not in body["properties"]:
        return
    large = sorted(upstream("dagster_aws.ecs.launcher:TAGS_TO_EXCLUDE_FROM_PROPAGATION"))
    members = body["properties"]["propagate_tags"]["properties"]["allow_list"]["items"]
    members["not"] = {"description": "is too large for a tag of ECS", "enum": large}
