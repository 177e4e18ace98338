"""What a reader of a file gathers: settings in which every secret is a reference, the secrets by name, and findings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from ...diagnostics import Diagnostic
from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .facts import Facts, is_secret
from .model import STANDARD, Connection, Pool, Reference, Settings, Variable, canonical_type, text_of
from .options import parse_option, reference_in

Spot: TypeAlias = tuple[int, int] | None
"""Line and column, from 1."""
Locate: TypeAlias = Callable[..., Spot]
"""Where a key below something stands, or else that thing itself."""
_INTO = {"integer": "int", "number": "float", "boolean": "bool"}


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


@dataclass(slots=True)
class Gathered:
    """Filled by a reader."""

    facts: Facts
    file: str | None = None
    connections: list[Connection] = field(default_factory=list[Connection])
    variables: list[Variable] = field(default_factory=list[Variable])
    pools: list[Pool] = field(default_factory=list[Pool])
    options: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    secrets: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    findings: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def settings(self) -> Settings:
        """Everything that was read."""
        return Settings(
            connections=tuple(self.connections),
            variables=tuple(self.variables),
            pools=tuple(self.pools),
            options=self.options,
        )

    # -- findings

    def error(self, code: str, message: str, spot: Spot = None, hint: str | None = None) -> None:
        """Something that Airflow fails on, or takes for something else."""
        self.add(Diagnostic(code=code, message=message, hint=hint), spot)

    def warn(self, code: str, message: str, spot: Spot = None, hint: str | None = None) -> None:
        """Something that is lost, ignored, or read differently in another place."""
        self.add(Diagnostic(code=code, message=message, severity="warning", hint=hint), spot)

    def add(self, finding: Diagnostic, spot: Spot = None) -> None:
        """A finding, at a place of this file."""
        line, column = spot or (None, None)
        self.findings.append(replace(finding, file=self.file, line=line, column=column))

    # -- values

    def connection(self, name: str, fields: Mapping[str, Any], extra: Mapping[str, Any], spot: Spot = None) -> None:
        """A connection. Its literal secrets go to `secrets`, with references in their place."""
        conn_type = canonical_type(str(fields.get("conn_type") or ""))
        where = f"connection {name!r}"
        if not conn_type:
            self.warn("connection-type", f"{where} has no conn_type: hooks cannot be made from it", spot)
        elif conn_type not in self.facts.types:
            self.warn("connection-type", f"{where}: no installed provider has the type {conn_type!r}", spot)
        known: dict[str, Any] = {}
        for key in STANDARD:
            value = fields.get(key)
            if value not in (None, ""):
                known[key] = self._field(name, key, value, where, spot)
        self.connections.append(
            Connection(
                id=name,
                conn_type=conn_type or "generic",
                extra={key: self._extra(name, conn_type, key, value, where, spot) for key, value in extra.items()},
                **known,
            )
        )

    def _field(self, name: str, key: str, value: Any, where: str, spot: Spot) -> Any:
        named = self._reference(value, f"{where}: {key}", spot)
        if named is not None:
            return Reference(named, "int" if key == "port" else "str")
        if key == "password":
            return self.secret(f"{name}_password", str(value))
        if key == "port":
            try:
                return int(value)
            except (TypeError, ValueError):
                self.error("connection-port", f"{where}: the port is no integer", spot)
                return None
        if isinstance(value, str):
            return value
        self.warn("connection-text", f"{where}: {key} is text; write it in quotes", spot)
        return str(value)

    def _extra(self, name: str, conn_type: str, key: str, value: Any, where: str, spot: Spot) -> Any:
        named = self._reference(value, f"{where}: extra.{key}", spot)
        if named is not None:
            return Reference(named)
        if value in (None, "", {}, []) or isinstance(value, bool) or not self.facts.is_secret_extra(conn_type, key):
            return value
        if not isinstance(value, str):
            self.warn("secret-data", f"{where}: extra.{key} holds a secret, and becomes its JSON text", spot)
        return self.secret(f"{name}_{key}", text_of(value))

    def _reference(self, value: Any, where: str, spot: Spot) -> str | None:
        named = reference_in(value) if isinstance(value, str) else None
        if named is not None:
            self.warn("unresolved", f"{where}: Airflow does not fill in ${{{named}}} here; taken as a reference", spot)
        return named

    def secret(self, name: str, value: str) -> Reference:
        """A reference to a variable that holds a literal which was found."""
        variable = re.sub(r"\W", "_", name).upper()
        if variable[:1].isdigit():
            variable = f"N{variable}"
        base, count = variable, 2
        while self.secrets.get(variable, value) != value:
            variable, count = f"{base}_{count}", count + 1
        self.secrets[variable] = value
        return Reference(variable)

    def variable(self, name: str, value: Any, description: str | None, spot: Spot = None) -> None:
        """A variable: text, or data that Airflow keeps as JSON."""
        if isinstance(value, str):
            named = reference_in(value)
            if named is not None:
                self.warn("unresolved", f"variable {name!r}: Airflow does not fill in ${{{named}}}", spot)
            hidden = self.secret(name, value) if named is None and value and is_secret(name) else None
            reference = Reference(named) if named is not None else hidden
            self.variables.append(Variable(name=name, value=reference or value, description=description))
        else:
            self.variables.append(Variable(name=name, value=value, json=True, description=description))

    def option(self, section: str, option: str, text: str) -> None:
        """An option's text, as the value it stands for."""
        known = self.facts.option(section, option) or {}
        named = reference_in(text)
        if named is not None:
            self.options[section, option] = Reference(named, _INTO.get(known.get("kind", ""), "str"))
        elif known.get("sensitive"):
            self.options[section, option] = self._sensitive(section, option, text, known)
        else:
            try:
                self.options[section, option] = parse_option(text, known.get("kind", "string"))
            except (ValueError, OverflowError):
                self.options[section, option] = text

    def _sensitive(self, section: str, option: str, text: str, known: Mapping[str, Any]) -> Any:
        if known.get("kind") == "json":
            try:
                data: Any = json.loads(text)
            except ValueError:
                data = None
            if isinstance(data, (MAPPING, *SEQUENCE)):
                return data
        return self.secret(f"{section}_{option}", text)
