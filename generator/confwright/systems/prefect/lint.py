"""What `prefect deploy` drops, empties or stores without a word; beside what the types already refuse.

Every rule takes the document as data and gives notes. Where a rule comes from is named with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys
from ..versions.imported import is_before
from .cron import cron_problem, date_problem, interval_problem, rrule_problem, timezone_problem
from .document import (
    Placeholder,
    deployments,
    is_output,
    mapping,
    members,
    own_placeholders,
    placeholders,
    trigger_placeholders,
)
from .facts import Facts, installed_facts
from .job_variables import variable_notes
from .steps import step_notes
from .templates import template_notes, without_placeholders
from .triggers import trigger_notes

_JOB_VARIABLES: Final = (
    "env", "image", "command", "labels", "working_dir", "stream_output", "image_pull_policy", "namespace", "networks",
    "volumes", "cpu", "memory", "service_account_name",
)  # fmt: skip
_IN_POOL: Final = {
    "job_variables": "work_pool.job_variables", "infra_overrides": "work_pool.job_variables",
    "work_queue_name": "work_pool.work_queue_name", "work_pool_name": "work_pool.name",
    **{name: f"work_pool.job_variables.{name}" for name in _JOB_VARIABLES},
}  # fmt: skip
_IN_SCHEDULES: Final = ("cron", "interval", "rrule", "timezone", "anchor_date")
_IN_DEPLOYMENT: Final = (
    "entrypoint", "flow_name", "parameters", "schedule", "schedules", "tags", "version", "work_pool", "triggers", "sla",
    "paused", "concurrency_limit", "enforce_parameter_schema",
)  # fmt: skip
_SECRET_ADVICE: Final = {
    "work_pool": "make it a default of the work pool, where it stays a reference, or load the block in the flow",
    "parameters": "load the block in the flow, or pass its name",
    "triggers": "load the block in the flow, or pass its name",
}


def lint(document: Any, facts: Facts | None = None, schema: Mapping[str, Any] | None = None) -> list[Note]:
    """Everything to say about a prefect.yaml, in the order of the rules. `schema` is that of the package that reads it."""
    known = facts if facts is not None else installed_facts()
    notes = [*_misplaced(document)]
    digits = _takes_digits(schema or {})
    for keys, deployment in deployments(document):
        notes += _unnamed(keys, deployment)
        notes += _name(keys, deployment)
        notes += _schedules(keys, deployment, digits)
        if is_before(schema, "prefect", (3, 9)):
            notes += _vanishing(keys, deployment)
        notes += _stored_secrets(keys, deployment, known.secrets)
    notes += trigger_notes(document, schema)
    notes += step_notes(document, known)
    notes += template_notes(document)
    notes += variable_notes(document, schema or {})
    return notes


def _misplaced(document: Any) -> Iterator[Note]:
    """Keys that Prefect would know at another place: its models ignore them here (`extra="ignore"`)."""
    for key in mapping(document):
        if key in _IN_DEPLOYMENT:
            yield _belongs((key,), f"deployments[].{key}")
    for keys, deployment in deployments(document):
        for key in deployment:
            if key in _IN_POOL:
                yield _belongs((*keys, key), _IN_POOL[key])
            elif key in _IN_SCHEDULES:
                yield _belongs((*keys, key), f"schedules[].{key}")
        for key in mapping(deployment.get("work_pool")):
            if key == "variables":
                yield _belongs((*keys, "work_pool", key), "work_pool.job_variables")
            elif key in _JOB_VARIABLES:
                yield _belongs((*keys, "work_pool", key), f"work_pool.job_variables.{key}")


def _belongs(keys: Keys, where: str) -> Note:
    return Note(keys, "prefect-misplaced", "Prefect drops this key here", f"it belongs at {where}", on_key=True)


def _unnamed(keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """`_run_multi_deploy` passes over a deployment without a name."""
    if not deployment.get("name"):
        yield Note(keys, "prefect-unnamed", "a deployment without a name is passed over", severity="warning")


def _name(keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """`prefect.client.schemas.actions.DeploymentCreate` refuses a name with one of `prefect.types.names.BANNED_CHARACTERS`; of one
    that ends in `.py`, the stem is the name (`RunnerDeployment.validate_name`)."""
    name = deployment.get("name")
    if not isinstance(name, str):
        return
    text = without_placeholders(name)
    banned = sorted(_BANNED & set(text.rpartition("/")[2] if text.endswith(".py") else text))
    if banned:
        message = f"`prefect deploy` refuses a name with {' or '.join(banned)}"
        yield Note((*keys, "name"), "prefect-name", message, "letters, digits, dashes and dots do")


_BANNED: Final = frozenset("/%&<>")


def _takes_digits(schema: Mapping[str, Any]) -> bool:
    """Whether the Prefect of a schema reads an interval that is a text of digits: 3.4 and 3.5 do."""
    record = mapping(mapping(schema.get("$defs")).get("IntervalSchedule"))
    interval = mapping(mapping(record.get("properties")).get("interval"))
    return len(members(interval.get("anyOf"))) > 1


def _schedules(keys: Keys, deployment: Mapping[str, Any], digits: bool) -> Iterator[Note]:
    """Schedules are made, and so checked, after the flow was loaded and the steps ran (`_construct_schedules`).

    `digits`: whether an interval may be a text of digits.
    """
    found: list[tuple[Keys, Any]] = [
        ((*keys, "schedules", n), s) for n, s in enumerate(members(deployment.get("schedules")))
    ]
    if deployment.get("schedule"):
        found.append(((*keys, "schedule"), deployment["schedule"]))
    for place, schedule in found:
        for key, value in mapping(schedule).items():
            check = _SCHEDULE_CHECKS.get(key)
            text = value if isinstance(value, str) else ""
            if (
                check is None
                or any(True for _ in placeholders(text))
                or (key != "interval" and not isinstance(value, str))
            ):
                continue
            number = digits and key == "interval" and text.strip().removeprefix("+").isdecimal()
            problem = check(float(value) if number else value)
            if problem is not None:
                yield Note((*place, key), "prefect-schedule", problem)


_SCHEDULE_CHECKS: Final[dict[str, Any]] = {
    "cron": cron_problem, "timezone": timezone_problem, "interval": interval_problem, "rrule": rrule_problem,
    "anchor_date": date_problem,
}  # fmt: skip


def _vanishing(keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Note]:
    """A member of a list that is nothing but a step's output: up to 3.8, `apply_values` drops it before the steps run.

    So it does with `{{ ctx.… }}`, which a worker would fill in; elsewhere than in a list that stays.
    """
    for found in own_placeholders(keys, deployment):
        late = is_output(found.name) or found.name.startswith("ctx.")
        if found.whole and isinstance(found.keys[-1], int) and late:
            yield Note(
                found.keys, "prefect-vanishes", "Prefect drops a list's item that is nothing but a step's output",
                "with text around it, it stays",
            )  # fmt: skip


def _stored_secrets(
    keys: Keys, deployment: Mapping[str, Any], secrets: Mapping[str, tuple[str, ...]]
) -> Iterator[Note]:
    """References to blocks are replaced by their plain text before the deployment is sent to the server."""
    for found in (*own_placeholders(keys, deployment), *trigger_placeholders(keys, deployment, parameters=True)):
        if found.name.startswith("prefect.blocks.") and reveals(found, secrets):
            field = found.keys[len(keys)]
            yield Note(
                found.keys, "prefect-secret-stored", "the server would keep the secret of this block as plain text",
                _SECRET_ADVICE.get(str(field), "references stay references in pull steps and in defaults of the work pool"),
            )  # fmt: skip


def reveals(found: Placeholder, secrets: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what a reference to a block turns into holds something secret."""
    slug, _, rest = found.name.removeprefix("prefect.blocks.").partition(".")
    _, _, path = rest.partition(".")
    parts = [part for part in path.replace("[", ".").replace("]", "").split(".") if part]
    for secret in secrets.get(slug, ()):
        pairs = zip(secret.split("."), parts, strict=False)
        if all(a in ("*", b) for a, b in pairs):
            return True
    return False
