"""Hooks of servers that are reached by their own protocols: SSH, SMTP, a package index."""

from __future__ import annotations

from base64 import decodebytes
from binascii import Error
from collections.abc import Iterator
from typing import Any, Final

from ....base.said import Ours, as_name
from .given import Given, HookProblem, is_known

_HOST_KEYS: Final = (
    "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-ecdsa", "ssh-ed25519", "ssh-rsa",
)  # fmt: skip
_GONE: Final = "ssh-dss"


def ssh(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.ssh.hooks.ssh.SSHHook.__init__` and `_pkey_from_private_key`."""
    extra = given.extra
    if given.filled("private_key") and extra.get("key_file") is not None and extra["key_file"] != "":
        yield HookProblem("SSHHook refuses key_file beside private_key", "remove one of them")
    key = given.known("private_key")
    if isinstance(key, str) and key and len(key.splitlines()) < 2:
        message = "SSHHook refuses extra.private_key, which is on one line"
        yield HookProblem(message, "write its line breaks as \\n in the JSON")
    if not given.is_number("conn_timeout", int):
        yield HookProblem("SSHHook takes an integer for extra.conn_timeout")
    if given.filled("cmd_timeout") and not given.is_number("cmd_timeout", float):
        yield HookProblem("SSHHook takes a number for extra.cmd_timeout")
    if extra.get("host_key") is None or not is_known(extra["host_key"]):
        return
    wrong = _host_key(extra["host_key"])
    if wrong is not None:
        yield HookProblem(wrong)
    elif str(extra.get("no_host_key_check", extra.get("ignore_hostkey_verification"))).lower() == "true":
        yield HookProblem("SSHHook refuses no_host_key_check beside host_key", "remove one of them")


def _host_key(key: Any) -> Ours | None:
    if not isinstance(key, str):
        return "SSHHook takes text for extra.host_key"
    parts = key.split()
    data = parts[1] if len(parts) > 1 else key.strip()
    if len(parts) > 1 and parts[0] not in _HOST_KEYS:
        return f"SSHHook refuses the kind of extra.host_key, which is one of {', '.join(_HOST_KEYS)}"
    if len(parts) == 1 and data in (*_HOST_KEYS, _GONE):
        return "SSHHook needs the key behind its kind in extra.host_key"
    try:
        decodebytes(data.encode())
    except Error:
        return "SSHHook takes base64 for extra.host_key"
    return None


def smtp(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.smtp.hooks.smtp.SmtpHook`: `_build_ssl_context`, `timeout`, `smtp_retry_limit`."""
    for key in ("timeout", "retry_limit"):
        if not given.is_number(key, int):
            yield HookProblem(f"SmtpHook takes an integer for extra.{as_name(key)}")
    encrypted = not (given.filled("disable_ssl") and given.filled("disable_tls"))
    context = given.extra.get("ssl_context")
    if encrypted and is_known(context) and context not in (None, "default", "none"):
        yield HookProblem("SmtpHook refuses extra.ssl_context, which is `default` or `none`")


def package_index(given: Given) -> Iterator[HookProblem]:
    """Upstream: `airflow.providers.standard.hooks.package_index.PackageIndexHook.get_connection_url`."""
    if not given.has("host"):
        yield HookProblem("PackageIndexHook needs a host: the address of the index")
