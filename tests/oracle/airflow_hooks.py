"""What the real hooks make of a connection, without a network. Runs under the oracle's Python, as a part of airflow_judge.

The clients of the hooks are not installed, but for `requests` and `psycopg2`: a module that is not there is a stub, in which
every name is a class that takes any arguments. So what raises here is the hook's own code, or one of these two clients.
"""

from __future__ import annotations

import importlib
import os
import socket
import ssl
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import Any, ClassVar

_CLIENTS = frozenset({
    "aiobotocore", "aiohttp", "asyncssh", "azure", "boto3", "botocore", "databricks", "gcloud", "google", "google_auth_httplib2",
    "googleapiclient", "httplib2", "msal", "msgraph", "msrest", "msrestazure", "paramiko", "requests_toolbelt", "snowflake", "sshtunnel",
})  # fmt: skip
"""The packages of clients that are stubs where they are not installed."""


class _Named(type):
    """A class in which every name is another such class."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _stub(name)
        setattr(cls, name, made)
        return made

    def __call__(cls, *_arguments: Any, **_named: Any) -> Any:
        return super().__call__()

    def __or__(cls, _other: Any) -> Any:
        return cls

    __ror__ = __or__

    def __getitem__(cls, _key: Any) -> Any:
        return cls


def _schema(_cls: Any, _source: Any, _handler: Any) -> Any:
    from pydantic_core import core_schema

    return core_schema.any_schema()


def _attribute(_self: Any, name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return _stub(name)


def _pair(self: Any) -> Any:
    """`google.auth.default()` gives credentials, and the id of a project."""
    return iter((self, "p"))


def _stub(name: str) -> Any:
    names = {"__getattr__": _attribute, "__iter__": _pair, "__get_pydantic_core_schema__": classmethod(_schema)}
    return _Named(name, (Exception,), names)


class _Module(types.ModuleType):
    __path__: ClassVar[list[str]] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _stub(name)
        setattr(self, name, made)
        return made


class _Stubs(MetaPathFinder, Loader):
    """Asked last: only for modules that are not installed."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        del path, target
        return ModuleSpec(name, self, is_package=True) if name.partition(".")[0] in _CLIENTS else None

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        del module


class _NetworkError(OSError):
    """The hook has got as far as the network."""


def _no_network(*_arguments: Any, **_named: Any) -> Any:
    raise _NetworkError


# -- what each hook is asked


def _http(hook: Any) -> str:
    from requests import Request

    session = hook.get_conn()
    prepared = session.prepare_request(Request("GET", hook.url_from_endpoint("x")))
    given = {"stream": session.stream, "verify": session.verify, "cert": session.cert}
    session.merge_environment_settings(prepared.url, proxies=session.proxies, **given)
    return str(hook.base_url)


def _postgres(hook: Any) -> None:
    from psycopg2.extensions import make_dsn

    def connect(cursor_factory: Any = None, connection_factory: Any = None, **given: Any) -> Any:
        del cursor_factory, connection_factory
        make_dsn(**given)
        raise _NetworkError

    sys.modules[type(hook).__module__].ppg2_connect = connect  # type: ignore[attr-defined]
    hook.get_conn()


def _google(hook: Any) -> None:
    hook.get_credentials_and_project_id()
    _ = hook.num_retries


def _smtp(hook: Any) -> None:
    hook.smtp_connection = hook.get_connection(hook.smtp_conn_id)
    _ = hook.smtp_retry_limit
    hook._build_client_kwargs(is_async=False)
    if hook.smtp_starttls:
        hook._build_ssl_context()


_ASKED: dict[str, Any] = {
    "http": ("airflow.providers.http.hooks.http.HttpHook", _http),
    "postgres": ("airflow.providers.postgres.hooks.postgres.PostgresHook", _postgres),
    "ssh": ("airflow.providers.ssh.hooks.ssh.SSHHook", lambda hook: None),
    "smtp": ("airflow.providers.smtp.hooks.smtp.SmtpHook", _smtp),
    "snowflake": ("airflow.providers.snowflake.hooks.snowflake.SnowflakeHook", lambda hook: hook._get_conn_params()),
    "aws": ("airflow.providers.amazon.aws.hooks.base_aws.AwsGenericHook", lambda hook: hook.conn_config),
    "google_cloud_platform": ("airflow.providers.google.common.hooks.base_google.GoogleBaseHook", _google),
    "databricks": ("airflow.providers.databricks.hooks.databricks.DatabricksHook", lambda hook: hook.proxies),
    "azure_data_factory": (
        "airflow.providers.microsoft.azure.hooks.data_factory.AzureDataFactoryHook", lambda hook: hook.get_conn()),
    "package_index": ("airflow.providers.standard.hooks.package_index.PackageIndexHook", lambda hook: hook.get_conn()),
}  # fmt: skip
"""The hook of each type, and what is done with one; `https` is a type that people make for HttpHook."""


def ask(conn_type: str, name: str, text: str) -> Any:
    """What a hook says of AIRFLOW_CONN_<NAME>: an error, or what it makes of it. Sets the variable."""
    if not any(isinstance(finder, _Stubs) for finder in sys.meta_path):
        sys.meta_path.append(_Stubs())
    path, use = _ASKED[{"https": "http"}.get(conn_type, conn_type)]
    module, _, cls = path.rpartition(".")
    hook_class = getattr(importlib.import_module(module), cls)
    os.environ[f"AIRFLOW_CONN_{name.upper()}"] = text
    try:
        with _offline():
            made = use(hook_class(**{hook_class.conn_name_attr: name.lower()}))
    except BaseException as error:  # noqa: BLE001 - whatever it raises is its verdict
        if _reached(error):
            return {"made": "network"}
        return {"error": f"{type(error).__name__}: {error}"}
    return {"made": made if isinstance(made, str) else None}


@contextmanager
def _offline() -> Iterator[None]:
    """Without a network, and without reading the certificates of the system, which takes longer than all else."""
    import requests

    stead = ((socket, "getaddrinfo", _no_network), (socket, "create_connection", _no_network),
             (requests, "post", _no_network), (ssl, "create_default_context", lambda: None))  # fmt: skip
    kept = [(module, name, getattr(module, name)) for module, name, _ in stead]
    for module, name, other in stead:
        setattr(module, name, other)
    try:
        yield
    finally:
        for module, name, own in kept:
            setattr(module, name, own)


def _reached(error: BaseException | None) -> bool:
    """Whether the network was asked for, somewhere in the chain of what was raised."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, _NetworkError):
            return True
        error = error.__cause__ or error.__context__
    return False
