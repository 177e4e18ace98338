"""Keys of the chart `dagster` that cannot be null: helm then takes the chart's own value away, and its schema requires one.

Source: `required` in values.schema.json of the chart, 1.3.7, 1.10.5 and 1.12.19; what all of them require.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from .templates import UNREADABLE, at, read_again

_POD: Final = "affinity nodeSelector podSecurityContext resources securityContext tolerations livenessProbe"
_IMAGE: Final = "repository pullPolicy"
_LAUNCHER: Final = "runLauncher.config"
_NEEDED: Final[dict[str, str]] = {
    "": "busybox computeLogManager dagster-user-deployments dagsterDaemon flower generateCeleryConfigSecret"
    " generatePostgresqlPasswordSecret global imagePullSecrets ingress migrate postgresql pythonLogs rabbitmq redis retention"
    " runLauncher scheduler serviceAccount telemetry",
    "busybox": "image", "busybox.image": f"{_IMAGE} tag", "computeLogManager": "type config",
    "dagster-user-deployments": "enabled enableSubchart deployments imagePullSecrets",
    "dagsterDaemon": f"{_POD} annotations deploymentLabels labels enabled env envConfigMaps envSecrets heartbeatTolerance image"
    " readinessProbe startupProbe runCoordinator runMonitoring runRetries sensors schedules",
    "dagsterDaemon.image": _IMAGE, "dagsterDaemon.runCoordinator": "enabled type config",
    "dagsterDaemon.sensors": "useThreads", "dagsterDaemon.schedules": "useThreads",
    "flower": f"{_POD} enabled service startupProbe", "flower.service": "type port",
    "global": "celeryConfigSecretName dagsterHome postgresqlSecretName serviceAccountName",
    "ingress": "annotations enabled flower labels",
    "ingress.flower": "host path pathType precedingPaths succeedingPaths tls", "ingress.flower.tls": "enabled secretName",
    "migrate": "enabled",
    "postgresql": "enabled image postgresqlDatabase postgresqlHost postgresqlParams postgresqlPassword postgresqlUsername service",
    "postgresql.image": f"{_IMAGE} tag", "postgresql.service": "port",
    "rabbitmq": "enabled image rabbitmq service volumePermissions", "rabbitmq.image": f"{_IMAGE} tag",
    "rabbitmq.rabbitmq": "username password", "rabbitmq.service": "port", "rabbitmq.volumePermissions": "image",
    "rabbitmq.volumePermissions.image": f"{_IMAGE} tag",
    "redis": "enabled internal usePassword password host port brokerDbNumber backendDbNumber brokerUrl backendUrl",
    "retention": "enabled schedule sensor", "retention.schedule": "purgeAfterDays", "retention.sensor": "purgeAfterDays",
    "retention.sensor.purgeAfterDays": "failure skipped started success", "runLauncher": "type config",
    f"{_LAUNCHER}.celeryK8sRunLauncher": f"{_POD} annotations configSource env envConfigMaps envSecrets image nameOverride"
    " volumeMounts volumes workerQueues",
    f"{_LAUNCHER}.celeryK8sRunLauncher.image": _IMAGE,
    f"{_LAUNCHER}.k8sRunLauncher": "envConfigMaps envSecrets envVars imagePullPolicy loadInclusterConfig volumeMounts volumes",
    "scheduler": "type config", "serviceAccount": "annotations create name", "telemetry": "enabled",
}  # fmt: skip
"""The keys of each section, by its dotted place."""
_LIMITS: Final = {"concurrency": "runs", "concurrency.runs": "tagConcurrencyLimits"}
"""Those that `templates/helpers/instance/_concurrency.tpl` fails without."""
_CHOSEN: Final = {
    "runLauncher": {"K8sRunLauncher": "k8sRunLauncher", "CeleryK8sRunLauncher": "celeryK8sRunLauncher"},
    "dagsterDaemon.runCoordinator": {"QueuedRunCoordinator": "queuedRunCoordinator"},
}
"""The settings that a `type` needs and the chart has; the first type is the one of the chart."""
_PLAIN: Final[tuple[Keys, ...]] = (("global", "postgresqlSecretName"),)
"""Names of objects that other templates write without quotes."""


def needed_notes(values: dict[str, Any]) -> Iterator[Note]:
    """A note about each key that is null and cannot be."""
    limited = at(values, ("concurrency", "enabled")) is True
    for section, names in (*_NEEDED.items(), *(_LIMITS.items() if limited else ()), *_chosen(values)):
        keys: Keys = tuple(section.split(".")) if section else ()
        found = at(values, keys)
        for name in names.split() if is_object(found) else ():
            if name in found and found[name] is None:
                message = "null takes the chart's own value away, and the chart needs one: helm refuses the values"
                yield Note((*keys, name), "helm-refused", message, "remove the key, or give it a value", on_key=True)
    for place in _PLAIN:
        value = at(values, place)
        read = read_again(value) if isinstance(value, str) else None
        if read is UNREADABLE or is_object(read) or is_list(read):
            message = "is written by the chart without quotes, and helm does not read a text"
            yield Note(place, "helm-refused", message, "choose another name")


def _chosen(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for section, types in _CHOSEN.items():
        kind = at(values, (*section.split("."), "type")) or next(iter(types))
        if isinstance(kind, str) and kind in types:
            yield f"{section}.config", types[kind]
