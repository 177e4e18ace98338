"""Reading YAML and JSON: what scalars mean, where things stand, and what is refused with which code."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.runtime import json_text, yaml_text
from confwright.runtime.report import ConfigError, Problem
from confwright.runtime.yaml_events import Dialect
from confwright.runtime.yaml_text import Limits, read_text, write_text

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
NO_CORPUS = f"the corpus is not here ({CORPUS})"
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{this}: &{this} [{','.join(['*' + last] * 9)}]\n" for last, this in zip("abcdefgh", "bcdefghi", strict=True)
)


def short(value: object) -> str:
    """A name for a test case; some values here are too long for one."""
    return ascii(value)[:30] if isinstance(value, str | bytes) else type(value).__name__


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything here holds for both of PyYAML's parsers."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    elif not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML is built without libyaml here")


def problems(text: str | bytes, **options: Any) -> tuple[Problem, ...]:
    with pytest.raises(ConfigError) as caught:
        read_text(text, **options)
    return caught.value.problems


def one(text: str | bytes, **options: Any) -> tuple[str, int | None, int | None]:
    (problem,) = problems(text, **options)
    return problem.code, problem.line, problem.column


@pytest.mark.parametrize(
    ("text", "core", "old"),
    [
        ("yes", "yes", True),
        ("Off", "Off", False),
        ("y", "y", "y"),
        ("True", True, True),
        ("tRUE", "tRUE", "tRUE"),
        ("", None, None),
        ("~", None, None),
        ("Null", None, None),
        ("010", 10, 8),
        ("0o17", 15, "0o17"),
        ("08", 8, "08"),
        ("0x1F", 31, 31),
        ("-0x1F", "-0x1F", -31),
        ("0b11", "0b11", 3),
        ("1_000", "1_000", 1000),
        ("1:30", "1:30", 90),
        ("-1:30", "-1:30", -90),
        ("190:20:30.15", "190:20:30.15", 685230.15),
        ("1e3", 1000.0, "1e3"),
        ("1.5e3", 1500.0, "1.5e3"),
        ("1.5e+3", 1500.0, 1500.0),
        (".5", 0.5, 0.5),
        ("1.", 1.0, 1.0),
        ("+12", 12, 12),
        ("-.inf", -math.inf, -math.inf),
        ("2020-01-01", "2020-01-01", "2020-01-01"),
        ("1.2.3", "1.2.3", "1.2.3"),
        ("'1'", "1", "1"),
        ("! 1", "1", 1),
        ("!!str 1", "1", "1"),
        ("!!int '1'", 1, 1),
        ("!!float 1", 1.0, 1.0),
        ("- ", [None], [None]),
    ],
    ids=short,
)
def test_scalars(text: str, core: Any, old: Any) -> None:
    for dialect, expected in (("1.2", core), ("1.1", old), ("dagster", old)):
        data = read_text(text, dialect=dialect).data
        assert (type(data), data) == (type(expected), expected), dialect


def test_nan_is_a_float() -> None:
    assert math.isnan(read_text(".nan").data)


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\ufeff", "---\n", "--- # x\n...\n", b"\xef\xbb\xbf"])
def test_nothing(text: str | bytes) -> None:
    assert read_text(text).data is None


@pytest.mark.parametrize("dialect", ["1.1", "1.2", "dagster"])
def test_merge(dialect: Dialect) -> None:
    text = "a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\nc:\n  y: 5\n  <<: [*a, *b]\nd: {<<: *a}\n'<<': 1\n"
    document = read_text(text, dialect=dialect)
    assert document.data["c"] == {"x": 1, "y": 5, "z": 4}
    assert document.data["d"] == {"x": 1, "y": 2}
    assert document.data["<<"] == 1
    assert document.locate(["c", "x"]) == (1, 11)
    assert document.locate(["c", "z"], key=True) == (2, 14)
    assert document.locate(["c", "y"]) == (4, 6)
    assert document.locate(["d", "x"], key=True) == (1, 8)


def test_locate() -> None:
    document = read_text("# c\na:\n  b:\n    - x\n    - {é: 1, d: &d [1]}\ne: *d\n")
    assert document.locate([]) == (2, 1)
    assert document.locate(["a"]) == (3, 3)
    assert document.locate(["a"], key=True) == (2, 1)
    assert document.locate(["a", "b", 1, "é"]) == (5, 11)
    assert document.locate(["a", "b", "1", "d", 0]) == (5, 21)
    assert document.locate(["e"]) == (6, 4)
    assert document.locate(["e", 0]) == (5, 21)
    for nowhere in (["x"], ["a", "b", 2], ["a", "b", 0, 0], ["a", "b", "²"], ["a", 0]):
        assert document.locate(nowhere) is None


def test_locate_json() -> None:
    document = read_text('{"a": {"b": [1, {"c\\u0041": "]"}]},\r\n "": true, "l": []}')
    assert document.data == {"a": {"b": [1, {"cA": "]"}]}, "": True, "l": []}
    assert document.locate([]) == (1, 1)
    assert document.locate(["a", "b", 1, "cA"]) == (1, 29)
    assert document.locate(["a", "b", 1, "cA"], key=True) == (1, 18)
    assert document.locate([""]) == (2, 6)
    assert document.locate(["l", 0]) is None


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: [1", "yaml-syntax", 1, 6),
        ("a: b: c", "yaml-syntax", 1, 5),
        ("a: *x", "yaml-syntax", 1, 4),
        ("a: 1\nb\n", "yaml-syntax", None, None),
        ("a: &x 1\nb: &x 2", "yaml-syntax", 2, 4),
        ("a: \0", "yaml-syntax", 1, 4),
        ("é: x\n😀: \x07", "yaml-syntax", 2, 4),
        ("a: 1\n---\nb: 1", "yaml-documents", 2, 1),
        ("a: 1\n---\n", "yaml-documents", 2, 1),
        ("a: 1\nb:\n  c: 1\n  c: 2", "yaml-duplicate-key", 4, 3),
        ('{"a": [{"x": 1},\n {"b": 1, "b": 1}]}', "yaml-duplicate-key", 2, 11),
        ('a: 1\n"a": 2', "yaml-duplicate-key", 2, 1),
        ("<<: {}\n<<: {}", "yaml-duplicate-key", 2, 1),
        ("a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a", "yaml-duplicate-key", 4, 3),
        ("a: !!python/object/new:os.system [x]", "yaml-tag", 1, 4),
        ("a: !x y", "yaml-tag", 1, 4),
        ("!!set {a}", "yaml-tag", 1, 1),
        ("a: !!binary aGk=", "yaml-tag", 1, 4),
        ("a: !!int x", "yaml-tag", 1, 4),
        ("a: !!str {}", "yaml-tag", 1, 4),
        ("a: !!timestamp 2020-01-01", "yaml-tag", 1, 4),
        ("? [a]\n: b", "yaml-key", 1, 3),
        ("? {a: b}\n: b", "yaml-key", 1, 3),
        ("1: x", "yaml-key", 1, 1),
        ("~: x", "yaml-key", 1, 1),
        ("a: &a 1\n*a : x", "yaml-key", 2, 1),
        ("<<: 1", "yaml-merge", 1, 5),
        ("<<: [{}, 1]", "yaml-merge", None, None),
        ("a: &a [*a]", "limit-aliases", 1, 8),
        ("a: " + "9" * 5000, "yaml-number", 1, 4),
        ('["\\"1", ' + "9" * 5000 + "]", "yaml-number", 1, 9),
        ("a: 0x" + "f" * 4000, "yaml-number", 1, 4),
        ("a: " + "9" * 5000 + ".5", "yaml-number", 1, 4),
        ("a: \ud800", "encoding", 1, 4),
        ('["a", "\\ud800x"]', "encoding", 1, 7),
        (b"a: 1\nb: \xff", "encoding", 2, 4),
        ("a: 1".encode("utf-16"), "encoding", 1, 1),
    ],
    ids=short,
)
def test_refused(text: str | bytes, code: str, line: int | None, column: int | None) -> None:
    found = one(text)
    # The two parsers do not agree where everything stands: then only the code counts.
    assert found == (code, line if line else found[1], column if line else found[2])


@pytest.mark.parametrize(
    "text",
    ["on: x", "yes: 1", "010: x", "a: =", "- <<", "a: 0b_", "a: 1" + ":00" * 3000, "a: 1" + ":00" * 300 + ".5"],
    ids=short,
)
def test_refused_by_old_yaml(text: str) -> None:
    assert one(text, dialect="dagster")[0] in ("yaml-key", "yaml-tag", "yaml-number")
    read_text(text if text[0] != "0" else "'" + text.replace(":", "':"))


def test_everything_at_once() -> None:
    found = problems("a: 1\na: 2\nb: !x 1\nc: {on: 1, 2: 2}\nd: [1")
    assert [p.code for p in found] == ["yaml-duplicate-key", "yaml-tag", "yaml-key", "yaml-syntax"]
    assert found[0].path == "a"
    assert found[1].path == "b"
    assert len(problems("a: [" + "!x 1," * 1000 + "]")) == 100


def test_hints() -> None:
    assert "tabs" in (problems("a:\n\tb: 1")[0].hint or "")
    assert "template" in (problems("a: {{ x }}")[0].hint or "")
    assert problems("on: 1", dialect="1.1")[0].hint == "write it in quotes: 'on'"


def test_no_value_is_shown() -> None:
    for text in (
        "p: 'hunter2",
        "p: !hunter {x: hunter2}",
        "p: hunter2: x",
        "p: hunter2\n\tx",
        "p: {hunter2",
        'p: "hunter2\\q"',
    ):
        assert "hunter2" not in str(ConfigError(problems(text)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 50_000, "limit-depth"),
        ('{"a":' * 50_000, "limit-depth"),
        ("{a: " * 50_000, "limit-depth"),
        ("- " * 50_000, "limit-depth"),
        ("? " * 50_000, "yaml-key"),
        (BOMB, "limit-aliases"),
        ("a: &a " + "x" * 500_000 + "\nb: [" + "*a," * 1000 + "]", "limit-aliases"),
        ("%TAG !a! x\n" * 80_000 + "--- a", "yaml-syntax"),
    ],
    ids=short,
)
def test_attacks_end_quickly(text: str, code: str, request: pytest.FixtureRequest) -> None:
    read_text("warm: up")
    start = time.process_time()
    assert one(text)[0] == code
    if "libyaml" in request.node.name:
        assert time.process_time() - start < 0.05


def test_limits_can_be_set() -> None:
    assert one("a: [[1]]", limits=Limits(depth=2))[0] == "limit-depth"
    assert read_text("a: [[1]]", limits=Limits(depth=3)).data == {"a": [[1]]}
    assert one("[1, 2, 3]", limits=Limits(nodes=3))[0] == "limit-nodes"
    assert read_text("[1, 2]", limits=Limits(nodes=3)).data == [1, 2]
    assert one("a: &a [1]\nb: *a", limits=Limits(aliases=1))[0] == "limit-aliases"
    assert read_text("a: &a [1]\nb: *a", limits=Limits(aliases=2)).data == {"a": [1], "b": [1]}
    assert one("abc", limits=Limits(size=2))[0] == "limit-size"
    assert one(b"abc", limits=Limits(size=2))[0] == "limit-size"


def test_brackets_in_comments_and_strings_count_nothing() -> None:
    assert read_text("[1, # " + "[" * 500 + "\n2]").data == [1, 2]
    assert read_text(json.dumps(["[" * 500])).data == ["[" * 500]


def test_called_from_deep_down() -> None:
    def deep(levels: int) -> Any:
        if levels:
            return deep(levels - 1)
        return read_text('{"a": {"b": [{"c": 1}]}}').data

    # Close to the limit of Python's own stack it is refused, or it works.
    for levels in range(800, 1000):
        try:
            assert deep(levels) == {"a": {"b": [{"c": 1}]}}
        except ConfigError as error:
            codes = {problem.code for problem in error.problems}
            assert codes == {"limit-depth"}
        except RecursionError:
            break


def test_json_in_old_yaml() -> None:
    """A number that only JSON has is read as the reader of the document reads it; strings are JSON's."""
    assert read_text('{"a": 1e3}', dialect="dagster").data == {"a": "1e3"}
    assert read_text('{"a": 1e3}').data == {"a": 1000.0}
    assert read_text('{"a": "\\ud83d\\ude00", "b": "on"}', dialect="dagster").data == {"a": "😀", "b": "on"}
    assert read_text("{a: b, }").data == {"a": "b"}
    assert read_text("[NaN]").data == ["NaN"]


