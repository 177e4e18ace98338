"""Reads and checks what dagster_cloud describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, OBJECT
from ..._runtime.values import BOOL, ENV_BOOL, ENV_EXACT_INT, ENV_STR, EXACT_INT, STR, choice, each, each_value, scalar
from .. import _codec
from ..dagster_cloud import AcaUserCodeLauncher, AcaUserCodeLauncherAgentMetrics, AcaUserCodeLauncherCodeServerMetrics, AcaUserCodeLauncherConfig, CloudComputeLogManager, CloudComputeLogManagerConfig, CloudDockerRunLauncher, CloudEcsRunLauncher, CloudK8sRunLauncher, DagsterCloudSecretsLoader, DockerUserCodeLauncher, DockerUserCodeLauncherConfig, EcsUserCodeLauncher, EcsUserCodeLauncherAgentMetrics, EcsUserCodeLauncherCodeServerMetrics, EcsUserCodeLauncherConfig, EcsUserCodeLauncherServerResources, EcsUserCodeLauncherVolume, GraphQLDefsStateStorage, GraphQLEventLogStorage, GraphQLRunStorage, GraphQLScheduleStorage, K8sUserCodeLauncher, K8sUserCodeLauncherAgentMetrics, K8sUserCodeLauncherCodeServerMetrics, K8sUserCodeLauncherConfig, K8sUserCodeLauncherImagePullSecret, K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields, K8sUserCodeLauncherServerK8sConfig, K8sUserCodeLauncherVolume, ProcessUserCodeLauncher, ProcessUserCodeLauncherAgentMetrics, ProcessUserCodeLauncherCodeServerMetrics, ProcessUserCodeLauncherConfig, ServerTtl, ServerTtlBranchDeployments, ServerTtlFullDeployments

_KEYS1 = frozenset(("module", "class", "config"))
_ORDERS1 = Orders(_KEYS1, ("module", "class"))
_CHOICE1 = choice("dagster_cloud", "dagster_cloud.storage.compute_logs", "dagster_cloud.storage.compute_logs.compute_log_manager")
_WORDS1 = frozenset(("dagster_cloud", "dagster_cloud.storage.compute_logs", "dagster_cloud.storage.compute_logs.compute_log_manager"))
_CHOICE2 = choice("CloudComputeLogManager")
_CHOICE3 = choice("dagster_cloud.storage.runs", "dagster_cloud.storage.runs.storage")
_WORDS2 = frozenset(("dagster_cloud.storage.runs", "dagster_cloud.storage.runs.storage"))
_CHOICE4 = choice("GraphQLRunStorage")
_CHOICE5 = choice("dagster_cloud.storage.event_logs", "dagster_cloud.storage.event_logs.storage")
_WORDS3 = frozenset(("dagster_cloud.storage.event_logs", "dagster_cloud.storage.event_logs.storage"))
_CHOICE6 = choice("GraphQLEventLogStorage")
_CHOICE7 = choice("dagster_cloud.storage.schedules", "dagster_cloud.storage.schedules.storage")
_WORDS4 = frozenset(("dagster_cloud.storage.schedules", "dagster_cloud.storage.schedules.storage"))
_CHOICE8 = choice("GraphQLScheduleStorage")
_CHOICE9 = choice("dagster_cloud.workspace.docker")
_CHOICE10 = choice("CloudDockerRunLauncher")
_CHOICE11 = choice("dagster_cloud.workspace.ecs.run_launcher", "dagster_cloud.workspace.ecs.launcher")
_WORDS5 = frozenset(("dagster_cloud.workspace.ecs.run_launcher", "dagster_cloud.workspace.ecs.launcher"))
_CHOICE12 = choice("CloudEcsRunLauncher")
_ORDERS2 = Orders(_KEYS1, ("module", "class", "config"))
_CHOICE13 = choice("dagster_cloud.execution.cloud_run_launcher.k8s", "dagster_cloud.workspace.kubernetes.launcher")
_WORDS6 = frozenset(("dagster_cloud.execution.cloud_run_launcher.k8s", "dagster_cloud.workspace.kubernetes.launcher"))
_CHOICE14 = choice("CloudK8sRunLauncher")
_CHOICE15 = choice("dagster_cloud.storage.defs_state", "dagster_cloud.storage.defs_state.storage")
_WORDS7 = frozenset(("dagster_cloud.storage.defs_state", "dagster_cloud.storage.defs_state.storage"))
_CHOICE16 = choice("GraphQLDefsStateStorage")
_CHOICE17 = choice("dagster_cloud.workspace.aca", "dagster_cloud.workspace.aca.launcher")
_WORDS8 = frozenset(("dagster_cloud.workspace.aca", "dagster_cloud.workspace.aca.launcher"))
_CHOICE18 = choice("AcaUserCodeLauncher")
_CHOICE19 = choice("DockerUserCodeLauncher")
_CHOICE20 = choice("dagster_cloud.workspace.ecs", "dagster_cloud.workspace.ecs.launcher")
_WORDS9 = frozenset(("dagster_cloud.workspace.ecs", "dagster_cloud.workspace.ecs.launcher"))
_CHOICE21 = choice("EcsUserCodeLauncher")
_CHOICE22 = choice("dagster_cloud.workspace.kubernetes", "dagster_cloud.workspace.kubernetes.launcher")
_WORDS10 = frozenset(("dagster_cloud.workspace.kubernetes", "dagster_cloud.workspace.kubernetes.launcher"))
_CHOICE23 = choice("K8sUserCodeLauncher")
_CHOICE24 = choice("dagster_cloud.workspace.user_code_launcher", "dagster_cloud.workspace.user_code_launcher.process")
_WORDS11 = frozenset(("dagster_cloud.workspace.user_code_launcher", "dagster_cloud.workspace.user_code_launcher.process"))
_CHOICE25 = choice("ProcessUserCodeLauncher")
_KEYS2 = frozenset(("local_dir", "upload_interval"))
_ORDERS3 = Orders(_KEYS2, ())
_KEYS3 = frozenset[str]()
_CHOICE26 = choice("dagster_cloud.secrets", "dagster_cloud.secrets.loader")
_WORDS12 = frozenset(("dagster_cloud.secrets", "dagster_cloud.secrets.loader"))
_CHOICE27 = choice("DagsterCloudSecretsLoader")
_KEYS4 = frozenset(("subscription_id", "resource_group", "environment_name", "region", "server_process_startup_timeout", "code_server_metrics", "agent_metrics", "env_vars", "run_resources", "run_job_replica_timeout", "server_resources", "identity_id", "server_ttl", "defer_job_snapshots", "direct_snapshot_uploads", "upload_snapshots_on_startup", "requires_healthcheck"))
_ORDERS4 = Orders(_KEYS4, ("subscription_id", "resource_group", "environment_name"))
_KEYS5 = frozenset(("networks", "env_vars", "container_kwargs", "server_process_startup_timeout", "server_ttl", "defer_job_snapshots", "direct_snapshot_uploads", "upload_snapshots_on_startup", "requires_healthcheck"))
_ORDERS5 = Orders(_KEYS5, ())
_KEYS6 = frozenset(("cluster", "subnets", "security_group_ids", "execution_role_arn", "task_role_arn", "log_group", "service_discovery_namespace_id", "secrets", "secrets_tag", "env_vars", "server_process_startup_timeout", "ecs_timeout", "ecs_grace_period", "launch_type", "code_server_metrics", "agent_metrics", "enable_ecs_exec", "server_task_definition_prefix", "run_task_definition_prefix", "assign_public_ip", "service_discovery_role_arn", "service_discovery_reconcile_interval", "server_resources", "run_resources", "runtime_platform", "volumes", "mount_points", "server_sidecar_containers", "run_sidecar_containers", "run_ecs_tags", "server_ecs_tags", "server_health_check", "repository_credentials", "server_ttl", "defer_job_snapshots", "direct_snapshot_uploads", "upload_snapshots_on_startup", "requires_healthcheck"))
_ORDERS6 = Orders(_KEYS6, ("cluster", "subnets", "execution_role_arn", "log_group", "service_discovery_namespace_id"))
_SCALAR1 = scalar("string", "null", env=True)
_CHOICE28 = choice("FARGATE", "EC2")
_WORDS13 = frozenset(("FARGATE", "EC2"))
_SCALAR2 = scalar("boolean", "null")
_KEYS7 = frozenset(("server_replica_count", "env_config_maps", "env_secrets", "service_account_name", "env_vars", "volume_mounts", "volumes", "image_pull_secrets", "labels", "resources", "scheduler_name", "security_context", "dagster_home", "instance_config_map", "kubeconfig_file", "k8s_api_ssl_ca_cert_file", "deployment_startup_timeout", "server_process_startup_timeout", "image_pull_grace_period", "pull_policy", "namespace", "run_k8s_config", "fail_pod_on_run_failure", "server_k8s_config", "only_allow_user_defined_k8s_config_fields", "only_allow_user_defined_env_vars", "code_server_metrics", "agent_metrics", "server_ttl", "defer_job_snapshots", "direct_snapshot_uploads", "upload_snapshots_on_startup", "requires_healthcheck"))
_ORDERS7 = Orders(_KEYS7, ("dagster_home", "instance_config_map"))
_KEYS8 = frozenset(("server_process_startup_timeout", "wait_for_processes", "code_server_metrics", "agent_metrics", "server_ttl", "defer_job_snapshots", "direct_snapshot_uploads", "upload_snapshots_on_startup", "requires_healthcheck"))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("enabled",))
_ORDERS9 = Orders(_KEYS9, ())
_KEYS10 = frozenset(("full_deployments", "branch_deployments", "max_servers", "enabled", "ttl_seconds"))
_ORDERS10 = Orders(_KEYS10, ())
_KEYS11 = frozenset(("cpu", "memory", "ephemeral_storage", "replica_count"))
_KEYS12 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "deployment_metadata", "service_metadata", "service_spec_config"))
_ORDERS11 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("container_config", "pod_spec_config", "pod_template_spec_metadata", "job_metadata", "job_spec_config", "deployment_metadata", "service_metadata", "service_spec_config", "namespace"))
_ORDERS12 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("enabled", "ttl_seconds"))
_ORDERS13 = Orders(_KEYS14, ("enabled",))
_KEYS15 = frozenset(("ttl_seconds",))
_ORDERS14 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("name",))
_ORDERS15 = Orders(None, ("name",))
_ORDERS16 = Orders(_KEYS16, ("name",))


def read_cloud_compute_log_manager(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = CloudComputeLogManager.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS1 else _CHOICE1(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "CloudComputeLogManager" else _CHOICE2(x, (at, "class"), r)
        m.config = read_cloud_compute_log_manager_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = CloudComputeLogManager
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_run_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GraphQLRunStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS2 else _CHOICE3(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "GraphQLRunStorage" else _CHOICE4(x, (at, "class"), r)
        m.config = read_graph_ql_run_storage_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = GraphQLRunStorage
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_event_log_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GraphQLEventLogStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS3 else _CHOICE5(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "GraphQLEventLogStorage" else _CHOICE6(x, (at, "class"), r)
        m.config = read_graph_ql_event_log_storage_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = GraphQLEventLogStorage
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_schedule_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GraphQLScheduleStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS4 else _CHOICE7(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "GraphQLScheduleStorage" else _CHOICE8(x, (at, "class"), r)
        m.config = read_graph_ql_schedule_storage_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = GraphQLScheduleStorage
        return m
    return r.type(at, v, "a mapping")


def read_cloud_docker_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = CloudDockerRunLauncher.__blank__()
        m._written = w
        m.module = x if (x := v["module"]) == "dagster_cloud.workspace.docker" else _CHOICE9(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "CloudDockerRunLauncher" else _CHOICE10(x, (at, "class"), r)
        m.config = _codec.dagster_docker.read_docker_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = CloudDockerRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_cloud_ecs_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = CloudEcsRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS5 else _CHOICE11(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "CloudEcsRunLauncher" else _CHOICE12(x, (at, "class"), r)
        m.config = _codec.dagster_aws.read_ecs_run_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = CloudEcsRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_cloud_k8s_run_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = CloudK8sRunLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS6 else _CHOICE13(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "CloudK8sRunLauncher" else _CHOICE14(x, (at, "class"), r)
        m.config = _codec.dagster_k8s.read_k8s_run_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = CloudK8sRunLauncher
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_defs_state_storage(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = GraphQLDefsStateStorage.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS7 else _CHOICE15(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "GraphQLDefsStateStorage" else _CHOICE16(x, (at, "class"), r)
        m.config = read_graph_ql_defs_state_storage_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = GraphQLDefsStateStorage
        return m
    return r.type(at, v, "a mapping")


def read_aca_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = AcaUserCodeLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS8 else _CHOICE17(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "AcaUserCodeLauncher" else _CHOICE18(x, (at, "class"), r)
        m.config = read_aca_user_code_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = AcaUserCodeLauncher
        return m
    return r.type(at, v, "a mapping")


def read_docker_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DockerUserCodeLauncher.__blank__()
        m._written = w
        m.module = x if (x := v["module"]) == "dagster_cloud.workspace.docker" else _CHOICE9(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DockerUserCodeLauncher" else _CHOICE19(x, (at, "class"), r)
        m.config = read_docker_user_code_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DockerUserCodeLauncher
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = EcsUserCodeLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS9 else _CHOICE20(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "EcsUserCodeLauncher" else _CHOICE21(x, (at, "class"), r)
        m.config = read_ecs_user_code_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = EcsUserCodeLauncher
        return m
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS10 else _CHOICE22(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "K8sUserCodeLauncher" else _CHOICE23(x, (at, "class"), r)
        m.config = read_k8s_user_code_launcher_config(v["config"], (at, "config"), r)
        m.__class__ = K8sUserCodeLauncher
        return m
    return r.type(at, v, "a mapping")


def read_process_user_code_launcher(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = ProcessUserCodeLauncher.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS11 else _CHOICE24(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "ProcessUserCodeLauncher" else _CHOICE25(x, (at, "class"), r)
        m.config = read_process_user_code_launcher_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = ProcessUserCodeLauncher
        return m
    return r.type(at, v, "a mapping")


def read_cloud_compute_log_manager_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = CloudComputeLogManagerConfig.__blank__()
        m._written = w
        m.local_dir = (x if type(x := v["local_dir"]) is str else ENV_STR(x, (at, "local_dir"), r)) if "local_dir" in v else None
        m.upload_interval = (x if type(x := v["upload_interval"]) is int else ENV_EXACT_INT(x, (at, "upload_interval"), r)) if "upload_interval" in v else None
        m.__class__ = CloudComputeLogManagerConfig
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_run_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_graph_ql_event_log_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_graph_ql_schedule_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_dagster_cloud_secrets_loader(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterCloudSecretsLoader.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str and x in _WORDS12 else _CHOICE26(x, (at, "module"), r)
        m.class_ = x if (x := v["class"]) == "DagsterCloudSecretsLoader" else _CHOICE27(x, (at, "class"), r)
        m.config = read_dagster_cloud_secrets_loader_config(v["config"], (at, "config"), r) if "config" in v else None
        m.__class__ = DagsterCloudSecretsLoader
        return m
    return r.type(at, v, "a mapping")


def read_graph_ql_defs_state_storage_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_aca_user_code_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = AcaUserCodeLauncherConfig.__blank__()
        m._written = w
        m.subscription_id = x if type(x := v["subscription_id"]) is str else ENV_STR(x, (at, "subscription_id"), r)
        m.resource_group = x if type(x := v["resource_group"]) is str else ENV_STR(x, (at, "resource_group"), r)
        m.environment_name = x if type(x := v["environment_name"]) is str else ENV_STR(x, (at, "environment_name"), r)
        m.region = (x if type(x := v["region"]) is str else ENV_STR(x, (at, "region"), r)) if "region" in v else "eastus"
        m.server_process_startup_timeout = (x if type(x := v["server_process_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "server_process_startup_timeout"), r)) if "server_process_startup_timeout" in v else 180
        m.code_server_metrics = read_aca_user_code_launcher_code_server_metrics(v["code_server_metrics"], (at, "code_server_metrics"), r) if "code_server_metrics" in v else None
        m.agent_metrics = read_aca_user_code_launcher_agent_metrics(v["agent_metrics"], (at, "agent_metrics"), r) if "agent_metrics" in v else None
        m.env_vars = read_aca_user_code_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.run_resources = _codec.dagster_azure.read_aca_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.run_job_replica_timeout = (x if type(x := v["run_job_replica_timeout"]) is int else EXACT_INT(x, (at, "run_job_replica_timeout"), r)) if "run_job_replica_timeout" in v else None
        m.server_resources = _codec.dagster_azure.read_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None
        m.identity_id = (x if type(x := v["identity_id"]) is str else ENV_STR(x, (at, "identity_id"), r)) if "identity_id" in v else None
        m.server_ttl = read_server_ttl(v["server_ttl"], (at, "server_ttl"), r) if "server_ttl" in v else None
        m.defer_job_snapshots = (x if type(x := v["defer_job_snapshots"]) is bool else ENV_BOOL(x, (at, "defer_job_snapshots"), r)) if "defer_job_snapshots" in v else True
        m.direct_snapshot_uploads = (x if type(x := v["direct_snapshot_uploads"]) is bool else ENV_BOOL(x, (at, "direct_snapshot_uploads"), r)) if "direct_snapshot_uploads" in v else True
        m.upload_snapshots_on_startup = (x if type(x := v["upload_snapshots_on_startup"]) is bool else ENV_BOOL(x, (at, "upload_snapshots_on_startup"), r)) if "upload_snapshots_on_startup" in v else True
        m.requires_healthcheck = (x if type(x := v["requires_healthcheck"]) is bool else ENV_BOOL(x, (at, "requires_healthcheck"), r)) if "requires_healthcheck" in v else False
        m.__class__ = AcaUserCodeLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_docker_user_code_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = DockerUserCodeLauncherConfig.__blank__()
        m._written = w
        m.networks = read_docker_user_code_launcher_config_networks(v["networks"], (at, "networks"), r) if "networks" in v else None
        m.env_vars = read_docker_user_code_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.container_kwargs = read_docker_user_code_launcher_config_container_kwargs(v["container_kwargs"], (at, "container_kwargs"), r) if "container_kwargs" in v else None
        m.server_process_startup_timeout = (x if type(x := v["server_process_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "server_process_startup_timeout"), r)) if "server_process_startup_timeout" in v else 180
        m.server_ttl = read_server_ttl(v["server_ttl"], (at, "server_ttl"), r) if "server_ttl" in v else None
        m.defer_job_snapshots = (x if type(x := v["defer_job_snapshots"]) is bool else ENV_BOOL(x, (at, "defer_job_snapshots"), r)) if "defer_job_snapshots" in v else True
        m.direct_snapshot_uploads = (x if type(x := v["direct_snapshot_uploads"]) is bool else ENV_BOOL(x, (at, "direct_snapshot_uploads"), r)) if "direct_snapshot_uploads" in v else True
        m.upload_snapshots_on_startup = (x if type(x := v["upload_snapshots_on_startup"]) is bool else ENV_BOOL(x, (at, "upload_snapshots_on_startup"), r)) if "upload_snapshots_on_startup" in v else True
        m.requires_healthcheck = (x if type(x := v["requires_healthcheck"]) is bool else ENV_BOOL(x, (at, "requires_healthcheck"), r)) if "requires_healthcheck" in v else False
        m.__class__ = DockerUserCodeLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = EcsUserCodeLauncherConfig.__blank__()
        m._written = w
        m.cluster = x if type(x := v["cluster"]) is str else ENV_STR(x, (at, "cluster"), r)
        m.subnets = read_ecs_user_code_launcher_config_subnets(v["subnets"], (at, "subnets"), r)
        m.security_group_ids = read_ecs_user_code_launcher_config_security_group_ids(v["security_group_ids"], (at, "security_group_ids"), r) if "security_group_ids" in v else None
        m.execution_role_arn = x if type(x := v["execution_role_arn"]) is str else ENV_STR(x, (at, "execution_role_arn"), r)
        m.task_role_arn = (x if type(x := v["task_role_arn"]) is str else ENV_STR(x, (at, "task_role_arn"), r)) if "task_role_arn" in v else None
        m.log_group = x if type(x := v["log_group"]) is str else ENV_STR(x, (at, "log_group"), r)
        m.service_discovery_namespace_id = x if type(x := v["service_discovery_namespace_id"]) is str else ENV_STR(x, (at, "service_discovery_namespace_id"), r)
        m.secrets = read_ecs_user_code_launcher_config_secrets(v["secrets"], (at, "secrets"), r) if "secrets" in v else None
        m.secrets_tag = (x if type(x := v["secrets_tag"]) is str else _SCALAR1(x, (at, "secrets_tag"), r)) if "secrets_tag" in v else UNSET
        m.env_vars = read_ecs_user_code_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else None
        m.server_process_startup_timeout = (x if type(x := v["server_process_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "server_process_startup_timeout"), r)) if "server_process_startup_timeout" in v else 180
        m.ecs_timeout = (x if type(x := v["ecs_timeout"]) is int else ENV_EXACT_INT(x, (at, "ecs_timeout"), r)) if "ecs_timeout" in v else 600
        m.ecs_grace_period = (x if type(x := v["ecs_grace_period"]) is int else ENV_EXACT_INT(x, (at, "ecs_grace_period"), r)) if "ecs_grace_period" in v else 30
        m.launch_type = (x if type(x := v["launch_type"]) is str and x in _WORDS13 else _CHOICE28(x, (at, "launch_type"), r)) if "launch_type" in v else "FARGATE"
        m.code_server_metrics = read_ecs_user_code_launcher_code_server_metrics(v["code_server_metrics"], (at, "code_server_metrics"), r) if "code_server_metrics" in v else None
        m.agent_metrics = read_ecs_user_code_launcher_agent_metrics(v["agent_metrics"], (at, "agent_metrics"), r) if "agent_metrics" in v else None
        m.enable_ecs_exec = (x if type(x := v["enable_ecs_exec"]) is bool else BOOL(x, (at, "enable_ecs_exec"), r)) if "enable_ecs_exec" in v else False
        m.server_task_definition_prefix = (x if type(x := v["server_task_definition_prefix"]) is str else STR(x, (at, "server_task_definition_prefix"), r)) if "server_task_definition_prefix" in v else "server"
        m.run_task_definition_prefix = (x if type(x := v["run_task_definition_prefix"]) is str else STR(x, (at, "run_task_definition_prefix"), r)) if "run_task_definition_prefix" in v else "dagsterrun"
        m.assign_public_ip = (x if type(x := v["assign_public_ip"]) is bool else _SCALAR2(x, (at, "assign_public_ip"), r)) if "assign_public_ip" in v else None
        m.service_discovery_role_arn = (x if type(x := v["service_discovery_role_arn"]) is str else ENV_STR(x, (at, "service_discovery_role_arn"), r)) if "service_discovery_role_arn" in v else None
        m.service_discovery_reconcile_interval = (x if type(x := v["service_discovery_reconcile_interval"]) is int else ENV_EXACT_INT(x, (at, "service_discovery_reconcile_interval"), r)) if "service_discovery_reconcile_interval" in v else 300
        m.server_resources = read_ecs_user_code_launcher_server_resources(v["server_resources"], (at, "server_resources"), r) if "server_resources" in v else None
        m.run_resources = _codec.dagster_aws.read_run_resources(v["run_resources"], (at, "run_resources"), r) if "run_resources" in v else None
        m.runtime_platform = _codec.dagster_aws.read_runtime_platform(v["runtime_platform"], (at, "runtime_platform"), r) if "runtime_platform" in v else None
        m.volumes = read_ecs_user_code_launcher_config_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else None
        m.mount_points = read_ecs_user_code_launcher_config_mount_points(v["mount_points"], (at, "mount_points"), r) if "mount_points" in v else None
        m.server_sidecar_containers = read_ecs_user_code_launcher_config_server_sidecar_containers(v["server_sidecar_containers"], (at, "server_sidecar_containers"), r) if "server_sidecar_containers" in v else None
        m.run_sidecar_containers = read_ecs_user_code_launcher_config_run_sidecar_containers(v["run_sidecar_containers"], (at, "run_sidecar_containers"), r) if "run_sidecar_containers" in v else None
        m.run_ecs_tags = read_ecs_user_code_launcher_config_run_ecs_tags(v["run_ecs_tags"], (at, "run_ecs_tags"), r) if "run_ecs_tags" in v else None
        m.server_ecs_tags = read_ecs_user_code_launcher_config_server_ecs_tags(v["server_ecs_tags"], (at, "server_ecs_tags"), r) if "server_ecs_tags" in v else None
        m.server_health_check = read_ecs_user_code_launcher_config_server_health_check(v["server_health_check"], (at, "server_health_check"), r) if "server_health_check" in v else None
        m.repository_credentials = (x if type(x := v["repository_credentials"]) is str else ENV_STR(x, (at, "repository_credentials"), r)) if "repository_credentials" in v else None
        m.server_ttl = read_server_ttl(v["server_ttl"], (at, "server_ttl"), r) if "server_ttl" in v else None
        m.defer_job_snapshots = (x if type(x := v["defer_job_snapshots"]) is bool else ENV_BOOL(x, (at, "defer_job_snapshots"), r)) if "defer_job_snapshots" in v else True
        m.direct_snapshot_uploads = (x if type(x := v["direct_snapshot_uploads"]) is bool else ENV_BOOL(x, (at, "direct_snapshot_uploads"), r)) if "direct_snapshot_uploads" in v else True
        m.upload_snapshots_on_startup = (x if type(x := v["upload_snapshots_on_startup"]) is bool else ENV_BOOL(x, (at, "upload_snapshots_on_startup"), r)) if "upload_snapshots_on_startup" in v else True
        m.requires_healthcheck = (x if type(x := v["requires_healthcheck"]) is bool else ENV_BOOL(x, (at, "requires_healthcheck"), r)) if "requires_healthcheck" in v else False
        m.__class__ = EcsUserCodeLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherConfig.__blank__()
        m._written = w
        m.server_replica_count = (x if type(x := v["server_replica_count"]) is int else ENV_EXACT_INT(x, (at, "server_replica_count"), r)) if "server_replica_count" in v else None
        m.env_config_maps = read_k8s_user_code_launcher_config_env_config_maps(v["env_config_maps"], (at, "env_config_maps"), r) if "env_config_maps" in v else UNSET
        m.env_secrets = read_k8s_user_code_launcher_config_env_secrets(v["env_secrets"], (at, "env_secrets"), r) if "env_secrets" in v else UNSET
        m.service_account_name = (x if type(x := v["service_account_name"]) is str else _SCALAR1(x, (at, "service_account_name"), r)) if "service_account_name" in v else UNSET
        m.env_vars = read_k8s_user_code_launcher_config_env_vars(v["env_vars"], (at, "env_vars"), r) if "env_vars" in v else UNSET
        m.volume_mounts = read_k8s_user_code_launcher_config_volume_mounts(v["volume_mounts"], (at, "volume_mounts"), r) if "volume_mounts" in v else []
        m.volumes = read_k8s_user_code_launcher_config_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else []
        m.image_pull_secrets = read_k8s_user_code_launcher_config_image_pull_secrets(v["image_pull_secrets"], (at, "image_pull_secrets"), r) if "image_pull_secrets" in v else UNSET
        m.labels = read_k8s_user_code_launcher_config_labels(v["labels"], (at, "labels"), r) if "labels" in v else None
        m.resources = read_k8s_user_code_launcher_config_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.scheduler_name = (x if type(x := v["scheduler_name"]) is str else ENV_STR(x, (at, "scheduler_name"), r)) if "scheduler_name" in v else None
        m.security_context = read_k8s_user_code_launcher_config_security_context(v["security_context"], (at, "security_context"), r) if "security_context" in v else None
        m.dagster_home = x if type(x := v["dagster_home"]) is str else ENV_STR(x, (at, "dagster_home"), r)
        m.instance_config_map = x if type(x := v["instance_config_map"]) is str else ENV_STR(x, (at, "instance_config_map"), r)
        m.kubeconfig_file = (x if type(x := v["kubeconfig_file"]) is str else ENV_STR(x, (at, "kubeconfig_file"), r)) if "kubeconfig_file" in v else None
        m.k8s_api_ssl_ca_cert_file = (x if type(x := v["k8s_api_ssl_ca_cert_file"]) is str else ENV_STR(x, (at, "k8s_api_ssl_ca_cert_file"), r)) if "k8s_api_ssl_ca_cert_file" in v else None
        m.deployment_startup_timeout = (x if type(x := v["deployment_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "deployment_startup_timeout"), r)) if "deployment_startup_timeout" in v else 300
        m.server_process_startup_timeout = (x if type(x := v["server_process_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "server_process_startup_timeout"), r)) if "server_process_startup_timeout" in v else 180
        m.image_pull_grace_period = (x if type(x := v["image_pull_grace_period"]) is int else ENV_EXACT_INT(x, (at, "image_pull_grace_period"), r)) if "image_pull_grace_period" in v else 30
        m.pull_policy = (x if type(x := v["pull_policy"]) is str else _SCALAR1(x, (at, "pull_policy"), r)) if "pull_policy" in v else UNSET
        m.namespace = (x if type(x := v["namespace"]) is str else ENV_STR(x, (at, "namespace"), r)) if "namespace" in v else "default"
        m.run_k8s_config = _codec.dagster_k8s.read_run_k8s_config(v["run_k8s_config"], (at, "run_k8s_config"), r) if "run_k8s_config" in v else None
        m.fail_pod_on_run_failure = (x if type(x := v["fail_pod_on_run_failure"]) is bool else BOOL(x, (at, "fail_pod_on_run_failure"), r)) if "fail_pod_on_run_failure" in v else None
        m.server_k8s_config = read_k8s_user_code_launcher_server_k8s_config(v["server_k8s_config"], (at, "server_k8s_config"), r) if "server_k8s_config" in v else None
        m.only_allow_user_defined_k8s_config_fields = read_k8s_user_code_launcher_only_allow_user_defined_k8s_config_fields(v["only_allow_user_defined_k8s_config_fields"], (at, "only_allow_user_defined_k8s_config_fields"), r) if "only_allow_user_defined_k8s_config_fields" in v else None
        m.only_allow_user_defined_env_vars = read_s_user_code_launcher_config_only_allow_user_defined_env_vars(v["only_allow_user_defined_env_vars"], (at, "only_allow_user_defined_env_vars"), r) if "only_allow_user_defined_env_vars" in v else None
        m.code_server_metrics = read_k8s_user_code_launcher_code_server_metrics(v["code_server_metrics"], (at, "code_server_metrics"), r) if "code_server_metrics" in v else None
        m.agent_metrics = read_k8s_user_code_launcher_agent_metrics(v["agent_metrics"], (at, "agent_metrics"), r) if "agent_metrics" in v else None
        m.server_ttl = read_server_ttl(v["server_ttl"], (at, "server_ttl"), r) if "server_ttl" in v else None
        m.defer_job_snapshots = (x if type(x := v["defer_job_snapshots"]) is bool else ENV_BOOL(x, (at, "defer_job_snapshots"), r)) if "defer_job_snapshots" in v else True
        m.direct_snapshot_uploads = (x if type(x := v["direct_snapshot_uploads"]) is bool else ENV_BOOL(x, (at, "direct_snapshot_uploads"), r)) if "direct_snapshot_uploads" in v else True
        m.upload_snapshots_on_startup = (x if type(x := v["upload_snapshots_on_startup"]) is bool else ENV_BOOL(x, (at, "upload_snapshots_on_startup"), r)) if "upload_snapshots_on_startup" in v else True
        m.requires_healthcheck = (x if type(x := v["requires_healthcheck"]) is bool else ENV_BOOL(x, (at, "requires_healthcheck"), r)) if "requires_healthcheck" in v else False
        m.__class__ = K8sUserCodeLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_process_user_code_launcher_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = ProcessUserCodeLauncherConfig.__blank__()
        m._written = w
        m.server_process_startup_timeout = (x if type(x := v["server_process_startup_timeout"]) is int else ENV_EXACT_INT(x, (at, "server_process_startup_timeout"), r)) if "server_process_startup_timeout" in v else 180
        m.wait_for_processes = (x if type(x := v["wait_for_processes"]) is bool else ENV_BOOL(x, (at, "wait_for_processes"), r)) if "wait_for_processes" in v else False
        m.code_server_metrics = read_process_user_code_launcher_code_server_metrics(v["code_server_metrics"], (at, "code_server_metrics"), r) if "code_server_metrics" in v else None
        m.agent_metrics = read_process_user_code_launcher_agent_metrics(v["agent_metrics"], (at, "agent_metrics"), r) if "agent_metrics" in v else None
        m.server_ttl = read_server_ttl(v["server_ttl"], (at, "server_ttl"), r) if "server_ttl" in v else None
        m.defer_job_snapshots = (x if type(x := v["defer_job_snapshots"]) is bool else ENV_BOOL(x, (at, "defer_job_snapshots"), r)) if "defer_job_snapshots" in v else True
        m.direct_snapshot_uploads = (x if type(x := v["direct_snapshot_uploads"]) is bool else ENV_BOOL(x, (at, "direct_snapshot_uploads"), r)) if "direct_snapshot_uploads" in v else True
        m.upload_snapshots_on_startup = (x if type(x := v["upload_snapshots_on_startup"]) is bool else ENV_BOOL(x, (at, "upload_snapshots_on_startup"), r)) if "upload_snapshots_on_startup" in v else True
        m.requires_healthcheck = (x if type(x := v["requires_healthcheck"]) is bool else ENV_BOOL(x, (at, "requires_healthcheck"), r)) if "requires_healthcheck" in v else False
        m.__class__ = ProcessUserCodeLauncherConfig
        return m
    return r.type(at, v, "a mapping")


def read_dagster_cloud_secrets_loader_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        if not v.keys() <= _KEYS3:
            r.unknown(at, v, _KEYS3)
    else:
        r.type(at, v, "a mapping")
    return v


def read_aca_user_code_launcher_code_server_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = AcaUserCodeLauncherCodeServerMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = AcaUserCodeLauncherCodeServerMetrics
        return m
    return r.type(at, v, "a mapping")


def read_aca_user_code_launcher_agent_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = AcaUserCodeLauncherAgentMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = AcaUserCodeLauncherAgentMetrics
        return m
    return r.type(at, v, "a mapping")


def read_aca_user_code_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_server_ttl(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = ServerTtl.__blank__()
        m._written = w
        m.full_deployments = read_server_ttl_full_deployments(v["full_deployments"], (at, "full_deployments"), r) if "full_deployments" in v else None
        m.branch_deployments = read_server_ttl_branch_deployments(v["branch_deployments"], (at, "branch_deployments"), r) if "branch_deployments" in v else None
        m.max_servers = (x if type(x := v["max_servers"]) is int else ENV_EXACT_INT(x, (at, "max_servers"), r)) if "max_servers" in v else 25
        m.enabled = (x if type(x := v["enabled"]) is bool else ENV_BOOL(x, (at, "enabled"), r)) if "enabled" in v else None
        m.ttl_seconds = (x if type(x := v["ttl_seconds"]) is int else ENV_EXACT_INT(x, (at, "ttl_seconds"), r)) if "ttl_seconds" in v else None
        m.__class__ = ServerTtl
        return m
    return r.type(at, v, "a mapping")


def read_docker_user_code_launcher_config_networks(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_docker_user_code_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_docker_user_code_launcher_config_container_kwargs(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_user_code_launcher_config_subnets(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_security_group_ids(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_secrets(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_user_code_launcher_config_secrets_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_code_server_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = EcsUserCodeLauncherCodeServerMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = EcsUserCodeLauncherCodeServerMetrics
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_agent_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = EcsUserCodeLauncherAgentMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = EcsUserCodeLauncherAgentMetrics
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_server_resources(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS11}
        w = tuple(v)
        x: Any
        m = EcsUserCodeLauncherServerResources.__blank__()
        m._written = w
        m.cpu = (x if type(x := v["cpu"]) is str else STR(x, (at, "cpu"), r)) if "cpu" in v else None
        m.memory = (x if type(x := v["memory"]) is str else STR(x, (at, "memory"), r)) if "memory" in v else None
        m.ephemeral_storage = (x if type(x := v["ephemeral_storage"]) is int else EXACT_INT(x, (at, "ephemeral_storage"), r)) if "ephemeral_storage" in v else None
        m.replica_count = (x if type(x := v["replica_count"]) is int else EXACT_INT(x, (at, "replica_count"), r)) if "replica_count" in v else 1
        m.extra = extra
        m.__class__ = EcsUserCodeLauncherServerResources
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_config_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_user_code_launcher_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_mount_points(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.dagster_aws.read_mount_point(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_server_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_user_code_launcher_config_server_sidecar_containers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_run_sidecar_containers(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_ecs_user_code_launcher_config_run_sidecar_containers_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_run_ecs_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.dagster_aws.read_run_ecs_tag(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_server_ecs_tags(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.dagster_aws.read_run_ecs_tag(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_ecs_user_code_launcher_config_server_health_check(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_user_code_launcher_config_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_user_code_launcher_config_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_user_code_launcher_config_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_user_code_launcher_config_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_user_code_launcher_config_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_user_code_launcher_config_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_user_code_launcher_config_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [_codec.dagster_k8s.read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_config_volumes(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_k8s_user_code_launcher_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_config_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_k8s_user_code_launcher_config_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_k8s_user_code_launcher_config_labels(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_user_code_launcher_config_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return _codec.dagster_k8s.read_k8s_resources(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_k8s_user_code_launcher_config_security_context(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_user_code_launcher_server_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        m = K8sUserCodeLauncherServerK8sConfig.__blank__()
        m._written = w
        m.container_config = read_user_code_launcher_config_server_k8s_config_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_spec_config = read_user_code_launcher_config_server_k8s_config_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.pod_template_spec_metadata = read_launcher_config_server_k8s_config_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.deployment_metadata = read_r_code_launcher_config_server_k8s_config_deployment_metadata(v["deployment_metadata"], (at, "deployment_metadata"), r) if "deployment_metadata" in v else None
        m.service_metadata = read_user_code_launcher_config_server_k8s_config_service_metadata(v["service_metadata"], (at, "service_metadata"), r) if "service_metadata" in v else None
        m.service_spec_config = read_r_code_launcher_config_server_k8s_config_service_spec_config(v["service_spec_config"], (at, "service_spec_config"), r) if "service_spec_config" in v else None
        m.__class__ = K8sUserCodeLauncherServerK8sConfig
        return m
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher_only_allow_user_defined_k8s_config_fields(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields.__blank__()
        m._written = w
        m.container_config = read_g_only_allow_user_defined_k8s_config_fields_container_config(v["container_config"], (at, "container_config"), r) if "container_config" in v else None
        m.pod_spec_config = read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v["pod_spec_config"], (at, "pod_spec_config"), r) if "pod_spec_config" in v else None
        m.pod_template_spec_metadata = read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v["pod_template_spec_metadata"], (at, "pod_template_spec_metadata"), r) if "pod_template_spec_metadata" in v else None
        m.job_metadata = read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v["job_metadata"], (at, "job_metadata"), r) if "job_metadata" in v else None
        m.job_spec_config = read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v["job_spec_config"], (at, "job_spec_config"), r) if "job_spec_config" in v else None
        m.deployment_metadata = read_nly_allow_user_defined_k8s_config_fields_deployment_metadata(v["deployment_metadata"], (at, "deployment_metadata"), r) if "deployment_metadata" in v else None
        m.service_metadata = read_g_only_allow_user_defined_k8s_config_fields_service_metadata(v["service_metadata"], (at, "service_metadata"), r) if "service_metadata" in v else None
        m.service_spec_config = read_nly_allow_user_defined_k8s_config_fields_service_spec_config(v["service_spec_config"], (at, "service_spec_config"), r) if "service_spec_config" in v else None
        m.namespace = (x if type(x := v["namespace"]) is bool else BOOL(x, (at, "namespace"), r)) if "namespace" in v else None
        m.__class__ = K8sUserCodeLauncherOnlyAllowUserDefinedK8sConfigFields
        return m
    return r.type(at, v, "a mapping")


def read_s_user_code_launcher_config_only_allow_user_defined_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_code_server_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherCodeServerMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = K8sUserCodeLauncherCodeServerMetrics
        return m
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher_agent_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherAgentMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = K8sUserCodeLauncherAgentMetrics
        return m
    return r.type(at, v, "a mapping")


def read_process_user_code_launcher_code_server_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = ProcessUserCodeLauncherCodeServerMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = ProcessUserCodeLauncherCodeServerMetrics
        return m
    return r.type(at, v, "a mapping")


def read_process_user_code_launcher_agent_metrics(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = ProcessUserCodeLauncherAgentMetrics.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else BOOL(x, (at, "enabled"), r)) if "enabled" in v else False
        m.__class__ = ProcessUserCodeLauncherAgentMetrics
        return m
    return r.type(at, v, "a mapping")


def read_server_ttl_full_deployments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = ServerTtlFullDeployments.__blank__()
        m._written = w
        m.enabled = x if type(x := v["enabled"]) is bool else ENV_BOOL(x, (at, "enabled"), r)
        m.ttl_seconds = (x if type(x := v["ttl_seconds"]) is int else ENV_EXACT_INT(x, (at, "ttl_seconds"), r)) if "ttl_seconds" in v else 86400
        m.__class__ = ServerTtlFullDeployments
        return m
    return r.type(at, v, "a mapping")


def read_server_ttl_branch_deployments(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        x: Any
        m = ServerTtlBranchDeployments.__blank__()
        m._written = w
        m.ttl_seconds = (x if type(x := v["ttl_seconds"]) is int else ENV_EXACT_INT(x, (at, "ttl_seconds"), r)) if "ttl_seconds" in v else 86400
        m.__class__ = ServerTtlBranchDeployments
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_config_secrets_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return _codec.dagster_aws.read_ecs_secret(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_ecs_user_code_launcher_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS16}
        w = tuple(v)
        x: Any
        m = EcsUserCodeLauncherVolume.__blank__()
        m._written = w
        m.name = (x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)) if "name" in v else None
        m.extra = extra
        m.__class__ = EcsUserCodeLauncherVolume
        return m
    return r.type(at, v, "a mapping")


def read_ecs_user_code_launcher_config_server_sidecar_containers_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_ecs_user_code_launcher_config_run_sidecar_containers_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_k8s_user_code_launcher_config_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_config_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, ENV_STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_config_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_k8s_user_code_launcher_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS16}
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherVolume.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = K8sUserCodeLauncherVolume
        return m
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher_config_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_k8s_user_code_launcher_image_pull_secret(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_user_code_launcher_config_server_k8s_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_code_launcher_config_server_k8s_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_launcher_config_server_k8s_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_r_code_launcher_config_server_k8s_config_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_user_code_launcher_config_server_k8s_config_service_metadata(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_r_code_launcher_config_server_k8s_config_service_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_g_only_allow_user_defined_k8s_config_fields_container_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ow_user_defined_k8s_config_fields_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_onfig_only_allow_user_defined_k8s_config_fields_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_ig_only_allow_user_defined_k8s_config_fields_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_nly_allow_user_defined_k8s_config_fields_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_g_only_allow_user_defined_k8s_config_fields_service_metadata(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_nly_allow_user_defined_k8s_config_fields_service_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, BOOL)
        return {**v}
    return r.type(at, v, "a mapping")


def read_k8s_user_code_launcher_image_pull_secret(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = K8sUserCodeLauncherImagePullSecret.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else ENV_STR(x, (at, "name"), r)
        m.__class__ = K8sUserCodeLauncherImagePullSecret
        return m
    return r.type(at, v, "a mapping")
