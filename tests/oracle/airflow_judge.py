"""What the real Airflow reads. Runs under the oracle's Python; no metadata database, scheduler or network.

A line in, a line out: a JSON list of questions `{"ask": NAME, ...}`, the list of their answers. An answer that starts with
`error` is what Airflow raised. The two classes of a connection are `server` (airflow.models.connection: API server,
scheduler, command line, secrets backends) and `task` (airflow.sdk: what a task is given).
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

_HOME = tempfile.mkdtemp(prefix="airflow-judge-")
_KEPT = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TMPDIR") if key in os.environ}
os.environ.clear()
os.environ.update(_KEPT, AIRFLOW_HOME=_HOME, AIRFLOW__CORE__LOAD_EXAMPLES="False")
logging.disable(logging.CRITICAL)
warnings.filterwarnings("ignore")

import airflow  # noqa: E402 - Airflow reads AIRFLOW_HOME when it is imported
import airflow_hooks  # noqa: E402 - a file beside this one
from airflow.configuration import AirflowConfigParser, ensure_secrets_loaded  # noqa: E402
from airflow.models.connection import Connection as ServerConnection  # noqa: E402
from airflow.secrets.environment_variables import EnvironmentVariablesBackend  # noqa: E402
from airflow.secrets.local_filesystem import load_connections_dict, load_variables  # noqa: E402

try:
    _CLASSES = {"server": ServerConnection, "task": importlib.import_module("airflow.sdk").Connection}
except ImportError:  # Airflow 2 has one class
    _CLASSES = {"server": ServerConnection}

# Each password joins one regular expression that masks logs, compiled anew each time: thousands of them take minutes.
for masker in (
    "airflow._shared.secrets_masker.secrets_masker", "airflow.sdk._shared.secrets_masker.secrets_masker",
    "airflow.sdk.execution_time.secrets_masker", "airflow.utils.log.secrets_masker",  # before Airflow 3.1
):  # fmt: skip
    with suppress(ImportError, AttributeError):
        importlib.import_module(masker).SecretsMasker.add_mask = lambda *_: None

_FIELDS = ("conn_type", "description", "host", "login", "password", "schema", "port")


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update({**_KEPT, "AIRFLOW_HOME": _HOME, **variables})
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _view(connection: Any) -> dict[str, Any]:
    """The fields that are set, `extra` as data."""
    seen = {name: value for name in _FIELDS if (value := getattr(connection, name)) is not None}
    extra = connection.extra
    return {**seen, "extra": json.loads(extra) if extra else {}}


def _both(ask: Callable[[Any], Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, cls in _CLASSES.items():
        try:
            out[name] = _view(ask(cls))
        except Exception as error:  # noqa: BLE001 - what Airflow raises is the answer
            out[name] = _error(error)
    return out


def _error(error: BaseException) -> str:
    return f"error {type(error).__name__}: {error}"


def connection(name: str, text: str) -> dict[str, Any]:
    """AIRFLOW_CONN_* through the real backend, as both classes."""

    def read(cls: Any) -> Any:
        backend = EnvironmentVariablesBackend()
        backend._set_connection_class(cls)
        return backend.get_connection(name)

    with _environment({f"AIRFLOW_CONN_{name.upper()}": text}):
        return _both(read)


def hook(conn_type: str, name: str, text: str) -> Any:
    """What the hook of a type makes of AIRFLOW_CONN_<NAME>: its error, or the address of an HttpHook."""
    with _environment({}):
        return airflow_hooks.ask(conn_type, name, text)


def api_body(kind: str, body: dict[str, Any]) -> str:
    """Whether Airflow's REST API takes a body for a connection, a pool or a variable."""
    path, cls = _BODIES[kind]
    try:
        getattr(importlib.import_module(f"airflow.api_fastapi.core_api.datamodels.{path}"), cls).model_validate(body)
    except Exception as error:  # noqa: BLE001
        return _error(error)
    return "ok"


_BODIES = {
    "connection": ("connections", "ConnectionBody"),
    "pool": ("pools", "PoolBody"),
    "variable": ("variables", "VariableBody"),
}


def executors(text: str) -> Any:
    """The modules of the executors of `[core] executor` that Airflow would load, or its error."""
    with _environment({"AIRFLOW__CORE__EXECUTOR": text}):
        from airflow.configuration import conf
        from airflow.executors import executor_loader

        conf.invalidate_cache()
        executor_loader._executor_names.clear()
        try:
            return [one.module_path for one in executor_loader.ExecutorLoader.get_executor_names(validate_teams=False)]
        except Exception as error:  # noqa: BLE001
            return _error(error)


def uri(text: str) -> dict[str, Any]:
    """A URI as both classes."""
    return _both(lambda cls: cls(conn_id="x", uri=text))


