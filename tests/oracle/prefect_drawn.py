"""Drawn prefect.yaml files through the real `prefect deploy`, against the real server: the verdict is ours.

A run may still fail where the deployment is made; what we say of that is asked of what a worker does when the run starts.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

import generated.prefect as ours
from confwright.base.finding import Finding
from confwright.base.frame import keys_of_path
from confwright.systems.prefect.pools import standard_template
from confwright.validate.check import check
from tests.oracle.configurations import seed
from tests.oracle.prefect_deployed import FLOW
from tests.oracle.prefect_files import ENVIRON, files
from tests.oracle.prefect_judge import WORKERS
from tests.oracle.prefect_support import Prefect


def found_in(text: str, folder: Path) -> list[Finding]:
    """Everything that is said of a file, warnings too."""
    return check(text.encode(), str(folder / "prefect.yaml"), ours)


def refuses(found: list[Finding]) -> bool:
    return any(one.severity == "error" for one in found)


def at(data: Any, path: str) -> Any:
    """The value at a place, and the deployment that it is in; None where there is none."""
    for key in keys_of_path(path):
        data = (
            data[key]
            if isinstance(data, list) and isinstance(key, int)
            else data.get(key)
            if isinstance(data, dict)
            else None
        )
    return data


def _is_stored(text: str, made: list[Any]) -> bool:
    return text in json.dumps(made, ensure_ascii=False)


def _late(prefect: Prefect, data: Any, one: Finding) -> bool:
    """Whether a run of the deployment cannot start: by the flow's parameters, or by the configuration that the worker makes."""
    keys = keys_of_path(one.path)
    if "parameters" in keys:
        values = at(data, one.path.partition(".parameters")[0])["parameters"]
        return bool(prefect.one("parameters", FLOW, "etl", values))
    pool = at(data, one.path.partition(".job_variables")[0])
    name = str(keys[keys.index("job_variables") + 1])
    variables = pool["job_variables"]
    if pool.get("name") in WORKERS and name in _known(pool["name"]):
        return "crash" in prefect.answers([["worker_takes", pool["name"], variables]])[0]
    # The type of the pool is not known: no type that has the variable takes the value.
    having = [kind for kind in WORKERS if name in _known(kind)]
    return bool(having) and all(prefect.one("job_variables", kind, {name: variables[name]}) for kind in having)


def _known(kind: str) -> Any:
    return standard_template(kind)["variables"]["properties"]


def explained(prefect: Prefect, text: str, made: list[Any], one: Finding) -> bool:
    """Whether what we refuse and the command takes is true all the same: by what was stored, or by what a run does."""
    data = yaml.safe_load(text)
    value = at(data, one.path)
    keys = keys_of_path(one.path)
    if {"build", "push", "pull"} & set(keys):
        return one.code in STEPS and one.code != "unknown-key"
    if one.code in ("prefect-step-output", "prefect-vanishes"):
        # Nothing, or a hole in the text, is stored in its place.
        return not _is_stored(json.dumps(value)[1:-1], made)
    if one.code == "prefect-template":
        return _is_stored("{{", made)
    if one.code == "prefect-secret-stored":
        return _is_stored("hidden", made)
    if "schedules" in keys or "schedule" in keys:
        # Prefect reads `day_or` of every schedule, and uses that of cron alone.
        return keys[-1] == "day_or"
    if "triggers" in keys:
        return one.code == "unknown-key" or isinstance(value, (bool, int, float, str))
    if one.code == "type" and re.search(r"\.tags$", one.path):
        return made[0]["tags"] == [*dict.fromkeys(value)]
    return ("parameters" in keys or "job_variables" in keys) and _late(prefect, data, one)


STEPS = frozenset({"type", "not", "missing-key", "prefect-step-output", "choice"})
"""What the function of a step fails at, when it runs."""


def judged(prefect: Prefect, folder: Path, count: int) -> tuple[list[str], Counter[str]]:
    """What differs in so many files, and how many get which verdicts."""
    texts = list(files(seed(), count))
    strange: list[str] = []
    tally: Counter[str] = Counter()
    for text, answer in zip(texts, prefect.ask([["deploy_file", text, ENVIRON] for text in texts]), strict=True):
        found = found_in(text, folder)
        problems, dropped = answer["problems"], answer["dropped"]
        theirs = "refuses" if problems else "drops" if dropped else "takes"
        tally[f"Prefect {theirs}, we {'refuse' if refuses(found) else 'take'}"] += 1
        if refuses(found) and theirs == "takes":
            wrong = [one for one in found if one.severity == "error"]
            false = [one for one in wrong if not explained(prefect, text, answer["made"], one)]
            strange += [f"only we refuse: {one.code}: {one.path}: {one.message}\n{text}" for one in false]
        elif not refuses(found) and (dropped or (_of_file(problems) and not _by_values(text, folder) and not found)):
            strange.append(f"only Prefect refuses: {problems or dropped}\n{text}")
    return strange, tally


def _of_file(problems: list[str]) -> list[str]:
    """The problems that the file has: which work pools there are is known to the server."""
    return [one for one in problems if "which does not exist" not in one]


def _by_values(text: str, folder: Path) -> bool:
    """Whether what makes Prefect refuse it comes from the environment: with its values in their places, we refuse it too."""
    try:
        data = ours.resolve_data(ours.loads(text), ENVIRON)
    except ours.ConfigError:
        return True
    return refuses(found_in(yaml.safe_dump(data), folder))
