"""Findings of a reader whose texts may still hold values of the file, and the places that they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from ...base.diagnostics import Diagnostic, Severity
from ...base.finding import worst
from ...base.said import own
from ...base.veil import Veil
from ...runtime.yaml_text import Document

Spot: TypeAlias = tuple[int, int] | None
"""Line and column, from 1."""
Locate: TypeAlias = Callable[..., Spot]
"""The position of a key below something, or else of that thing itself."""


def within(document: Document, *path: str | int) -> Locate:
    """The places below a path of a document."""

    def locate(*keys: str | int) -> Spot:
        return document.locate([*path, *keys]) or document.locate(path)

    return locate


def at(spot: Spot) -> Locate:
    """One place for everything."""

    def locate(*_keys: str | int) -> Spot:
        return spot

    return locate


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding whose text may still hold a value of the file."""

    code: str
    message: str
    severity: Severity
    spot: Spot = None
    hint: str | None = None


def diagnostics_of(noted: Iterable[Noted], secrets: Iterable[str], file: str | None) -> tuple[Diagnostic, ...]:
    """What was noted, without the secrets of the file, in the order of its lines."""
    veil = Veil.of(secrets)
    every = list(noted)
    # A megabyte has 70,000 of them: those that no report shows are only counted.
    shown = {id(one) for one in worst(every)[0]}
    return tuple(
        Diagnostic(
            code=one.code, message=veil.say(one.message) if id(one) in shown else own("not shown"),
            severity=one.severity, file=file,
            line=one.spot[0] if one.spot else None, column=one.spot[1] if one.spot else None,
            hint=veil.maybe(one.hint) if id(one) in shown else None,
        )
        for one in every
    )  # fmt: skip
