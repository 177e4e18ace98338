"""What the hook of a connection's type makes of it: what it raises before it asks the network, and what it quietly makes other.

A module per kind of system; each function is about one hook, and its docstring names the functions upstream that it follows.
tests/oracle/test_airflow_hooks.py asks the real hooks about each rule. No message shows a value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ....base.diagnostics import Diagnostic
from ....base.said import Ours, own, own_or_none
from .clouds import aws, azure_data_factory, databricks, google
from .databases import postgres, snowflake
from .given import Given, HookProblem
from .http import http
from .servers import package_index, smtp, ssh

_RULES = {
    "http": http,
    "https": http,
    "postgres": postgres,
    "snowflake": snowflake,
    "aws": aws,
    "google_cloud_platform": google,
    "databricks": databricks,
    "azure_data_factory": azure_data_factory,
    "ssh": ssh,
    "smtp": smtp,
    "package_index": package_index,
}
WITH_RULES: Final = frozenset(_RULES)
"""The types of connections whose hooks are followed here."""


def hook_findings(
    where: Ours, conn_type: str, fields: Mapping[str, Any], extra: Mapping[str, Any]
) -> Iterator[Diagnostic]:
    """What becomes of a connection of a type, with these fields and this `extra`."""
    rules = _RULES.get(conn_type)
    if rules is None:
        return
    for problem in rules(Given.of(conn_type, fields, extra)):
        yield _diagnostic(where, problem)


def _diagnostic(where: Ours, problem: HookProblem) -> Diagnostic:
    message, hint = own(f"{where}: {problem.message}"), own_or_none(problem.hint)
    return Diagnostic(code=problem.code, message=message, severity=problem.severity, hint=hint)
