"""The settings of the Prefect that a project runs: those of its own import, or of the version that its files pin."""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import Any

from ..system import Around
from ..versions.catalogue import catalogue, schema_of
from ..versions.known_keys import Span, span_of_states, states_of
from ..versions.releases import Release, pins, text_of
from ..versions.versioned import PREFECT
from .settings import Known, known_settings, settings_in, settings_schema

_PACKAGE, _FILE = "prefect_settings", "prefect/settings.yaml"


class NoSettingsError(Exception):
    """The Prefect of the project reads no file of settings, and nothing is known of its variables; the message says which it is."""


def settings_around(around: Around) -> tuple[ModuleType, Known]:
    """The package that reads the settings of a file, and what is known of them. Raises ProjectError, NoSettingsError."""
    project = around.project
    own = next((one for one in project.packages if one.name == _PACKAGE), None) if project is not None else None
    picked = around.version(PREFECT, own is not None)
    if picked is not None:
        if not _schema_at(picked.release):
            needs = _first().words("a file of settings", PREFECT.title)
            raise NoSettingsError(f"{needs}; {pins(text_of(picked.wanted), picked.source)}")
        return around.package(_PACKAGE), _known_at(picked.release, picked.wanted, picked.source)
    there = own is not None and own.schema.name == "settings.yaml"
    return around.package(_PACKAGE), known_settings(own.schema.parent if own is not None and there else None)


@cache
def _known_at(release: Release, wanted: Release, source: str) -> Known:
    known = catalogue(PREFECT.name)
    if known is None:
        return known_settings()

    def words(setting: tuple[str, ...] | str, name: str) -> str | None:
        words = span_of_states(known, release, [setting in names for names in _names()]).words(f"`{name}`", known.title)
        return f"{words}; {pins(text_of(wanted), source)}" if words else None

    return Known(tuple(settings_in(_schema_at(release))), words)


@cache
def _schema_at(release: Release) -> Any:
    """The schema of the settings in a version; empty where Prefect reads none from a file, before 3.1."""
    known = catalogue(PREFECT.name)
    return schema_of(known, release, _FILE, settings_schema()) if known is not None else settings_schema()


def _first() -> Span:
    """Since when there are settings in a file."""
    known = catalogue(PREFECT.name)
    return span_of_states(known, known.known[0], list(map(bool, _names()))) if known is not None else Span()


@cache
def _names() -> tuple[frozenset[Any], ...]:
    """The keys and the variables of the settings in each state of the catalogue, the newest first."""
    known = catalogue(PREFECT.name)
    return states_of(known, _FILE, settings_schema(), _names_in) if known is not None else ()


def _names_in(schema: Any) -> frozenset[Any]:
    every = list(settings_in(schema)) if schema else []
    return frozenset(one.keys for one in every).union(*(one.variables for one in every))
