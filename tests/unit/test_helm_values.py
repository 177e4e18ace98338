"""The values of the two Helm charts: all that the charts document is taken, and what nothing reads is an error.

The charts are on no package index, so what their schemas say is restated below as facts, key by key, and the bundled schemas are held
against an independent validator. With the archives, tests/oracle/test_helm_dagster_chart.py has the real helm judge.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

import generated.helm_dagster
import generated.helm_dagster_agent
from confwright.validate.kinds import recognise
from tests.oracle.mutations import mutate
from tests.oracle.sampler import Sampler

PACKAGES = {"agent": generated.helm_dagster_agent, "dagster": generated.helm_dagster}

AGENT_DEFAULTS = """
imagePullSecrets: []
serviceAccount: {create: true, name: "", annotations: {}}
dagsterCloud:
  agentTokenSecretName: dagster-cloud-agent-token
  deployments: ~
  branchDeployments: false
  endpoint: ~
  agentLabel: ~
dagsterCloudAgent:
  image: {repository: docker.io/dagster/dagster-cloud-agent, tag: ~, pullPolicy: Always}
  initContainers: []
  env: {}
  envFrom: []
  annotations: {}
  labels: {}
  nodeSelector: {}
  affinity: {}
  tolerations: []
  podSecurityContext: {}
  securityContext: {}
  resources: {}
  loggingConfig: {}
  replicas: 1
workspace:
  pullPolicy: Always
  serviceAccountName: ~
  namespace: ~
  envSecrets: []
  envVars: []
  envConfigMaps: []
  volumes: []
  volumeMounts: []
  labels: {}
  resources: {}
  deploymentStartupTimeout: ~
  imagePullGracePeriod: ~
  serverProcessStartupTimeout: ~
  serverTTL: ~
  deferJobSnapshots: ~
  securityContext: ~
  runK8sConfig: {}
  serverK8sConfig: {}
computeLogs: {enabled: true}
pythonLogs: {}
isolatedAgents: {enabled: false}
extraManifests:
"""
AGENT_MORE = """
dagsterCloud:
  agentTokenEnvVarName: TOKEN
  deployments: [prod, staging]
  branchDeployments: true
  timeout: 60
  retries: 6
  backoffFactor: 0.5
  socketOptions: [[SOL_SOCKET, SO_KEEPALIVE, 1], [IPPROTO_TCP, TCP_KEEPIDLE, 11]]
  agentQueues: {includeDefaultQueue: true, additionalQueues: [gpu]}
dagsterCloudAgent:
  image: {tag: latest}
  replicas: 2
  env: [{name: A, value: b}, {name: C, valueFrom: {secretKeyRef: {name: s, key: k}}}]
  readinessProbe: {exec: {command: [/bin/true]}, failureThreshold: 60}
  deploymentStrategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 0%, maxSurge: 200%}}
  resources: {requests: {cpu: 250m, memory: 1.0Gi}, limits: {cpu: 1}}
  additionalPodSpecConfig: {topologySpreadConstraints: [{maxSkew: 1}]}
  terminationGracePeriodSeconds: 15
  volumes: [{name: token, csi: {driver: secrets-store.csi.k8s.io, readOnly: true}}]
  volumeMounts: [{name: token, mountPath: /mnt/token, readOnly: true}]
workspace:
  envSecrets: [{name: database-password, optional: true}]
  envVars: [FOO, BAR=baz]
  serverTTL: {fullDeployments: {enabled: true, ttlSeconds: 7200}, branchDeployments: {ttlSeconds: 3600}, maxServers: 10}
  runK8sConfig: {podSpecConfig: {tolerations: [{key: k}], nodeSelector: {a: b}}, jobSpecConfig: {ttlSecondsAfterFinished: 7200}}
  serverK8sConfig: {containerConfig: {resources: {limits: {cpu: 500m}}}, deploymentMetadata: {annotations: {a: b}}}
  onlyAllowUserDefinedK8sConfigFields: {containerConfig: {resources: true}, namespace: false}
computeLogs:
  custom: {module: dagster_aws.s3, class: S3ComputeLogManager, config: {bucket: logs, show_url_only: true}}
agentMetrics: {enabled: true}
codeServerMetrics: {enabled: true}
extraManifests:
  - {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: pdb}, spec: {maxUnavailable: 0}}
"""
DAGSTER_DEFAULTS = """
global:
  postgresqlSecretName: dagster-postgresql-secret
  dagsterHome: /opt/dagster/dagster_home
  serviceAccountName: ""
  celeryConfigSecretName: dagster-celery-config-secret
  dagsterInstanceConfigMap: ""
