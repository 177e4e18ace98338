"""Which draft a schema is read in that does not say it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from confwright import GenerateError, generate_package
from confwright.generate.schema.draft_evidence import NAMES, OPENAPI_NAME, named_nearly, work_out
from confwright.generate.schema.keywords import Draft
from confwright.project.package_tables import _WORDS  # pyright: ignore[reportPrivateUsage]

OBJECT: dict[str, Any] = {"type": "object"}


@pytest.mark.parametrize(
    ("schema", "draft"),
    [
        (OBJECT, None),
        (True, None),
        ({"enum": [{"dependencies": {}}], "default": {"id": "x"}}, None),  # data, not keywords
        ({"properties": {"dependencies": OBJECT, "id": OBJECT, "$defs": OBJECT}}, None),  # names, not keywords
        ({"dependencies": {"a": ["b"]}}, 7),
        ({"properties": {"a": {"items": {"dependencies": {"a": ["b"]}}}}}, 7),
        ({"definitions": {"A": OBJECT}}, 7),
        ({"id": "https://example.com/x"}, 4),
        ({"properties": {"a": {"minimum": 1, "exclusiveMinimum": True}}}, 4),
        ({"exclusiveMinimum": True, "const": 1}, 2020),  # the flag is read in every draft, and draft 4 has no `const`
        ({"items": [OBJECT]}, 2019),
        ({"items": [OBJECT], "dependencies": {}}, 7),
        ({"$defs": {}}, 2020),
        ({"$recursiveRef": "#", "$recursiveAnchor": True}, 2019),
        ({"prefixItems": [OBJECT], "definitions": {}}, 2020),
        ({"dependentRequired": {}, "definitions": {}, "unevaluatedProperties": False}, 2020),
        ({"dependencies": {}, "if": OBJECT, "$defs": {}}, 7),
        ({"definitions": {"A": OBJECT}, "properties": {"a": {"$ref": "#/definitions/A", "required": ["b"]}}}, 2020),
        ({"definitions": {"A": OBJECT}, "properties": {"a": {"$ref": "#/definitions/A", "title": "A"}}}, 7),
    ],
)
def test_keywords_tell_the_draft(schema: Any, draft: int | None) -> None:
    assert work_out(schema)[0] == draft


@pytest.mark.parametrize(
    ("uri", "draft"),
    [
        ("http://json-schema.org/draft-07/schema#/", 7), ("draft-7", 7), ("http://json-schema.org/draft-05/schema#", 4),
        ("https://json-schema.org/draft/2019-09/schema.json", 2019), ("http://json-schema.org/draft-03/schema#", None),
        ("https://example.com/draft-07/own", None), ("http://json-schema.org/draft-070/schema", None), ("", None),
    ],
)  # fmt: skip
def test_a_misspelt_schema_names_its_draft(uri: str, draft: int | None) -> None:
    assert named_nearly(uri) == draft


def test_the_settings_know_every_draft() -> None:
    assert (*NAMES.values(), OPENAPI_NAME) == _WORDS["dialect"]
    assert (*NAMES,) == get_args(Draft)


def _warnings(folder: Path, files: dict[str, Any], dialect: str = "") -> list[str]:
    for name, data in files.items():
        (folder / name).write_text(json.dumps(data))
    made = generate_package(folder / "main.json", "made", folder / "out", verify=False, dialect=dialect)
    return [f"{Path(w.file or '').name} {w.severity} {w.message}" for w in made.warnings]


def test_other_files_are_read_in_the_dialect_that_somebody_named(tmp_path: Path) -> None:
    other = {"dependencies": {"a": ["b"]}}
    main = {"properties": {"x": {"$ref": "other.json"}}}
    said = "other.json note no `$schema` says which draft this is: read as draft-07, because of 'dependencies'"
    void = "other.json warning 'dependencies' means nothing in 2020-12, and is not checked"
    assert _warnings(tmp_path, {"main.json": main, "other.json": other}) == [said]
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", **main}
    assert _warnings(tmp_path, {"main.json": named, "other.json": other}) == [void]
    assert _warnings(tmp_path, {"main.json": main, "other.json": other}, "2020-12") == [void]
    assert _warnings(tmp_path, {"main.json": main, "other.json": other}, "draft-07") == []


def test_a_keyword_that_means_nothing_is_said_once_for_each_file(tmp_path: Path) -> None:
    main = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "properties": {key: {"dependentRequired": {}} for key in "abc"},
    }
    message = "'dependentRequired' means nothing in draft-07, and is not checked (here and in 2 other places)"
    assert _warnings(tmp_path, {"main.json": main}) == [f"main.json warning {message}"]


def test_a_metaschema_of_ones_own_is_read_as_what_it_is_written_in(tmp_path: Path) -> None:
    own = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "allOf": [{"$ref": "http://json-schema.org/draft-07/schema#"}],
    }
    main = {"$schema": "own.json", "dependencies": {"a": ["b"]}}
    assert _warnings(tmp_path, {"main.json": main, "own.json": own}) == [
        "main.json warning 'own.json' is not a known dialect: read as draft-07, because of 'dependencies'"
    ]


def test_an_unknown_dialect_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GenerateError, match=r"schema-dialect.*there is no dialect 'draft-3'"):
        _warnings(tmp_path, {"main.json": OBJECT}, "draft-3")
