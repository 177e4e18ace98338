"""Reads and checks what agent_values describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.orders import Orders
from ..._runtime.record import UNSET
from ..._runtime.report import ARRAY, NONE, OBJECT
from ..._runtime.values import STR, choice, each, each_value, is_integral, is_number, scalar
from ..agent_values import Agent, AgentQueues, AllowedKubernetesFields, BranchDeploymentTtl, ComputeLogs, Container, ContainerVariable, CustomClass, DagsterAgentValues, DagsterCloudConnection, EnvSource, FullDeploymentTtl, Image, NamedObject, PythonLogs, ResourceRequirements, RunKubernetesConfig, ServerKubernetesConfig, ServerTtl, ServiceAccount, Switch, Volume, VolumeMount, Workspace

_KEYS1 = frozenset(("nameOverride", "fullnameOverride", "global", "imagePullSecrets", "serviceAccount", "dagsterCloud", "dagsterCloudAgent", "workspace", "computeLogs", "pythonLogs", "isolatedAgents", "agentReplicas", "agentMetrics", "codeServerMetrics", "extraManifests"))
_ORDERS1 = Orders(_KEYS1, ())
_SCALAR1 = scalar("string", "null")
_KEYS2 = frozenset(("create", "name", "annotations"))
_ORDERS2 = Orders(_KEYS2, ())
_SCALAR2 = scalar("boolean", "null")
_KEYS3 = frozenset(("agentTokenSecretName", "agentTokenEnvVarName", "agentTokenValue", "deployments", "deployment", "branchDeployments", "endpoint", "url", "agentLabel", "timeout", "retries", "backoffFactor", "socketOptions", "proxies", "headers", "agentQueues", "allowedFullDeploymentLocations", "allowedBranchDeploymentLocations"))
_ORDERS3 = Orders(_KEYS3, ())
_KEYS4 = frozenset(("image", "replicas", "env", "envFrom", "initContainers", "readinessProbe", "deploymentStrategy", "labels", "annotations", "nodeSelector", "affinity", "tolerations", "schedulerName", "podSecurityContext", "securityContext", "resources", "terminationGracePeriodSeconds", "additionalPodSpecConfig", "volumes", "volumeMounts", "loggingConfig", "heartbeatTolerance"))
_ORDERS4 = Orders(_KEYS4, ())
_SCALAR3 = scalar("integer", "null")
_KEYS5 = frozenset(("pullPolicy", "serviceAccountName", "namespace", "envVars", "envConfigMaps", "envSecrets", "volumes", "volumeMounts", "labels", "resources", "schedulerName", "securityContext", "deploymentStartupTimeout", "serverProcessStartupTimeout", "imagePullGracePeriod", "serverTTL", "deferJobSnapshots", "directSnapshotUploads", "uploadSnapshotsOnStartup", "requiresHealthcheck", "failPodOnRunFailure", "runK8sConfig", "serverK8sConfig", "onlyAllowUserDefinedK8sConfigFields", "onlyAllowUserDefinedEnvVars"))
_ORDERS5 = Orders(_KEYS5, ())
_CHOICE1 = choice("Always", "IfNotPresent", "Never", None)
_KEYS6 = frozenset(("enabled", "custom"))
_ORDERS6 = Orders(_KEYS6, ())
_KEYS7 = frozenset(("pythonLogLevel", "managedPythonLoggers", "dagsterHandlerConfig"))
_ORDERS7 = Orders(_KEYS7, ())
_CHOICE2 = choice("CRITICAL", "FATAL", "ERROR", "WARN", "WARNING", "INFO", "DEBUG", "NOTSET", None)
_KEYS8 = frozenset(("enabled",))
_ORDERS8 = Orders(_KEYS8, ())
_KEYS9 = frozenset(("name",))
_ORDERS9 = Orders(_KEYS9, ("name",))
_KEYS10 = frozenset(("includeDefaultQueue", "additionalQueues"))
_ORDERS10 = Orders(_KEYS10, ())
_KEYS11 = frozenset(("repository", "tag", "digest", "pullPolicy"))
_ORDERS11 = Orders(_KEYS11, ())
_SCALAR4 = scalar("string", "integer", "null")
_KEYS12 = frozenset(("requests", "limits", "claims"))
_ORDERS12 = Orders(_KEYS12, ())
_KEYS13 = frozenset(("fullDeployments", "branchDeployments", "maxServers", "enabled", "ttlSeconds"))
_ORDERS13 = Orders(_KEYS13, ())
_KEYS14 = frozenset(("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata"))
_ORDERS14 = Orders(_KEYS14, ())
_KEYS15 = frozenset(("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "deploymentMetadata", "serviceMetadata", "serviceSpecConfig"))
_ORDERS15 = Orders(_KEYS15, ())
_KEYS16 = frozenset(("containerConfig", "podSpecConfig", "podTemplateSpecMetadata", "jobSpecConfig", "jobMetadata", "deploymentMetadata", "serviceMetadata", "serviceSpecConfig", "namespace"))
_ORDERS16 = Orders(_KEYS16, ())
_KEYS17 = frozenset(("module", "class", "config"))
_ORDERS17 = Orders(_KEYS17, ("module", "class"))
_SCALAR5 = scalar("string", "integer")
_ORDERS18 = Orders(None, ("name",))
_KEYS18 = frozenset(("name", "mountPath"))
_ORDERS19 = Orders(None, ("name", "mountPath"))
_KEYS19 = frozenset(("name", "optional"))
_ORDERS20 = Orders(_KEYS19, ("name",))
_KEYS20 = frozenset(("name", "value", "valueFrom"))
_ORDERS21 = Orders(_KEYS20, ("name",))
_SCALAR6 = scalar("string", "number")
_KEYS21 = frozenset(("enabled", "ttlSeconds"))
_ORDERS22 = Orders(_KEYS21, ())
_KEYS22 = frozenset(("ttlSeconds",))
_ORDERS23 = Orders(_KEYS22, ())


def read_dagster_agent_values(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS1:
            v = _ORDERS1.check(v, w, at, r)
        x: Any
        m = DagsterAgentValues.__blank__()
        m._written = w
        m.nameOverride = (x if type(x := v["nameOverride"]) is str else _SCALAR1(x, (at, "nameOverride"), r)) if "nameOverride" in v else UNSET
        m.fullnameOverride = (x if type(x := v["fullnameOverride"]) is str else _SCALAR1(x, (at, "fullnameOverride"), r)) if "fullnameOverride" in v else UNSET
        m.global_ = read_global(v["global"], (at, "global"), r) if "global" in v else UNSET
        m.imagePullSecrets = read_image_pull_secrets(v["imagePullSecrets"], (at, "imagePullSecrets"), r) if "imagePullSecrets" in v else UNSET
        m.serviceAccount = read_service_account(v["serviceAccount"], (at, "serviceAccount"), r) if "serviceAccount" in v else UNSET
        m.dagsterCloud = read_dagster_cloud(v["dagsterCloud"], (at, "dagsterCloud"), r) if "dagsterCloud" in v else UNSET
        m.dagsterCloudAgent = read_dagster_cloud_agent(v["dagsterCloudAgent"], (at, "dagsterCloudAgent"), r) if "dagsterCloudAgent" in v else UNSET
        m.workspace = read_workspace(v["workspace"], (at, "workspace"), r) if "workspace" in v else UNSET
        m.computeLogs = read_compute_logs(v["computeLogs"], (at, "computeLogs"), r) if "computeLogs" in v else UNSET
        m.pythonLogs = read_python_logs(v["pythonLogs"], (at, "pythonLogs"), r) if "pythonLogs" in v else UNSET
        m.isolatedAgents = read_isolated_agents(v["isolatedAgents"], (at, "isolatedAgents"), r) if "isolatedAgents" in v else UNSET
        m.agentReplicas = read_agent_replicas(v["agentReplicas"], (at, "agentReplicas"), r) if "agentReplicas" in v else UNSET
        m.agentMetrics = read_agent_metrics(v["agentMetrics"], (at, "agentMetrics"), r) if "agentMetrics" in v else UNSET
        m.codeServerMetrics = read_code_server_metrics(v["codeServerMetrics"], (at, "codeServerMetrics"), r) if "codeServerMetrics" in v else UNSET
        m.extraManifests = read_extra_manifests(v["extraManifests"], (at, "extraManifests"), r) if "extraManifests" in v else UNSET
        m.__class__ = DagsterAgentValues
        return m
    return r.type(at, v, "a mapping")


def read_global(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_global_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_image_pull_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_image_pull_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_service_account(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_cloud(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_dagster_cloud_connection(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_cloud_agent(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_workspace_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_compute_logs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_compute_logs_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_python_logs(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_python_logs_2(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_isolated_agents(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_switch(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_replicas(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_switch(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_metrics(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_switch(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_code_server_metrics(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_switch(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_extra_manifests(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_extra_manifests_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_global_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_image_pull_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_named_object(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_service_account_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS2:
            v = _ORDERS2.check(v, w, at, r)
        x: Any
        m = ServiceAccount.__blank__()
        m._written = w
        m.create = (x if type(x := v["create"]) is bool else _SCALAR2(x, (at, "create"), r)) if "create" in v else UNSET
        m.name = (x if type(x := v["name"]) is str else _SCALAR1(x, (at, "name"), r)) if "name" in v else UNSET
        m.annotations = read_service_account_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.__class__ = ServiceAccount
        return m
    return r.type(at, v, "a mapping")


def read_dagster_cloud_connection(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for k in v:
            check_dagster_cloud_connection_property_names(k, (at, k), r)
        w = tuple(v)
        if w not in _ORDERS3:
            v = _ORDERS3.check(v, w, at, r)
        x: Any
        m = DagsterCloudConnection.__blank__()
        m._written = w
        m.agentTokenSecretName = (x if type(x := v["agentTokenSecretName"]) is str else _SCALAR1(x, (at, "agentTokenSecretName"), r)) if "agentTokenSecretName" in v else UNSET
        m.agentTokenEnvVarName = (x if type(x := v["agentTokenEnvVarName"]) is str else _SCALAR1(x, (at, "agentTokenEnvVarName"), r)) if "agentTokenEnvVarName" in v else UNSET
        m.agentTokenValue = (x if type(x := v["agentTokenValue"]) is str else _SCALAR1(x, (at, "agentTokenValue"), r)) if "agentTokenValue" in v else UNSET
        m.deployments = read_dagster_cloud_connection_deployments(v["deployments"], (at, "deployments"), r) if "deployments" in v else UNSET
        m.deployment = (x if type(x := v["deployment"]) is str else _SCALAR1(x, (at, "deployment"), r)) if "deployment" in v else UNSET
        m.branchDeployments = (x if type(x := v["branchDeployments"]) is bool else _SCALAR2(x, (at, "branchDeployments"), r)) if "branchDeployments" in v else UNSET
        m.endpoint = (x if type(x := v["endpoint"]) is str else _SCALAR1(x, (at, "endpoint"), r)) if "endpoint" in v else UNSET
        m.url = (x if type(x := v["url"]) is str else _SCALAR1(x, (at, "url"), r)) if "url" in v else UNSET
        m.agentLabel = (x if type(x := v["agentLabel"]) is str else _SCALAR1(x, (at, "agentLabel"), r)) if "agentLabel" in v else UNSET
        m.timeout = read_dagster_cloud_connection_timeout(v["timeout"], (at, "timeout"), r) if "timeout" in v else UNSET
        m.retries = read_dagster_cloud_connection_retries(v["retries"], (at, "retries"), r) if "retries" in v else UNSET
        m.backoffFactor = read_dagster_cloud_connection_backoff_factor(v["backoffFactor"], (at, "backoffFactor"), r) if "backoffFactor" in v else UNSET
        m.socketOptions = read_dagster_cloud_connection_socket_options(v["socketOptions"], (at, "socketOptions"), r) if "socketOptions" in v else UNSET
        m.proxies = read_dagster_cloud_connection_proxies(v["proxies"], (at, "proxies"), r) if "proxies" in v else UNSET
        m.headers = read_dagster_cloud_connection_headers(v["headers"], (at, "headers"), r) if "headers" in v else UNSET
        m.agentQueues = read_dagster_cloud_connection_agent_queues(v["agentQueues"], (at, "agentQueues"), r) if "agentQueues" in v else UNSET
        m.allowedFullDeploymentLocations = read_dagster_cloud_connection_allowed_full_deployment_locations(v["allowedFullDeploymentLocations"], (at, "allowedFullDeploymentLocations"), r) if "allowedFullDeploymentLocations" in v else UNSET
        m.allowedBranchDeploymentLocations = read_dagster_cloud_connection_allowed_branch_deployment_locations(v["allowedBranchDeploymentLocations"], (at, "allowedBranchDeploymentLocations"), r) if "allowedBranchDeploymentLocations" in v else UNSET
        m.__class__ = DagsterCloudConnection
        return m
    return r.type(at, v, "a mapping")


def read_agent(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS4:
            v = _ORDERS4.check(v, w, at, r)
        x: Any
        m = Agent.__blank__()
        m._written = w
        m.image = read_agent_image(v["image"], (at, "image"), r) if "image" in v else UNSET
        m.replicas = read_agent_replicas_2(v["replicas"], (at, "replicas"), r) if "replicas" in v else UNSET
        m.env = read_agent_env(v["env"], (at, "env"), r) if "env" in v else UNSET
        m.envFrom = read_agent_env_from(v["envFrom"], (at, "envFrom"), r) if "envFrom" in v else UNSET
        m.initContainers = read_agent_init_containers(v["initContainers"], (at, "initContainers"), r) if "initContainers" in v else UNSET
        m.readinessProbe = read_agent_readiness_probe(v["readinessProbe"], (at, "readinessProbe"), r) if "readinessProbe" in v else UNSET
        m.deploymentStrategy = read_agent_deployment_strategy(v["deploymentStrategy"], (at, "deploymentStrategy"), r) if "deploymentStrategy" in v else UNSET
        m.labels = read_agent_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.annotations = read_agent_annotations(v["annotations"], (at, "annotations"), r) if "annotations" in v else UNSET
        m.nodeSelector = read_agent_node_selector(v["nodeSelector"], (at, "nodeSelector"), r) if "nodeSelector" in v else UNSET
        m.affinity = read_agent_affinity(v["affinity"], (at, "affinity"), r) if "affinity" in v else UNSET
        m.tolerations = read_agent_tolerations(v["tolerations"], (at, "tolerations"), r) if "tolerations" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.podSecurityContext = read_agent_pod_security_context(v["podSecurityContext"], (at, "podSecurityContext"), r) if "podSecurityContext" in v else UNSET
        m.securityContext = read_agent_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.resources = read_agent_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.terminationGracePeriodSeconds = read_agent_termination_grace_period_seconds(v["terminationGracePeriodSeconds"], (at, "terminationGracePeriodSeconds"), r) if "terminationGracePeriodSeconds" in v else UNSET
        m.additionalPodSpecConfig = read_agent_additional_pod_spec_config(v["additionalPodSpecConfig"], (at, "additionalPodSpecConfig"), r) if "additionalPodSpecConfig" in v else UNSET
        m.volumes = read_agent_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_agent_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.loggingConfig = read_agent_logging_config(v["loggingConfig"], (at, "loggingConfig"), r) if "loggingConfig" in v else UNSET
        m.heartbeatTolerance = (x if type(x := v["heartbeatTolerance"]) is int else _SCALAR3(x, (at, "heartbeatTolerance"), r)) if "heartbeatTolerance" in v else UNSET
        m.__class__ = Agent
        return m
    return r.type(at, v, "a mapping")


def read_workspace_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS5:
            v = _ORDERS5.check(v, w, at, r)
        x: Any
        m = Workspace.__blank__()
        m._written = w
        m.pullPolicy = _CHOICE1(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET
        m.serviceAccountName = (x if type(x := v["serviceAccountName"]) is str else _SCALAR1(x, (at, "serviceAccountName"), r)) if "serviceAccountName" in v else UNSET
        m.namespace = (x if type(x := v["namespace"]) is str else _SCALAR1(x, (at, "namespace"), r)) if "namespace" in v else UNSET
        m.envVars = read_workspace_env_vars(v["envVars"], (at, "envVars"), r) if "envVars" in v else UNSET
        m.envConfigMaps = read_workspace_env_config_maps(v["envConfigMaps"], (at, "envConfigMaps"), r) if "envConfigMaps" in v else UNSET
        m.envSecrets = read_workspace_env_secrets(v["envSecrets"], (at, "envSecrets"), r) if "envSecrets" in v else UNSET
        m.volumes = read_workspace_volumes(v["volumes"], (at, "volumes"), r) if "volumes" in v else UNSET
        m.volumeMounts = read_workspace_volume_mounts(v["volumeMounts"], (at, "volumeMounts"), r) if "volumeMounts" in v else UNSET
        m.labels = read_workspace_labels(v["labels"], (at, "labels"), r) if "labels" in v else UNSET
        m.resources = read_workspace_resources(v["resources"], (at, "resources"), r) if "resources" in v else UNSET
        m.schedulerName = (x if type(x := v["schedulerName"]) is str else _SCALAR1(x, (at, "schedulerName"), r)) if "schedulerName" in v else UNSET
        m.securityContext = read_workspace_security_context(v["securityContext"], (at, "securityContext"), r) if "securityContext" in v else UNSET
        m.deploymentStartupTimeout = read_workspace_deployment_startup_timeout(v["deploymentStartupTimeout"], (at, "deploymentStartupTimeout"), r) if "deploymentStartupTimeout" in v else UNSET
        m.serverProcessStartupTimeout = read_workspace_server_process_startup_timeout(v["serverProcessStartupTimeout"], (at, "serverProcessStartupTimeout"), r) if "serverProcessStartupTimeout" in v else UNSET
        m.imagePullGracePeriod = read_workspace_image_pull_grace_period(v["imagePullGracePeriod"], (at, "imagePullGracePeriod"), r) if "imagePullGracePeriod" in v else UNSET
        m.serverTTL = read_workspace_server_ttl(v["serverTTL"], (at, "serverTTL"), r) if "serverTTL" in v else UNSET
        m.deferJobSnapshots = (x if type(x := v["deferJobSnapshots"]) is bool else _SCALAR2(x, (at, "deferJobSnapshots"), r)) if "deferJobSnapshots" in v else UNSET
        m.directSnapshotUploads = (x if type(x := v["directSnapshotUploads"]) is bool else _SCALAR2(x, (at, "directSnapshotUploads"), r)) if "directSnapshotUploads" in v else UNSET
        m.uploadSnapshotsOnStartup = (x if type(x := v["uploadSnapshotsOnStartup"]) is bool else _SCALAR2(x, (at, "uploadSnapshotsOnStartup"), r)) if "uploadSnapshotsOnStartup" in v else UNSET
        m.requiresHealthcheck = (x if type(x := v["requiresHealthcheck"]) is bool else _SCALAR2(x, (at, "requiresHealthcheck"), r)) if "requiresHealthcheck" in v else UNSET
        m.failPodOnRunFailure = (x if type(x := v["failPodOnRunFailure"]) is bool else _SCALAR2(x, (at, "failPodOnRunFailure"), r)) if "failPodOnRunFailure" in v else UNSET
        m.runK8sConfig = read_workspace_run_k8s_config(v["runK8sConfig"], (at, "runK8sConfig"), r) if "runK8sConfig" in v else UNSET
        m.serverK8sConfig = read_workspace_server_k8s_config(v["serverK8sConfig"], (at, "serverK8sConfig"), r) if "serverK8sConfig" in v else UNSET
        m.onlyAllowUserDefinedK8sConfigFields = read_workspace_only_allow_user_defined_k8s_config_fields(v["onlyAllowUserDefinedK8sConfigFields"], (at, "onlyAllowUserDefinedK8sConfigFields"), r) if "onlyAllowUserDefinedK8sConfigFields" in v else UNSET
        m.onlyAllowUserDefinedEnvVars = read_workspace_only_allow_user_defined_env_vars(v["onlyAllowUserDefinedEnvVars"], (at, "onlyAllowUserDefinedEnvVars"), r) if "onlyAllowUserDefinedEnvVars" in v else UNSET
        m.__class__ = Workspace
        return m
    return r.type(at, v, "a mapping")


def read_compute_logs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS6:
            v = _ORDERS6.check(v, w, at, r)
        x: Any
        m = ComputeLogs.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.custom = read_compute_logs_custom(v["custom"], (at, "custom"), r) if "custom" in v else UNSET
        m.__class__ = ComputeLogs
        return m
    return r.type(at, v, "a mapping")


def read_python_logs_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS7:
            v = _ORDERS7.check(v, w, at, r)
        m = PythonLogs.__blank__()
        m._written = w
        m.pythonLogLevel = _CHOICE2(v["pythonLogLevel"], (at, "pythonLogLevel"), r) if "pythonLogLevel" in v else UNSET
        m.managedPythonLoggers = read_python_logs_managed_python_loggers(v["managedPythonLoggers"], (at, "managedPythonLoggers"), r) if "managedPythonLoggers" in v else UNSET
        m.dagsterHandlerConfig = read_python_logs_dagster_handler_config(v["dagsterHandlerConfig"], (at, "dagsterHandlerConfig"), r) if "dagsterHandlerConfig" in v else UNSET
        m.__class__ = PythonLogs
        return m
    return r.type(at, v, "a mapping")


def read_switch(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS8:
            v = _ORDERS8.check(v, w, at, r)
        x: Any
        m = Switch.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.__class__ = Switch
        return m
    return r.type(at, v, "a mapping")


def read_extra_manifests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_extra_manifests_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_named_object(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS9:
            v = _ORDERS9.check(v, w, at, r)
        x: Any
        m = NamedObject.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.__class__ = NamedObject
        return m
    return r.type(at, v, "a mapping")


def read_service_account_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_service_account_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def check_dagster_cloud_connection_property_names(v: Any, at: _At, r: _Report) -> None:
    check_dagster_cloud_connection_property_names_0(v, at, r)
    check_dagster_cloud_connection_property_names_1(v, at, r)
    check_dagster_cloud_connection_property_names_2(v, at, r)
    check_dagster_cloud_connection_property_names_3(v, at, r)
    check_dagster_cloud_connection_property_names_4(v, at, r)


def read_dagster_cloud_connection_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_dagster_cloud_connection_deployments_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_dagster_cloud_connection_timeout(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v <= 0:
            r.problem(at, "exclusive-minimum", "must be more than 0")
    elif v is not NONE:
        r.type(at, v, "a number or null")
    return v


def read_dagster_cloud_connection_retries(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_dagster_cloud_connection_backoff_factor(v: Any, at: _At, r: _Report) -> Any:
    if is_number(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
    elif v is not NONE:
        r.type(at, v, "a number or null")
    return v


def read_dagster_cloud_connection_socket_options(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_dagster_cloud_connection_socket_options_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_dagster_cloud_connection_proxies(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_dagster_cloud_connection_proxies_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_cloud_connection_headers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_dagster_cloud_connection_headers_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_cloud_connection_agent_queues(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_queues(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_dagster_cloud_connection_allowed_full_deployment_locations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_dagster_cloud_connection_allowed_full_deployment_locations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_dagster_cloud_connection_allowed_branch_deployment_locations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_gster_cloud_connection_allowed_branch_deployment_locations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_image(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_image(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_replicas_2(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_agent_env(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT) or isinstance(v, ARRAY):
        return read_agent_env_0(v, at, r)
    return r.type(at, v, "a mapping, a list or null")


def read_agent_env_from(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_env_from_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_init_containers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_init_containers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_readiness_probe(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_readiness_probe_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_deployment_strategy(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_deployment_strategy_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_annotations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_annotations_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_node_selector(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_node_selector_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_affinity(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_affinity_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_tolerations(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_tolerations_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_pod_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_pod_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_termination_grace_period_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_agent_additional_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_additional_pod_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_agent_logging_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_agent_logging_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_workspace_env_config_maps(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_env_config_maps_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_workspace_env_secrets(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_env_secrets_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_workspace_volumes(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_volumes_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_workspace_volume_mounts(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_volume_mounts_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_workspace_labels(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_workspace_labels_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_resources(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_security_context(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_workspace_security_context_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_deployment_startup_timeout(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_workspace_server_process_startup_timeout(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_workspace_image_pull_grace_period(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_workspace_server_ttl(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_ttl(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_run_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_server_k8s_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_only_allow_user_defined_k8s_config_fields(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_workspace_only_allow_user_defined_env_vars(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_workspace_only_allow_user_defined_env_vars_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_compute_logs_custom(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_python_logs_managed_python_loggers(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_python_logs_managed_python_loggers_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_python_logs_dagster_handler_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_python_logs_dagster_handler_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_extra_manifests_0_2(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v
    if isinstance(v, OBJECT):
        return read_extra_manifests_0_0(v, at, r)
    return r.type(at, v, "a mapping or a string")


def read_service_account_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def check_dagster_cloud_connection_property_names_0(v: Any, at: _At, r: _Report) -> None:
    if "workspace" == v:
        r.problem(at, "not", "'workspace' stands at the top of the file, not below 'dagsterCloud'")


def check_dagster_cloud_connection_property_names_1(v: Any, at: _At, r: _Report) -> None:
    if "dagsterCloudAgent" == v:
        r.problem(at, "not", "'dagsterCloudAgent' stands at the top of the file, not below 'dagsterCloud'")


def check_dagster_cloud_connection_property_names_2(v: Any, at: _At, r: _Report) -> None:
    if "isolatedAgents" == v:
        r.problem(at, "not", "'isolatedAgents' stands at the top of the file, not below 'dagsterCloud'")


def check_dagster_cloud_connection_property_names_3(v: Any, at: _At, r: _Report) -> None:
    if "computeLogs" == v:
        r.problem(at, "not", "'computeLogs' stands at the top of the file, not below 'dagsterCloud'")


def check_dagster_cloud_connection_property_names_4(v: Any, at: _At, r: _Report) -> None:
    if "pythonLogs" == v:
        r.problem(at, "not", "'pythonLogs' stands at the top of the file, not below 'dagsterCloud'")


def read_dagster_cloud_connection_deployments_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_dagster_cloud_connection_socket_options_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_dagster_cloud_connection_socket_options_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_dagster_cloud_connection_proxies_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_dagster_cloud_connection_headers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_agent_queues(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS10:
            v = _ORDERS10.check(v, w, at, r)
        x: Any
        m = AgentQueues.__blank__()
        m._written = w
        m.includeDefaultQueue = (x if type(x := v["includeDefaultQueue"]) is bool else _SCALAR2(x, (at, "includeDefaultQueue"), r)) if "includeDefaultQueue" in v else UNSET
        m.additionalQueues = read_agent_queues_additional_queues(v["additionalQueues"], (at, "additionalQueues"), r) if "additionalQueues" in v else UNSET
        m.__class__ = AgentQueues
        return m
    return r.type(at, v, "a mapping")


def read_dagster_cloud_connection_allowed_full_deployment_locations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_gster_cloud_connection_allowed_branch_deployment_locations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_image(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS11:
            v = _ORDERS11.check(v, w, at, r)
        x: Any
        m = Image.__blank__()
        m._written = w
        m.repository = (x if type(x := v["repository"]) is str else _SCALAR1(x, (at, "repository"), r)) if "repository" in v else UNSET
        m.tag = (x if type(x := v["tag"]) is str else _SCALAR4(x, (at, "tag"), r)) if "tag" in v else UNSET
        m.digest = (x if type(x := v["digest"]) is str else _SCALAR1(x, (at, "digest"), r)) if "digest" in v else UNSET
        m.pullPolicy = _CHOICE1(v["pullPolicy"], (at, "pullPolicy"), r) if "pullPolicy" in v else UNSET
        m.__class__ = Image
        return m
    return r.type(at, v, "a mapping")


def read_agent_env_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return read_env_0_0(v, at, r)
    if isinstance(v, ARRAY):
        return read_env_0_1(v, at, r)
    return r.type(at, v, "a mapping or a list")


def read_agent_env_from_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_agent_env_from_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_init_containers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_readiness_probe_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_agent_deployment_strategy_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_agent_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_agent_annotations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_agent_node_selector_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_agent_affinity_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_agent_tolerations_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_agent_tolerations_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_pod_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_agent_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_resource_requirements(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS12:
            v = _ORDERS12.check(v, w, at, r)
        m = ResourceRequirements.__blank__()
        m._written = w
        m.requests = read_resource_requirements_requests(v["requests"], (at, "requests"), r) if "requests" in v else UNSET
        m.limits = read_resource_requirements_limits(v["limits"], (at, "limits"), r) if "limits" in v else UNSET
        m.claims = read_resource_requirements_claims(v["claims"], (at, "claims"), r) if "claims" in v else UNSET
        m.__class__ = ResourceRequirements
        return m
    return r.type(at, v, "a mapping")


def read_agent_additional_pod_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_agent_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_logging_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_workspace_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_workspace_env_config_maps_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_workspace_env_secrets_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_env_source(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_workspace_volumes_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_workspace_volume_mounts_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_volume_mount(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_workspace_labels_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_workspace_security_context_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_ttl(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS13:
            v = _ORDERS13.check(v, w, at, r)
        x: Any
        m = ServerTtl.__blank__()
        m._written = w
        m.fullDeployments = read_server_ttl_full_deployments(v["fullDeployments"], (at, "fullDeployments"), r) if "fullDeployments" in v else UNSET
        m.branchDeployments = read_server_ttl_branch_deployments(v["branchDeployments"], (at, "branchDeployments"), r) if "branchDeployments" in v else UNSET
        m.maxServers = read_server_ttl_max_servers(v["maxServers"], (at, "maxServers"), r) if "maxServers" in v else UNSET
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.ttlSeconds = read_server_ttl_ttl_seconds(v["ttlSeconds"], (at, "ttlSeconds"), r) if "ttlSeconds" in v else UNSET
        m.__class__ = ServerTtl
        return m
    return r.type(at, v, "a mapping")


def read_run_kubernetes_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS14:
            v = _ORDERS14.check(v, w, at, r)
        m = RunKubernetesConfig.__blank__()
        m._written = w
        m.containerConfig = read_run_kubernetes_config_container_config(v["containerConfig"], (at, "containerConfig"), r) if "containerConfig" in v else UNSET
        m.podSpecConfig = read_run_kubernetes_config_pod_spec_config(v["podSpecConfig"], (at, "podSpecConfig"), r) if "podSpecConfig" in v else UNSET
        m.podTemplateSpecMetadata = read_run_kubernetes_config_pod_template_spec_metadata(v["podTemplateSpecMetadata"], (at, "podTemplateSpecMetadata"), r) if "podTemplateSpecMetadata" in v else UNSET
        m.jobSpecConfig = read_run_kubernetes_config_job_spec_config(v["jobSpecConfig"], (at, "jobSpecConfig"), r) if "jobSpecConfig" in v else UNSET
        m.jobMetadata = read_run_kubernetes_config_job_metadata(v["jobMetadata"], (at, "jobMetadata"), r) if "jobMetadata" in v else UNSET
        m.__class__ = RunKubernetesConfig
        return m
    return r.type(at, v, "a mapping")


def read_server_kubernetes_config(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS15:
            v = _ORDERS15.check(v, w, at, r)
        m = ServerKubernetesConfig.__blank__()
        m._written = w
        m.containerConfig = read_server_kubernetes_config_container_config(v["containerConfig"], (at, "containerConfig"), r) if "containerConfig" in v else UNSET
        m.podSpecConfig = read_server_kubernetes_config_pod_spec_config(v["podSpecConfig"], (at, "podSpecConfig"), r) if "podSpecConfig" in v else UNSET
        m.podTemplateSpecMetadata = read_server_kubernetes_config_pod_template_spec_metadata(v["podTemplateSpecMetadata"], (at, "podTemplateSpecMetadata"), r) if "podTemplateSpecMetadata" in v else UNSET
        m.deploymentMetadata = read_server_kubernetes_config_deployment_metadata(v["deploymentMetadata"], (at, "deploymentMetadata"), r) if "deploymentMetadata" in v else UNSET
        m.serviceMetadata = read_server_kubernetes_config_service_metadata(v["serviceMetadata"], (at, "serviceMetadata"), r) if "serviceMetadata" in v else UNSET
        m.serviceSpecConfig = read_server_kubernetes_config_service_spec_config(v["serviceSpecConfig"], (at, "serviceSpecConfig"), r) if "serviceSpecConfig" in v else UNSET
        m.__class__ = ServerKubernetesConfig
        return m
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS16:
            v = _ORDERS16.check(v, w, at, r)
        x: Any
        m = AllowedKubernetesFields.__blank__()
        m._written = w
        m.containerConfig = read_allowed_kubernetes_fields_container_config(v["containerConfig"], (at, "containerConfig"), r) if "containerConfig" in v else UNSET
        m.podSpecConfig = read_allowed_kubernetes_fields_pod_spec_config(v["podSpecConfig"], (at, "podSpecConfig"), r) if "podSpecConfig" in v else UNSET
        m.podTemplateSpecMetadata = read_allowed_kubernetes_fields_pod_template_spec_metadata(v["podTemplateSpecMetadata"], (at, "podTemplateSpecMetadata"), r) if "podTemplateSpecMetadata" in v else UNSET
        m.jobSpecConfig = read_allowed_kubernetes_fields_job_spec_config(v["jobSpecConfig"], (at, "jobSpecConfig"), r) if "jobSpecConfig" in v else UNSET
        m.jobMetadata = read_allowed_kubernetes_fields_job_metadata(v["jobMetadata"], (at, "jobMetadata"), r) if "jobMetadata" in v else UNSET
        m.deploymentMetadata = read_allowed_kubernetes_fields_deployment_metadata(v["deploymentMetadata"], (at, "deploymentMetadata"), r) if "deploymentMetadata" in v else UNSET
        m.serviceMetadata = read_allowed_kubernetes_fields_service_metadata(v["serviceMetadata"], (at, "serviceMetadata"), r) if "serviceMetadata" in v else UNSET
        m.serviceSpecConfig = read_allowed_kubernetes_fields_service_spec_config(v["serviceSpecConfig"], (at, "serviceSpecConfig"), r) if "serviceSpecConfig" in v else UNSET
        m.namespace = (x if type(x := v["namespace"]) is bool else _SCALAR2(x, (at, "namespace"), r)) if "namespace" in v else UNSET
        m.__class__ = AllowedKubernetesFields
        return m
    return r.type(at, v, "a mapping")


def read_workspace_only_allow_user_defined_env_vars_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_custom_class(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS17:
            v = _ORDERS17.check(v, w, at, r)
        x: Any
        m = CustomClass.__blank__()
        m._written = w
        m.module = x if type(x := v["module"]) is str else STR(x, (at, "module"), r)
        m.class_ = x if type(x := v["class"]) is str else STR(x, (at, "class"), r)
        m.config = read_custom_class_config(v["config"], (at, "config"), r) if "config" in v else UNSET
        m.__class__ = CustomClass
        return m
    return r.type(at, v, "a mapping")


def read_python_logs_managed_python_loggers_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_python_logs_dagster_handler_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_extra_manifests_0_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_dagster_cloud_connection_socket_options_0_2(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, _SCALAR5)
        return [*v]
    return r.type(at, v, "a list")


def read_agent_queues_additional_queues(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_agent_queues_additional_queues_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_env_0_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, STR)
        return {**v}
    return r.type(at, v, "a mapping")


def read_env_0_1(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_container_variable(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_agent_env_from_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_container(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS9}
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = Container.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = Container
        return m
    return r.type(at, v, "a mapping")


def read_agent_tolerations_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_resource_requirements_requests(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements_requests_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_limits(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_resource_requirements_limits_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_claims(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, ARRAY):
        return read_resource_requirements_claims_0(v, at, r)
    return r.type(at, v, "a list or null")


def read_volume(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS9}
        w = tuple(v)
        if w not in _ORDERS18:
            v = _ORDERS18.check(v, w, at, r)
        x: Any
        m = Volume.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.extra = extra
        m.__class__ = Volume
        return m
    return r.type(at, v, "a mapping")


def read_volume_mount(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        extra: dict[str, Any] = {k: x for k, x in v.items() if k not in _KEYS18}
        w = tuple(v)
        if w not in _ORDERS19:
            v = _ORDERS19.check(v, w, at, r)
        x: Any
        m = VolumeMount.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.mountPath = x if type(x := v["mountPath"]) is str else STR(x, (at, "mountPath"), r)
        m.extra = extra
        m.__class__ = VolumeMount
        return m
    return r.type(at, v, "a mapping")


def read_env_source(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS20:
            v = _ORDERS20.check(v, w, at, r)
        x: Any
        m = EnvSource.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.optional = (x if type(x := v["optional"]) is bool else _SCALAR2(x, (at, "optional"), r)) if "optional" in v else UNSET
        m.__class__ = EnvSource
        return m
    return r.type(at, v, "a mapping")


def read_server_ttl_full_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_full_deployment_ttl(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_ttl_branch_deployments(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_branch_deployment_ttl(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_ttl_max_servers(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_server_ttl_ttl_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_run_kubernetes_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_container_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_pod_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_pod_template_spec_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_job_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_run_kubernetes_config_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_run_kubernetes_config_job_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_container_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_container_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_pod_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_pod_template_spec_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_deployment_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_service_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_service_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_server_kubernetes_config_service_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_server_kubernetes_config_service_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_container_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_container_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_pod_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_pod_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_pod_template_spec_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_pod_template_spec_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_job_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_job_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_job_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_job_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_deployment_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_deployment_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_service_metadata(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_service_metadata_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_allowed_kubernetes_fields_service_spec_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_allowed_kubernetes_fields_service_spec_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_custom_class_config(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_custom_class_config_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_agent_queues_additional_queues_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        for x in v:
            if type(x) is not str:
                return each(v, at, r, STR)
        return [*v]
    return r.type(at, v, "a list")


def read_container_variable(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS21:
            v = _ORDERS21.check(v, w, at, r)
        x: Any
        m = ContainerVariable.__blank__()
        m._written = w
        m.name = x if type(x := v["name"]) is str else STR(x, (at, "name"), r)
        m.value = (x if type(x := v["value"]) is str else _SCALAR1(x, (at, "value"), r)) if "value" in v else UNSET
        m.valueFrom = read_container_variable_value_from(v["valueFrom"], (at, "valueFrom"), r) if "valueFrom" in v else UNSET
        m.__class__ = ContainerVariable
        return m
    return r.type(at, v, "a mapping")


def read_resource_requirements_requests_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, _SCALAR6)
        return {**v}
    return r.type(at, v, "a mapping")


def read_resource_requirements_limits_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not str:
                return each_value(v, at, r, _SCALAR6)
        return {**v}
    return r.type(at, v, "a mapping")


def read_resource_requirements_claims_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, ARRAY):
        return [read_resource_requirements_claims_0_2(x, (at, i), r) for i, x in enumerate(v)]
    return r.type(at, v, "a list")


def read_full_deployment_ttl(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS22:
            v = _ORDERS22.check(v, w, at, r)
        x: Any
        m = FullDeploymentTtl.__blank__()
        m._written = w
        m.enabled = (x if type(x := v["enabled"]) is bool else _SCALAR2(x, (at, "enabled"), r)) if "enabled" in v else UNSET
        m.ttlSeconds = read_full_deployment_ttl_ttl_seconds(v["ttlSeconds"], (at, "ttlSeconds"), r) if "ttlSeconds" in v else UNSET
        m.__class__ = FullDeploymentTtl
        return m
    return r.type(at, v, "a mapping")


def read_branch_deployment_ttl(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        w = tuple(v)
        if w not in _ORDERS23:
            v = _ORDERS23.check(v, w, at, r)
        m = BranchDeploymentTtl.__blank__()
        m._written = w
        m.ttlSeconds = read_branch_deployment_ttl_ttl_seconds(v["ttlSeconds"], (at, "ttlSeconds"), r) if "ttlSeconds" in v else UNSET
        m.__class__ = BranchDeploymentTtl
        return m
    return r.type(at, v, "a mapping")


def read_run_kubernetes_config_container_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_pod_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_pod_template_spec_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_job_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_run_kubernetes_config_job_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_container_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_pod_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_pod_template_spec_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_deployment_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_service_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_server_kubernetes_config_service_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_allowed_kubernetes_fields_container_config_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_pod_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_pod_template_spec_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_job_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_job_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_deployment_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_service_metadata_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_allowed_kubernetes_fields_service_spec_config_0(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        for x in v.values():
            if type(x) is not bool:
                return each_value(v, at, r, _SCALAR2)
        return {**v}
    return r.type(at, v, "a mapping")


def read_custom_class_config_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_container_variable_value_from(v: Any, at: _At, r: _Report) -> Any:
    if v is None:
        return v
    if isinstance(v, OBJECT):
        return read_container_variable_value_from_0(v, at, r)
    return r.type(at, v, "a mapping or null")


def read_resource_requirements_claims_0_2(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v


def read_full_deployment_ttl_ttl_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_branch_deployment_ttl_ttl_seconds(v: Any, at: _At, r: _Report) -> Any:
    if is_integral(v):
        if v < 0:
            r.problem(at, "minimum", "must be at least 0")
        if type(v) is float:
            return int(v)
    elif v is not NONE:
        r.type(at, v, "an integer or null")
    return v


def read_container_variable_value_from_0(v: Any, at: _At, r: _Report) -> Any:
    if not isinstance(v, OBJECT):
        r.type(at, v, "a mapping")
    return v
