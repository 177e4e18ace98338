"""What is said of Airflow's settings, and what is not: options and types of providers, addresses of HttpHook, '%', versions."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.systems.airflow.read import read_text
from confwright.validate.lints import lint_text


def told(kind: str, text: str) -> list[tuple[str, str]]:
    return [(one.code, one.severity) for one in read_text(text, kind).findings]


@pytest.mark.parametrize(
    "option",
    [
        "CELERY__BROKER_URL", "CELERY__WORKER_CONCURRENCY", "FAB__AUTH_RATE_LIMIT", "OPENLINEAGE__NAMESPACE", "EDGE__API_URL",
        "COMMON_IO__XCOM_OBJECTSTORAGE_PATH", "KUBERNETES_EXECUTOR__NAMESPACE", "OPENSEARCH__HOST", "SECRETS__BACKEND_KWARG__ROLE_ID",
        "WORKERS__SECRETS_BACKEND_KWARG__TOKEN", "AWS__SESSION_FACTORY", "KEYCLOAK_AUTH_MANAGER__CACHE_TTL_SECONDS",
        "YANDEX__SDK_USER_AGENT_PREFIX", "INFORMATICA__REQUEST_TIMEOUT", "HIVE__DEFAULT_HIVE_MAPRED_QUEUE",
    ],
)  # fmt: skip
def test_options_that_providers_declare_are_no_findings(option: str) -> None:
    assert told("env", f"AIRFLOW__{option}=1\n") == []


def test_what_nobody_declares_is_not_known_and_nothing_is_said_of_what_airflow_does() -> None:
    text = "AIRFLOW__CELERY__BROKER_URLS=x\nAIRFLOW__ACME__X=1\n"
    found = read_text(text, "env").findings
    assert [(one.code, one.severity) for one in found] == [("option-unknown", "warning")] * 2
    assert all("ignore" not in one.message and "providers of this import" in one.message for one in found)


def test_a_secret_of_a_provider_that_is_not_installed_is_a_reference() -> None:
    read = read_text("AIRFLOW__CELERY__RESULT_BACKEND=db+postgresql://u:hunter2@h/d\n", "env")
    assert read.document == {"config": {"celery": {"result_backend": {"env": "CELERY_RESULT_BACKEND"}}}}


@pytest.mark.parametrize(
    "kind",
    [
        "https",
        "mysql",
        "sftp",
        "ftp",
        "kafka",
        "mongo",
        "spark",
        "slack",
        "vault",
        "docker",
        "kubernetes",
        "winrm",
        "openfaas",
        "jupyter_kernel",
        "influxdb3",
        "mcp",
        "anthropic",
        "clickhouse",
        "vespa",
        "tabular",
        "generic",
        "email",
    ],
)
def test_types_of_published_providers(kind: str) -> None:
    assert told("connections", f"a: {{conn_type: {kind}, host: 'https://h'}}\n") == []
    assert told("connections", f"a: {{conn_type: {kind}x, host: h}}\n") == [("connection-type", "warning")]


HTTP = [
    ("http://h:8080/path/foo", "error"),
    ("http://h/a_b", "error"),
    ("http://h/api", "warning"),
    ("https://h", "warning"),
    ("https://u:p@h:443/?x=y", "warning"),
    ("https://h/https", None),
    ("http://h:80/https", None),
    ("http://h", None),
    ("http://https%3A%2F%2Fh/", None),
]


@pytest.mark.parametrize(("uri", "severity"), HTTP)
def test_addresses_of_http_connections(uri: str, severity: str | None) -> None:
    assert told("env", f"AIRFLOW_CONN_A={uri}\n") == [("http-address", severity)] * (severity is not None)


def test_uris_that_lose_nothing_are_no_findings() -> None:
    assert told("env", "AIRFLOW_CONN_A=postgres://u:p%40ss@h:5432/db\n") == []
    assert told("env", "AIRFLOW_CONN_A=postgres://u:p@ss@h/db\n") == []
    assert told("env", "AIRFLOW_CONN_A=fs://h/@home\n") == [("uri-encoding", "warning")]
    assert told("env", "AIRFLOW_CONN_A=postgres://u:p@Host/db\n") == [("uri-lost", "warning")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[core]\ndags_folder = /a\n[logging]\nsimple_log_format = %(asctime)s x\n", [("option-percent", "error")]),
        ("[core]\ndags_folder = 100%\n", [("option-percent", "error")]),
        (
            "[core]\ndags_folder = %(plugins_folder)s\nplugins_folder = %(dags_folder)s\n",
            [("option-percent", "error")] * 2,
        ),
        ("[core]\ndags_folder = /a\nplugins_folder = %(dags_folder)s/p\n", []),
        ("[DEFAULT]\nhome = /h\n[core]\ndags_folder = %(home)s/d\n", []),
        ("[logging]\nlog_format = [%%(asctime)s] x 100%%\n", []),
        ("[acme]\nx = 5%\n", [("option-percent", "warning"), ("option-unknown", "warning")]),
    ],
)
def test_percent_is_filled_in_in_every_option(text: str, found: list[tuple[str, str]]) -> None:
    assert told("airflow.cfg", text) == found


@pytest.mark.parametrize(
    ("name", "text", "judge"),
    [
        ("requirements.txt", "pandas\napache-airflow[celery]==2.10.5\n", "Airflow 2.10.5, from requirements.txt"),
        ("requirements.txt", "# apache-airflow==2.1\napache-airflow-providers-http==5.0\n", ""),
        ("pyproject.toml", 'dependencies = ["apache-airflow~=2.9.0"]\n', "Airflow 2.9.3, the newest known that pyproject.toml allows"),
        ("uv.lock", '[[package]]\nname = "apache-airflow"\nversion = "3.0.2"\n', "Airflow 3.0.2, from uv.lock"),
        ("Dockerfile", "FROM apache/airflow:slim-2.8.1-python3.11\n", "Airflow 2.8.1, from Dockerfile; judged as 2.9.0, the oldest that is known"),
        ("Dockerfile", "ARG AIRFLOW_VERSION=2.10.3\nFROM apache/airflow:${AIRFLOW_VERSION}-python3.11\n", "Airflow 2.10.3, from Dockerfile"),
        ("Dockerfile", "FROM quay.io/astronomer/astro-runtime:12.1.0\n", "Airflow 2.10.5, the newest known that Dockerfile allows"),
        ("Dockerfile", "FROM quay.io/astronomer/astro-runtime:13.0.0-base\n", "Airflow 2.11.2, the newest known that Dockerfile allows"),
        ("Dockerfile", "FROM astrocrpublic.azurecr.io/runtime:3.0-4\n", "Airflow 3.0.6, the newest known that Dockerfile allows"),
        (
            "requirements.txt",
            "--constraint https://raw.githubusercontent.com/apache/airflow/constraints-2.10.4/constraints-3.11.txt\napache-airflow\n",
            "Airflow 2.10.4, from requirements.txt",
        ),
        ("Chart.yaml", "name: airflow\nversion: 1.16.0\nappVersion: 2.10.5\n", "Airflow 2.10.5, from Chart.yaml"),
        ("Chart.yaml", "name: mine\ndependencies:\n- {name: airflow, version: 1.16.0}\n", ""),
    ],
)  # fmt: skip
def test_the_version_that_a_project_pins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, judge: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (tmp_path / ".git").mkdir()
    (tmp_path / name).write_text(text)
    folder = tmp_path / "deploy"
    folder.mkdir()
    judges: list[str] = []
    variables = b"AIRFLOW__CORE__DAG_CONCURRENCY=1\nAIRFLOW__WEBSERVER__BASE_URL=http://a\nAIRFLOW__DAG_PROCESSOR__BUNDLE_REFRESH_CHECK_INTERVAL=1\n"
    found = lint_text(variables, str(folder / ".env"), "env", None, judges=judges)
    assert judges == ([judge] if judge else [])
    told = [(one.code, one.severity) for one in found]
    if "Airflow 2" in judge:
        assert told == [("option-renamed", "note"), ("option-renamed", "note"), ("option-unknown", "warning")]
        assert str(found[2].hint).startswith(
            "`[dag_processor] bundle_refresh_check_interval` needs Airflow 3.0 or newer; "
        )
    else:
        assert told == [("option-renamed", "warning"), ("option-renamed", "warning")]


def test_an_option_of_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "requirements.txt").write_text("apache-airflow==2.10.5\n")
    (found,) = lint_text(b"[api]\nbase_url = http://x\n", str(tmp_path / "airflow.cfg"), "airflow.cfg", None)
    said = "`[api] base_url` needs Airflow 3.0 or newer; this project pins 2.10.5, in requirements.txt"
    assert (found.code, found.hint) == ("option-unknown", said)
    asked = {"airflow": "3.0"}
    assert lint_text(b"[api]\nbase_url = http://x\n", str(tmp_path / "airflow.cfg"), "airflow.cfg", None, asked) == []


def test_a_connection_as_the_version_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`team_name` came with 3.1, and up to 2.11 any text does for `extra`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "connections.yaml").write_text("a: {conn_type: http, host: 'https://h', team_name: b}\n")
    for version, status in (("2.10.5", 1), ("3.0.6", 1), ("3.3.2", 0)):
        assert run(["validate", "connections.yaml", "--for", f"airflow=={version}"]) == status
    (tmp_path / "c.env").write_text('AIRFLOW_CONN_A=\'{"conn_type": "http", "host": "https://h", "extra": "a"}\'\n')
    for version, status in (("2.10.5", 0), ("3.0.6", 1)):
        assert run(["validate", "--as", "env", "c.env", "--for", f"airflow=={version}"]) == status


@pytest.mark.parametrize(("version", "severity"), [("2.11.2", "note"), ("3.0.6", "warning"), ("3.3.2", "warning")])
def test_an_executor_by_version(tmp_path: Path, version: str, severity: str) -> None:
    text = b"AIRFLOW__CORE__EXECUTOR=CeleryKubernetesExecutor\n"
    found = lint_text(text, str(tmp_path / "a.env"), "env", None, {"airflow": version})
    assert [(one.code, one.severity) for one in found] == [("option-removed", severity)]


@pytest.mark.parametrize(("version", "known"), [("3.1.8", False), ("3.2.2", True)])
def test_team_name_in_a_variable_by_version(tmp_path: Path, version: str, known: bool) -> None:
    """Measured with 2.9.3, 2.11.2, 3.0.6, 3.1.8, 3.2.2 and 3.3.2."""
    text = b'AIRFLOW_CONN_A={"conn_type":"aws","team_name":"t"}\n'
    found = lint_text(text, str(tmp_path / "a.env"), "env", None, {"airflow": version})
    assert [one.code for one in found if one.severity == "error"] == ["connection-key"] * (not known)


def test_references_to_defaults_end() -> None:
    """Each of 5,000 sections refers to an option of [DEFAULT] that refers to 7,000 others."""
    wide = "".join(f"%(d{number})s" for number in range(1, 7000))
    defaults = "".join(f"d{number} = x\n" for number in range(1, 7000))
    sections = "".join(f"[s{number}]\na = %(d0)s\n" for number in range(5000))
    read = read_text(f"[DEFAULT]\nd0 = {wide}\n{defaults}{sections}", "airflow.cfg", changes=False)
    assert [one.code for one in read.findings if one.severity == "error"] == ["limit-size"]
