"""Work pools: base job templates with defaults for the whole pool, as typed Python and as the JSON that Prefect takes.

    template = base_job_template("kubernetes", KubernetesJobVariables(env={"LOG": "INFO"}), env_from=[Secret("etl")])
    Path("pool.json").write_text(template_json(template))      # prefect work-pool create etl --type kubernetes \\
                                                               #     --base-job-template pool.json
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from ...base.json_values import is_object
from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...runtime.yaml_text import read_text
from ..record_data import data_of
from .document import is_output, placeholders


class PoolError(ValueError):
    """A pool that cannot be made; the message says why."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Every key of a Kubernetes secret as an environment variable (`envFrom`)."""

    name: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class ConfigMap:
    """Every key of a Kubernetes config map as an environment variable (`envFrom`)."""

    name: str
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class SecretKey:
    """One key of a Kubernetes secret (`secretKeyRef`)."""

    name: str
    key: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class AwsSecret:
    """A secret of AWS Secrets Manager, or a parameter of SSM, by its ARN; `key` is a key of the JSON in a secret.

    The execution role of the task must be allowed to read it.
    """

    arn: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class GcpSecret:
    """A secret of Google Secret Manager. The service account of the job must be allowed to read it."""

    name: str
    version: str = "latest"


SecretSource = SecretKey | AwsSecret | GcpSecret


def base_job_template(
    worker: str,
    defaults: Any = None,
    *,
    env_from: Sequence[Secret | ConfigMap] = (),
    secret_env: Mapping[str, SecretSource] | None = None,
) -> dict[str, Any]:
    """The base job template of a type of worker, with defaults for every job of the pool.

    `defaults` is the worker's record of job variables (`DockerJobVariables(...)`) or the data of one. A default is at
    `variables.properties.NAME.default`; blocks and variables in it stay references until a job starts. `env_from` (Kubernetes)
    and `secret_env` (Kubernetes, ECS, Cloud Run v2) are looked up where the job runs: no plain text of a secret comes by Prefect.
    Raises PoolError, also for a type of worker that passes variables by their values alone.
    """
    template = copy.deepcopy(standard_template(worker))
    properties = template["variables"]["properties"]
    for name, value in _data(defaults).items():
        if name not in properties:
            raise PoolError(f"a {worker} pool has no variable {name!r}: {', '.join(properties)}")
        _only_server_references(name, value)
        properties[name]["default"] = value
    if env_from:
        _container(worker, template)["envFrom"] = [_source(one) for one in env_from]
    if secret_env:
        _SECRET_ENV.get(worker, _no_secrets)(worker, template, secret_env)
    return template


@cache
def standard_templates(folder: Path) -> dict[str, dict[str, Any]]:
    """The templates of every type of worker, as `confwright import prefect` wrote them down."""
    data: Any = read_text(file_bytes(folder / "base_job_templates.yaml")).data
    found: dict[str, dict[str, Any]] = data["x-templates"]
    return found


def standard_template(worker: str) -> dict[str, Any]:
    """The template that a type of worker comes with. Raises PoolError."""
    templates = standard_templates(schemas_dir() / "prefect")
    if worker not in templates:
        raise PoolError(f"there is no type of worker {worker!r}: {', '.join(sorted(templates))}")
    return templates[worker]


def template_json(template: Mapping[str, Any]) -> str:
    """The text for `prefect work-pool create --base-job-template` and `prefect work-pool update`."""
    return json.dumps(template, indent=2) + "\n"


def _data(defaults: Any) -> dict[str, Any]:
    try:
        data: object = data_of(defaults) if defaults is not None else {}
    except ValueError as error:
        raise PoolError(str(error)) from error
    if not is_object(data):
        raise PoolError("defaults are a record of job variables, or a mapping")
    return data


def _only_server_references(name: str, value: Any) -> None:
    """`prefect deploy` does not deploy pools: what it would fill in would reach the worker as it is written, or as nothing."""
    for found in placeholders(value):
        if found.name.startswith("$") or is_output(found.name):
            raise PoolError(
                f"{name}: {{{{ {found.name} }}}} is filled in by `prefect deploy`, which does not see a pool"
            )


def _container(worker: str, template: dict[str, Any]) -> dict[str, Any]:
    if worker != "kubernetes":
        raise PoolError(f"a {worker} pool has no manifest: secrets of Kubernetes are for a kubernetes pool")
    (container,) = template["job_configuration"]["job_manifest"]["spec"]["template"]["spec"]["containers"]
    found: dict[str, Any] = container
    return found


def _kubernetes(worker: str, template: dict[str, Any], secrets: Mapping[str, SecretSource]) -> None:
    # A list in the place of `{{ env }}` stays, and the worker puts the job's own variables before it
    # (`KubernetesWorkerJobConfiguration._populate_env_in_manifest`): one of the same name counts more.
    _container(worker, template)["env"] = [
        {"name": name, "valueFrom": {"secretKeyRef": {"name": one.name, "key": one.key, "optional": one.optional}}}
        for name, one in _of_kind(worker, secrets, SecretKey).items()
    ]


def _ecs(worker: str, template: dict[str, Any], secrets: Mapping[str, SecretSource]) -> None:
    # The worker registers this definition (`ECSWorker._prepare_task_definition`), and adds its own secrets to those that are there.
    (container,) = template["job_configuration"]["task_definition"]["containerDefinitions"]
    container["secrets"] = [
        {"name": name, "valueFrom": f"{one.arn}:{one.key}::" if one.key else one.arn}
        for name, one in _of_kind(worker, secrets, AwsSecret).items()
    ]


def _cloud_run(worker: str, template: dict[str, Any], secrets: Mapping[str, SecretSource]) -> None:
    template["variables"]["properties"]["env_from_secrets"]["default"] = {
        name: {"secret": one.name, "version": one.version} for name, one in _of_kind(worker, secrets, GcpSecret).items()
    }


def _no_secrets(worker: str, _template: dict[str, Any], _secrets: Mapping[str, SecretSource]) -> None:
    # `_populate_envs` of Cloud Run v1, Vertex AI and Azure Container Instances write names and values, over what a template has.
    raise PoolError(
        f"a {worker} pool passes variables by their values alone; {', '.join(sorted(_SECRET_ENV))} look secrets up"
    )


_SECRET_ENV: Final[dict[str, Callable[[str, dict[str, Any], Mapping[str, SecretSource]], None]]] = {
    "kubernetes": _kubernetes, "ecs": _ecs, "cloud-run-v2": _cloud_run,
}  # fmt: skip
_Kind = TypeVar("_Kind", SecretKey, AwsSecret, GcpSecret)


def _of_kind(worker: str, secrets: Mapping[str, SecretSource], kind: type[_Kind]) -> dict[str, _Kind]:
    """The secrets, which must be of the kind that a type of worker has."""
    found: dict[str, _Kind] = {}
    for name, one in secrets.items():
        if not isinstance(one, kind):
            raise PoolError(f"{name}: the secrets of this pool ({worker}) are `{kind.__name__}`")
        found[name] = one
    return found


def _source(source: Secret | ConfigMap) -> dict[str, Any]:
    kind = "secretRef" if isinstance(source, Secret) else "configMapRef"
    prefix = {"prefix": source.prefix} if source.prefix else {}
    return {**prefix, kind: {"name": source.name}}
