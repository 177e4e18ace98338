"""Part of the package dagster.

Source: dagster_k8s.yaml, sha256 b5d6e9be0cbd
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import UNSET, Record, empty, empty_list

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue, Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sRunLauncher(Record):
    """RunLauncher that starts a Kubernetes Job for each Dagster job run."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_k8s",
        "dagster_k8s.launcher",
        "dagster_cloud.execution.cloud_run_launcher.k8s",
    ] = "dagster_k8s"
    class_: Literal["K8sRunLauncher"] = "K8sRunLauncher"
    config: K8sRunLauncherConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sRunLauncherConfig(Record):
    job_image: str | EnvVar[str] | None | Unset = UNSET
    """Docker image to use for launched Jobs. If this field is empty, the image that was used to originally load the
    Dagster repository will be used. (Ex: "mycompany.com/dagster-k8s-image:latest").
    """
    image_pull_policy: str | EnvVar[str] | None | Unset = UNSET
    """Image pull policy to set on launched Pods."""
    image_pull_secrets: list[K8sRunLauncherImagePullSecret] | None | Unset = UNSET
    """Specifies that Kubernetes should get the credentials from the Secrets named in this list."""
    service_account_name: str | EnvVar[str] | None | Unset = UNSET
    """The name of the Kubernetes service account under which to run."""
    env_config_maps: list[str | EnvVar[str]] | None | Unset = UNSET
    """A list of custom ConfigMapEnvSource names from which to draw environment variables (using ``envFrom``) for the
    Job. Default: ``[]``.
    See:https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/#define-an-environment-variable-for-a-container
    """
    env_secrets: list[str | EnvVar[str]] | None | Unset = UNSET
    """A list of custom Secret names from which to draw environment variables (using ``envFrom``) for the Job. Default:
    ``[]``.
    See:https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#configure-all-key-value-pairs-in-a-secret-as-container-environment-variables
    """
    env_vars: list[str] | None | Unset = UNSET
    """A list of environment variables to inject into the Job. Each can be of the form KEY=VALUE or just KEY (in which
    case the value will be pulled from the current process). Default: ``[]``. See:
    https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/#configure-all-key-value-pairs-in-a-secret-as-container-environment-variables
    """
    volume_mounts: list[VolumeMount] = field(default_factory=empty_list)
    """A list of volume mounts to include in the job's container. Default: ``[]``. See:
    https://v1-18.docs.kubernetes.io/docs/reference/generated/kubernetes-api/v1.18/#volumemount-v1-core
    """
    volumes: list[K8sRunLauncherVolume] = field(default_factory=empty_list)
    """A list of volumes to include in the Job's Pod. Default: ``[]``. For the many possible volume source types that can
    be included, see: https://v1-18.docs.kubernetes.io/docs/reference/generated/kubernetes-api/v1.18/#volume-v1-core
    """
    labels: Mapping[str, JsonValue] | None = None
    """Labels to apply to all created pods. See: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels"""
    resources: K8sResources | None | Unset = UNSET
    """Compute resource requirements for the container. See:
    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    """
    scheduler_name: str | EnvVar[str] | None | Unset = UNSET
    """Use a custom Kubernetes scheduler for launched Pods.
    See:https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/
    """
    security_context: Mapping[str, JsonValue] | None = None
    """Security settings for the container.
    See:https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container
    """
    instance_config_map: str | EnvVar[str]
    """The ``name`` of an existing Volume to mount into the pod in order to provide a ConfigMap for the Dagster instance.
    This Volume should contain a ``dagster.yaml`` with appropriate values for run storage, event log storage, etc.
    """
    postgres_password_secret: str | EnvVar[str] | None = None
    """The name of the Kubernetes Secret where the postgres password can be retrieved. Will be mounted and supplied as an
    environment variable to the Job Pod.Secret must contain the key ``"postgresql-password"`` which will be exposed in
    the Job environment as the environment variable ``DAGSTER_PG_PASSWORD``.
    """
    dagster_home: str | EnvVar[str] = "/opt/dagster/dagster_home"
    """The location of DAGSTER_HOME in the Job container; this is where the ``dagster.yaml`` file will be mounted from
    the instance ConfigMap specified here. Defaults to /opt/dagster/dagster_home.
    """
    load_incluster_config: bool = True
    """Set this value if you are running the launcher within a k8s cluster. If ``True``, we assume the launcher is
    running within the target cluster and load config using ``kubernetes.config.load_incluster_config``. Otherwise, we
    will use the k8s config specified in ``kubeconfig_file`` (using ``kubernetes.config.load_kube_config``) or fall
    back to the default kubeconfig.
    """
    kubeconfig_file: str | None = None
    """The kubeconfig file from which to load config. Defaults to using the default kubeconfig."""
    k8s_api_ssl_ca_cert_file: str | None = None
    """Path to a custom CA bundle file for TLS verification when connecting to the Kubernetes API. Use this in enterprise
    environments with custom CA chains where the default service account CA cert is not sufficient.
    """
    fail_pod_on_run_failure: bool | None = None
    """Whether the launched Kubernetes Jobs and Pods should fail if the Dagster run fails"""
    run_k8s_config: RunK8sConfig | None = None
    """Raw Kubernetes configuration for launched runs."""
    job_namespace: str | EnvVar[str] = "default"
    only_allow_user_defined_k8s_config_fields: OnlyAllowUserDefinedK8sConfigFields | None = None
    """Dictionary of fields that are allowed to be configured on a per-run or per-code-location basis - e.g. using tags
    on the run. Can be used to prevent user code from being able to set arbitrary kubernetes config on the pods
    launched by the run launcher.
    """
    only_allow_user_defined_env_vars: list[str] | None = None
    """List of environment variable names that are allowed to be set on a per-run or per-code-location basis - e.g. using
    tags on the run.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sRunLauncherImagePullSecret(Record):
    name: str | EnvVar[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class VolumeMount(Record):
    name: str | EnvVar[str]
    mount_path: str | EnvVar[str] | None = None
    mount_propagation: str | EnvVar[str] | None = None
    read_only: bool | EnvVar[bool] | None = None
    sub_path: str | EnvVar[str] | None = None
    sub_path_expr: str | EnvVar[str] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sRunLauncherVolume(Record):
    name: str
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class K8sResources(Record):
    limits: Mapping[str, JsonValue] | None = None
    requests: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunK8sConfig(Record):
    container_config: Mapping[str, JsonValue] | None = None
    pod_template_spec_metadata: Mapping[str, JsonValue] | None = None
    pod_spec_config: Mapping[str, JsonValue] | None = None
    job_config: Mapping[str, JsonValue] | None = None
    job_metadata: Mapping[str, JsonValue] | None = None
    job_spec_config: Mapping[str, JsonValue] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlyAllowUserDefinedK8sConfigFields(Record):
    """Dictionary of fields that are allowed to be configured on a per-run or per-code-location basis - e.g. using tags
    on the run. Can be used to prevent user code from being able to set arbitrary kubernetes config on the pods
    launched by the run launcher.
    """

    container_config: Mapping[str, bool] | None = None
    pod_spec_config: Mapping[str, bool] | None = None
    pod_template_spec_metadata: Mapping[str, bool] | None = None
    job_metadata: Mapping[str, bool] | None = None
    job_spec_config: Mapping[str, bool] | None = None
    namespace: bool | EnvVar[bool] | None = None