def written_uri(fields: dict[str, Any]) -> str:
    """The URI that Airflow itself writes of a connection."""
    return str(ServerConnection(conn_id="x", **fields).get_uri())


def _file(text: str, extension: str) -> Path:
    path = Path(_HOME, f"judged.{extension}")
    path.write_text(text, encoding="utf-8")
    return path


def connections_file(text: str, extension: str) -> Any:
    """What `airflow connections import` reads."""
    try:
        return {name: _view(c) for name, c in load_connections_dict(str(_file(text, extension))).items()}
    except Exception as error:  # noqa: BLE001
        return _error(error)


def variables_file(text: str, extension: str) -> Any:
    """What LocalFilesystemBackend reads."""
    try:
        return load_variables(str(_file(text, extension)))
    except Exception as error:  # noqa: BLE001
        return _error(error)


def variable(name: str, environ: dict[str, str]) -> Any:
    """AIRFLOW_VAR_* through the real backend."""
    with _environment(environ):
        return EnvironmentVariablesBackend().get_variable(name)


def config(options: list[list[str]], environ: dict[str, str] | None = None, cfg: str | None = None) -> Any:
    """Options as a fresh parser gives them: [section, option, method]; and what `validate` says."""
    with _environment(environ or {}):
        parser = AirflowConfigParser()
        try:
            if cfg is not None:
                parser.read_string(cfg)
            values = {f"{s}.{o}": _option(parser, s, o, method) for s, o, method in options}
        except Exception as error:  # noqa: BLE001
            return _error(error)
        try:
            parser.validate()
            said = "ok"
        except Exception as error:  # noqa: BLE001
            said = _error(error)
        return {"values": values, "validate": said}


def described() -> dict[str, dict[str, Any]]:
    """The options that Airflow and the providers that are installed here declare: section, option and what is said of it."""
    from airflow.providers_manager import ProvidersManager

    ProvidersManager().initialize_providers_configuration()
    parser: Any = AirflowConfigParser()
    parser.load_providers_configuration()
    said = parser.configuration_description
    return {
        section: {name: str(one.get("type")) for name, one in body["options"].items()} for section, body in said.items()
    }


def _option(parser: Any, section: str, option: str, method: str) -> Any:
    try:
        return getattr(parser, method)(section, option)
    except Exception as error:  # noqa: BLE001
        return _error(error)


def chain(name: str, environ: dict[str, str]) -> Any:
    """Where the server finds a connection: the backends in their order, and the class of the first that has it."""
    with _environment(environ):
        from airflow.configuration import conf

        conf.invalidate_cache()
        backends = ensure_secrets_loaded()
        asked: list[str] = []
        for backend in backends:
            asked.append(type(backend).__name__)
            if type(backend).__name__ == "MetastoreBackend":
                continue  # there is no database here
            try:
                found = backend.get_connection(conn_id=name)
            except Exception as error:  # noqa: BLE001 - the lookup goes on, as Airflow's does
                asked[-1] += f" ({type(error).__name__})"
                continue
            if found is not None:
                return {"asked": asked, "found": type(backend).__name__, "connection": _view(found)}
        return {"asked": asked, "found": None}


def worker_places(environ: dict[str, str]) -> list[str]:
    """The places that a worker asks, in order."""
    with _environment(environ):
        from airflow.configuration import conf
        from airflow.sdk.execution_time.secrets import DEFAULT_SECRETS_SEARCH_PATH_WORKERS

        conf.invalidate_cache()
        return [type(b).__name__ for b in ensure_secrets_loaded(default_backends=DEFAULT_SECRETS_SEARCH_PATH_WORKERS)]


def declared_fields() -> dict[str, Any]:
    """The schemas of the extras that providers declare, by connection type."""
    from airflow.providers_manager import ProvidersManager

    return {
        kind["connection-type"]: {name: said["schema"] for name, said in (kind.get("conn-fields") or {}).items()}
        for info in ProvidersManager().providers.values()
        for kind in info.data.get("connection-types", ())
    }


_ASKED: dict[str, Callable[..., Any]] = {
    function.__name__: function
    for function in (
        connection,
        hook,
        api_body,
        executors,
        uri,
        written_uri,
        connections_file,
        variables_file,
        variable,
        config,
        described,
        chain,
        worker_places,
        declared_fields,
    )
}


def serve() -> None:
    """Answer until the end of the input. The first line out tells the version."""
    # What Airflow prints would be taken for an answer: it goes where errors go.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    print(json.dumps({"airflow": airflow.__version__}), file=answers, flush=True)
    for line in sys.stdin:
        said = [_ASKED[question.pop("ask")](**question) for question in json.loads(line)]
        print(json.dumps(said, default=str), file=answers, flush=True)


if __name__ == "__main__":
    try:
        serve()
    finally:
        shutil.rmtree(_HOME, ignore_errors=True)
