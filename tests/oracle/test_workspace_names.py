"""Two code locations of one name: `validate` says so exactly where the real Dagster refuses to load the workspace."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import Any

from confwright.systems.dagster.workspace import same_names
from tests.oracle.client import Case, Judge

ENTRIES: list[dict[str, Any]] = [
    {"python_module": "sales"},
    {"python_module": {"module_name": "sales"}},
    {"python_module": {"module_name": "sales", "attribute": "defs"}},
    {"python_module": {"module_name": "other", "location_name": "sales"}},
    {"python_package": "sales"},
    {"python_package": {"package_name": "sales", "attribute": "defs"}},
    {"autoload_defs_module": "sales"},
    {"autoload_defs_module": {"module_name": "sales"}},
    {"python_file": "a/sales"},
    {"python_file": {"relative_path": "b/sales"}},
    {"python_file": {"relative_path": "sales", "attribute": "defs"}},
    {"python_file": {"relative_path": "x.py", "location_name": "sales:defs"}},
    {"grpc_server": {"port": 4266}},
    {"grpc_server": {"port": 4266, "host": "localhost"}},
    {"grpc_server": {"port": 4266, "host": "sales"}},
    {"grpc_server": {"socket": "4266"}},
    {"grpc_server": {"port": 1, "location_name": "sales"}},
]


def test_every_pair_is_judged_as_dagster_judges_it(locations: Judge) -> None:
    pairs = [{"load_from": list(pair)} for pair in combinations_with_replacement(ENTRIES, 2)]
    verdicts = locations.ask([Case(document=document, kind="workspace") for document in pairs])
    refused = [document for document, theirs in zip(pairs, verdicts, strict=True) if theirs.verdict == "invalid"]
    assert [document for document in pairs if list(same_names(document))] == refused
    assert 20 < len(refused) < len(pairs) - 20


def test_a_name_that_a_variable_makes_is_not_judged() -> None:
    entry = {"python_module": {"module_name": {"env": "MODULE"}}}
    assert list(same_names({"load_from": [entry, entry]})) == []
    assert list(same_names({"load_from": 5})) == list(same_names(None)) == []
