"""Reads and checks what connections describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.branches import first_of, tag_of
from ..._runtime.orders import Orders
from ..._runtime.report import ARRAY, BOOLEAN, NONE, OBJECT, STRING
from ..._runtime.values import ENV_STR, is_integral, is_number, is_reference, reference, scalar
from .. import _codec
from ..connections import OtherConnection

_TAGS1: dict[tuple[str, ...], int] = {
    ("adls",): 0,
    ("athena",): 1,
    ("aws",): 2,
    ("azure",): 3,
    ("azure_ai_agents",): 4,
    ("azure-ai-agents",): 4,
    ("azure_analysis_services",): 5,
    ("azure-analysis-services",): 5,
    ("azure_batch",): 6,
    ("azure-batch",): 6,
    ("azure_compute",): 7,
    ("azure-compute",): 7,
    ("azure_container_instance",): 8,
    ("azure-container-instance",): 8,
    ("azure_container_registry",): 9,
    ("azure-container-registry",): 9,
    ("azure_container_volume",): 10,
    ("azure-container-volume",): 10,
    ("azure_cosmos",): 11,
    ("azure-cosmos",): 11,
    ("azure_data_explorer",): 12,
    ("azure-data-explorer",): 12,
    ("azure_data_factory",): 13,
    ("azure-data-factory",): 13,
    ("azure_data_lake",): 14,
    ("azure-data-lake",): 14,
    ("azure_fileshare",): 15,
    ("azure-fileshare",): 15,
    ("azure_service_bus",): 16,
    ("azure-service-bus",): 16,
    ("azure_synapse",): 17,
    ("azure-synapse",): 17,
    ("chime",): 18,
    ("databricks",): 19,
    ("dataprep",): 20,
    ("duckdb_aws",): 21,
    ("duckdb-aws",): 21,
    ("emr",): 22,
    ("fs",): 23,
    ("gcp_looker",): 24,
    ("gcp-looker",): 24,
    ("gcpbigquery",): 25,
    ("gcpcloudsql",): 26,
    ("gcpcloudsqldb",): 27,
    ("gcpspanner",): 28,
    ("gcpssh",): 29,
    ("google_ads",): 30,
    ("google-ads",): 30,
    ("google_cloud_platform",): 31,
    ("google-cloud-platform",): 31,
    ("http",): 32,
    ("leveldb",): 33,
    ("msgraph",): 34,
    ("package_index",): 35,
    ("package-index",): 35,
    ("postgres",): 36,
    ("postgresql",): 36,
    ("powerbi",): 37,
    ("pydanticai_snowflake",): 38,
    ("pydanticai-snowflake",): 38,
    ("redshift",): 39,
    ("smtp",): 40,
    ("snowflake",): 41,
    ("ssh",): 42,
    ("wasb",): 43,
}
_KEYS1 = frozenset(("conn_type", "description", "host", "login", "password", "schema", "port", "extra"))
_ORDERS1 = Orders(_KEYS1, ("conn_type",))
_SCALAR1 = scalar("string", "null", env=True)
_SCALAR2 = scalar("string", env=True, secret=True)


def read_connection(v: Any, at: _At, r: _Report) -> Any:
    n = tag_of(v, ("conn_type",), _TAGS1)
    if n == 0:
        return _codec.microsoft_azure.read_adls_connection(v, at, r)
    if n == 1:
        return _codec.amazon.read_athena_connection(v, at, r)
    if n == 2:
        return _codec.amazon.read_aws_connection(v, at, r)
    if n == 3:
        return _codec.microsoft_azure.read_azure_connection(v, at, r)
    if n == 4:
        return _codec.microsoft_azure.read_azure_ai_agents_connection(v, at, r)
    if n == 5:
        return _codec.microsoft_azure.read_azure_analysis_services_connection(v, at, r)
    if n == 6:
        return _codec.microsoft_azure.read_azure_batch_connection(v, at, r)
    if n == 7:
        return _codec.microsoft_azure.read_azure_compute_connection(v, at, r)
    if n == 8:
        return _codec.microsoft_azure.read_azure_container_instance_connection(v, at, r)
    if n == 9:
        return _codec.microsoft_azure.read_azure_container_registry_connection(v, at, r)
    if n == 10:
        return _codec.microsoft_azure.read_azure_container_volume_connection(v, at, r)
    if n == 11:
        return _codec.microsoft_azure.read_azure_cosmos_connection(v, at, r)
    if n == 12:
        return _codec.microsoft_azure.read_azure_data_explorer_connection(v, at, r)
    if n == 13:
        return _codec.microsoft_azure.read_azure_data_factory_connection(v, at, r)
    if n == 14:
        return _codec.microsoft_azure.read_azure_data_lake_connection(v, at, r)
    if n == 15:
        return _codec.microsoft_azure.read_azure_fileshare_connection(v, at, r)
    if n == 16:
        return _codec.microsoft_azure.read_azure_service_bus_connection(v, at, r)
    if n == 17:
        return _codec.microsoft_azure.read_azure_synapse_connection(v, at, r)
    if n == 18:
        return _codec.amazon.read_chime_connection(v, at, r)
    if n == 19:
        return _codec.databricks.read_databricks_connection(v, at, r)
    if n == 20:
        return _codec.google.read_dataprep_connection(v, at, r)
    if n == 21:
        return _codec.amazon.read_duck_db_aws_connection(v, at, r)
    if n == 22:
        return _codec.amazon.read_emr_connection(v, at, r)
    if n == 23:
        return _codec.standard.read_file_system_connection(v, at, r)
    if n == 24:
        return _codec.google.read_gcp_looker_connection(v, at, r)
    if n == 25:
        return _codec.google.read_gcp_big_query_connection(v, at, r)
    if n == 26:
        return _codec.google.read_gcp_cloud_sql_connection(v, at, r)
    if n == 27:
        return _codec.google.read_gcp_cloud_sql_database_connection(v, at, r)
    if n == 28:
        return _codec.google.read_gcp_spanner_connection(v, at, r)
    if n == 29:
        return _codec.google.read_gcp_ssh_connection(v, at, r)
    if n == 30:
        return _codec.google.read_google_ads_connection(v, at, r)
    if n == 31:
        return _codec.google.read_google_cloud_platform_connection(v, at, r)
    if n == 32:
        return _codec.http.read_http_connection(v, at, r)
    if n == 33:
        return _codec.google.read_level_db_connection(v, at, r)
    if n == 34:
        return _codec.microsoft_azure.read_ms_graph_connection(v, at, r)
    if n == 35:
        return _codec.standard.read_package_index_connection(v, at, r)
    if n == 36:
        return _codec.postgres.read_postgres_connection(v, at, r)
    if n == 37:
        return _codec.microsoft_azure.read_power_bi_connection(v, at, r)
    if n == 38:
        return _codec.snowflake.read_pydantic_ai_snowflake_connection(v, at, r)
    if n == 39:
        return _codec.amazon.read_redshift_connection(v, at, r)
    if n == 40:
        return _codec.smtp.read_smtp_connection(v, at, r)
    if n == 41:
        return _codec.snowflake.read_snowflake_connection(v, at, r)
    if n == 42:
        return _codec.ssh.read_ssh_connection(v, at, r)
    if n == 43:
        return _codec.microsoft_azure.read_wasb_connection(v, at, r)
    return read_other_connection(v, at, r)


def read_other_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = OtherConnection.__blank__()
        m._written = w
        m.conn_type = x if type(x := v["conn_type"]) is str and len(x) >= 1 else read_other_connection_conn_type(x, (at, "conn_type"), r)
        m.description = (x if type(x := v["description"]) is str else _SCALAR1(x, (at, "description"), r)) if "description" in v else None
        m.host = (x if type(x := v["host"]) is str else _SCALAR1(x, (at, "host"), r)) if "host" in v else None
        m.login = (x if type(x := v["login"]) is str else _SCALAR1(x, (at, "login"), r)) if "login" in v else None
        m.password = read_other_connection_password(v["password"], (at, "password"), r) if "password" in v else None
        m.schema = (x if type(x := v["schema"]) is str else _SCALAR1(x, (at, "schema"), r)) if "schema" in v else None
        m.port = read_other_connection_port(v["port"], (at, "port"), r) if "port" in v else None
        m.extra = read_other_connection_extra(v["extra"], (at, "extra"), r) if "extra" in v else None
        m.__class__ = OtherConnection
        return m
    return r.type(at, v, "a mapping")


def read_other_connection_conn_type(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if len(v) < 1:
            r.problem(at, "min-length", "must have at least 1 character")
    else:
        r.type(at, v, "a string")
    return v


def read_other_connection_password(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if type(v) is str or isinstance(v, OBJECT):
        return _SCALAR2(v, at, r)
    return r.type(at, v, "a mapping, a string or null")


def read_other_connection_port(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or type(v) is int or type(v) is float:
        return read_other_connection_port_0(v, at, r)
    return r.type(at, v, "a mapping, an integer or null")


def read_other_connection_extra(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: read_other_connection_extra_additional_properties(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")


def read_other_connection_port_0(v: Any, at: _At, r: _Report) -> Any:
    if is_reference(v):
        return reference(v, "int")
    if is_integral(v):
        if v < 1:
            r.problem(at, "minimum", "must be at least 1")
        if v > 65535:
            r.problem(at, "maximum", "must be at most 65535")
        if type(v) is float:
            return int(v)
    else:
        r.type(at, v, "an integer or {env: NAME}")
    return v


def read_other_connection_extra_additional_properties(v: Any, at: _At, r: _Report) -> Any:
    if v is None or isinstance(v, ARRAY) or type(v) is int or type(v) is float or type(v) is bool:
        return read_extra_additional_properties_1(v, at, r)
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return first_of(v, at, r, (("a string", ENV_STR), ("a list or a mapping or boolean or null or number", read_extra_additional_properties_1)))
    return r.type(at, v, "a mapping, a list, a string, a number, a boolean or null")


def read_extra_additional_properties_1(v: Any, at: _At, r: _Report) -> Any:
    if not (isinstance(v, OBJECT) or isinstance(v, ARRAY) or is_number(v) or type(v) is BOOLEAN or v is NONE):
        r.type(at, v, "a mapping, a list, a number, a boolean or null")
    return v
