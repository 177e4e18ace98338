"""What a reader of a file gathers: settings in which every secret is a reference, the secrets by name, and findings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...base.diagnostics import Diagnostic
from ...base.free_names import FreeNames
from ...base.json_values import is_object
from ...base.said import as_name
from ...runtime.record import MAPPING, SEQUENCE
from .facts import Facts, hides_in_keys, holds_secrets
from .hooks import hook_findings
from .importer.naming import is_masked
from .model import STANDARD, Connection, Pool, Reference, Settings, Variable, canonical_type, text_of
from .noted import Noted, Spot, diagnostics_of
from .options import misread, parse_option, reference_in

_PLAIN = re.compile(r"(?:[^\s,\]}#\"']|(?<!\s)#|[^\S\n](?!#))*")
_LAST_PORT = 65535
_INTO = {"integer": "int", "number": "float", "boolean": "bool"}


def _looks_like_a_reference(value: Any) -> bool:
    """Whether data would be read back as `{env: NAME}`, which it is not in Airflow."""
    return isinstance(value, MAPPING) and list(value) == ["env"] and isinstance(value["env"], str)


@dataclass(slots=True)
class Gathered:
    """Filled by a reader."""

    facts: Facts
    file: str | None = None
    text: str = field(default="", repr=False)
    connections: list[Connection] = field(default_factory=list[Connection])
    variables: list[Variable] = field(default_factory=list[Variable])
    pools: list[Pool] = field(default_factory=list[Pool])
    options: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    secrets: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    findings: list[Noted] = field(default_factory=list["Noted"])
    changes: list[Noted] = field(default_factory=list["Noted"])
    _names: FreeNames = field(init=False, repr=False)
    _variables: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str], repr=False)
    """The variables of secrets that had to take another name than their own, by that name and the secret."""
    _lines: list[str] | None = field(default=None, repr=False)
    _renamed: list[tuple[str, str, tuple[str, str], str, Spot]] = field(
        default_factory=list[tuple[str, str, tuple[str, str], str, Spot]], repr=False
    )
    _arguments: dict[tuple[str, str], dict[str, str]] = field(
        default_factory=dict[tuple[str, str], dict[str, str]], repr=False
    )

    def __post_init__(self) -> None:
        self._names = FreeNames(self.secrets)

    def settings(self) -> Settings:
        """Everything that was read. `secrets` and `changes` are complete only then."""
        self._carry_over()
        self._join_arguments()
        return Settings(
            connections=tuple(self.connections),
            variables=tuple(self.variables),
            pools=tuple(self.pools),
            options=self.options,
        )

    def written(self, spot: Spot) -> str:
        """A scalar without quotes as it is written at a place; empty where the text is not known."""
        if self._lines is None:
            self._lines = self.text.splitlines()
        if spot is None or not 0 < spot[0] <= len(self._lines):
            return ""
        found = _PLAIN.match(self._lines[spot[0] - 1], spot[1] - 1)
        return found[0].rstrip() if found is not None else ""

    # -- findings

    def error(self, code: str, message: str, spot: Spot = None, hint: str | None = None) -> None:
        """Something that Airflow fails on, or takes for something else."""
        self.findings.append(Noted(code, message, "error", spot, hint))

    def warn(self, code: str, message: str, spot: Spot = None, hint: str | None = None) -> None:
        """Something that is lost, ignored, or read differently in another place."""
        self.findings.append(Noted(code, message, "warning", spot, hint))

    def changed(self, code: str, message: str, spot: Spot = None) -> None:
        """Something that the settings say in another way than the file."""
        self.changes.append(Noted(code, message, "warning", spot))

    def add(self, finding: Diagnostic, spot: Spot = None) -> None:
        """A finding, at a place of this file."""
        self.findings.append(Noted(finding.code, finding.message, finding.severity, spot, finding.hint))

    def diagnostics(self, noted: Iterable[Noted]) -> tuple[Diagnostic, ...]:
        """What was noted, without the secrets of the file, in the order of its lines. They are all known at the end."""
        return diagnostics_of(noted, self.secrets.values(), self.file)

    # -- values

    def connection(self, name: str, fields: Mapping[str, Any], extra: Mapping[str, Any], spot: Spot = None) -> None:
        """A connection. Its literal secrets go to `secrets`, with references in their place."""
        conn_type = canonical_type(str(fields.get("conn_type") or ""))
        where = f"connection {as_name(name)!r}"
        if not conn_type:
            self.warn("connection-type", f"{where} has no conn_type: hooks cannot be made from it", spot)
        elif not self.facts.knows_type(conn_type):
            self.warn("connection-type", f"{where}: no provider that is known has the type {conn_type!r}", spot)
        for finding in hook_findings(where, conn_type, fields, extra):
            self.add(finding, spot)
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
            return self._port(value, where, spot)
        if holds_secrets(value):
            return self.secret(f"{name}_{key}", str(value))
        if isinstance(value, str):
            return value
        self.warn("connection-text", f"{where}: {key} is text; write it in quotes", spot)
        return str(value)

    def _port(self, value: Any, where: str, spot: Spot) -> int | None:
        try:
            port = int(value)
        except (TypeError, ValueError, OverflowError):
            self.error("connection-port", f"{where}: the port is not an integer", spot)
            return None
        if not 0 <= port <= _LAST_PORT:
            self.warn("connection-port", f"{where}: a port is at most {_LAST_PORT}; no client can connect", spot)
        return port

    def _extra(self, name: str, conn_type: str, key: str, value: Any, where: str, spot: Spot) -> Any:
        """A value of `extra`, with a reference for each secret in it, at any depth."""
        where = f"{where}: extra.{key}"
        if self.facts.is_reference_only(conn_type, key) and isinstance(value, (MAPPING, SEQUENCE)) and value:
            return self._whole((name, key), value, where, spot)
        masked = self.facts.is_reference_only(conn_type, key) or is_masked(key)
        return self._inner((name, key), value, masked, where, spot)

    def _whole(self, path: tuple[str, ...], value: Any, where: str, spot: Spot) -> Reference:
        message = f"{where} holds a secret, or what looks like a reference, and becomes its JSON text"
        self.changed("secret-data", message, spot)
        return self.secret("_".join(path), text_of(value))

    def _inner(self, path: tuple[str, ...], value: Any, masked: bool, where: str, spot: Spot) -> Any:
        if value in (None, "", {}, []) or isinstance(value, bool):
            return value
        if isinstance(value, (MAPPING, SEQUENCE)):
            if _looks_like_a_reference(value) or hides_in_keys(value, masked):
                return self._whole(path, value, where, spot)
            if isinstance(value, SEQUENCE):
                return [
                    self._inner((*path, str(at)), member, masked, f"{where}[{at}]", spot)
                    for at, member in enumerate(value)
                ]
            return {
                key: self._inner((*path, str(key)), member, masked or is_masked(str(key)), f"{where}.{key}", spot)
                for key, member in value.items()
            }
        named = self._reference(value, where, spot)
        if named is not None:
            return Reference(named)
        if not masked and not holds_secrets(value):
            return value
        if not isinstance(value, str):
            self.changed("secret-data", f"{where} is a secret, and becomes text", spot)
        return self.secret("_".join(path), text_of(value))

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
        base = variable
        if self.secrets.get(base, value) != value:
            known = self._variables.get((base, value), "")
            variable = known if self.secrets.get(known) == value else self._names.free(base)
            self._variables[base, value] = variable
        self.secrets[variable] = value
        return Reference(variable)

    def variable(self, name: str, value: Any, description: Any, spot: Spot = None) -> None:
        """A variable: text, or data that Airflow keeps as JSON."""
        if description is not None and not isinstance(description, str):
            self.changed("variable-text", f"variable {name!r}: the description is not text, and becomes its JSON", spot)
            description = text_of(description)
        named = reference_in(value) if isinstance(value, str) else None
        if named is not None:
            self.warn("unresolved", f"variable {name!r}: Airflow does not fill in ${{{named}}}", spot)
        elif holds_secrets(value, name):
            text = text_of(value)  # what Airflow keeps, of data too
            self.variables.append(Variable(name=name, value=self.secret(name, text), description=description))
            return
        reference = Reference(named) if named is not None else None
        self.variables.append(
            Variable(name=name, value=reference or value, json=not isinstance(value, str), description=description)
        )

    def take(self, section: str, option: str, text: str, spot: Spot = None) -> None:
        """An option that was found: under its own name, or the one that it has now; what Airflow does not know is left out."""
        if self.facts.option(section, option) is not None or option.endswith(("_cmd", "_secret")):
            self.option(section, option, text)
            return
        renamed: Any = self.facts.changes.get((section, option), {}).get("renamed-to")
        if renamed is None or self.facts.option(*renamed) is None:
            self.changed("left-out", f"[{section}] {option} is not in the document: Airflow does not read it", spot)
            return
        self._renamed.append((section, option, (renamed[0], renamed[1]), text, spot))

    def _carry_over(self) -> None:
        """Options under their old names, without a value under the new one."""
        for section, option, now, text, spot in self._renamed:
            where, target = f"[{section}] {option}", f"[{now[0]}] {now[1]}"
            if now in self.options:
                self.changed("left-out", f"{where} is not in the document: {target} is set too", spot)
            elif (
                misread(text, self.facts.option(*now) or {"kind": "string"}) is not None and reference_in(text) is None
            ):
                self.changed("left-out", f"{where} is not in the document: {target} takes no such value", spot)
            else:
                self.option(*now, text)
                self.changed("option-renamed", f"{where} is in the document as {target}", spot)
        self._renamed.clear()

    def option(self, section: str, option: str, text: str) -> None:
        """The text of an option, as its value."""
        known = self.facts.option(section, option) or {}
        named = reference_in(text)
        if named is not None:
            self.options[section, option] = Reference(named, _INTO.get(known.get("kind", ""), "str"))
        elif text and (self.facts.is_secret_option(section, option) or holds_secrets(text)):
            self.options[section, option] = self.secret(f"{section}_{option}", text)
        else:
            try:
                self.options[section, option] = parse_option(text, known.get("kind", "string"))
            except (ValueError, OverflowError):
                self.options[section, option] = text

    def argument(self, section: str, option: str, name: str, text: str) -> None:
        """One argument of a secrets backend, which overrides those that `option` holds as JSON.

        Upstream: `AirflowConfigParser._get_custom_secret_backend`; a value is text, never JSON.
        """
        self._arguments.setdefault((section, option), {})[name] = text

    def _join_arguments(self) -> None:
        for (section, option), single in self._arguments.items():
            given = self.options.get((section, option))
            text = self.secrets.get(given.name) if isinstance(given, Reference) else "{}"
            if text is None:
                message = f"[{section}] {option}: single arguments beside a reference are left out"
                self.changed("option-lost", message)
                continue
            try:
                data: Any = json.loads(text)
            except ValueError:
                data = {}  # Airflow warns, and passes none of it
                self.changed(
                    "left-out", f"[{section}] {option} is not JSON: only the single arguments are in the document"
                )
            if isinstance(given, Reference):
                del self.secrets[given.name]
            joined: dict[str, Any] = {**(data if is_object(data) else {}), **single}
            self.options[section, option] = self.secret(f"{section}_{option}", json.dumps(joined))
        self._arguments.clear()
