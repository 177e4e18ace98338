"""The values of the chart `dagster`, which runs open-source Dagster in Kubernetes.

Written from what the chart documents, versions 1.0 to 1.13; what older ones had under another name is deprecated. The charts inside
it (PostgreSQL, RabbitMQ, Redis) have values of their own, which stay open. Ours are closed, where the chart's own schema lets a
misspelt key pass at the top and in half of the sections.
"""

from __future__ import annotations

from .helm_dagster_instance import instance_definitions
from .helm_deployments import deployment_definitions
from .helm_kubernetes import (
    CONFIG_MAPS,
    CONTAINERS,
    DEPLOYED,
    ENV,
    MANIFESTS,
    POD,
    PULL_SECRETS,
    SECRETS,
    STRINGS,
    definitions,
    renamed,
)
from .helm_parts import Schema, anything, closed, count, deprecated, flag, listed, one_of, opened, ref, sensitive, text

CHART = ("values of the chart dagster", "1.0 to 1.13, as documented")


def dagster_values() -> Schema:
    """The schema of a values file of the open-source chart."""
    root = closed(
        "Values of the chart `dagster`.",
        {
            "global": ref("GlobalValues"),
            "nameOverride": text("In the place of the chart's name in the names of its objects."),
            "fullnameOverride": text("In the place of the release's and the chart's name."),
            "rbacEnabled": flag("Whether the service account may make jobs."),
            "imagePullSecrets": PULL_SECRETS,
            "dagsterWebserver": ref("Webserver"),
            "dagit": renamed(ref("Webserver"), "dagsterWebserver"),
            "dagsterDaemon": ref("Daemon"),
            "dagster-user-deployments": ref("UserDeployments"),
            "userDeployments": renamed(ref("UserDeployments"), "dagster-user-deployments"),
            "computeLogManager": ref("ComputeLogManager"),
            "defsStateStorage": ref("DefsStateStorage"),
            "scheduler": ref("Scheduler"),
            "runLauncher": ref("RunLauncher"),
            "postgresql": ref("Postgresql"),
            "generatePostgresqlPasswordSecret": flag("Whether the chart makes the secret of the password."),
            "generateCeleryConfigSecret": flag("Whether the chart makes the secret of Celery's addresses."),
            "rabbitmq": ref("Rabbitmq"),
            "redis": ref("Redis"),
            "flower": ref("Flower"),
            "ingress": ref("Ingress"),
            "busybox": ref("Busybox"),
            "migrate": ref("Migrate"),
            "telemetry": ref("Telemetry"),
            "pythonLogs": ref("PythonLogs"),
            "serviceAccount": ref("ServiceAccount"),
            "retention": ref("Retention"),
            "concurrency": ref("Concurrency"),
            "additionalInstanceConfig": anything("Goes into dagster.yaml as it is."),
            "extraManifests": MANIFESTS,
            "pipelineRun": deprecated(ref("PipelineRun"), "Charts since 1.0 do not read it."),
            "dagsterHome": renamed(text(), "global.dagsterHome"),
        },
    )
    return {
        "title": "DagsterHelmValues",
        **root,
        "$defs": {
            **_components(),
            **_stores(),
            **_ingress(),
            **instance_definitions(),
            **deployment_definitions(),
            **definitions(),
        },
    }


def _components() -> dict[str, Schema]:
    return {
        "GlobalValues": opened(
            "What all the charts share.",
            {
                "postgresqlSecretName": text("The secret of the database's password."),
                "dagsterHome": text("DAGSTER_HOME in the pods."),
                "serviceAccountName": text("The service account, in the place of each chart's own."),
                "celeryConfigSecretName": text("The secret of Celery's addresses."),
                "dagsterInstanceConfigMap": text("A ConfigMap with dagster.yaml, in the place of the chart's own."),
            },
        ),
        "StartupProbe": opened("When it has started.", {"enabled": flag()}),
        "Service": closed(
            "The service in front of it.",
            {
                "type": text("ClusterIP, NodePort or LoadBalancer."),
                "port": count(minimum=0, maximum=65535),
                "annotations": {"description": "Its annotations.", **STRINGS},
            },
        ),
        "Webserver": closed(
            "The web server.",
            {
                "replicaCount": count("How many of it run.", minimum=0),
                "image": ref("Image"),
                "nameOverride": text("What it is called."),
                "pathPrefix": text("The path below which it answers."),
                "service": ref("Service"),
                "workspace": ref("WebserverWorkspace"),
                "enableReadOnly": flag("Whether a second one runs, which changes nothing."),
                "dbStatementTimeout": count("Milliseconds that a query may take."),
                "dbPoolRecycle": count("Seconds after which a connection is opened anew."),
                "dbPoolMaxOverflow": count("How many connections there may be beyond the pool."),
                "logLevel": text("Records below it are left out."),
                "logFormat": text("colored, json or rich."),
                **DEPLOYED,
            },
        ),
        "WebserverWorkspace": closed(
            "Code servers that the chart does not run.",
            {
                "enabled": flag("Whether these are used in the place of dagster-user-deployments."),
                "servers": listed(
                    closed(
                        "A code server.",
                        {
                            "host": text(),
                            "port": count(minimum=1, maximum=65535),
                            "name": text("What its location is called."),
                            "ssl": flag("Whether TLS is spoken."),
                        },
                        ["host", "port"],
                    )
                ),
                "externalConfigmap": text("A ConfigMap with workspace.yaml, in the place of these."),
            },
        ),
        "Flower": closed(
            "Flower, which shows Celery's workers.",
            {
                "enabled": flag(),
                "image": ref("Image"),
                "service": ref("Service"),
                "env": ENV,
                "envConfigMaps": CONFIG_MAPS,
                "envSecrets": SECRETS,
                **POD,
                "livenessProbe": anything("When it is started anew."),
                "startupProbe": ref("StartupProbe"),
                "checkDbReadyInitContainer": flag("Whether the pod waits until the database answers."),
            },
        ),
        "Busybox": closed("What waits for code servers.", {"image": ref("Image")}),
        "PipelineRun": closed("The image of runs.", {"image": ref("Image"), "env": ENV}),
        "Telemetry": closed("What is sent to Dagster's makers.", {"enabled": flag()}),
        "Migrate": closed(
            "A job that migrates the database when the chart is upgraded.",
            {
                "enabled": flag(),
                "initContainers": CONTAINERS,
                "extraContainers": CONTAINERS,
            },
        ),
    }


