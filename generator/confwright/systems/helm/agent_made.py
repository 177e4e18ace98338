"""The dagster.yaml that the chart `dagster-cloud-agent` makes of values, with the places that its parts come from.

Source: `templates/configmap-instance.yaml` of the chart (1.8.13).
"""

from __future__ import annotations

from typing import Any, Final

from ...base.json_values import is_object
from .agent_lines import AGENT_DEFAULTS, ALLOWED, API, BRANCH_TTL, LOGGING, RUN, SERVER, SERVERS, TTL, WORKSPACE
from .made import CUSTOM, Made
from .templates import known, with_defaults

_CONFIG: Final = ("user_code_launcher", "config")


def agent_made(values: dict[str, Any]) -> Made:
    """The dagster.yaml of values, as their chart makes it."""
    made = Made(with_defaults(AGENT_DEFAULTS, values))
    made.own(("instance_class",), {"module": "dagster_cloud.instance", "class": "DagsterCloudAgentInstance"})
    made.section(("dagster_cloud_api",), ("dagsterCloud",), {"agent_token": {"env": "DAGSTER_CLOUD_AGENT_TOKEN"}})
    made.lines(("dagster_cloud_api",), ("dagsterCloud",), API)
    made.plain_list(("dagster_cloud_api", "deployments"), ("dagsterCloud", "deployments"))
    _queues(made)
    _launcher(made)
    for key, name in (("isolated_agents", "isolatedAgents"), ("agent_replicas", "agentReplicas")):
        if made.at(name, "enabled") and "isolated_agents" not in made.document:
            made.section((key,), (name,), {"enabled": True})
    if not made.at("computeLogs", "enabled"):
        module = "dagster.core.storage.noop_compute_log_manager"
        made.own(("compute_logs",), {"module": module, "class": "NoOpComputeLogManager"})
    elif made.at("computeLogs", "custom"):
        made.section(("compute_logs",), ("computeLogs", "custom"), {})
        made.lines(("compute_logs",), ("computeLogs", "custom"), CUSTOM)
    made.part(("python_logs",), ("pythonLogs",), LOGGING)
    made.more(("additionalInstanceConfig",))
    return made


def _queues(made: Made) -> None:
    queues = made.at("dagsterCloud", "agentQueues")
    if is_object(queues) and queues:
        default = queues.get("includeDefaultQueue") is not False
        made.section(("agent_queues",), ("dagsterCloud", "agentQueues"), {"include_default_queue": default})
        place = ("dagsterCloud", "agentQueues", "additionalQueues")
        made.plain_list(("agent_queues", "additional_queues"), place)


def _launcher(made: Made) -> None:
    own = {
        "dagster_home": "/opt/dagster/dagster_home",
        "instance_config_map": "instance",
        "service_account_name": "agent",
    }
    launcher = {"module": "dagster_cloud.workspace.kubernetes", "class": "K8sUserCodeLauncher"}
    made.section(_CONFIG[:1], ("workspace",), dict(launcher))
    made.section(_CONFIG, ("workspace",), own)
    made.lines(_CONFIG, ("workspace",), WORKSPACE)
    for key in ("serviceAccountName", "namespace"):
        name = "service_account_name" if key == "serviceAccountName" else key
        made.line((*_CONFIG, name), ("workspace", key), "plain", "true")
    made.line((*_CONFIG, "kubeconfig_file"), ("dagsterCloudAgent", "kubeconfigFile"), "plain", "true")
    made.line((*_CONFIG, "image_pull_secrets"), ("imagePullSecrets",), "copy", "true")
    made.plain_list((*_CONFIG, "env_config_maps"), ("workspace", "envConfigMaps"), "name")
    made.part((*_CONFIG, "run_k8s_config"), ("workspace", "runK8sConfig"), RUN)
    made.part((*_CONFIG, "server_k8s_config"), ("workspace", "serverK8sConfig"), SERVER)
    ttl, servers = (*_CONFIG, "server_ttl"), ("workspace", "serverTTL")
    made.part(ttl, servers, SERVERS)
    made.part((*ttl, "full_deployments"), (*servers, "fullDeployments"), TTL)
    made.part((*ttl, "branch_deployments"), (*servers, "branchDeployments"), BRANCH_TTL)
    allowed = (*_CONFIG, "only_allow_user_defined_k8s_config_fields")
    fields = ("workspace", "onlyAllowUserDefinedK8sConfigFields")
    if len(known(made.values, fields)) == len(fields):
        made.section(allowed, fields, {})
        made.part(allowed, fields, ALLOWED)
    for key, name in (("code_server_metrics", "codeServerMetrics"), ("agent_metrics", "agentMetrics")):
        if made.at(name, "enabled"):
            made.own((*_CONFIG, key), {"enabled": True})
