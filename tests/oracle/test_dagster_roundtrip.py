"""What is read comes back, what is built in Python is taken by the real Dagster."""

from __future__ import annotations

import json
import random
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generated._runtime.record import Record
from generated._runtime.report import ConfigError
from generated.dagster import (
    DagsterInstance,
    DefaultRunLauncher,
    DockerRunLauncher,
    DockerRunLauncherConfig,
    EnvVar,
    K8sRunLauncher,
    K8sRunLauncherConfig,
    PostgresDb,
    PostgresStorage,
    PurgeAfterDays,
    QueuedRunCoordinator,
    Retention,
    RetentionSensor,
    RunQueue,
    S3ComputeLogManager,
    S3ComputeLogManagerConfig,
    SqliteStorage,
    Storage,
    TagConcurrencyLimit,
    TagConcurrencyLimitValue,
    Telemetry,
    dump,
    dumps,
    load,
    loads,
    resolve_data,
    schema,
)  # fmt: skip
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import settled
from tests.oracle.known import unexplained
from tests.oracle.ours import our_verdict
from tests.oracle.sampler import ENVIRON, Sampler

SCHEMA = schema()
many = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow, HealthCheck.data_too_large],
)


def drawn(rng: random.Random) -> tuple[dict[str, Any], DagsterInstance]:
    """A valid document with its value; an invalid one is not looked at."""
    sampler = Sampler(SCHEMA, rng)
    document = settled(sampler.document(rng.choice((1, 2, 4))), sampler)
    try:
        return document, load(document)
    except ConfigError:
        assume(False)
        raise


def rebuilt(value: Any) -> Any:
    """The same value from the constructors, which know nothing of what was written."""
    if isinstance(value, Record):
        return type(value)(**{field.name: rebuilt(getattr(value, field.name)) for field in fields(value)})  # type: ignore[arg-type]
    if isinstance(value, EnvVar):
        return EnvVar(value.name)
    return [rebuilt(member) for member in value] if isinstance(value, list) else value


def exactly(data: Any) -> str:
    """Data as text: 1, 1.0 and true are different, and so is the order of keys."""
    return json.dumps(data)


@many
@given(st.randoms(use_true_random=False))
def test_a_document_comes_back_key_by_key(rng: random.Random) -> None:
    document, value = drawn(rng)
    assert exactly(dump(value)) == exactly(document)


@many
@given(st.randoms(use_true_random=False))
def test_a_value_comes_back_through_text(rng: random.Random) -> None:
    document, value = drawn(rng)
    assert loads(dumps(value)) == value
    assert exactly(dump(loads(dumps(value)))) == exactly(document)


@many
@given(st.randoms(use_true_random=False))
def test_a_value_from_the_constructors_is_the_same_and_comes_back(rng: random.Random) -> None:
    _, value = drawn(rng)
    built = rebuilt(value)
    assert built == value
    assert load(dump(built)) == built
    assert loads(dumps(built)) == built


def test_dagster_takes_what_constructors_make(dagster: Judge) -> None:
    """With the same values: what is left out because it is the default is the default in Dagster too."""
    sampler = Sampler(SCHEMA, random.Random(7))
    cases: list[Case] = []
    while len(cases) < 450:
        document = settled(sampler.document(2), sampler)
        if our_verdict(Case(document, environ=ENVIRON)).verdict != "invalid":
            built = rebuilt(load(document))
            cases += [
                Case(document, environ=ENVIRON),
                Case(dump(built), environ=ENVIRON),
                Case(text=dumps(built), environ=ENVIRON),
            ]
    verdicts = dagster.ask(cases)
    for start in range(0, len(cases), 3):
        written, built_data, built_text = verdicts[start : start + 3]
        case = cases[start + 1]
        if our_verdict(case).verdict == "invalid":
            # A default that is written out may break a rule: `isolated_agents: {}` beside `agent_replicas` is right,
            # `isolated_agents: {enabled: false}` is not.
            assert built_data.verdict == built_text.verdict == "invalid", case
            continue
        assert built_data.verdict == built_text.verdict == written.verdict, case
        assert unexplained(case, built_data, our_verdict(case)) is None
        for place, resolved in built_data.resolved.items():
            # Dagster keeps a section that belongs to no class as it was written, without defaults.
            if "." in place:
                assert resolved == written.resolved[place], cases[start]


BY_HAND = [
    DagsterInstance(),
    DagsterInstance(storage=Storage(sqlite=SqliteStorage(base_dir=EnvVar("WORD"))), telemetry=Telemetry(enabled=False)),
    DagsterInstance(
        storage=Storage(
            postgres=PostgresStorage(
                postgres_db=PostgresDb(
                    hostname="db",
                    db_name="dagster",
                    username=EnvVar("WORD"),
                    password=EnvVar("EMPTY"),
                    port=EnvVar("NUMBER"),
                )
            )
        ),
        run_coordinator=QueuedRunCoordinator(
            config=RunQueue(
                max_concurrent_runs=EnvVar("GROUPED"),
                tag_concurrency_limits=[
                    TagConcurrencyLimit(key="team", limit=2),
                    TagConcurrencyLimit(
                        key="user", value=TagConcurrencyLimitValue(applyLimitPerUniqueValue=True), limit=1
                    ),
                ],
            )
        ),
    ),
    DagsterInstance(
        run_launcher=K8sRunLauncher(
            config=K8sRunLauncherConfig(
                instance_config_map="dagster-yaml", service_account_name="dagster", job_namespace=EnvVar("WORD")
            )
        ),
        compute_logs=S3ComputeLogManager(config=S3ComputeLogManagerConfig(bucket="logs", region=EnvVar("WORD"))),
        retention=Retention(sensor=RetentionSensor(purge_after_days=PurgeAfterDays(skipped=7, success=-1))),
    ),
    DagsterInstance(
        run_launcher=DockerRunLauncher(config=DockerRunLauncherConfig(image="runs", env_vars=["A", "B=2"]))
    ),
    DagsterInstance(run_launcher=DefaultRunLauncher(module="dagster._core.launcher")),
]


@pytest.mark.parametrize("value", BY_HAND, ids=lambda value: "-".join(dump(value)) or "empty")
def test_dagster_takes_what_is_written_by_hand(value: DagsterInstance, dagster: Judge) -> None:
    for case in (Case(dump(value), environ=ENVIRON), Case(text=dumps(value), environ=ENVIRON)):
        theirs = dagster.ask_one(case)
        assert theirs.verdict == "ok", theirs.findings
        assert difference(theirs, our_verdict(case)) is None
    assert resolve_data(value, ENVIRON) == resolve_data(load(dump(value)), ENVIRON)
