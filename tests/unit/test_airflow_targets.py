"""Rendering, reading back and linting of Airflow's and Astro's files, without Airflow."""

from __future__ import annotations

import io
import json
import random
from typing import Any

import pytest
import yaml
from dotenv import dotenv_values

from confwright.base.codes import codes
from confwright.environments.dotenv_file import parse_env
from confwright.systems.airflow.file_kinds import KINDS, TARGETS, kind_of
from confwright.systems.airflow.model import Settings, settings_of
from confwright.systems.airflow.read import read_text
from confwright.systems.airflow.render import render
from confwright.systems.airflow.resolve import resolve
from generated import airflow
from generated.airflow import (
    Airflow,
    AirflowConfig,
    CoreSection,
    EnvVar,
    JsonVariable,
    Pool,
    PostgresConnection,
    PostgresExtra,
    SecretsManagerBackendArguments,
    SecretsManagerBackendSection,
    Variable,
)
from tests.oracle.airflow_samples import Sampler

ENVIRON = {"PGPASSWORD": 'it\'s $5 "or" \\more', "API_KEY": "k%y", "FERNET": "f=", "PGPORT": "5433"}


def typed() -> Airflow:
    return Airflow(
        connections={
            "my_db": PostgresConnection(
                host="db.example",
                port=EnvVar("PGPORT"),
                password=EnvVar("PGPASSWORD"),
                extra=PostgresExtra(sslmode="require", extra={"context": [1, None, "ü"]}),
            )
        },
        variables={
            "greeting": "hello world",
            "key": EnvVar("API_KEY"),
            "limits": JsonVariable(json={"a": [1, 2]}),
            "told": Variable(value="x", description="what it is"),
        },
        pools={"small": Pool(slots=2, description="few")},
        config=AirflowConfig(
            core=CoreSection(parallelism=8, load_examples=False, fernet_key=EnvVar("FERNET")),
            secrets=SecretsManagerBackendSection(
                backend_kwargs=SecretsManagerBackendArguments(connections_prefix="100%/c")
            ),
        ),
    )


def resolved() -> Settings:
    settings, problems = resolve(settings_of(typed()), ENVIRON)
    assert problems == []
    return settings


def test_references_know_the_type_of_their_field() -> None:
    (connection,) = resolved().connections
    assert connection.port == 5433
    settings, problems = resolve(settings_of(typed()), {**ENVIRON, "PGPORT": "five", "API_KEY": "x"})
    assert [(p.code, "five" in p.message) for p in problems] == [("env-malformed", False)]
    assert settings.connections[0].port is None
    assert {p.code for p in resolve(settings_of(typed()), {})[1]} == {"env-unset"}


def test_a_mapping_is_read_by_its_package() -> None:
    assert settings_of(airflow.dump(typed()), airflow) == settings_of(typed())
    with pytest.raises(TypeError):
        settings_of({"connections": {}})
    with pytest.raises(TypeError):
        settings_of(5)


def test_a_literal_secret_is_refused_before_it_is_rendered() -> None:
    with pytest.raises(airflow.ConfigError, match="must be a reference"):
        settings_of({"connections": {"a": {"conn_type": "http", "password": "hunter2"}}}, airflow)


def test_no_repr_shows_a_secret() -> None:
    settings = resolved()
    read = read_text(render(settings, "env").text, "env")
    for shown in (repr(settings), repr(render(settings, "env")), repr(read), *(str(f) for f in read.findings)):
        assert "$5" not in shown


@pytest.mark.parametrize("target", TARGETS)
def test_unresolved_and_resolved(target: str) -> None:
    unresolved = render(settings_of(typed()), target)
    assert not unresolved.failed
    assert "PGPASSWORD" in unresolved.text or target not in ("env", "export", "connections.yaml", "connections.json")
    assert unresolved.unresolved == (target not in ("airflow.cfg", "pools.json"))
    done = render(resolved(), target)
    assert not done.unresolved
    assert "${" not in done.text
    assert not done.failed
    assert done.secret == (target != "pools.json")


