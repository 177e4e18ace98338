"""What is said of a prefect.yaml beside its types: which finding, on which line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import generated.prefect as ours
from confwright.runtime.yaml_text import read_text
from confwright.systems.prefect.importer import clean, schedules
from confwright.systems.prefect.importer.reads import Keys
from confwright.systems.prefect.lint import lint
from confwright.systems.prefect.needs import needs
from confwright.validate.check import check

HEAD = "deployments:\n- name: d\n  entrypoint: f.py:f\n"


def told(text: str) -> list[tuple[int, str]]:
    """Line and code of every finding, the readers' included."""
    return [(found.line, found.code) for found in check(text.encode(), "prefect.yaml", ours) if not found.unchecked]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("", []),
        ("  job_variables: {image: x}\n", [(4, "prefect-misplaced")]),
        ("  pull: {prefect.deployments.steps.run_shell_script: {scrip: x}}\n", [(4, "unknown-key")]),
        ("  work_pool: {name: p, job_variables: {launch_type: EC2, capacity_provider_strategy: [{weight: 1, bas: 0}]}}\n", [(4, "missing-key"), (4, "unknown-key")]),
        ("  env: {A: b}\n  work_queue_name: q\n", [(4, "prefect-misplaced"), (5, "prefect-misplaced")]),
        ("  work_pool:\n    name: p\n    env: {A: b}\n", [(6, "prefect-misplaced")]),
        ("  cron: 0 0 * * *\n", [(4, "prefect-misplaced")]),
        ("  work_pool: {name: [a], job_variables: {imag: x}}\n", [(4, "type"), (4, "prefect-job-variable")]),
        ("  work_pool: {name: {a: b}, job_variables: {image: x}}\n", [(4, "type")]),
        ("  taggs: [a]\n", [(4, "unknown-key")]),
        ("  job_variables: {env: {A: '{{ prefect.blocks.secret.t }}'}}\n", [(4, "prefect-misplaced")]),
        ("  taggs: ['{{ prefect.blocks.secret.t }}']\n", [(4, "unknown-key")]),
        ("  work_pool: {name: p, job_variables: {memory_limit: 5}}\n", [(4, "type")]),
        ("  work_pool: {name: p, job_variables: {cpu: []}}\n", [(4, "type")]),
        ("  work_pool: {name: p, job_variables: {secretName: s, env: {A: b}}}\n", [(4, "prefect-job-variable")]),
        ("  work_pool: {name: p, job_variables: {auto_remove: true, backoff_limit: 1}}\n", [(4, "prefect-job-variable")]),
        ("  pull: [{prefect.deployments.steps.git_clone: {repository: r, access_token: '{{ $T }}', credentials: '{{ prefect.blocks.x.y }}'}}]\n", [(4, "not")]),
        ("  pull: [{prefect.deployments.steps.git_clone: {repository: r, access_token: '{{ $T }}', credentials: null}}]\n", []),
        ("  description: \"{{ env['TAG'] }}\"\n", [(4, "prefect-template")]),
        ("  parameters: {a: '{{ now() }}', b: ['x {{ $A or 1 }}']}\n", [(4, "prefect-template"), (4, "prefect-template")]),
        ("  work_pool: {name: p, job_variables: {env: {A: '{{ $B | upper }}'}}}\n", [(4, "prefect-template")]),
        ("  build: [{prefect.deployments.steps.run_shell_script: {script: \"docker ps --format '{{json .}}'\"}}]\n", []),
        ("  build: [{prefect.deployments.steps.run_shell_script: {script: \"echo {{ $A | default('b') }}\"}}]\n", [(4, "prefect-template")]),
        ("  triggers: [{enabled: true, match: {a: b}, parameters: {a: '{{ event.id | upper }}'}}]\n", []),
        ("  schedule: {cron: 0 0 * *}\n", [(4, "prefect-schedule")]),
        ("  schedules:\n  - cron: 0 0 * * *\n    timezone: Mars/North\n", [(6, "prefect-schedule")]),
        ("  schedules:\n  - interval: soon\n", [(5, "prefect-schedule")]),
        ("  schedules:\n  - cron: '{{ $CRON }}'\n", []),
        ("  schedules:\n  - schedule: {cron: 0 0 * * *}\n", [(5, "unknown-key"), (5, "missing-key")]),
        ("  tags: ['{{ ctx.flow.name }}', '{{ $A }}']\n", []),
        ("  parameters: {a: ['x {{ ctx.flow.name }}']}\n", []),
        ("  parameters:\n", [(4, "type")]),
        ("  work_pool: {name: p, job_variables: {env: {A: 1}}}\n", [(4, "type")]),
        ("  work_pool: {name: p, job_variables: {env: {A: '{{ prefect.blocks.secret.t }}'}}}\n", [(4, "prefect-secret-stored")]),
        ("  work_pool: {name: p, job_variables: {env: {A: '{{ prefect.blocks.aws-credentials.c.region_name }}'}}}\n", []),
        ("  parameters: {a: '{{ prefect.blocks.aws-credentials.c }}'}\n", [(4, "prefect-secret-stored")]),
        ("  parameters: {a: '{{ prefect.blocks.aws-credentials.c.aws_secret_access_key }}'}\n", [(4, "prefect-secret-stored")]),
        ("  pull: [{prefect.deployments.steps.git_clone: {repository: r, access_token: '{{ prefect.blocks.secret.t }}'}}]\n", []),
        ("  build: [{prefect.projects.steps.git_clone: {repository: r}}]\n", [(4, "prefect-step-removed")]),
        ("  build: [{prefect.deployments.steps.git_cloen: {repository: r}}]\n", [(4, "prefect-step-unknown")]),
        ("  build: [{my.module.step: {a: '{{ $A }}', id: s}}]\n  version: '{{ s.anything }}'\n", []),
        ("  version: '{{ b.image }}'\n", [(4, "prefect-step-output")]),
        (
            "  build: [{prefect.deployments.steps.run_shell_script: {id: hash, script: git}}]\n  version: '{{ hash.stdoutt }}'\n",
            [(5, "prefect-step-output")],
        ),
        ("  build: [{prefect.deployments.steps.run_shell_script: {script: git}}]\n  version: '{{ stdout }}'\n", []),
    ],
)  # fmt: skip
def test_findings(rest: str, expected: list[tuple[int, str]]) -> None:
    assert told(HEAD + rest) == expected


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("etl/nightly", True),
        ("etl 100%", True),
        ("a&b", True),
        ("<a>", True),
        ("'{{ $STAGE }}/a'", True),
        ("'{{ $STAGE }}-a'", False),
        ("etl nightly", False),
        ("flows/etl.py", False),
        ("flows/e%.py", True),
    ],
)
def test_names_that_a_deploy_refuses(name: str, bad: bool) -> None:
    found = check(f"deployments:\n- name: {name}\n  entrypoint: f.py:f\n".encode(), "prefect.yaml", ours)
    assert [one.code for one in found] == ["prefect-name"] * bad