nameOverride: ""
fullnameOverride: ""
rbacEnabled: true
imagePullSecrets: []
dagsterWebserver:
  replicaCount: 1
  image: {repository: docker.io/dagster/dagster-celery-k8s, tag: ~, pullPolicy: Always}
  nameOverride: dagster-webserver
  pathPrefix: ~
  service: {type: ClusterIP, port: 80, annotations: {}}
  workspace: {enabled: false, servers: [{host: k8s-example-user-code-1, port: 3030}], externalConfigmap: ~}
  enableReadOnly: false
  dbStatementTimeout: ~
  dbPoolRecycle: ~
  logLevel: ~
  env: []
  envConfigMaps: []
  envSecrets: []
  deploymentLabels: {}
  labels: {}
  nodeSelector: {}
  affinity: {}
  tolerations: []
  podSecurityContext: {}
  securityContext: {}
  checkDbReadyInitContainer: true
  resources: {}
  readinessProbe: {httpGet: {path: /server_info, port: 80}, periodSeconds: 20, timeoutSeconds: 10}
  livenessProbe: {}
  startupProbe: {enabled: false, httpGet: {path: /server_info, port: 80}}
  annotations: {}
computeLogManager: {type: NoOpComputeLogManager, config: {}}
scheduler: {type: DagsterDaemonScheduler, config: {}}
runLauncher:
  type: K8sRunLauncher
  config:
    k8sRunLauncher:
      imagePullPolicy: Always
      jobNamespace: ~
      loadInclusterConfig: true
      kubeconfigFile: ~
      envConfigMaps: []
      envSecrets: []
      envVars: []
      volumeMounts: []
      volumes: []
      labels: {}
      resources: {}
      runK8sConfig: {}
      failPodOnRunFailure: false
    celeryK8sRunLauncher:
      image: {repository: docker.io/dagster/dagster-celery-k8s, tag: ~, pullPolicy: Always}
      nameOverride: celery-workers
      configSource: {}
      workerQueues: [{name: dagster, replicaCount: 2, labels: {}, nodeSelector: {}, configSource: {}, additionalCeleryArgs: []}]
      env: {}
      envConfigMaps: []
      envSecrets: []
      annotations: {}
      nodeSelector: {}
      affinity: {}
      tolerations: []
      podSecurityContext: {}
      securityContext: {}
      resources: {}
      livenessProbe: {initialDelaySeconds: 15, periodSeconds: 10}
      volumeMounts: []
      volumes: []
      labels: {}
postgresql:
  enabled: true
  image: {repository: library/postgres, tag: "14.6", pullPolicy: IfNotPresent}
  postgresqlHost: ""
  postgresqlUsername: test
  postgresqlPassword: test
  postgresqlDatabase: test
  postgresqlParams: {}
  postgresqlScheme: ""
  service: {port: 5432}
generatePostgresqlPasswordSecret: true
generateCeleryConfigSecret: true
rabbitmq:
  enabled: false
  image: {repository: bitnami/rabbitmq, tag: 3.12.12, pullPolicy: IfNotPresent}
  rabbitmq: {username: test, password: test}
  service: {port: 5672}
  volumePermissions: {enabled: true, image: {repository: bitnami/minideb, tag: stretch, pullPolicy: IfNotPresent}}
redis:
  {enabled: false, internal: false, usePassword: false, password: test, host: "", port: 6379, brokerDbNumber: 0,
   backendDbNumber: 0, brokerUrl: "", backendUrl: ""}
flower:
  enabled: false
  image: {repository: docker.io/mher/flower, tag: 0.9.5, pullPolicy: Always}
  service: {type: ClusterIP, annotations: {}, port: 5555}
  annotations: {}
  nodeSelector: {}
  affinity: {}
  tolerations: []
  podSecurityContext: {}
  securityContext: {}
  resources: {}
  livenessProbe: {}
  startupProbe: {}
ingress:
  enabled: false
  apiVersion: ~
  labels: {}
  annotations: {}
  dagsterWebserver:
    {host: "", path: "/*", pathType: ImplementationSpecific, tls: {enabled: false, secretName: ""}, precedingPaths: [],
     succeedingPaths: []}
  readOnlyDagsterWebserver:
    {host: "", path: "/*", pathType: ImplementationSpecific, tls: {enabled: false, secretName: ""}, precedingPaths: [],
     succeedingPaths: []}
  flower: {host: "", path: "", pathType: ImplementationSpecific, tls: {enabled: false, secretName: ""}, precedingPaths: [],
           succeedingPaths: []}
