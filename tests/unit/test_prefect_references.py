"""Fields that take Prefect's references: what they read, what they refuse, what they write."""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confwright import generate_package

SCHEMA = """
title: Demo
type: object
additionalProperties: false
properties:
  early: {type: string, x-env: {form: prefect-early}}
  image: {type: string, x-env: {form: prefect}}
  policy: {enum: [Always, Never], x-env: {form: prefect}}
  flag: {type: [boolean, "null"], default: null, x-env: {form: prefect}}
  active: {type: [boolean, string], x-env: {form: prefect}}
  port: {anyOf: [{type: integer}, {type: "null"}], default: null, x-env: {form: prefect}}
  tags: {type: array, items: {type: string, x-env: {form: prefect-item}}, x-env: {form: prefect}}
  env: {type: object, additionalProperties: {type: [string, "null"], x-env: {form: prefect}}, x-env: {form: prefect}}
  parameters: {type: object, additionalProperties: {x-env: {form: prefect}}}
  event: {type: object, additionalProperties: {x-env: {form: prefect-event}}}
  short: {type: string, maxLength: 5, x-env: {form: prefect}}
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder = tmp_path_factory.mktemp("prefect_references")
    (folder / "demo.yaml").write_text(SCHEMA)
    output = folder / "prefect_reference_demo"
    generate_package(schema=folder / "demo.yaml", package="demo", output=output, verify=True)
    (output / "__init__.py").touch()
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module("prefect_reference_demo.demo")
    finally:
        sys.path.remove(str(folder))


def codes(demo: ModuleType, data: Any) -> list[str]:
    """The codes of what is wrong with a document."""
    try:
        demo.load(data)
    except demo.ConfigError as error:
        return [problem.code for problem in error.problems]
    return []


@pytest.mark.parametrize(
    "text",
    [
        "{{ $HOME }}", "{{$HOME}}", "{{ prefect.variables.x }}", "{{ prefect.blocks.secret.token }}",
        "{{ prefect.blocks.aws.creds.region.name[0] }}", "{{ build-image.image }}", "{{ image }}",
        "{{ $REGISTRY }}/etl:{{ build.tag }}", "x {{ $A }}{{ $B }}", " {{ $A }}", "{{ {{ $A }} }}",
    ],
)  # fmt: skip
def test_text_is_read_and_written_as_it_was(demo: ModuleType, text: str) -> None:
    document = {"image": text, "parameters": {"deep": [{"x": text}]}}
    value = demo.load(document)
    assert isinstance(value.image, demo.PrefectRef)
    assert isinstance(value.parameters["deep"][0]["x"], demo.PrefectRef)
    assert demo.dump(value) == document


def test_what_is_read_is_typed(demo: ModuleType) -> None:
    value = demo.load(
        {"image": "{{ $REGISTRY }}/etl:{{ build.tag }}", "flag": "{{ prefect.variables.on }}", "early": "{{$A}}"}
    )
    assert value.image == demo.PrefectText(demo.PrefectEnv("REGISTRY"), "/etl:", demo.StepOutput("build.tag"))
    assert value.flag == demo.PrefectVariable("on")
    assert value.early == demo.PrefectEnv("A")
    block = demo.load({"image": "{{ prefect.blocks.json.cfg.value.a.b }}"}).image
    assert (block.slug, block.name, block.path) == ("json", "cfg", "value.a.b")


@pytest.mark.parametrize(
    "document",
    [
        {"early": "{{ build.tag }}"},                         # read before the steps run
        {"early": "x-{{ build.tag }}"},
        {"early": "{{ HOME }}"},
        {"port": "{{ $PORT }}"},                              # a string, and no integer
        {"port": "{{ prefect.variables.a }}0"},
        {"flag": "{{ $FLAG }}"},
        {"env": "{{ $ENV }}"},
        {"tags": ["{{ build.tag }}"]},                        # dropped by `prefect deploy`
        {"image": "{{ prefect.blocks.secret }}"},             # no block's name
        {"image": "{{ $ }}"},
        {"parameters": {"x": ["{{ $a.b }}"]}},
    ],
)  # fmt: skip
def test_a_reference_that_cannot_be_filled_in_is_refused(demo: ModuleType, document: Any) -> None:
    assert codes(demo, document) == ["reference"]


@pytest.mark.parametrize(
    "document",
    [
        {"tags": ["pre-{{ build.tag }}", "{{ $A }}"]}, {"tags": "{{ prefect.variables.tags }}"},
        {"active": "{{ $ACTIVE }}"}, {"env": {"A": None, "B": "{{ $B }}"}}, {"policy": "{{ $POLICY }}"},
        {"short": "{{ $LONGER_THAN_FIVE }}"}, {"port": "{{ build.port }}"}, {"image": "{{ not a placeholder }}"},
    ],
)  # fmt: skip
def test_what_can_be_filled_in_is_taken(demo: ModuleType, document: Any) -> None:
    assert demo.dump(demo.load(document)) == document


def test_a_literal_with_a_placeholder_is_refused(demo: ModuleType) -> None:
    value = demo.Demo(image="{{ $TOKEN }}")
    with pytest.raises(ValueError, match="placeholder") as caught:
        demo.dump(value)
    assert "TOKEN" not in str(caught.value)
    with pytest.raises(ValueError, match="placeholder"):
        demo.dump(demo.Demo(parameters={"a": [{"b": "x {{ y }}"}]}))
    with pytest.raises(ValueError, match="placeholder"):
        demo.PrefectText("{{ x", " }}")
    for make in (
        lambda: demo.PrefectEnv("a b"),
        lambda: demo.StepOutput("prefect.blocks.a.b"),
        lambda: demo.PrefectBlock("", "x"),
    ):
        with pytest.raises(ValueError, match="not "):
            make()


def test_what_was_made_in_python_is_written_in_the_usual_spelling(demo: ModuleType) -> None:
    value = demo.Demo(
        image=demo.PrefectText(demo.PrefectEnv("R"), ":", demo.StepOutput("b.t")),
        port=demo.PrefectVariable("p"),
        event={"who": demo.EventTemplate("{{ event.resource.id | upper }}")},
        env={"T": demo.PrefectBlock("secret", "t")},
    )
    data = demo.dump(value)
    assert data == {
        "image": "{{ $R }}:{{ b.t }}", "port": "{{ prefect.variables.p }}", "event": {"who": "{{ event.resource.id | upper }}"},
        "env": {"T": "{{ prefect.blocks.secret.t }}"},
    }  # fmt: skip
    assert demo.load(data) == value


def test_resolve_fills_in_the_environment_and_nothing_else(demo: ModuleType) -> None:
    value = demo.load({"image": "{{ $R }}/{{ build.x }}", "early": "{{ $N }}", "port": "{{ prefect.variables.p }}"})
    filled = demo.resolve_data(value, {"R": "reg", "N": "name"})
    assert filled == {"image": "reg/{{ build.x }}", "early": "name", "port": "{{ prefect.variables.p }}"}
    with pytest.raises(demo.ConfigError) as caught:
        demo.resolve_data(value, {})
    assert [(p.path, p.code) for p in caught.value.problems] == [("image", "env-unset"), ("early", "env-unset")]


PIECES = st.sampled_from(
    ["{{ $A }}", "{{$B}}", "{{ b.c }}", "{{ c }}", "{{ prefect.variables.v }}", "{{ prefect.blocks.secret.s }}", "{{ prefect.blocks.x }}",
     "{{ $ }}", "{{ a b }}", "{{", "}}", "x", " ", "\n", "{%", "{{ $a.b }}", "{{ prefect.variables. }}"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=4).map("".join)
VALUES = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(0, 3),
    st.none(),
    st.lists(TEXTS, max_size=2),
    st.dictionaries(st.sampled_from("AB"), TEXTS),
)
KEYS = re.findall(r"^  (\w+):", SCHEMA, re.M)


@settings(max_examples=500, deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=3))
def test_load_and_the_bundled_schema_agree(demo: ModuleType, document: Any) -> None:
    valid = jsonschema_rs.Draft202012Validator(demo.schema()).is_valid(document)
    found = codes(demo, document)
    assert valid == (not found), found
    if valid:
        value = demo.load(document)
        assert demo.dump(value) == document
        assert demo.load(demo.dump(value)) == value
