"""The rules of the schema for what references turned into: a port that came from a variable must be one too."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any, TypeAlias

from .hints import without_echoes
from .places import dotted, keys_of
from .problems import Problem
from .report import At, EnoughError, Read, Report

Origins: TypeAlias = "Mapping[tuple[str | int, ...], str]"
"""The names of the variables by the places where their values stand."""


def broken_rules(read: Read, data: Any, at: At, origins: Origins) -> list[Problem]:
    """What is wrong with the data of a value whose references were replaced; a reference may be left, where it has no value."""
    if not origins:
        return []
    report = Report()
    report.resolved = True
    with suppress(EnoughError):
        read(data, at, report)
    problems: list[Problem] = []
    for found in without_echoes(report.found):
        keys = keys_of(found.at)
        names = [name for place, name in origins.items() if place[: len(keys)] == keys or keys[: len(place)] == place]
        hint = f"from the environment: {', '.join(dict.fromkeys(names))}" if names else found.hint
        problems.append(Problem(path=dotted(keys), code=found.code, message=found.message, hint=hint))
    return list(dict.fromkeys(problems))
