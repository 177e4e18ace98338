"""What a schema or a document may cost: it ends soon, with a clear error, and the limits can be set."""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from confwright import GenerateError, generate_package
from confwright.base.diagnostics import ProjectError
from confwright.project.reading import load_project
from tests.budget import FUZZ
from tests.fuzz import targets

Schema = dict[str, Any]


def chain(length: int, keyword: str, times: int) -> Schema:
    """Definitions that refer to the next one several times over."""
    named = {f"D{n}": {keyword: [{"$ref": f"#/$defs/D{n + 1}"}] * times} for n in range(length)}
    return {"$ref": "#/$defs/D0", "$defs": {**named, f"D{length}": {"type": "integer"}}}


def generate(folder: Path, schema: Any, **limits: int) -> list[str]:
    """The codes of what is wrong with a schema; none where it was generated."""
    (folder / "schema.json").write_text(schema if isinstance(schema, str) else json.dumps(schema))
    try:
        generate_package(
            schema=folder / "schema.json", package="limited", output=folder / "out", verify=False, limits=limits
        )
    except GenerateError as error:
        return [d.code for d in error.diagnostics]
    return []


def lists(length: int) -> Schema:
    """Definitions that are the next one, or a list of it: written out, each is twice the next."""

    def choice(n: int) -> Schema:
        below = {"$ref": f"#/$defs/D{n + 1}"}
        return {"anyOf": [below, {"type": "array", "items": below}, {"type": "object", "additionalProperties": below}]}

    named = {f"D{n}": choice(n) for n in range(length)}
    return {"$ref": "#/$defs/D0", "$defs": {**named, f"D{length}": {"type": "string"}}}


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        (lists(40), None),
        ({"items": {"anyOf": [lists(30), {"items": lists(30)}]}, "$defs": lists(30)["$defs"]}, None),
        ({"oneOf": [{"properties": {f"a{n}": {}}, "required": [f"a{n}"]} for n in range(1_000)]}, None),
        ({"required": [f"a{n}" for n in range(20_000)]}, None),
        ({"type": "object", "requried": ["a"], **{f"keyword{n}": 1 for n in range(3_000)}}, None),
        (chain(60, "allOf", 2), "limit-expansion"),
        (chain(60, "anyOf", 2), "limit-expansion"),
        (chain(60, "oneOf", 3), "limit-expansion"),
        (chain(3000, "allOf", 1), "limit-depth"),
        ({"$ref": "#"}, "ref-cycle"),
        ({"anyOf": [{"$ref": "#"}, {"type": "null"}]}, "ref-cycle"),
        ({"not": {"$ref": "#"}}, "ref-cycle"),
        ("[" * 50_000, "limit-depth"),
        ('{"not":' * 50_000, "limit-depth"),
        ('{"a": &a [1]' + ", b: [*a]" * 60_000, "yaml-duplicate-key"),
        ({"type": "integer", "minimum": 10**4299}, None),
        ('{"type": "number", "maximum": 1e400}', "schema-keyword"),
        ('{"type": "number", "minimum": NaN}', "schema-keyword"),
        ({"type": "number", "multipleOf": 5e-324}, None),
        ({"type": "number", "multipleOf": 1e308}, None),
        ({"minLength": 1e300}, None),
        ({"pattern": "^(a+)+$", "type": "string"}, None),
        ({"pattern": r"(?:(a+)\1?)+b", "type": "string"}, None),
        ({"pattern": "(" * 5000, "type": "string"}, None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_schemas_end_soon(tmp_path: Path, schema: Any, code: str | None) -> None:
    started = time.process_time()
    assert generate(tmp_path, schema)[:1] == ([code] if code else [])
    assert time.process_time() - started < 5


def test_limits_of_schemas_can_be_set(tmp_path: Path) -> None:
    many = {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(50)}}
    assert generate(tmp_path, many, definitions=50) == ["limit-definitions"]
    assert generate(tmp_path, many, definitions=51) == []
    assert generate(tmp_path, chain(5, "allOf", 2), expansion=60) == ["limit-expansion"]
    assert generate(tmp_path, chain(3, "allOf", 2), expansion=60) == []
    assert generate(tmp_path, many, size=100) == ["limit-size"]
    assert generate(tmp_path, many, depth=2) == ["limit-depth"]
    assert generate(tmp_path, many, nodes=50) == ["limit-nodes"]
    assert generate(tmp_path, many, nonsense=1) == ["limits"]


