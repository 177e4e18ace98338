"""Whole prefect.yaml files, drawn: what people write, most of the time, and small changes around it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import yaml

from confwright.systems.prefect.pools import standard_template
from tests.oracle.mutations import mutate
from tests.oracle.prefect_judge import WORKERS
from tests.oracle.sampler import WILD, Sampler, Schema
from tests.oracle.test_prefect_job_variables import random_value
from tests.oracle.test_prefect_schedules import schedule
from tests.oracle.test_prefect_triggers import trigger

ENVIRON = {"X": "1", "A": "true", "WORD": "word", "EMPTY": ""}
TEXTS: list[Any] = [
    "word", "", "two words", "ünï", "yes", "5", "{{ $X }}", "a-{{ $X }}", "{{ X }}", "{{ prefect.variables.v }}", "{{ prefect.variables.number }}",
    "{{ prefect.variables.nope }}", "{{ prefect.blocks.secret.token }}", "{{ prefect.blocks.secret.nope }}", "{{ build-it.stdout }}", "{{ stdout }}",
    "{{ $X | default('a') }}", "{{ env['X'] }}", "{{ $UNSET }}", "${X}", "{{ ctx.flow_run.name }}", 5, 1.5, True, None, [], {}, "2024-01-01",
]  # fmt: skip
"""Values for a text: right, odd and wrong."""
VALUES: list[Any] = [*TEXTS, [1, 2], {"a": {"b": 1}}, ["{{ build-it.stdout }}"], {"a": "{{ $X }}"}, "today", 3, False]
FIELDS: dict[str, list[Any]] = {
    "version": TEXTS,
    "description": TEXTS,
    "flow_name": ["etl", "other", None],
    "tags": [["a"], ["a", "b"], [], "a", None, ["{{ $X }}"], ["{{ build-it.stdout }}"], ["a-{{ build-it.stdout }}"], [1], "{{ prefect.variables.tags }}", [None], [""], {}],
    "paused": [True, False, None, "true", "no", "maybe", 1, 2, "{{ $A }}"],
    "enforce_parameter_schema": [True, False, None, "off", 0, "{{ $A }}"],
    "concurrency_limit": [
        1, 5, 0, -1, None, "3", "x", 2.0, 2.5, True, {"limit": 2, "collision_strategy": "ENQUEUE"}, {"limit": 2, "collision_strategy": "CANCEL_NEW"},
        {"limit": 2}, {"collision_strategy": "ENQUEUE"}, {"limit": 0, "collision_strategy": "ENQUEUE"}, {"limit": 1, "collision_strategy": "enqueue"},
        {"limit": 1, "collision_strategy": "ENQUEUE", "grace_period_seconds": 60}, {"limit": 1, "collision_strategy": "ENQUEUE", "grace_period_seconds": 1},
        {"limit": 1, "collision_strategy": "ENQUEUE", "grace_period_seconds": "90"}, {"limit": "{{ $X }}", "collision_strategy": "ENQUEUE"}, {},
    ],
    "version_type": ["prefect:simple", "vcs:git", "vcs:svn", None, "{{ $X }}"],
    "job_variables": [{"env": {"A": "b"}}], "work_queue_name": ["q"], "env": [{"A": "b"}], "schedul": [{"cron": "0 0 * * *"}], "cron": ["0 0 * * *"],
}  # fmt: skip
NAMES: list[Any] = [
    "a",
    "nightly",
    "two words",
    "a.b",
    "a-{{ $X }}",
    "a/b",
    "50%",
    "x&y",
    "a.py",
    "flows/a.py",
    "",
    None,
    5,
    "{{ prefect.variables.v }}",
    "ünï",
]
STEPS: list[Any] = [
    {"prefect.deployments.steps.run_shell_script": {"id": "build-it", "script": "echo hi"}},
    {"prefect.deployments.steps.run_shell_script": {"id": "build-it", "script": "echo hi", "stream_output": True}},
    {"prefect.deployments.steps.run_shell_script": {"scrip": "echo hi"}},
    {"prefect.deployments.steps.set_working_directory": {"directory": "/opt"}},
    {"prefect.deployments.steps.git_clone": {"repository": "https://example.org/a.git", "branch": "{{ $X }}"}},
    {"prefect.deployments.steps.git_clone": {"repository": "https://example.org/a.git", "access_token": "{{ prefect.blocks.secret.token }}"}},
    {"prefect.deployments.steps.git_clone": {"repository": "r", "access_token": "t", "credentials": {"a": "b"}}},
    {"prefect.deployments.steps.git_cloen": {"repository": "r"}},
    {"prefect.deployments.steps.pip_install_requirements": {"directory": "{{ clone.directory }}", "requirements_file": "requirements.txt"}},
    {"prefect_docker.deployments.steps.build_docker_image": {"id": "build-it", "image_name": "a", "tag": "latest", "dockerfile": "auto"}},
    {"prefect_aws.deployments.steps.push_to_s3": {"bucket": "b", "folder": "f"}},
    {"prefect_aws.deployments.steps.push_to_s3": {"bucket": "b"}},
    {}, None, "prefect.deployments.steps.git_clone",
]  # fmt: skip


EVENT: dict[str, Any] = {"type": "event", "expect": ["a.b"], "posture": "Reactive", "threshold": 1}


class _Wild(Sampler):
    """For `mutate`, which asks for values of the root's keys: any, as what is drawn here is not drawn from the schema."""

    def value(self, schema: Schema) -> Any:
        return self.rng.choice(WILD)


