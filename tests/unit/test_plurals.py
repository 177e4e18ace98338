"""What one member of a list is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from confwright.generate.pipeline import Options, generate_files
from confwright.generate.plurals import singular

PLURALS = """
Servers Server, dataSources dataSource, Policies Policy, Entries Entry, Ties Tie, Cookies Cookie, Movies Movie, Boxes Box, Taxes Tax,
Axes Axis, XAxes XAxis, Matches Match, Branches Branch, Caches Cache, Hashes Hash, Addresses Address, Classes Class, Aliases Alias,
Canvases Canvas, Databases Database, Leases Lease, Responses Response, Licenses License, Lenses Lens, Promises Promise,
Analyses Analysis, Hypotheses Hypothesis, RegionalWarehouses RegionalWarehouse, Clauses Clause, Causes Cause, Uses Use,
Statuses Status, Buses Bus, Viruses Virus, Sizes Size, Quizzes Quiz, Heroes Hero, Shoes Shoe, Shelves Shelf, Archives Archive,
Indices Index, Indexes Index, Children Child, People Person, Menus Menu, APIs API, vCPUs vCPU, URIs URI
"""
NO_PLURALS = "Access Status Redis Css Dns TLS Series Kubernetes Data Is"


@pytest.mark.parametrize("pair", [pair.split() for pair in PLURALS.split(",")], ids=lambda pair: pair[0])
def test_a_member_of_a_list_is_called_by_the_singular(pair: list[str]) -> None:
    many, one = pair
    assert singular(many) == one


@pytest.mark.parametrize("word", NO_PLURALS.split())
def test_what_is_no_plural_gets_a_word(word: str) -> None:
    assert singular(word) == f"{word}Item"


def test_the_class_of_a_member(tmp_path: Path) -> None:
    item = {"type": "object", "properties": {"a": {"type": "string"}}}
    lists = {
        key: {"type": "array", "items": {**item, "title": key}} for key in ("warehouses", "cookies", "children", "dns")
    }
    (tmp_path / "schema.json").write_text(json.dumps({"type": "object", "properties": lists}))
    files = generate_files(tmp_path / "schema.json", "shop", {}, Options(join_copies=False))
    for name in ("Warehouse", "Cookie", "Child", "DnsItem"):
        assert f"class Shop{name}(Record):" in files["models.py"]
