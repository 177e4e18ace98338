"""What Dagster refuses only when it makes the objects: the real constructors and `validate` say the same, on both sides."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.oracle.client import Case, Judge
from tests.oracle.ours import our_verdict

DB = "postgres_db: {username: u, hostname: h, db_name: d}"
ECS = "run_launcher: {module: dagster_aws.ecs, class: EcsRunLauncher, config: "
DOCKER = "run_launcher: {module: dagster_docker, class: DockerRunLauncher, config: "
QUEUE = "run_coordinator: {module: dagster.core.run_coordinator, class: QueuedRunCoordinator, config: "
K8S = "run_launcher: {module: dagster_k8s, class: K8sRunLauncher, config: {instance_config_map: m, "
S3 = "compute_logs: {module: dagster_aws.s3, class: S3ComputeLogManager, config: {bucket: b, "
LOGS = "python_logs: {dagster_handler_config: {"
REFUSED = (
    "storage: {postgres: {}}",
    "storage: {postgres: {should_autocreate_tables: false}}",
    f"storage: {{postgres: {{postgres_url: 'postgresql://u@h/d', {DB}}}}}",
    f"storage: {{postgres: {{postgres_url: {{env: WORD}}, {DB}}}}}",
    "storage: {postgres: {postgres_url: 'postgresql://u@h/d', auth_provider: {gcp_wif: {}}}}",
    "storage: {postgres: {postgres_url: 'postgres://u@h/d'}}",
    "storage: {postgres: {postgres_url: 'u@h/d'}}",
    "storage: {postgres: {postgres_db: {username: u, hostname: 'h:5432', db_name: d}}}",
    "run_storage: {module: dagster_postgres.run_storage, class: PostgresRunStorage, config: {}}",
    "run_storage: {module: dagster_postgres.run_storage, class: PostgresRunStorage}",
    "storage: {mysql: {mysql_url: ''}}",
    DOCKER + "{network: a, networks: [b]}}",
    DOCKER + "{container_kwargs: {environment: {A: b}}}}",
    DOCKER.replace("dagster_docker", "dagster_cloud.workspace.docker") + "{network: a, networks: [b]}}",
    QUEUE + "{max_concurrent_runs: -2}}",
    QUEUE + "{block_op_concurrency_limited_runs: {enabled: false, op_concurrency_slot_buffer: 1}}}",
    "run_queue: {max_concurrent_runs: -5}",
    ECS + "{task_definition_prefix: a-very-long-prefix}}",
    ECS + "{run_task_kwargs: {clutser: c}}}",
    ECS + "{run_task_kwargs: {taskDefinition: t}}}",
    ECS + "{run_task_kwargs: {overrides: {}}}}",
    ECS + "{propagate_tags: {allow_list: [dagster/op_selection]}}}",
    K8S + "load_incluster_config: false}}",  # no service account
    K8S + "service_account_name: a, kubeconfig_file: f}}",
    K8S + "service_account_name: a, labels: {a: 1}}}",
    S3 + "endpoint_url: 'minio:9000'}}",
    "run_monitoring: {enabled: true, max_resume_run_attempts: 3}",
    "python_logs: {python_log_level: VERBOSE}",
    LOGS + "handlers: {h: {class: logging.StreamHandler, formater: x}}}}",
    LOGS + "handlers: {h: {class: logging.StreamHandler, formatter: x}}}}",
    LOGS + "handlers: {h: {class: logging.StreemHandler}}}}",
    LOGS + "handlers: {h: {class: logging.StreamHandler, level: info}}}}",
    LOGS + "handlers: {h: {class: logging.FileHandler}}}}",
    LOGS + "handlers: {h: {level: INFO}}}}",
    LOGS + "formatters: {f: {format: no fields}}}}",
)
TAKEN = (
    f"storage: {{postgres: {{{DB}}}}}",
    "storage: {postgres: {postgres_url: 'postgresql+psycopg2://u@h/d'}}",
    f"storage: {{postgres: {{{DB}, auth_provider: {{gcp_wif: {{}}}}}}}}",
    "storage: {postgres: {postgres_db: {username: u, hostname: /cloudsql/a:b:c, db_name: d}}}",
    DOCKER + "{network: a, networks: []}}",
    DOCKER + "{container_kwargs: {auto_remove: true}}}",
    QUEUE + "{max_concurrent_runs: -1}}",
    QUEUE + "{block_op_concurrency_limited_runs: {enabled: true, op_concurrency_slot_buffer: 1}}}",
    QUEUE + "{block_op_concurrency_limited_runs: {op_concurrency_slot_buffer: 1}}}",
    ECS + "{task_definition_prefix: sixteen-letters-}}",
    ECS + "{run_task_kwargs: {cluster: c, capacityProviderStrategy: [{capacityProvider: FARGATE}]}}}",
    K8S + "service_account_name: a, kubeconfig_file: f, load_incluster_config: false}}",
    S3 + "endpoint_url: 'http://minio:9000'}}",
    "run_monitoring: {enabled: false, max_resume_run_attempts: 3}",
    DOCKER + "{}}\nrun_monitoring: {enabled: true, max_resume_run_attempts: 3}",
    "python_logs: {python_log_level: Info}",
    LOGS
    + "formatters: {f: {format: '%(message)s'}}, handlers: {h: {class: logging.StreamHandler, formatter: f, level: INFO}}}}",
    LOGS + "handlers: {h: {class: logging.StreamHandler, stream: 'ext://sys.stdout'}}}}",
    LOGS + "formatters: {f: {format: '{message}', style: '{'}}}}",
)


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str, dagster: Judge) -> None:
    theirs, ours = _asked(text, dagster)
    assert [finding.level for finding in theirs.findings] == ["constructor"], theirs
    assert ours.verdict == "invalid"


@pytest.mark.parametrize("text", TAKEN)
def test_taken(text: str, dagster: Judge) -> None:
    theirs, ours = _asked(text, dagster)
    assert theirs.verdict == "ok", theirs
    assert ours.verdict == "ok", ours.messages


def _asked(text: str, dagster: Judge) -> Any:
    case = Case(yaml.safe_load(text), environ={"WORD": "postgresql://u@h/d"})
    return dagster.ask_one(case), our_verdict(case)
