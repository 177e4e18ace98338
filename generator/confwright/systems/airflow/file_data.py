"""The data of the files: connections, variables and pools, airflow_settings.yaml, airflow.cfg, Astro's deployment file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.said import Ours, as_name, own
from ...runtime.record import MAPPING, SEQUENCE
from .facts import Facts
from .model import API_NAME, STANDARD, Connection, Reference, Settings, table
from .variables import Entry, expanded_by_airflow, json_text, option_text, placeholders

Data = dict[str, Any]


def _placed(value: Any) -> Any:
    """Data with `${NAME}` in place of references."""
    if isinstance(value, Reference):
        return value.placeholder
    if isinstance(value, MAPPING):
        return {key: _placed(member) for key, member in value.items()}
    return [_placed(member) for member in value] if isinstance(value, SEQUENCE) else value


def connections_file(settings: Settings) -> tuple[Data, list[Diagnostic]]:
    """For `airflow connections import` and LocalFilesystemBackend."""
    return {c.id: _placed(dict(c.fields())) for c in settings.connections}, []


def variables_file(settings: Settings) -> tuple[Data, list[Diagnostic]]:
    """For `airflow variables import`. JSON is written as its text: LocalFilesystemBackend gives data of another type."""
    found: Data = {}
    notes: list[Diagnostic] = []
    for variable in settings.variables:
        text = json.dumps(variable.value) if variable.json else placeholders(variable.value)
        found[variable.name] = {"value": text, "description": variable.description} if variable.description else text
        if variable.description:
            notes.append(
                _warning(
                    "variable-object",
                    f"variable {as_name(variable.name)!r}: LocalFilesystemBackend gives the object, description and all",
                )
            )
    return found, notes


def pools_file(settings: Settings) -> tuple[Data, list[Diagnostic]]:
    """For `airflow pools import`."""
    return {
        p.name: {"slots": p.slots, "description": p.description, "include_deferred": p.include_deferred}
        for p in settings.pools
    }, []


# -- Astro


def astro_settings(settings: Settings) -> tuple[Data, list[Diagnostic]]:
    """airflow_settings.yaml. The Astro CLI hands what is in it to Airflow's API, which takes fewer names than Airflow itself."""
    found: list[Diagnostic] = []
    section: Data = {"connections": [_astro_connection(c, found) for c in settings.connections]}
    pools: list[Data] = []
    for pool in settings.pools:
        if pool.slots == 0:
            found.append(_error("astro-pool", f"pool {as_name(pool.name)!r}: the Astro CLI makes no pool of 0 slots"))
        if pool.include_deferred:
            found.append(_warning("astro-lost", f"pool {as_name(pool.name)!r}: include_deferred cannot be said here"))
        pools.append({"pool_name": pool.name, "pool_slot": pool.slots, "pool_description": pool.description})
    section["pools"] = pools
    variables: list[Data] = []
    for variable in settings.variables:
        text = json_text(variable.value) if variable.json else placeholders(variable.value)
        if not text:
            found.append(_warning("astro-lost", f"variable {as_name(variable.name)!r}: an empty one is skipped"))
        if variable.description:
            found.append(
                _warning("astro-lost", f"variable {as_name(variable.name)!r}: no description can be said here")
            )
        variables.append({"variable_name": variable.name, "variable_value": text})
    section["variables"] = variables
    return {"airflow": section}, found


def _astro_connection(connection: Connection, found: list[Diagnostic]) -> Data:
    out: Data = {"conn_id": connection.id, "conn_type": connection.conn_type}
    where = f"connection {as_name(connection.id)!r}"
    if not API_NAME.fullmatch(connection.id):
        found.append(_error("astro-name", f"{where}: Airflow's API, which the Astro CLI asks, refuses this name"))
    for name in STANDARD:
        value = getattr(connection, name)
        if value is None:
            continue
        if name == "description":
            found.append(_warning("astro-lost", f"{where}: no description can be said here"))
            continue
        if name == "port" and not isinstance(value, Reference):
            out["conn_port"] = value
            continue
        text = placeholders(value)
        if text:
            out[f"conn_{name}"] = text
    if connection.extra:
        out["conn_extra"] = json_text(connection.extra)
    return out


def astro_deployment(entries: Iterable[Entry], base: Mapping[str, Any] | None) -> tuple[Data, list[Diagnostic]]:
    """The deployment file: the variables, in the place of those of `base`, whose other parts stay."""
    deployment = table(table(base).get("deployment"))
    variables = [{"key": e.name, "value": e.text, "is_secret": e.secret} for e in entries]
    found: list[Diagnostic] = []
    if not deployment.get("configuration"):
        found.append(
            _warning("astro-configuration", "a deployment file needs 'configuration'; give the file that contains it")
        )
    return {"deployment": {"environment_variables": variables, **_without(deployment, variables)}}, found


def _without(deployment: Data, variables: list[Data]) -> Data:
    ours = {variable["key"] for variable in variables}
    before: list[Data] = deployment.pop("environment_variables", None) or []
    others = [v for v in before if v.get("key") not in ours]
    variables.extend(others)
    return deployment


# -- airflow.cfg


def airflow_cfg(settings: Settings, facts: Facts) -> tuple[str, list[Diagnostic]]:
    """airflow.cfg. A reference is `${NAME}`, which Airflow fills in when it reads the option."""
    sections: dict[str, list[str]] = {}
    found: list[Diagnostic] = []
    for (section, option), value in settings.options.items():
        text = option_text(value, facts.option(section, option))
        secret = facts.is_sensitive(section, option) or ("config", f"{section}.{option}") in settings.filled
        _readable(
            text, f"[{as_name(section)}] {as_name(option)}", found, secret=secret and not isinstance(value, Reference)
        )
        lines = text.replace("%", "%%").split("\n")
        sections.setdefault(section, []).append(f"{option} = " + "\n    ".join(lines))
    text = "\n".join(f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items())
    return text, found


def _readable(text: str, where: Ours, found: list[Diagnostic], *, secret: bool) -> None:
    """What Python's ConfigParser strips, and what Airflow expands: a secret never wants that."""
    lines = text.split("\n")
    kept = text == text.strip() and all(
        line == line.strip() and line[:1] not in ("#", ";") and line for line in lines[1:]
    )
    if not kept or "\r" in text:
        found.append(_error("cfg-text", f"{where}: a value with such blanks or lines cannot be written to airflow.cfg"))
    if secret and expanded_by_airflow(text):
        found.append(_warning("expanded", f"{where}: Airflow expands `$NAME` and `~` in it"))


def _error(code: str, message: Ours) -> Diagnostic:
    return Diagnostic(code=code, message=own(message))


def _warning(code: str, message: Ours) -> Diagnostic:
    return Diagnostic(code=code, message=own(message), severity="warning")
