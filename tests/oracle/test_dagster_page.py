"""Every alternative of every example of Dagster's page on the instance, written anew: tests/cases/dagster_page.

A folder each: `dagster.yaml`, and in `expected.yaml` the verdict, the variables it needs, and for an invalid one what
`loads` says.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from generated.dagster import ConfigError, loads
from tests.oracle.agreement import difference
from tests.oracle.client import Case, Judge
from tests.oracle.ours import our_verdict

FOLDERS = sorted(path for path in (Path(__file__).parents[1] / "cases" / "dagster_page").iterdir() if path.is_dir())


def read(folder: Path) -> tuple[Case, dict[str, Any]]:
    expected = yaml.safe_load((folder / "expected.yaml").read_text("utf-8"))
    return Case(text=(folder / "dagster.yaml").read_text("utf-8"), environ=expected.get("environ", {})), expected


def test_the_page_has_thirty_five_of_which_five_are_wrong() -> None:
    assert Counter(read(folder)[1]["verdict"] for folder in FOLDERS) == {"ok": 30, "invalid": 5}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_dagster_and_we_and_the_expectation_agree(folder: Path, dagster: Judge) -> None:
    case, expected = read(folder)
    theirs, ours = dagster.ask_one(case), our_verdict(case, lenient=False)
    assert theirs.verdict == expected["verdict"], theirs.findings
    assert ours.verdict == expected["verdict"], ours.messages
    assert difference(theirs, ours) is None
    assert list(ours.messages) == expected.get("messages", [])


@pytest.mark.parametrize("folder", [f for f in FOLDERS if read(f)[1].get("environ")], ids=lambda folder: folder.name)
def test_without_its_variables_it_is_refused_for_each_of_them(folder: Path, dagster: Judge) -> None:
    case, expected = read(folder)
    bare = Case(text=case.text)
    theirs, ours = dagster.ask_one(bare), our_verdict(bare)
    assert theirs.verdict == ours.verdict == "invalid"
    if expected["verdict"] == "ok":
        named = {name for finding in theirs.findings for name in finding.variables}
        assert ours.variables == named == set(expected["environ"])


@pytest.mark.parametrize("folder", [f for f in FOLDERS if "messages" in read(f)[1]], ids=lambda folder: folder.name)
def test_the_error_of_a_file_names_it(folder: Path) -> None:
    case, expected = read(folder)
    assert case.text is not None
    with pytest.raises(ConfigError) as caught:
        loads(case.text, source="dagster.yaml")
    assert str(caught.value).splitlines() == [f"dagster.yaml:{message}" for message in expected["messages"]]
