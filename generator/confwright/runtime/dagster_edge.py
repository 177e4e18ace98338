"""From records to Dagster's own resources. Dagster is imported here, when a resource is made, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final

from .record import MAPPING, REFERENCE, SEQUENCE, Record, items_of, key_of
from .report import ConfigError, Problem
from .resolving import Classes, Reader, problems_of

NOTHING: Final[Mapping[str, str]] = {}


def check_variables(resources: Mapping[str, Record], classes: Classes, reader: Reader) -> None:
    """Look at every variable that the resources need. Raises ConfigError that names all that are missing or malformed."""
    problems: list[Problem] = []
    for name, record in resources.items():
        problems += problems_of(name, record, classes, reader, os.environ)
    if problems:
        raise ConfigError(problems)


def dagster_values(
    resources: Mapping[str, Record], targets: Mapping[str, str], names: Mapping[str, str], classes: Classes
) -> dict[str, Any]:
    """The records as the classes that `targets` names for them, with everything in them; a reference as Dagster's `EnvVar`.

    A record that only names another resource (`names`: its class, and the key) becomes that one, the same object everywhere.
    An `EnvVar` of Dagster is a string that holds the name, and compares and prints as one: it is made here, last of all.
    """
    built: dict[str, Any] = {}

    def named(name: str) -> Any:
        if name not in built:
            built[name] = value_of(resources[name], "str")
        return built[name]

    value_of = _values(targets, names, classes, named)
    return {name: named(name) for name in resources}


def _values(
    targets: Mapping[str, str], names: Mapping[str, str], classes: Classes, named: Callable[[str], Any]
) -> Callable[[Any, str], Any]:
    def value_of(value: Any, into: str) -> Any:
        if isinstance(value, Record):
            return record(value)
        if isinstance(value, REFERENCE):
            env_var: Any = import_module("dagster").EnvVar
            return env_var.int(value.name) if into == "int" else env_var(value.name)
        if isinstance(value, MAPPING):
            return {key: value_of(member, into) for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            return [value_of(member, into) for member in value]
        return value

    def record(value: Record) -> Any:
        name = type(value).__name__
        items = dict(items_of(value))
        if name in names:
            return named(items[names[name]])
        intos: Mapping[str, str] = classes[name][1] if name in classes else NOTHING
        by_key = {key_of(value, field): turned for field, turned in intos.items()}
        arguments = {key: value_of(member, by_key.get(key, "str")) for key, member in items.items()}
        if name not in targets:
            return arguments
        module, _, cls = targets[name].rpartition(".")
        return getattr(import_module(module), cls)(**arguments)

    return value_of
