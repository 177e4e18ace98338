"""Workflows of GitHub: `env` of the workflow, of each job and of each step, the inner one before the outer one.

Source: the workflow syntax of GitHub Actions. `${{ … }}` is known when the workflow runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from ...base.json_values import Keys, is_object
from ...base.said import NOTHING, as_name, own
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..places import Given, Held, joined

_EXPRESSION: Final = "${{"
_CONTEXT: Final = re.compile(
    r"(?<![\w.'-])(?:secrets|vars|env|github|inputs|needs|steps|matrix|runner|job)(?:\.[A-Za-z_][\w-]*)+"
)
"""What an expression may show of itself: text in quotes, and what is around the expression, is a value."""


def read_workflow(text: str, _file: str) -> Held | None:
    """The variables of a workflow's jobs and steps; None for anything that is not a workflow."""
    try:
        found = list(documents(text, "1.2"))
    except ConfigError:
        return None
    if len(found) != 1 or not _is_workflow(found[0].data):
        return None
    (yaml,) = found
    return joined(_processes(yaml))


def _processes(yaml: Yaml) -> Iterator[Held]:
    outer = dict(_env(yaml, ("env",)))
    for job, body in mapping(yaml.data["jobs"]).items():
        of_job = outer | dict(_env(yaml, ("jobs", job, "env")))
        yield _of_process(of_job, job)
        for index, step in enumerate(members(mapping(body).get("steps"))):
            own = dict(_env(yaml, ("jobs", job, "steps", index, "env")))
            if own:
                named = mapping(step).get("id") or mapping(step).get("name") or index + 1
                yield _of_process(of_job | own, f"{job}/{named}")


def _is_workflow(data: Any) -> bool:
    if not is_object(data) or not {"on", "jobs"} <= data.keys() or not is_object(data["jobs"]):
        return False
    return any({"runs-on", "uses", "steps"} & mapping(job).keys() for job in data["jobs"].values())


def _of_process(variables: dict[str, Given], process: str) -> Held:
    return Held([replace(one, process=process) for one in variables.values()])


def _env(yaml: Yaml, keys: Keys) -> Iterator[tuple[str, Given]]:
    for name, value in mapping(inside(yaml.data, keys)).items():
        line, column = yaml.spot((*keys, name), key=True)
        text = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        open_ = _EXPRESSION in text or isinstance(value, (dict, list))
        named = ", ".join(map(as_name, dict.fromkeys(_CONTEXT.findall(text)))) if open_ else ""
        source = own(f"an expression of GitHub ({named})" if named else "an expression of GitHub") if open_ else NOTHING
        yield name, Given(name, None if open_ else text, line, column, "", source)