def test_a_field_that_the_loader_refuses_costs_every_deployment() -> None:
    text = HEAD + "  version: 1.0\n  taggs: []\n  schedules: [{cron: 0 0 * * *, foo: 1}]\n  paused: 'yes'\n"
    found = {
        one.path.rpartition(".")[2]: one for one in check(text.encode(), "prefect.yaml", ours) if not one.unchecked
    }
    skips = "for this, Prefect skips every deployment of the file"
    assert {name: skips in one.notes for name, one in found.items()} == {
        "version": True, "taggs": False, "foo": True, "paused": False,
    }  # fmt: skip
    assert found["taggs"].message == "unknown key: Prefect drops it"
    assert found["paused"].severity == "warning"
    (tag,) = check((HEAD + "  tags: [a, 2025]\n").encode(), "prefect.yaml", ours)
    assert (tag.code, tag.severity) == ("type", "warning")


def test_a_wrong_value_names_no_worker_that_was_guessed() -> None:
    text = HEAD + "  work_pool: {name: p, job_variables: {cpu: [], namespace: 5, image: 1}}\n"
    found = check(text.encode(), "prefect.yaml", ours)
    assert sorted(one.code for one in found) == ["prefect-job-variable", *["type"] * 3]
    assert not [one for one in found if "WorkPool" in f"{one.message}{one.hint}{one.notes}"]


def test_an_unknown_job_variable_names_the_way_to_make_it_known() -> None:
    text = HEAD + "  work_pool: {name: gpu-pool, job_variables: {tolerations: [], imagee: x}}\n"
    (near, one) = sorted(check(text.encode(), "prefect.yaml", ours), key=lambda found: found.path)
    assert one.severity == near.severity == "warning"
    assert "confwright import prefect --template gpu-pool=FILE" in (one.hint or "")
    assert "did you mean 'image'?" in (near.hint or "")


def test_a_deployment_at_the_root_and_one_without_a_name() -> None:
    text = "entrypoint: f.py:f\ndeployments:\n- entrypoint: f.py:f\n"
    assert told(text) == [(1, "prefect-misplaced"), (3, "prefect-unnamed")]


