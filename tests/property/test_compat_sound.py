"""What `compat` says of DATA is so: where it says nothing, every document stays valid; where it says something, one does not.

Schemas are drawn from nested choices, whose forms and types the two sides spell in different ways; jsonschema-rs is the judge.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from confwright.compat.data import Comparison
from confwright.generate.pipeline import Options, build
from confwright.generate.sources.reading import collect

SCALARS: tuple[Any, ...] = (None, True, False, 0, 1, 7, -1, 0.5, "", "a", "bb", "ccc")
SMALL: tuple[Any, ...] = (
    *SCALARS, *([value] for value in SCALARS), [], {}, {"kind": "a"}, {"kind": "b"}, {"kind": "c"},
    *({"x": value} for value in SCALARS), *({"kind": kind, "x": value} for kind in "abc" for value in SCALARS),
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    *SMALL, [1, "a"], *([value] for value in SMALL), *({**around, "x": value} for around in ({}, {"kind": "a"}, {"kind": "b"}, {"kind": "c"}) for value in SMALL),
)  # fmt: skip
"""Documents that tell all schemas apart that are drawn here."""
PAIRS = 30
"""A batch; there are four. A pair takes 50 ms."""


def scalar(rng: random.Random) -> dict[str, Any]:
    return rng.choice(
        [
            {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"}, {"type": "null"},
            {"type": ["string", "null"]}, {"type": ["integer", "boolean", "string"]}, {"enum": ["a", "bb"]}, {"enum": ["a", 1, None]},
            {"type": "integer", "minimum": 1}, {"type": "string", "minLength": 2}, {"const": "a"}, {"type": "integer", "maximum": 5},
        ]
    )  # fmt: skip


def form(rng: random.Random, depth: int) -> dict[str, Any]:
    kind = rng.random()
    if depth == 0 or kind < 0.45:
        return scalar(rng)
    if kind < 0.6:
        return {"type": "array", "items": form(rng, min(depth - 1, 1))}
    if kind < 0.75:
        body: dict[str, Any] = {
            "type": "object",
            "properties": {"x": form(rng, min(depth - 1, 1))},
            "additionalProperties": False,
        }
        if rng.random() < 0.6:
            body["properties"]["kind"] = {"const": rng.choice("abc")}
            body["required"] = ["kind"]
        return body
    return {"anyOf": [form(rng, depth - 1) for _ in range(rng.choice((2, 2, 3)))]}


def changed(schema: Any, rng: random.Random) -> Any:
    """The same schema spelled in another way, or with a form more or less."""
    if isinstance(schema, list):
        return [changed(member, rng) for member in schema]
    if not isinstance(schema, dict):
        return schema
    out = {
        key: value if key in ("enum", "const", "type", "required") else changed(value, rng)
        for key, value in schema.items()
    }
    if out.get("type") not in ("object", "array", None) and rng.random() < 0.15:
        return scalar(rng)
    if isinstance(out.get("type"), list) and rng.random() < 0.5:
        kinds = out.pop("type")
        return {"anyOf": [{**out, "type": kind} for kind in rng.sample(kinds, len(kinds))]}
    if "anyOf" in out:
        if rng.random() < 0.3:
            out["anyOf"].append(scalar(rng))
        if rng.random() < 0.4 and len(out["anyOf"]) > 1:
            out["anyOf"].pop(rng.randrange(len(out["anyOf"])))
        rng.shuffle(out["anyOf"])
        return {"anyOf": [{"anyOf": out["anyOf"][:1]}, *out["anyOf"][1:]]} if rng.random() < 0.3 else out
    return {"anyOf": [out, scalar(rng)]} if rng.random() < 0.2 and "type" in out else out


@pytest.mark.parametrize("batch", range(4))
def test_what_is_said_of_data_is_so(batch: int, tmp_path: Path) -> None:
    rng = random.Random(batch)
    wrong: list[str] = []
    silent = 0
    for _ in range(PAIRS):
        old = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "type": "object",
            "properties": {"v": form(rng, 4)},
        }
        new = changed(json.loads(json.dumps(old)), rng)
        for name, schema in (("old", old), ("new", new)):
            (tmp_path / f"{name}.json").write_text(json.dumps(schema))
        before, after = (build(collect(tmp_path / f"{name}.json"), "package", Options()) for name in ("old", "new"))
        found = [
            f"{one.rule} {one.at}: {one.message}" for one in Comparison().compare(before.graph.root, after.graph.root)
        ]
        judges = [jsonschema_rs.validator_for(schema) for schema in (old, new)]
        broken = [v for v in VALUES if judges[0].is_valid({"v": v}) and not judges[1].is_valid({"v": v})]
        silent += not found
        if bool(found) != bool(broken):
            wrong.append(f"{json.dumps(old)}\n{json.dumps(new)}\n{found} but {broken[:3]}")
    assert wrong == [], "\n\n".join(wrong[:4])
    assert PAIRS / 6 < silent < 5 * PAIRS / 6