def test_without_pyyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert read_text('{"a": 1}').data == {"a": 1}
    assert write_text({"a": 1}) == "a: 1\n"
    assert one("a: 1")[0] == "yaml-missing"


def test_pyyaml_is_imported_for_yaml_only() -> None:
    code = (
        "import sys; from confwright.runtime.yaml_text import read_text, write_text; read_text('{}'); write_text({}); "
        "assert 'yaml' not in sys.modules; read_text('a: 1'); assert 'yaml' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


WRITTEN = """\
module: dagster.core.storage
path: /opt/x.y
image: img:1
url: https://x:80/a?b=c&d
'on': 'yes'
'n': '010'
e: ""
t: ' x'
'k: v': 'a #b'
f: 1.0e+16
g: 1.0e-07
z: -0.0
none: null
l:
  - - 1
    - 2
  - a: 1
    b: []
  - {}
sql: |
  SELECT 1
    FROM x
bidi: "a\\u202eb"
q: 'it''s: so'
date: '2020-01-01'
é: naïve 😀
"""


def test_written_to_be_read() -> None:
    data = {
        "module": "dagster.core.storage",
        "path": "/opt/x.y",
        "image": "img:1",
        "url": "https://x:80/a?b=c&d",
        "on": "yes",
        "n": "010",
        "e": "",
        "t": " x",
        "k: v": "a #b",
        "f": 1e16,
        "g": 1e-7,
        "z": -0.0,
        "none": None,
        "l": [[1, 2], {"a": 1, "b": []}, {}],
        "sql": "SELECT 1\n  FROM x\n",
        "bidi": "a\u202eb",
        "q": "it's: so",
        "date": "2020-01-01",
        "é": "naïve 😀",
    }
    assert write_text(data) == WRITTEN


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({1: 2}, "yaml-key"),
        ("\ud800", "encoding"),
        ({"\ud800": 1}, "encoding"),
        (object(), "type"),
        (10**5000, "yaml-number"),
        (b"x", "type"),
    ],
    ids=short,
)
def test_not_writable(data: Any, code: str) -> None:
    with pytest.raises(ConfigError) as caught:
        write_text({"a": [data]})
    assert [(p.code, p.path) for p in caught.value.problems] == [(code, "a[0]")]


