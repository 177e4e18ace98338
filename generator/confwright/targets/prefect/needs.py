"""What a prefect.yaml needs: environment variables, and variables and blocks of the server.

Prefect writes an empty string for an environment variable or a variable that is not there, and says so in a log at most:
here they are required. A block that is not there ends the deployment with an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..note import Keys
from .document import (
    ACTIONS,
    Placeholder,
    deployments,
    effective_steps,
    own_placeholders,
    placeholders,
    trigger_placeholders,
)

Kind: TypeAlias = Literal["environment", "variable", "block"]
When: TypeAlias = Literal["deploy", "run"]
"""Who fills it in: `prefect deploy`, on the machine where it is started, or the worker when a run begins."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that has to be there: its name (`slug.name` of a block), when, for which deployment, and where it stands."""

    kind: Kind
    name: str
    when: When
    deployment: str
    places: tuple[Keys, ...]


def needs(document: Any) -> list[Need]:
    """Everything that the deployments of a file need, by kind and name; steps that several share count for each of them."""
    found: dict[tuple[Kind, str, When, str], list[Keys]] = {}
    for keys, deployment in deployments(document):
        name = deployment.get("name")
        label = name if isinstance(name, str) and name else f"deployments[{keys[-1]}]"
        for when, one in _placeholders(document, keys, deployment):
            kind = _kind(one.name)
            if kind is not None:
                places = found.setdefault((*kind, when, label), [])
                if one.keys not in places:
                    places.append(one.keys)
    return [Need(*key, tuple(places)) for key, places in sorted(found.items(), key=lambda item: item[0])]


def missing(document: Any, environ: Mapping[str, str], when: When = "deploy") -> list[Need]:
    """The environment variables that are needed then and are not set; one that is empty is set."""
    return [
        need
        for need in needs(document)
        if need.kind == "environment" and need.when == when and need.name not in environ
    ]


def _placeholders(document: Any, keys: Keys, deployment: Mapping[str, Any]) -> Iterator[tuple[When, Placeholder]]:
    for one in (*own_placeholders(keys, deployment), *trigger_placeholders(keys, deployment, parameters=True)):
        yield "deploy", one
    for action in ACTIONS:
        for step in effective_steps(document, keys, deployment, action):
            for one in placeholders(dict(step.inputs), step.keys):
                yield "run" if action == "pull" else "deploy", one


def _kind(name: str) -> tuple[Kind, str] | None:
    if name.startswith("$"):
        return "environment", name.lstrip("$")
    if name.startswith("prefect.variables."):
        return "variable", name.removeprefix("prefect.variables.")
    if name.startswith("prefect.blocks."):
        return "block", ".".join(name.removeprefix("prefect.blocks.").split(".")[:2])
    return None
