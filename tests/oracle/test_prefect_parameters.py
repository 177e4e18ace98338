"""Parameters of a flow as its text says: Prefect's own schema of the same text says the same."""

from __future__ import annotations

import random
from pathlib import Path

from confwright.systems.prefect.parameters import fits, parameter_notes
from confwright.systems.prefect.signatures import signature
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

ANNOTATIONS = [
    "int", "str", "float", "bool", "None", "list", "dict", "list[int]", "dict[str, int]", "int | None", "Optional[str]", "Union[int, str]",
    "Literal['a', 'b', 3]", "list[str | None]", "dict[str, list[float]]", "'int'", "Any", "list[dict[str, bool]]",
    "Colour", "Size", "list[Colour]", "Point", "Point | None", "dict[str, Point]", "Model", "Wide", "list[Model]", "Options", "Mode", "Tree",
    "Annotated[int, 'x']", "Path", "datetime", "date", "UUID", "typing.Optional[int]", "set[str]", "Other",
]  # fmt: skip
HEAD = """
import typing
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID
from enum import Enum, IntEnum
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Optional, Union

from pydantic import BaseModel, Field
from typing_extensions import TypedDict

Mode = Literal["a", "b"]

class Colour(Enum):
    RED = "a"
    BLUE = "b"

class Size(IntEnum):
    SMALL = 1
    LARGE = 3

@dataclass
class Point:
    a: int
    b: float = 0.0
    tags: list[str] = field(default_factory=list)

class Model(BaseModel):
    a: int = Field(default=1, description="x")
    mode: Mode = "a"
    point: Optional[Point] = None
    kinds: ClassVar[int] = 1

class Wide(Model):
    b: str = Field(...)
    c: int = Field(3, alias="sea")

class Options(TypedDict):
    a: int

class Tree(BaseModel):
    a: int
    below: list["Tree"] = []

class Other:
    def __init__(self, a: int) -> None: ...

"""
VALUES = [
    0,
    1,
    2.0,
    2.5,
    "a",
    "b",
    "",
    3,
    True,
    False,
    None,
    [],
    [1],
    ["a"],
    [None],
    {},
    {"a": 1},
    {"a": [1.5]},
    {"a": "b"},
    [{"a": True}],
    [{"a": 1}],
    {"a": 2, "b": 1.5},
    {"a": 1, "mode": "a"},
    {"mode": "c"},
    {"point": {"a": 1}},
    {"point": {"b": 1}},
    {"b": "x"},
    {"b": "x", "sea": 1},
    {"b": "x", "sea": "y"},
    {"a": 1, "below": [{"a": 1}]},
    {"a": 1, "below": [{"b": 1}]},
    {"x": {"a": 1}},
    ["a", "b"],
    "2026-11-21",
    "2026-11-21T12:00:00Z",
    "12345678-1234-5678-1234-567812345678",
]


def test_types_of_parameters(prefect: Prefect) -> None:
    pick = random.Random(20261121)
    strange: list[str] = []
    cases = [(pick.choice(ANNOTATIONS), pick.choice(VALUES)) for _ in range(CASES)]
    sources = [f"{HEAD}def etl(p: {annotation} = ...): ...\n" for annotation, _ in cases]
    answers = prefect.ask(
        [["parameters", source, "etl", {"p": value}] for source, (_, value) in zip(sources, cases, strict=True)]
    )
    for source, (annotation, value), wrong in zip(sources, cases, answers, strict=True):
        found = signature(source, "etl")
        assert found is not None
        if fits(value, found.parameters["p"], found.definitions) != (wrong is None):
            strange.append(f"{annotation} = {value!r}: Prefect says {wrong}")
    assert not strange, "\n".join(sorted(set(strange)))


WHERE = "Prefect looks for it from the folder that `prefect deploy` is started in: start this there, too"


UNSEEN = "the flow is in no file that can be looked at here, so the parameters were not held against it"


def test_notes(tmp_path: Path) -> None:
    (tmp_path / "flow.py").write_text(
        "from prefect import flow\n\n@flow\nasync def etl(day: str, batch: int = 1, *, full: bool): ...\n"
    )
    schedule = {"cron": "0 0 * * *", "parameters": {"full": True}}
    document = {
        "deployments": [
            {"name": "a", "entrypoint": "flow.py:etl", "parameters": {"day": 1, "bacth": 2, "full": "{{ $FULL }}"}},
            {"name": "b", "entrypoint": "flow.py:etl", "schedules": [schedule]},
            {"name": "c", "entrypoint": "flow.py:elt"},
            {"name": "d", "entrypoint": "gone.py:etl"},
            {"name": "e", "entrypoint": "package.flow", "parameters": {"x": 1}},
            {"name": "f", "entrypoint": "../out.py:etl", "parameters": {"x": 1}},
        ]
    }
    told = [(note.keys[1:], note.message, note.hint) for note in parameter_notes(document, tmp_path / "prefect.yaml")]
    assert told == [
        ((0, "parameters", "day"), "the flow takes a string", None),
        ((0, "parameters", "bacth"), "the flow has no such parameter", "did you mean 'batch'?"),
        ((1, "schedules", 0), "runs of this schedule lack 'day', which the flow has no default for", None),
        ((2, "entrypoint"), "flow.py has no function 'elt'", None),
        ((3, "entrypoint"), "there is no file 'gone.py', from the working directory or beside this file", WHERE),
        ((4, "entrypoint"), UNSEEN, None),
        ((5, "entrypoint"), UNSEEN, None),
    ]
