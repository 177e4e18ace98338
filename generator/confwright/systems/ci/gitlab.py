"""Pipelines of GitLab: `variables` of the pipeline and of each job, the job's own first.

Source: the CI/CD YAML syntax reference of GitLab. A variable is a text, or a mapping with `value`. `$NAME` in a value is another
variable, unless `expand` is false; `$$` is a dollar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ...base.json_values import Keys, is_object
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..places import Given, Held, joined

_REFERENCE: Final = re.compile(r"(?<!\$)(?:\$\$)*\$(?:\w|\{)")
_MOST_ABOVE: Final = 11
"""How many jobs a job may extend in GitLab."""
_MOST_JOBS: Final = 500
"""More than GitLab runs in a pipeline, and fewer than Python's stack can hold."""
_JOB: Final = frozenset({"script", "trigger", "extends", "stage", "image", "before_script"})
_GLOBAL: Final = frozenset(
    {"default", "include", "stages", "variables", "workflow", "image", "services", "cache", "spec"}
)


def read_pipeline(text: str, _file: str) -> Held | None:
    """The variables of the jobs of a pipeline; None for anything that is not one."""
    try:
        found = [one for one in documents(text, "1.1") if "spec" not in mapping(one.data)]
    except ConfigError:
        return None
    if len(found) != 1 or not is_object(found[0].data):
        return None
    (yaml,) = found
    jobs = {name: body for name, body in yaml.data.items() if name not in _GLOBAL and _JOB & mapping(body).keys()}
    if not jobs and not is_object(yaml.data.get("variables")):
        return None
    outer = dict(_variables(yaml, ("variables",)))
    if not jobs:
        return _of(outer, "variables")
    known: dict[str, dict[str, Given]] = {}
    return joined(_of(outer | _of_job(yaml, name, jobs, known), name) for name in list(jobs)[:_MOST_JOBS])


def _of(variables: dict[str, Given], process: str) -> Held:
    return Held([replace(one, process=process) for one in variables.values()])


def _of_job(yaml: Yaml, name: str, jobs: Mapping[str, Any], known: dict[str, dict[str, Given]]) -> dict[str, Given]:
    """The variables of a job, those of the jobs that it extends first. `known` are those of jobs that were looked at."""
    if name not in known:
        known[name] = {}  # a job may extend itself, which GitLab refuses
        extended = mapping(jobs.get(name)).get("extends")
        above = [extended] if isinstance(extended, str) else members(extended)
        found: dict[str, Given] = {}
        for one in above[:_MOST_ABOVE]:
            if isinstance(one, str) and one in jobs and len(known) <= _MOST_JOBS:
                found |= _of_job(yaml, one, jobs, known)
        known[name] = found | dict(_variables(yaml, (name, "variables")))
    return known[name]


def _variables(yaml: Yaml, keys: Keys) -> Iterator[tuple[str, Given]]:
    for name, entry in mapping(inside(yaml.data, keys)).items():
        line, column = yaml.spot((*keys, name), key=True)
        value = entry.get("value", "") if is_object(entry) else entry
        text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        open_ = _REFERENCE.search(text) is not None and not (is_object(entry) and entry.get("expand") is False)
        yield (
            name,
            Given(
                name, None if open_ else text.replace("$$", "$"), line, column, "", "other variables" if open_ else ""
            ),
        )
