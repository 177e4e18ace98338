"""Where Airflow would find a connection: the places it asks in their order, of which the first that has it wins.

    server (API server, scheduler, command line)   custom backend > AIRFLOW_CONN_* > metadata database
    worker (tasks)                                  custom backend > AIRFLOW_CONN_* > execution API, which asks the server's places

The custom backend is [secrets] backend; a worker's is [workers] secrets_backend where that is set. A place whose value
cannot be read counts as not having it: Airflow notes it at debug level, asks on, and says in the end that the connection is
not defined.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from ...base.reading import SMALL, file_text
from ...runtime.record import MAPPING
from .facts import read_facts, variable_of
from .file_kinds import kind_of
from .gather import Gathered
from .model import Settings, table, text_of
from .read import read_text
from .read_environ import connection

State: TypeAlias = Literal["found", "absent", "broken", "unknown"]
_LOCAL = "airflow.secrets.local_filesystem.LocalFilesystemBackend"


@dataclass(frozen=True, slots=True)
class Step:
    """A place that is asked. `unknown` means that only Airflow itself can look there."""

    place: str
    state: State
    detail: str


@dataclass(frozen=True, slots=True)
class Lookup:
    """The places of a server or a worker, in order."""

    reader: Literal["server", "worker"]
    steps: tuple[Step, ...]

    @property
    def winner(self) -> Step | None:
        """The first place that is known to have it; a place before it that is unknown may have it too."""
        return next((step for step in self.steps if step.state == "found"), None)


def look_up(name: str, environ: Mapping[str, str], settings: Settings | None = None) -> tuple[Lookup, Lookup]:
    """Where a connection is found by a server and by a worker that have this environment and these options."""
    options = dict((settings or Settings()).options)
    server = _custom(name, environ, options, "secrets", "backend", "backend_kwargs")
    worker = _custom(name, environ, options, "workers", "secrets_backend", "secrets_backend_kwargs") or server
    variable = _environment(name, environ)
    database = Step("metadata database", "unknown", "connections made in the UI, by the API or `airflow connections`")
    api = Step("execution API", "unknown", "asks the places of the server")
    return (
        Lookup("server", tuple(step for step in (server, variable, database) if step is not None)),
        Lookup("worker", tuple(step for step in (worker, variable, api) if step is not None)),
    )


def _environment(name: str, environ: Mapping[str, str]) -> Step:
    variable = f"AIRFLOW_CONN_{name.upper()}"
    text = environ.get(variable)
    if text is None:
        return Step("environment", "absent", f"{variable} is not set")
    into = Gathered(read_facts())
    connection(name, text, into, None)
    wrong = [finding for finding in into.findings if finding.severity == "error"]
    if wrong:
        return Step("environment", "broken", f"{variable}: {into.diagnostics(wrong)[0].message}")
    return Step("environment", "found", variable)


def _custom(
    name: str, environ: Mapping[str, str], options: Mapping[tuple[str, str], Any], section: str, key: str, kwargs: str
) -> Step | None:
    backend = environ.get(variable_of(section, key)) or text_of(options.get((section, key)) or "")
    if not backend:
        return None
    arguments = _arguments(environ, options.get((section, kwargs)), section, kwargs)
    place = f"[{section}] {key} = {backend.rpartition('.')[2]}"
    if arguments is None:
        arguments, note = {}, "its arguments are not a JSON object: Airflow warns and passes none; "
    else:
        note = ""
    if backend != _LOCAL:
        return Step(place, "unknown", f"{note}is asked first; only Airflow can look there")
    return _local(name, place, arguments, note)


def _arguments(environ: Mapping[str, str], given: Any, section: str, kwargs: str) -> dict[str, Any] | None:
    text = environ.get(variable_of(section, kwargs))
    data: Any = given if text is None else text
    if isinstance(data, str):
        try:
            data = json.loads(data) if data else {}
        except ValueError:
            return None
    found: dict[str, Any] = table(data) if data is None or isinstance(data, MAPPING) else {}
    prefix = variable_of(section, kwargs.removesuffix("s") + "__")
    # Single arguments override the JSON: AIRFLOW__SECRETS__BACKEND_KWARG__NAME.
    for variable, value in environ.items():
        if variable.startswith(prefix) and len(variable) > len(prefix):
            found[variable[len(prefix) :].lower()] = value
    return None if data is not None and not isinstance(data, MAPPING) else found


def _local(name: str, place: str, arguments: Mapping[str, Any], note: str) -> Step:
    path = arguments.get("connections_file_path")
    if not path:
        return Step(place, "absent", f"{note}it has no connections_file_path")
    file = Path(str(path))
    kind = "connections.env" if file.suffix == ".env" else kind_of(file.with_stem("connections"))
    try:
        read = read_text(file_text(file, SMALL), kind or "connections", file=str(file))
    except (OSError, ValueError) as error:
        return Step(place, "broken", f"{file} cannot be read: {type(error).__name__}")
    wrong = [finding for finding in read.findings if finding.severity == "error"]
    if wrong:
        return Step(place, "broken", f"{file} cannot be read: {wrong[0].message}")
    if any(connection.id == name for connection in read.settings.connections):
        return Step(place, "found", str(file))
    return Step(place, "absent", f"{file} does not name it")
