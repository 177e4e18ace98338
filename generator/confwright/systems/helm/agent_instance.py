"""The dagster.yaml that the chart `dagster-cloud-agent` makes of values, with the places that its parts come from.

Source: `templates/configmap-instance.yaml` of the chart (1.8.13).
"""

from __future__ import annotations

from typing import Any, Final

from ...base.json_values import is_object
from .agent_lines import AGENT_DEFAULTS, ALLOWED, API, BRANCH_TTL, LOGGING, RUN, SERVER, SERVERS, TTL, WORKSPACE
from .draft import CUSTOM, Draft
from .templates import known, with_defaults

_CONFIG: Final = ("user_code_launcher", "config")


def agent_instance(values: dict[str, Any]) -> Draft:
    """The dagster.yaml of values, as their chart makes it."""
    draft = Draft(with_defaults(AGENT_DEFAULTS, values))
    draft.own(("instance_class",), {"module": "dagster_cloud.instance", "class": "DagsterCloudAgentInstance"})
    draft.section(("dagster_cloud_api",), ("dagsterCloud",), {"agent_token": {"env": "DAGSTER_CLOUD_AGENT_TOKEN"}})
    draft.lines(("dagster_cloud_api",), ("dagsterCloud",), API)
    draft.plain_list(("dagster_cloud_api", "deployments"), ("dagsterCloud", "deployments"))
    _queues(draft)
    _launcher(draft)
    for key, name in (("isolated_agents", "isolatedAgents"), ("agent_replicas", "agentReplicas")):
        if draft.at(name, "enabled") and "isolated_agents" not in draft.document:
            draft.section((key,), (name,), {"enabled": True})
    if not draft.at("computeLogs", "enabled"):
        module = "dagster.core.storage.noop_compute_log_manager"
        draft.own(("compute_logs",), {"module": module, "class": "NoOpComputeLogManager"})
    elif draft.at("computeLogs", "custom"):
        draft.section(("compute_logs",), ("computeLogs", "custom"), {})
        draft.lines(("compute_logs",), ("computeLogs", "custom"), CUSTOM)
    draft.part(("python_logs",), ("pythonLogs",), LOGGING)
    draft.more(("additionalInstanceConfig",))
    return draft


def _queues(draft: Draft) -> None:
    queues = draft.at("dagsterCloud", "agentQueues")
    if is_object(queues) and queues:
        default = queues.get("includeDefaultQueue") is not False
        draft.section(("agent_queues",), ("dagsterCloud", "agentQueues"), {"include_default_queue": default})
        place = ("dagsterCloud", "agentQueues", "additionalQueues")
        draft.plain_list(("agent_queues", "additional_queues"), place)


def _launcher(draft: Draft) -> None:
    own = {
        "dagster_home": "/opt/dagster/dagster_home",
        "instance_config_map": "instance",
        "service_account_name": "agent",
    }
    launcher = {"module": "dagster_cloud.workspace.kubernetes", "class": "K8sUserCodeLauncher"}
    draft.section(_CONFIG[:1], ("workspace",), dict(launcher))
    draft.section(_CONFIG, ("workspace",), own)
    draft.lines(_CONFIG, ("workspace",), WORKSPACE)
    for key in ("serviceAccountName", "namespace"):
        name = "service_account_name" if key == "serviceAccountName" else key
        draft.line((*_CONFIG, name), ("workspace", key), "plain", "true")
    draft.line((*_CONFIG, "kubeconfig_file"), ("dagsterCloudAgent", "kubeconfigFile"), "plain", "true")
    draft.line((*_CONFIG, "image_pull_secrets"), ("imagePullSecrets",), "copy", "true")
    draft.plain_list((*_CONFIG, "env_config_maps"), ("workspace", "envConfigMaps"), "name")
    draft.part((*_CONFIG, "run_k8s_config"), ("workspace", "runK8sConfig"), RUN)
    draft.part((*_CONFIG, "server_k8s_config"), ("workspace", "serverK8sConfig"), SERVER)
    ttl, servers = (*_CONFIG, "server_ttl"), ("workspace", "serverTTL")
    draft.part(ttl, servers, SERVERS)
    draft.part((*ttl, "full_deployments"), (*servers, "fullDeployments"), TTL)
    draft.part((*ttl, "branch_deployments"), (*servers, "branchDeployments"), BRANCH_TTL)
    allowed = (*_CONFIG, "only_allow_user_defined_k8s_config_fields")
    fields = ("workspace", "onlyAllowUserDefinedK8sConfigFields")
    if len(known(draft.values, fields)) == len(fields):
        draft.section(allowed, fields, {})
        draft.part(allowed, fields, ALLOWED)
    for key, name in (("code_server_metrics", "codeServerMetrics"), ("agent_metrics", "agentMetrics")):
        if draft.at(name, "enabled"):
            draft.own((*_CONFIG, key), {"enabled": True})