def test_writing_endless_data() -> None:
    data: list[Any] = []
    data.append(data)
    with pytest.raises(ConfigError) as caught:
        write_text(data)
    assert caught.value.problems[0].code == "limit-depth"
    deep: Any = 1
    for _ in range(yaml_text.DEFAULT_LIMITS.depth):
        deep = [deep]
    assert read_text(write_text(deep)).data == deep


@pytest.mark.skipif(not CORPUS.is_dir(), reason=NO_CORPUS)
def test_real_files(request: pytest.FixtureRequest) -> None:
    """Real files are read as PyYAML reads them, or refused with a ConfigError."""
    if "python" in request.node.name:
        pytest.skip("once is enough: PyYAML's parser in Python takes a minute for these")
    files = [
        path
        for path in sorted(CORPUS.rglob("*"))
        if path.suffix in (".yaml", ".yml", ".json") and path.stat().st_size < 300_000
    ]
    assert files
    read = refused = 0
    for path in files:
        content = path.read_bytes()
        try:
            document = read_text(content)
        except ConfigError as error:
            refused += len(error.problems) > 0
            continue
        read += 1
        document.locate(["x"])
        if path.suffix == ".json":
            assert document.data == json.loads(content.decode("utf-8-sig")), path
        assert read_text(write_text(document.data)).data == document.data, path
    assert read > 10 * refused
    print(f"{read} files read, {refused} refused")