def _stores() -> dict[str, Schema]:
    port = closed("The service in front of it.", {"port": count(minimum=1, maximum=65535), "type": text()})
    open_port: Schema = {**port, "additionalProperties": True}
    return {
        "Postgresql": opened(
            "The database; also the values of the chart of PostgreSQL.",
            {
                "enabled": flag("Whether the chart runs one, in the place of one that is there."),
                "image": ref("OpenImage"),
                "postgresqlHost": text("Where it is, when it is not the chart's."),
                "postgresqlUsername": text(),
                "postgresqlPassword": sensitive(text()),
                "postgresqlDatabase": text(),
                "postgresqlParams": anything("Parameters of the connection's URL."),
                "postgresqlScheme": text("The scheme of the connection's URL."),
                "service": open_port,
            },
        ),
        "Rabbitmq": opened(
            "Celery's broker; also the values of the chart of RabbitMQ.",
            {
                "enabled": flag(),
                "image": ref("OpenImage"),
                "rabbitmq": ref("RabbitmqUser"),
                "service": open_port,
                "volumePermissions": opened("Who owns its volume.", {"enabled": flag(), "image": ref("OpenImage")}),
            },
        ),
        "RabbitmqUser": opened("Who may use it.", {"username": text(), "password": sensitive(text())}),
        "Redis": opened(
            "Celery's other broker; also the values of the chart of Redis.",
            {
                "enabled": flag("Whether it is the broker."),
                "internal": flag("Whether the chart runs one."),
                "usePassword": flag(),
                "password": sensitive(text()),
                "host": text("Where it is, when it is not the chart's."),
                "port": count(minimum=1, maximum=65535),
                "brokerDbNumber": count("The database of the broker.", minimum=0),
                "backendDbNumber": count("The database of results.", minimum=0),
                "brokerUrl": sensitive(text("The address of the broker, in the place of the parts above.")),
                "backendUrl": sensitive(text("The address of results, in the place of the parts above.")),
            },
        ),
        "OpenImage": opened(
            "An image of a chart inside this one.",
            {
                "repository": text(),
                "tag": text(),
                "pullPolicy": one_of("Always", "IfNotPresent", "Never", description="When the image is pulled."),
            },
        ),
    }


def _ingress() -> dict[str, Schema]:
    kind = one_of("Exact", "Prefix", "ImplementationSpecific", description="How the path is compared.")
    paths = listed(ref("IngressPath"))
    return {
        "Ingress": closed(
            "How it is reached from outside the cluster.",
            {
                "enabled": flag(),
                "apiVersion": text("The version of the API that the cluster has."),
                "ingressClassName": text("The class of the ingress."),
                "labels": {"description": "Labels of the ingress.", **STRINGS},
                "annotations": {"description": "Annotations of the ingress.", **STRINGS},
                "dagsterWebserver": ref("IngressHost"),
                "readOnlyDagsterWebserver": ref("IngressHost"),
                "flower": ref("IngressHost"),
                "dagit": renamed(ref("IngressHost"), "dagsterWebserver"),
                "readOnlyDagit": renamed(ref("IngressHost"), "readOnlyDagsterWebserver"),
            },
        ),
        "IngressHost": closed(
            "One host of the ingress.",
            {
                "host": text(),
                "path": text(),
                "pathType": kind,
                "tls": closed("Its certificate.", {"enabled": flag(), "secretName": text()}),
                "precedingPaths": {"description": "Paths that come before it.", **paths},
                "succeedingPaths": {"description": "Paths that come after it.", **paths},
            },
        ),
        "IngressPath": closed(
            "A path of the ingress.",
            {
                "path": text(),
                "pathType": kind,
                "serviceName": text(),
                "servicePort": {"type": ["string", "integer"]},
            },
            ["path", "pathType", "serviceName", "servicePort"],
        ),
    }
