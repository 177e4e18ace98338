"""`confwright docs`: what the pages say, that nothing on them is markup or a secret that should not be, and how they are written."""

from __future__ import annotations

import json
import posixpath
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from confwright import GenerateError
from confwright.__main__ import run
from confwright.addresses import without_passwords
from confwright.project import load_project
from confwright.site.build import site_files
from confwright.site.markdown import allowed, render
from tests.environments import SETTINGS, copy_case
from tests.property.test_hostile import PAYLOADS, everywhere

ROOT = Path(__file__).parents[2]
MARKER = "hunter2-Zq7"
HOSTILE = (
    "<script>window.pwned = 1</script>", '"><img src=x onerror="window.pwned = 1">', "' onfocus='window.pwned = 1' autofocus='",
    "</code></dd></main><svg onload=window.pwned=1>", "{{ cycler.__init__.__globals__ }}", "{% raw %}", "</script><script>pwned()</script>",
    "javascript:window.pwned=1", "<!-- --><iframe srcdoc='<script>parent.pwned=1</script>'>", "a\u202eb\x00c\x1b[31m", "]]></style><style>*{display:none}",
    "`<b onclick=pwned()>x</b>`", "&lt;script&gt;", "\\u003cscript\\u003e",
)  # fmt: skip
TAGS = frozenset(
    [
        "a",
        "article",
        "aside",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "img",
        "input",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "pre",
        "s",
        "script",
        "search",
        "section",
        "span",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)


class Page(HTMLParser):
    """The tags of a page with their attributes, its visible text, and what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "link", "img", "input", "br", "hr"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def having(self, name: str) -> Iterator[str]:
        return (value or "" for _, attributes in self.tags for key, value in attributes.items() if key == name)


def made(folder: Path) -> dict[str, str]:
    """The pages of a project that are text."""
    files = site_files(load_project(folder), folder / "site", lambda _: None).files
    return {path: text for path, text in files.items() if isinstance(text, str)}


def pages(files: dict[str, str]) -> dict[str, Page]:
    return {path: Page(text) for path, text in files.items() if path.endswith(".html")}


def harmless(parsed: dict[str, Page]) -> None:
    """No tag but ours, no handler, no script or frame of somebody else, no address that runs anything."""
    for path, page in parsed.items():
        for tag, attributes in page.tags:
            assert tag in TAGS, (path, tag)
            assert not any(name.startswith("on") or name in ("style", "srcdoc", "autofocus") for name in attributes), (
                path,
                tag,
                attributes,
            )
            if tag == "script":
                assert attributes["src"] == "../" * path.count("/") + "assets/site.js"
        for address in (*page.having("href"), *page.having("src")):
            assert allowed(address), (path, address)


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
    parsed = pages(made(tmp_path))
    text = parsed["packages/app/models.html"].text
    for wanted in (
        "What app reads. In two paragraphs.", "port required int | EnvVar[int] Where it listens. At least 1. As a reference: {env: NAME}",
        'level "debug" | "info" = "info"', "class deprecated in Python class_ str | None Deprecated: it is old",
        "password secret EnvVar[str] | None Only as a reference: {env: NAME}", "token sensitive str | EnvVar[str] | None",
        "nested Nested | None", "password needs token and level beside it.", 'If level is "debug" : nested is there.',
        "Always: level and class do not stand together.", "At least one of these: a is there; b is there.", "No other key.",
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


def secret_project(folder: Path, **more: str) -> Path:
    """A deployment whose environments agree and disagree about values with passwords in them."""
    properties = {
        "url": {"type": "string"}, "hidden": {"type": "string", "x-sensitive": True, "x-env": True}, "password": {"type": "string", "x-secret": True, "x-env": True},
        "preset": {"type": "string", "default": f"amqp://guest:{MARKER}@mq/"}, "list": {"type": "array", "items": {"type": "string"}},
        "map": {"type": "object", "additionalProperties": {"type": "string"}},
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.json").write_text(
        json.dumps({"type": "object", "properties": properties, "additionalProperties": False})
    )
    (folder / "pyproject.toml").write_text(SETTINGS)
    thing: dict[str, Any] = {
        "url": f"postgresql://app:{MARKER}@db/x", "password": {"env": "APP_PASSWORD"}, "hidden": {"env": "APP_HIDDEN"},
        "list": [f"redis://:{MARKER}@cache:6379/0", f"https://u:p@{MARKER}@host/?q=1"], "map": {"a": f"see ftp://me:{MARKER}@files and more"}, **more,
    }  # fmt: skip
    (folder / "deployment.yaml").write_text(
        json.dumps(
            {
                "environments": {"local": {}, "production": {}}, "current": {"env": "STAGE", "default": "local"},
                "resources": {"thing": {"schema": "schema.json"}},
                "values": {"base": {"thing": thing}, "production": {"thing": {"url": f"postgresql://app:{MARKER}-too@db/x", "password": {"env": "PROD_PASSWORD"}}}},
            }
        )
    )  # fmt: skip
    return folder


def test_no_secret_and_no_password_of_an_address_is_shown(tmp_path: Path) -> None:
    files = made(secret_project(tmp_path))
    assert not [path for path, text in files.items() if MARKER in text]
    page = Page(files["deployments/analytics.html"]).text
    assert '"postgresql://app:***@db/x"' in page
    assert '"redis://:***@cache:6379/0"' in page
    assert "{env: PROD_PASSWORD}" in page


def test_explain_and_diff_hide_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(secret_project(tmp_path))
    for form in ("text", "json"):
        assert run(["explain", "thing", "-e", "production", "--format", form]) == 0
        assert run(["explain", "thing.preset", "-e", "local", "--format", form]) == 0
        assert run(["diff", "local", "production", "--format", form]) == 1  # a secret of production in local
    said = capsys.readouterr()
    assert MARKER not in said.out + said.err
    assert said.out.count("postgresql://app:***@db/x") >= 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("postgresql://u:p@h/d", "postgresql://u:***@h/d"), ("a redis://:p@h b", "a redis://:***@h b"),
        ("https://u:p@ss:w@h/x?y=a@b", "https://u:***@h/x?y=a@b"), ("https://h:80/u@v", "https://h:80/u@v"), ("mailto:u:p@h", "mailto:u:p@h"),
        ("jdbc:postgresql://u:p@h", "jdbc:postgresql://u:***@h"), ("x://a:b@c,y://d:e@f", "x://a:***@c,y://d:***@f"),
        ("x://a:b/c#d?e@h/f", "x://a:***@h/f"), ("x://h:80", "x://h:80"), ("x://u:80/@h", "x://u:80/@h"), ("x://u:80a/b@h", "x://u:***@h"),
    ],
)  # fmt: skip
def test_passwords_of_addresses(text: str, told: str) -> None:
    assert without_passwords(text) == told


def test_hostile_text_of_schemas_and_layers_stays_text(tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        folder = tmp_path / str(number)
        safe = text.replace("\x00", "")
        schema = {
            "type": "object", "title": text, "description": text,
            "properties": {
                text: {"type": "string", "description": f"`{text}`", "title": text, "examples": [text]},
                "default": {"type": "string", "default": text}, "choice": {"enum": [text, *map(str, range(20))]}, "const": {"const": text},
                "old": {"type": "string", "x-deprecated": {"reason": text, "replacement": text}}, "map": {"type": "object"},
                "rule": {"type": "object", "dependentRequired": {text: [text]}, "not": {"description": text, "required": [text]}, "patternProperties": {re.escape(text): {"type": "string"}},
                         "if": {"properties": {text: {"const": text, "maxLength": 3}}}, "then": {"required": [text]}},
            },
        }  # fmt: skip
        folder.mkdir()
        (folder / "schema.json").write_text(json.dumps(schema))
        (folder / "README.md").write_text(
            f"# {safe}\n\n{safe}\n\n[a]({safe}) [b](<{safe}>) ![{safe}]({safe})\n\n```{safe}\n{safe}\n```\n\n| {safe} |\n|---|\n| {safe} |\n"
        )
        (folder / "pyproject.toml").write_text(
            f'[project]\nname = {json.dumps(safe)}\ndescription = {json.dumps(safe)}\n{SETTINGS}\n[tool.confwright.packages.app]\nschema = "schema.json"\n'
        )
        data = {
            "environments": {"local": {"description": text}, "branch": {"extends": "local"}}, "current": {"env": "STAGE", "default": "local"},
            "resources": {"thing": {"schema": "schema.json", "description": text}},
            "values": {"base": {"thing": {text: text, "map": {text: text, "more": {text: [text]}}}}, "branch": {"thing": {"default": text + "x"}}},
        }  # fmt: skip
        (folder / "deployment.yaml").write_text(json.dumps(data))
        files = made(folder)
        harmless(pages(files))
        assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", "".join(files.values()))
        assert "<" not in files["assets/index.js"]


def test_any_text_anywhere_in_a_schema_stays_text(tmp_path: Path) -> None:
    """The texts that the generator is tried with, and these: a schema that it takes has a site, and none of it is markup."""
    taken = 0
    for number, text in enumerate([*PAYLOADS.values(), *HOSTILE]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "schema.json").write_text(json.dumps(everywhere(text)))
        (folder / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schema.json"\n')
        with suppress(GenerateError):  # some cannot be a key of a class, a reference, or a pattern
            files = made(folder)
            harmless(pages(files))
            "".join(files.values()).encode()
            taken += 1
    assert taken > 40


@pytest.mark.parametrize(
    "address",
    [
        "javascript:pwned()", "JaVaScRiPt:pwned()", "java\tscript:pwned()", " javascript:pwned()", "\x01javascript:pwned()", "vbscript:x", "data:text/html,<script>pwned()</script>",
        "data:image/svg+xml;base64,PHN2Zz4=", "file:///etc/passwd", "//evil.invalid/x", "\\\\evil.invalid\\x", "/\\evil.invalid", "blob:x", "jar:x",
    ],
)  # fmt: skip
def test_addresses_that_run_something_are_no_links(address: str) -> None:
    assert not allowed(address)
    encoded = address.replace("javascript", "&#106;avascript").replace("\t", "&Tab;")
    for text in (
        f"[a](<{address}>)",
        f"[a]({address})",
        f"[a][b]\n\n[b]: <{address}>",
        f"<{address}>",
        f"![a](<{address}>)",
        f"[a](<{encoded}>)",
    ):
        page = Page(render(text, "x.md", lambda *_: None).html)
        assert not [a for a in (*page.having("href"), *page.having("src")) if a != "#"], text


def test_pages_of_a_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["init", str(tmp_path / "app")])
    root = tmp_path / "app"
    (tmp_path / "outside.md").write_text("# outside")
    (root / "docs/deep/_hidden").mkdir(parents=True)
    (root / "docs/deep/_hidden/x.md").write_text("# hidden")
    (root / "docs/leak.md").symlink_to(tmp_path / "outside.md")
    (root / "docs/picture one.png").write_bytes(b"\x89PNG")
    (root / "docs/a b.md").write_text(
        "no heading\n\n### Deep\n\n[up](../README.md) [there](deep/c.md#größe--x) [out](../../outside.md) [code](../schemas/app.yaml) [gone](gone.md)\n"
        "[no such heading](deep/c.md#nowhere) [folder](deep/) ![a picture](<picture one.png>) ![gone](gone.png) <b>raw</b><br>x\n\n<!-- a comment -->\n"
    )
    (root / "docs/deep/c.md").write_text(
        "# C\n\n## cw-query\n\n## Größe & x\n\n# Again\n\n## Größe & x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    (root / "docs/deep/README.md").write_text("# The folder\n")
    (root / "README.md").write_text("# App\n\nSee [a](docs/a%20b.md).\n")
    monkeypatch.chdir(root)
    capsys.readouterr()
    assert run(["docs"]) == 0
    said = capsys.readouterr()
    warnings = [line for line in said.err.splitlines() if "warning" in line]
    assert [re.sub(r"^.*link to (.*) leads.*$", r"\1", line) for line in warnings] == [
        "gone.md",
        "gone.png",
        "deep/c.md#nowhere",
    ]
    assert all(line.startswith("docs/a b.md: warning[docs-link]") for line in warnings)
    names = {
        path.relative_to(root / "site/pages").as_posix() for path in (root / "site/pages").rglob("*") if path.is_file()
    }
    assert names == {
        "README.html",
        "docs/a b.html",
        "docs/deep/README.html",
        "docs/deep/c.html",
        "docs/picture one.png",
    }
    page = Page((root / "site/pages/docs/a b.html").read_text())
    hrefs = set(page.having("href"))
    assert {
        "../../pages/README.html",
        "../../pages/docs/deep/c.html#gr%C3%B6%C3%9Fe--x",
        "../../pages/docs/deep/README.html",
    } <= hrefs
    assert not [href for href in hrefs if "outside" in href or "gone" in href or "schemas" in href]
    assert list(page.having("src"))[-1] == "../../pages/docs/picture%20one.png"
    assert "<b>raw</b>" in page.text
    assert "comment" not in page.text
    other = Page((root / "site/pages/docs/deep/c.html").read_text())
    assert [a for a in other.having("id") if not a.startswith("cw-")] == [
        "c",
        "section-cw-query",
        "größe--x",
        "again",
        "größe--x-1",
    ]


def test_how_a_site_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["init", str(tmp_path)])
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert run(["docs", "-o", "public"]) == 0
    assert "open public/index.html" in capsys.readouterr().err
    (tmp_path / "public/CNAME").write_text("mine")
    before = {path: path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file()}
    assert run(["docs", "--output", "public"]) == 0
    assert re.fullmatch(r"public/: 0 written, 0 deleted, \d+ unchanged\n", capsys.readouterr().out)
    assert {path: path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file()} == before
    # A page that is edited by hand is not replaced, and nothing is written then.
    (tmp_path / "public/index.html").write_text("mine")
    assert run(["docs", "-o", "public"]) == 1
    assert "foreign-file" in capsys.readouterr().err
    assert (tmp_path / "public/index.html").read_text() == "mine"
    # A site does not take generated code for its own, nor the other way round.
    assert run(["generate"]) == 0
    assert run(["docs", "-o", "generated"]) == 0
    assert (tmp_path / "generated/app/__init__.py").exists()
    for wrong in (".", "..", "docs", str(tmp_path)):
        assert run(["docs", "-o", wrong]) == 2, wrong
    # What is wrong in the project is told, and no site is written.
    (tmp_path / "schemas/app.yaml").write_text("type: nonsense\n")
    assert run(["docs", "-o", "other"]) == 1
    assert not (tmp_path / "other").exists()


def test_the_start_of_the_command_line_imports_none_of_it() -> None:
    script = "import sys; import confwright.cli; print([m for m in sys.modules if m.split('.')[0] in ('markdown_it', 'jinja2') or '.site' in m])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
