"""Manifests: ConfigMaps, Secrets, and the variables of each container.

Sources: the API reference of Kubernetes (`ConfigMap`, `Secret`, `EnvVar`, `EnvFromSource`). `env` comes before `envFrom`, and of
several sources the last counts. `stringData` comes before `data`. All values are text: the API server refuses any other.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.json_values import Keys, is_object
from ...base.said import NOTHING, Ours, as_name, own
from ...runtime import dataclass
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..places import MOST_VARIABLES, Given, Held, Open, Part, joined, too_many

_TEMPLATE: Final[Keys] = ("spec", "template", "spec")
_PODS: Final[dict[str, Keys]] = {
    "Pod": ("spec",), "CronJob": ("spec", "jobTemplate", *_TEMPLATE), "PodTemplate": ("template", "spec"),
    **dict.fromkeys(("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job"), _TEMPLATE),
}  # fmt: skip
_KINDS: Final = frozenset({*_PODS, "ConfigMap", "Secret"})
_GROUPS: Final = frozenset(
    {"v1", "apps/v1", "batch/v1", "batch/v1beta1", "extensions/v1beta1", "apps/v1beta1", "apps/v1beta2"}
)


@dataclass(frozen=True, slots=True)
class Object:
    """An object of the API: the document that it is in, and its place there."""

    yaml: Yaml
    keys: Keys
    version: str
    kind: str
    name: str

    def at(self, *keys: str | int) -> Any:
        return inside(self.yaml.data, (*self.keys, *keys))

    def spot(self, *keys: str | int, key: bool = False) -> tuple[int, int]:
        return self.yaml.spot((*self.keys, *keys), key=key)


Sources = Mapping[tuple[str, str], Mapping[str, Given]]
"""What ConfigMaps and Secrets of the file hold, by kind and name."""


def read_manifests(text: str, _file: str) -> Held | None:
    """What the manifests of a file hold; None where there are none, or where it is a template that is not rendered."""
    found = [one for one in objects_of(text) if one.version in _GROUPS and one.kind in _KINDS]
    if not found:
        return None
    sources: dict[tuple[str, str], Mapping[str, Given]] = {}
    held: list[Held] = []
    for one in found:
        if one.kind in ("ConfigMap", "Secret"):
            entries, parts, findings = _entries(one)
            sources[one.kind, one.name] = {entry.name: entry for entry in entries}
            held.append(Held(tuple(entries), tuple(parts), findings=tuple(findings)))
    return joined(chain(held, (part for one in found if one.kind in _PODS for part in _workload(one, sources))))


def objects_of(text: str) -> list[Object]:
    """Every object of a text, those of lists too; nothing for what is not YAML, as a template is."""
    try:
        return [one for yaml in documents(text, "1.1") for one in _objects(yaml, (), yaml.data)]
    except ConfigError:
        return []


def _objects(yaml: Yaml, keys: Keys, data: Any) -> Iterator[Object]:
    if not is_object(data) or not isinstance(data.get("kind"), str) or not isinstance(data.get("apiVersion"), str):
        return
    if data["kind"].endswith("List"):
        for index, one in enumerate(members(data.get("items"))):
            yield from _objects(yaml, (*keys, "items", index), one)
    else:
        name = mapping(data.get("metadata")).get("name")
        yield Object(yaml, keys, data["apiVersion"], data["kind"], name if isinstance(name, str) else "")


# -- ConfigMaps and Secrets


def _entries(one: Object) -> tuple[list[Given], list[Part], list[Diagnostic]]:
    """What the keys of a ConfigMap or a Secret hold: each may be a variable, and a file where it is mounted."""
    given: dict[str, Given] = {}
    parts: list[Part] = []
    findings: list[Diagnostic] = []
    where = f"{one.kind} {one.name}".rstrip()
    for field in ("data", "stringData"):
        for name, value in mapping(one.at(field)).items():
            line, column = one.spot(field, name, key=True)
            if not isinstance(value, (str, type(None))):
                findings.append(_not_text(f"{as_name(where)}: {as_name(field)}.{as_name(name)}", line, column))
                continue
            text = value or ""
            if one.kind == "Secret" and field == "data":
                decoded = _decoded(text)
                given[name] = Given(
                    name, decoded, line, column, where, NOTHING if decoded is not None else own("binary data")
                )
                part = Part(name, decoded, where, line, column) if decoded is not None else None
            else:
                given[name] = Given(name, text, line, column, where)
                part = one.yaml.part((*one.keys, field, name), name, where)
            if part is not None:
                parts.append(part)
    return list(given.values()), parts, findings


def _decoded(text: str) -> str | None:
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None


def _not_text(what: Ours, line: int, column: int) -> Diagnostic:
    message = f"{what} must be text: Kubernetes refuses the object"
    return Diagnostic(
        code="kubernetes-text", message=own(message), line=line, column=column, hint=own("write it in quotes")
    )


# -- workloads


def _workload(one: Object, sources: Sources) -> Iterator[Held]:
    pod = _PODS[one.kind]
    for field in ("initContainers", "containers"):
        for index, container in enumerate(members(one.at(*pod, field))):
            name = mapping(container).get("name")
            process = "/".join(part for part in (one.name, name) if isinstance(part, str) and part) or one.kind
            yield _container(one, (*pod, field, index), process, sources)


def _container(one: Object, keys: Keys, process: str, sources: Sources) -> Held:
    """The variables of a container in their order, those of `envFrom` first."""
    variables: dict[str, Given] = {}
    open_: list[Open] = []
    findings: list[Diagnostic] = []
    count = 0
    for index, source in enumerate(members(one.at(*keys, "envFrom"))):
        if count > MOST_VARIABLES:
            findings.append(too_many())
            break
        prefix = mapping(source).get("prefix") or ""
        for field, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
            if not is_object(source) or field not in source:
                continue
            source_name = str(mapping(source[field]).get("name", ""))
            line, _ = one.spot(*keys, "envFrom", index)
            known = sources.get((kind, source_name))
            if known is None:
                open_.append(Open(process, own(as_name(f"{kind} {source_name}")), line))
            count += len(known or ())
            for entry in (known or {}).values() if count <= MOST_VARIABLES else ():
                variables[f"{prefix}{entry.name}"] = Given(
                    f"{prefix}{entry.name}", entry.value, entry.line, entry.column, process
                )
    for index, entry in enumerate(members(one.at(*keys, "env"))):
        name = mapping(entry).get("name")
        if not isinstance(name, str):
            continue
        line, column = one.spot(*keys, "env", index)
        value: Any = mapping(entry).get("value")
        if "valueFrom" in entry:
            variables[name] = _from(name, mapping(entry["valueFrom"]), line, column, process, sources)
        elif isinstance(value, (str, type(None))):
            # `$(NAME)` is another variable of the container.
            open_value = "$(" in (value or "").replace("$$(", "")
            variables[name] = Given(
                name,
                None if open_value else value or "",
                line,
                column,
                process,
                own("other variables") if open_value else NOTHING,
            )
        else:
            findings.append(_not_text(f"{as_name(name)}: the value", *one.spot(*keys, "env", index, "value")))
            variables[name] = Given(name, None, line, column, process, own("a value of another type"))
    return Held(tuple(variables.values()), open=tuple(open_), findings=tuple(findings))


def _from(name: str, source: Mapping[str, Any], line: int, column: int, process: str, sources: Sources) -> Given:
    """A variable that is taken from a key of a ConfigMap or a Secret, or from the pod."""
    for field, kind in (("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")):
        if field in source:
            reference = mapping(source[field])
            known = sources.get((kind, str(reference.get("name", ""))), {}).get(str(reference.get("key", "")))
            origin = own(as_name(f"{kind} {reference.get('name', '')}, key {reference.get('key', '')}"))
            return Given(name, known.value if known is not None else None, line, column, process, origin)
    return Given(name, None, line, column, process, own(as_name(", ".join(map(str, source)) or "nothing")))
