"""The values of the chart `dagster-cloud-agent`, which runs the agent of Dagster+ in Kubernetes.

Written from what the chart documents: its default values from 0.14 to 1.2, the guides of Dagster+ for what came later, and, for
what the chart hands on under a name of its own, the agent's settings (`K8sUserCodeLauncher`, `dagster_cloud_api`). The chart's own
schema takes keys that nothing reads (`branchDeploymnts`, `workspace` below `dagsterCloud`); this one does not.
"""

from __future__ import annotations

from .helm_kubernetes import (
    CONFIG_MAPS,
    CONTAINERS,
    ENV,
    MANIFESTS,
    MOUNTS,
    POD,
    POLICY,
    PULL_SECRETS,
    RUN_MOUNTS,
    RUN_VOLUMES,
    SECRETS,
    STRINGS,
    VOLUMES,
    definitions,
    raw,
    raw_config,
    renamed,
)
from .helm_parts import Schema, anything, closed, count, deprecated, flag, listed, number, ref, sensitive, text

CHART = ("values of the chart dagster-cloud-agent", "0.14 to 1.12, as documented")
_FALSE_FRIENDS = ("workspace", "dagsterCloudAgent", "isolatedAgents", "computeLogs", "pythonLogs")
_PARTS = ("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata")
_SERVER_PARTS = (*_PARTS[:3], "deploymentMetadata", "serviceMetadata", "serviceSpecConfig")


def agent_values() -> Schema:
    """The schema of a values file of the agent's chart."""
    enabled = ref("Switch")
    root = closed(
        "Values of the chart `dagster-cloud-agent`.",
        {
            "nameOverride": text("In the place of the chart's name in the names of its objects."),
            "fullnameOverride": text("In the place of the release's and the chart's name."),
            "global": anything("Values that Helm shows to every chart."),
            "imagePullSecrets": PULL_SECRETS,
            "serviceAccount": ref("ServiceAccount"),
            "dagsterCloud": ref("DagsterCloudConnection"),
            "dagsterCloudAgent": ref("Agent"),
            "workspace": ref("Workspace"),
            "computeLogs": ref("ComputeLogs"),
            "pythonLogs": ref("PythonLogs"),
            "isolatedAgents": {"description": "Whether agents cannot reach each other's pods.", **enabled},
            "agentReplicas": renamed(enabled, "isolatedAgents"),
            "agentMetrics": {"description": "Whether the agent reports its use of CPU and memory.", **enabled},
            "codeServerMetrics": {"description": "Whether code servers report theirs.", **enabled},
            "additionalInstanceConfig": anything("Goes into the agent's dagster.yaml as it is."),
            "extraManifests": MANIFESTS,
        },
    )
    return {
        "title": "DagsterAgentValues",
        **root,
        "$defs": {
            "Switch": closed("On or off.", {"enabled": flag()}),
            "DagsterCloudConnection": _connection(),
            "AgentQueues": closed(
                "The queues of code locations that the agent serves.",
                {
                    "includeDefaultQueue": flag("Also locations that name no queue; true where it is not said."),
                    "additionalQueues": listed(text(), "The queues by name."),
                },
            ),
            "Agent": _agent(),
            "Workspace": _workspace(),
            "ServerTtl": _ttl(),
            "FullDeploymentTtl": closed(
                "How long an idle code server of a full deployment lives.",
                {"enabled": flag("False where it is not said."), "ttlSeconds": count(minimum=0)},
            ),
            "BranchDeploymentTtl": closed(
                "How long an idle code server of a branch deployment lives; a day where it is not said.",
                {"ttlSeconds": count(minimum=0)},
            ),
            "RunKubernetesConfig": raw_config("Goes into the job and the pod of each run as it is.", _PARTS),
            "ServerKubernetesConfig": raw_config("Goes into the objects of each code server as it is.", _SERVER_PARTS),
            "AllowedKubernetesFields": _allowed(),
            "ComputeLogs": closed(
                "What becomes of the standard output of runs.",
                {
                    "enabled": flag("Whether it is sent to Dagster+; true where it is not said."),
                    "custom": ref("CustomClass", "A compute log manager in its place."),
                },
            ),
            **definitions(),
        },
    }


def _connection() -> Schema:
    misplaced = [
        {"not": {"description": f"{key!r} belongs at the top of the file, not below 'dagsterCloud'", "const": key}}
        for key in _FALSE_FRIENDS
    ]
    return closed(
        "How the agent reaches Dagster+, and what it serves there.",
        {
            "agentTokenSecretName": text("The secret that holds the agent's token."),
            "agentTokenEnvVarName": text("The key of the token in that secret, and the variable it is given in."),
            "agentTokenValue": sensitive(text("The token itself, which anyone who sees the pods can read.")),
            "deployments": listed(text(), "The full deployments it serves, by name."),
            "deployment": deprecated(text("The one it serves."), "Charts since 1.0.7 take several.", "deployments"),
            "branchDeployments": flag("Whether it serves branch deployments; false where it is not said."),
            "endpoint": text("The address of the API of Dagster+, where it is not the organization's usual one."),
            "url": text("The address of the API of Dagster+."),
            "agentLabel": text("What it is called on the page of agents."),
            "timeout": number("Seconds that a request may take."),
            "retries": count("How often a failed request is sent again.", minimum=0),
            "backoffFactor": number("By how much the pause between them grows.", minimum=0),
            "socketOptions": listed(
                {"type": "array", "items": {"type": ["string", "integer"]}},
                "Options of sockets: level, name, value each, as with TCP keep-alive.",
            ),
            "proxies": {"description": "Proxies by protocol.", **STRINGS},
            "headers": sensitive({"description": "Headers that are sent with every request.", **STRINGS}),
            "agentQueues": ref("AgentQueues"),
            "allowedFullDeploymentLocations": listed(text(), "The only code locations of full deployments it serves."),
            "allowedBranchDeploymentLocations": listed(
                text(), "The only code locations of branch deployments it serves."
            ),
        },
        propertyNames={"allOf": misplaced},
    )


