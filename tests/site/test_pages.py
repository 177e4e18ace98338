"""`confwright docs`: what the pages say, of this project and of others."""

from __future__ import annotations

import json
import posixpath
import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.environments import SETTINGS, copy_case
from tests.site.pages import ROOT, Page, harmless, made, pages


@pytest.fixture(scope="module")
def own() -> dict[str, str]:
    """The site of this project."""
    return made(ROOT)


def test_no_link_of_the_own_site_is_dead(own: dict[str, str]) -> None:
    parsed = pages(own)
    harmless(parsed)
    anchors = {path: list(page.having("id")) for path, page in parsed.items()}
    followed = 0
    for path, page in parsed.items():
        assert len(anchors[path]) == len(set(anchors[path])), path
        for address in page.having("href"):
            if urlsplit(address).scheme:
                continue
            target = (
                posixpath.normpath(f"{path}/../{unquote(urlsplit(address).path)}") if urlsplit(address).path else path
            )
            assert target in own, (path, address)
            fragment = unquote(urlsplit(address).fragment)
            assert not fragment or fragment in anchors[target], (path, address)
            followed += 1
    assert followed > 10_000
    index = json.loads(own["assets/index.js"].removeprefix("window.confwrightIndex = ").removesuffix(";\n"))
    assert {entry[1] for entry in index} == {
        "package", "class", "choice", "field", "deployment", "environment", "resource", "variable", "page", "message",
    }  # fmt: skip
    for entry in index:
        target, _, fragment = entry[3].partition("#")
        assert not fragment or fragment in anchors[target], entry


def test_headings_are_in_order_and_every_page_has_its_landmarks(own: dict[str, str]) -> None:
    for path, page in pages(own).items():
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
        main = levels[levels.index(1) :]
        assert levels.count(1) == 1, path
        assert all(after <= before + 1 for before, after in pairwise(main)), (path, main)
        tags = [tag for tag, _ in page.tags]
        assert [tags.count(name) for name in ("main", "nav", "header", "footer", "search")] == [1, 1, 1, 1, 1]
        assert page.tags[tags.index("body") + 1] == ("a", {"class": "skip", "href": "#cw-content"})
        labels = set(page.having("for"))
        for tag, attributes in page.tags:
            if tag == "img":
                assert "alt" in attributes
            if tag == "input" and attributes.get("type") != "checkbox":
                assert attributes["id"] in labels
            if attributes.get("class") == "scroll":
                assert attributes["tabindex"] == "0"
                assert attributes["aria-label"]


def test_the_same_bytes_wherever_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = copy_case("warehouse", tmp_path / "a")
    (project / "README.md").write_text("# Hello\n")
    first = made(project)
    monkeypatch.chdir(tmp_path)
    assert made(project) == first
    other = copy_case("warehouse", tmp_path / "b" / "a")
    (other / "README.md").write_text("# Hello\n")
    assert made(other) == first
    assert str(tmp_path) not in "".join(first.values())


def test_what_a_class_says(tmp_path: Path) -> None:
    schema = {
        "type": "object", "title": "App", "description": "What `app` reads.\n\nIn two paragraphs.", "additionalProperties": False,
        "required": ["port"],
        "properties": {
            "port": {"type": "integer", "minimum": 1, "x-env": True, "description": "Where it listens."},
            "level": {"enum": ["debug", "info"], "default": "info"},
            "class": {"type": "string", "x-deprecated": {"reason": "it is old"}},
            "password": {"type": "string", "x-secret": True, "x-env": True},
            "token": {"type": "string", "x-sensitive": True, "x-env": True},
            "nested": {"$ref": "#/$defs/Nested"},
            "pin": {"enum": [True, None], "x-sensitive": True},
        },
        "dependentRequired": {"password": ["token", "level"]},
        "if": {"required": ["level"], "properties": {"level": {"const": "debug"}}}, "then": {"required": ["nested"]},
        "not": {"required": ["level", "class"]},
        "$defs": {
            "Nested": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
                       "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
        },
    }  # fmt: skip
    (tmp_path / "app.json").write_text(json.dumps(schema))
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.json"\n')
    files = made(tmp_path)
    assert "Zq7" not in "".join(files.values())
    parsed = pages(files)
    text = parsed["packages/app/models.html"].text
    for wanted in (
        "What app reads. In two paragraphs.", "port required int | EnvVar[int] Where it listens. At least 1. As a reference: {env: NAME}",
        'level "debug" | "info" = "info"', "class deprecated in Python class_ str | None Key: 'class'. Deprecated: it is old",
        "password secret EnvVar[str] | None Only as a reference: {env: NAME}", "token sensitive str | EnvVar[str] | None",
        "nested Nested | None", "password needs token and level beside it.", 'If level is "debug": nested is there.',
        "Always: level and class are not allowed together.", "At least one of these: a is there; b is there.", "No other key.",
        "Used by App.nested", "app.json:1",
    ):  # fmt: skip
        assert wanted in text, (wanted, text)
    assert "packages/app/models.html#Nested" in {
        href.removeprefix("../../") for href in parsed["packages/app/models.html"].having("href")
    }


def test_the_matrix_and_the_variables(tmp_path: Path) -> None:
    (page,) = (
        page for path, page in pages(made(copy_case("warehouse", tmp_path))).items() if path.startswith("deployments/")
    )
    rows = page.text
    assert "Only what differs" in rows
    classes = list(page.having("class"))
    assert "differs" in classes
    assert "same" in classes
    # Every variable with the environments that need it, its fields and the line where it stands.
    assert re.search(r"deployment\.yaml:\d+", rows)
    assert "needed" in rows


ODD = """
environments: {local: {}, staging: {extends: local}, production: {extends: staging}}
current: {env: STAGE, default: local}
resources: {tags: {schema: "s.json#/$defs/Tags"}, deep: {schema: "s.json#/$defs/Deep"}}
values:
  base: {tags: [a, {env: TAG}], deep: {a: {b: 1}, n: 1, either: 5, "odd key.x": null}}
  staging: {deep: {a: !unset , either: {k: v}}}
  production: {tags: [], deep: {n: true}}
"""


def test_values_that_are_no_values_everywhere(tmp_path: Path) -> None:
    """Lists, maps in the place of values, what is removed or replaced; 1 and true are two values."""
    (tmp_path / "deployment.yaml").write_text(ODD)
    tags = {"type": "array", "items": {"type": "string", "x-env": True}}
    (tmp_path / "s.json").write_text(json.dumps({"$defs": {"Tags": tags, "Deep": {"type": "object"}}}))
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    text = Page(made(tmp_path)["deployments/analytics.html"]).text
    for row in (
        "tags local 2 values, 0 of its own staging 2 values, 0 of its own production 1 value, 1 of its own ≠ 3 differ",
        "(all of it) local several, below staging several, below production [] production, line 8",
        "[1] local {env: TAG} base, line 6 staging {env: TAG} base, line 6 production not set",
        "a.b local 1 base, line 6 staging not set removed by staging, line 7 production not set removed by staging, line 7",
        "n local 1 base, line 6 staging 1 base, line 6 production true production, line 8",
        "either local 5 base, line 6 staging several, below production several, below",
        'either.k local not set staging "v" staging, line 7',
        "['odd key.x'] local null base, line 6",
    ):
        assert row in text, (row, text)