def test_the_order_of_a_file_is_that_of_the_document() -> None:
    names = [line.partition("=")[0] for line in render(resolved(), "env").text.splitlines()]
    assert names == [
        "AIRFLOW_CONN_MY_DB", "AIRFLOW_VAR_GREETING", "AIRFLOW_VAR_KEY", "AIRFLOW_VAR_LIMITS", "AIRFLOW_VAR_TOLD",
        "AIRFLOW__CORE__PARALLELISM", "AIRFLOW__CORE__LOAD_EXAMPLES", "AIRFLOW__CORE__FERNET_KEY",
        "AIRFLOW__SECRETS__BACKEND", "AIRFLOW__SECRETS__BACKEND_KWARGS",
    ]  # fmt: skip


def test_every_file_is_read_back() -> None:
    settings = resolved()
    for target, kind in (("env", "env"), ("export", "export"), ("airflow.cfg", "airflow.cfg")):
        read = read_text(render(settings, target).text, kind)
        again, problems = resolve(read.settings, read.secrets)
        assert problems == []
        kwargs = ("secrets", "backend_kwargs")  # Airflow calls it sensitive: its JSON text stands in a variable
        assert {**again.options, kwargs: json.loads(again.options[kwargs])} == settings.options
        if kind != "airflow.cfg":
            assert again.connections == settings.connections
            assert [(v.name, v.value) for v in again.variables[:2]] == [("greeting", "hello world"), ("key", "k%y")]
    for target in ("connections.yaml", "connections.json"):
        read = read_text(render(settings, target).text, "connections")
        assert resolve(read.settings, read.secrets)[0].connections == settings.connections
    for target in ("variables.yaml", "variables.json"):
        read = read_text(render(settings, target).text, "variables")
        assert [(v.name, v.value, v.description) for v in read.settings.variables] == [
            ("greeting", "hello world", None), ("key", "k%y", None), ("limits", '{"a": [1, 2]}', None), ("told", "x", "what it is"),
        ]  # fmt: skip
    assert read_text(render(settings, "pools.json").text, "pools").settings.pools == settings.pools
    read = read_text(render(settings, "astro-deployment.yaml").text, "astro-deployment")
    assert resolve(read.settings, read.secrets)[0].connections == settings.connections
    assert not [f for f in read.findings if f.severity == "error"]


def test_what_is_read_back_is_a_valid_document_without_secrets() -> None:
    read = read_text(render(resolved(), "env").text, "env")
    value = airflow.load(read.document)
    assert "it's" not in airflow.dumps(value)
    assert read.secrets == {
        "MY_DB_PASSWORD": ENVIRON["PGPASSWORD"], "CORE_FERNET_KEY": "f=", "SECRETS_BACKEND_KWARGS": '{"connections_prefix": "100%/c"}',
    }  # fmt: skip


def test_secrets_go_wherever_they_stand() -> None:
    """In extras of a type that is not known, in extras that are data, in variables that are called so."""
    text = """\
a:
  conn_type: mysql
  extra: {ssl_key_password: hunter2, plain: x, other: {env: NOT_OURS, b: 1}}
b:
  conn_type: google_cloud_platform
  extra: {keyfile_dict: {private_key: hunter2}, num_retries: 3}
"""
    read = read_text(text, "connections")
    value = airflow.load(read.document)
    assert "hunter2" not in airflow.dumps(value)
    assert read.secrets == {"A_SSL_KEY_PASSWORD": "hunter2", "B_KEYFILE_DICT": '{"private_key": "hunter2"}'}
    assert [f.code for f in (*read.findings, *read.changes) if f.code != "connection-type"] == ["secret-data"]
    again, problems = resolve(settings_of(value), read.secrets)
    assert problems == []
    assert again.connections[0].extra == {
        "ssl_key_password": "hunter2",
        "plain": "x",
        "other": {"env": "NOT_OURS", "b": 1},
    }
    assert again.connections[1].extra == {"keyfile_dict": '{"private_key": "hunter2"}', "num_retries": 3}


