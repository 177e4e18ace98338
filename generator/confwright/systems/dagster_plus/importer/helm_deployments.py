"""The user code deployments of the chart `dagster`, which are a chart of their own inside it."""

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
    SECRETS,
    STRINGS,
    VOLUMES,
)
from .helm_parts import Schema, anything, closed, count, flag, listed, opened, ref, text

_PROBE = ("initialDelaySeconds", "periodSeconds", "timeoutSeconds", "successThreshold", "failureThreshold")


def deployment_definitions() -> dict[str, Schema]:
    """The definitions of a list, or a mapping, of deployments."""
    return {
        "UserDeployments": closed(
            "Code servers, each a deployment.",
            {
                "enabled": flag("Whether the web server gets them."),
                "enableSubchart": flag("Whether this release runs them, and not another one."),
                "deployments": {
                    "description": "The deployments; as a mapping, by name.",
                    "anyOf": [
                        {"type": "array", "items": ref("UserDeployment")},
                        {"type": "object", "additionalProperties": ref("NamedUserDeployment")},
                    ],
                },
                "imagePullSecrets": PULL_SECRETS,
                "serviceAccount": ref("ServiceAccount"),
                "dagsterHome": text("DAGSTER_HOME in the pods."),
                "postgresqlSecretName": text("The secret of the database's password."),
                "celeryConfigSecretName": text("The secret of Celery's addresses."),
                "includeInstance": flag("Whether dagster.yaml is mounted in them."),
                "rbacEnabled": flag("Whether the service account may make jobs."),
                "nameOverride": text(),
                "fullnameOverride": text(),
                "global": anything("Values that Helm shows to every chart."),
                "extraManifests": MANIFESTS,
            },
        ),
        "UserDeployment": closed("A code server.", _deployment(), ["name", "image", "port"]),
        "NamedUserDeployment": closed("A code server, under its name.", _deployment(), ["image", "port"]),
        "IncludedConfig": closed("Whether runs get the settings of this pod.", {"enabled": flag()}),
        "DeploymentService": closed(
            "The service in front of it.", {"annotations": {"description": "Its annotations.", **STRINGS}}
        ),
        "InitContainer": opened(
            "A container, as Kubernetes has it; its image may be a mapping.",
            {"name": text(), "image": {"anyOf": [{"type": "string"}, ref("InitContainerImage")]}},
            ["name"],
        ),
        "InitContainerImage": closed(
            "An image.",
            {
                "repository": text(),
                "tag": {"type": ["string", "integer", "null"]},
                "digest": text(),
                "pullPolicy": POLICY,
            },
            ["repository"],
        ),
        "ServerProbe": opened(
            "A probe of the code server; where it has no `exec`, the chart's own is run.",
            {"enabled": flag(), **{key: count(minimum=0) for key in _PROBE}},
        ),
    }


def _deployment() -> dict[str, Schema]:
    return {
        "name": text("What it is called."),
        "image": ref("WholeImage"),
        "port": {"description": "The port it listens on.", "type": "integer", "minimum": 1, "maximum": 65535},
        "dagsterApiGrpcArgs": listed(text(), "Arguments of `dagster api grpc`."),
        "codeServerArgs": listed(text(), "Arguments of `dagster code-server start`, in its place."),
        "includeConfigInLaunchedRuns": ref("IncludedConfig"),
        "deploymentNamespace": text("Its namespace; the release's where there is none."),
        "replicaCount": count("How many of it run; 1 where it is not said.", minimum=1),
        "env": ENV,
        "envConfigMaps": CONFIG_MAPS,
        "envSecrets": SECRETS,
        "labels": {"description": "Labels of the pod.", **STRINGS},
        **POD,
        "volumes": VOLUMES,
        "volumeMounts": MOUNTS,
        "initContainers": listed(ref("InitContainer")),
        "sidecarContainers": CONTAINERS,
        "readinessProbe": ref("ServerProbe"),
        "livenessProbe": ref("ServerProbe"),
        "startupProbe": ref("ServerProbe"),
        "deploymentStrategy": anything("How a new version takes the old one's place."),
        "service": ref("DeploymentService"),
        "serviceAccount": ref("ServiceAccount"),
        "pdb": anything("A disruption budget, as Kubernetes has it."),
    }
