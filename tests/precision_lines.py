"""What is said of real files of Airflow and of `.env` files, held against Airflow, Prefect and python-dotenv: errors and warnings.

A code is judged here where its judge can be asked; `UNASKED` says why another is not.
"""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from dotenv.parser import parse_stream

from confwright.base.finding import Finding
from confwright.validate.judging import Judge
from confwright.validate.validating import _Run
from tests.oracle.airflow_client import AirflowJudge
from tests.oracle.prefect_support import Prefect

UNASKED: Final = {
    "unknown-key": "the Astro CLI reads airflow_settings.yaml; it is not a library, and is not installed here",
    "astro-extra": "the Astro CLI", "astro-key": "the Astro CLI", "astro-lost": "the Astro CLI", "astro-name": "the Astro CLI",
    "astro-pool": "the Astro CLI", "astro-text": "the Astro CLI", "astro-type": "the Astro CLI", "astro-uri": "the Astro CLI",
    "connection-type": "it says what is not known here, and nothing of Airflow",
    "yaml-syntax": "a reader of YAML says so itself",
}  # fmt: skip
"""Codes that are found in the real files, whose judge cannot be asked."""
_RENAMED: Final = re.compile(r"\[(?P<s>[\w.]+)\] (?P<o>\w+) is now \[(?P<ns>[\w.]+)\] (?P<no>\w+)")
_REMOVED: Final = re.compile(r"\[(?P<s>[\w.]+)\] (?P<o>\w+) was removed")


def findings(path: Path, kind: str) -> list[Finding]:
    """The errors and warnings on a file."""
    run = _Run(None, False, Judge(None, kind))
    run.one(path, named=True)
    return [one for one in run.findings if one.severity != "note"]


def of_files(folder: Path, airflow: AirflowJudge, prefect: Prefect) -> Iterator[tuple[str, str, bool | None, str]]:
    """System, code, whether it is true (None: nobody to ask) and what was said, of each finding."""
    for name, kind in (
        ("airflow_connections", "airflow_connections"),
        ("airflow_settings", "astro_settings"),
        ("env_examples", "env"),
    ):
        for path in sorted(folder.joinpath(name).iterdir()):
            if path.is_file() and path.suffix not in (".tsv", ".md", ".py"):
                for one in findings(path, kind):
                    true = None if one.code in UNASKED else _is_true(one, path, airflow, prefect)
                    yield name, one.code, true, f"{path.name}:{one.line}: {one.message}"


def _is_true(one: Finding, path: Path, airflow: AirflowJudge, prefect: Prefect) -> bool | None:
    text = path.read_text("utf-8", errors="replace")
    message = str(one.message)
    if one.code == "env-syntax":
        return any(b.error and b.original.line == one.line for b in parse_stream(io.StringIO(text)))
    if one.code == "prefect-setting-unknown":
        asked = {message.partition(":")[0]: "http://confirm.example:4242/api"}
        answer = prefect.one("settings", "variables", asked)
        return "values" in answer and "confirm.example" not in json.dumps(answer)
    if (renamed := _RENAMED.match(message)) is not None:
        if not _has(airflow, renamed["ns"], renamed["no"]):
            return None  # its provider is not installed here
        old = f"AIRFLOW__{renamed['s'].upper()}__{renamed['o'].upper()}"
        under_new = airflow.ask_one(
            "config", options=[[renamed["ns"], renamed["no"], "get"]], environ={old: "confirmed"}
        )
        return "confirmed" in json.dumps(under_new) or not _has(airflow, renamed["s"], renamed["o"])
    if (removed := _REMOVED.match(message)) is not None:
        return not _has(airflow, removed["s"], removed["o"])
    if one.code == "option-form" and (meant := re.search(r"AIRFLOW__(\w+?)__(\w+)", str(one.hint))) is not None:
        asked = [[meant[1].lower(), meant[2].lower(), "get"]]
        answer = airflow.ask_one("config", options=asked, environ={message.partition(":")[0]: "confirmed"})
        return "confirmed" not in json.dumps(answer)
    if one.code in ("connection-hook", "http-address"):
        return _refused(message, path, airflow)
    if path.parent.name == "airflow_connections":
        answer = airflow.ask_one("connections_file", text=text, extension=path.suffix.removeprefix("."))
        return isinstance(answer, str)
    return False


def _refused(message: str, path: Path, airflow: AirflowJudge) -> bool | None:
    """Whether the hook of a connection refuses it; None where the file is of another reader than Airflow's own."""
    text = path.read_text("utf-8", errors="replace")
    answer: Any = airflow.ask_one("connections_file", text=text, extension=path.suffix.removeprefix("."))
    named = re.match(r"connection '([^']*)'", message)
    if named is None or isinstance(answer, str) or named[1] not in answer:
        return None
    one: dict[str, Any] = answer[named[1]]
    told: Any = airflow.ask_one("hook", conn_type=one["conn_type"], name="A", text=json.dumps(one))
    return "error" in told


def _has(airflow: AirflowJudge, section: str, option: str) -> bool:
    """Whether Airflow has a default of an option, with no file and no variable that sets it."""
    answer: Any = airflow.ask_one("config", options=[[section, option, "get"]], cfg="")
    return "NoOptionError" not in json.dumps(answer) and "not found" not in json.dumps(answer)


def tally(found: Iterator[tuple[str, str, bool | None, str]]) -> dict[str, Counter[tuple[str, bool]]]:
    """The findings by system, code and whether they are true; prints each that is not, and the codes that nobody was asked about."""
    counted: dict[str, Counter[tuple[str, bool]]] = {}
    unasked: Counter[str] = Counter()
    for system, code, true, said in found:
        if true is None:
            unasked[code] += 1
            continue
        counted.setdefault(system, Counter())[code, true] += 1
        if not true:
            print(f"  not confirmed: {said}: {code}")
    for code, count in sorted(unasked.items()):
        print(f"{'not asked':18} {code:24} {count}: {UNASKED.get(code, 'its provider is not installed here')}")
    return counted
