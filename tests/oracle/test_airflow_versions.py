"""Older Airflows, as of their time: what `validate --for` says of drawn options is what that Airflow does with them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from confwright.systems.airflow.version import facts_at
from confwright.systems.versions.releases import release
from confwright.validate.judging import Judge
from confwright.validate.validating import _Run
from tests.oracle.airflow_client import AirflowJudge, NoAirflowError
from tests.oracle.configurations import seed
from tests.oracle.matrix import CASES, versions

ENVIRONMENTS: Final = {"2.9.3": "airflow-2.9", "2.11.2": "airflow-2.11", "3.0.6": "airflow-3.0", "3.1.8": "airflow-3.1"}
GETTERS: Final = {"boolean": "getboolean", "bool": "getboolean", "integer": "getint", "float": "getfloat"}
VALUES: Final = (
    "0", "1", "-1", "5", "08", "1_000", " 7 ", "1.5", "1e3", "inf", "nan", "", "true", "True", "t", "f", "no", "yes", "on", "word",
    "two words", "0x10", "٣", "5 # five", "None",
)  # fmt: skip


@pytest.fixture(scope="module", params=versions(ENVIRONMENTS))
def judge(request: pytest.FixtureRequest) -> Iterator[AirflowJudge]:
    """An Airflow of the matrix. Skips, and says why, where its environment cannot be set up."""
    try:
        made = AirflowJudge(ENVIRONMENTS[request.param])
    except NoAirflowError as error:
        pytest.skip(f"the environment of Airflow {request.param} cannot be set up: {error}")
    with made:
        assert made.version == request.param
        yield made


def test_options_get_the_verdict_of_that_airflow(
    judge: AirflowJudge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each option that it declares is known, none of them is an error unless it cannot be read, and what cannot be read is one."""
    monkeypatch.chdir(tmp_path)
    drawn, refused, wrong = judged(judge, CASES)
    assert not wrong, f"{len(wrong)} differ\n" + "\n".join(sorted(set(wrong))[:20])
    assert min(refused, drawn - refused) > drawn // 10


def judged(judge: AirflowJudge, count: int) -> tuple[int, int, list[str]]:
    """Of so many drawn files in the current folder: their options, those that Airflow cannot read, and where we differ."""
    declared: dict[str, dict[str, str]] = judge.ask_one("described")
    facts = facts_at(release(judge.version) or (), release(judge.version) or (), "")
    rng = random.Random(f"{seed()} {judge.version}")
    wrong: list[str] = []
    drawn = refused = 0
    for _ in range(count):
        document = _document(declared, rng)
        said = _ours(document, judge.version)
        asked = [[s, o, GETTERS.get(kind, "get")] for s, o, kind, _ in document]
        answer = judge.ask_one("config", options=asked, cfg=_text(document))
        for section, option, kind, value in document:
            read = answer["values"][f"{section}.{option}"]
            theirs = isinstance(read, str) and read.startswith("error ")
            codes = said.get((section, option), [])
            ours = "option-value" in codes
            drawn += 1
            refused += theirs
            known = facts.option(section, option) or {}
            # Airflow reads some options as another type than it declares, and takes others apart later; and where an empty text
            # is read by code that takes one, or that is not known, we say nothing.
            other = "declared" in known or kind not in GETTERS
            if theirs != ours and not (ours and other) and not (value == "" and not known.get("filled")):
                wrong.append(f"[{section}] {option} ({kind}) = {value!r}: Airflow {read!r}, ours {codes}")
            if "option-unknown" in codes:
                wrong.append(f"[{section}] {option} is one of Airflow's, and not known to us")
    return drawn, refused, wrong


Line = tuple[str, str, str, str]


def _document(declared: dict[str, dict[str, str]], rng: random.Random) -> list[Line]:
    """Some options of a few sections, with values: section, option, its type and the text."""
    document: list[Line] = []
    for section in rng.sample(sorted(declared), 4):
        for option in rng.sample(sorted(declared[section]), min(3, len(declared[section]))):
            document.append((section, option, declared[section][option], rng.choice(VALUES)))
    return document


def _text(document: list[Line]) -> str:
    lines: list[str] = []
    for section, option, _, value in document:
        if f"[{section}]" not in lines:
            lines.append(f"[{section}]")
        lines.append(f"{option} = {value}")
    return "\n".join(lines) + "\n"


def _ours(document: list[Line], version: str) -> dict[tuple[str, str], list[str]]:
    """The codes of what is found at each option."""
    text = _text(document)
    Path("airflow.cfg").write_text(text, "utf-8")
    run = _Run(None, False, Judge(None, versions={"airflow": version}))
    run.one(Path("airflow.cfg"), named=True)
    places: dict[int, tuple[str, str]] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("["):
            section = line[1:-1]
        else:
            places[number] = (section, line.partition(" ")[0])
    found: dict[tuple[str, str], list[str]] = {}
    for one in run.findings:
        if (place := places.get(one.line or 0)) is not None:
            found.setdefault(place, []).append(str(one.code))
    return found
