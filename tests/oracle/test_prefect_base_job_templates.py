"""Base job templates as documents: `validate` refuses what Prefect's server refuses, over drawn changes of every worker's own."""

from __future__ import annotations

import copy
import json
import random
import subprocess
from collections import Counter
from typing import Any

import pytest
import yaml

import generated.prefect_base_job_template as ours
from confwright.validate.check import check
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.prefect_support import ROOT

JUDGE = """
import json, sys
from prefect.server.schemas.actions import WorkPoolCreate
said = []
for template in json.load(sys.stdin):
    try:
        WorkPoolCreate(name="pool", type="any", base_job_template=template)
        said.append("")
    except Exception as error:
        said.append(f"{type(error).__name__}: {error}"[:300])
print(json.dumps(said))
"""
TEMPLATES: dict[str, Any] = yaml.safe_load((ROOT / "schemas/prefect/base_job_templates.yaml").read_text("utf-8"))[
    "x-templates"
]


def changed(template: dict[str, Any], rng: random.Random) -> Any:
    template = copy.deepcopy(template)
    configuration, properties = template["job_configuration"], template["variables"]["properties"]
    match rng.randrange(10):
        case 0:
            del properties[rng.choice(sorted(properties))]
        case 1:
            name = rng.choice(sorted(properties))
            properties[name + "s"] = properties.pop(name)
        case 2:
            configuration["extra"] = [
                {"deep": f"a-{{{{ {rng.choice(['nothing', 'ctx.flow.name', 'prefect.variables.a', '$HOME'])} }}}}"}
            ]
        case 3:
            properties["more"] = {"type": "string"}
        case 4:
            template.pop(rng.choice(["variables", "job_configuration"]))
        case 5:
            template[rng.choice(["variables", "job_configuration"])] = {}
        case 6:
            configuration["extra"] = rng.choice(
                ["{{name}}", "{{ name }}-{{ name }}", "{ name }", "{{}}", "{{ a b }}", None, 5]
            )
        case 7:
            return {}
        case 8:
            template["more"] = 1
        case _:
            pass
    return template


def test_the_server_says_the_same() -> None:
    try:
        python = oracle_python("prefect")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Prefect cannot be set up: {error}")
    rng = random.Random(20261130)
    drawn = [changed(TEMPLATES[rng.choice(sorted(TEMPLATES))], rng) for _ in range(400)]
    done = subprocess.run(
        [python, "-W", "ignore", "-c", JUDGE], input=json.dumps(drawn), capture_output=True, text=True, check=True
    )
    verdicts: Counter[bool] = Counter()
    for template, said in zip(drawn, json.loads(done.stdout.splitlines()[-1]), strict=True):
        found = check(json.dumps(template).encode(), "base-job-template.json", ours)
        errors = [one for one in found if one.severity == "error"]
        assert bool(errors) == bool(said), (template, said, [one.text for one in errors])
        verdicts[bool(said)] += 1
    assert min(verdicts.values()) > 80, verdicts


def test_what_is_undeclared_and_what_is_unused() -> None:
    text = '{"job_configuration": {"command": "{{ comand }}", "env": "{{ env }}"},\n "variables": {"properties": {"command": {}, "env": {}}}}\n'
    found = [
        (one.code, one.severity, str(one.path), one.hint and str(one.hint))
        for one in check(text.encode(), "base-job-template.json", ours)
    ]
    assert found == [
        ("prefect-variable-undeclared", "error", "job_configuration.command", "did you mean 'command'?"),
        (
            "prefect-variable-unused",
            "warning",
            "variables.properties.command",
            "write {{ command }} where it belongs, or remove it",
        ),
    ]
    with pytest.raises(ours.ConfigError, match="'job_configuration' is missing"):
        ours.loads('{"variables": {"properties": {"a": {}}}}')


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_every_worker_uses_what_it_declares(name: str) -> None:
    found = check(json.dumps(TEMPLATES[name]).encode(), "base-job-template.json", ours)
    assert [one for one in found if one.severity == "error"] == []
