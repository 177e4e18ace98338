"""What a prefect.yaml needs: environment variables, and variables and blocks of the server.

Prefect writes an empty string for an environment variable or a variable that is not there, and says so in a log at most:
here they are required. A block that is not there ends the deployment with an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from ...base.addresses import secret_spans
from ...base.json_values import Keys
from ...base.secret_names import SECRET
from ...runtime.prefect import PLACEHOLDER
from ..places import Need as Listed
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
    """One thing that has to be there: its name (`slug.name` of a block), when, for which deployment, and its place."""

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


_BY = {
    "deploy": "prefect deploy, on the machine where it is started",
    "run": "the worker, when a run begins",
}
_EMPTY = "Prefect takes an empty text"
_KINDS = {"environment": "variable", "variable": "Prefect variable", "block": "Prefect block"}


def listed(document: Any) -> Iterator[Listed]:
    """What the deployments of a file need, each place once, however many deployments share a step."""
    seen: set[tuple[str, str, Keys, str]] = set()
    secrets = _Secrets(document)
    for need in needs(document):
        for keys in need.places:
            if (need.kind, need.name, keys, need.when) not in seen:
                seen.add((need.kind, need.name, keys, need.when))
                yield _listed(need.kind, need.name, _BY[need.when], keys, secrets)


def listed_of_template(document: Any) -> Iterator[Listed]:
    """What a base job template needs: a worker fills it in for each run."""
    secrets = _Secrets(document)
    for one in placeholders(document):
        kind = _kind(one.name)
        if kind is not None:
            yield _listed(*kind, _BY["run"], one.keys, secrets)


def _listed(kind: Kind, name: str, by: str, keys: Keys, secrets: _Secrets) -> Listed:
    secret = kind == "block" or SECRET.search(name) is not None or secrets.hold(keys, name)
    return Listed(name=name, by=by, kind=_KINDS[kind], secret=secret, otherwise=_EMPTY, keys=keys)


class _Secrets:
    """Which references are in the place of a secret: by its key, or as the password in an address."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known: dict[Keys, tuple[str, ...]] = {}
        """By place, since a text may have thousands of references."""

    def hold(self, keys: Keys, name: str) -> bool:
        if SECRET.search(str(keys[-1])) is not None:
            return True
        if keys not in self._known:
            value = self._document
            for key in keys:
                value = value[key]
            self._known[keys] = tuple(_in_secrets(str(value)))
        return any(given.endswith(name) for given in self._known[keys])


def _in_secrets(text: str) -> Iterator[str]:
    """The references of a text that are inside its secrets, once each value is filled in."""
    parts: list[str] = []
    names: list[tuple[int, int, str]] = []
    at = length = 0
    for found in PLACEHOLDER.finditer(text):
        parts += [text[at : found.start()], _ANY]
        length += found.start() - at + len(_ANY)
        names.append((length - len(_ANY), length, found[1]))
        at = found.end()
    spans = sorted(secret_spans("".join([*parts, text[at:]]))) if names else []
    for begin, end, name in names:
        while spans and spans[0][1] <= begin:
            spans.pop(0)
        if spans and spans[0][0] < end:
            yield name


_ANY: Final = "Zq8vT1xw"
"""A text like no other, in the place of each value."""


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
