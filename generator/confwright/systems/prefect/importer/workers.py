"""Job variables: what a deployment can say of the infrastructure its runs get, for every type of worker.

Source: the base job template of the worker's class (`BaseWorker.get_default_base_job_template`). Its `variables` are an
open JSON Schema, so that Prefect takes a misspelt variable and forgets it; here they are closed. Required ones are not
required here: the work pool's own defaults may give them (`prefect.server.api.validation`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Any

from ....base.json_values import is_list, is_object
from ....base.reading import file_bytes
from ...importing.reply import given_file
from .clean import Schema, clean, definitions_of, inside, marked
from .upstream import library_of, upstream

_FIRST = ("process", "docker", "kubernetes", "ecs")
"""Where job variables fit several types, they are read as the first: the types most in use come first."""
WORK_POOL = "The work pool whose workers run the deployment."


@dataclass(frozen=True)
class WorkerType:
    """A type of worker: its name, the library it comes from, and its base job template. `own`: it is the name of one pool."""

    name: str
    library: str
    template: Mapping[str, Any]
    own: bool = False

    @property
    def key(self) -> tuple[str, bool]:
        """A pool may be called as a type is."""
        return self.name, self.own


def installed_workers() -> list[WorkerType]:
    """The types of workers of the installed libraries, by their names."""
    upstream("prefect.plugins:load_prefect_collections")()
    base = upstream("prefect.workers.base:BaseWorker")
    found: list[WorkerType] = []
    for name in sorted(base.get_all_available_worker_types()):
        cls = base.get_worker_class_from_type(name)
        found.append(WorkerType(name, library_of(cls), cls.get_default_base_job_template()))
    return sorted(
        found, key=lambda worker: (_FIRST.index(worker.name) if worker.name in _FIRST else len(_FIRST), worker.name)
    )


def own_worker(argument: str) -> WorkerType:
    """A work pool's own template: `NAME=FILE`, the JSON that `prefect work-pool get-default-base-job-template` or
    `prefect work-pool inspect --output json` gives. Raises ValueError."""
    name, _, path = argument.partition("=")
    if not (name and path):
        raise ValueError(f"expected NAME=FILE, got {argument!r}")
    data = json.loads(file_bytes(given_file(path)))
    template = data.get("base_job_template", data) if is_object(data) else None
    if not is_object(template) or not is_object(template.get("variables")):
        raise ValueError(f"{path} is not a base job template: it has no `variables`")
    file = re.sub(r"\W", "_", name.lower(), flags=re.ASCII)
    return WorkerType(name, f"own_{file}", template, own=True)


def titles(workers: Sequence[WorkerType]) -> dict[tuple[str, bool], str]:
    """What the classes of each worker are called, by its `key`; with a number where two would be called the same."""
    out: dict[tuple[str, bool], str] = {}
    for worker in workers:
        words = pascal(re.sub(r"\W", "-", worker.name, flags=re.ASCII))
        base = words if words[:1].isalpha() and words not in _TAKEN else f"Pool{words}"
        numbered = (f"{base}{number}" for number in count(2))
        out[worker.key] = next(title for title in chain([base], numbered) if title not in out.values())
    return out


_TAKEN = ("Any", "Custom", "Other")


def pascal(text: str) -> str:
    """`cloud-run-v2` as `CloudRunV2`."""
    return "".join(word[:1].upper() + word[1:] for word in text.replace("_", "-").split("-") if word)


def file_of(worker: WorkerType) -> str:
    """The file of a worker's schemas: its library's, and that of the process worker, which Prefect itself has."""
    return "process" if worker.library == "prefect" else worker.library


def worker_files(workers: Sequence[WorkerType]) -> dict[str, dict[str, Schema]]:
    """The definitions of every file, and `work_pools` with the union of them all."""
    files: dict[str, dict[str, Schema]] = {}
    homes: dict[str, tuple[str, Schema]] = {}
    pools: list[Schema] = [{"$ref": "#/$defs/WorkPool"}]
    own: list[Schema] = []
    names = titles(workers)
    for worker in workers:
        file = file_of(worker)
        place = files.setdefault(file, {})
        name = names[worker.key]
        found = definitions_of(worker.template["variables"])
        targets: dict[str, str] = {}
        for key, definition in found.items():
            # The same definition in two templates is one class; another one of that name is called after its worker.
            home, same = homes.setdefault(key, (file, definition))
            targets[key] = f"{home}.yaml#/$defs/{key}" if same == definition else f"{file}.yaml#/$defs/{name}{key}"
        blocks = {targets[key] for key in found if _takes_documents(worker, key)}
        for key, definition in found.items():
            home, _, pointer = targets[key].partition(".yaml#/$defs/")
            if home == file:
                place[pointer] = _linked(inside(clean(definition, defaults=False)), targets, blocks, file)
        place[f"{name}JobVariables"] = _linked(job_variables(worker), targets, blocks, file)
        about = f"The work pool `{worker.name}`." if worker.own else f"A work pool of type `{worker.name}`."
        place[f"{name}WorkPool"] = _pool(about, f"#/$defs/{name}JobVariables", "what its jobs get")
        if worker.own:
            place[f"{name}WorkPool"]["properties"]["name"] = {
                "const": worker.name,
                "description": "The name of the pool.",
            }
            place[f"{name}WorkPool"]["required"] = ["name"]
        (own if worker.own else pools).append({"$ref": f"{file}.yaml#/$defs/{name}WorkPool"})
    files["work_pools"] = {
        **_any_pool(pools, own),
        "CustomWorkPool": _pool(
            "A work pool with a template of its own, or whose type is not known.",
            "#/$defs/CustomJobVariables",
            "what its jobs get",
        ),
        "CustomJobVariables": _custom([worker for worker in workers if not worker.own], files),
        "WorkPool": _pool("A work pool of any type.", "#/$defs/JobVariables", "what jobs of every type get"),
        "JobVariables": _common(workers),
    }
    return files


def _any_pool(pools: Sequence[Schema], own: Sequence[Schema]) -> dict[str, Schema]:
    """A pool of a file. The file names it, and its type is known only where its own template was imported: that one is found by
    its name.
    """
    others: Schema = {
        "description": WORK_POOL + " The type of the pool decides its job variables.",
        "anyOf": [*pools, {"$ref": "#/$defs/CustomWorkPool"}],
    }
    if not own:
        return {"AnyWorkPool": others}
    choice: Schema = {
        "description": WORK_POOL,
        "x-discriminator": ["name"],
        "oneOf": [*own, {"$ref": "#/$defs/OtherWorkPool"}],
    }
    return {"AnyWorkPool": choice, "OtherWorkPool": others}


def _custom(workers: Sequence[WorkerType], places: Mapping[str, Mapping[str, Schema]]) -> Schema:
    """Variables of a pool of any type: of each that some type of worker has, what one of them takes, since the API refuses any
    other value (`prefect.server.api.validation`); and any other, which the pool's own template may have.
    """
    choices: dict[str, list[Schema]] = {}
    names = titles(workers)
    for worker in workers:
        file = file_of(worker)
        for name, schema in places[file][f"{names[worker.key]}JobVariables"]["properties"].items():
            bare = _moved({key: value for key, value in schema.items() if key != "description"}, file)
            if bare not in choices.setdefault(name, []):
                choices[name].append(bare)
    properties = {name: found[0] if len(found) == 1 else {"anyOf": found} for name, found in sorted(choices.items())}
    return {
        "description": "Job variables of a pool of its own: what the types of workers that are known take for those that they have,"
        " and any other.",
        "type": "object",
        "properties": properties,
        **_dotted(properties),
        "additionalProperties": {"x-env": {"form": "prefect"}},
    }


def _moved(schema: Any, file: str) -> Any:
    """A schema of a file as another file has it."""
    if is_list(schema):
        return [_moved(member, file) for member in schema]
    if not is_object(schema):
        return schema
    return {
        key: f"{file}.yaml{value}" if key == "$ref" and str(value).startswith("#") else _moved(value, file)
        for key, value in schema.items()
    }


def _takes_documents(worker: WorkerType, definition: str) -> bool:
    """Whether the API takes a reference to a block's document in place of a definition: its own check is asked.

    It does for some blocks and not for others, by how their schemas happen to be written.
    """
    variables = dict(worker.template["variables"])
    if "block_type_slug" not in definitions_of(variables)[definition]:
        return False
    home = "definitions" if definition in variables.get("definitions", {}) else "$defs"
    probe = {**variables, "properties": {"probe": {"$ref": f"#/{home}/{definition}"}}}
    data = {"probe": {"$ref": {"block_document_id": "0"}}}
    validate = upstream("prefect.utilities.schema_tools:validate")
    return not validate(data, probe, preprocess=True, ignore_required=True, allow_none_with_default=True)


def _linked(schema: Any, targets: Mapping[str, str], blocks: set[str], file: str) -> Any:
    """A schema with its references pointing to where the definitions went. Where one is a block's, a document will do."""
    if is_list(schema):
        return [_linked(member, targets, blocks, file) for member in schema]
    if not is_object(schema):
        return schema
    out: Schema = {key: _linked(value, targets, blocks, file) for key, value in schema.items()}
    branches: list[Schema] = []
    for branch in out.get("anyOf", ()):
        target = targets.get(str(branch.get("$ref", "")).removeprefix("#/$defs/"))
        if target is None:
            branches.append(branch)
            continue
        branches.append({"$ref": target.removeprefix(f"{file}.yaml") if target.startswith(f"{file}.yaml#") else target})
        if target in blocks:
            branches.append({"$ref": "common.yaml#/$defs/BlockDocument"})
    if branches:
        out["anyOf"] = [
            *(b for b in branches if b.get("type") != "null"),
            *(b for b in branches if b.get("type") == "null"),
        ]
    elif out.get("$ref", "").startswith("#/$defs/"):
        target = targets[out["$ref"].removeprefix("#/$defs/")]
        out["$ref"] = target.removeprefix(f"{file}.yaml") if target.startswith(f"{file}.yaml#") else target
    return out


