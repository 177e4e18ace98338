"""`python -m tests.precision`: asks the real systems about every single error that is reported on real files.

Each file is mended but for one finding, by taking out what all other errors point at; then what is left must be refused or dropped
by the real system, or be what the judge of its code says. Prints how many are true, by system and code; ends with 1 below 99 %.
Warnings are judged where the judge of their code can be asked; notes state nothing about a system. The files are those of `../shared/corpus/real`, which are not part of this repository.
"""

from __future__ import annotations

import copy
import inspect
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

import generated.dagster as dagster
import generated.dagster_cloud as dagster_cloud
import generated.dagster_workspace as dagster_workspace
import generated.prefect as prefect
from confwright.base.frame import keys_of_path
from confwright.validate.check import check
from oracles.setup import environment
from tests.oracle.airflow_client import AirflowJudge
from tests.oracle.client import Case, Judge
from tests.oracle.corpus import variables
from tests.oracle.prefect_support import Prefect
from tests.oracle.prefect_support import prefect as started
from tests.precision_lines import of_files, tally

REAL = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "real"
WANTED = 0.99
WARNINGS = frozenset({"prefect-job-variable"})
"""Codes of warnings on documents whose judge can be asked."""
Keys = tuple[str | int, ...]
Judgement = Callable[[Any, Keys, str], bool]
"""Whether a document in which only one error is left, at a place and with a code, is refused or loses something there."""


def without(data: Any, places: list[Keys]) -> Any:
    """A document without the keys at some places."""
    out = copy.deepcopy(data)
    for keys in places:
        holder = out
        try:
            for key in keys[:-1]:
                holder = holder[key]
            if isinstance(holder, dict):  # members of a list stay: the places after them would be others
                del holder[keys[-1]]
        except (KeyError, IndexError, TypeError):
            continue
    return out


def judged(files: list[Path], package: Any, is_true: Judgement) -> Counter[tuple[str, bool]]:
    """The errors of files by their code, and whether the real system confirms them."""
    found: Counter[tuple[str, bool]] = Counter()
    for path in files:
        content = path.read_bytes()
        errors = [one for one in check(content, path.name, package) if one.severity == "error" or one.code in WARNINGS]
        if not errors:
            continue
        try:
            data: Any = yaml.safe_load(content)
        except yaml.YAMLError:
            found.update((one.code, True) for one in errors)  # no reader of YAML takes it
            continue
        places = [keys_of_path(one.path) for one in errors]
        for one, keys in zip(errors, places, strict=True):
            rest = [
                other
                for other in places
                if other != keys and other[: len(keys)] != keys and keys[: len(other)] != other
            ]
            confirmed = is_true(without(data, rest), keys, one.code)
            found[one.code, confirmed] += 1
            if not confirmed:
                print(f"  not confirmed: {path.name}:{one.line}: {one.code}: {one.path}: {one.message}")
    return found


def of_prefect(judge: Prefect) -> Judgement:
    def is_true(data: Any, keys: Keys, code: str) -> bool:
        value: Any = data
        for index, key in enumerate(keys):
            held = dict(enumerate(value)) if isinstance(value, list) else value if isinstance(value, dict) else {}
            value = held.get(key)
            if isinstance(value, dict) and keys[index - 1] in ("build", "push", "pull") and judge.one("step", value):
                return True
        if code in ("prefect-step-removed", "prefect-step-unknown"):
            return not judge.one("importable", keys[-1])
        if code in ("prefect-template", "prefect-secret-stored", "prefect-step-output", "prefect-vanishes"):
            filled = judge.one("filled", {"value": [value, "x"]}, {}, {}, BLOCKS, {})["value"]
            return filled == [value, "x"] if code == "prefect-template" else filled != [value, "x"]
        if code == "prefect-schedule":
            schedule = data
            for key in keys[:-1]:
                schedule = schedule[key]
            return judge.one("schedule", schedule) is not None
        answer = judge.one("load", yaml.safe_dump(data, sort_keys=False))
        path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys).lstrip(".")
        if not answer["ok"] or path in answer["dropped"]:
            return True
        if "job_variables" in keys:
            name = str(keys[keys.index("job_variables") + 1])
            kinds = (
                "process",
                "docker",
                "kubernetes",
                "ecs",
                "cloud-run",
                "cloud-run-v2",
                "vertex-ai",
                "azure-container-instance",
            )
            if code == "prefect-job-variable":
                return not any(name in judge.one("template", kind)["variables"]["properties"] for kind in kinds)
            having = [kind for kind in kinds if name in judge.one("template", kind)["variables"]["properties"]]
            holder = data
            for key in keys[: keys.index("job_variables") + 1]:
                holder = holder[key]
            return bool(having) and all(judge.one("job_variables", kind, {name: holder[name]}) for kind in having)
        return False

    return is_true


BLOCKS: dict[str, Any] = {}
"""Blocks that the real files name, with something secret in them; others end the question with an error."""


def of_dagster(judge: Judge, kind: str) -> Judgement:
    def is_true(data: Any, keys: Keys, code: str) -> bool:
        del keys, code
        text = yaml.safe_dump(data, sort_keys=False)
        environ = {name: "agent:acme:1" if key == "agent_token" else "1" for name, key in variables(data)}
        return judge.ask_one(Case(text=text, environ=environ, kind=kind)).verdict != "ok"

    return is_true


@contextmanager
def the_prefect() -> Iterator[Prefect]:
    running: Any = inspect.unwrap(started)()
    yield next(running)
    next(running, None)


def main() -> int:
    if not REAL.is_dir():
        print(f"there is no {REAL}: the real files are not part of this repository")
        return 2
    total: Counter[bool] = Counter()

    def tell(system: str, found: Counter[tuple[str, bool]]) -> None:
        for code in sorted({known for known, _ in found}):
            good, bad = found[code, True], found[code, False]
            total.update({True: good, False: bad})
            print(f"{system:18} {code:24} {good} of {good + bad}")

    with the_prefect() as judge:
        tell("prefect", judged(sorted((REAL / "prefect").glob("*.y*ml")), prefect, of_prefect(judge)))
        with AirflowJudge() as airflow:
            for system, found in tally(of_files(REAL, airflow, judge)).items():
                tell(system, found)
    here = Path(__file__).parent / "oracle"
    python = environment("dagster")
    with Judge(python, here / "dagster_judge.py") as instances:
        tell("dagster", judged(sorted((REAL / "dagster_instance").glob("*.y*ml")), dagster, of_dagster(instances, "")))
    with Judge(python, here / "locations_judge.py") as locations:
        for name, package, kind in (
            ("dagster_workspace", dagster_workspace, "workspace"),
            ("dagster_cloud", dagster_cloud, "dagster_cloud"),
        ):
            tell(name, judged(sorted((REAL / name).glob("*.y*ml")), package, of_dagster(locations, kind)))
    share = total[True] / max(1, total.total())
    print(f"{total[True]} of {total.total()} errors and warnings are confirmed: {share:.1%}")
    return int(share < WANTED)


if __name__ == "__main__":
    sys.exit(main())
