"""Conditions in place of functions: each agrees with what an independent validator says of the same schema."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from confwright.generate.emit.code import Code, code, identifier
from confwright.generate.emit.readers.functions import Functions, ModuleCode
from confwright.generate.emit.readers.predicate import condition, negated
from confwright.generate.plan.planner import Planner
from confwright.generate.schema.graph import Graph
from confwright.generate.sources.reading import collect
from confwright.runtime import report
from confwright.runtime.rules import pattern
from confwright.runtime.values import is_integral, is_number

SCHEMAS: list[Any] = [
    {"const": "a"},
    {"const": "this is (it) == \"that\" and 'x' or \\"},
    {"enum": ["a", "b is None", None, True]},
    {"enum": [False]},
    {"type": "string"},
    {"type": ["string", "null"]},
    {"type": "integer"},
    {"type": "string", "pattern": "^a"},
    {"pattern": "^a"},
    {"minLength": 2, "maxLength": 3},
    {"required": ["kind"]},
    {"type": "object", "required": ["kind", "other key"]},
    {"properties": {"kind": {"const": "a"}}},
    {"properties": {"kind": {"const": "a"}}, "required": ["kind"]},
    {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}, "other key": {"type": "null"}}},
    {"not": {"required": ["kind"]}},
    {"not": {"type": "object", "required": ["kind"]}},
    {"not": {"const": "a"}},
    {"not": {"const": "a (b"}},
    {"not": {"type": "string"}},
    {"not": {"not": {"type": "string"}}},
    {"not": {"type": "null"}},
    {"anyOf": [{"required": ["kind"]}, {"required": ["other key"]}]},
    {"anyOf": [{"type": "object", "required": ["kind"]}, {"type": "string", "minLength": 2}, {"const": None}]},
    {"allOf": [{"not": {"const": "a"}}, {"type": ["string", "object"]}], "properties": {"kind": {"pattern": "b"}}},
    {"properties": {"kind": {"properties": {"kind": {"not": {"const": "a"}}}, "required": ["kind"]}}},
    {"properties": {"kind": True}},
    {"properties": {"kind": False}},
]
_SCALARS = ["a", "b", "abc", "abcd", "a (b", "b is None", "", None, True, False, 1, 0, 1.0, 1.5, [], ["kind"], {}]
_SCALARS.append("this is (it) == \"that\" and 'x' or \\")
VALUES = [
    *_SCALARS,
    *({key: value} for key, value in itertools.product(("kind", "other key"), _SCALARS)),
    *({"kind": value, "other key": None} for value in _SCALARS),
    *({"kind": {"kind": value}} for value in _SCALARS),
]


def made(schema: Any, folder: Path) -> tuple[Code | None, dict[str, Any]]:
    """The condition on `v` and the names it needs."""
    found, module = written(schema, folder)
    names: dict[str, Any] = {**vars(report), "is_integral": is_integral, "is_number": is_number, "pattern": pattern}
    for name, value in {**module.shared, **module.own}.items():
        names[name] = eval(value, names)  # noqa: S307
    return found, names


def written(schema: Any, folder: Path) -> tuple[Code | None, ModuleCode]:
    """The condition on `v`, and the module that has what it needs."""
    file = folder / "schema.json"
    file.write_text(
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "if": schema, "then": False})
    )
    graph = Graph(collect(file, {}))
    functions = Functions(Planner(graph, "x").plan(), lambda node: "x")
    module = functions.module(graph.root)
    assert graph.root.if_ is not None
    return condition(graph.root.if_, identifier("v"), functions, module), module


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda s: json.dumps(s))
def test_a_condition_agrees_with_the_validator(schema: Any, tmp_path: Path) -> None:
    found, names = made(schema, tmp_path)
    assert found is not None
    validator = jsonschema_rs.Draft202012Validator(schema)
    for value in VALUES:
        wanted = validator.is_valid(value)
        assert bool(eval(found, {**names, "v": value})) is wanted, (found, value)  # noqa: S307
        assert bool(eval(negated(found), {**names, "v": value})) is not wanted, (negated(found), value)  # noqa: S307


@pytest.mark.parametrize("schema", [{"const": 1}, {"minimum": 1}, {"items": {}}, {"oneOf": [{}, {"type": "null"}]}])
def test_what_takes_more_than_a_condition_is_left_to_a_function(schema: Any, tmp_path: Path) -> None:
    assert made(schema, tmp_path)[0] is None


def test_nothing_is_left_of_a_condition_that_is_not_written(tmp_path: Path) -> None:
    schema = {"allOf": [{"enum": ["a", "b"]}, {"pattern": "^a"}, {"minLength": 1}, {"minimum": 1}]}
    found, module = written(schema, tmp_path)
    assert (found, module.own, module.shared, module.runtime) == (None, {}, {}, set())


def test_a_long_condition_is_left_to_a_function(tmp_path: Path) -> None:
    assert made({"required": [f"key_{n}" for n in range(30)]}, tmp_path)[0] is None


def test_the_opposite_of_what_is_in_parentheses() -> None:
    assert negated(code("(a or b)")) == "not (a or b)"
    assert negated(code("(a or b) and (c or d)")) == "not ((a or b) and (c or d))"
    assert negated(code('("(" in v or b)')) == 'not ("(" in v or b)'