def job_variables(worker: WorkerType) -> Schema:
    """The closed schema of a worker's variables."""
    variables = worker.template["variables"]
    properties = clean(variables.get("properties", {}), defaults=False)
    fields: Schema = {"type": "object", "properties": properties, **_dotted(properties), "additionalProperties": False}
    return {"description": f"Job variables of a `{worker.name}` work pool.", **inside(fields)}


def _dotted(properties: Mapping[str, Schema]) -> Schema:
    """`env.NAME`: a value of a variable that is a map of texts (`BaseJobConfiguration.from_template_and_values`)."""
    names: list[str] = []
    for name, schema in properties.items():
        branches = schema.get("anyOf", [schema])
        values = [one["additionalProperties"] for one in branches if is_object(one.get("additionalProperties"))]
        if any("string" in str(one) for one in values):
            names.append(name)
    value: Schema = {"type": ["string", "null"], "x-env": {"form": "prefect"}}
    return {"patternProperties": {rf"^(?:{'|'.join(map(re.escape, sorted(names)))})\.": value}} if names else {}


def _common(workers: Sequence[WorkerType]) -> Schema:
    """The variables that every type of worker has, as the first of them describes them."""
    every = [job_variables(worker)["properties"] for worker in workers if not worker.own]
    shared = {key: schema for key, schema in every[0].items() if all(key in other for other in every)}
    return {
        "description": "Job variables that every type of work pool has.", "type": "object", "properties": shared,
        **_dotted(shared), "additionalProperties": False,
    }  # fmt: skip


def _pool(description: str, variables: str, what: str) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": {
            "name": {
                **marked({"type": ["string", "null"], "default": None}, "prefect-early"),
                "description": "The name of the pool. It is read before the build steps run.",
            },
            "work_queue_name": {
                **marked({"type": ["string", "null"], "default": None}),
                "description": "The queue of the pool.",
            },
            "job_variables": {"description": f"Overrides of {what}.", "$ref": variables},
        },
        "additionalProperties": False,
    }
