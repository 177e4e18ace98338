"""What the generated package says of a document, in the words of the judge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from types import ModuleType
from typing import Any
from warnings import catch_warnings, simplefilter

import generated.dagster
from confwright.build.cache.memory_import import import_package
from confwright.build.cache.version_packages import generated_version
from confwright.systems.dagster.instance import instance_notes
from confwright.systems.versions.releases import release
from generated._runtime.record import Record
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
    except package.ConfigError as error:
        return Ours("invalid", tuple(map(str, error.problems)))
    if not resolving:
        return Ours("ok", value=value)
    try:
        with catch_warnings():
            simplefilter("ignore")  # what is not looked at is the subject of other tests
            resolved = package.resolve_data(value, case.environ, lenient_booleans=lenient)
        # Some rules are about values that stand in a variable: what was resolved is a document too, and must be valid.
        package.load(resolved)
        if package.__name__.startswith("generated.dagster") and schema_title(package) == "DagsterInstance":
            refused = [f"{note.keys}: {note.message}" for note in instance_notes(resolved) if note.severity == "error"]
            if refused:
                return Ours("invalid", tuple(refused))
    except package.ConfigError as error:
        names = frozenset(found[1] for one in error.problems if (found := _VARIABLE.match(one.message)))
        return Ours("invalid", tuple(map(str, error.problems)), names)
    return Ours("cannot-check" if list(strangers(value)) else "ok", value=value, resolved=resolved)


@cache
def schema_title(package: ModuleType) -> str:
    """What the documents of a package are."""
    return str(package.schema().get("title"))


@cache
def package_of(version: str, schema: str = "dagster/instance.yaml") -> ModuleType:
    """The package of a file for an older Dagster, as `validate` makes it; with the runtime of the committed packages."""
    numbers = release(version)
    assert numbers is not None
    name = f"{schema.rpartition('/')[2].removesuffix('.yaml')}_{version.replace('.', '_')}"
    name = name.replace("instance", "dagster")
    return import_package("generated", name, *generated_version(name, schema, "dagster", numbers))


def strangers(value: object) -> Iterator[Any]:
    """The classes of a document that are not known, whose configuration is not checked."""
    instance_class = getattr(value, "instance_class", None)
    for found in _classes(value):
        if found is not instance_class or (found.module, found.class_) not in AGENT:
            yield found


def _classes(value: object) -> Iterator[Any]:
    if type(value).__name__ == "ConfigurableClass":
        yield value
    elif isinstance(value, Record):
        for field in fields(value):  # type: ignore[arg-type]
            yield from _classes(getattr(value, field.name))
