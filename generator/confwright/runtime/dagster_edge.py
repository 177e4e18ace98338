"""From records to Dagster's own resources. Dagster is imported here, when a resource is made, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from .record import MAPPING, REFERENCE, SEQUENCE, Record, items_of, key_of
from .report import ConfigError, Problem
from .values import replaced


def check_variables(resources: Mapping[str, Record]) -> None:
    """Look at every variable that the resources need. Raises ConfigError that names all that are missing or malformed."""
    problems: list[Problem] = []
    for name, record in resources.items():
        problems += replaced(record, (None, name), os.environ)[1]
    if problems:
        raise ConfigError(problems)


def dagster_values(
    resources: Mapping[str, Record],
    targets: Mapping[str, str],
    names: Mapping[str, str],
    whole: Mapping[str, tuple[str, ...]],
) -> dict[str, Any]:
    """The records as the classes that `targets` names for them, with everything in them; a reference as Dagster's `EnvVar`.

    A record that only names another resource (`names`: its class, and the key) becomes that one, the same object everywhere.
    `whole` has the fields of each class in which references turn into whole numbers.
    An `EnvVar` of Dagster is a string that holds the name, and compares and prints as one: it is made here, last of all.
    """
    built: dict[str, Any] = {}

    def named(name: str) -> Any:
        if name not in built:
            built[name] = value_of(resources[name], False)
        return built[name]

    value_of = _values(targets, names, whole, named)
    return {name: named(name) for name in resources}


def _values(
    targets: Mapping[str, str],
    names: Mapping[str, str],
    whole: Mapping[str, tuple[str, ...]],
    named: Callable[[str], Any],
) -> Callable[[Any, bool], Any]:
    def value_of(value: Any, is_whole: bool) -> Any:
        if isinstance(value, Record):
            return record(value)
        if isinstance(value, REFERENCE):
            env_var: Any = import_module("dagster").EnvVar
            return env_var.int(value.name) if is_whole else env_var(value.name)
        if isinstance(value, MAPPING):
            return {key: value_of(member, is_whole) for key, member in value.items()}
        if isinstance(value, SEQUENCE):
            return [value_of(member, is_whole) for member in value]
        return value

    def record(value: Record) -> Any:
        name = type(value).__name__
        items = dict(items_of(value))
        if name in names:
            return named(items[names[name]])
        numbers = {key_of(value, field) for field in whole.get(name, ())}
        arguments = {key: value_of(member, key in numbers) for key, member in items.items()}
        if name not in targets:
            return arguments
        module, _, cls = targets[name].rpartition(".")
        return getattr(import_module(module), cls)(**arguments)

    return value_of
