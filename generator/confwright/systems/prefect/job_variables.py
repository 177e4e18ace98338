"""Job variables that no type of work pool has.

A file names a pool, not its type. A pool may have a template of its own with any variables, and the API takes those that it
does not know (`prefect.server.api.validation`), so this is a warning; where a pool's own template was imported, the types know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys
from ...base.near_words import nearest
from .document import deployments, mapping, placeholders

Templates = Mapping[str, frozenset[str]]
"""The names of job variables by the class of their work pool."""
_GENERAL: Final = frozenset({"JobVariables", "CustomJobVariables"})


def variable_notes(document: Any, schema: Mapping[str, Any]) -> Iterator[Note]:
    """What is said of the job variables of a file; `schema` is the bundled schema of prefect.yaml."""
    templates, own = _templates(schema)
    if not templates:
        return
    for keys, deployment in deployments(document):
        pool = mapping(deployment.get("work_pool"))
        name = pool.get("name")  # of any type: the file was not checked before
        if not isinstance(name, str) or name not in own:
            yield from _of_pool((*keys, "work_pool", "job_variables"), pool, templates)


def _of_pool(keys: Keys, pool: Mapping[str, Any], templates: Templates) -> Iterator[Note]:
    given = {name for name in mapping(pool.get("job_variables")) if "." not in name}  # env.NAME is a part of one
    if not given:
        return
    best = max(templates, key=lambda kind: len(given & templates[kind]))
    every = frozenset[str]().union(*templates.values())
    for name in sorted(given - templates[best], key=str):
        if name in every:
            others = ", ".join(sorted(map(repr, given & templates[best])))
            message = f"no type of work pool that is known has this job variable beside {others}"
        else:
            message = "no type of work pool that is known has this job variable: Prefect takes it, and its workers pass it over"
        yield Note((*keys, name), "prefect-job-variable", message, _hint(name, pool, every), "warning", on_key=True)


def _hint(name: str, pool: Mapping[str, Any], every: frozenset[str]) -> str:
    called = pool.get("name")
    known = isinstance(called, str) and called and not any(True for _ in placeholders(called))
    own = f"confwright import prefect --template {called if known else 'NAME'}=FILE"
    near = nearest(name, every, 0.8) if name not in every else None
    meant = f"did you mean {near!r}? " if near else ""
    return f"{meant}if the pool has a template of its own, `{own}` makes it known"


def _templates(schema: Mapping[str, Any]) -> tuple[Templates, frozenset[str]]:
    """The job variables of every type of worker, and the names of the pools whose own templates were imported."""
    definitions: Mapping[str, Any] = schema.get("$defs", {})
    found: dict[str, frozenset[str]] = {}
    own: set[str] = set()
    for name, body in definitions.items():
        if name.endswith("JobVariables") and name not in _GENERAL:
            pool = definitions.get(f"{name.removesuffix('JobVariables')}WorkPool", {})
            fixed = mapping(pool.get("properties")).get("name", {}).get("const")
            if fixed is None:
                found[name] = frozenset(body.get("properties", ()))
            else:
                own.add(fixed)
    return found, frozenset(own)
