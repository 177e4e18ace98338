"""Reads and checks what storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import tag_of
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import OBJECT
from ..._runtime.values import BOOL, ENV_EXACT_INT, ENV_STR, STR, choice
from .. import _codec
from ..storage import CompositeRunStorage, CompositeStorage, CompositeStorageConfig, DagsterSqliteStorage, DagsterSqliteStorageConfig, MysqlDb, MysqlStorage, PostgresDb, PostgresStorage, PostgresStorageAuthProvider, PostgresStorageAuthProviderAwsWif, PostgresStorageAuthProviderAzureWif, SqliteStorage, Storage

_KEYS1 = frozenset(("postgres", "mysql", "sqlite", "custom"))
_ORDERS1 = Orders(_KEYS1, ())
_KEYS2 = frozenset(("postgres_url", "postgres_db", "auth_provider", "should_autocreate_tables"))
_ORDERS2 = Orders(_KEYS2, ())
_KEYS3 = frozenset(("mysql_url", "mysql_db"))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("base_dir",))
_ORDERS4 = Orders(_KEYS4, ("base_dir",))
_TAGS1: dict[tuple[str, ...], int] = {
    ("dagster.core.storage.legacy_storage", "CompositeStorage"): 0,
    ("dagster._core.storage.legacy_storage", "CompositeStorage"): 0,
    ("dagster.core.storage.sqlite_storage", "DagsterSqliteStorage"): 1,
    ("dagster._core.storage.sqlite_storage", "DagsterSqliteStorage"): 1,
    ("dagster_mysql", "DagsterMySQLStorage"): 2,
    ("dagster_mysql.storage", "DagsterMySQLStorage"): 2,
    ("dagster_postgres", "DagsterPostgresStorage"): 3,
    ("dagster_postgres.storage", "DagsterPostgresStorage"): 3,
}
_KEYS5 = frozenset(("username", "password", "hostname", "db_name", "port", "params", "scheme"))
_ORDERS5 = Orders(_KEYS5, ("username", "hostname", "db_name"))
_KEYS6 = frozenset(("azure_wif", "gcp_wif", "aws_wif"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("username", "password", "hostname", "db_name", "port"))
_ORDERS7 = Orders(_KEYS7, ("username", "password", "hostname", "db_name"))
_KEYS8 = frozenset(("module", "class", "config"))
_ORDERS8 = Orders(_KEYS8, ("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS1 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE2 = choice("CompositeStorage")
_CHOICE3 = choice("dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS2 = frozenset(("dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE4 = choice("DagsterSqliteStorage")
_KEYS9 = frozenset(("module_name", "class_name", "config_yaml"))
_ORDERS9 = Orders(_KEYS9, ("module_name", "class_name", "config_yaml"))
_KEYS10 = frozenset(("region",))
_ORDERS10 = Orders(_KEYS10, ("region",))
_KEYS11 = frozenset(("run_storage", "event_log_storage", "schedule_storage"))
_ORDERS11 = Orders(_KEYS11, ("run_storage", "event_log_storage", "schedule_storage"))
_KEYS12 = frozenset(("scope",))
_ORDERS12 = Orders(_KEYS12, ())
_KEYS13 = frozenset[str]()


def read_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of postgres, mysql, sqlite and custom")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of postgres, mysql, sqlite and custom")
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        m = Storage.__blank__()
        m._written = w
        m.postgres = read_postgres_storage(v["postgres"], (at, "postgres"), r) if "postgres" in v else None
        m.mysql = read_mysql_storage(v["mysql"], (at, "mysql"), r) if "mysql" in v else None
        m.sqlite = read_sqlite_storage(v["sqlite"], (at, "sqlite"), r) if "sqlite" in v else None
        m.custom = read_custom_storage(v["custom"], (at, "custom"), r) if "custom" in v else None
        m.__class__ = Storage
        return m
    return r.type(at, v, "a mapping")


def read_postgres_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = PostgresStorage.__blank__()
        m._written = w
        m.postgres_url = (x if type(x := v["postgres_url"]) is str else ENV_STR(x, (at, "postgres_url"), r)) if "postgres_url" in v else None
        m.postgres_db = read_postgres_db(v["postgres_db"], (at, "postgres_db"), r) if "postgres_db" in v else None
        m.auth_provider = read_postgres_storage_auth_provider(v["auth_provider"], (at, "auth_provider"), r) if "auth_provider" in v else None
        m.should_autocreate_tables = (x if type(x := v["should_autocreate_tables"]) is bool else BOOL(x, (at, "should_autocreate_tables"), r)) if "should_autocreate_tables" in v else True
        m.__class__ = PostgresStorage
        return m
    return r.type(at, v, "a mapping")


def read_mysql_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of mysql_url and mysql_db")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of mysql_url and mysql_db")
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = MysqlStorage.__blank__()
        m._written = w
        m.mysql_url = (x if type(x := v["mysql_url"]) is str else ENV_STR(x, (at, "mysql_url"), r)) if "mysql_url" in v else None
        m.mysql_db = read_mysql_db(v["mysql_db"], (at, "mysql_db"), r) if "mysql_db" in v else None
        m.__class__ = MysqlStorage
        return m
    return r.type(at, v, "a mapping")


def read_sqlite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = SqliteStorage.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = SqliteStorage
        return m
    return r.type(at, v, "a mapping")


def read_custom_storage(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("module", "class"), _TAGS1)
    if n == 0:
        return read_composite_storage(v, at, r)
    if n == 1:
        return read_dagster_sqlite_storage(v, at, r)
    if n == 2:
        return _codec.dagster_mysql.read_dagster_my_sql_storage(v, at, r)
    if n == 3:
        return _codec.dagster_postgres.read_dagster_postgres_storage(v, at, r)
    return _codec.common.read_configurable_class(v, at, r)


def read_postgres_db(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = PostgresDb.__blank__()
        m._written = w
        m.username = x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)
        m.password = (x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)) if "password" in v else ""
        m.hostname = x if type(x := v["hostname"]) is str else ENV_STR(x, (at, "hostname"), r)
        m.db_name = x if type(x := v["db_name"]) is str else ENV_STR(x, (at, "db_name"), r)
        m.port = (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 5432
        m.params = read_postgres_storage_postgres_db_params(v["params"], (at, "params"), r) if "params" in v else None
        m.scheme = (x if type(x := v["scheme"]) is str else ENV_STR(x, (at, "scheme"), r)) if "scheme" in v else "postgresql"
        m.__class__ = PostgresDb
        return m
    return r.type(at, v, "a mapping")


def read_postgres_storage_auth_provider(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of azure_wif, gcp_wif and aws_wif")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of azure_wif, gcp_wif and aws_wif")
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        m = PostgresStorageAuthProvider.__blank__()
        m._written = w
        m.azure_wif = read_postgres_storage_auth_provider_azure_wif(v["azure_wif"], (at, "azure_wif"), r) if "azure_wif" in v else UNSET
        m.gcp_wif = read_postgres_storage_auth_provider_gcp_wif(v["gcp_wif"], (at, "gcp_wif"), r) if "gcp_wif" in v else UNSET
        m.aws_wif = read_postgres_storage_auth_provider_aws_wif(v["aws_wif"], (at, "aws_wif"), r) if "aws_wif" in v else None
        m.__class__ = PostgresStorageAuthProvider
        return m
    return r.type(at, v, "a mapping")


def read_mysql_db(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = MysqlDb.__blank__()
        m._written = w
        m.username = x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)
        m.password = x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)
        m.hostname = x if type(x := v["hostname"]) is str else ENV_STR(x, (at, "hostname"), r)
        m.db_name = x if type(x := v["db_name"]) is str else ENV_STR(x, (at, "db_name"), r)
        m.port = (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 3306
        m.__class__ = MysqlDb
        return m
    return r.type(at, v, "a mapping")


def read_composite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = CompositeStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "CompositeStorage" else _CHOICE2(x, (at, "class"), r)
        m.config = read_composite_storage_config(v["config"], (at, "config"), r)
        m.__class__ = CompositeStorage
        return m
    return r.type(at, v, "a mapping")


def read_dagster_sqlite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = DagsterSqliteStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DagsterSqliteStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = read_dagster_sqlite_storage_config(v["config"], (at, "config"), r)
        m.__class__ = DagsterSqliteStorage
        return m
    return r.type(at, v, "a mapping")


def read_composite_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = CompositeRunStorage.__blank__()
        m._written = w
        m.module_name = x if type(x := v["module_name"]) is str else STR(x, (at, "module_name"), r)
        m.class_name = x if type(x := v["class_name"]) is str else STR(x, (at, "class_name"), r)
        m.config_yaml = x if type(x := v["config_yaml"]) is str else STR(x, (at, "config_yaml"), r)
        m.__class__ = CompositeRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_postgres_storage_postgres_db_params(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_postgres_storage_auth_provider_azure_wif(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_postgres_storage_auth_provider_azure_wif_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgres_storage_auth_provider_gcp_wif(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_auth_provider_gcp_wif_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_postgres_storage_auth_provider_aws_wif(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = PostgresStorageAuthProviderAwsWif.__blank__()
        m._written = w
        m.region = x if type(x := v["region"]) is str else ENV_STR(x, (at, "region"), r)
        m.__class__ = PostgresStorageAuthProviderAwsWif
        return m
    return r.type(at, v, "a mapping")


def read_composite_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        m = CompositeStorageConfig.__blank__()
        m._written = w
        m.run_storage = read_composite_run_storage(v["run_storage"], (at, "run_storage"), r)
        m.event_log_storage = read_composite_run_storage(v["event_log_storage"], (at, "event_log_storage"), r)
        m.schedule_storage = read_composite_run_storage(v["schedule_storage"], (at, "schedule_storage"), r)
        m.__class__ = CompositeStorageConfig
        return m
    return r.type(at, v, "a mapping")


def read_dagster_sqlite_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = DagsterSqliteStorageConfig.__blank__()
        m._written = w
        m.base_dir = x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)
        m.__class__ = DagsterSqliteStorageConfig
        return m
    return r.type(at, v, "a mapping")


def read_postgres_storage_auth_provider_azure_wif_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = PostgresStorageAuthProviderAzureWif.__blank__()
        m._written = w
        m.scope = (x if type(x := v["scope"]) is str else ENV_STR(x, (at, "scope"), r)) if "scope" in v else "https://ossrdbms-aad.database.windows.net/.default"
        m.__class__ = PostgresStorageAuthProviderAzureWif
        return m
    return r.type(at, v, "a mapping")


def read_auth_provider_gcp_wif_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
    else:
        r.type(at, v, "a mapping")
    return v