def test_secrets_inside_data_are_references_where_they_stand() -> None:
    """The data keeps its form; only what may hide a secret in a key becomes the text of its JSON."""
    extra = {
        "headers": {"Authorization": "Bearer hunter2-Zq7x", "Accept": "json"},
        "hosts": [{"name": "a", "password": "hunter3", "ports": [1, 2]}, {"pin": {"token": 424242}}],
        "proxies": {"https": "http://u:hunter4@h"},
        "secret": {"hunter5-Zq7": 1},
        "labels": {"env": "prod"},
    }
    read = read_text(json.dumps({"a": {"conn_type": "mysql", "extra": extra}}), "connections")
    assert read.document["connections"]["a"]["extra"] == {
        "headers": {"Authorization": {"env": "A_HEADERS_AUTHORIZATION"}, "Accept": "json"},
        "hosts": [
            {"name": "a", "password": {"env": "A_HOSTS_0_PASSWORD"}, "ports": [1, 2]},
            {"pin": {"token": {"env": "A_HOSTS_1_PIN_TOKEN"}}},
        ],
        "proxies": {"https": {"env": "A_PROXIES_HTTPS"}},
        "secret": {"env": "A_SECRET"},
        "labels": {"env": "A_LABELS"},
    }
    assert [one.message.partition(": ")[2].partition(" ")[0] for one in read.changes if one.code == "secret-data"] == [
        "extra.hosts[1].pin.token", "extra.secret", "extra.labels",
    ]  # fmt: skip
    again, problems = resolve(settings_of(airflow.load(read.document)), read.secrets)
    assert problems == []
    became = {"hosts": [extra["hosts"][0], {"pin": {"token": "424242"}}]}
    assert again.connections[0].extra == extra | became | {
        "secret": '{"hunter5-Zq7": 1}', "labels": '{"env": "prod"}',
    }  # fmt: skip


def test_secrets_of_variables() -> None:
    read = read_text("AIRFLOW_VAR_API_TOKEN=hunter2\nAIRFLOW_VAR_PLAIN=x\n", "env")
    assert read.document == {"variables": {"api_token": {"env": "API_TOKEN"}, "plain": "x"}}
    assert read.secrets == {"API_TOKEN": "hunter2"}


def test_a_reference_may_stand_in_any_extra() -> None:
    value = Airflow(connections={"a": PostgresConnection(extra=PostgresExtra(extra={"new_key": EnvVar("X")}))})
    settings, problems = resolve(settings_of(value), {"X": "filled"})
    assert problems == []
    assert settings.connections[0].extra == {"new_key": "filled"}


def test_airflow_settings_are_read_back() -> None:
    settings, _ = resolve(settings_of(typed()), {**ENVIRON, "PGPASSWORD": "plain"})
    done = render(settings, "airflow_settings.yaml")
    assert [f.code for f in done.findings] == ["astro-lost"]
    read = read_text(done.text, "airflow_settings")
    assert read.findings == ()
    assert resolve(read.settings, read.secrets)[0].connections == settings.connections
    assert read.settings.pools == settings.pools


def test_a_deployment_file_keeps_what_is_not_ours() -> None:
    base = {"deployment": {"configuration": {"name": "d"}, "alert_emails": ["a@b"], "environment_variables": [
        {"key": "OTHER", "value": "1", "is_secret": False}, {"key": "AIRFLOW_VAR_KEY", "value": "old", "is_secret": True}]}}  # fmt: skip
    done = render(resolved(), "astro-deployment.yaml", base=base)
    data = yaml.safe_load(done.text)["deployment"]
    assert data["configuration"] == {"name": "d"}
    by_key = {variable["key"]: variable for variable in data["environment_variables"]}
    assert by_key["OTHER"]["value"] == "1"
    assert by_key["AIRFLOW_VAR_KEY"] == {"key": "AIRFLOW_VAR_KEY", "value": "k%y", "is_secret": True}
    assert by_key["AIRFLOW_VAR_GREETING"]["is_secret"] is False
    assert base["deployment"]["alert_emails"] == ["a@b"]