def test_limits_are_settings_and_hold_for_documents(tmp_path: Path) -> None:
    (tmp_path / "schema.json").write_text("{}")
    table = '[tool.confwright.packages.app]\nschema = "schema.json"\n[tool.confwright.limits]\n'
    (tmp_path / "pyproject.toml").write_text(table + "size = 100\ndepth = 3\n")
    project = load_project(tmp_path)
    assert project.limits == {"size": 100, "depth": 3}
    assert generate(tmp_path, "{}", **project.limits) == []
    sys.path.insert(0, str(tmp_path / "out"))
    try:
        package = importlib.import_module("limited")
    finally:
        sys.path.remove(str(tmp_path / "out"))
    assert package.loads("[[1]]") == [[1]]
    for text, code in (("[[[[1]]]]", "limit-depth"), ("a" * 101, "limit-size"), (b"a" * 101, "limit-size")):
        with pytest.raises(package.ConfigError) as caught:
            package.loads(text)
        assert [p.code for p in caught.value.problems] == [code]
    (tmp_path / "long.yaml").write_text("a" * 101)
    with pytest.raises(package.ConfigError):
        package.load_file(tmp_path / "long.yaml")
    for wrong in ("size = 0", "size = true", 'size = "1"', "size = 1.5", "sise = 1", "depth = -1"):
        (tmp_path / "pyproject.toml").write_text(table + wrong)
        with pytest.raises(ProjectError):
            load_project(tmp_path)


def test_an_endless_file_is_not_read_to_its_end() -> None:
    package = targets.everything()
    if not Path("/dev/zero").exists():
        pytest.skip("this system has no /dev/zero")
    with pytest.raises(package.ConfigError) as caught:
        package.load_file("/dev/zero")
    assert caught.value.problems[0].code in ("limit-size", "yaml-syntax")


BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
)


@pytest.mark.parametrize(
    "text", [BOMB, "[" * 50_000, "[" * 50_000 + "]" * 50_000, '{"tree":' * 50_000], ids=["bomb", "open", "json", "keys"]
)
def test_bombs_end_at_once(text: str) -> None:
    package = targets.everything()
    with pytest.raises(package.ConfigError):
        package.loads("{}x")  # what is imported once
    spent: list[float] = []
    for _ in range(3):
        started = time.process_time()
        with pytest.raises(package.ConfigError) as caught:
            package.loads(text)
        spent.append(time.process_time() - started)
        assert caught.value.problems[0].code in ("limit-aliases", "limit-depth")
    assert min(spent) < 0.05


def nested(depth: int, inner: Any, wrap: Callable[[Any], Any]) -> Any:
    for _ in range(depth):
        inner = wrap(inner)
    return inner


