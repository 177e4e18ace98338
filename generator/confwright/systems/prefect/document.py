"""A prefect.yaml as data, taken apart: deployments, the steps each of them runs, and the placeholders in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...base.json_values import Keys, is_list, is_object
from ...runtime.prefect import PLACEHOLDER

ACTIONS: Final = ("build", "push", "pull")
OWN_FIELDS: Final = frozenset({*ACTIONS, "triggers"})
"""Keys of a deployment that are not filled in together with the rest of it: steps when they run, triggers each by itself."""


_KEPT: Final = frozenset(
    {
        "name", "version", "version_type", "tags", "description", "schedule", "schedules", "paused", "concurrency_limit",
        "flow_name", "entrypoint", "parameters", "enforce_parameter_schema", "work_pool", "triggers", "sla", *ACTIONS,
    }
)  # fmt: skip
_KEPT_IN_POOL: Final = frozenset({"name", "work_queue_name", "job_variables"})
"""The keys that `prefect.cli.deploy._models` keeps; all others vanish before anything is filled in."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its place, the dotted name of its function, and its arguments."""

    keys: Keys
    function: str
    inputs: Mapping[str, Any]

    @property
    def id(self) -> str | None:
        named = self.inputs.get("id")
        return named if isinstance(named, str) and named else None


@dataclass(frozen=True, slots=True)
class Placeholder:
    """`{{ name }}` in a text at a place. `whole`: the text is nothing else."""

    keys: Keys
    name: str
    whole: bool


def mapping(value: object) -> dict[str, Any]:
    """The value where it is a mapping, else an empty one."""
    return value if is_object(value) else {}


def members(value: object) -> list[Any]:
    """The value where it is a list, else an empty one."""
    return value if is_list(value) else []


def deployments(document: Any) -> list[tuple[Keys, dict[str, Any]]]:
    """Every deployment with its place."""
    found = members(mapping(document).get("deployments"))
    return [(("deployments", n), mapping(one)) for n, one in enumerate(found) if is_object(one)]


def steps_of(holder: Mapping[str, Any], keys: Keys, action: str) -> list[Step]:
    """The steps of one place; a single step may be without a list."""
    value = holder.get(action)
    single = is_object(value)
    found: list[Step] = []
    for index, member in enumerate([value] if single else members(value)):
        place = (*keys, action) if single else (*keys, action, index)
        entries = mapping(member)
        if entries:
            # `_get_step_fully_qualified_name_and_inputs` takes the last key.
            function, inputs = list(entries.items())[-1]
            found.append(Step((*place, str(function)), str(function), mapping(inputs)))
    return found


def all_steps(document: Any) -> Iterator[Step]:
    """Every step of the file, shared or a deployment's own."""
    for keys, holder in [((), mapping(document)), *deployments(document)]:
        for action in ACTIONS:
            yield from steps_of(holder, keys, action)


def effective_steps(document: Any, keys: Keys, deployment: Mapping[str, Any], action: str) -> list[Step]:
    """The steps that a deployment runs: its own where the key is there, else the file's."""
    if action in deployment:
        return steps_of(deployment, keys, action)
    return steps_of(mapping(document), (), action)


def placeholders(value: Any, keys: Keys = ()) -> Iterator[Placeholder]:
    """Every placeholder inside a value; keys of mappings are never filled in."""
    if isinstance(value, str):
        whole = PLACEHOLDER.fullmatch(value) is not None
        for found in PLACEHOLDER.finditer(value):
            yield Placeholder(keys, found[1], whole)
    elif is_object(value):
        for key, member in value.items():
            yield from placeholders(member, (*keys, key))
    elif is_list(value):
        for index, member in enumerate(value):
            yield from placeholders(member, (*keys, index))


def own_fields(deployment: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a deployment that are filled in together when it is made, without the keys that Prefect drops."""
    found = {key: value for key, value in deployment.items() if key in _KEPT - OWN_FIELDS}
    if is_object(found.get("work_pool")):
        found["work_pool"] = {key: value for key, value in found["work_pool"].items() if key in _KEPT_IN_POOL}
    return found


def own_placeholders(keys: Keys, deployment: Mapping[str, Any]) -> Iterator[Placeholder]:
    """The placeholders in a deployment's own fields."""
    return placeholders(own_fields(deployment), keys)


def trigger_placeholders(keys: Keys, deployment: Mapping[str, Any], *, parameters: bool) -> Iterator[Placeholder]:
    """The placeholders in a deployment's triggers. Blocks, variables and the environment are filled in everywhere; outputs of
    steps not in `parameters`, where the rest is the event's, so those can be left out."""
    for index, trigger in enumerate(members(deployment.get("triggers"))):
        for key, value in mapping(trigger).items():
            if parameters or key != "parameters":
                yield from placeholders(value, (*keys, "triggers", index, key))


def is_output(name: str) -> bool:
    """Whether a placeholder is neither an environment variable, nor the server's, nor filled in when a run starts."""
    return not name.startswith(("$", "prefect.blocks.", "prefect.variables.", "ctx."))


def head(name: str) -> tuple[str, str]:
    """The first part of a path, and the second."""
    first, _, rest = name.replace("[", ".").replace("]", "").partition(".")
    return first, rest.partition(".")[0]
