"""The models of the installed `kubernetes` client that dagster-k8s holds raw configuration against, as plain data."""

from __future__ import annotations

import re
from typing import Any, Final

from .upstream import upstream

Schema = dict[str, Any]

ROOTS: Final = {
    "container_config": ("ContainerConfig", "V1Container"),
    "pod_spec_config": ("PodSpecConfig", "V1PodSpec"),
    "pod_template_spec_metadata": ("ObjectMeta", "V1ObjectMeta"),
    "job_config": ("JobConfig", "V1Job"),
    "job_metadata": ("ObjectMeta", "V1ObjectMeta"),
    "job_spec_config": ("JobSpecConfig", "V1JobSpec"),
    "deployment_metadata": ("ObjectMeta", "V1ObjectMeta"),
    "service_metadata": ("ObjectMeta", "V1ObjectMeta"),
    "service_spec_config": ("ServiceSpec", "V1ServiceSpec"),
    "security_context": ("SecurityContext", "V1SecurityContext"),
}
"""Objects in a configuration of dagster-k8s: the name of the definition, and the model (`UserDefinedDagsterK8sConfig`)."""
MEMBERS: Final = {
    "volumes": ("Volume", "V1Volume"),
    "volume_mounts": ("VolumeMount", "V1VolumeMount"),
}
"""Members of lists there (`K8sContainerContext`, `DagsterK8sJobConfig`)."""
FILE: Final = "kubernetes.json"
_SCALARS: Final[dict[str, Schema]] = {
    "str": {"type": "string"}, "int": {"type": "integer"}, "bool": {"type": "boolean"}, "float": {"type": "number"},
    "datetime": {"type": "string"}, "date": {"type": "string"},
}  # fmt: skip
_QUANTITIES: Final = frozenset({"limits", "requests", "overhead", "allocated_resources", "size_limit", "divisor"})

Fields = dict[str, list[Any]]


def kubernetes_models() -> dict[str, Fields] | None:
    """Each model that is reached from those: field -> [its spelling in manifests, its type, whether it must be there].

    None without the client.
    """
    try:
        models = upstream("kubernetes.client:models")
    except ImportError:
        return None
    found: dict[str, Fields] = {}
    todo = [model for _, model in (*ROOTS.values(), *MEMBERS.values())]
    while todo:
        name = todo.pop()
        model: Any = getattr(models, name, None)
        if name in found or model is None:
            continue
        kinds: dict[str, str] = model.openapi_types
        blank = _blank(model)
        found[name] = {
            key: [model.attribute_map[key], kind, _is_needed(blank, key)] for key, kind in sorted(kinds.items())
        }
        todo += [part for kind in kinds.values() for part in re.findall(r"\w+", kind) if part[:1].isupper()]
    return dict(sorted(found.items()))


def _blank(model: Any) -> Any:
    """An object of a model that its constructor did not touch."""
    blank = model.__new__(model)
    blank.local_vars_configuration = upstream("kubernetes.client.configuration:Configuration")()
    return blank


def _is_needed(blank: Any, key: str) -> bool:
    """Whether the setter of a field refuses None (`client_side_validation`)."""
    try:
        setattr(blank, key, None)
    except ValueError:
        return True
    return False


def kubernetes_schema(models: dict[str, Fields]) -> Schema:
    """The objects that dagster-k8s is given, each checked by its model and typed as a mapping."""
    roots = {name: model for name, model in (*ROOTS.values(), *MEMBERS.values()) if model in models}
    return {
        "x-dagster-k8s-models": models,
        "$defs": {
            name: {"type": "object", "x-dagster-k8s": {"model": model, **({"root": True} if model in _ADDED else {})}}
            for name, model in sorted(roots.items())
        },
    }


_ADDED: Final = {
    "V1Container": "name",
    "V1PodSpec": "containers",
    "V1JobSpec": "template",
    "V1Job": "",
    "V1ServiceSpec": "",
}
"""Models that dagster-k8s adds to where they are roots, and the field that need not be there."""


def raw_model(path: tuple[str, ...]) -> Schema | None:
    """The model that dagster-k8s holds the open shape at a path against; None where it is not raw configuration.

    A member of a list has the name of the list without its `s`. ECS and Docker have volumes too.
    """
    if not any("k8s" in part.lower() for part in path):
        return None
    found = ROOTS.get(path[-1]) or MEMBERS.get(path[-1]) or MEMBERS.get(f"{path[-1]}s")
    return {"$ref": f"{FILE}#/$defs/{found[0]}"} if found is not None else None


def tag_schema(models: dict[str, Fields]) -> Schema:
    """The tag `dagster-k8s/config` as types, for Python code: fields as the Python client spells them."""
    tag = resolve_tag()
    definitions = {_name(model): _typed(fields) for model, fields in models.items()}
    properties: Schema = {}
    for key in tag:
        name, model = ROOTS.get(key, ("", ""))
        if model not in models:
            properties[key] = {"enum": ["DEEP", "SHALLOW"]}
            continue
        if name not in definitions:
            body = _typed(models[model])
            definitions[name] = {**body, "required": [one for one in body.get("required", ()) if one != _ADDED[model]]}
        properties[key] = {"$ref": f"#/$defs/{name}"}
    return {
        "title": "DagsterK8sConfig",
        "description": "The tag `dagster-k8s/config` of a job, an op or an asset: Kubernetes configuration of its pod.",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def resolve_tag() -> list[str]:
    """The keys of the tag."""
    return list(upstream("dagster_k8s.job:USER_DEFINED_K8S_JOB_CONFIG_SCHEMA").fields)


def _name(model: str) -> str:
    """`PodSpec` of `V1PodSpec`."""
    return re.sub(r"V\d", "", model, count=1)


def _typed(fields: Fields) -> Schema:
    needed = [key for key, (_, _, must) in fields.items() if must]
    return {
        "type": "object",
        "properties": {key: _kind(kind, key) for key, (_, kind, _) in fields.items()},
        **({"required": needed} if needed else {}),
        "additionalProperties": False,
    }


def _kind(kind: str, key: str) -> Schema:
    if kind.startswith("list["):
        return {"type": "array", "items": _kind(kind[5:-1], "")}
    if kind.startswith("dict"):
        return {"type": "object", "additionalProperties": _kind(kind[5:-1].partition(", ")[2], key)}
    if kind[:1].isupper():
        return {"$ref": f"#/$defs/{_name(kind)}"}
    if kind == "str" and key in _QUANTITIES:
        return {"type": ["string", "number"]}
    return dict(_SCALARS.get(kind, {}))
