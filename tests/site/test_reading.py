"""`confwright docs`: where names are broken, what descriptions become, pages that are cut, classes that are described once, the menu."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from confwright.site.breaks import breakable
from confwright.site.cutting import cut
from confwright.site.markdown import html, parse
from confwright.site.prose import paragraphs
from tests.environments import SETTINGS
from tests.site.pages import Page, made, pages


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("DAGSTER_DEPLOYMENT=local", "DAGSTER_|DEPLOYMENT=|local"), ("dagster.core.storage.root", "dagster.|core.|storage.|root"),
        ("PostgresStorageAuthProviderAzureWif", "Postgres|Storage|Auth|Provider|Azure|Wif"), ("AWSBatchExecutorSection", "AWS|Batch|Executor|Section"),
        ("schemas/airflow/x.yaml", "schemas/|airflow/|x.|yaml"), ("short_name.py", "short_name.py"), ("a __dunder_name_of_it__", "a __dunder_|name_|of_|it__"),
        ("a --no-verify b", 'a <span class="kept">--no-verify</span> b'), ("a --- b--c -d", "a --- b--c -d"),
        ("&#39;a_long_name&#39;=&lt;a_long_value&gt;", "&#39;a_|long_|name&#39;=|&lt;a_|long_|value&gt;"),
        ('<p title="a_long_name_that_is_whole">x</p>', '<p title="a_long_name_that_is_whole">x</p>'), ("<pre>a_long_name_that_is_whole</pre>", "<pre>a_long_name_that_is_whole</pre>"),
        ("<pre><b>a</b> a_long_name_that_is_whole</pre> a_long_name_right_behind", "<pre><b>a</b> a_long_name_that_is_whole</pre> a_|long_|name_|right_|behind"),
    ],
)  # fmt: skip
def test_a_name_is_broken_between_its_words(text: str, broken: str) -> None:
    assert breakable(text) == broken.replace("|", "<wbr>")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("see ``x`` or `y`.", [("see ", 0), ("x", 1), (" or ", 0), ("y", 1), (".", 0)]),
        ("the `docs of\n  x <https://a.b/c_d#e>`__ say", [("the ", 0), ("docs of x", "https://a.b/c_d#e"), (" say", 0)]),
        ("[a b](https://x.y/z) <https://q.r>", [("a b", "https://x.y/z"), (" ", 0), ("https://q.r", "https://q.r")]),
        ("(https://a.b/c).", [("(", 0), ("https://a.b/c", "https://a.b/c"), (").", 0)]),
        (":py:func:`~a.b.c`, :ref:`t <x>`", [("c", 1), (", ", 0), ("t", 1)]), ("**Note** 2**3**4", [("Note", 0), (" 2**3**4", 0)]),
        ("[x](javascript:y) `z <ftp://w>`_", [("[x](javascript:y) ", 0), ("z <ftp://w>", 1)]), ("snake_`a`_b", [("snake_", 0), ("a", 1), ("_b", 0)]),
    ],
)  # fmt: skip
def test_what_a_description_becomes(text: str, pieces: list[tuple[str, object]]) -> None:
    (spans,) = paragraphs(text)
    assert [(one.text, one.href or int(one.code)) for one in spans] == pieces


def _members(first: int, last: int) -> str:
    return "".join(f"- {number} {'word ' * 40}\n\n  more\n\n" for number in range(first, last))


def test_a_long_page_is_cut_where_nothing_is_torn() -> None:
    text = "# Top\n\nintro\n\n## One\n\n" + _members(0, 150) + "## Two\n\n### Deep\n\n1. a\n\n2. b\n\n" + "x\n\n" * 400
    whole = parse("# Top\n", "x.md")
    assert [part.headings[0].text for part in whole] == ["Top"]
    parts = parse(text, "x.md")
    assert len(parts) >= 3
    shown = [Page(html(part, lambda *_: None)) for part in parts]
    said = " ".join(page.text for page in shown).split()
    assert [word for word in said if word.isdigit()] == [str(number) for number in range(150)]
    assert said.count("more") == 150
    assert said.count("x") == 400
    for page in shown:
        tags = [tag for tag, _ in page.tags]
        levels = [int(tag[1]) for tag in tags if tag in ("h1", "h2", "h3")]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
    # The section that goes on is named again, and only its beginning has the anchor.
    assert shown[1].text.startswith("Top One ")
    anchors = [one for page in shown for one in page.having("id")]
    assert anchors == ["top", "one", "two", "deep"]
    assert cut([]) == [[]]


def test_links_lead_to_the_part_that_has_the_heading(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.json"\n')
    (tmp_path / "app.json").write_text('{"type": "object"}')
    (tmp_path / "docs").mkdir()
    sections = "".join(f"## Section {number}\n\n{'word ' * 3000}\n\n" for number in range(12))
    (tmp_path / "docs/long.md").write_text(f"# Long\n\n[down](#section-11)\n\n{sections}[up](#section-0)\n")
    (tmp_path / "docs/long-2.md").write_text("# Of this name already\n")
    (tmp_path / "README.md").write_text("# x\n\n[a](docs/long.md#section-11) [b](docs/long.md)\n")
    parsed = pages(made(tmp_path))
    names = sorted(path for path in parsed if path.startswith("pages/docs/long"))
    assert len(names) == len({*names, "pages/docs/long-2.html", "pages/docs/long-2-.html"}) > 3
    (last,) = (path for path in names if "section-11" in parsed[path].having("id"))
    assert last != "pages/docs/long.html"
    assert {f"../{last}#section-11", "../pages/docs/long.html"} <= set(parsed["pages/README.html"].having("href"))
    assert f"../../{last}#section-11" in parsed["pages/docs/long.html"].having("href")
    assert "../../pages/docs/long.html#section-0" in parsed[last].having("href")
    # One entry of the menu, and each page leads to the others.
    assert [list(parsed["index.html"].having("href")).count(path) for path in names if "long-2.h" not in path].count(
        0
    ) == len(names) - 2
    assert {f"../../{path}" for path in names} <= set(parsed[last].having("href")) | {"../../pages/docs/long-2.html"}


def test_a_class_of_two_packages_is_described_once(tmp_path: Path) -> None:
    (tmp_path / "db.json").write_text(
        json.dumps({"title": "Db", "type": "object", "properties": {"port": {"type": "integer"}}})
    )
    for name in ("app", "job"):
        properties = {name: {"type": "string"}, "db": {"$ref": "db.json"}}
        (tmp_path / f"{name}.json").write_text(
            json.dumps({"title": name.title(), "type": "object", "properties": properties})
        )
    packages = "".join(f'[tool.confwright.packages.{name}]\nschema = "{name}.json"\n' for name in ("app", "job", "db"))
    (tmp_path / "pyproject.toml").write_text(SETTINGS + packages)
    data = {
        "environments": {"local": {}}, "current": {"env": "STAGE", "default": "local"},
        "resources": {"store": {"schema": "db.json"}}, "values": {"base": {"store": {"port": 1}}},
    }  # fmt: skip
    (tmp_path / "deployment.yaml").write_text(json.dumps(data))
    files = made(tmp_path)
    parsed = pages(files)
    (where,) = (path for path, page in parsed.items() if "Db" in page.having("id"))
    assert where.startswith("packages/db/")
    for path in ("packages/app.html", "packages/job.html", "deployments/analytics.html"):
        assert f"../{where}#Db" in parsed[path].having("href"), path
    assert f"../{where}#Db.port" in parsed["deployments/analytics.html"].having("href")
    assert "Used by App.db, Job.db" in parsed[where].text
    index = json.loads(files["assets/index.js"].removeprefix("window.confwrightIndex = ").removesuffix(";\n"))
    assert [entry[0] for entry in index if entry[1] in ("class", "field")].count("Db.port") == 1


def test_many_packages_are_in_the_menu_by_folder(tmp_path: Path) -> None:
    settings = ""
    for number in range(14):
        folder = tmp_path / ("one", "two")[number % 2]
        folder.mkdir(exist_ok=True)
        (folder / f"p{number}.json").write_text('{"type": "object"}')
        settings += f'[tool.confwright.packages.p{number}]\nschema = "{folder.name}/p{number}.json"\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    parsed = pages(made(tmp_path))
    menu = [
        parsed[path].text.partition("Schemas")[2].partition("Help")[0].split()
        for path in ("codes.html", "packages/p3.html")
    ]
    assert menu[0] == ["one", "two"]
    assert menu[1][:4] == ["one", "two", "p1", "p11"]
    assert {"p3", "models"} <= set(menu[1])
    assert "p2" not in menu[1]