def test_env_files_are_read_alike_by_python_dotenv_and_by_us() -> None:
    """What cannot be is refused, and never written in a way that one of them misreads."""
    refused = 0
    for seed in range(300):
        sampler = Sampler(random.Random(seed))
        texts = {f"v{n}": sampler.text() for n in range(5)}
        document: dict[str, Any] = {"variables": texts, "connections": {"c": sampler.connection("http")}}
        settings, problems = resolve(settings_of(document, airflow), sampler.environ)
        assert problems == []
        done = render(settings, "env")
        refused += sum(f.code == "dotenv-quoting" for f in done.findings)
        theirs = dotenv_values(stream=io.StringIO(done.text))
        ours = parse_env(done.text, "").values()
        assert ours == theirs
        assert {
            name: text for name, text in texts.items() if ours.get(f"AIRFLOW_VAR_{name.upper()}", text) != text
        } == {}
        assert len(ours) == 6 - sum(f.code in ("dotenv-quoting", "control-character") for f in done.findings)
        assert dotenv_values(stream=io.StringIO(done.text))["AIRFLOW_CONN_C"] == ours["AIRFLOW_CONN_C"]
    assert 0 < refused < 750


def test_names_that_no_variable_has() -> None:
    for document, code in (
        ({"variables": {"a-b": "x"}}, "variable-name"),
        ({"variables": {"a": "x", "A": "y"}}, "name-clash"),
        ({"connections": {"a.b": {"conn_type": "http"}}}, "variable-name"),
    ):
        done = render(settings_of(document, airflow), "export")
        assert code in {finding.code for finding in done.findings}
        assert done.failed