SIZE = 1_000_000 if FUZZ > 1 else 250_000
"""`make test` is content with a quarter, the time is measured with CONFWRIGHT_FUZZ=2."""
MEGABYTES: dict[str, str] = {
    "spaces": "name: '" + "a " * (SIZE // 2) + "!'",
    "not trimmed": "trimmed: '" + " " * SIZE + "!'",
    "key": '{"x-' + "ab" * (SIZE // 2) + 'c": "1"}',
    "unknown keys": "{" + ",".join(f'"k{n}":{n}' for n in range(SIZE // 14)) + "}",
    "same key": "{" + ",".join('"k":1' for _ in range(SIZE // 6)) + "}",
    "wrong members": '{"tree":[' + ",".join(['"x"'] * (SIZE // 4)) + "]}",
    "wide tree": '{"tree":[' + ",".join(["[1]"] * (SIZE // 4)) + "]}",
    "deep trees": '{"tree":[' + ",".join(["[" * 90 + '"x"' + "]" * 90] * (SIZE // 184)) + "]}",
    "deep forks": '{"forked":{' + ",".join(f'"k{n}":' + '{"a":' * 80 + '"x"' + "}" * 80 for n in range(SIZE // 500)) + "}}",
    "unique": '{"set":[' + ",".join(str(n) for n in range(SIZE // 7)) + "]}",
    "unique lists": '{"set":[' + ",".join(f"[{n}]" for n in range(SIZE // 9)) + "]}",
    "unique of one hash": '{"set":[' + ",".join(str(n * (2**61 - 1)) for n in range(1, SIZE // 24)) + "]}",
    "unique lists of one hash": '{"set":[' + ",".join(str([-1 - (n >> bit & 1) for bit in range(16)]) for n in range(SIZE // 64)) + "]}",
    "numbers": '{"ratio":1e-' + "9" * SIZE + "}",
    "digits": '{"step":' + "9" * 4300 + "}",
    "many digits": '{"set":[' + ",".join(str(10**4000 + n) for n in range(SIZE // 4002)) + "]}",
    "quotes": '"' * SIZE, "flow": "[" + "a," * (SIZE // 2) + "]", "anchors": "".join(f"- &a{n} x\n" for n in range(SIZE // 12)),
    "date": "when: '" + "2024-05-31T18:30:00." + "0" * SIZE + "Z'", "nul": "\0" * SIZE, "half": '"' + "\\ud800" * (SIZE // 6) + '"',
}  # fmt: skip


@pytest.mark.parametrize("text", MEGABYTES.values(), ids=MEGABYTES)
def test_a_megabyte_is_loaded_or_refused(text: str) -> None:
    package = targets.everything()
    started = time.process_time()
    try:
        package.loads(text)
    except package.ConfigError as error:
        assert 0 < len(error.problems) <= 1001
        assert len(str(error)) < 1_000_000
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    "data",
    [
        {"tree": nested(100_000, 1, lambda v: [v])},
        {"forked": nested(100_000, 1, lambda v: {"a": v})},
        {"free": nested(100_000, 1, lambda v: [v])},
        {"kind": nested(100_000, 1, lambda v: [v])},
        {"set": [nested(100_000, 1, lambda v: [v])]},
        {"tree": nested(150, "x", lambda v: [v, v])},
        {"forked": nested(150, "x", lambda v: {"a": v, "b": v})},
        {"step": 10**5000, "ratio": 10**5000},
        {"step": float("inf"), "ratio": float("nan")},
        {"port": 10**5000, "name": "\ud800", "free": b"bytes", "set": {1, 2}},
        {1: 2, None: 3},
        None,
    ],
    ids=range(12),
)
def test_data_of_any_depth(data: Any) -> None:
    """What Python makes has other dangers than text: depth without end, numbers of any length, shared parts."""
    package = targets.everything()
    started = time.process_time()
    try:
        package.load(data)
    except package.ConfigError as error:
        assert error.problems
        assert str(error)
    assert time.process_time() - started < 5


@pytest.mark.skipif(sys.version_info < (3, 11), reason="until 3.10 every call of Python takes the stack of C")
@pytest.mark.parametrize("inner", [lambda v: [v], lambda v: {"a": v}], ids=["lists", "maps"])
def test_deep_data_where_the_limit_of_recursion_is_raised(inner: Callable[[Any], Any]) -> None:
    """A program may raise Python's limit (mypy does, where it runs in the same process): no comparison crashes then."""
    package = targets.everything()
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    try:
        for depth, code in ((20_000, "unique-items"), (200_000, "limit-depth")):
            deep = nested(depth, 1, inner)
            with pytest.raises(package.ConfigError) as caught:
                package.load({"set": [deep, deep]})
            assert caught.value.problems[0].code == code
    finally:
        sys.setrecursionlimit(before)


def test_data_that_holds_itself() -> None:
    package = targets.everything()
    endless: list[Any] = []
    endless.append(endless)
    for field in ("tree", "set", "kind"):
        with pytest.raises(package.ConfigError):
            package.load({field: endless})
