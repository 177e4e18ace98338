"""Settings -> the text of a file that Airflow, Astro or a shell reads."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from ...base.diagnostics import Diagnostic
from ...runtime.yaml_text import write_text
from ..system import Rendered
from .dotenv import dotenv_text, export_text
from .facts import Facts, read_facts
from .file_data import airflow_cfg, astro_deployment, astro_settings, connections_file, pools_file, variables_file
from .file_kinds import TARGETS
from .model import Settings
from .resolve import holds_references
from .variables import entries_of


def render(
    settings: Settings, target: str, *, facts: Facts | None = None, base: Mapping[str, Any] | None = None
) -> Rendered:
    """The text for a target. `base` is the deployment file that the variables of Astro's are written into.

    Raises ValueError for a target that is not one of TARGETS.
    """
    known = facts or read_facts()
    part = _part(settings, target)
    match target:
        case "env" | "export":
            entries, found = entries_of(part, known)
            text, more = (dotenv_text if target == "env" else export_text)(entries)
            found += more
        case "astro-deployment.yaml":
            entries, found = entries_of(part, known)
            data, more = astro_deployment(entries, base)
            text, found = write_text(data), found + more
        case "airflow.cfg":
            text, found = airflow_cfg(part, known)
        case _:
            text, found = _data_file(part, target)
    # Of airflow.cfg Airflow itself fills the references in, but for those of commands and of names in a backend.
    left = (key for key in part.options if target != "airflow.cfg" or key[1].endswith(("_cmd", "_secret")))
    named = Settings(
        connections=part.connections, variables=part.variables, options={key: part.options[key] for key in left}
    )
    unresolved = holds_references(named)
    return Rendered(text, tuple(found), _may_hold_secrets(part, known), unresolved)


_PARTS = {
    "connections.yaml": "connections", "connections.json": "connections", "variables.yaml": "variables",
    "variables.json": "variables", "pools.json": "pools", "airflow.cfg": "options",
}  # fmt: skip


def _part(settings: Settings, target: str) -> Settings:
    """What is written into the file of a target."""
    match _PARTS.get(target):
        case "connections":
            return Settings(connections=settings.connections, filled=settings.filled)
        case "variables":
            return Settings(variables=settings.variables, filled=settings.filled)
        case "pools":
            return Settings(pools=settings.pools)
        case "options":
            return Settings(options=settings.options, filled=settings.filled)
        case _:
            return settings


def _may_hold_secrets(part: Settings, facts: Facts) -> bool:
    names = {("variables", v.name) for v in part.variables} | {("config", ".".join(key)) for key in part.options}
    sensitive = any(facts.is_secret_option(*key) for key in part.options)
    return bool(part.connections or sensitive or names & part.filled)


_DATA: dict[str, Callable[[Settings], tuple[Any, list[Diagnostic]]]] = {
    "connections": connections_file,
    "variables": variables_file,
    "pools": pools_file,
    "airflow_settings": astro_settings,
}


def _data_file(settings: Settings, target: str) -> tuple[str, list[Diagnostic]]:
    name, _, extension = target.rpartition(".")
    if target not in TARGETS:
        raise ValueError(f"no such target: {target} (there are: {', '.join(TARGETS)})")
    data, found = _DATA[name](settings)
    return (write_text(data) if extension == "yaml" else json.dumps(data, indent=2) + "\n"), found
