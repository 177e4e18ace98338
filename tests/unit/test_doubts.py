"""What a schema says and cannot mean: no doubt about a schema of the real world is false."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from confwright.__main__ import run
from confwright.base.diagnostics import Diagnostic, GenerateError
from confwright.generate.schema.doubts import doubts
from confwright.generate.schema.fits import Judge
from confwright.generate.schema.graph import Graph
from confwright.generate.schema.keywords import KEYWORDS
from confwright.generate.schema.near_keywords import nearest_keyword
from confwright.generate.sources.reading import collect

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "schemastore" / "schemas"
SCHEMAS = sorted(CORPUS.glob("*.json"))
GIVING = ("default", "examples", "enum", "const")
VALIDATORS: dict[int, Any] = {
    4: (jsonschema_rs.Draft4Validator, jsonschema_rs.Draft4), 6: (jsonschema_rs.Draft6Validator, jsonschema_rs.Draft6),
    7: (jsonschema_rs.Draft7Validator, jsonschema_rs.Draft7),
    2019: (jsonschema_rs.Draft201909Validator, jsonschema_rs.Draft201909),
    2020: (jsonschema_rs.Draft202012Validator, jsonschema_rs.Draft202012),
}  # fmt: skip


def found_in(schema: Path) -> tuple[Graph, list[Diagnostic]] | None:
    try:
        graph = Graph(collect(schema))
    except GenerateError:
        return None  # one that is refused: other tests look at it
    # The judge is given one file.
    return (graph, doubts(graph)) if len(graph.documents) == 1 else None


def is_valid(graph: Graph, schema: dict[str, Any], tokens: tuple[str, ...], value: Any) -> bool:
    """What the independent validator says of a value that a schema gives at some tokens of it."""
    place = next(end for end in (len(tokens) - 1, len(tokens) - 2) if tokens[end] in GIVING)
    validator, draft = VALIDATORS[graph.resource_at(graph.root.place.document, tokens[:place]).dialect.draft]
    plain = {key: part for key, part in schema.items() if key not in ("id", "$id")}
    registry = jsonschema_rs.Registry([("http://test/schema", plain)], draft=draft)
    pointer = "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens[:place])
    reference = {"$ref": f"http://test/schema#{pointer}"}
    valid: bool = validator(reference, registry=registry).is_valid(value)
    return valid


@pytest.mark.skipif(not SCHEMAS, reason=f"there is no {CORPUS}: the corpus is not part of this repository")
def test_no_doubt_about_the_corpus_is_false() -> None:
    near: list[str] = []
    values = 0
    for schema in SCHEMAS:
        found = found_in(schema)
        if found is None:
            continue
        graph, told = found
        data = json.loads(schema.read_text("utf-8"))
        for one in told:
            assert one.severity != "error", one
            if one.code == "keyword-near":
                near.append(f"{schema.name} {one.pointer}")
            elif one.code == "schema-value" and one.severity == "warning":
                tokens = tuple(t.replace("~1", "/").replace("~0", "~") for t in str(one.pointer).split("/")[1:])
                value: Any = graph.data_at(graph.root.place.document, tokens)
                assert not is_valid(graph, data, tokens, value), one
                values += 1
    # `titles` stands beside nothing but descriptions, where all its siblings have a `title`.
    assert near == ["drush.site.yml.json /additionalProperties/properties/paths/properties/files/titles"]
    assert values > 200


@pytest.mark.parametrize(
    "word",
    [
        "markdownDescription", "markdownEnumDescriptions", "enumDescriptions", "enumNames", "defaultSnippets", "errorMessage",
        "deprecationMessage", "patternErrorMessage", "doNotSuggest", "allowTrailingCommas", "allowComments", "tsType", "tsEnumNames",
        "existingJavaType", "javaType", "nullable", "example", "discriminator", "xml", "externalDocs", "links", "base", "rel", "media",
        "extends", "disallow", "divisibleBy", "optional", "name", "label", "group", "order", "meta", "scope", "hosts", "instanceof",
        "typeof", "regexp", "transform", "formatMinimum", "formatMaximum", "formatExclusiveMinimum", "$data", "$merge", "$patch", "$async",
        "command", "comment", "@type", "@id", "@context", "values", "elements", "mapping", "metadata", "optionalProperties", "ref",
        "additionalPropertiesName", "propertyOrder", "propertyDependencies", "version", "author", "namespace", "local", "full",
        "x-intellij-html-description", "x-intellij-language-injection", "x-taplo", "x-taplo-info", "x-tombi-toml-version", "x-order",
        "x-source", "x-test", "x-display-name", "x-environment", "x-kubernetes-preserve-unknown-fields", "x-go-name", "x-enum-varnames",
        "x-dagster-k8s",
        "x-dagster-k8s-models",
        "x-nullable", "x-internal", "x-example", "x-examples", "x-tags", "x-logo", "x-renovate-version", "x-enumNames", "x-ms-enum",
    ],
)  # fmt: skip
def test_words_of_others_are_left_alone(word: str) -> None:
    assert word in KEYWORDS or nearest_keyword(word) is None


@pytest.mark.parametrize("keyword", sorted(set(KEYWORDS) - {"id", "if", "$comment", "$id"}))
def test_a_slip_of_the_hand_in_any_keyword_is_found(keyword: str) -> None:
    """Every keyword of four letters and more, with two neighbours exchanged and with a letter left out."""
    bare = keyword.removeprefix("x-").removeprefix("$")
    ours = keyword.startswith("x-")
    written_by_importers = (
        "x-outputs",
        "x-slug",
        "x-secret-fields",
        "x-variables",
        "x-text",
        "x-more-than",
        "x-source",
        "x-kubernetes-int-or-string",
        "x-dagster-k8s",
        "x-dagster-k8s-models",
    )
    if len(bare) < 4 or keyword in written_by_importers or keyword == "x-provenance":
        assert nearest_keyword(keyword) in (None, keyword)
        return
    begin = keyword.index(bare)
    for at in range(begin, len(keyword) - 1):
        wrong = keyword[:at] + keyword[at + 1] + keyword[at] + keyword[at + 2 :]
        if wrong != keyword and wrong not in KEYWORDS:
            assert nearest_keyword(wrong) is not None, wrong
            assert (nearest_keyword(wrong) or "").startswith("x-") == ours, wrong


def test_questions_end() -> None:
    """A schema that doubles at every level, and a value that goes all the way down."""
    folder = {
        "$defs": {
            f"L{n}": {"anyOf": [{"required": [str(i)], "$ref": f"#/$defs/L{n + 1}"} for i in range(9)]}
            for n in range(40)
        }
    }
    folder["$defs"]["L40"] = {"type": "string"}  # type: ignore[dict-item]
    graph = _graph({**folder, "$ref": "#/$defs/L0", "default": {}})
    judge = Judge(most=1000)
    assert judge.fits(graph.root, {}) is None
    assert judge.spent


def _graph(schema: dict[str, Any]) -> Graph:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "schema.json")
        path.write_text(json.dumps(schema))
        return Graph(collect(path))


def test_a_warning_is_told_until_it_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also by runs that find the package as it was, and beside one that has changed."""
    (tmp_path / "a.yaml").write_text("type: object\nproperties: {x: {type: string}}\nrequried: [x]\n")
    (tmp_path / "b.yaml").write_text("type: object\n")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.confwright.packages.a]\nschema = "a.yaml"\n[tool.confwright.packages.b]\nschema = "b.yaml"\n'
    )
    monkeypatch.chdir(tmp_path)
    told = "a.yaml:3:11: warning[keyword-near]: there is no keyword 'requried', so it says nothing (did you mean 'required'?)"
    for text in ("type: object\n", "type: object\n", "type: array\n"):
        (tmp_path / "b.yaml").write_text(text)
        assert run(["generate"]) == 0
        assert told in capsys.readouterr().err.splitlines()
    (tmp_path / "a.yaml").write_text("type: object\nproperties: {x: {type: string}}\nrequired: [x]\n")
    for _ in range(2):
        assert run(["generate"]) == 0
        assert "warning" not in capsys.readouterr().err


