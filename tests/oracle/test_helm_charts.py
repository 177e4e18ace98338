"""Values of the chart dagster-cloud-agent: what the real helm and then the real Dagster refuse, we refuse.

The charts are not part of this repository: `CONFWRIGHT_CHARTS` names a folder with their archives, as
`helm pull dagster-cloud-agent --repo https://dagster-io.github.io/helm-user-cloud -d FOLDER` leaves them.
"""

from __future__ import annotations

import copy
import os
import random
import subprocess
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from confwright.validate.check import check
from generated import helm_dagster_agent
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import seed
from tests.oracle.environments import NoEnvironmentError, oracle_python
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
NUMBERS: list[Any] = [60, 5, 0, "60", "x", 1.5, None, True]
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
    "dagsterCloud.timeout": WHOLE, "dagsterCloud.retries": NUMBERS, "dagsterCloud.backoffFactor": [0.5, 1, "0.5", "x", 0],
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
        one = {"deployments": _often(deployments, rng)} if rng.random() < 0.8 else {"deployment": _often(TEXTS, rng)}
        values["dagsterCloud"] = one
        for place in rng.sample(sorted(PLACES), rng.choice((0, 1, 2, 3))):
            *above, last = place.split(".")
            holder = values
            for key in above:
                holder = holder.setdefault(key, {})
            holder[last] = copy.deepcopy(_often(PLACES[place], rng))
        yield values


def _often(values: list[Any], rng: random.Random) -> Any:
    return rng.choice(values[:2]) if rng.random() < 0.5 else rng.choice(values)


@pytest.fixture(scope="module")
def helm() -> Path:
    try:
        return oracle_python("helm").with_name("helm")
    except NoEnvironmentError as error:
        pytest.skip(f"the real helm cannot be set up: {error}")


@pytest.fixture(scope="module")
def chart() -> Path:
    folder = os.environ.get("CONFWRIGHT_CHARTS")
    found = sorted(Path(folder).glob("dagster-cloud-agent-1.8.*.tgz")) if folder else []
    if not found:
        pytest.skip("CONFWRIGHT_CHARTS names no folder with the archive of the chart dagster-cloud-agent 1.8")
    return found[-1]


def rendered(helm: Path, chart: Path, values: Path) -> str | None:
    """The dagster.yaml that the chart makes of values; None where helm fails. Its schema refers to the network, and is not asked."""
    done = subprocess.run(
        [helm, "template", "x", chart, "-f", values, "--skip-schema-validation", "--show-only", "templates/configmap-instance.yaml"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        return None
    try:
        made = [one for one in yaml.safe_load_all(done.stdout) if one]
    except yaml.YAMLError:
        return None
    return str(made[0]["data"]["dagster.yaml"])


def in_chart(chart: Path, name: str) -> Any:
    """A file of the chart, as data."""
    with tarfile.open(chart) as archive:
        file = archive.extractfile(f"dagster-cloud-agent/{name}")
        assert file is not None
        return yaml.safe_load(file)


def merged(defaults: Any, values: Any) -> Any:
    """Values over the defaults of a chart, as helm puts them together: null takes a default away."""
    if not isinstance(defaults, dict) or not isinstance(values, dict):
        return values
    both = {key: merged(defaults.get(key), value) for key, value in values.items() if value is not None}
    return {**{key: value for key, value in defaults.items() if key not in values}, **both}


def _without_network(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_network(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if str(schema.get("$ref", "")).startswith("http"):
        return {}
    return {key: _without_network(value) for key, value in schema.items()}


def test_the_agents_chart(helm: Path, chart: Path, dagster: Judge, tmp_path: Path) -> None:
    file = tmp_path / "values.yaml"
    # The chart's own schema of its values, which helm asks first; what refers to the network is left open.
    schema = jsonschema_rs.Draft7Validator(_without_network(in_chart(chart, "values.schema.json")))
    defaults = in_chart(chart, "values.yaml")
    strange: list[str] = []
    tally: Counter[str] = Counter()
    for values in drawn(COUNT):
        text = yaml.safe_dump(values, sort_keys=False)
        file.write_text(text, "utf-8")
        instance = rendered(helm, chart, file) if schema.is_valid(merged(defaults, values)) else None
        theirs = None if instance is None else dagster.ask_one(Case(text=instance, environ=ENVIRON))
        taken = theirs is not None and theirs.verdict != "invalid"
        wrong = [one for one in check(text.encode(), "values.yaml", helm_dagster_agent) if one.severity == "error"]
        # A key that the chart ignores is lost, whatever Dagster says.
        lost = any(one.code == "unknown-key" and "the chart ignores it" in one.message for one in wrong)
        tally[f"they {'take' if taken else 'refuse'}, we {'refuse' if wrong else 'take'}"] += 1
        if taken == bool(wrong) and not (taken and lost):
            said = "helm fails" if theirs is None else "; ".join(str(one.message)[:200] for one in theirs.findings)
            ours = [f"{one.code}: {one.path}: {one.message}" for one in wrong]
            strange.append(f"{values}\n    they: {said or 'take it'}\n    we: {ours}")
    assert not strange, f"seed {seed()}: {len(strange)} of {COUNT}: {dict(tally)}\n" + "\n".join(strange[:40])
    assert min(tally["they take, we take"], tally["they refuse, we refuse"]) > COUNT // 8, tally
