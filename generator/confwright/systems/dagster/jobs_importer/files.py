"""Lays the run configuration of jobs out in files: one for each job, below a folder for its package."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any

from ....base.json_values import is_list, is_object
from ..importer.files import pascal
from .class_rules import CLASS
from .discover import Job, Jobs
from .run_config import run_config

Schema = dict[str, Any]
_NOTES = ("description", "default", "x-deprecated", "x-sensitive")
_SECTIONS = {"ops": "Op", "resources": "Resource", "loggers": "Logger", "inputs": "Input"}


def job_files(found: Jobs) -> dict[str, tuple[Schema, set[str]]]:
    """The schema files by their paths, each with the modules that it comes from. What cannot be read goes to the failures."""
    files: dict[str, tuple[Schema, set[str]]] = {}
    for one in found.jobs:
        try:
            schema, modules = run_config(one.definition, found.failures.setdefault)
        except NotImplementedError as error:
            found.failures[f"{one.module}:{one.definition.name}"] = f"its run configuration has {error}"
            continue
        files[_free(one, files)] = _Definitions(one.definition.name).file(schema), {one.module, *_homes(one), *modules}
    return files


def _free(job: Job, files: Mapping[str, object]) -> str:
    """The path of a job's file: below a folder for its package. Two modules may have jobs of one name."""
    package, *inner = job.module.split(".")
    name = job.definition.name.strip("_").lower()
    path = f"{package}/{name}.yaml"
    return path if path not in files else f"{package}/{'_'.join([*inner, name])}.yaml"


def _homes(job: Job) -> set[str]:
    """The modules that have a job, or its graph, by a name."""
    own = (job.definition, job.definition.graph)
    near = job.module.partition(".")[0]
    named = {name: dict(vars(module)) for name, module in list(sys.modules.items()) if name.partition(".")[0] == near}
    return {name for name, members in named.items() if any(one is mine for one in members.values() for mine in own)}


class _Definitions:
    """The definitions of the file of a job: one for each shape, by the class or the place that it has."""

    def __init__(self, job: str) -> None:
        self._found: dict[str, Schema] = {}
        self._names: dict[str, str] = {}
        self._job = job
        self._prefix = pascal(job)

    def file(self, schema: Schema) -> Schema:
        """The file, whose root is the run configuration."""
        body = {key: part for key, part in self._placed(schema, ()).items() if key not in (*_NOTES, CLASS)}
        notes = {"title": f"{self._prefix}RunConfig", "description": f"Run configuration of the job `{self._job}`."}
        return {**notes, **body, **({"$defs": dict(sorted(self._found.items()))} if self._found else {})}

    def _placed(self, schema: Any, place: tuple[str, ...]) -> Any:
        """A schema whose inner objects are references to definitions."""
        if is_list(schema):
            return [self._placed(one, place) for one in schema]
        if not is_object(schema):
            return schema
        out: Schema = {}
        for key, part in schema.items():
            if key == "properties":
                out[key] = {name: self._placed(one, (*place, name)) for name, one in part.items()}
            elif key in ("items", "additionalProperties", "anyOf", "allOf"):
                out[key] = self._placed(part, place)
            else:
                out[key] = part
        if "properties" not in out or not place:
            return out
        notes = {key: out.pop(key) for key in _NOTES if key in out}
        cls: str = out.pop(CLASS, "")
        if cls and "description" in notes:
            out = {"description": notes.pop("description"), **out}
        return {**notes, "$ref": f"#/$defs/{self._defined(out, _name(place, cls, self._prefix))}"}

    def _defined(self, body: Schema, name: str) -> str:
        """The name of the definition that has this body."""
        text = json.dumps([name, body], sort_keys=True)
        if text not in self._names:
            names = (name, *(f"{name}{number}" for number in range(2, len(self._found) + 3)))
            free = next(one for one in names if one not in self._found)
            self._found[free] = body
            self._names[text] = free
        return self._names[text]


def _name(place: tuple[str, ...], cls: str, prefix: str) -> str:
    """The name of a definition: that of the class, or of its place."""
    if cls:
        return cls
    first, *inner = place
    if not inner:
        return pascal(first) if first == "execution" else prefix + pascal(first)
    if len(inner) == 1 and first in _SECTIONS:
        return pascal(inner[0]) + _SECTIONS[first]
    if len(inner) > 1 and inner[-2] == "ops":
        return pascal(inner[-1]) + "Op"
    return pascal(first if first == "execution" else place[-2]) + pascal(inner[-1])
