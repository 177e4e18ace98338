"""What the Helm values of Dagster's charts share: images, variables, and the parts of a pod."""

from __future__ import annotations

from ...dagster.importer.kubernetes_models import FILE
from .helm_parts import Schema, anything, closed, deprecated, flag, listed, one_of, opened, ref, text

_TEXTS: Schema = {"type": "object", "additionalProperties": {"type": "string"}}

STRINGS: Schema = _TEXTS
"""A mapping of strings, as labels are: `true` and `1` need quotes there."""

POLICY: Schema = one_of("Always", "IfNotPresent", "Never", description="When the image is pulled.")

CONTAINERS: Schema = listed(ref("Container"))
VOLUMES: Schema = listed(ref("Volume"), "Volumes of the pod.")
MOUNTS: Schema = listed(ref("VolumeMount"), "Where volumes are mounted in the container.")
RUN_VOLUMES: Schema = listed(ref("RunVolume"), "Volumes of the pods, which dagster-k8s reads.")
RUN_MOUNTS: Schema = listed(ref("RunVolumeMount"), "Where volumes are mounted in the containers; dagster-k8s reads it.")
ENV: Schema = {
    "description": "Environment variables: a mapping, or a list as in a container of Kubernetes.",
    "anyOf": [_TEXTS, listed(ref("ContainerVariable"))],
}
CONFIG_MAPS: Schema = listed(ref("EnvSource"), "ConfigMaps whose keys become environment variables.")
SECRETS: Schema = listed(ref("EnvSource"), "Secrets whose keys become environment variables.")
PULL_SECRETS: Schema = listed(ref("NamedObject"), "The secrets that images are pulled with.")
MANIFESTS: Schema = listed(
    {"anyOf": [{"type": "object"}, {"type": "string"}]}, "More Kubernetes objects that are installed with the chart."
)

POD: dict[str, Schema] = {
    "annotations": {"description": "Annotations of the pod.", **_TEXTS},
    "nodeSelector": {"description": "Labels of the nodes it may run on.", **_TEXTS},
    "affinity": anything("Which nodes and pods it would be near, or far from."),
    "tolerations": listed({"type": "object"}, "Taints of nodes it runs on all the same."),
    "schedulerName": text("Another scheduler than that of Kubernetes."),
    "podSecurityContext": anything("Who the pod runs as."),
    "securityContext": anything("Who the container runs as, and what it may do."),
    "resources": ref("ResourceRequirements"),
}
"""What every part of the charts that is a pod takes."""

DEPLOYED: dict[str, Schema] = {
    "env": ENV,
    "envConfigMaps": CONFIG_MAPS,
    "envSecrets": SECRETS,
    "deploymentLabels": {"description": "Labels of the deployment.", **STRINGS},
    "labels": {"description": "Labels of the pod.", **STRINGS},
    **POD,
    "checkDbReadyInitContainer": flag("Whether the pod waits until the database answers."),
    "initContainerResources": ref("ResourceRequirements"),
    "extraPrependedInitContainers": CONTAINERS,
    "extraContainers": CONTAINERS,
    "volumes": VOLUMES,
    "volumeMounts": MOUNTS,
    "readinessProbe": anything("When it counts as ready."),
    "livenessProbe": anything("When it is started anew."),
    "startupProbe": ref("StartupProbe"),
}
"""What the deployments of the chart `dagster` take: the web server and the daemon."""

_IMAGE: dict[str, Schema] = {
    "repository": text("Its name, with the registry."),
    "tag": {"description": "Its tag; that of the chart's version where there is none.", "type": ["string", "integer"]},
    "digest": text("Its digest, for an image that cannot change."),
    "pullPolicy": POLICY,
}


