"""workspace.yaml and dagster_cloud.yaml: the real validators and the generated packages say the same.

Half as many drawn documents of each kind as `CONFWRIGHT_ORACLE_CASES` says of instances: 10,000 of each in `make oracle`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generated._runtime.yaml_text import read_text
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import count, drawn, seed
from tests.oracle.corpus import absent, files, variables
from tests.oracle.kinds import KINDS, Kind
from tests.oracle.known import unexplained
from tests.oracle.shrink import shrunk

REAL = [(name, path) for name, kind in KINDS.items() for path in files(kind.corpus)]
kinds = pytest.mark.parametrize("name", KINDS)


@kinds
def test_the_same_verdict_and_the_same_values(name: str, locations: Judge) -> None:
    kind = KINDS[name]
    cases = list(drawn(kind.package.schema(), name, seed(), count() // 2))
    judged = list(zip(cases, locations.ask(cases), map(kind.ours, cases), strict=True))
    differing = [(case, said) for case, theirs, ours in judged if (said := unexplained(case, theirs, ours)) is not None]
    reports = [report(kind, case, said, locations) for case, said in differing[:5]]
    assert not differing, f"seed {seed()}: {len(differing)} of {len(judged)} differ\n" + "\n".join(reports)
    found = Counter(theirs.verdict for _, theirs, _ in judged)
    assert min(found["ok"], found["invalid"]) > len(judged) / 6, found
    excused = sum(difference(theirs, ours) is not None for _, theirs, ours in judged)
    assert excused <= len(judged) / 20, f"{excused} cases are passed over as known differences"


def report(kind: Kind, case: Case, said: str, locations: Judge) -> str:
    """The difference in the smallest document that shows one."""
    if case.text is not None:
        return f"{said}\n{case.text}"

    def differs(document: Any) -> bool:
        smaller = replace(case, document=document)
        return unexplained(smaller, locations.ask_one(smaller), kind.ours(smaller)) is not None

    return f"{said}\n{shrunk(case.document, differs)!r}"


@pytest.mark.skipif(not REAL, reason=absent("dagster_cloud"))
@pytest.mark.parametrize(("name", "path"), REAL, ids=lambda value: getattr(value, "name", value))
def test_real_files_get_the_real_verdict_and_come_back(name: str, path: Path, locations: Judge) -> None:
    kind, text = KINDS[name], path.read_bytes().decode("utf-8", "surrogateescape")
    case = Case(text=text, kind=name)
    if kind.ours(case).value is not None or kind.ours(case).variables:
        data = read_text(text, dialect="dagster").data
        case = replace(case, environ=dict.fromkeys((variable for variable, _ in variables(data)), "1"))
        value = kind.package.loads(text)
        assert kind.package.dump(value) == data
        assert kind.package.loads(kind.package.dumps(value)) == value
    assert difference(locations.ask_one(case), kind.ours(case)) is None


@pytest.mark.skipif(not REAL, reason=absent("dagster_cloud"))
def test_most_real_files_are_valid_and_some_are_not() -> None:
    for name, kind in KINDS.items():
        cases = [Case(text=path.read_text("utf-8"), kind=name) for path in files(kind.corpus)]
        found = Counter(kind.ours(case).verdict for case in cases)
        assert found["ok"] > 0.8 * len(cases), (name, found)
        assert found["invalid"], (name, found)


ACCEPTED = {
    "file": {
        "load_from": [
            {"python_file": "defs.py"},
            {"python_file": {"relative_path": {"env": "WORD"}, "attribute": "repo"}},
        ]
    },
    "names": {
        "load_from": [{"python_module": "sales.defs"}, {"python_package": "hr"}, {"autoload_defs_module": "ops"}]
    },
    "servers": {
        "load_from": [{"grpc_server": {"port": {"env": "NUMBER"}}}, {"grpc_server": {"socket": "/run/code.sock"}}]
    },
}
REFUSED = {
    "both ways to a server": (
        {"load_from": [{"grpc_server": {"port": 4000, "socket": "/run/code.sock"}}]},
        "load_from[0].grpc_server.port: cannot be combined with 'socket'",
    ),
    "no way to a server": (
        {"load_from": [{"grpc_server": {"host": "code"}}]},
        "load_from[0].grpc_server: 'port' is missing",
    ),
    "two targets in one entry": (
        {"load_from": [{"python_file": "defs.py", "python_module": "sales"}]},
        "load_from[0]: takes at most one of python_file, python_module, python_package, autoload_defs_module and grpc_server",
    ),
    "nothing at all": ({}, "'load_from' is missing"),
}


@pytest.mark.parametrize("document", ACCEPTED.values(), ids=ACCEPTED)
def test_shorthands_of_a_workspace(document: Any, locations: Judge) -> None:
    case = Case(document, environ={"WORD": "a/defs.py", "NUMBER": "4000"}, kind="workspace")
    theirs = locations.ask_one(case)
    assert theirs.verdict == "ok"
    assert difference(theirs, KINDS["workspace"].ours(case)) is None


@pytest.mark.parametrize(("document", "message"), REFUSED.values(), ids=REFUSED)
def test_what_a_workspace_cannot_say(document: Any, message: str, locations: Judge) -> None:
    case = Case(document, kind="workspace")
    assert locations.ask_one(case).verdict == "invalid"
    assert message in KINDS["workspace"].ours(case).messages


LOCATION = {"location_name": "sales", "code_source": {"module_name": "sales"}}
CLOUD = {
    "what the command line knows": ({"build": {"directory": "sales", "registry": None}}, None),
    "what Dagster+ knows": ({"git": {"commit_hash": "1f2e", "url": "https://example.com"}}, None),
    "two sources": (
        {"code_source": {"module_name": "sales", "python_file": "sales.py"}},
        "locations[0].code_source: takes only one of python_file, package_name, module_name, autoload_defs_module_name",
    ),
    "no source": (
        {"code_source": {"module_name": None}},
        "locations[0].code_source: needs one of python_file, package_name, module_name, autoload_defs_module_name",
    ),
    "a misspelt key far inside, which the command line does not see": (
        {"container_context": {"k8s": {"namespce": "runs"}}},
        "locations[0].container_context.k8s.namespce: unknown key (did you mean 'namespace'?)",
    ),
}


def test_two_locations_of_one_name_are_told_with_both_places(locations: Judge) -> None:
    text = "locations:\n" + "".join(
        f"- {{location_name: {name}, code_source: {{module_name: m}}}}\n" for name in ("sales", "hr", "sales")
    )
    case = Case(text=text, kind="dagster_cloud")
    assert "duplicate location name: sales" in locations.ask_one(case).findings[0].message
    assert KINDS["dagster_cloud"].ours(case).messages == (
        "2:19: locations[0].location_name: the same 'location_name' as in member [2]",
        "4:19: locations[2].location_name: the same 'location_name' as in member [0]",
    )


TEMPLATE = """\
{% set team = "sales" %}
defaults: {container_context: {k8s: {env_vars: ["A=1", "B=2"], namespace: {{ get_env("NAMESPACE", "runs") }}}}}
locations:
{%- for name in ["etl", "ml"] %}
  - location_name: {{ team }}-{{ name }}
    code_source: {module_name: {{ name }}}
    container_context: {k8s: {env_vars: ["A=3"]}}
{%- endfor %}
"""


def test_what_ci_template_renders_is_taken(locations: Judge) -> None:
    """A template is not YAML before it is rendered: neither `ci init` nor we read it. What comes out of it we both take."""
    case = Case(text=TEMPLATE, kind="template", environ={"NAMESPACE": "night"})
    made = locations.ask_one(case)
    assert made.verdict == "ok"
    assert made.resolved["locations"][1]["location_name"] == "sales-ml"
    assert made.resolved["locations"][1]["container_context"]["k8s"] == {
        "env_vars": ["B=2", "A=3"],
        "namespace": "night",
    }
    plain = replace(case, kind="dagster_cloud")
    assert locations.ask_one(plain).verdict == KINDS["dagster_cloud"].ours(plain).verdict == "invalid"
    for case in (
        Case(text=made.resolved["text"], kind="dagster_cloud"),
        Case({"locations": made.resolved["locations"]}, kind="dagster_cloud"),
    ):
        assert difference(locations.ask_one(case), KINDS["dagster_cloud"].ours(case)) is None
        assert KINDS["dagster_cloud"].ours(case).verdict == "ok"


@pytest.mark.skipif(not REAL, reason=absent("dagster_cloud"))
def test_real_files_are_no_templates(locations: Judge) -> None:
    """So that what is read plainly is what `ci template` reads."""
    kind = KINDS["dagster_cloud"]
    for path in files(kind.corpus):
        text = path.read_text("utf-8")
        if kind.ours(Case(text=text, kind="dagster_cloud")).verdict == "ok":
            rendered = locations.ask_one(Case(text=text, kind="template")).resolved["text"]
            assert read_text(rendered, dialect="dagster").data == read_text(text, dialect="dagster").data


@pytest.mark.parametrize(("more", "message"), CLOUD.values(), ids=CLOUD)
def test_what_either_validator_of_dagster_cloud_yaml_says(more: Any, message: str | None, locations: Judge) -> None:
    case = Case({"locations": [{**LOCATION, **more}]}, kind="dagster_cloud")
    assert locations.ask_one(case).verdict == ("ok" if message is None else "invalid")
    assert KINDS["dagster_cloud"].ours(case).messages == (() if message is None else (message,))
