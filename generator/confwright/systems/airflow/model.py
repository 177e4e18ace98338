"""What an Airflow is given, as data between the typed form and the files."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

from ...runtime.record import MAPPING, SEQUENCE

STANDARD = ("description", "host", "login", "password", "schema", "port")
"""The fields of a connection beside its type and `extra`."""
API_NAME = re.compile(r"[\w.-]{1,200}")
"""The ids of connections that Airflow's REST API takes. Upstream: `ConnectionBody.connection_id`."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A value that an environment variable holds; `into` is what it turns into: str, int, float or bool."""

    name: str
    into: str = "str"

    @property
    def placeholder(self) -> str:
        """How it is written where it is not resolved."""
        return "${" + self.name + "}"


Scalar: TypeAlias = str | int | float | bool | Reference | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A connection. `extra` is JSON data, which may have references anywhere."""

    id: str
    conn_type: str
    description: Scalar = None
    host: Scalar = None
    login: Scalar = None
    password: Scalar = field(default=None, repr=False)
    schema: Scalar = None
    port: Scalar = None
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def fields(self) -> Iterator[tuple[str, Any]]:
        """The fields that are set, in Airflow's order, `extra` last."""
        yield "conn_type", self.conn_type
        for name in STANDARD:
            value = getattr(self, name)
            if value is not None:
                yield name, value
        if self.extra:
            yield "extra", self.extra


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A variable. `json` says that the value is JSON data, which Airflow keeps as text; otherwise it is text."""

    name: str
    value: Any = field(repr=False)
    json: bool = False
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """A pool of slots."""

    name: str
    slots: int
    description: str = ""
    include_deferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All of it; `options` maps (section, option) to a scalar, a list (joined by commas) or JSON data."""

    connections: tuple[Connection, ...] = ()
    variables: tuple[Variable, ...] = ()
    pools: tuple[Pool, ...] = ()
    options: Mapping[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    filled: frozenset[tuple[str, str]] = frozenset()
    """The place of a reference before it was resolved, which makes the value a secret: ("variables", name) and so on."""


def settings_of(value: object, package: ModuleType | None = None) -> Settings:
    """The settings in a value of the generated class `Airflow`, or in a mapping that such a package reads.

    A value is read anew by its own package, so that each reference knows the type of its field. Raises the package's
    ConfigError where the value is not valid, TypeError for what is neither.
    """
    if isinstance(value, MAPPING):
        if package is None:
            raise TypeError("a mapping needs the generated package that reads it")
        typed = package.load(value)
    else:
        package = package or _package_of(value)
        typed = package.load(package.dump(value))
    return _settings(_plain(typed))


def document_of(settings: Settings) -> dict[str, Any]:
    """The settings as a document that the generated package reads; the opposite of `settings_of`."""
    found: dict[str, Any] = {}
    if settings.connections:
        found["connections"] = {c.id: _written(dict(c.fields())) for c in settings.connections}
    if settings.variables:
        found["variables"] = {v.name: _variable_document(v) for v in settings.variables}
    if settings.pools:
        found["pools"] = {
            p.name: {
                "slots": p.slots,
                **({"description": p.description} if p.description else {}),
                **({"include_deferred": True} if p.include_deferred else {}),
            }
            for p in settings.pools
        }
    config: dict[str, dict[str, Any]] = {}
    for (section, option), value in settings.options.items():
        config.setdefault(section, {})[option] = _written(value)
    if config:
        found["config"] = config
    return found


def _variable_document(variable: Variable) -> Any:
    described = {"description": variable.description} if variable.description else {}
    if variable.json:
        return {"json": variable.value, **described}
    return {"value": _written(variable.value), **described} if described else _written(variable.value)


def _written(value: Any) -> Any:
    if isinstance(value, Reference):
        return {"env": value.name}
    if isinstance(value, MAPPING):
        return {key: _written(member) for key, member in value.items()}
    return [_written(member) for member in value] if isinstance(value, SEQUENCE) else value


def _package_of(value: object) -> ModuleType:
    package = import_module(type(value).__module__.rpartition(".")[0] or "builtins")
    if not (hasattr(package, "load") and hasattr(package, "dump")):
        raise TypeError(f"not a value of a generated package: {type(value).__name__}")
    return package


def _plain(value: Any) -> Any:
    """Typed values as data, with references of ours in place of the package's own."""
    if hasattr(value, "_keys_") and hasattr(value, "_tags_"):
        return {key: _plain(member) for key, member in _runtime_of(value).items_of(value)}
    if type(value).__name__ == "EnvVar":
        return Reference(value.name, sys.modules[type(value).__module__].into_of(value))
    if isinstance(value, MAPPING):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(member) for member in value] if isinstance(value, SEQUENCE) else value


def _runtime_of(record: Any) -> Any:
    """The module `record` of the runtime of the package that a record comes from."""
    home = next(base.__module__ for base in record.__class__.__mro__ if base.__name__ == "Record")
    return import_module(home)


def _settings(data: Mapping[str, Any]) -> Settings:
    return Settings(
        connections=tuple(_connection(name, entry) for name, entry in table(data.get("connections")).items()),
        variables=tuple(_variable(name, entry) for name, entry in table(data.get("variables")).items()),
        pools=tuple(Pool(name=name, **entry) for name, entry in table(data.get("pools")).items()),
        options={
            (section, option): value
            for section, members in table(data.get("config")).items()
            for option, value in table(members).items()
            if value is not None
        },
    )


def table(value: Any) -> dict[str, Any]:
    """A mapping as a dict of its own; empty where there is none."""
    return dict(value or {})


def canonical_type(conn_type: str) -> str:
    """A connection type as both of Airflow's classes turn it."""
    return "postgres" if conn_type == "postgresql" else conn_type.replace("-", "_")


def _connection(name: str, entry: Mapping[str, Any]) -> Connection:
    fields = {field: entry.get(field) for field in STANDARD}
    return Connection(id=name, conn_type=canonical_type(entry["conn_type"]), extra=table(entry.get("extra")), **fields)


def _variable(name: str, entry: Any) -> Variable:
    if not isinstance(entry, MAPPING):
        return Variable(name=name, value=entry)
    if "json" in entry:
        return Variable(name=name, value=entry["json"], json=True, description=entry.get("description"))
    return Variable(name=name, value=entry["value"], description=entry.get("description"))


def text_of(value: Any) -> str:
    """A value as text: JSON for what is not text."""
    return value if isinstance(value, str) else json.dumps(value)
