"""What we write is deployed to a real server, for every type of worker, and read back equal; what is drawn gets its verdict."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import generated.prefect as ours
from confwright.systems.prefect.lint import lint
from confwright.systems.prefect.pools import base_job_template, template_json
from tests.oracle.configurations import seed
from tests.oracle.prefect_deployed import FLOW
from tests.oracle.prefect_drawn import judged
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

POOLS: dict[str, tuple[Any, Any]] = {
    "process": (ours.ProcessWorkPool, ours.ProcessJobVariables(env={"MODE": "day"}, stream_output=False)),
    "docker": (ours.DockerWorkPool, ours.DockerJobVariables(image=ours.PrefectText(ours.PrefectEnv("REGISTRY"), "/etl"), auto_remove=True, volumes=["a:/a"])),
    "kubernetes": (ours.KubernetesWorkPool, ours.KubernetesJobVariables(namespace="etl", backoff_limit=2, cpu_limit="1")),
    "ecs": (ours.EcsWorkPool, ours.EcsJobVariables(cpu=256, memory=512, launch_type="EC2", network_configuration={"awsvpcConfiguration": {"subnets": ["s"]}})),
    "cloud-run": (ours.CloudRunWorkPool, ours.CloudRunJobVariables(region="europe-west1", timeout=300)),
    "cloud-run-v2": (ours.CloudRunV2WorkPool, ours.CloudRunV2JobVariables(args=["x"], max_retries=1)),
    "vertex-ai": (ours.VertexAiWorkPool, ours.VertexAiJobVariables(region="europe-west1", machine_type="n1-standard-8")),
    "azure-container-instance": (ours.AzureContainerInstanceWorkPool, ours.AzureContainerInstanceJobVariables(cpu=2.0, keep_container_group=True)),
    "snowpark-container-service": (ours.SnowparkContainerServiceWorkPool, ours.SnowparkContainerServiceJobVariables(compute_pool="p", log_level="ERROR")),
}  # fmt: skip


def document(kind: str) -> ours.PrefectYaml:
    """One deployment with a little of everything."""
    pool, variables = POOLS[kind]
    return ours.PrefectYaml(
        name="project",
        deployments=[
            ours.Deployment(
                name=ours.PrefectText(ours.PrefectEnv("STAGE"), "-", kind),
                entrypoint="flow.py:etl",
                version="1.0",
                tags=["a", ours.PrefectEnv("STAGE")],
                description="Every day.",
                parameters={"day": "monday", "full": True, "batch": 3},
                work_pool=pool(name=f"{kind}-pool", work_queue_name="default", job_variables=variables),
                schedules=[
                    ours.CronSchedule(cron="0 6 * * 1-5", timezone="Europe/Berlin", slug="work", active=False),
                    ours.IntervalSchedule(interval=3600, slug="hourly", parameters={"batch": 1}),
                ],
                paused=False,
                concurrency_limit=ours.ConcurrencyLimit(limit=2, collision_strategy="CANCEL_NEW"),
                pull=[ours.Step(git_clone=ours.GitClone(repository="https://x/y.git", access_token=ours.PrefectBlock("secret", "token")))],
            )
        ],
    )  # fmt: skip


@pytest.mark.parametrize("kind", sorted(POOLS))
def test_deployed_and_read_back(prefect: Prefect, kind: str) -> None:
    value = document(kind)
    data = ours.dump(value)
    assert lint(data) == []
    environ = {"STAGE": "test", "REGISTRY": "r"}
    template = base_job_template(kind, {"env": {"FROM_POOL": "1"}})
    answer = prefect.one(
        "deploy", ours.dumps(value), f"{kind}-pool", kind, json.loads(template_json(template)), environ
    )
    made, written = answer["deployment"], ours.resolve_data(value, environ)["deployments"][0]

    same = ("version", "tags", "description", "parameters", "paused")
    assert {key: made[key] for key in same} == {key: written.get(key, False) for key in same}
    assert made["name"] == f"test-{kind}"
    assert made["work_pool_name"] == f"{kind}-pool"
    assert made["work_queue_name"] == "default"
    assert made["job_variables"] == written["work_pool"]["job_variables"]
    assert made["global_concurrency_limit"]["limit"] == 2
    assert made["concurrency_options"]["collision_strategy"] == "CANCEL_NEW"
    # The token of a pull step is still a reference.
    assert made["pull_steps"] == data["deployments"][0]["pull"]
    schedules = {one["slug"]: one for one in made["schedules"]}
    assert schedules["work"]["schedule"]["cron"] == "0 6 * * 1-5"
    assert schedules["work"]["schedule"]["timezone"] == "Europe/Berlin"
    assert schedules["work"]["active"] is False
    assert schedules["hourly"]["schedule"]["interval"] == 3600.0
    assert schedules["hourly"]["parameters"] == {"batch": 1}
    assert answer["template"] == template


def test_drawn_files_get_the_verdict_of_the_command(
    prefect: Prefect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file takes a quarter of a second: 25 of them here, 1,600 in `make oracle`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "flow.py").write_text(FLOW, "utf-8")
    (tmp_path / "prefect.yaml").write_text("deployments: []\n", "utf-8")
    count = CASES // 12
    strange, tally = judged(prefect, tmp_path, count)
    assert not strange, f"seed {seed()}: {len(strange)} of {count}: {dict(tally)}\n" + "\n".join(strange[:10])
    if count >= 20:
        assert tally["Prefect takes, we take"] >= count // 6, tally
        assert tally["Prefect refuses, we refuse"] >= count // 6, tally
