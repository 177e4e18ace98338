"""Raw Kubernetes configuration: `load` refuses what dagster-k8s refuses, up to the job and the deployment that it makes of it."""

from __future__ import annotations

import json
import random
import re
import subprocess
from collections import Counter
from typing import Any

import pytest
import yaml

from confwright.validate.check import check
from generated import dagster, dagster_cloud, dagster_k8s, helm_dagster, helm_dagster_agent
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.prefect_support import ROOT

RUN = {
    "container_config": "V1Container", "pod_spec_config": "V1PodSpec", "pod_template_spec_metadata": "V1ObjectMeta", "job_config": "V1Job",
    "job_metadata": "V1ObjectMeta", "job_spec_config": "V1JobSpec",
}  # fmt: skip
SERVER = {
    "container_config": "V1Container", "pod_spec_config": "V1PodSpec", "pod_template_spec_metadata": "V1ObjectMeta",
    "deployment_metadata": "V1ObjectMeta", "service_metadata": "V1ObjectMeta", "service_spec_config": "V1ServiceSpec",
}  # fmt: skip
LISTS = {"volumes": "V1Volume", "volume_mounts": "V1VolumeMount"}
MODELS: dict[str, dict[str, list[Any]]] = json.loads((ROOT / "schemas/dagster/kubernetes.json").read_text("utf-8"))[
    "x-dagster-k8s-models"
]


def drawn(kind: str, rng: random.Random, depth: int, wrong: float) -> Any:
    """A value of a type of the client; now and then one that is wrong."""
    if rng.random() < wrong / 4:
        return rng.choice([None, 5, "5", "word", {"noSuchField": 1}])
    of_list, of_map = re.fullmatch(r"list\[(.*)\]", kind), re.fullmatch(r"dict[(\[][^,]*,\s*(.*)[)\]]", kind)
    if of_list:
        return [drawn(of_list[1], rng, depth, wrong) for _ in range(rng.choice([0, 1, 1, 2]))]
    if of_map:
        return {"k": drawn(of_map[1], rng, depth, wrong)}
    if kind not in MODELS:
        plain = {"str": "a", "int": 1, "bool": True, "datetime": "2026-01-01T00:00:00Z"}
        return plain.get(kind, {"free": 1} if kind == "object" else "a")
    fields = MODELS[kind]
    chosen = set(rng.sample(sorted(fields), min(len(fields), 3 if depth else 0)))
    out: dict[str, Any] = {}
    for name in sorted(chosen | {name for name in fields if fields[name][2] and rng.random() > wrong / 2}):
        camel, inner, _ = fields[name]
        key = rng.choice([camel, name])
        if rng.random() < wrong:
            key = rng.choice([key + "s", key[:-1], key.upper()])
        out[key] = drawn(inner, rng, depth - 1, wrong)
        if rng.random() < wrong / 2 and camel != name:
            out[camel] = out[name] = out.pop(key)
    return out


def configurations(count: int) -> list[dict[str, Any]]:
    rng = random.Random(20261130)
    out: list[dict[str, Any]] = []
    for _ in range(count):
        wrong = rng.choice([0, 0, 0.03, 0.1])
        raw, parts = rng.choice([("run_k8s_config", RUN), ("server_k8s_config", SERVER)])
        part = rng.choice(sorted(parts))
        given = drawn(parts[part], rng, 4, wrong)
        name = rng.choice(sorted(LISTS))
        member = drawn(LISTS[name], rng, 3, wrong)
        if isinstance(given, dict) and isinstance(member, dict):
            out.append({raw: {part: given}, name: [member]})
    return out


def location(context: Any) -> str:
    one = {"location_name": "a", "code_source": {"package_name": "a"}, "container_context": {"k8s": context}}
    return yaml.safe_dump({"locations": [one]}, sort_keys=False)


