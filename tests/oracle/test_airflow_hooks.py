"""An error for a connection that its hook refuses, and for no other: the real hooks are asked, without a network."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from confwright.systems.airflow.hooks.databases import _LIBPQ  # pyright: ignore[reportPrivateUsage]
from confwright.systems.airflow.read import read_text
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError

_DRAWN = 150
_MISSING = object()
_CODES = frozenset({"connection-hook", "http-address"})


@pytest.fixture(scope="module")
def judge() -> Iterator[AirflowJudge]:
    """The real Airflow. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge()
    except NoAirflowError as error:
        pytest.skip(f"the environment of the real Airflow cannot be set up: {error}")
    with made:
        yield made


KEY = "-----BEGIN X-----\nAAAA\n-----END X-----"
POOLS: dict[str, tuple[dict[str, list[Any]], dict[str, list[Any]]]] = {
    "http": (
        {"host": ["h", "https://h/api", "http://h", "a b"], "schema": ["https", "v1/api", "api", "", "a_b"], "port": [80]},
        {
            "X-Key": ["text", " blank", "a\nb", 1, True, None, 1.5], "headers": [{"a": "b"}, "text"], "timeout": [3, "3"], "a b": ["x"],
            ":": ["x"], "proxies": [{"http": "http://p"}, "http://p"], "verify": [False, "/ca.pem"], "stream": [True], "trust_env": [False],
            "max_redirects": [3], "check_response": [False], "allow_redirects": [False], "cert": ["/c.pem"], "srv_lookup": [False],
        },
    ),
    "postgres": (
        {"host": ["h"], "login": ["u"], "schema": ["s"]},
        {
            "sslmode": ["require"], "sslmod": ["require"], "cursor": ["dictcursor", "RealDictCursor", "x", 3, ""], "iam": [False],
            "application_name": ["a"], "database": ["d"], "connect_timeout": [3], "keepalives_idle": ["3"], "sqlalchemy_query": [{}],
            "acme": [None, 1], "redshift": [False], "cluster-identifier": ["c"],
        },
    ),
    "ssh": (
        {"host": ["h"], "login": ["u"], "port": [22]},
        {
            "key_file": ["/k"], "private_key": [KEY, "x"], "conn_timeout": [10, "10", "x", "1.5", None], "cmd_timeout": [1.5, "1.5", "x", "", None],
            "host_key": ["AAAA", "ssh-rsa AAAA", "ssh-dss AAAA", "ssh-rsa", "x AAAA", "A", None, 3], "no_host_key_check": [True, "true", False],
            "ignore_hostkey_verification": [True], "compress": ["false"], "look_for_keys": [False], "allow_host_key_change": [True],
        },
    ),
    "smtp": (
        {"host": ["h"], "login": ["u"], "port": [25]},
        {
            "timeout": [30, "30", "x", None], "retry_limit": [3, "x"], "ssl_context": ["none", "default", "x", "", None],
            "disable_ssl": [True, False], "disable_tls": [True, False], "from_email": ["a@b"],
        },
    ),
    "snowflake": (
        {"login": ["u"], "schema": ["s"]},
        {
            "account": ["a"], "private_key_file": [""], "proxy_port": [80, "80", "x", ""], "authenticator": ["oauth", "snowflake"],
            "grant_type": ["client_credentials", "x", ""], "refresh_token": ["r"], "region": ["r"], "insecure_mode": ["true", True],
        },
    ),
    "aws": (
        {"login": ["u"], "password": ["p"]},
        {
            "role_arn": ["arn:x", ""], "assume_role_method": ["assume_role", "assume_role_with_saml", "x", 3], "region_name": ["r"],
            "config_kwargs": [{"a": 1}, {}, "x", [1]], "session_kwargs": [{}, "x"], "endpoint_url": ["http://h"],
        },
    ),
    "google_cloud_platform": (
        {},
        {
            "key_path": ["/k.json", "/k.p12", "/k", ""], "keyfile_dict": ['{"private_key": "k"}', '{"a": 1}', "{}", "x", "", {"private_key": "k"}],
            "key_secret_name": ["", None], "is_anonymous": [True, False], "num_retries": [5, "5", "x", "", None, 1.5], "project": ["p"],
            "extra__google_cloud_platform__key_path": ["/k.p12"], "scope": ["https://s"],
        },
    ),
    "databricks": (
        {"host": ["h"], "login": ["token"]},
        {"proxies": [{}, {"http": "http://p"}, {"ftp": "x"}, {"https": ""}, {"http": 3}, "x", [], None], "token": ["t"]},
    ),
    "azure_data_factory": (
        {"login": ["u"], "password": ["p"]},
        {"subscriptionId": ["s", ""], "tenantId": ["t", ""], "extra__azure_data_factory__subscriptionId": ["s"], "factory_name": ["f"]},
    ),
    "package_index": ({"host": ["https://h"], "login": ["u"]}, {}),
}  # fmt: skip
"""What fields and `extra` are drawn from, by type of connection."""