def test_a_finding_of_an_anchor_is_told_once() -> None:
    text = "definitions:\n  pool: &pool\n    name: p\n    job_variables: {imagee: x}\ndeployments:\n"
    text += "".join(f"- {{name: {n}, entrypoint: f.py:f, work_pool: *pool}}\n" for n in "abc")
    assert told(text) == [(4, "prefect-job-variable")]


def test_hints_name_the_alternative() -> None:
    text = HEAD + "  build: [{prefect_docker.deployments.steps.build_docker_image: {id: build-image, image_name: i}}]\n"
    text += "  work_pool: {name: p, job_variables: {image: '{{ build_image.image }}', env: {T: '{{ prefect.blocks.secret.t }}'}}}\n"
    hints = [found.hint for found in check(text.encode(), "prefect.yaml", ours)]
    assert hints == [
        "did you mean 'build-image'?",
        "make it a default of the work pool, where it stays a reference, or load the block in the flow",
    ]


def test_text_that_is_no_yaml_says_only_that() -> None:
    assert [code for _, code in told("deployments: [")] == ["yaml-syntax"]


def test_needs() -> None:
    text = """
build: [{my.step: {a: "{{ $BUILD }}"}}]
pull: [{prefect.deployments.steps.git_clone: {repository: r, access_token: "{{ prefect.blocks.secret.token }}", branch: "{{ $BRANCH }}"}}]
deployments:
- {name: a, entrypoint: f, version: "{{ $V }}-{{ prefect.variables.v }}", tags: ["{{ $V }}"]}
- {name: b, entrypoint: f, build: [], pull: []}
"""
    document = read_text(text).data
    assert [(n.kind, n.name, n.when, n.deployment) for n in needs(document)] == [
        ("block", "secret.token", "run", "a"),
        ("environment", "BRANCH", "run", "a"),
        ("environment", "BUILD", "deploy", "a"),
        ("environment", "V", "deploy", "a"),
        ("variable", "v", "deploy", "a"),
    ]


def test_an_interval_of_prefect_3_4_has_fewer_keys_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tried with 3.4.25 and 3.5.0: what is no whole number is taken by the model of the API alone."""

    def takes(config: Mapping[str, Any]) -> bool:
        interval = config.get("interval", 60)
        return str(interval).isdigit() or (config.keys() <= {"interval", "timezone", "anchor_date"} and interval != "x")

    monkeypatch.setattr(schedules, "takes_schedule", takes)
    monkeypatch.setattr(clean, "_item_form", lambda: "prefect")
    names = frozenset({"interval", "timezone", "anchor_date", "active", "slug", "parameters"})
    made = schedules.schedules(Keys(names, names, names, names, modelled=True))["IntervalSchedule"]
    (rule,) = made["allOf"]
    assert set(rule["else"]["properties"]) == {"active", "slug", "parameters"}
    one: dict[str, Any] = {"deployments": [{"name": "a", "entrypoint": "f.py:f", "schedules": [{"interval": "3600"}]}]}
    schema = {"$defs": {"IntervalSchedule": made}}
    assert [note.code for note in lint(one)] == ["prefect-schedule"]
    assert lint(one, schema=schema) == []
    one["deployments"][0]["schedules"] = [{"interval": "0"}]
    assert [note.code for note in lint(one, schema=schema)] == ["prefect-schedule"]


def test_an_interval_of_a_prefect_that_knows_numbers_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schedules, "takes_schedule", lambda config: not isinstance(config.get("interval", 60), str))
    monkeypatch.setattr(clean, "_item_form", lambda: "prefect")
    names = frozenset({"interval", "active"})
    made = schedules.schedules(Keys(names, names, names, names, modelled=True))["IntervalSchedule"]
    assert (made["properties"]["interval"]["type"], "allOf" in made) == ("number", False)


@pytest.mark.parametrize(("release", "codes"), [("3.8.8", ["prefect-vanishes", "prefect-trigger"]), ("3.9.0", [])])
def test_what_a_release_does_not_take(release: str, codes: list[str]) -> None:
    """Members of lists that are the output of a step alone, and texts for the length of time of a Proactive trigger."""
    trigger = {"posture": "Proactive", "match": {"a": "b"}, "within": "PT60S"}
    one = {"name": "a", "entrypoint": "f.py:f", "tags": ["{{ ctx.flow.name }}"], "triggers": [trigger]}
    schema = {"x-provenance": {"imported-from": {"prefect": release}}}
    assert [note.code for note in lint({"deployments": [one]}, schema=schema)] == codes
