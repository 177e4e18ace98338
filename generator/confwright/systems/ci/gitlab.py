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
from ...base.said import NOTHING, own
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..places import Given, Held, joined

_REFERENCE: Final = re.compile(r"(?<!\$)(?:\$\$)*\$(?:\w|\{)")
_MOST_ABOVE: Final = 11
"""How many jobs a job may extend in GitLab."""
_MOST_JOBS: Final = 500
"""More than GitLab runs in a pipeline."""
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
    written = {name: dict(_variables(yaml, (name, "variables"))) for name in list(jobs)[:_MOST_JOBS]}
    return joined(_of(outer | _of_job(name, jobs, written), name) for name in written)


def _of(variables: dict[str, Given], process: str) -> Held:
    return Held([replace(one, process=process) for one in variables.values()])


def _of_job(name: str, jobs: Mapping[str, Any], written: Mapping[str, dict[str, Given]]) -> dict[str, Given]:
    """The variables of a job, its own first, then those of the jobs that it extends, the last one first."""
    found: dict[str, Given] = {}
    waiting, seen = [name], set[str]()
    while waiting:
        job = waiting.pop()
        if job in seen or job not in written:
            continue
        seen.add(job)
        found = written[job] | found
        extended = mapping(jobs[job]).get("extends")
        above = [extended] if isinstance(extended, str) else members(extended)
        waiting += [one for one in above[:_MOST_ABOVE] if isinstance(one, str)]
    return found


def _variables(yaml: Yaml, keys: Keys) -> Iterator[tuple[str, Given]]:
    for name, entry in mapping(inside(yaml.data, keys)).items():
        line, column = yaml.spot((*keys, name), key=True)
        value = entry.get("value", "") if is_object(entry) else entry
        text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        open_ = _REFERENCE.search(text) is not None and not (is_object(entry) and entry.get("expand") is False)
        yield (
            name,
            Given(
                name,
                None if open_ else text.replace("$$", "$"),
                line,
                column,
                "",
                own("other variables") if open_ else NOTHING,
            ),
        )
