"""Work pools and arguments of `flow.deploy`, as Prefect takes them."""

from __future__ import annotations

import pytest

import generated.prefect as ours
from confwright.systems.prefect.deploying import DeployError, deploy_arguments
from confwright.systems.prefect.pools import (
    AwsSecret,
    ConfigMap,
    GcpSecret,
    PoolError,
    Secret,
    SecretKey,
    SecretSource,
    base_job_template,
)
from confwright.systems.record_data import data_of
from tests.oracle.prefect_judge import WORKERS
from tests.oracle.prefect_support import Prefect, prefect

__all__ = ["prefect"]


def test_secrets_of_kubernetes_stand_in_the_manifest(prefect: Prefect) -> None:
    template = base_job_template(
        "kubernetes",
        ours.KubernetesJobVariables(env={"LOG": "INFO", "SHARED": "pool"}, namespace="etl"),
        env_from=[Secret("etl-secrets", prefix="ETL_"), ConfigMap("etl-config")],
        secret_env={"TOKEN": SecretKey("etl-secrets", "token"), "SHARED": SecretKey("etl-secrets", "shared")},
    )
    container = prefect.one("manifest", template, {"env": {"MODE": "day"}})
    assert container["envFrom"] == [
        {"prefix": "ETL_", "secretRef": {"name": "etl-secrets"}}, {"configMapRef": {"name": "etl-config"}},
    ]  # fmt: skip
    env = {one["name"]: one.get("value", one.get("valueFrom")) for one in container["env"]}
    assert len(env) == len(container["env"])
    assert (env["LOG"], env["MODE"], env["SHARED"]) == ("INFO", "day", "pool")
    assert env["TOKEN"] == {"secretKeyRef": {"name": "etl-secrets", "key": "token", "optional": False}}


def test_secrets_of_clouds_reach_the_container(prefect: Prefect) -> None:
    arn = "arn:aws:secretsmanager:eu-west-1:1:secret:etl"
    template = base_job_template("ecs", secret_env={"TOKEN": AwsSecret(arn, "token"), "WHOLE": AwsSecret(arn)})
    assert prefect.one("secrets", "ecs", template) == [
        {"name": "TOKEN", "valueFrom": f"{arn}:token::"}, {"name": "WHOLE", "valueFrom": arn},
    ]  # fmt: skip
    template = base_job_template("cloud-run-v2", {"credentials": {}}, secret_env={"TOKEN": GcpSecret("etl", "3")})
    env = {one["name"]: one for one in prefect.one("secrets", "cloud-run-v2", template)}
    assert env["TOKEN"]["valueSource"] == {"secretKeyRef": {"secret": "etl", "version": "3"}}
    assert env["MODE"]["value"] == "day"


@pytest.mark.parametrize(
    ("worker", "secret", "message"),
    [
        ("vertex-ai", GcpSecret("a"), "a vertex-ai pool passes variables by their values alone"),
        ("azure-container-instance", SecretKey("a", "b"), "passes variables by their values alone"),
        ("cloud-run", GcpSecret("a"), "cloud-run-v2, ecs, kubernetes look secrets up"),
        ("ecs", SecretKey("a", "b"), "A: the secrets of this pool .ecs. are `AwsSecret`"),
    ],
)
def test_secrets_that_a_worker_does_not_look_up(worker: str, secret: SecretSource, message: str) -> None:
    with pytest.raises(PoolError, match=message):
        base_job_template(worker, secret_env={"A": secret})


def test_defaults_of_a_pool_reach_the_run(prefect: Prefect) -> None:
    for worker in sorted(WORKERS):
        template = base_job_template(worker, {"env": {"A": "1"}, "name": "n"})
        assert template["variables"]["properties"]["env"]["default"] == {"A": "1"}
        standing = prefect.one("template", worker)
        standing["variables"]["properties"]["env"]["default"] = {"A": "1"}
        standing["variables"]["properties"]["name"]["default"] = "n"
        assert template == standing, worker


@pytest.mark.parametrize(
    ("worker", "defaults", "message"),
    [
        ("docker", {"imagee": "x"}, "no variable 'imagee'"),
        ("dokcer", {}, "no type of worker 'dokcer'"),
        ("docker", ours.DockerJobVariables(image=ours.PrefectEnv("IMAGE")), "does not see a pool"),
        ("docker", ours.DockerJobVariables(image=ours.StepOutput("b.image")), "does not see a pool"),
        ("docker", ours.DockerJobVariables(image="{{ $IMAGE }}"), "write it as a reference"),
    ],
)  # fmt: skip
def test_a_pool_that_would_not_do_what_it_says(worker: str, defaults: object, message: str) -> None:
    with pytest.raises(PoolError, match=message):
        base_job_template(worker, defaults)


def test_a_block_stays_a_reference_in_a_pool() -> None:
    template = base_job_template("docker", ours.DockerJobVariables(env={"T": ours.PrefectBlock("secret", "token")}))
    assert template["variables"]["properties"]["env"]["default"] == {"T": "{{ prefect.blocks.secret.token }}"}


def test_manifests_are_for_kubernetes() -> None:
    with pytest.raises(PoolError, match="docker pool has no manifest"):
        base_job_template("docker", env_from=[Secret("x")])


def test_arguments_of_flow_deploy(prefect: Prefect) -> None:
    deployment = ours.Deployment(
        name="nightly",
        tags=[ours.PrefectEnv("STAGE")],
        parameters={"day": "monday"},
        work_pool=ours.DockerWorkPool(name="pool", work_queue_name="q", job_variables=ours.DockerJobVariables(image=ours.PrefectText("r/", ours.PrefectEnv("STAGE")))),
        schedules=[ours.CronSchedule(cron="0 6 * * *", timezone="UTC", slug="s", active=False), ours.IntervalSchedule(interval=60)],
        concurrency_limit=ours.ConcurrencyLimit(limit=1, collision_strategy="ENQUEUE"),
        paused=True,
    )  # fmt: skip
    made = prefect.one("to_deployment", data_of(deployment), {"STAGE": "test"})
    assert (made["name"], made["tags"], made["parameters"], made["paused"]) == (
        "nightly",
        ["test"],
        {"day": "monday"},
        True,
    )
    assert (made["work_pool_name"], made["work_queue_name"], made["job_variables"]) == (
        "pool",
        "q",
        {"image": "r/test"},
    )
    assert (made["concurrency_limit"], made["concurrency_options"]["collision_strategy"]) == (1, "ENQUEUE")
    assert [one["schedule"].get("cron", one["schedule"].get("interval")) for one in made["schedules"]] == [
        "0 6 * * *",
        60.0,
    ]
    assert (made["schedules"][0]["active"], made["schedules"][0]["slug"]) == (False, "s")


def test_arguments_that_nobody_would_fill_in() -> None:
    deployment = ours.Deployment(
        name=ours.PrefectEnv("NAME"),
        version=ours.StepOutput("b.tag"),
        tags=[ours.PrefectVariable("t")],
        pull=[ours.Step(extra={"a.b": {}})],
    )
    with pytest.raises(DeployError) as caught:
        deploy_arguments(deployment, {})
    assert str(caught.value).split("; ") == [
        "pull: flow.deploy takes no steps, and no agreements",
        "name: environment variable NAME is not set",
        "version: {{ b.tag }} is filled in by a step, which flow.deploy does not ask",
        "tags[0]: {{ prefect.variables.t }} is filled in by the server, which flow.deploy does not ask",
    ]
