"""What is said of a prefect.yaml beside its types: which finding, on which line."""

from __future__ import annotations

import pytest

import generated.prefect as ours
from confwright.reports.check import check
from confwright.runtime.yaml_text import read_text
from confwright.targets.prefect.needs import Need, missing, needs

HEAD = "deployments:\n- name: d\n  entrypoint: f.py:f\n"


def told(text: str) -> list[tuple[int, str]]:
    """Line and code of every finding, the readers' included."""
    return [(found.line, found.code) for found in check(text.encode(), "prefect.yaml", ours)]


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("", []),
        ("  job_variables: {image: x}\n", [(4, "prefect-misplaced")]),
        ("  env: {A: b}\n  work_queue_name: q\n", [(4, "prefect-misplaced"), (5, "prefect-misplaced")]),
        ("  work_pool:\n    name: p\n    env: {A: b}\n", [(6, "prefect-misplaced")]),
        ("  cron: 0 0 * * *\n", [(4, "prefect-misplaced")]),
        ("  taggs: [a]\n", [(4, "unknown-key")]),
        ("  schedule: {cron: 0 0 * *}\n", [(4, "prefect-schedule")]),
        ("  schedules:\n  - cron: 0 0 * * *\n    timezone: Mars/North\n", [(6, "prefect-schedule")]),
        ("  schedules:\n  - interval: soon\n", [(5, "prefect-schedule")]),
        ("  schedules:\n  - cron: '{{ $CRON }}'\n", []),
        ("  schedules:\n  - schedule: {cron: 0 0 * * *}\n", [(5, "unknown-key"), (5, "missing-key")]),
        ("  tags: ['{{ ctx.flow.name }}', '{{ $A }}']\n", [(4, "prefect-vanishes")]),
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


def test_a_deployment_at_the_root_and_one_without_a_name() -> None:
    text = "entrypoint: f.py:f\ndeployments:\n- entrypoint: f.py:f\n"
    assert told(text) == [(1, "prefect-misplaced"), (3, "prefect-unnamed")]


def test_a_finding_of_an_anchor_is_told_once() -> None:
    text = "definitions:\n  pool: &pool\n    name: p\n    job_variables: {imagee: x}\ndeployments:\n"
    text += "".join(f"- {{name: {n}, entrypoint: f.py:f, work_pool: *pool}}\n" for n in "abc")
    assert told(text) == [(4, "unknown-key")]


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
    assert missing(document, {"BUILD": ""}) == [
        Need("environment", "V", "deploy", "a", (("deployments", 0, "version"), ("deployments", 0, "tags", 0)))
    ]
