"""Values of the chart dagster-cloud-agent: what the real helm and then the real Dagster refuse, we refuse."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generated import helm_dagster_agent
from tests.oracle.charts import Told, chart, common, placed, real_helm
from tests.oracle.client import Judge
from tests.oracle.configurations import seed
from tests.oracle.prefect_support import CASES

COUNT = CASES // 6
ENVIRON = {"DAGSTER_CLOUD_AGENT_TOKEN": "agent:acme:1f2e", "WORD": "word"}
TEXTS: list[Any] = [
    "prod",
    "word",
    "123",
    "yes",
    "a: b",
    "# x",
    "[a]",
    "1.5",
    "",
    None,
    5,
    True,
    "a b",
    "{{ x }}",
    "'a",
]
NUMBERS: list[Any] = [60, 5, 0, "60", "x", 1.5, None, True, 1000000, 1234567]
WHOLE: list[Any] = [one for one in NUMBERS if one != 1.5]
"""1.8 wants a whole number here, and a pull policy; what we say is for the newest chart, whose schema takes others."""
K8S: list[Any] = [
    {"resources": {"limits": {"cpu": "1"}}}, {"imagePullPolicy": "Always"}, {}, None, {"resource": {}},
    {"env": [{"name": "A", "value": "b"}]}, {"env": [{"nam": "A"}]},
]  # fmt: skip
PODS: list[Any] = [
    {"nodeSelector": {"a": "b"}},
    {"node_selector": {"a": "b"}},
    {},
    {"nodeSelectors": {}},
    {"tolerations": [{"key": "a"}]},
]
META: list[Any] = [{"labels": {"a": "b"}}, {"annotations": {"a": "b"}}, {}, {"lables": {"a": "b"}}]
PLACES: dict[str, list[Any]] = {
    "dagsterCloud.agentLabel": TEXTS, "dagsterCloud.branchDeployments": [True, False, "yes", "no", None],
    "dagsterCloud.endpoint": ["https://acme.agent.dagster.cloud", "acme", "a: b", ""],
    "dagsterCloud.timeout": [*WHOLE, 1000000], "dagsterCloud.retries": NUMBERS, "dagsterCloud.backoffFactor": [0.5, 1, "0.5", "x", 0],
    "dagsterCloud.agentTokenValue": ["agent:acme:1f2e", ""], "dagsterCloud.agentTokenSecretName": ["secret", "", None],
    "dagsterCloud.agentQueues": [{"includeDefaultQueue": True}, {"additionalQueues": ["a"]}, {"additionalQueues": ["1"]}, {}, {"includeDefaultQueue": "x"}],
    "workspace.envVars": [["A"], ["A", "B=c"], [], {"A": "b"}, [1]], "workspace.envSecrets": [[{"name": "a"}], [], [{"nam": "a"}]],
    "workspace.envConfigMaps": [[{"name": "a"}], [{"name": "1"}], [], [{"name": "yes"}]],
    "workspace.labels": [{"a": "b"}, {}, {"a": "1"}, {"a": 1}], "workspace.resources": [{"limits": {"cpu": "1"}}, {}, {"limit": {}}],
    "workspace.pullPolicy": ["Always", "Never", ""], "workspace.schedulerName": TEXTS, "workspace.namespace": ["a", "123", "", None],
    "workspace.serviceAccountName": ["a", "yes", "", None],
    "workspace.serverTTL": [
        {"fullDeployments": {"enabled": True, "ttlSeconds": 5}}, {"branchDeployments": {"ttlSeconds": 5}}, {"maxServers": 3}, {},
        {"fullDeployments": {"enabled": False, "ttlSeconds": 5}}, {"fullDeployments": {"ttlSeconds": 5}}, {"enabled": True, "ttlSeconds": 5},
        {"branchDeployments": {}}, {"fullDeployments": {"enabled": True, "ttlSeconds": "x"}}, {"branchDeployments": {"ttlSeconds": 0}},
    ],
    "workspace.deploymentStartupTimeout": NUMBERS, "workspace.serverProcessStartupTimeout": NUMBERS, "workspace.imagePullGracePeriod": NUMBERS,
    "workspace.securityContext": [{"runAsUser": 1000}, {}, {"runAsUsers": 1}],
    "workspace.runK8sConfig.containerConfig": K8S, "workspace.serverK8sConfig.containerConfig": K8S,
    "workspace.runK8sConfig.podSpecConfig": PODS, "workspace.serverK8sConfig.podSpecConfig": PODS,
    "workspace.runK8sConfig.jobMetadata": META, "workspace.serverK8sConfig.serviceMetadata": META,
    "workspace.onlyAllowUserDefinedK8sConfigFields": [{}, {"containerConfig": {"env": True}}, {"namespace": True}, {"containerConfig": {"env": "x"}}, None],
    "workspace.onlyAllowUserDefinedEnvVars": [["A"], [], [1], None], "workspace.volumes": [[{"name": "v", "emptyDir": {}}], [], [{"nam": "v"}]],
    "workspace.volumeMounts": [[{"name": "v", "mountPath": "/v"}], [], [{"name": "v", "path": "/v"}]],
    "imagePullSecrets": [[{"name": "a"}], [], ["a"]], "isolatedAgents.enabled": [True, False], "agentReplicas.enabled": [True, False],
    "codeServerMetrics.enabled": [True, False], "dagsterCloudAgent.kubeconfigFile": ["/kube/config", "", "yes"],
    "computeLogs": [
        {"enabled": True}, {"enabled": False}, {"enabled": True, "custom": {"module": "dagster_aws.s3", "class": "S3ComputeLogManager", "config": {"bucket": "b"}}},
        {"enabled": True, "custom": {"module": "dagster_aws.s3", "class": "S3ComputeLogManager", "config": {"buket": "b"}}},
        {"enabled": True, "custom": {"module": "dagster_aws.s3", "class": "S3ComputeLogManager"}}, {"enabled": True, "custom": {}},
    ],
    "pythonLogs": [{"pythonLogLevel": "INFO"}, {"managedPythonLoggers": ["a"]}, {}, {"pythonLogLevel": "LOUD"}, {"dagsterHandlerConfig": {"handlers": {"h": {"class": "logging.StreamHandler"}}}},
                   {"managedPythonLoggers": ["1", 2]}, {"dagsterHandlerConfig": {"handlers": {"h": {"class": "logging.StreamHandler", "formater": "x"}}}}],
}  # fmt: skip
"""Values at places of the chart: the first ones are what people write."""


def drawn(count: int) -> Iterator[dict[str, Any]]:
    rng = random.Random(seed())
    for _ in range(count):
        values: dict[str, Any] = {"workspace": {}}
        deployments: list[Any] = [["prod"], ["prod", "dev"], ["123"], ["yes"], [], None]
        one = {"deployments": common(deployments, rng)} if rng.random() < 0.8 else {"deployment": common(TEXTS, rng)}
        values["dagsterCloud"] = one
        for place in rng.sample(sorted(PLACES), rng.choice((0, 1, 2, 3))):
            placed(values, place, copy.deepcopy(common(PLACES[place], rng)))
        yield values


@pytest.fixture(scope="module")
def helm() -> Path:
    return real_helm()


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return chart("dagster-cloud-agent", "1.8.*", tmp_path_factory.mktemp("chart"))


def test_the_agents_chart(helm: Path, unpacked: Path, dagster: Judge, tmp_path: Path) -> None:
    told = Told(helm, unpacked, tmp_path, helm_dagster_agent, ENVIRON, ("ok", "cannot-check"))
    for values in drawn(COUNT):
        told.ask(values, dagster)
    told.agreed(COUNT)
