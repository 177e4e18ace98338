"""Part of the package airflow.

Source: airflow.yaml, sha256 5f9c7420f96d
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar, JsonValue
    from .config import AirflowConfig
    from .connections import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Airflow(Record):
    """What an Airflow is given: connections, variables, pools and options."""

    connections: Mapping[str, Connection] | None = None
    """Connections by id."""
    variables: Mapping[str, str | EnvVar[str] | Variable | JsonVariable] | None = None
    """Variables by name: text, text with a description, or JSON."""
    pools: Mapping[str, Pool] | None = None
    """Pools by name."""
    config: AirflowConfig | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable(Record):
    """A variable with a description."""

    value: str | EnvVar[str]
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonVariable(Record):
    """A variable that holds JSON: `Variable.get(name, deserialize_json=True)`."""

    json: JsonValue
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool(Record):
    """A pool of slots; -1 is without limit."""

    slots: int
    """At least -1."""
    description: str = ""
    include_deferred: bool = False
