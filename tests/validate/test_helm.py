"""Values of charts: what the chart fails on, and the parts that become a dagster.yaml, with their places in the values."""

from __future__ import annotations

from types import ModuleType

import pytest

from confwright.validate.check import check
from generated import helm_dagster, helm_dagster_agent

AGENT: ModuleType = helm_dagster_agent
DAGSTER: ModuleType = helm_dagster
CLOUD = "dagsterCloud: {deployments: [prod]}\n"

QUEUE = "dagsterDaemon: {runCoordinator: {enabled: true, type: QueuedRunCoordinator, config: {queuedRunCoordinator: {%s}}}}\n"
AT = "dagsterDaemon.runCoordinator.config.queuedRunCoordinator"


def said(text: str, package: ModuleType) -> list[tuple[str, str]]:
    return [
        (one.code, str(one.path)) for one in check(text.encode(), "values.yaml", package) if one.severity == "error"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dagsterCloud: {agentTokenValue: t}", [("helm-refused", "dagsterCloud.agentTokenValue")]),
        ("dagsterCloud: {agentTokenValue: t, agentTokenSecretName: s}", [("helm-refused", "dagsterCloud.agentTokenValue")]),
        ('dagsterCloud: {agentTokenValue: t, agentTokenSecretName: ""}', []),
        ("dagsterCloud: {agentTokenValue: t, agentTokenSecretName: null}", []),
        ("dagsterCloud: {agentTokenSecretName: s}", []),
        (CLOUD + "workspace: {serverTTL: {fullDeployments: {enabled: true, ttlSeconds: 5}}}", []),
        (CLOUD + "workspace: {serverTTL: {fullDeployments: {ttlSeconds: 5}}}", [("helm-refused", "workspace.serverTTL.fullDeployments")]),
        (CLOUD + "workspace: {serverTTL: {fullDeployments: {enabled: false}}}", [("helm-refused", "workspace.serverTTL.fullDeployments.enabled")]),
        (CLOUD + "workspace: {serverTTL: {fullDeployments: {}}}", [("helm-refused", "workspace.serverTTL")]),
        (CLOUD + "dagsterCloudAgent: {kubeconfigFile: /kube/config}", []),
        ("dagsterCloud: {deployments: [prod, '123', 'yes', '1.5', 'a: b', '# x']}", [("helm-refused", f"dagsterCloud.deployments[{n}]") for n in (1, 2, 3, 4, 5)]),
        ("dagsterCloud: {deployments: ['\"123\"', v1, 2024-01-01, prod-1]}", []),
        ("dagsterCloud: {deployment: prod, agentLabel: 'on', agentQueues: {additionalQueues: ['7']}}",
         [("helm-refused", "dagsterCloud.agentLabel"), ("helm-refused", "dagsterCloud.agentQueues.additionalQueues[0]")]),
        (CLOUD + "workspace: {namespace: '123', envConfigMaps: [{name: a}, {name: 'null'}]}",
         [("helm-refused", "workspace.namespace"), ("helm-refused", "workspace.envConfigMaps[1].name")]),
        (CLOUD + "workspace: {runK8sConfig: {containerConfig: {}}, serverK8sConfig: {podSpecConfig: {nodeSelector: {a: b}}}}",
         [("helm-refused", "workspace.runK8sConfig")]),
        (CLOUD + "workspace: {runK8sConfig: {}, serverTTL: {branchDeployments: {ttlSeconds: 0}}}", [("helm-refused", "workspace.serverTTL.branchDeployments")]),
        (CLOUD + "computeLogs: {custom: {module: dagster_aws.s3, class: S3ComputeLogManager, config: {bucket: b}}}", []),
        (CLOUD + "computeLogs: {custom: {module: dagster_aws.s3, class: S3ComputeLogManager, config: {}}}", [("missing-key", "computeLogs.custom.config")]),
        (CLOUD + "computeLogs: {custom: {module: dagster_aws.s3, class: S3ComputLogManager, config: {}}}", [("class-unknown", "computeLogs.custom.class")]),
        (CLOUD + "computeLogs: {enabled: false, custom: {module: dagster_aws.s3, class: S3ComputLogManager, config: {}}}", []),
        (CLOUD + "additionalInstanceConfig: {run_monitoring: {enabled: 1}}", [("type", "additionalInstanceConfig.run_monitoring.enabled")]),
        (CLOUD + "additionalInstanceConfig: {isolated_agents: {enabled: true}}", []),
        (CLOUD + "additionalInstanceConfig: {run_monitorin: {}}", [("unknown-key", "additionalInstanceConfig.run_monitorin")]),
        (CLOUD + "pythonLogs: {dagsterHandlerConfig: {handlers: {h: {class: logging.StreamHandler, formater: f}}}}",
         [("dagster-logging", "pythonLogs.dagsterHandlerConfig.handlers.h.formater")]),
    ],
)  # fmt: skip
def test_values_of_the_agent(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, AGENT) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            QUEUE % "maxConcurrentRuns: 5" + "concurrency: {enabled: true, runs: {maxConcurrentRuns: 3}}",
            [("not", f"{AT}.maxConcurrentRuns")],
        ),
        (
            QUEUE % "maxConcurrentRuns: 0" + "concurrency: {enabled: true, runs: {maxConcurrentRuns: 3}}",
            [("not", f"{AT}.maxConcurrentRuns")],
        ),
        (QUEUE % "maxConcurrentRuns: 5" + "concurrency: {enabled: false, runs: {maxConcurrentRuns: 3}}", []),
        (QUEUE % "maxConcurrentRuns: 5" + "concurrency: {runs: {maxConcurrentRuns: 3}}", []),
        (
            QUEUE % "dequeueIntervalSeconds: 5" + "concurrency: {enabled: true, runs: {tagConcurrencyLimits: []}}",
            [("helm-refused", "concurrency")],
        ),
        (
            QUEUE % "tagConcurrencyLimits: [{key: a, limit: 1}]"
            + "concurrency: {enabled: true, runs: {tagConcurrencyLimits: [{key: a, limit: 2}]}}",
            [("not", f"{AT}.tagConcurrencyLimits")],
        ),
        (
            QUEUE.replace("enabled: true", "enabled: false") % "maxConcurrentRuns: 5"
            + "concurrency: {enabled: true, runs: {maxConcurrentRuns: 3}}",
            [],
        ),
        (QUEUE % "maxConcurrentRuns: [3]", [("type", f"{AT}.maxConcurrentRuns")]),
        (QUEUE % "maxConcurrentRuns: 1000000", [("helm-refused", f"{AT}.maxConcurrentRuns")]),
        ("concurrency: {enabled: true, pools: {defaultLimit: 5000}}", [("maximum", "concurrency.pools.defaultLimit")]),
        (
            "scheduler: {type: CustomScheduler, config: {customScheduler: {module: dagster.core.scheduler, class: DagsterDaemonSchedular, config: {}}}}",
            [("class-unknown", "scheduler.config.customScheduler.class")],
        ),
        (
            "additionalInstanceConfig: {concurrency: {runs: {max_concurrent_runs: 3}}}",
            [("not", "additionalInstanceConfig")],
        ),
        ("additionalInstanceConfig: {storage: {sqlite: {base_dir: /a}}}", [("not", "additionalInstanceConfig")]),
        (
            "concurrency: {enabled: true, pools: {defaultLimit: 5}, runs: {tagConcurrencyLimits: null}}",
            [("helm-refused", "concurrency.runs.tagConcurrencyLimits")],
        ),
        ("concurrency: {enabled: false, runs: {tagConcurrencyLimits: null}}", []),
        (
            "dagsterDaemon: {env: null, sensors: null, logFormat: null}",
            [("helm-refused", "dagsterDaemon.env"), ("helm-refused", "dagsterDaemon.sensors")],
        ),
        (QUEUE.replace("{%s}", "null"), [("helm-refused", AT)]),
        ("dagsterDaemon: {runMonitoring: {maxRuntimeSeconds: 999999}}", []),
        (
            "dagsterDaemon: {runMonitoring: {maxRuntimeSeconds: 1000000}}",
            [("helm-refused", "dagsterDaemon.runMonitoring.maxRuntimeSeconds")],
        ),
        (
            "dagsterDaemon: {runMonitoring: {maxRuntimeSeconds: 1234567}}",
            [("helm-refused", "dagsterDaemon.runMonitoring.maxRuntimeSeconds")],
        ),
        (
            f"dagsterDaemon: {{runMonitoring: {{maxRuntimeSeconds: 1{'0' * 400}}}}}",
            [("helm-refused", "dagsterDaemon.runMonitoring.maxRuntimeSeconds")],
        ),
        ("computeLogManager: {type: [a], config: {}}", [("choice", "computeLogManager.type")]),
        ("runLauncher: {type: {a: b}, config: {}}", [("choice", "runLauncher.type")]),
        ("dagsterDaemon: {enabled: false, runMonitoring: {maxRuntimeSeconds: 1000000}}", []),
        ("retention: {enabled: true, schedule: {purgeAfterDays: 1000000}}", []),
        ("dagsterDaemon: {runRetries: {maxRetries: -1}}", []),
        (QUEUE % "maxConcurrentRuns: {env: LIMIT}", [("helm-refused", f"{AT}.maxConcurrentRuns")]),
        (
            "postgresql: {postgresqlDatabase: '123', postgresqlUsername: ''}",
            [("helm-refused", "postgresql.postgresqlDatabase"), ("helm-refused", "postgresql.postgresqlUsername")],
        ),
        (
            "postgresql: {postgresqlDatabase: dagster, postgresqlScheme: 'a: b'}",
            [("helm-refused", "postgresql.postgresqlScheme")],
        ),
        ("postgresql: {postgresqlScheme: postgres}", [("not", "postgresql.postgresqlScheme")]),
        ("global: {serviceAccountName: 'on'}", [("helm-refused", "global.serviceAccountName")]),
        (
            "runLauncher: {config: {k8sRunLauncher: {kubeconfigFile: /a}}}",
            [("not", "runLauncher.config.k8sRunLauncher.kubeconfigFile")],
        ),
        ("runLauncher: {config: {k8sRunLauncher: {kubeconfigFile: /a, loadInclusterConfig: false}}}", []),
        (
            "runLauncher: {config: {k8sRunLauncher: {runK8sConfig: {jobMetadata: {}}}}}",
            [("helm-refused", "runLauncher.config.k8sRunLauncher.runK8sConfig")],
        ),
        (
            "runLauncher: {config: {k8sRunLauncher: {envConfigMaps: [{name: a}, {name: '7'}]}}}",
            [("helm-refused", "runLauncher.config.k8sRunLauncher.envConfigMaps[1].name")],
        ),
        (
            "computeLogManager: {type: LocalComputeLogManager, config: {localComputeLogManager: {baseDir: {env: LOGS}}}}",
            [],
        ),
        (
            "computeLogManager: {type: S3ComputeLogManager, config: {s3ComputeLogManager: {bucket: b, endpointUrl: 'minio:9000'}}}",
            [("not", "computeLogManager.config.s3ComputeLogManager.endpointUrl")],
        ),
        (
            "runLauncher: {type: CustomRunLauncher, config: {customRunLauncher: {module: a.b, class: C}}}",
            [("missing-key", "runLauncher.config.customRunLauncher")],
        ),
        (
            "dagsterDaemon: {runCoordinator: {enabled: true, type: QueuedRunCoordinator, config: {queuedRunCoordinator: {maxConcurrentRuns: 5}}}}\n"
            "additionalInstanceConfig: {concurrency: {runs: {max_concurrent_runs: 3}}}",
            [("not", "dagsterDaemon.runCoordinator.config.queuedRunCoordinator.maxConcurrentRuns")],
        ),
        (
            "runLauncher: {type: CustomRunLauncher, config: {customRunLauncher: {module: dagster_docker, class: DockerRunLauncher, config: {network: a, networks: [b]}}}}",
            [("not", "runLauncher.config.customRunLauncher.config.networks")],
        ),
        ("additionalInstanceConfig: {retentoin: {}}", [("unknown-key", "additionalInstanceConfig.retentoin")]),
    ],
)
def test_values_of_dagster(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text, DAGSTER) == expected
