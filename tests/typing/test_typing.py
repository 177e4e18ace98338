"""What type checkers and editors know about `generated.dagster`: right types, found mistakes, and clean code."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from confwright import generate_package
from tests.caselib import CASES
from tests.typing.checkers import CHECKERS, Checker, Said, run_mypy, run_pyright
from tests.typing.expected import expected_errors, expected_types, revealed, unmatched

ROOT = Path(__file__).parents[2]
REVEAL = Path(__file__).with_name("reveal.py")
MISTAKES = Path(__file__).with_name("mistakes.py")
GENERATED = ROOT / "generated"
each_checker = pytest.mark.parametrize("checker", CHECKERS)

Runs = dict[Checker, list[Said]]


@pytest.fixture(scope="session")
def said(tmp_path_factory: pytest.TempPathFactory) -> Runs:
    """What the two checkers say about the examples and all generated code: one run of each."""
    paths = [REVEAL, MISTAKES, GENERATED]
    # Draft 4, which nothing in this project is written in: an integer that is not a float has another test.
    case = tmp_path_factory.mktemp("case")
    generate_package(CASES / "draft-4-integers" / "schema.yaml", "numbers", case, verify=False)
    paths.append(case)
    return {
        # The cache lasts: from the second time on, mypy looks only at what changed.
        "mypy": run_mypy(ROOT, paths, ROOT / ".mypy_cache" / "tests-typing"),
        "pyright": run_pyright(ROOT, paths, tmp_path_factory.mktemp("pyright")),
    }


def about(messages: list[Said], file: Path) -> dict[int, list[str]]:
    """The messages about a file by line, what they reveal aside."""
    lines: dict[int, list[str]] = defaultdict(list)
    for message in messages:
        # mypy's notes explain the error that stands before them.
        if message.file == file and message.severity != "note" and revealed(message.message) is None:
            lines[message.line].append(message.message)
    return dict(lines)


@each_checker
def test_types_are_revealed_as_expected(said: Runs, checker: Checker) -> None:
    expected = {line: types[checker] for line, types in expected_types(REVEAL.read_text("utf-8")).items()}
    assert len(expected) > 40
    given = {m.line: revealed(m.message) for m in said[checker] if m.file == REVEAL and revealed(m.message)}
    assert given == expected
    assert about(said[checker], REVEAL) == {}


@each_checker
def test_each_mistake_is_found_where_it_is_and_nothing_else(said: Runs, checker: Checker) -> None:
    expected = {line: errors[checker] for line, errors in expected_errors(MISTAKES.read_text("utf-8")).items()}
    assert len(expected) > 20
    wrong = unmatched(expected, about(said[checker], MISTAKES))
    assert not wrong, "\n".join(wrong)


@each_checker
def test_generated_code_is_clean(said: Runs, checker: Checker) -> None:
    assert (GENERATED / "dagster" / "__init__.py").is_file()
    found = [f"{m.file}:{m.line}: {m.message}" for m in said[checker] if m.file not in (REVEAL, MISTAKES)]
    assert not found, "\n".join(found[:20])


def test_an_unexpected_or_missing_message_is_noticed() -> None:
    """The harness itself: each way in which checkers and expectations can differ."""
    assert unmatched({1: ["a"], 2: ["b"]}, {1: ["xax"], 2: ["b", "c"], 3: ["d"]}) == [
        "2: given and not expected: c",
        "3: given and not expected: d",
    ]
    assert unmatched({1: ["a", "a"]}, {1: ["a"]}) == ["1: expected and not given: a"]
    assert revealed("Revealed type is \"pkg.mod.Storage | Literal['a.b']\"") == "Storage | Literal['a.b']"
    assert revealed('Type of "f("x")" is "int"') == "int"
    assert revealed("Missing named argument") is None
    with pytest.raises(ValueError, match="line 1 does not say"):
        expected_types("reveal_type(x)")
    with pytest.raises(ValueError, match="one of the checkers"):
        expected_errors("# error[mypy]: x\ncode()")
