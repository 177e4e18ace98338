"""Names of Kubernetes fields in `only_allow_user_defined_k8s_config_fields`, which dagster-k8s looks up in the client's models.

Upstream: `K8sContainerContext._snake_case_allowed_fields`, which every run and every code server goes through.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_object
from ...base.near_words import nearest
from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...runtime.hints import known_keys

_KEY: Final = "only_allow_user_defined_k8s_config_fields"
_CLASSES: Final = ("K8sRunLauncher", "K8sUserCodeLauncher")
_MODELS: Final = {
    "container_config": "V1Container", "pod_spec_config": "V1PodSpec", "pod_template_spec_metadata": "V1ObjectMeta",
    "job_metadata": "V1ObjectMeta", "job_spec_config": "V1JobSpec", "deployment_metadata": "V1ObjectMeta",
    "service_metadata": "V1ObjectMeta", "service_spec_config": "V1ServiceSpec",
}  # fmt: skip


def allowed_field_notes(data: Any) -> Iterator[Note]:
    """A note about each name that no field has, in the configuration of the classes of an instance."""
    for keys, allowed in _allowlists(data):
        for part, model in _MODELS.items():
            names = allowed.get(part)
            for name in names if is_object(names) else ():
                yield from _note((*keys, part, name), name, model)


def _allowlists(data: Any) -> Iterator[tuple[Keys, dict[str, Any]]]:
    if not is_object(data):
        return
    for key in ("run_launcher", "user_code_launcher"):
        launcher = data.get(key)
        config = launcher.get("config") if is_object(launcher) and launcher.get("class") in _CLASSES else None
        allowed = config.get(_KEY) if is_object(config) else None
        if is_object(allowed):
            yield (key, "config", _KEY), allowed


def _note(keys: Keys, name: str, model: str) -> Iterator[Note]:
    fields = _fields().get(model, {})
    spelt = {field[0]: key for key, field in fields.items()}
    if not fields or name in fields or name in spelt:
        return
    near = nearest(name, fields if "_" in name else spelt)
    hint = f"did you mean {near!r}?" if near else known_keys(spelt)
    message = f"unknown key: dagster-k8s refuses every run, {model} has no such field"
    yield Note(keys, "unknown-key", message, hint, on_key=True)


@cache
def _fields() -> dict[str, dict[str, list[Any]]]:
    """The fields of each model of the newest client, as the importer wrote them: field -> [its spelling in manifests, …]."""
    data: Any = json.loads(file_bytes(schemas_dir() / "dagster" / "kubernetes.json"))
    models: dict[str, dict[str, list[Any]]] = data["x-dagster-k8s-models"]
    return models
