"""A small right document of every kind that `validate` knows, and every place of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

DOCUMENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "dagster": ("dagster.yaml", {
        "storage": {"postgres": {"postgres_db": {"hostname": "h", "username": "u", "password": {"env": "P"}, "db_name": "d", "port": 5432, "params": {"sslmode": "require"}}}},
        "run_launcher": {"module": "dagster_docker", "class": "DockerRunLauncher", "config": {
            "env_vars": ["A", "B=c"], "network": "n", "registry": {"url": "u", "username": "u", "password": {"env": "P"}}, "container_kwargs": {"auto_remove": True}}},
        "run_coordinator": {"module": "mine", "class": "Coordinator", "config": {"token": {"env": "T"}, "list": ["x"]}},
        "telemetry": {"enabled": False}}),
    "dagster_cloud": ("dagster_cloud.yaml", {"locations": [{
        "location_name": "a", "code_source": {"module_name": "m"}, "image": "i", "container_context": {
            "k8s": {"env_vars": ["A=b"], "env_secrets": ["s"], "run_k8s_config": {"container_config": {"env": [{"name": "A", "value": "b"}]}}},
            "ecs": {"secrets": [{"name": "A", "valueFrom": "arn:x"}]}}}]}),
    "workspace": ("workspace.yaml", {"load_from": [{"python_module": {"module_name": "m", "location_name": "l"}}, {"grpc_server": {"host": "h", "port": 4000}}]}),
    "prefect": ("prefect.yaml", {
        "name": "p", "prefect-version": "3.0.0", "pull": [{"prefect.deployments.steps.git_clone": {"repository": "https://h/r", "access_token": "{{ prefect.blocks.secret.t }}"}}],
        "deployments": [{"name": "a", "entrypoint": "f.py:f", "parameters": {"x": "y"}, "schedules": [{"cron": "0 0 * * *"}], "tags": ["t"],
                         "work_pool": {"name": "w", "job_variables": {"env": {"MODE": "day", "DB_PASSWORD": "{{ $P }}"}, "image": "i"}}}]}),
    "airflow": ("airflow.yaml", {
        "connections": {"c": {"conn_type": "postgres", "host": "h", "password": {"env": "P"}, "port": 5432, "extra": {"sslmode": "require", "other": {"a": "b"}}}},
        "variables": {"v": "x", "w": {"json": {"a": ["b"]}}}, "pools": {"p": {"slots": 3, "description": "d"}},
        "config": {"core": {"parallelism": 3, "fernet_key": {"env": "F"}}, "secrets": {"backend": "b", "backend_kwargs": {"token": "t"}}}}),
    "connections": ("connections.yaml", {"c": {"conn_type": "http", "host": "h", "login": "l", "password": "p", "extra": {"a": {"b": "c"}}}, "u": "postgres://u:p@h/d"}),
    "variables": ("variables.yaml", {"v": "x", "w": {"value": "y", "description": "d"}, "api_token": "t"}),
    "airflow_settings": ("airflow_settings.yaml", {"airflow": {
        "connections": [{"conn_id": "c", "conn_type": "http", "conn_host": "h", "conn_password": "p", "conn_extra": {"a": "b"}}],
        "pools": [{"pool_name": "p", "pool_slot": 3, "pool_description": "d"}], "variables": [{"variable_name": "api_token", "variable_value": "x"}]}}),
    "astro": ("deployment-file.yaml", {"deployment": {
        "environment_variables": [{"is_secret": False, "key": "K", "value": "v"}], "configuration": {"name": "n", "description": "d", "runtime_version": "9.1.0"}}}),
    "agent": ("values.yaml", {"dagsterCloud": {"agentTokenSecretName": "s", "deployment": "d"}, "dagsterCloudAgent": {"image": {"tag": "t"}}, "workspace": {"envVars": ["A=b"], "envSecrets": [{"name": "s"}]}}),
    "helm": ("values.yaml", {"dagster-user-deployments": {"deployments": [{"name": "a", "image": {"repository": "r", "tag": "t"}, "port": 3030, "env": [{"name": "A", "value": "b"}], "dagsterApiGrpcArgs": ["-m"]}]},
                             "postgresql": {"postgresqlHost": "h", "postgresqlPassword": "p"}, "dagsterWebserver": {"env": {"A": "b"}}}),
    "own": ("app.yaml", {"host": "h", "db": {"password": {"env": "P"}, "hint": "x", "pin": 5}, "any": {"a": ["b"]}, "mode": "fast"}),
}  # fmt: skip
AS = {
    "astro": "astro_deployment", "agent": "helm_dagster_agent", "helm": "helm_dagster", "own": "app", "workspace": "dagster_workspace", "connections": "airflow_connections",
    "variables": "airflow_variables", "airflow_settings": "astro_settings",
}  # fmt: skip
"""How a kind is said with --as, where that is not its own name."""
SCHEMA: dict[str, Any] = {
    "type": "object", "additionalProperties": False,
    "properties": {
        "host": {"type": "string", "maxLength": 3}, "mode": {"enum": ["fast", "slow"]}, "any": {"type": "object"},
        "db": {"type": "object", "additionalProperties": False, "properties": {
            "password": {"type": "string", "x-secret": True}, "hint": {"type": "string", "x-sensitive": True, "pattern": "^[a-z]$"},
            "pin": {"type": "integer", "x-sensitive": True, "maximum": 9}}},
    },
}  # fmt: skip

TEXTS: dict[str, tuple[str, str]] = {
    "airflow.cfg": ("airflow.cfg", "[core]\nparallelism = {0}\nfernet_key = {0}\nnothing = {0}\n[database]\nsql_alchemy_conn = postgresql://u:{0}@h/d\n[own]\napi_token = {0}\nx\n"),
    "env": (".env", "AIRFLOW__CORE__PARALLELISM={0}\nAIRFLOW__CORE__FERNET_KEY='{0}'\nAIRFLOW_CONN_A='{0}'\nAIRFLOW_CONN_B='{{\"x\": \"{0}\"}}'\nAIRFLOW_CONN_C={0}://u:p@h/d\n"
                    "AIRFLOW_VAR_V={0}\nPREFECT_API_KEY={0}\nPREFECT_API_URL={0}\nPREFECT_SERVER_API_PORT={0}\nPREFECT_{0}=x\n{0}\nX='{0}\n"),
    "connections.env": ("connections.env", "a=postgres://u:{0}@h/d\nb={0}\n{0}\nc='{0}'\nd={{\"{0}\": 1}}\n"),
    "prefect.toml": ("prefect.toml", "[api]\nkey = \"{0}\"\nurl = \"{0}\"\nnothing = \"{0}\"\n[server.api]\nport = \"{0}\"\n[logging]\nlevel = \"{0}\"\n"),
    "broken.toml": ("prefect.toml", "[api]\nkey = {0}\n"),
    "profiles.toml": ("profiles.toml", "active = \"a\"\n[profiles.a]\nPREFECT_API_KEY = \"{0}\"\nPREFECT_API_URL = \"{0}\"\nPREFECT_SERVER_API_PORT = \"{0}\"\n"),
}  # fmt: skip
"""Files that are not YAML, with the marker in every place of a value."""


def places(data: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The keys of every value, the document itself aside."""
    if at:
        yield at
    for key, member in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(member, (*at, key))


def replaced(data: Any, at: tuple[str | int, ...], value: Any) -> Any:
    """The data with another value at some keys."""
    if not at:
        return value
    if isinstance(data, dict):
        return {key: replaced(member, at[1:], value) if key == at[0] else member for key, member in data.items()}
    return [replaced(member, at[1:], value) if index == at[0] else member for index, member in enumerate(data)]