def definitions() -> dict[str, Schema]:
    """The definitions that the values of both charts use."""
    quantity: Schema = {"type": "object", "additionalProperties": {"type": ["string", "number"]}}
    volume, mount = {"name": text()}, {"name": text(), "mountPath": text()}
    image = {**_IMAGE, "tag": {**_IMAGE["tag"], "type": ["string", "integer", "null"]}}
    return {
        "Image": closed("An image; what is left out is the chart's.", image),
        "WholeImage": closed("An image that the chart has nothing to add to.", image, ["repository", "pullPolicy"]),
        "ServiceAccount": closed(
            "The service account.",
            {
                "create": flag("Whether the chart makes it."),
                "name": text("Its name; made up where it is empty."),
                "annotations": {"description": "Its annotations.", **_TEXTS},
            },
        ),
        "NamedObject": closed("An object of the same namespace.", {"name": text()}, ["name"]),
        "EnvSource": closed(
            "A ConfigMap or secret whose keys become environment variables.",
            {"name": text(), "optional": flag("Whether it may be missing.")},
            ["name"],
        ),
        "ContainerVariable": closed(
            "An environment variable of a container.",
            {"name": text(), "value": text(), "valueFrom": anything("Where Kubernetes takes the value from.")},
            ["name"],
        ),
        "Container": opened("A container, as Kubernetes has it.", {"name": text()}, ["name"]),
        "Volume": opened("A volume, as Kubernetes has it.", volume, ["name"]),
        "VolumeMount": opened("A mount of a volume, as Kubernetes has it.", mount, [*mount]),
        "RunVolume": {
            **opened("A volume of the pods that Dagster starts.", volume, ["name"]),
            "allOf": [{"$ref": f"{FILE}#/$defs/Volume"}],
        },
        "RunVolumeMount": {
            **opened("A mount of such a volume.", mount, [*mount]), "allOf": [{"$ref": f"{FILE}#/$defs/VolumeMount"}],
        },
        "ResourceRequirements": closed(
            "How much CPU and memory a container asks for, and may have.",
            {
                "requests": {"description": "What it asks for.", **quantity},
                "limits": {"description": "What it may have.", **quantity},
                "claims": listed({"type": "object"}, "Claims of devices."),
            },
        ),
        "PythonLogs": closed(
            "What becomes of Python's log records in runs.",
            {
                "pythonLogLevel": one_of(
                    "CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET",
                    description="Records below it are left out.",
                ),
                "managedPythonLoggers": listed(text(), "Loggers whose records become events of the run."),
                "dagsterHandlerConfig": anything("Handlers, as `logging.config.dictConfig` has them."),
            },
        ),
        "CustomClass": closed(
            "A class of one's own, which must be installed in the image.",
            {"module": text(), "class": text(), "config": anything("Its settings.")},
            ["module", "class", "config"],
        ),
    }  # fmt: skip


def raw_config(description: str, parts: tuple[str, ...]) -> Schema:
    """What goes into the objects of Kubernetes as it is, by the object it goes into."""
    about = {
        "containerConfig": ("Of the main container.", "ContainerConfig"),
        "podSpecConfig": ("Of the pod's spec.", "PodSpecConfig"),
        "podTemplateSpecMetadata": ("Metadata of the pod.", "ObjectMeta"),
        "jobSpecConfig": ("Of the job's spec.", "JobSpecConfig"),
        "jobMetadata": ("Metadata of the job.", "ObjectMeta"),
        "deploymentMetadata": ("Metadata of the deployment.", "ObjectMeta"),
        "serviceMetadata": ("Metadata of the service.", "ObjectMeta"),
        "serviceSpecConfig": ("Of the service's spec.", "ServiceSpec"),
    }
    return closed(description, {part: raw(*about[part]) for part in parts})


def raw(description: str, name: str) -> Schema:
    """What dagster-k8s holds against a model of Kubernetes."""
    return {"description": description, "$ref": f"{FILE}#/$defs/{name}"}


def renamed(schema: Schema, replacement: str) -> Schema:
    """A key under its name of earlier charts."""
    return deprecated(schema, "Older charts call it so.", replacement)
