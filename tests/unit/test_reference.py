"""The pages of docs/ that are printed from tables, and whether the tables are those that the code uses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import confwright
from confwright.generate.schema.dialect import Dialect
from confwright.generate.schema.keywords import KEYWORDS, Draft
from confwright.generate.schema.metaschemas import metaschema
from confwright.site.reference import PAGES

ROOT = Path(__file__).parents[2]
SOURCE = Path(confwright.__file__).parent
METASCHEMAS: dict[Draft, str] = {
    4: "http://json-schema.org/draft-04/schema",
    6: "http://json-schema.org/draft-06/schema",
    7: "http://json-schema.org/draft-07/schema",
    2019: "https://json-schema.org/draft/2019-09/",
    2020: "https://json-schema.org/draft/2020-12/",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == PAGES[name](), "`make docs` renews it"


@pytest.mark.parametrize(("draft", "uri"), METASCHEMAS.items())
def test_the_table_has_every_keyword_of_the_standards_own_metaschemas(draft: Draft, uri: str) -> None:
    """Each draft knows what its metaschema names, and what the table says of it is not less."""
    named = _properties(uri)
    known = {
        name
        for name, keyword in KEYWORDS.items()
        if Dialect(draft).knows(name) and not name.startswith("x-") and keyword.group != "Words of others"
    }
    kept_for_old_schemas = {"definitions", "dependencies", "$recursiveAnchor", "$recursiveRef"}
    assert named - known - kept_for_old_schemas == set()
    in_its_text_only = {"$defs", "definitions", "$ref", "$comment", "format", "writeOnly"}
    assert known - named - in_its_text_only == set()


def _properties(uri: str) -> set[str]:
    if uri.endswith("/schema"):
        document = metaschema(uri)
        assert document is not None
        return set(document.data["properties"])
    vocabularies = (
        "core",
        "applicator",
        "validation",
        "meta-data",
        "content",
        "format",
        "format-annotation",
        "unevaluated",
    )
    found = [document for name in vocabularies if (document := metaschema(f"{uri}meta/{name}")) is not None]
    assert len(found) >= 6
    return {name for document in found for name in document.data["properties"]}


def test_no_keyword_of_ours_is_read_that_the_table_has_not() -> None:
    texts = [path.read_text("utf-8") for path in SOURCE.rglob("*.py") if path.name != "keywords.py"]
    read = {name for text in texts for name in re.findall(r"""(?:get|note)\(\s*["'](x-[a-z-]+)["']""", text)}
    assert len(read) > 8
    assert read - KEYWORDS.keys() == set()


def test_every_keyword_that_is_enforced_is_read() -> None:
    """A keyword of the table that no code mentions would be promised and ignored."""
    text = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py") if path.name != "keywords.py")
    promised = {k.name for k in KEYWORDS.values() if k.becomes != "not used" and not k.becomes.endswith("; not used")}
    assert {name for name in promised if f'"{name}"' not in text} == set()