def files(seed: int, count: int) -> Iterator[str]:
    """So many files: three fifths as drawn, the rest changed in one place."""
    rng = random.Random(seed)
    root = {
        "properties": {
            key: {}
            for key in ("name", "prefect-version", "build", "push", "pull", "deployments", "definitions", "tags")
        }
    }
    wild = _Wild(root, rng)
    for _ in range(count):
        document = mutate(_document(rng), wild, rng.choice((0, 0, 0, 1, 1)))
        yield yaml.safe_dump(document, sort_keys=False, allow_unicode=True)


def _document(pick: random.Random) -> dict[str, Any]:
    out: dict[str, Any] = {}
    if pick.random() < 0.2:
        out["name"] = pick.choice(["project", None, 5, "{{ $X }}"])
    if pick.random() < 0.2:
        out["prefect-version"] = pick.choice(["3.9.1", None, 3.9])
    for action in ("build", "push", "pull"):
        if pick.random() < 0.1:
            out[action] = _steps(pick)
    out["deployments"] = [_deployment(pick) for _ in range(pick.choice([1, 1, 1, 1, 2]))]
    return out


def _steps(pick: random.Random) -> Any:
    chance = pick.random()
    if chance < 0.1:
        return pick.choice([None, [], {}, "echo"])
    return pick.choice(STEPS[:5]) if chance < 0.2 else [_often(STEPS, pick) for _ in range(pick.choice([1, 1, 2]))]


def _often(values: list[Any], pick: random.Random) -> Any:
    """One of the first few most of the time: what is usual comes first."""
    return pick.choice(values[:2]) if pick.random() < 0.8 else pick.choice(values)


def _deployment(pick: random.Random) -> dict[str, Any]:
    out: dict[str, Any] = {"name": _often(NAMES, pick), "entrypoint": "flow.py:etl"}
    for name, values in FIELDS.items():
        if pick.random() < (0.12 if len(values) > 3 else 0.01):
            out[name] = _often(values, pick)
    if pick.random() < 0.3:
        out["parameters"] = pick.choice([{"batch": 1}, {"day": "x"}, {"full": True}, {"batch": "1"}, {"batch": pick.choice(VALUES)}, {"day": pick.choice(VALUES)}, {"nope": 1}, {}, None])  # fmt: skip
    if pick.random() < 0.6:
        out["work_pool"] = _work_pool(pick)
    if pick.random() < 0.25:
        out["schedules"] = [_schedule(pick) for _ in range(pick.choice([0, 1, 1, 2]))]
    elif pick.random() < 0.1:
        out["schedule"] = pick.choice([_schedule(pick), {}, None])
    if pick.random() < 0.12:
        out["triggers"] = [_often([EVENT, EVENT, trigger(pick)], pick)]
    for action in ("build", "push", "pull"):
        if pick.random() < 0.05:
            out[action] = _steps(pick)
    return out


def _schedule(pick: random.Random) -> dict[str, Any]:
    usual = [
        {"cron": "0 6 * * 1-5"},
        {"interval": 3600},
        {"interval": "PT1H", "anchor_date": "2024-01-01"},
        {"rrule": "FREQ=DAILY", "timezone": "Europe/Berlin"},
    ]
    made: dict[str, Any] = dict(pick.choice(usual)) if pick.random() < 0.6 else schedule(pick)
    for key, values in (("slug", ["s", "", 5, "{{ $X }}"]), ("parameters", [{"batch": 2}, {"batch": "x"}, None, {"day": "{{ $X }}"}]), ("day_or", [True, "no", "x"]), ("replaces", ["old"]), ("max_active_runs", [1])):  # fmt: skip
        if pick.random() < 0.06:
            made[key] = pick.choice(values)
    return made


def _work_pool(pick: random.Random) -> dict[str, Any]:
    kind = pick.choice(sorted(WORKERS))
    out: dict[str, Any] = {"name": kind}
    if pick.random() < 0.05:
        out = pick.choice([{}, {"name": "{{ $NO_POOL }}"}, {"name": None}])
    if pick.random() < 0.1:
        out["work_queue_name"] = _often(["q", "{{ $X }}", None, *TEXTS], pick)
    if pick.random() < 0.7:
        variables: dict[str, Any] = standard_template(kind)["variables"]
        definitions = {**variables.get("definitions", {}), **variables.get("$defs", {})}
        names = pick.sample(sorted(variables["properties"]), pick.randint(0, 3))
        out["job_variables"] = {
            name: pick.choice(TEXTS)
            if pick.random() < 0.05
            else random_value(variables["properties"][name], definitions, pick, noise=0.02)
            for name in names
        }
        if pick.random() < 0.2:
            out["job_variables"]["env"] = pick.choice(
                [{"A": "b"}, {"A": pick.choice(TEXTS)}, "{{ prefect.variables.env }}", None, {}]
            )
    return out