ORDER = {"type": "object", "properties": {"id": {"type": "integer"}}}
NO_SCHEMAS: dict[str, tuple[dict[str, Any], str | None]] = {
    "OpenAPI": (
        {"openapi": "3.0.3", "paths": {}, "components": {"schemas": {"Order": ORDER}}},
        "did you mean schema.json#/components/schemas/Order?",
    ),
    "a CustomResourceDefinition": (
        {
            "kind": "CustomResourceDefinition",
            "spec": {
                "names": {"kind": "Order"},
                "versions": [
                    {
                        "name": "v1",
                        "schema": {"openAPIV3Schema": ORDER},
                        "additionalPrinterColumns": [{"type": "date"}],
                    }
                ],
            },
        },
        "did you mean schema.json#/spec/versions/0/schema/openAPIV3Schema?",
    ),
    "schemas at the top": ({"Order": ORDER, "Note": "text"}, "did you mean schema.json#/Order?"),
    "a document": (
        {"replicas": 2, "image": {"tag": "1"}},
        "`confwright import json-sample` writes a schema from documents",
    ),
    "anything, on purpose": ({"description": "Any value."}, None),
    "our own words": ({"x-provenance": {"source": "somewhere"}}, None),
}


@pytest.mark.parametrize("kind", NO_SCHEMAS)
def test_a_file_that_is_no_schema(kind: str) -> None:
    data, hint = NO_SCHEMAS[kind]
    found = doubts(_graph(data))
    assert [(d.code, d.severity, d.hint) for d in found] == ([("schema-says-nothing", "warning", hint)] if hint else [])