_OF_LETTERS = re.compile("expected a list, got (a string|a mapping)")
"""dagster-k8s makes a list of the letters of a text, and of the keys of a mapping; no container starts with it."""


def test_dagster_k8s_says_the_same() -> None:
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    configs = configurations(4000)
    done = subprocess.run(
        [python, "-W", "ignore", ROOT / "tests/oracle/pods.py"],
        input=json.dumps(configs),
        capture_output=True,
        text=True,
        check=True,
    )
    differ: list[Any] = []
    verdicts: Counter[bool] = Counter()
    for config, said in zip(configs, json.loads(done.stdout.splitlines()[-1]), strict=True):
        try:
            dagster_cloud.loads(location(config))
            ours: list[str] = []
        except dagster_cloud.ConfigError as error:
            ours = [one.message for one in error.problems]
        verdicts[bool(said)] += 1
        letters = bool(ours) and all(_OF_LETTERS.fullmatch(one) for one in ours)
        if bool(said) != bool(ours) and not (letters and not said):
            differ.append((config, said, ours))
    assert not differ, f"{len(differ)} differ: " + "\n".join(str(one) for one in differ[:20])
    assert min(verdicts.values()) > 400, verdicts


@pytest.mark.parametrize(
    ("config", "hint"),
    [
        ("{pod_spec_config: {nodeSelectors: {a: b}}}", "did you mean 'nodeSelector'?"),
        ("{pod_spec_config: {node_selectors: {a: b}}}", "did you mean 'node_selector'?"),
        ("{container_config: {env: [{nam: a}]}}", "did you mean 'name'?"),
        ("{container_config: {volumeMounts: [{mountpath: /a, name: b}]}}", "did you mean 'mountPath'?"),
        ("{container_config: {resource: {}}}", "did you mean 'resources'?"),
        ("{pod_template_spec_metadata: {lables: {a: b}}}", "did you mean 'labels'?"),
        ("{job_spec_config: {ttlSecondsAfterFinish: 5}}", "did you mean 'ttlSecondsAfterFinished'?"),
    ],
)
def test_a_location_gets_the_right_key(config: str, hint: str) -> None:
    text = f"locations:\n- location_name: a\n  code_source: {{package_name: a}}\n  container_context: {{k8s: {{run_k8s_config: {config}}}}}\n"
    (found,) = check(text.encode(), "dagster_cloud.yaml", dagster_cloud)
    assert (found.code, found.severity, str(found.hint)) == ("unknown-key", "error", hint)
    assert "dagster-k8s refuses it" in str(found.message)
    assert "whole file" not in str(found.message)


LAUNCHER = "run_launcher: {module: dagster_k8s, class: K8sRunLauncher, config: {instance_config_map: a, service_account_name: b, %s}}\n"


@pytest.mark.parametrize(
    ("settings", "path"),
    [
        ("volumes: [{name: a, emptydir: {}}]", "volumes[0].emptydir"),
        ("volume_mounts: [{name: a, path: /x}]", "volume_mounts[0].path"),
        ("security_context: {runAsUsers: 5}", "security_context.runAsUsers"),
        ("run_k8s_config: {container_config: {ports: [{containerPort: http}]}}", "run_k8s_config.container_config.ports[0].containerPort"),
        ("run_k8s_config: {pod_spec_config: {containers: [{image: a}]}}", "run_k8s_config.pod_spec_config.containers[0]"),
    ],
)  # fmt: skip
def test_a_launcher_is_refused(settings: str, path: str) -> None:
    with pytest.raises(dagster.ConfigError) as caught:
        dagster.loads(LAUNCHER % settings)
    assert f"run_launcher.config.{path}" in [one.path for one in caught.value.problems]


@pytest.mark.parametrize("settings", ["command: run.sh", "args: --all", "command: {run.sh: true}"])
def test_a_list_of_texts_is_no_text(settings: str) -> None:
    with pytest.raises(dagster.ConfigError, match="expected a list"):
        dagster.loads(LAUNCHER % f"run_k8s_config: {{container_config: {{{settings}}}}}")
    dagster.loads(LAUNCHER % "run_k8s_config: {container_config: {command: [run.sh], args: []}}")


