"""The lines that the chart `dagster-cloud-agent` writes into dagster.yaml, by the values that they come from.

Source: `templates/configmap-instance.yaml` of the chart (1.8.13).
"""

from __future__ import annotations

from typing import Any, Final

from .draft import Line, Lines

AGENT_DEFAULTS: Final[dict[str, Any]] = {
    "dagsterCloud": {"agentTokenSecretName": "dagster-cloud-agent-token"},
    "workspace": {"pullPolicy": "Always"},
    "computeLogs": {"enabled": True},
}
"""What the chart has where values leave something out, as far as it decides what is written."""
API: Final[Lines] = (
    Line("url", "endpoint"),
    Line("deployment", "deployment"),
    Line("agent_label", "agentLabel"),
    Line("branch_deployments", "branchDeployments"),
    Line("proxies", "proxies", "copy"),
    Line("socket_options", "socketOptions", "copy", "has"),
    Line("timeout", "timeout"),
    Line("retries", "retries"),
    Line("backoff_factor", "backoffFactor"),
)
WORKSPACE: Final[Lines] = (
    Line("pull_policy", "pullPolicy", when="always"),
    Line("env_vars", "envVars", "copy"),
    Line("volume_mounts", "volumeMounts", "copy"),
    Line("volumes", "volumes", "copy"),
    Line("labels", "labels", "copy"),
    Line("deployment_startup_timeout", "deploymentStartupTimeout"),
    Line("server_process_startup_timeout", "serverProcessStartupTimeout"),
    Line("image_pull_grace_period", "imagePullGracePeriod"),
    Line("resources", "resources", "copy"),
    Line("scheduler_name", "schedulerName"),
    Line("defer_job_snapshots", "deferJobSnapshots"),
    Line("security_context", "securityContext", "copy"),
    Line("only_allow_user_defined_env_vars", "onlyAllowUserDefinedEnvVars", "copy", "has"),
)
RUN: Final[Lines] = (
    Line("container_config", "containerConfig", "copy"),
    Line("pod_spec_config", "podSpecConfig", "copy"),
    Line("pod_template_spec_metadata", "podTemplateSpecMetadata", "copy"),
    Line("job_spec_config", "jobSpecConfig", "copy"),
    Line("job_metadata", "jobMetadata", "copy"),
)
"""Those of both charts."""
SERVER: Final[Lines] = (
    *RUN[:3],
    Line("service_metadata", "serviceMetadata", "copy"),
    Line("deployment_metadata", "deploymentMetadata", "copy"),
    Line("service_spec_config", "serviceSpecConfig", "copy"),  # newer charts
)
ALLOWED: Final[Lines] = (*RUN, *SERVER[3:], Line("namespace", "namespace"))
TTL: Final[Lines] = (Line("enabled", "enabled"), Line("ttl_seconds", "ttlSeconds"))
BRANCH_TTL: Final[Lines] = TTL[1:]
SERVERS: Final[Lines] = (Line("max_servers", "maxServers"), *TTL)
LOGGING: Final[Lines] = (
    Line("python_log_level", "pythonLogLevel"),
    Line("dagster_handler_config", "dagsterHandlerConfig", "copy"),
    Line("managed_python_loggers", "managedPythonLoggers", "copy"),
)
"""Those of both charts."""
