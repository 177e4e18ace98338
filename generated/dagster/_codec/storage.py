"""Reads and checks what storage describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.record import UNSET
from ..._runtime.report import OBJECT, tag_of
from ..._runtime.values import BOOL, ENV_EXACT_INT, ENV_STR, STR, choice
from .. import _codec
from ..storage import CompositeRunStorage, CompositeStorage, CompositeStorageConfig, DagsterSqliteStorage, DagsterSqliteStorageConfig, MysqlDb, MysqlStorage, PostgresDb, PostgresStorage, PostgresStorageAuthProvider, PostgresStorageAuthProviderAwsWif, PostgresStorageAuthProviderAzureWif, SqliteStorage, Storage

_KEYS1 = frozenset(("postgres", "mysql", "sqlite", "custom"))
_KEYS2 = frozenset(("postgres_url", "postgres_db", "auth_provider", "should_autocreate_tables"))
_KEYS3 = frozenset(("mysql_url", "mysql_db"))
_KEYS4 = frozenset(("base_dir",))
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
_KEYS6 = frozenset(("azure_wif", "gcp_wif", "aws_wif"))
_KEYS7 = frozenset(("username", "password", "hostname", "db_name", "port"))
_KEYS8 = frozenset(("module", "class", "config"))
_CHOICE1 = choice("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage")
_WORDS1 = frozenset(("dagster.core.storage.legacy_storage", "dagster._core.storage.legacy_storage"))
_CHOICE2 = choice("CompositeStorage")
_CHOICE3 = choice("dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage")
_WORDS2 = frozenset(("dagster.core.storage.sqlite_storage", "dagster._core.storage.sqlite_storage"))
_CHOICE4 = choice("DagsterSqliteStorage")
_KEYS9 = frozenset(("module_name", "class_name", "config_yaml"))
_KEYS10 = frozenset(("region",))
_KEYS11 = frozenset(("run_storage", "event_log_storage", "schedule_storage"))
_KEYS12 = frozenset(("scope",))
_KEYS13 = frozenset[str]()


def read_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of postgres, mysql, sqlite and custom")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of postgres, mysql, sqlite and custom")
        if not v.keys() <= _KEYS1:
            r.unknown(at, v, _KEYS1)
        return Storage.__read__(
            v,
            read_postgres_storage(v["postgres"], (at, "postgres"), r) if "postgres" in v else None,
            read_mysql_storage(v["mysql"], (at, "mysql"), r) if "mysql" in v else None,
            read_sqlite_storage(v["sqlite"], (at, "sqlite"), r) if "sqlite" in v else None,
            read_custom_storage(v["custom"], (at, "custom"), r) if "custom" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_postgres_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS2:
            r.unknown(at, v, _KEYS2)
        return PostgresStorage.__read__(
            v,
            (x if type(x := v["postgres_url"]) is str else ENV_STR(x, (at, "postgres_url"), r)) if "postgres_url" in v else None,
            read_postgres_db(v["postgres_db"], (at, "postgres_db"), r) if "postgres_db" in v else None,
            read_postgres_storage_auth_provider(v["auth_provider"], (at, "auth_provider"), r) if "auth_provider" in v else None,
            (x if type(x := v["should_autocreate_tables"]) is bool else BOOL(x, (at, "should_autocreate_tables"), r)) if "should_autocreate_tables" in v else True,
        )
    return r.type(at, v, "a mapping")


def read_mysql_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of mysql_url and mysql_db")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of mysql_url and mysql_db")
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
        return MysqlStorage.__read__(
            v,
            (x if type(x := v["mysql_url"]) is str else ENV_STR(x, (at, "mysql_url"), r)) if "mysql_url" in v else None,
            read_mysql_db(v["mysql_db"], (at, "mysql_db"), r) if "mysql_db" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_sqlite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return SqliteStorage.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
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
        x: Any
        if not v.keys() <= _KEYS5:
            r.unknown(at, v, _KEYS5)
        return PostgresDb.__read__(
            v,
            (x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)) if "username" in v else r.missing(at, "username"),
            (x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)) if "password" in v else "",
            (x if type(x := v["hostname"]) is str else ENV_STR(x, (at, "hostname"), r)) if "hostname" in v else r.missing(at, "hostname"),
            (x if type(x := v["db_name"]) is str else ENV_STR(x, (at, "db_name"), r)) if "db_name" in v else r.missing(at, "db_name"),
            (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 5432,
            read_postgres_storage_postgres_db_params(v["params"], (at, "params"), r) if "params" in v else None,
            (x if type(x := v["scheme"]) is str else ENV_STR(x, (at, "scheme"), r)) if "scheme" in v else "postgresql",
        )
    return r.type(at, v, "a mapping")


def read_postgres_storage_auth_provider(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if len(v) < 1:
            r.problem(at, "min-properties", "needs at least one of azure_wif, gcp_wif and aws_wif")
        if len(v) > 1:
            r.problem(at, "max-properties", "takes at most one of azure_wif, gcp_wif and aws_wif")
        if not v.keys() <= _KEYS6:
            r.unknown(at, v, _KEYS6)
        return PostgresStorageAuthProvider.__read__(
            v,
            read_postgres_storage_auth_provider_azure_wif(v["azure_wif"], (at, "azure_wif"), r) if "azure_wif" in v else UNSET,
            read_postgres_storage_auth_provider_gcp_wif(v["gcp_wif"], (at, "gcp_wif"), r) if "gcp_wif" in v else UNSET,
            read_postgres_storage_auth_provider_aws_wif(v["aws_wif"], (at, "aws_wif"), r) if "aws_wif" in v else None,
        )
    return r.type(at, v, "a mapping")


def read_mysql_db(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS7:
            r.unknown(at, v, _KEYS7)
        return MysqlDb.__read__(
            v,
            (x if type(x := v["username"]) is str else ENV_STR(x, (at, "username"), r)) if "username" in v else r.missing(at, "username"),
            (x if type(x := v["password"]) is str else ENV_STR(x, (at, "password"), r)) if "password" in v else r.missing(at, "password"),
            (x if type(x := v["hostname"]) is str else ENV_STR(x, (at, "hostname"), r)) if "hostname" in v else r.missing(at, "hostname"),
            (x if type(x := v["db_name"]) is str else ENV_STR(x, (at, "db_name"), r)) if "db_name" in v else r.missing(at, "db_name"),
            (x if type(x := v["port"]) is int else ENV_EXACT_INT(x, (at, "port"), r)) if "port" in v else 3306,
        )
    return r.type(at, v, "a mapping")


def read_composite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return CompositeStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "CompositeStorage" else _CHOICE2(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_composite_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_dagster_sqlite_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS8:
            r.unknown(at, v, _KEYS8)
        return DagsterSqliteStorage.__read__(
            v,
            (x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)) if "module" in v else r.missing(at, "module"),
            (x if (x := v["class"]) == "DagsterSqliteStorage" else _CHOICE4(x, (at, "class"), r)) if "class" in v else r.missing(at, "class"),
            read_dagster_sqlite_storage_config(v["config"], (at, "config"), r) if "config" in v else r.missing(at, "config"),
        )
    return r.type(at, v, "a mapping")


def read_composite_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS9:
            r.unknown(at, v, _KEYS9)
        return CompositeRunStorage.__read__(
            v,
            (x if type(x := v["module_name"]) is str else STR(x, (at, "module_name"), r)) if "module_name" in v else r.missing(at, "module_name"),
            (x if type(x := v["class_name"]) is str else STR(x, (at, "class_name"), r)) if "class_name" in v else r.missing(at, "class_name"),
            (x if type(x := v["config_yaml"]) is str else STR(x, (at, "config_yaml"), r)) if "config_yaml" in v else r.missing(at, "config_yaml"),
        )
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
        x: Any
        if not v.keys() <= _KEYS10:
            r.unknown(at, v, _KEYS10)
        return PostgresStorageAuthProviderAwsWif.__read__(
            v,
            (x if type(x := v["region"]) is str else ENV_STR(x, (at, "region"), r)) if "region" in v else r.missing(at, "region"),
        )
    return r.type(at, v, "a mapping")


def read_composite_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS11:
            r.unknown(at, v, _KEYS11)
        return CompositeStorageConfig.__read__(
            v,
            read_composite_run_storage(v["run_storage"], (at, "run_storage"), r) if "run_storage" in v else r.missing(at, "run_storage"),
            read_composite_run_storage(v["event_log_storage"], (at, "event_log_storage"), r) if "event_log_storage" in v else r.missing(at, "event_log_storage"),
            read_composite_run_storage(v["schedule_storage"], (at, "schedule_storage"), r) if "schedule_storage" in v else r.missing(at, "schedule_storage"),
        )
    return r.type(at, v, "a mapping")


def read_dagster_sqlite_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS4:
            r.unknown(at, v, _KEYS4)
        return DagsterSqliteStorageConfig.__read__(
            v,
            (x if type(x := v["base_dir"]) is str else ENV_STR(x, (at, "base_dir"), r)) if "base_dir" in v else r.missing(at, "base_dir"),
        )
    return r.type(at, v, "a mapping")


def read_postgres_storage_auth_provider_azure_wif_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        x: Any
        if not v.keys() <= _KEYS12:
            r.unknown(at, v, _KEYS12)
        return PostgresStorageAuthProviderAzureWif.__read__(
            v,
            (x if type(x := v["scope"]) is str else ENV_STR(x, (at, "scope"), r)) if "scope" in v else "https://ossrdbms-aad.database.windows.net/.default",
        )
    return r.type(at, v, "a mapping")


def read_auth_provider_gcp_wif_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS13:
            r.unknown(at, v, _KEYS13)
    else:
        r.type(at, v, "a mapping")
    return v