@pytest.mark.parametrize(
    "text",
    [
        "[]", "{}", "[[]]", '[[], {}]', '{"a": [1, 2], "b": {"c": null}}', '["[[[", "{,:"]', "[1, 2, 3]", "7",
        '[{"a": 1}, {"a": 1}, {"a": 1}]', "[[[[[]]]]]",
    ],
)  # fmt: skip
def test_limits_of_json_are_counted_alike_in_data_and_in_text(text: str) -> None:
    data = json.loads(text)
    marks = re.sub(r'"[^"]*"', "", text)
    deepest = max(
        marks[:end].count("[") + marks[:end].count("{") - len(re.findall(r"[\]}]", marks[:end]))
        for end in range(len(marks) + 1)
    )
    values = 1 + len(re.findall(r"[\[{,:]", marks))
    for depth in range(7):
        for nodes in range(1, 14):
            assert json_text._fits(data, depth, nodes) == (deepest <= depth and values <= nodes), (depth, nodes)


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}]',
        '{"a": 1, "a": 2}}',
        '[{"a": 1, "a": 2}, :',
        '{"x": {"a": 1, "a": 2}, ]',
        '{"a": 1, "a": 2} {',
    ],
)
def test_a_key_that_stands_twice_in_what_is_no_json(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read_text(text)
    assert "yaml-syntax" in {problem.code for problem in caught.value.problems}
