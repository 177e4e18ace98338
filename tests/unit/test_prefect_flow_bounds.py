"""Files of flows that somebody made to cost time: each ends soon, and what was not looked at is told."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from confwright.base.finding import Note
from confwright.base.reading import file_text
from confwright.systems.prefect.cron import cron_problem, interval_problem, rrule_problem
from confwright.systems.prefect.parameters import parameter_notes
from confwright.systems.prefect.signatures import TooMuchError, signature

FLOW = "\ndef f(a: {}): ...\n"
BOMBS: dict[str, str] = {
    "aliases": "".join(f"A{n} = A{n + 1} | A{n + 1}\n" for n in range(60)) + "A60 = int" + FLOW.format("A0"),
    "an alias of itself": "A = A | A" + FLOW.format("A"),
    "aliases in a circle": "A = B | B\nB = C | C\nC = A | A" + FLOW.format("A"),
    "lists": "".join(f"A{n} = dict[str, A{n + 1} | list[A{n + 1}]]\n" for n in range(60)) + "A60 = int" + FLOW.format("A0"),
    "texts": "A = \"'\" + 'int'\nB = \"list['list[\\\\\"int\\\\\"]']\"" + FLOW.format("B"),
    "bases twice": "class B0(BaseModel): x: int\n" + "".join(f"class B{n}(B{n - 1}, B{n - 1}): ...\n" for n in range(1, 60)) + FLOW.format("B59"),
    "bases in a circle": "class A(B): x: int\nclass B(A): y: int" + FLOW.format("A"),
    "a base of itself": "class A(A): x: int" + FLOW.format("A"),
    "a long chain of bases": "class B0(BaseModel): x: int\n" + "".join(f"class B{n}(B{n - 1}): ...\n" for n in range(1, 8000)) + FLOW.format("B7999"),
    "fields twice": "".join(f"class B{n}(BaseModel):\n  a: B{n + 1}\n  b: B{n + 1}\n" for n in range(500)) + "class B500(BaseModel): x: int" + FLOW.format("B0"),
    "many fields": "class A(BaseModel):\n" + "".join(f"  f{n}: int\n" for n in range(9000)) + FLOW.format("A"),
    "the same field": "class A(BaseModel):\n" + "".join(f"  f{n % 100}: int\n" for n in range(9000)) + FLOW.format("A"),
    "many parameters": "def f(" + ", ".join(f"p{n}" for n in range(30_000)) + "): ...\n",
    "a large union": FLOW.format(" | ".join(["int"] * 900)),
    "a larger union": FLOW.format(" | ".join(["int"] * 50_000)),
    "brackets": FLOW.format("list[" * 90 + "int" + "]" * 90),
    "more brackets": FLOW.format("list[" * 5_000 + "int" + "]" * 5_000),
    "parentheses": "a = " + "(" * 5_000,
    "minus": "a = " + "-" * 100_000 + "1" + FLOW.format("int"),
    "large": "#" + "x" * 1_000_000 + FLOW.format("int"),
    "many statements": "a = 1\n" * 60_000 + FLOW.format("int"),
    "a large number": "a = 1" + "0" * 100_000 + FLOW.format("int"),
    "nul": "\0",
}  # fmt: skip


def spent(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


@pytest.mark.parametrize("source", BOMBS.values(), ids=BOMBS)
def test_a_file_of_flows_ends_soon(source: str, tmp_path: Path) -> None:
    (tmp_path / "flow.py").write_text(source)
    value = [[n, "x", {"a": [n]}] for n in range(5_000)]
    document = {"deployments": [{"name": "d", "entrypoint": "flow.py:f", "parameters": {"a": value}}]}
    notes: list[Note] = []
    assert spent(lambda: notes.extend(parameter_notes(document, tmp_path / "prefect.yaml"))) < 4
    assert all(len(note.message) < 2_000 for note in notes)


@pytest.mark.parametrize("name", ["aliases", "bases twice", "many parameters", "a larger union"])
def test_what_is_too_much_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / "flow.py").write_text(BOMBS[name])
    with pytest.raises((TooMuchError, RecursionError)):
        signature(BOMBS[name], "f")
    (note,) = parameter_notes(
        {"deployments": [{"entrypoint": "flow.py:f", "parameters": {"a": 1}}]}, tmp_path / "p.yaml"
    )
    assert (note.code, note.severity) == ("prefect-entrypoint", "warning")
    assert "was not looked at" in note.message or "cannot be read" in note.message


def test_a_value_that_is_too_large_is_told(tmp_path: Path) -> None:
    (tmp_path / "flow.py").write_text(FLOW.format("list[" + " | ".join(["str"] * 900 + ["int"]) + "]"))
    document = {"deployments": [{"entrypoint": "flow.py:f", "parameters": {"a": list(range(10_000))}}]}
    (note,) = parameter_notes(document, tmp_path / "prefect.yaml")
    assert (note.severity, note.unchecked) == ("warning", True)


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "flow.py").write_text("\n".join(f"def f{n}(a: int): ..." for n in range(300)))
    read: list[object] = []

    def counted(path: Path, most: int) -> str:
        read.append(path)
        return file_text(path, most)

    monkeypatch.setattr("confwright.systems.prefect.flow_files.file_text", counted)
    deployments = [{"name": f"d{n}", "entrypoint": f"flow.py:f{n % 300}", "parameters": {"b": 1}} for n in range(5_000)]
    assert len(list(parameter_notes({"deployments": deployments}, tmp_path / "prefect.yaml"))) == 5_000
    assert len(read) == 1


def test_many_files_of_flows_are_bounded_together(tmp_path: Path) -> None:
    for n in range(20):
        (tmp_path / f"flow{n}.py").write_text("#" + "x" * 200_000 + "\ndef f(a: int): ...\n")
    deployments = [{"entrypoint": f"flow{n}.py:f", "parameters": {"a": "x"}} for n in range(20)]
    notes = list(parameter_notes({"deployments": deployments}, tmp_path / "prefect.yaml"))
    assert {note.code for note in notes} == {"prefect-parameter", "prefect-entrypoint"}
    assert sum("too large" in note.message for note in notes) == 15


def test_classes_that_inherit_are_still_read() -> None:
    found = signature(
        "class A(BaseModel):\n  x: int\n  y: str = ''\nclass B(A):\n  y: int\nclass C(B): z: B\ndef f(a: C): ...\n", "f"
    )
    assert found is not None
    assert found.definitions["C"]["required"] == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("check", "text", "is_wrong"),
    [
        (cron_problem, "*/" + "9" * 5_000 + " * * * *", True),  # as croniter says
        (cron_problem, "* * * * 0-6/" + "9" * 4_000, False),
        (cron_problem, "* * * * " + "9" * 5_000, True),
        (cron_problem, "* * * * " + ",".join(["0-6"] * 100_000), False),
        (cron_problem, "0" * 4_000 + "1 * * * *", False),
        (cron_problem, "0" * 5_000 + "1 * * * *", True),
        (interval_problem, "P1.2.3D", True),
        (interval_problem, "P" + "9" * 5_000 + "D", None),
        (interval_problem, "9" * 5_000 + " days", True),
        (interval_problem, "9" * 400_000 + ":00:00", True),
        (interval_problem, 10**400, None),
        (rrule_problem, "[" * 100_000, True),
        (rrule_problem, "FREQ=DAILY;BYHOUR=" + "1," * 100_000, True),
    ],
)
def test_schedules_of_any_length(check: Callable[[object], str | None], text: object, is_wrong: bool | None) -> None:
    """Python reads at most 4,300 digits, and a range of numbers must not become a list of them."""
    found: list[str | None] = []
    assert spent(lambda: found.append(check(text))) < 2
    assert is_wrong is None or (found[0] is not None) == is_wrong