dagsterDaemon:
  enabled: true
  image: {repository: docker.io/dagster/dagster-celery-k8s, tag: ~, pullPolicy: Always}
  heartbeatTolerance: 1800
  runCoordinator:
    enabled: true
    type: QueuedRunCoordinator
    config: {queuedRunCoordinator: {maxConcurrentRuns: ~, tagConcurrencyLimits: [], dequeueIntervalSeconds: ~}}
  runMonitoring: {enabled: true, startTimeoutSeconds: 300, maxResumeRunAttempts: 0, pollIntervalSeconds: 120}
  runRetries: {enabled: true, maxRetries: 0, retryOnAssetOrOpFailure: true}
  sensors: {useThreads: true, numWorkers: 4, numSubmitWorkers: ~}
  schedules: {useThreads: true, numWorkers: 4}
  backfills: {useThreads: true, numWorkers: 4}
  env: []
  resources: {}
  startupProbe: {}
busybox: {image: {repository: docker.io/busybox, tag: "1.28", pullPolicy: IfNotPresent}}
extraManifests: []
migrate: {enabled: false, extraContainers: [], initContainers: []}
telemetry: {enabled: true}
serviceAccount: {create: true, name: "", annotations: {}}
additionalInstanceConfig: {}
pythonLogs: {}
retention:
  enabled: false
  sensor: {purgeAfterDays: {skipped: 7, success: -1, failure: -1, started: -1}}
  schedule: {purgeAfterDays: -1}
  autoMaterialize: {purgeAfterDays: {skipped: -1, success: -1, failure: -1, started: -1}}
concurrency: {enabled: false, pools: {granularity: op, defaultLimit: ~}, runs: {maxConcurrentRuns: ~, tagConcurrencyLimits: []}}
dagster-user-deployments:
  enabled: true
  enableSubchart: true
  imagePullSecrets: []
  deployments:
    - name: k8s-example-user-code-1
      image: {repository: docker.io/dagster/user-code-example, tag: ~, pullPolicy: Always}
      dagsterApiGrpcArgs: [--python-file, /example_project/example_repo/repo.py]
      port: 3030
      includeConfigInLaunchedRuns: {enabled: true}
      env: []
      envConfigMaps: []
      envSecrets: []
      annotations: {}
      nodeSelector: {}
      affinity: {}
      tolerations: []
      podSecurityContext: {}
      securityContext: {}
      resources: {}
      labels: {}
      initContainers: []
      sidecarContainers: []
      volumes: []
      volumeMounts: []
      readinessProbe: {enabled: true, periodSeconds: 20, timeoutSeconds: 10}
      livenessProbe: {}
      startupProbe: {enabled: false}
      service: {annotations: {}}
"""
DAGSTER_MORE = """
dagsterWebserver:
  env: {A: b}
computeLogManager:
  type: S3ComputeLogManager
  config: {s3ComputeLogManager: {bucket: {env: BUCKET}, prefix: logs, region: eu-west-1}}
runLauncher:
  type: CustomRunLauncher
  config: {customRunLauncher: {module: acme, class: Launcher, config: {a: 1}}}
dagsterDaemon:
  runCoordinator:
    config:
      queuedRunCoordinator:
        maxConcurrentRuns: {env: MAX}
        tagConcurrencyLimits: [{key: team, limit: 2}, {key: k, limit: 1, value: {applyLimitPerUniqueValue: true}}]
dagster-user-deployments:
  deployments:
    sales:
      image: {repository: sales, tag: 7, pullPolicy: IfNotPresent}
      codeServerArgs: [-m, sales]
      port: 4000
      replicaCount: 2
      initContainers: [{name: wait, image: {repository: busybox, digest: "sha256:1"}}, {name: old, image: "busybox:1"}]
      deploymentStrategy: {type: Recreate}
      pdb: {minAvailable: 1}
