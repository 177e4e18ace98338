"""From records to Dagster's own resources. Dagster is imported here, when a resource is made, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

from .problems import ConfigError, Problem
from .record import MAPPING, REFERENCE, SEQUENCE, Record, items_of, key_of
from .resolving import Classes, problems_of

NOTHING: Final[Mapping[str, str]] = {}


def check_variables(resources: Mapping[str, Record], classes: Classes) -> None:
    """Look at every variable that the resources need. Raises ConfigError that names all that are missing or malformed."""
    problems: list[Problem] = []
    for name, record in resources.items():
        problems += problems_of(name, record, classes, os.environ)
    if problems:
        raise ConfigError(problems)


def dagster_value(value: Any, targets: Mapping[str, str], classes: Classes, into: str = "str") -> Any:
    """A record as the class that `targets` names for it, with everything in it; a reference as Dagster's `EnvVar`.

    An `EnvVar` of Dagster is a string that holds the name, and compares and prints as one: it is made here, last of all.
    """
    if isinstance(value, Record):
        name = type(value).__name__
        intos: Mapping[str, str] = classes[name][1] if name in classes else NOTHING
        by_key = {key_of(value, field): turned for field, turned in intos.items()}
        arguments = {
            key: dagster_value(member, targets, classes, by_key.get(key, "str")) for key, member in items_of(value)
        }
        if name not in targets:
            return arguments
        module, _, cls = targets[name].rpartition(".")
        return getattr(import_module(module), cls)(**arguments)
    if isinstance(value, REFERENCE):
        env_var: Any = import_module("dagster").EnvVar
        return env_var.int(value.name) if into == "int" else env_var(value.name)
    if isinstance(value, MAPPING):
        return {key: dagster_value(member, targets, classes, into) for key, member in value.items()}
    if isinstance(value, SEQUENCE):
        return [dagster_value(member, targets, classes, into) for member in value]
    return value