def _agent() -> Schema:
    return closed(
        "The pod of the agent itself.",
        {
            "image": ref("Image"),
            "replicas": count("How many of it run; 1 where it is not said.", minimum=0),
            "env": ENV,
            "envFrom": listed({"type": "object"}, "Sources of its variables, as in a container of Kubernetes."),
            "initContainers": CONTAINERS,
            "readinessProbe": anything("When it counts as ready."),
            "deploymentStrategy": anything("How a new version takes the old one's place."),
            "labels": {"description": "Labels of the pod.", **STRINGS},
            **POD,
            "terminationGracePeriodSeconds": count("How long it may take to stop.", minimum=0),
            "additionalPodSpecConfig": anything("Goes into the pod's spec as it is."),
            "volumes": VOLUMES,
            "volumeMounts": MOUNTS,
            "kubeconfigFile": text("The file that says how to reach the cluster, where the agent runs outside of it."),
            "loggingConfig": anything("Logging of the agent, as `logging.config.dictConfig` has it."),
            "heartbeatTolerance": deprecated(
                count("Seconds without an answer after which it stops."), "Charts since 1.2 do not read it."
            ),
        },
    )


def _workspace() -> Schema:
    seconds = {"minimum": 0}
    return closed(
        "The pods that the agent starts: code servers and runs.",
        {
            "pullPolicy": POLICY,
            "serviceAccountName": text("Their service account; the agent's where there is none."),
            "namespace": text("Their namespace; the release's where there is none."),
            "envVars": listed(text(), "Variables: `NAME=value`, or `NAME` for the agent's own."),
            "envConfigMaps": CONFIG_MAPS,
            "envSecrets": SECRETS,
            "volumes": RUN_VOLUMES,
            "volumeMounts": RUN_MOUNTS,
            "labels": {"description": "Labels of the pods.", **STRINGS},
            "resources": ref("ResourceRequirements"),
            "schedulerName": text("Another scheduler than that of Kubernetes."),
            "securityContext": raw("Who the containers run as, and what they may do.", "SecurityContext"),
            "deploymentStartupTimeout": count("Seconds that Kubernetes has to start a code server.", **seconds),
            "serverProcessStartupTimeout": count("Seconds that a code server has to load its definitions.", **seconds),
            "imagePullGracePeriod": count("Seconds in which an image may fail to be pulled.", **seconds),
            "serverTTL": ref("ServerTtl"),
            "deferJobSnapshots": flag("Whether snapshots of jobs are sent apart, and only when they are new."),
            "directSnapshotUploads": flag("Whether snapshots are sent past the API."),
            "uploadSnapshotsOnStartup": flag("Whether snapshots are sent when the agent starts."),
            "requiresHealthcheck": flag("Whether the agent waits until a new code server is healthy."),
            "failPodOnRunFailure": flag("Whether the pod of a failed run counts as failed."),
            "runK8sConfig": ref("RunKubernetesConfig"),
            "serverK8sConfig": ref("ServerKubernetesConfig"),
            "onlyAllowUserDefinedK8sConfigFields": ref("AllowedKubernetesFields"),
            "onlyAllowUserDefinedEnvVars": listed(text(), "The only variables that a location or a run may set."),
        },
    )


def _ttl() -> Schema:
    return closed(
        "How long idle code servers live.",
        {
            "fullDeployments": ref("FullDeploymentTtl"),
            "branchDeployments": ref("BranchDeploymentTtl"),
            "maxServers": count(
                "How many code servers with a TTL may live at once; 25 where it is not said.", minimum=0
            ),
            "enabled": deprecated(flag(), "The TTL is said for each kind of deployment.", "fullDeployments.enabled"),
            "ttlSeconds": deprecated(
                count(minimum=0), "The TTL is said for each kind of deployment.", "fullDeployments.ttlSeconds"
            ),
        },
    )


def _allowed() -> Schema:
    switches: Schema = {"type": "object", "additionalProperties": {"type": ["boolean", "null"]}}
    parts = ("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata",
             "deploymentMetadata", "serviceMetadata", "serviceSpecConfig")  # fmt: skip
    return closed(
        "The only Kubernetes fields that a location or a run may set.",
        {**dict.fromkeys(parts, switches), "namespace": flag("Whether it may choose its namespace.")},
    )