def _drawn(conn_type: str) -> Iterator[dict[str, Any]]:
    fields, extra = POOLS[conn_type]
    chance = random.Random(conn_type)
    likely = min(0.35, 3 / (len(extra) + 1))  # else nearly all of them would be refused
    if conn_type == "snowflake":  # a file would have to be there
        yield {"conn_type": conn_type, "extra": {"private_key_file": "/k", "private_key_content": "k"}}
    for _ in range(_DRAWN):
        given = {key: chance.choice(values) for key, values in extra.items() if chance.random() < likely}
        known = {key: chance.choice(values) for key, values in fields.items() if chance.random() < 0.7}
        if conn_type == "ssh":
            known["host"] = "h"  # which an operator may give as well
        yield {"conn_type": conn_type, **known, **({"extra": given} if given else {})}


def _errors(text: str) -> set[str]:
    return {one.code for one in read_text(f"AIRFLOW_CONN_A='{text}'\n", "env").findings if one.severity == "error"}


@pytest.mark.parametrize("conn_type", POOLS)
def test_an_error_is_what_the_hook_refuses(judge: AirflowJudge, conn_type: str) -> None:
    texts = [json.dumps(one).replace("'", "\\u0027").replace("\\n", "\\u000a") for one in _drawn(conn_type)]
    answers = judge.ask("hook", [{"conn_type": conn_type, "name": "A", "text": text} for text in texts])
    wrong = [
        (text, answer)
        for text, answer in zip(texts, answers, strict=True)
        if ("error" in answer) != bool(_errors(text))
    ]
    assert wrong[:3] == []
    refused = sum("error" in answer for answer in answers)
    assert _DRAWN / 20 < refused < _DRAWN * 19 / 20, refused


def test_the_key_words_of_libpq(judge: AirflowJudge) -> None:
    """Those of the installed libpq and of newer ones; each that is refused is newer than it."""
    asked = [
        {"conn_type": "postgres", "name": "A", "text": json.dumps({"conn_type": "postgres", "extra": {key: "1"}})}
        for key in sorted(_LIBPQ)
    ]
    answers = judge.ask("hook", asked)
    refused = {key for key, answer in zip(sorted(_LIBPQ), answers, strict=True) if "error" in answer}
    newer = {
        "max_protocol_version",
        "min_protocol_version",
        "scram_client_key",
        "scram_server_key",
        "servicefile",
        "sslkeylogfile",
    }
    older = {"authtype", "tty", "requiressl"}
    assert refused <= newer | older | {key for key in _LIBPQ if key.startswith("oauth_")}


HTTP = [
    "http://h:8080/path/foo", "http://h/a_b", "http://h/api", "https://h", "https://u:p@h:443/?x=y", "https://h/https", "http://h:80/https",
    "http://h", "http://https%3A%2F%2Fh/", "http://h/1x", "https://h/http", '{"conn_type": "http", "host": "h", "schema": "v1/x"}',
    '{"conn_type": "https", "host": "h"}', '{"conn_type": "http", "host": "https://h"}', '{"conn_type": "http", "host": "https://h/a", "port": 443}',
]  # fmt: skip


def test_the_address_of_an_http_connection(judge: AirflowJudge) -> None:
    """An error where HttpHook raises, a warning where its address is another one than was written, and nothing elsewhere."""
    answers = judge.ask("hook", [{"conn_type": "http", "name": "A", "text": text} for text in HTTP])
    for text, answer in zip(HTTP, answers, strict=True):
        found = {
            one.severity for one in read_text(f"AIRFLOW_CONN_A={text}\n", "env").findings if one.code == "http-address"
        }
        if "error" in answer and "InvalidSchema" not in answer["error"]:
            assert found == {"error"}, text
        elif not answer["made"].startswith(("http://", "https://")) or answer["made"].endswith("/a:443"):
            assert found == {"warning"}, text
        else:
            secure = answer["made"].startswith("https://") or "https" not in text or text.endswith("/http")
            assert found == (set() if secure else {"warning"}), text