postgresql: {enabled: false, postgresqlHost: db, primary: {persistence: {size: 20Gi}}}
"""
ACCEPTED = {
    "agent defaults": ("agent", AGENT_DEFAULTS),
    "agent, all the rest": ("agent", AGENT_MORE),
    "dagster defaults": ("dagster", DAGSTER_DEFAULTS),
    "dagster, all the rest": ("dagster", DAGSTER_MORE),
    "nothing": ("agent", "{}"),
}


@pytest.mark.parametrize(("name", "text"), ACCEPTED.values(), ids=ACCEPTED)
def test_what_the_charts_document_is_taken_and_comes_back(name: str, text: str) -> None:
    package = PACKAGES[name]
    value = package.loads(text)
    data = package.dump(value)
    assert package.load(data) == value
    assert package.loads(package.dumps(value)) == value


REFUSED = {
    "a misspelt key": ("agent", "dagsterCloud: {branchDeploymnts: true}", "unknown key (did you mean 'branchDeployments'?)"),
    "the guides' own typo": ("agent", "dagsterCloud: {branchDeployment: true}", "did you mean 'branchDeployments'?"),
    "a section a level too low": (
        "agent",
        "dagsterCloud: {branchDeployments: true, workspace: {serverTTL: {}}}",
        "dagsterCloud.workspace: 'workspace' belongs at the top of the file, not below 'dagsterCloud'",
    ),
    "a switch that is a boolean": ("agent", "isolatedAgents: true", "expected a mapping or null, got a boolean"),
    "a secret by name alone": ("agent", "imagePullSecrets: [regCred]", "expected a mapping, got a string"),
    "an annotation that YAML makes a boolean": ("agent", "dagsterCloudAgent: {annotations: {a: true}}", "got a boolean"),
    "resources without limits": ("agent", "workspace: {resources: {cpu: 1}}", "there are: claims, limits, requests"),
    "raw configuration in snake case": (
        "agent", "workspace: {runK8sConfig: {pod_spec_config: {}}}", "did you mean 'podSpecConfig'?",
    ),
    "a pull policy that is none": ("agent", "workspace: {pullPolicy: always}", "did you mean 'Always'?"),
    "a manager without its settings": (
        "dagster", "computeLogManager: {type: S3ComputeLogManager, config: {}}", "'s3ComputeLogManager' is missing",
    ),
    "a deployment without an image": ("dagster", "dagster-user-deployments: {deployments: [{name: a, port: 1}]}", "'image' is missing"),
    "no workers at all": (
        "dagster", "runLauncher: {config: {celeryK8sRunLauncher: {workerQueues: []}}}", "workerQueues: must have at least 1",
    ),
    "variables that are not texts": ("dagster", "dagsterDaemon: {env: {A: 1}}", "dagsterDaemon.env"),
    "a section in the wrong chart": ("dagster", "dagsterCloud: {}", "dagsterCloud: unknown key"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "text", "said"), REFUSED.values(), ids=REFUSED)
def test_what_nothing_reads_is_an_error(name: str, text: str, said: str) -> None:
    package = PACKAGES[name]
    with pytest.raises(package.ConfigError) as caught:
        package.loads(text)
    assert said in str(caught.value)


def test_a_token_is_never_shown() -> None:
    with pytest.raises(generated.helm_dagster_agent.ConfigError) as caught:
        generated.helm_dagster_agent.loads("dagsterCloud: {agentTokenValue: [agent:acme:1f2e]}")
    assert "1f2e" not in str(caught.value)


def cases(package: Any, how_many: int) -> Iterator[Any]:
    rng = random.Random(20261121)
    sampler = Sampler(package.schema(), rng)
    for _ in range(how_many):
        document = sampler.document(rng.choice((1, 2, 4)))
        yield document if rng.random() < 0.3 else mutate(document, sampler, rng.choice((1, 2)))


RAW = re.compile(r"K8sConfig\.\w+[.[]|securityContext[.[]|volume(s|Mounts)\[\d+\][.[](?!(name|mountPath)$)")


@pytest.mark.parametrize("name", PACKAGES)
def test_an_independent_validator_of_the_schema_says_the_same(name: str) -> None:
    package = PACKAGES[name]
    validator = jsonschema_rs.Draft202012Validator(package.schema())
    verdicts = {True: 0, False: 0}
    for document in cases(package, 1500):
        try:
            data = package.dump(package.load(document))
        except package.ConfigError as error:
            # What a model of dagster-k8s has against a document, plain JSON Schema has no word for.
            loaded = all(RAW.search(problem.path) for problem in error.problems)
        else:
            loaded = True
            assert data == document
        assert loaded == validator.is_valid(document), document
        verdicts[loaded] += 1
    assert min(verdicts.values()) > 300, verdicts


RECOGNISED = {
    ("values.yaml", ("dagsterCloud", "workspace")): "helm_dagster_agent",
    ("values-branch.yaml", ("dagsterCloudAgent",)): "helm_dagster_agent",
    ("agent-values.yaml", ("dagsterCloudAgnt", "workspace")): "helm_dagster_agent",
    ("values.yaml", ("dagsterWebserver", "postgresql")): "helm_dagster",
    ("values.yml", ("dagster-user-deployment",)): "helm_dagster",
    ("dagster.yaml", ("dagsterDaemon", "ingress")): "helm_dagster",
    ("values.yaml", ("workspace",)): "helm_dagster_agent",
    ("values.yaml", ("runLauncher", "pythonLogs")): "helm_dagster",
    ("notes.yaml", ("workspace",)): None,
    ("values.yaml", ("redis", "ingress", "serviceAccount")): None,
    ("notes.yaml", ("dagsterCloudAgnt",)): None,
}


@pytest.mark.parametrize(("given", "expected"), RECOGNISED.items(), ids=str)
def test_a_values_file_is_told_by_its_keys(given: tuple[str, tuple[str, ...]], expected: str | None) -> None:
    kind = recognise(*given)
    assert (kind.package if kind else None) == expected