def test_the_fields_that_users_may_set_are_fields() -> None:
    allowed = "{container_config: {resource: true, env: true}, pod_spec_config: {nodeSelector: true, node_selector: true}, namespace: true}"
    text = LAUNCHER % f"only_allow_user_defined_k8s_config_fields: {allowed}"
    (found,) = check(text.encode(), "dagster.yaml", dagster)
    assert (found.code, found.severity, str(found.hint)) == ("unknown-key", "error", "did you mean 'resources'?")
    assert found.path.endswith("container_config.resource")


@pytest.mark.parametrize("name", ["resource", "resources", "imagePullPolicy", "image_pull_policy"])
def test_dagster_k8s_looks_up_what_users_may_set(name: str) -> None:
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    code = (
        "from dagster_k8s.container_context import K8sContainerContext as C;"
        f"C().validate_user_k8s_config_for_run({{'container_config': {{{name!r}: True}}}}, None)"
    )
    done = subprocess.run([python, "-W", "ignore", "-c", code], capture_output=True, text=True, check=False)
    text = LAUNCHER % f"only_allow_user_defined_k8s_config_fields: {{container_config: {{{name}: true}}}}"
    assert bool(done.returncode) == bool(check(text.encode(), "dagster.yaml", dagster)), done.stderr


def test_both_spellings_are_taken() -> None:
    for key in ("mountPath", "mount_path"):
        dagster.loads(LAUNCHER % f"volume_mounts: [{{name: a, {key}: /x}}]")


def test_values_of_the_charts() -> None:
    text = "dagsterCloud: {deployments: [p]}\nworkspace: {serverK8sConfig: {podSpecConfig: {toleration: []}}, volumes: [{name: a, emptydir: {}}]}\n"
    found = check(text.encode(), "values.yaml", helm_dagster_agent)
    assert [(str(one.path), str(one.hint)) for one in found] == [
        ("workspace.serverK8sConfig.podSpecConfig.toleration", "did you mean 'tolerations'?"),
        ("workspace.volumes[0].emptydir", "did you mean 'emptyDir'?"),
    ]
    raw = "runLauncher: {type: K8sRunLauncher, config: {k8sRunLauncher: {runK8sConfig: {containerConfig: {resource: {}}}}}}\n"
    (one,) = check(raw.encode(), "values.yaml", helm_dagster)
    assert (one.code, str(one.hint)) == ("unknown-key", "did you mean 'resources'?")


def test_the_tag_of_python_code_is_one_that_dagster_k8s_takes() -> None:
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    tag = dagster_k8s.DagsterK8sConfig(
        container_config=dagster_k8s.ContainerConfig(
            resources=dagster_k8s.ResourceRequirements(limits={"cpu": "500m", "memory": "1Gi"}),
            env=[dagster_k8s.EnvVarValue(name="A", value="b")],
        ),
        pod_spec_config=dagster_k8s.PodSpecConfig(node_selector={"disk": "ssd"}),
        merge_behavior="SHALLOW",
    )
    text = json.dumps(dagster_k8s.dump(tag))
    code = (
        "import sys; from dagster_k8s.job import *; c = get_user_defined_k8s_config({'dagster-k8s/config': sys.stdin.read()});"
        "j = construct_dagster_k8s_job(DagsterK8sJobConfig(job_image='i', dagster_home='/d'), None, 'job', user_defined_k8s_config=c);"
        "s = j.spec.template.spec; print(s.containers[0].resources.limits, s.containers[0].env[-1].name, s.node_selector)"
    )
    done = subprocess.run([python, "-W", "ignore", "-c", code], input=text, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "{'cpu': '500m', 'memory': '1Gi'} A {'disk': 'ssd'}"
