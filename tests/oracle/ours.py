"""What the generated package says of a document, in the words of the judge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from types import ModuleType
from typing import Any

import generated.dagster
from generated._runtime.problems import ConfigError
from generated._runtime.record import Record
from generated.dagster import ConfigurableClass
from tests.oracle.client import Case

AGENT = (("dagster_cloud", "DagsterCloudAgentInstance"), ("dagster_cloud.instance", "DagsterCloudAgentInstance"))

_VARIABLE = re.compile(r"environment variable (.*) is not", re.DOTALL)


@dataclass(frozen=True)
class Ours:
    """`resolved` is the document with every reference replaced, `value` what was loaded, where they could be.

    `variables` are those that are missing or malformed, where nothing else is wrong.
    """

    verdict: str
    messages: tuple[str, ...] = ()
    variables: frozenset[str] = frozenset()
    value: Any = None
    resolved: Any = None


def our_verdict(
    case: Case, package: ModuleType = generated.dagster, *, lenient: bool = True, resolving: bool = True
) -> Ours:
    """`invalid` where the document or what it resolves to cannot be loaded, `cannot-check` where a class is unknown.

    References become booleans as Dagster reads them, unless `lenient` is false; without `resolving` they stay.
    """
    try:
        value = package.load(case.document) if case.text is None else package.loads(case.text)
    except ConfigError as error:
        return Ours("invalid", tuple(map(str, error.problems)))
    if not resolving:
        return Ours("ok", value=value)
    try:
        resolved = package.resolve_data(value, case.environ, lenient_booleans=lenient)
        # Some rules are about values that stand in a variable: what was resolved is a document too, and must be valid.
        package.load(resolved)
    except ConfigError as error:
        names = frozenset(found[1] for one in error.problems if (found := _VARIABLE.match(one.message)))
        return Ours("invalid", tuple(map(str, error.problems)), names)
    return Ours("cannot-check" if list(strangers(value)) else "ok", value=value, resolved=resolved)


def strangers(value: object) -> Iterator[ConfigurableClass]:
    """The classes of a document that are not known, whose configuration is not checked."""
    instance_class = getattr(value, "instance_class", None)
    for found in _classes(value):
        if found is not instance_class or (found.module, found.class_) not in AGENT:
            yield found


def _classes(value: object) -> Iterator[ConfigurableClass]:
    if isinstance(value, ConfigurableClass):
        yield value
    elif isinstance(value, Record):
        for field in fields(value):  # type: ignore[arg-type]
            yield from _classes(getattr(value, field.name))
