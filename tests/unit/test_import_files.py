"""Imports of files: charts, OpenAPI documents, samples. What they write, what they leave out, and what they refuse."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run

Say = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text)


def chart(path: str, values: str = "", schema: Any = None, head: str = "") -> None:
    write(f"{path}/Chart.yaml", f"name: {Path(path).name}\nversion: 1.0.0\n{head}")
    if values:
        write(f"{path}/values.yaml", values)
    if schema is not None:
        write(f"{path}/values.schema.json", json.dumps(schema))


def written(path: str) -> Any:
    return yaml.safe_load(Path(path).read_text())


VALUES = """\
## @param tag [string] The tag
tag: ""
# plain words
# in two lines
host: db  # not these
port: 80  # behind it
# resources:
#   cpu: 1
resources: {}
# -- (int) a number
#    over two lines
# @default -- 5
five:
# @schema type:[string, null];minLength:2
short: abc
names: [a, b]
rules: [{name: a, allow: true}, {name: b, weight: 2}]
apiToken: t0ken
nothing:
# -- (int) wrong of its own value
six: nil
"""


def test_a_values_file_and_its_comments() -> None:
    chart("demo", VALUES)
    assert run(["import", "helm", "demo"]) == 0
    schema = written("schemas/charts/demo.yaml")
    assert schema["x-provenance"]["inferred-from"] == ["values.yaml"]
    found = schema["properties"]
    assert {name: part.get("description") for name, part in found.items() if "description" in part} == {
        "tag": "The tag", "host": "plain words in two lines", "port": "behind it", "five": "a number over two lines",
        "six": "wrong of its own value",
    }  # fmt: skip
    types = {name: part.get("type") for name, part in found.items()}
    assert types == {
        "tag": ["string", "number", "boolean", "null"], "host": ["string", "null"], "port": ["integer", "null"],
        "resources": ["object", "null"], "five": ["integer", "null"], "short": ["string", "null"], "names": ["array", "null"],
        "rules": ["array", "null"], "apiToken": ["string", "null"], "nothing": None, "global": "object",
        "six": ["integer", "string", "null"],
    }  # fmt: skip
    assert found["short"]["minLength"] == 2
    assert found["names"]["items"] == {"type": "string"}
    assert found["rules"]["items"]["properties"] == {
        "name": {"type": "string"},
        "allow": {"type": "boolean"},
        "weight": {"type": "integer"},
    }
    assert found["apiToken"]["x-sensitive"] is True
    assert "t0ken" not in Path("schemas/charts/demo.yaml").read_text()


def test_charts_inside_a_chart(capsys: Say) -> None:
    dependencies = "dependencies: [{name: redis, alias: cache}, {name: kafka}]\n"
    closed = {"type": "object", "properties": {"on": {"type": "boolean"}}, "additionalProperties": False}
    chart("demo", "cache: {port: 1}\nextra: {a: []}\n", closed, dependencies)
    chart("redis", "host: a\nport: 6379\n", {"type": "object", "required": ["host", "port"]})
    Path("demo/charts").mkdir()
    with tarfile.open("demo/charts/redis-1.0.0.tgz", "w:gz") as archive:
        archive.add("redis")
    chart("demo/charts/extra", "a: {b: 1}\n")
    assert run(["import", "helm", "demo"]) == 0
    assert "demo: kafka was left out: the chart is not packed" in capsys.readouterr().err
    top = written("schemas/charts/demo.yaml")["properties"]
    assert top["cache"] == {"$ref": "demo.cache.yaml"}
    assert top["extra"] == {"$ref": "demo.extra.yaml"}
    assert top["kafka"] == {"type": "object"}
    # Helm hands the list down, with a warning.
    assert written("schemas/charts/demo.extra.yaml")["properties"]["a"]["type"] == ["object", "array", "null"]
    assert "required" not in written("schemas/charts/demo.cache.yaml")
    with tarfile.open("demo.tgz", "w:gz") as archive:
        archive.add("demo")
    first = Path("schemas/charts/demo.yaml").read_text()
    assert run(["import", "helm", "demo.tgz", "--output", "other"]) == 0
    same = [text.split("sha256", 1)[1] for text in (first, Path("other/demo.yaml").read_text())]
    assert same[0] == same[1]


def test_what_a_schema_says_of_the_whole_is_named(capsys: Say) -> None:
    schema = {
        "type": "object",
        "properties": {"db": {"type": "object", "if": {"required": ["x"]}, "then": {"required": ["y"]}}},
        "not": {"required": ["db", "port"]},
    }
    chart("demo", "db: {y: 1}\n", schema | {"allOf": [{"$ref": "https://example.org/x.json#/a"}]})
    assert run(["import", "helm", "demo"]) == 0
    said = capsys.readouterr().err
    assert "demo: `if` at /db was left out: it holds for the values as a whole" in said
    assert "demo: `not` at the top was left out" in said
    assert "demo: https://example.org/x.json was left out: it is not in the chart" in said
    found = written("schemas/charts/demo.yaml")
    assert "not" not in found
    assert found["properties"]["db"] == {"type": ["object", "null"]}


API = {
    "openapi": "3.0.3",
    "info": {"title": "shop", "version": "2"},
    "components": {
        "schemas": {
            "Order": {
                "type": "object",
                "properties": {
                    "next": {"$ref": "#/components/schemas/Order"},
                    "price": {"$ref": "parts/money.yaml#/Money"},
                    "pass~word": {"type": "string", "example": "hunter2", "format": "password"},
                },
            },
            "Other": {"type": "object"},
        }
    },
}


def test_part_of_an_openapi_document(capsys: Say) -> None:
    write("api/shop.json", json.dumps(API))
    write("api/parts/money.yaml", "Money: {type: object, properties: {shop: {$ref: '../shop.yaml#/x'}}}\nMore: {}\n")
    assert run(["import", "openapi", "api/shop.json#/components/schemas/Order"]) == 2
    assert "api/parts/money.yaml: error[import-source]: api/shop.yaml cannot be read" in capsys.readouterr().err
    write("api/parts/money.yaml", "Money: {type: object, properties: {tag: {$ref: 'https://a.example/b'}}}\nMore: {}\n")
    assert run(["import", "openapi", "api/shop.json#/components/schemas/Order"]) == 0
    assert "https://a.example/b was left out: it is not in the files" in capsys.readouterr().err
    found = written("schemas/openapi/api/shop.yaml")
    assert (list(found["components"]["schemas"]), found["openapi"]) == (["Order"], "3.0.3")
    assert "$schema" not in found
    assert list(written("schemas/openapi/api/parts/money.yaml")) == ["x-provenance", "Money"]
    assert "hunter2" not in Path("schemas/openapi/api/shop.yaml").read_text()


def test_files_of_an_openapi_document_that_get_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """JSON and .yml become .yaml, a file outside goes to its name: references lead to them there, and the package loads."""
    pet = {
        "oneOf": [{"$ref": "./parts/cat.json"}, {"$ref": "parts/dog%20two.yml#/Dog"}],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "parts/cat.json", "d": "parts/dog%20two.yml#/Dog"}},
    }
    write("mine/api/shop.yml", json.dumps({"openapi": "3.0.3", "components": {"schemas": {"Pet": pet}}}))
    kind = {"kind": {"type": "string"}}
    cat = {"type": "object", "required": ["kind"], "properties": {**kind, "far": {"$ref": "../../../far/x.json#/a"}}}
    write("mine/api/parts/cat.json", json.dumps(cat))
    write("mine/api/parts/dog two.yml", json.dumps({"Dog": {"type": "object", "properties": kind}}))
    write("far/x.json", json.dumps({"a": {"type": "integer"}}))
    write("mine/pyproject.toml", "[tool.confwright]\n")
    monkeypatch.chdir("mine")
    assert run(["import", "openapi", "api/shop.yml#/components/schemas/Pet"]) == 0
    made = written("schemas/openapi/api/shop.yaml")["components"]["schemas"]["Pet"]
    assert made["oneOf"] == [{"$ref": "parts/cat.yaml"}, {"$ref": "parts/dog%20two.yaml#/Dog"}]
    assert made["discriminator"]["mapping"] == {"c": "parts/cat.yaml", "d": "parts/dog%20two.yaml#/Dog"}
    assert written("schemas/openapi/api/parts/cat.yaml")["properties"]["far"] == {"$ref": "../../x.yaml#/a"}
    with Path("pyproject.toml").open("a") as settings:
        settings.write('[tool.confwright.packages.pet]\nroot = "schemas/openapi"\n')
        settings.write('schema = "schemas/openapi/api/shop.yaml#/components/schemas/Pet"\n')
    assert run(["generate"]) == 0


def test_samples_of_two_things() -> None:
    write("a/one.json", '{"n": 1, "password": "hunter2", "list": [{"x": 1}, {"x": "2"}]}')
    write("a/two.toml", "n = 1.5\nday = 2020-01-02\n")
    write("b/rows.csv", "id,name\n1,x\n2,y\n")
    assert run(["import", "json-sample", "a/one.json", "a/two.toml"]) == 0
    assert run(["import", "json-sample", "b/rows.csv", "--name", "row"]) == 0
    assert run(["import", "--check"]) == 0
    one = written("schemas/samples/one.yaml")
    assert (one["properties"]["n"], one["required"]) == ({"type": "number"}, ["n"])
    assert one["properties"]["list"]["items"]["properties"]["x"] == {"type": ["integer", "string"]}
    assert one["properties"]["day"] == {"type": "string"}
    assert "hunter2" not in str(one)
    assert written("schemas/samples/row.yaml")["required"] == ["id", "name"]


WRONG = {
    ("helm",): "no chart is named",
    ("helm", "nothing"): "the chart cannot be read: No such file or directory",
    ("helm", "plain"): "there is no Chart.yaml with the name of a chart",
    ("helm", "plain/text.txt"): "is not a chart, nor the archive of one",
    ("helm", "broken"): "values.yaml cannot be read",
    ("openapi", "api.yaml"): "name one, as api.yaml#/components/schemas/NAME: Order",
    ("openapi", "api.yaml#/components/schemas/Oder"): "/components/schemas/Oder leads nowhere (did you mean 'Order'?)",
    ("openapi", "plain/text.txt#/a"): "holds no schemas: it is not a mapping",
    ("json-sample",): "no document is named",
    ("json-sample", "nothing.json"): "cannot be read: No such file or directory",
    ("json-sample", "broken/values.yaml"): "error[import-source]",
    ("json-sample", "broken/values.toml"): "broken/values.toml: error[import-source]: cannot be read",
}


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_what_cannot_be_imported(words: tuple[str, ...], capsys: Say) -> None:
    write("plain/text.txt", "words")
    write("api.yaml", "openapi: 3.1.0\ncomponents: {schemas: {Order: {type: object}}}\n")
    chart("broken", "a: [\n")
    write("broken/values.toml", "a = \n")
    assert run(["import", *words]) == 2
    assert WRONG[words] in capsys.readouterr().err
    assert not Path("schemas").exists()