LINTS: list[tuple[str, str, dict[str, int]]] = [
    ("airflow.cfg", "[core]\nparalelism = 3\n", {"option-unknown": 2}),
    ("airflow.cfg", "[databse]\nx = 3\n", {"option-unknown": 2}),
    ("airflow.cfg", "[core]\ndag_concurrency = 3\n", {"option-renamed": 2}),
    ("airflow.cfg", "[webserver]\nweb_server_port = 3\n", {"option-renamed": 2}),
    ("airflow.cfg", "[core]\nload_examples = yes\n", {"option-value": 2}),
    ("airflow.cfg", "[core]\nload_examples = true # really\n", {}),
    ("airflow.cfg", "[core]\nparallelism = many\n", {"option-value": 2}),
    ("airflow.cfg", "[logging]\nlogging_level = LOUD\n", {"option-value": 2}),
    ("airflow.cfg", "[core]\nfernet_key = a$HOME\n", {"expanded": 2}),
    ("airflow.cfg", "[core]\nfernet_key = ${FERNET}\n", {"expanded": 0}),
    ("airflow.cfg", "[core]\nfernet_key_cmd = cat /run/key\n", {}),
    ("airflow.cfg", "[core]\nparallelism_cmd = echo 3\n", {"option-ignored": 2}),
    ("airflow.cfg", "[logging]\nlog_format = 50%\n", {"option-percent": 2}),
    ("airflow.cfg", "[logging]\nlog_format = %%(asctime)s\n", {}),
    ("airflow.cfg", "x = 1\n", {"cfg-syntax": 1}),
    ("airflow.cfg", "[core]\na = 1\na = 2\n", {"cfg-syntax": 3}),
    ("env", "AIRFLOW__CORE__LOAD_EXAMPLES=yes\n", {"option-value": 1}),
    ("env", "# a\n\nAIRFLOW__CORE__PARALELISM=1\n", {"option-unknown": 3}),
    ("env", "AIRFLOW__COMMON_IO__XCOM_OBJECTSTORAGE_THRESHOLD=5\n", {}),
    ("env", "AIRFLOW__CORE\n", {"dotenv-readers": 1}),
    ("env", "AIRFLOW__CORE='1\\n", {"env-syntax": 1}),
    ("env", "AIRFLOW__CORE=1\n", {"option-form": 1}),
    ("env", "AIRFLOW_CONN_my_db=http://h\n", {"variable-case": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http", "prot": 1}\n', {"connection-key": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http", "conn_id": "a"}\n', {"connection-key": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http"\n', {"connection-json": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http", "port": "x"}\n', {"connection-port": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http", "password": "${PW}"}\n', {"unresolved": 1}),
    ("env", "AIRFLOW_CONN_A=http://u:p@ss@h\n", {}),
    ("env", "AIRFLOW_CONN_A=s3://u:1/p@ss@h\n", {"uri-encoding": 1}),
    ("env", "AIRFLOW_CONN_A='{\n\"conn_type\": \"http\"}'\n", {"dotenv-json": 1}),
    ("env", "AIRFLOW_CONN_A=\"'{}'\"\n", {"connection-json": 1}),
    ("env", "AIRFLOW_CONN_A={\n", {"connection-json": 1}),
    ("env", "AIRFLOW_CONN_A={\"conn_type\": \"mysql\", \"port\": 99999}\n", {"connection-port": 1}),
    ("env", "AIRFLOW_CORE_LOAD_EXAMPLES=1\n", {"option-form": 1}),
    ("env", "AIRFLOW__CORE_LOAD_EXAMPLES=1\n", {"option-form": 1}),
    ("env", "AIRFLOW_CORE__LOAD_EXAMPLES=1\n", {"option-form": 1}),
    ("env", "AIRFLOW_CORE_SQL_ALCHEMY_CONN=1\n", {"option-form": 1}),
    ("env", "AIRFLOW_HOME=/a\nAIRFLOW_UID=50000\nAIRFLOW_CONFIG=/a/airflow.cfg\n", {}),
    ("env", "AIRFLOW__CORE__EXECUTOR=SequentialExecutor\n", {"option-removed": 1}),
    ("env", "AIRFLOW__CORE__EXECUTOR=LocalExecuter\n", {"option-value": 1}),
    ("env", "AIRFLOW__CORE__EXECUTOR=CeleryExecutor,my.Executor\n", {}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "postgres", "extra": {"sslmod": "require"}}\n', {"connection-hook": 1}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "postgres", "extra": {"cursor": "${X}"}}\n', {"connection-hook": 0}),
    ("env", "AIRFLOW_CONN_A=http://u:p#ss@h\n", {"uri": 1}),
    ("env", "AIRFLOW_CONN_A=aws://?verify=false\n", {"uri-extra": 1}),
    ("env", "AIRFLOW_CONN_A=postgress://\n", {"connection-type": 1}),
    ("env", "OTHER=a'b\n", {}),
    ("env", "AIRFLOW_VAR_A=x$HOME\n", {"dotenv-readers": 1}),
    ("env", "AIRFLOW_VAR_A='x$HOME'\n", {}),
    ("env", 'AIRFLOW_CONN_A={"conn_type": "http", "password": "a\\\\u0024b"}\n', {}),
    ("connections.env", 'a={"conn_type": "http"}\n', {"dotenv-json": 1}),
    ("connections.env", "a=http://h\na=http://i\n", {"connection-twice": 2}),
    ("connections", "a: {conn_type: http, password: 0123}\n", {"connection-password": 1}),
    ("connections", "a:\n  conn_type: http\n  host: 5\n", {"connection-text": 2}),
    ("connections", "a: {conn_type: nope}\n", {"connection-type": 1}),
    ("connections", "- a\n", {"file-form": 1}),
    ("connections", "a: [\n", {"yaml-syntax": 2}),
    ("variables", "a: 5\n", {"variable-text": 1}),
    ("variables", "a: {value: x, description: d}\n", {}),
    ("pools", "a: {slots: x}\n", {"pool-slots": 1}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: http, conn_extra: {A: 1}}\n", {"astro-extra": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: http, conn_uri: http://h}\n", {"astro-uri": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a}\n", {"astro-type": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: true}\n", {"astro-text": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: it's}\n", {}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: 3}\n", {}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: 0123}\n", {"astro-text": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: 1.50}\n", {"astro-text": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: 2024-01-01}\n", {"astro-text": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_name: a, variable_value: '2024-01-01'}\n", {}),
    ("airflow_settings", "airflow:\n  variables:\n  - {Variable_Name: a, variable_value: x}\n", {}),
    ("airflow_settings", "airflow:\n  variables:\n  - {variable_value: x}\n", {"astro-lost": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a b, conn_type: http}\n", {"astro-name": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: http, conn_password: it's}\n", {}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: aws, conn_extra: {a: {b: [1]}}}\n", {}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: aws, conn_extra: {a: {B: 1}}}\n", {"astro-extra": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_type: aws, conn_extra: [1]}\n", {"astro-extra": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_uri: 'aws://u:p@', conn_extra: '{}'}\n", {"astro-uri": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_id: a, conn_uri: 'aws://h', conn_host: h}\n", {"astro-type": 3}),
    ("airflow_settings", "airflow:\n  connections: {conn_id: a, conn_type: http, conn_host: h, conn_port: '0x50'}\n", {}),
    ("airflow_settings", "airflow:\n  connections:\n  - {conn_type: http}\n", {"astro-type": 3}),
    ("airflow_settings", "airflow:\n  pools:\n  - {pool_name: a b, pool_slot: 2.7}\n  - {pool_name: c, pool_slot: -1}\n", {}),
    ("airflow_settings", "airflow:\n  pools:\n  - {pool_name: a, pool_slot: -2}\n", {"astro-pool": 3}),
    ("airflow_settings", "airflow:\n  pools:\n  - {pool_slot: 2}\n", {"astro-pool": 3}),
    ("airflow_settings", "airflow:\n  variables:\n  - {key: a, value: b}\n", {"astro-key": 3}),
    ("airflow_settings", "airflow:\n  pools:\n  - {pool_name: a}\n", {"astro-pool": 3}),
    ("airflow_settings", "airflow:\n  connections:\n  - conn_id:\n    conn_type:\n  pools:\n  variables:\n", {}),
    ("airflow_settings", "", {}),
    ("astro-deployment", "deployment:\n  environment_variables:\n  - {key: AIRFLOW__CORE__LOAD_EXAMPLES, value: 'yes'}\n", {"option-value": 3}),
    ("astro-deployment", "deployment:\n  environment_variables:\n  - {key: AIRFLOW_CONN_A, value: 'http://u:p@h'}\n", {"astro-secret": 3}),
    ("astro-deployment", "deployment:\n  environment_variables:\n  - {key: AIRFLOW_CONN_A, is_secret: true}\n", {}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "expected"), LINTS)
def test_lints(kind: str, text: str, expected: dict[str, int]) -> None:
    """Each finding that is expected, at its line (0: it must not be there); nothing at all where none is."""
    found = {finding.code: finding.line for finding in read_text(text, kind, file="f").findings}
    if not expected:
        assert {code for code in found if code not in ("uri-lost", "dotenv-readers")} == set()
    for code, line in expected.items():
        assert found.get(code, 0) == line, found


def test_no_finding_shows_a_secret() -> None:
    texts = [text.replace("p@ss", "hunter2").replace("p#ss", "hunter2#") for _, text, _ in LINTS]
    texts += [
        'AIRFLOW_CONN_A={"conn_type": "http", "password": "hunter2", "x": "hunter2"\n',
        "AIRFLOW_CONN_A=http://u:hunter2#@h:x\n",
    ]
    texts += [
        "[core]\nfernet_key = hunter2$HOME\n",
        "a: {conn_type: http, password: [hunter2]}\n",
        "AIRFLOW__API__SECRET_KEY=hunter2$X\n",
    ]
    for text in texts:
        for kind in KINDS:
            for finding in read_text(text, kind).findings:
                assert "hunter2" not in str(finding), (kind, text)


def test_every_code_is_explained() -> None:
    told = {code for _, _, expected in LINTS for code in expected}
    assert told - codes().keys() == set()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("airflow.cfg", "airflow.cfg"), (".env", "env"), ("prod.env", "env"), ("connections.env", "connections.env"),
        ("my-connections.yaml", "connections"), ("variables.json", "variables"), ("airflow_settings.yaml", "airflow_settings"),
        ("deployment.yaml", "astro-deployment"), ("readme.md", None), ("x.yaml", None),
    ],
)  # fmt: skip
def test_kinds_by_name(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind


MARKER = "hunter2-Zq7"
SECRET_VARIABLES = {
    "AIRFLOW__SECRETS__BACKEND_KWARGS": f'{{"url": "http://v", "token": "{MARKER}"}}',
    "AIRFLOW__WORKERS__SECRETS_BACKEND_KWARGS": f'{{"role_id": "{MARKER}"}}',
    "AIRFLOW__SECRETS__BACKEND_KWARG__ROLE_ID": MARKER,
    "AIRFLOW__WORKERS__SECRETS_BACKEND_KWARG__X": MARKER,
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_CMD": f"echo {MARKER}",
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN_SECRET": MARKER,
    "AIRFLOW__DATABASE__SQL_ALCHEMY_ENGINE_ARGS": f'{{"connect_args": {{"password": "{MARKER}"}}}}',
    "AIRFLOW__LOGGING__REMOTE_TASK_HANDLER_KWARGS": f'["{MARKER}"]',
    "AIRFLOW__LOGGING__REMOTE_BASE_LOG_FOLDER": f"wasb://x?sig={MARKER}",
    "AIRFLOW__CELERY__BROKER_URL": f"redis://:{MARKER}@h:6379/0",
    "AIRFLOW__SENTRY__SENTRY_DSN": f"https://{MARKER}@sentry.io/1",
    "AIRFLOW__CORE__HOSTNAME_CALLABLE": f"host=x password={MARKER}",
    "AIRFLOW_CONN_A": f"postgres://u:{MARKER}@h/d?sslpassword={MARKER}",
    "AIRFLOW_CONN_B": f'{{"conn_type": "http", "host": "https://x/?token={MARKER}", "extra": {{"headers": {{"Authorization": "{MARKER}"}}}}}}',
    "AIRFLOW_VAR_MY_TOKEN": MARKER,
    "AIRFLOW_VAR_PLACE": f"http://u:{MARKER}@h",
    "AIRFLOW_VAR_DATA": f'{{"a": [{{"api_key": "{MARKER}"}}]}}',
}


@pytest.mark.parametrize("name", SECRET_VARIABLES)
def test_a_secret_of_any_variable_becomes_a_reference(name: str) -> None:
    text = f"{name}='{SECRET_VARIABLES[name]}'\n"
    read = read_text(text, "env")
    shown = airflow.dumps(airflow.load(read.document))
    assert MARKER not in shown
    assert MARKER not in "".join(map(str, (*read.findings, *read.changes)))
    assert any(MARKER in secret for secret in read.secrets.values())
    again, problems = resolve(settings_of(airflow.load(read.document)), read.secrets)
    assert problems == []
    done = render(again, "env")
    assert MARKER in done.text
    assert done.secret


def test_single_arguments_of_a_backend_stand_above_the_others() -> None:
    """Upstream: `AirflowConfigParser._get_custom_secret_backend`; the order of the lines does not matter."""
    read = read_text(
        "AIRFLOW__SECRETS__BACKEND_KWARG__TOKEN=1\n"
        """AIRFLOW__SECRETS__BACKEND_KWARGS={"token": "x", "url": "u"}\n""",
        "env",
    )
    assert {one.code for one in read.findings} == {"dotenv-readers"}
    assert {k: json.loads(v) for k, v in read.secrets.items()} == {"SECRETS_BACKEND_KWARGS": {"token": "1", "url": "u"}}
    unclear = read_text("AIRFLOW__SECRETS__BACKEND_KWARGS=${X}\nAIRFLOW__SECRETS__BACKEND_KWARG__TOKEN=1\n", "env")
    assert [one.code for one in unclear.changes] == ["option-lost"]


@pytest.mark.parametrize("kind", ["variables", "airflow_settings"])
@pytest.mark.parametrize("value", ["987654321", "true", "1.5", "[987654321]", "{a: 987654321}"])
def test_a_variable_that_is_no_text_is_at_most_a_warning(kind: str, value: str) -> None:
    own = f"airflow: {{variables: [{{variable_name: api_token, variable_value: {value}}}]}}"
    read = read_text(own if kind == "airflow_settings" else f"api_token: {value}", kind)
    # The Astro CLI takes a number as it is written; a list is refused by the schema.
    own_way = {("astro-text", "warning")} if value == "true" else set()
    expected = own_way if kind == "airflow_settings" else {("variable-text", "warning")}
    assert {(one.code, one.severity) for one in read.findings} == expected
    assert "987654321" not in "".join(map(str, (*read.findings, *read.changes)))
    assert "987654321" not in json.dumps(read.document)
